import { compareDates, type IsoDate } from '../model/dates.ts'

/** 基本工資, since 114-01-01 最低工資: whole NTD by the month and by the hour. */
export interface MinimumWage { effectiveFrom: IsoDate; monthly: number; hourly: number }

/**
 * Seen in the announcements, not checked sheet by sheet: a hint, never a reason to refuse. A new year is a new row.
 * Source: law.md §6.2 (勞動基準法 §21; since 113-01-01 最低工資法).
 */
export const minimumWages: readonly MinimumWage[] = [
  { effectiveFrom: '2012-01-01', monthly: 18_780, hourly: 103 },
  { effectiveFrom: '2013-01-01', monthly: 18_780, hourly: 109 },
  { effectiveFrom: '2013-04-01', monthly: 19_047, hourly: 109 },
  { effectiveFrom: '2014-01-01', monthly: 19_047, hourly: 115 },
  { effectiveFrom: '2014-07-01', monthly: 19_273, hourly: 115 },
  { effectiveFrom: '2015-07-01', monthly: 20_008, hourly: 120 },
  { effectiveFrom: '2016-10-01', monthly: 20_008, hourly: 126 },
  { effectiveFrom: '2017-01-01', monthly: 21_009, hourly: 133 },
  { effectiveFrom: '2018-01-01', monthly: 22_000, hourly: 140 },
  { effectiveFrom: '2019-01-01', monthly: 23_100, hourly: 150 },
  { effectiveFrom: '2020-01-01', monthly: 23_800, hourly: 158 },
  { effectiveFrom: '2021-01-01', monthly: 24_000, hourly: 160 },
  { effectiveFrom: '2022-01-01', monthly: 25_250, hourly: 168 },
  { effectiveFrom: '2023-01-01', monthly: 26_400, hourly: 176 },
  { effectiveFrom: '2024-01-01', monthly: 27_470, hourly: 183 },
  { effectiveFrom: '2025-01-01', monthly: 28_590, hourly: 190 },
  { effectiveFrom: '2026-01-01', monthly: 29_500, hourly: 196 },
]
/** The last day of which the table is known to tell the truth. */
const knownUntil: IsoDate = '2026-12-31'

/** What applied on a day; null where the table does not reach. */
export const minimumWageOn = (on: IsoDate): MinimumWage | null =>
  (compareDates(on, knownUntil) > 0 ? null : minimumWages.findLast((row) => compareDates(row.effectiveFrom, on) <= 0) ?? null)
