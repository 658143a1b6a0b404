import { clockEnd } from '../law/deadlines.ts'
import type { OfficeCalendar } from '../law/office-calendar.ts'
import { sides } from '../model/party.ts'
import type { CaseFacts } from './case-facts.ts'

/**
 * Puts into an event what the office calendar of this day says of a period that must be over (§14 I), so that a replay needs no calendar
 * and a later change of it moves nothing that was decided. What the sender wrote there is never believed.
 */
export function withCalendarFacts(facts: Pick<CaseFacts, 'clocks'>, event: unknown, calendar: OfficeCalendar): unknown {
  if (event === null || typeof event !== 'object' || !('type' in event) || event.type !== 'member.appointed') return event
  const ends = sides.flatMap((side) => {
    const clock = facts.clocks.findLast((one) => one.code === 'SELECT_MEMBERS' && one.subject === side)
    if (clock === undefined || clock.metOn !== undefined) return []
    const { dueOn } = clockEnd(clock, calendar)
    // A side that let its time pass gets no other when the member appointed in its place is recused; one that chose is asked again.
    return clock.lapsedOn === undefined || clock.lapsedOn > dueOn ? [[side, dueOn] as const] : []
  })
  return { ...event, selectionDueOn: Object.fromEntries(ends) }
}
