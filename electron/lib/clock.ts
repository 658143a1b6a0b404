/** What the time is. The only place of the main process that asks the machine. */
export interface Clock {
  /** The office's day, by local time, as `YYYY-MM-DD`. */
  today(): string
  /** This instant, for `recordedAt` and for names of backups. */
  now(): Date
}

const now = (): Date => new Date()
const twoDigits = (value: number): string => String(value).padStart(2, '0')
/** The office's day of an instant. */
export const localDate = (moment: Date): string => `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`

/** @param fixedToday a day to use instead of today, for tests and for the runner; instants stay real */
export function systemClock(fixedToday?: string): Clock {
  return { now, today: () => fixedToday ?? localDate(now()) }
}
