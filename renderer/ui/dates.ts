import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { englishDate } from '../../shared/format/english-date.ts'
import { rocDate, rocDateTime, rocDateWithWeekday, rocTime, tableRocDate } from '../../shared/format/roc-date.ts'
import { dateOf, dayOfMonth, monthOf, timeOf, yearOf } from '../../shared/model/dates.ts'

/** Dates as words of the interface. Input is ISO: `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`, `HH:MM`. */
export interface DateTexts {
  /** 民國115年3月2日 · 2 March 2026 (ROC 115) */
  date: (date: string) => string
  /** With the weekday, where one acts on it. */
  actionDate: (date: string) => string
  /** 115.03.02 · 2 Mar 2026 */
  tableDate: (date: string) => string
  time: (time: string) => string
  dateTime: (moment: string) => string
  /** 民國115年3月 · March 2026 (ROC 115), of `YYYY-MM`. */
  month: (month: string) => string
  /** 週一 · Mon */
  weekday: (date: string) => string
  /** The local date and time of an ISO instant. */
  instant: (instant: string) => string
}

const chinese: DateTexts = {
  date: rocDate,
  actionDate: rocDateWithWeekday,
  tableDate: tableRocDate,
  time: rocTime,
  dateTime: rocDateTime,
  month: (month) => rocDate(`${month}-01`).replace(/1日$/, ''),
  weekday: (date) => weekdayOf(date, 'zh-TW'),
  instant: (instant) => {
    const local = localMoment(instant)
    return `${rocDate(dateOf(local))} ${timeOf(local)}`
  },
}

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const english: DateTexts = {
  date: (date) => `${long.format(utc(date))} (ROC ${yearOf(date) - 1911})`,
  actionDate: (date) => `${weekdayOf(date, 'en')} ${english.date(date)}`,
  tableDate: (date) => englishDate(date),
  time: (time) => time,
  dateTime: (moment) => `${english.actionDate(dateOf(moment))}, ${timeOf(moment)}`,
  month: (month) => `${monthAndYear.format(utc(`${month}-01`))} (ROC ${yearOf(month) - 1911})`,
  weekday: (date) => weekdayOf(date, 'en'),
  instant: (instant) => {
    const local = localMoment(instant)
    return `${english.tableDate(dateOf(local))}, ${timeOf(local)}`
  },
}

/** The dates in the language of the screen. */
export function useDates(): DateTexts {
  const { i18n } = useTranslation()
  return useMemo(() => (i18n.language === 'en' ? english : chinese), [i18n.language])
}

/** As one types it: 115/3/2. */
export function typedRocDate(date: string): string {
  const year = yearOf(date)
  return year < 1912 ? rocDate(date) : `${year - 1911}/${monthOf(date)}/${dayOfMonth(date)}`
}

function weekdayOf(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(utc(date))
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

function localMoment(instant: string): string {
  const at = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}
