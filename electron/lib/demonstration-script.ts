import { rocDate } from '../../shared/format/roc-date.ts'
import { type OfficeCalendar, withWeekendsBeyond } from '../../shared/law/office-calendar.ts'
import { addDays, monthOf, rocYearOf } from '../../shared/model/dates.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'

export interface DemonstrationSetting { today: string; profile: CityProfile; calendar: OfficeCalendar }

const wholeDate = /^(today|workday)([+-]\d{1,5})?(T\d{2}:\d{2})?$/
const inText = /\{(today|workday)([+-]\d{1,5})?(:month)?\}/g

/**
 * Fills in a demonstration script: dates counted from today, and the office's own names.
 * `today-12` is a date, `workday+2T14:00` a date and time (workdays of the office calendar); within a text `{today-400}` becomes
 * 民國…年…月…日 and `{today-400:month}` …年…月; `{city}`, `{cityName}` and `{venue}` are those of the office.
 */
export function fillIn(script: unknown, setting: DemonstrationSetting): unknown {
  if (typeof script === 'string') return fillInText(script, setting)
  if (Array.isArray(script)) return script.map((item) => fillIn(item, setting))
  if (typeof script !== 'object' || script === null) return script
  return Object.fromEntries(Object.entries(script).map(([key, value]) => [key, fillIn(value, setting)]))
}

function fillInText(text: string, setting: DemonstrationSetting): string {
  const date = wholeDate.exec(text)
  if (date) return `${dayFrom(date[1], date[2], setting)}${date[3] ?? ''}`
  const { profile } = setting
  return text
    .replace(inText, (_all, unit: string, offset: string | undefined, month: string | undefined) => {
      const day = dayFrom(unit, offset, setting)
      return month === undefined ? rocDate(day) : `${rocYearOf(day)}年${monthOf(day)}月`
    })
    .replaceAll('{cityName}', profile.cityName).replaceAll('{city}', profile.city).replaceAll('{venue}', profile.venues[0] ?? '')
}

/** The day so many days, or workdays, from today; `workday` without a number is today or the first workday after it. */
function dayFrom(unit: string | undefined, offset: string | undefined, { today, calendar }: DemonstrationSetting): string {
  const count = Number(offset ?? 0)
  if (unit === 'today') return addDays(today, count)
  const { isWorkday } = withWeekendsBeyond(calendar)
  const step = count < 0 ? -1 : 1
  let day = today
  if (count === 0) while (!isWorkday(day)) day = addDays(day, 1)
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step)
    if (isWorkday(day)) left -= 1
  }
  return day
}
