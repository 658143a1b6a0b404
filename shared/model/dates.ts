import { z } from 'zod'

/** A calendar date `YYYY-MM-DD` (Gregorian) that exists, years 1900 to 2200. */
export type IsoDate = string
/** A local time of day `HH:MM`, 00:00 to 23:59. */
export type ClockTime = string
/** A local date and time `YYYY-MM-DDTHH:MM`, without zone: the wall clock of the office. */
export type LocalDateTime = string
/** 0 is Sunday, 6 is Saturday. */
export type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6

const firstYear = 1900
const lastYear = 2200
const datePattern = /^\d{4}-\d{2}-\d{2}$/
const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the year, month (1 to 12) and day name a day that exists, in the years 1900 to 2200. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) && year >= firstYear && year <= lastYear &&
    Number.isInteger(month) && month >= 1 && month <= 12 &&
    Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)
  )
}

export function isIsoDate(text: string): boolean {
  return datePattern.test(text) && isCalendarDay(yearOf(text), monthOf(text), dayOfMonth(text))
}

export function isClockTime(text: string): boolean {
  return timePattern.test(text)
}

export function isLocalDateTime(text: string): boolean {
  return text.length === 16 && text[10] === 'T' && isIsoDate(text.slice(0, 10)) && isClockTime(text.slice(11))
}

// The messages are keys for the text catalogues, not sentences.
export const isoDateSchema = z.string().refine(isIsoDate, { error: 'IMPOSSIBLE_DATE' })
export const clockTimeSchema = z.string().refine(isClockTime, { error: 'IMPOSSIBLE_TIME' })
export const localDateTimeSchema = z.string().refine(isLocalDateTime, { error: 'IMPOSSIBLE_DATE_TIME' })

/** The text itself. @throws RangeError when it is not a date that exists */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a calendar date: ${text}`)
  return text
}

/** The ISO date of a Gregorian year, month (1 to 12) and day. @throws RangeError when there is no such day */
export function isoDateOf(year: number, month: number, day: number): IsoDate {
  if (!isCalendarDay(year, month, day)) throw new RangeError(`not a calendar date: ${year}-${month}-${day}`)
  return formatDate(year, month, day)
}

export function yearOf(date: IsoDate | LocalDateTime): number {
  return Number(date.slice(0, 4))
}

const rocEpoch = 1911
/** The ROC year of a date from 1912 on: 115 for 2026. */
export const rocYearOf = (date: IsoDate | LocalDateTime): number => yearOf(date) - rocEpoch

/** 1 to 12. */
export function monthOf(date: IsoDate | LocalDateTime): number {
  return Number(date.slice(5, 7))
}

/** 1 to 31. */
export function dayOfMonth(date: IsoDate | LocalDateTime): number {
  return Number(date.slice(8, 10))
}

/**
 * Days since 1970-01-01. Plain integers, because the deadlines of ten thousand cases are recomputed while a screen is drawn.
 * @throws RangeError when the text is not of the form YYYY-MM-DD
 */
export function dayNumberOf(date: IsoDate): number {
  const dayNumber = dayNumberFrom(yearOf(date), monthOf(date), dayOfMonth(date))
  if (Number.isNaN(dayNumber)) throw new RangeError(`not a calendar date: ${date}`)
  return dayNumber
}

/** {@link dayNumberOf} for a year, month (1 to 12) and day, without a check that there is such a day. */
export function dayNumberFrom(year: number, month: number, day: number): number {
  // The year starts in March here, so that the leap day is the last day of its year.
  const marchYear = month <= 2 ? year - 1 : year
  const marchMonth = (month + 9) % 12
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + dayOfYear - 719468
}

/** The inverse of {@link dayNumberOf}. @throws RangeError outside the years 1 to 9999 */
export function dateOfDayNumber(dayNumber: number): IsoDate {
  const shifted = dayNumber + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`day ${dayNumber} is outside the years 1 to 9999`)
  return formatDate(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

/** 0 is Sunday, 6 is Saturday. */
export function dayOfWeekOfDayNumber(dayNumber: number): DayOfWeek {
  return ((((dayNumber + 4) % 7) + 7) % 7) as DayOfWeek
}

export function dayOfWeek(date: IsoDate): DayOfWeek {
  return dayOfWeekOfDayNumber(dayNumberOf(date))
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumberOf(date) + days)
}

/** The same day so many months on, or the last day of that month when it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const monthCount = yearOf(date) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(monthCount / 12)
  const month = (monthCount % 12) + 1
  return formatDate(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)))
}

export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12)
}

/** Calendar days from one date to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

/** For sorting: negative, zero or positive. Works for two dates, two times or two date-times. */
export function compareDates(a: IsoDate | LocalDateTime, b: IsoDate | LocalDateTime): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function dateOf(moment: LocalDateTime): IsoDate {
  return moment.slice(0, 10)
}

export function timeOf(moment: LocalDateTime): ClockTime {
  return moment.slice(11, 16)
}

export function localDateTime(date: IsoDate, time: ClockTime): LocalDateTime {
  return `${date}T${time}`
}

function formatDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}
