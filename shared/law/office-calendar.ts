import { z } from 'zod'
import { dayOfWeek, isoDateSchema, yearOf } from '../model/dates.ts'
import type { IsoDate } from '../model/dates.ts'

/**
 * HOLIDAY: a holiday, or another day on which the office is closed. COMPENSATORY_DAY_OFF: off in place of a holiday that falls
 * on a weekend. MAKE_UP_WORKDAY: a Saturday that is worked. Ordinary weekends are not listed.
 */
export const officeDayKindSchema = z.enum(['HOLIDAY', 'COMPENSATORY_DAY_OFF', 'MAKE_UP_WORKDAY'])
export type OfficeDayKind = z.infer<typeof officeDayKindSchema>

export const officeDaySchema = z
  .object({ date: isoDateSchema, kind: officeDayKindSchema, name: z.string().trim().min(1).max(100) })
  .refine((day) => day.kind !== 'MAKE_UP_WORKDAY' || dayOfWeek(day.date) === 6, { error: 'MAKE_UP_WORKDAY_NOT_SATURDAY', path: ['date'] })
export type OfficeDay = z.infer<typeof officeDaySchema>

/** One year of the 政府行政機關辦公日曆表; `verified` says whether the days were compared with the publication named in `source`. */
export const officeCalendarFileSchema = z
  .object({
    year: z.int().min(1900).max(2200),
    days: z.array(officeDaySchema),
    source: z.string(),
    verified: z.boolean(),
    notes: z.string().optional(),
  })
  .superRefine((file, context) => {
    // No year is without a holiday: such a file was compared with nothing.
    if (file.verified && file.days.length === 0) context.addIssue({ code: 'custom', path: ['days'], message: 'VERIFIED_WITHOUT_DAYS' })
    const seen = new Set<IsoDate>()
    for (const [index, day] of file.days.entries()) {
      const path = ['days', index, 'date']
      if (yearOf(day.date) !== file.year) context.addIssue({ code: 'custom', path, message: 'DATE_OUTSIDE_YEAR' })
      if (seen.has(day.date)) context.addIssue({ code: 'custom', path, message: 'DUPLICATE_DATE' })
      seen.add(day.date)
    }
  })
export type OfficeCalendarFile = z.infer<typeof officeCalendarFileSchema>

export interface OfficeCalendar {
  /** Whether the days off of that year are known. */
  covers(year: number): boolean
  /** What the calendar lists for the date; null for an ordinary weekday or weekend. */
  kindOf(date: IsoDate): OfficeDayKind | null
  /** The name of the listed day, such as 中秋節; null when it is not listed. */
  nameOf(date: IsoDate): string | null
  /** @throws RangeError when the calendar does not cover that year */
  isWorkday(date: IsoDate): boolean
}

/**
 * The office calendar of the given years.
 * @param extraDays days laid over them, such as a local closure for a typhoon; on the same date they win. They do not make a year covered.
 */
export function buildOfficeCalendar(files: readonly OfficeCalendarFile[], extraDays: readonly OfficeDay[] = []): OfficeCalendar {
  const years = new Set(files.map((file) => file.year))
  const days = new Map<IsoDate, OfficeDay>()
  for (const day of [...files.flatMap((file) => file.days), ...extraDays]) days.set(day.date, day)

  const kindOf = (date: IsoDate) => days.get(date)?.kind ?? null
  return {
    covers: (year) => years.has(year),
    kindOf,
    nameOf: (date) => days.get(date)?.name ?? null,
    isWorkday(date) {
      if (!years.has(yearOf(date))) throw notCovered(yearOf(date))
      return isWorked(date, kindOf(date))
    },
  }
}

/**
 * The calendar for a provisional reckoning: a year without a file has only its weekends and the extra days. Ask the calendar itself
 * with `covers` whether a result is provisional.
 */
export function withWeekendsBeyond(calendar: OfficeCalendar): OfficeCalendar {
  return {
    covers: () => true,
    kindOf: (date) => calendar.kindOf(date),
    nameOf: (date) => calendar.nameOf(date),
    isWorkday: (date) => isWorked(date, calendar.kindOf(date)),
  }
}

export function notCovered(year: number): RangeError {
  return new RangeError(`the office calendar does not cover ${year}`)
}

function isWorked(date: IsoDate, kind: OfficeDayKind | null): boolean {
  if (kind !== null) return kind === 'MAKE_UP_WORKDAY'
  const weekday = dayOfWeek(date)
  return weekday !== 0 && weekday !== 6
}
