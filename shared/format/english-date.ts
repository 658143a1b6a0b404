import { dayOfMonth, dayOfWeek, type IsoDate, monthOf, yearOf } from '../model/dates.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** As English words and tables show a day: 2 Mar 2026; without the year when it is that of `beside`. */
export function englishDate(date: IsoDate, beside?: IsoDate): string {
  const year = beside !== undefined && yearOf(beside) === yearOf(date) ? '' : ` ${yearOf(date)}`
  return `${dayOfMonth(date)} ${months[monthOf(date) - 1]}${year}`
}

/** Where one acts on the day: Mon 2 Mar 2026. As {@link englishDate}. */
export const englishDay = (date: IsoDate, beside?: IsoDate): string => `${weekdays[dayOfWeek(date)]} ${englishDate(date, beside)}`
