import { addDays, dateOf, type LocalDateTime, localDateTime, timeOf } from '../model/dates.ts'

const minutesOfDay = 24 * 60

/** Minutes since midnight, 0 to 1439. */
export function minuteOf(moment: LocalDateTime): number {
  const time = timeOf(moment)
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The clock time so many minutes after midnight; the number is taken within one day. */
export function clockTimeAt(minute: number): string {
  const within = ((minute % minutesOfDay) + minutesOfDay) % minutesOfDay
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

/** The wall-clock time so many minutes later; Taiwan's clocks are never put forward or back. */
export function minutesLater(moment: LocalDateTime, minutes: number): LocalDateTime {
  const minute = minuteOf(moment) + minutes
  return localDateTime(addDays(dateOf(moment), Math.floor(minute / minutesOfDay)), clockTimeAt(minute))
}

/** From one time to another; the second one is not part of it. */
export interface Span { startsAt: LocalDateTime; endsAt: LocalDateTime }

/** A meeting that begins when another ends does not overlap it. */
export const overlaps = (one: Span, other: Span): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt
