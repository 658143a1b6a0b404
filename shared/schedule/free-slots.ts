import type { Clash, FreeSlot } from '../ipc/views.ts'
import { withWeekendsBeyond } from '../law/office-calendar.ts'
import { addDays, dateOf, localDateTime } from '../model/dates.ts'
import { clashesOf, type OfficeSituation, type OtherMeeting, type PlannedMeeting } from './clashes.ts'
import { clockTimeAt, minuteOf } from './moments.ts'

export interface SlotWish {
  meeting: Omit<PlannedMeeting, 'startsAt' | 'venue'>
  /** Rooms in the order in which they are wanted. */
  rooms: readonly string[]
  /** Parts of an office day in which meetings are called, in order. */
  hours: readonly { from: string; to: string }[]
}

const wanted = 3
/** How far ahead one looks, in calendar days. */
export const horizonDays = 45
/** Meetings begin on the half hour. */
const stepMinutes = 30

/**
 * The first times at which a room and everybody who is needed are free, at most one in each half day: within the running deadline and
 * with time to serve the notice where there are such, then at short notice, then after the deadline. What still speaks against a time is said with it.
 * @param others meetings of the days from today to {@link horizonDays} later, without the one that is being moved
 */
export function freeSlots(wish: SlotWish, others: readonly OtherMeeting[], office: OfficeSituation): FreeSlot[] {
  const byDay = Map.groupBy(others, (other) => dateOf(other.startsAt))
  const calendar = withWeekendsBeyond(office.calendar)
  const found: FreeSlot[][] = [[], [], []]
  for (let day = 1; day <= horizonDays && (found[0]?.length ?? 0) < wanted; day += 1) {
    const date = addDays(office.today, day)
    if (!calendar.isWorkday(date)) continue
    for (const hours of wish.hours) {
      const slot = firstFree(wish, date, hours, byDay.get(date) ?? [], office)
      if (slot) found[reservation(slot.clashes)]?.push(slot)
    }
  }
  return found.flat().slice(0, wanted)
}

function firstFree({ meeting, rooms }: SlotWish, date: string, hours: { from: string; to: string }, others: readonly OtherMeeting[], office: OfficeSituation): FreeSlot | null {
  const end = minuteOf(localDateTime(date, hours.to))
  for (let start = minuteOf(localDateTime(date, hours.from)); start + meeting.minutes <= end; start += stepMinutes) {
    const startsAt = localDateTime(date, clockTimeAt(start))
    for (const venue of rooms) {
      const clashes = clashesOf({ ...meeting, startsAt, venue }, others, office)
      if (clashes.every(({ kind }) => kind === 'DEADLINE' || kind === 'SHORT_NOTICE')) return { startsAt, venue, clashes }
    }
  }
  return null
}

/** 0: nothing against it; 1: short notice; 2: after the deadline. */
function reservation(clashes: readonly Clash[]): 0 | 1 | 2 {
  if (clashes.some(({ kind }) => kind === 'DEADLINE')) return 2
  return clashes.length > 0 ? 1 : 0
}
