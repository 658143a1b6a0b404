import { z } from 'zod'
import { compareDates, type IsoDate, isoDateSchema, yearOf } from '../model/dates.ts'
import { amount, filledLine } from '../model/text.ts'

/** 基本工資, since 114-01-01 最低工資: whole NTD by the month and by the hour. `verified`: seen in the announcement that `source` names. */
export const minimumWageRow = z.strictObject({ effectiveFrom: isoDateSchema, monthly: amount, hourly: amount, article: filledLine, source: filledLine, verified: z.boolean() })
export type MinimumWage = z.output<typeof minimumWageRow>

const basicWage = (effectiveFrom: IsoDate, monthly: number, hourly: number): MinimumWage =>
  ({ effectiveFrom, monthly, hourly, article: '勞動基準法 §21', source: '勞動部（勞工委員會）基本工資公告', verified: true })
const minimumWage = (effectiveFrom: IsoDate, monthly: number, hourly: number): MinimumWage =>
  ({ effectiveFrom, monthly, hourly, article: '最低工資法 §18', source: '勞動部最低工資公告', verified: true })

/**
 * The rows that come with the program; an office adds a new year's as a row of its own ({@link minimumWageIn}).
 * Source: law.md §6.2 (勞動基準法 §21; since 113-01-01 最低工資法, by whose §18 it is the 基本工資 of other regulations).
 */
export const minimumWages: readonly MinimumWage[] = [
  basicWage('2012-01-01', 18_780, 103),
  basicWage('2013-01-01', 18_780, 109),
  basicWage('2013-04-01', 19_047, 109),
  basicWage('2014-01-01', 19_047, 115),
  basicWage('2014-07-01', 19_273, 115),
  basicWage('2015-07-01', 20_008, 120),
  basicWage('2016-10-01', 20_008, 126),
  basicWage('2017-01-01', 21_009, 133),
  basicWage('2018-01-01', 22_000, 140),
  basicWage('2019-01-01', 23_100, 150),
  basicWage('2020-01-01', 23_800, 158),
  basicWage('2021-01-01', 24_000, 160),
  basicWage('2022-01-01', 25_250, 168),
  basicWage('2023-01-01', 26_400, 176),
  minimumWage('2024-01-01', 27_470, 183),
  minimumWage('2025-01-01', 28_590, 190),
  minimumWage('2026-01-01', 29_500, 196),
]

/**
 * What applied on a day by these rows, in any order; of two rows of one day the one named last. Null where they do not reach: before the first, and
 * after the year of the last one, since each year has a figure of its own.
 */
export function minimumWageIn(rows: readonly MinimumWage[], on: IsoDate): MinimumWage | null {
  const begun = rows.filter((row) => compareDates(row.effectiveFrom, on) <= 0)
  const current = begun.reduce<MinimumWage | null>((best, row) => (best === null || compareDates(best.effectiveFrom, row.effectiveFrom) <= 0 ? row : best), null)
  const isLast = begun.length === rows.length
  return current === null || (isLast && yearOf(on) > yearOf(current.effectiveFrom)) ? null : current
}

/** What applied on a day by the rows that come with the program; null where they do not reach. */
export const minimumWageOn = (on: IsoDate): MinimumWage | null => minimumWageIn(minimumWages, on)
