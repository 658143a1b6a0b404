import { compareDates, dateOf, dayOfMonth, dayOfWeek, isCalendarDay, isoDateOf, monthOf, timeOf, yearOf } from '../model/dates.ts'
import type { ClockTime, IsoDate, LocalDateTime } from '../model/dates.ts'

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const

/** In running text: 民國115年3月2日; before 1912 民國前7年3月2日. */
export function rocDate(date: IsoDate): string {
  return `民國${yearMonthDay(date)}`
}

/** In the date field of an official letter: 中華民國115年3月2日. */
export function officialRocDate(date: IsoDate): string {
  return `中華民國${yearMonthDay(date)}`
}

/** In a table: 115.03.02; before 1912 前7.03.02. */
export function tableRocDate(date: IsoDate): string {
  return `${rocYear(date)}.${date.slice(5, 7)}.${date.slice(8, 10)}`
}

/** Where one acts on the date: 民國115年3月2日（星期一）. */
export function rocDateWithWeekday(date: IsoDate): string {
  return `${rocDate(date)}${weekdayInBrackets(date)}`
}

/** When a meeting begins: 115年3月11日（星期三）下午2時, or 下午2時30分. */
export function rocDateTime(moment: LocalDateTime): string {
  const date = dateOf(moment)
  return `${yearMonthDay(date)}${weekdayInBrackets(date)}${rocTime(timeOf(moment))}`
}

/** 上午9時30分, 中午12時, 下午2時. */
export function rocTime(time: ClockTime): string {
  return `${partOfDay(time)}${hourAndMinute(time)}`
}

/**
 * From when to when: 115年3月11日（星期三）下午2時至3時30分. The part of the day is said again when it changes (上午11時至下午1時), the
 * date when the end is on another day.
 */
export function rocTimeRange(startsAt: LocalDateTime, endsAt: LocalDateTime): string {
  const start = rocDateTime(startsAt)
  if (compareDates(dateOf(startsAt), dateOf(endsAt)) !== 0) return `${start}至${rocDateTime(endsAt)}`
  const end = timeOf(endsAt)
  return `${start}至${partOfDay(timeOf(startsAt)) === partOfDay(end) ? hourAndMinute(end) : rocTime(end)}`
}

/**
 * Reads a typed date: 115/3/2, 115.3.2, 115-3-2, 1150302, 115年3月2日 with or without 民國 or 中華民國, 民國前7年3月2日, 2026-03-02, 20260302,
 * 西元2026年3月2日; full-width digits, spaces and a weekday at the end are fine. A year below 1000 is 民國.
 * @returns null when it cannot be read, names no day that exists, or the weekday is another than that of the date
 */
export function parseRocDate(typed: string): IsoDate | null {
  const text = typed.normalize('NFKC').trim().replace(/(?<=\d)\s+(?=\d)/gu, '/').replace(/\s/gu, '')
  const match = withWords.exec(text) ?? withSigns.exec(text) ?? digitsOnly.exec(text)
  if (!match?.groups) return null
  const { era, before, month, day, weekday } = match.groups
  const year = gregorianYear(Number(match.groups.year), era, before !== undefined)
  if (year === null || !isCalendarDay(year, Number(month), Number(day))) return null
  const date = isoDateOf(year, Number(month), Number(day))
  return weekday === undefined || weekday === weekdays[dayOfWeek(date)] ? date : null
}

/**
 * Reads a day without its year as the next one after a day: 415, 0415, 4/15, 4月15日; 15 alone is of this month or the next.
 * @returns null when it cannot be read or no such day follows within a year
 */
export function parseComingDay(typed: string, after: IsoDate): IsoDate | null {
  const match = /^(?:(?<month>\d{1,2})[/.月-]|(?<joined>\d{1,2})(?=\d{2}$))?(?<day>\d{1,2})日?$/u.exec(typed.normalize('NFKC').trim())
  if (!match?.groups) return null
  const { month = match.groups.joined, day } = match.groups
  const years = [yearOf(after), yearOf(after) + 1]
  const months = month === undefined ? [monthOf(after), (monthOf(after) % 12) + 1] : [Number(month)]
  const days = years.flatMap((year) => months.filter((one) => isCalendarDay(year, one, Number(day))).map((one) => isoDateOf(year, one, Number(day))))
  return days.toSorted().find((one) => one > after) ?? null
}

// For a text already normalised: full-width digits, signs and brackets are plain by then.
const pattern = (yearMonthDay: string) =>
  new RegExp(String.raw`^(?<era>(?:中華)?民國|西元)?(?<before>前)?${yearMonthDay}(?:\((?:星期|週|周)?(?<weekday>[日一二三四五六])\))?$`, 'u')
const withWords = pattern(String.raw`(?<year>\d{1,4})年(?<month>\d{1,2})月(?<day>\d{1,2})日`)
const withSigns = pattern(String.raw`(?<year>\d{1,4})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})`)
const digitsOnly = pattern(String.raw`(?<year>\d{2,4})(?<month>\d{2})(?<day>\d{2})`)

function gregorianYear(year: number, era: string | undefined, before: boolean): number | null {
  if (year === 0) return null
  if (era === '西元' || (era === undefined && year >= 1000)) return before || year < 1000 ? null : year
  if (year >= 1000) return null
  return before ? 1912 - year : year + 1911
}

function rocYear(date: IsoDate): string {
  const year = yearOf(date)
  return year >= 1912 ? String(year - 1911) : `前${1912 - year}`
}

function yearMonthDay(date: IsoDate): string {
  return `${rocYear(date)}年${monthOf(date)}月${dayOfMonth(date)}日`
}

function weekdayInBrackets(date: IsoDate): string {
  return `（星期${weekdays[dayOfWeek(date)]}）`
}

function partOfDay(time: ClockTime): string {
  const hour = Number(time.slice(0, 2))
  if (hour === 12) return '中午'
  return hour < 12 ? '上午' : '下午'
}

function hourAndMinute(time: ClockTime): string {
  const hour = Number(time.slice(0, 2))
  const minute = Number(time.slice(3, 5))
  return `${hour > 12 ? hour - 12 : hour}時${minute === 0 ? '' : `${minute}分`}`
}
