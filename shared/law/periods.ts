import { dateOfDayNumber, dayNumberFrom, dayNumberOf, dayOfMonth, dayOfWeekOfDayNumber, daysInMonth, monthOf, yearOf } from '../model/dates.ts'
import type { IsoDate } from '../model/dates.ts'
import { notCovered } from './office-calendar.ts'
import type { OfficeCalendar } from './office-calendar.ts'

/** `amOnly`: a Saturday moved the end to Monday, by law to its morning; shown as advice, never used to call something late. */
export interface PeriodEnd {
  dueOn: IsoDate
  amOnly: boolean
}

export type PeriodUnit = 'DAYS' | 'MONTHS' | 'YEARS'
export interface PeriodLength {
  unit: PeriodUnit
  /** at least 1 */
  count: number
}

export type RollReason = 'SATURDAY' | 'SUNDAY' | 'HOLIDAY'
/** One move of the end of a period; `name` is that of the day left, when the office calendar lists it. */
export interface PeriodRoll {
  from: IsoDate
  to: IsoDate
  reason: RollReason
  name: string | null
  article: string
}

/** The arithmetic of a period, in the order in which one would tell it. */
export interface PeriodExplanation extends PeriodEnd {
  /** day of the starting event, not itself counted */
  startedOn: IsoDate
  /** the first day that counts (起算日) */
  countedFrom: IsoDate
  length: PeriodLength
  /** the last day before any move */
  rawEndOn: IsoDate
  rolls: PeriodRoll[]
  /** the rules that were used, without repetition */
  articles: string[]
}

export const periodArticles = {
  startNotCounted: '行政程序法 §48 II',
  monthsAndYears: '行政程序法 §48 III',
  rolled: '行政程序法 §48 IV',
} as const

/**
 * Last day of a period counted in calendar days.
 * @param startedOn day of the starting event; not itself counted
 * @param days length in calendar days, at least 1
 * @returns the day after rolling; `amOnly` when a Saturday moved it to Monday morning
 * @throws RangeError when the office calendar does not cover a year in which the end falls, or the length is not a positive integer
 * Source: 行政程序法 §48 II, IV.
 */
export function periodEnd(startedOn: IsoDate, days: number, calendar: OfficeCalendar): PeriodEnd {
  return rollToWorkday(rawEnd(startedOn, { unit: 'DAYS', count: days }), calendar)
}

/**
 * Last day of a period counted in months: the day before the corresponding day of the last month, or the end of that month when
 * it has no such day.
 * @param calendar null when the end is not moved from a day off
 * @throws RangeError as {@link periodEnd}
 * Source: 行政程序法 §48 II–IV.
 */
export function monthsEnd(startedOn: IsoDate, months: number, calendar: OfficeCalendar | null): PeriodEnd {
  return endOf(startedOn, { unit: 'MONTHS', count: months }, calendar)
}

/** Last day of a period counted in years; otherwise as {@link monthsEnd}. */
export function yearsEnd(startedOn: IsoDate, years: number, calendar: OfficeCalendar | null): PeriodEnd {
  return endOf(startedOn, { unit: 'YEARS', count: years }, calendar)
}

/**
 * The same end as {@link periodEnd}, {@link monthsEnd} and {@link yearsEnd} give, with every step to it, for a text catalogue to
 * tell in one sentence.
 * @param calendar null when the end is not moved from a day off
 * @throws RangeError as {@link periodEnd}
 */
export function explainPeriod(startedOn: IsoDate, length: PeriodLength, calendar: OfficeCalendar | null): PeriodExplanation {
  const rawEndDay = rawEnd(startedOn, length)
  const rolls: PeriodRoll[] = []
  const end = calendar ? rollToWorkday(rawEndDay, calendar, rolls) : { dueOn: dateOfDayNumber(rawEndDay), amOnly: false }
  const articles: string[] = [periodArticles.startNotCounted]
  if (length.unit !== 'DAYS') articles.push(periodArticles.monthsAndYears)
  if (rolls.length > 0) articles.push(periodArticles.rolled)
  return {
    startedOn,
    countedFrom: dateOfDayNumber(dayNumberOf(startedOn) + 1),
    length,
    rawEndOn: dateOfDayNumber(rawEndDay),
    rolls,
    ...end,
    articles,
  }
}

function endOf(startedOn: IsoDate, length: PeriodLength, calendar: OfficeCalendar | null): PeriodEnd {
  const day = rawEnd(startedOn, length)
  return calendar ? rollToWorkday(day, calendar) : { dueOn: dateOfDayNumber(day), amOnly: false }
}

/** The day number of the last day, before any move. */
function rawEnd(startedOn: IsoDate, { unit, count }: PeriodLength): number {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`a period of ${count} ${unit}`)
  const start = dayNumberOf(startedOn)
  if (unit === 'DAYS') return start + count

  const countedFrom = dateOfDayNumber(start + 1)
  const monthCount = yearOf(countedFrom) * 12 + monthOf(countedFrom) - 1 + (unit === 'YEARS' ? count * 12 : count)
  const year = Math.floor(monthCount / 12)
  const month = (monthCount % 12) + 1
  const day = dayOfMonth(countedFrom)
  const lastDay = daysInMonth(year, month)
  return day <= lastDay ? dayNumberFrom(year, month, day) - 1 : dayNumberFrom(year, month, lastDay)
}

/** Saturday is asked first: a Saturday that is also a holiday still moves to Monday. */
function rollToWorkday(day: number, calendar: OfficeCalendar, rolls?: PeriodRoll[]): PeriodEnd {
  let amOnly = false
  for (;;) {
    const date = dateOfDayNumber(day)
    if (!calendar.covers(yearOf(date))) throw notCovered(yearOf(date))
    const reason = reasonToRoll(day, date, calendar)
    if (reason === null) return { dueOn: date, amOnly }
    amOnly = reason === 'SATURDAY'
    day += amOnly ? 2 : 1
    rolls?.push({ from: date, to: dateOfDayNumber(day), reason, name: calendar.nameOf(date), article: periodArticles.rolled })
  }
}

function reasonToRoll(day: number, date: IsoDate, calendar: OfficeCalendar): RollReason | null {
  const kind = calendar.kindOf(date)
  const weekday = dayOfWeekOfDayNumber(day)
  if (weekday === 6 && kind !== 'MAKE_UP_WORKDAY') return 'SATURDAY'
  if (weekday === 0) return 'SUNDAY'
  return kind === 'HOLIDAY' || kind === 'COMPENSATORY_DAY_OFF' ? 'HOLIDAY' : null
}
