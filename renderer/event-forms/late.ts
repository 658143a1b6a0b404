import { deadlineRules } from '../../shared/law/deadline-rules.ts'
import type { Deadline } from '../../shared/law/deadlines.ts'
import type { CaseEvent, CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import type { Payload } from './definition.ts'

/** Open deadlines that these events would meet, but late: the form asks why. It never stops anything. */
export function lateDeadlines({ deadlines, facts }: Pick<CaseView, 'deadlines' | 'facts'>, type: CaseEventType, payloads: readonly Payload[]): Deadline[] {
  const rules = new Map(deadlineRules.filter((rule) => rule.metBy === type).map((rule) => [rule.code, rule]))
  return deadlines.filter((deadline) => {
    const rule = rules.get(deadline.code)
    if (!rule || (deadline.status !== 'PENDING' && deadline.status !== 'OVERDUE')) return false
    return payloads.some((payload) => {
      // Half typed, it may lack what an event has; the rules only compare, and what is missing meets nothing.
      const event = { ...payload, type } as unknown as CaseEvent
      const metOn = rule.metOn ? rule.metOn(event, deadline, facts) : event.on
      return typeof metOn === 'string' && metOn > deadline.dueOn
    })
  })
}

/** The events with the reason on those, and only those, that meet a deadline late. */
export function withLateReason<Event extends Payload>(view: Pick<CaseView, 'deadlines' | 'facts'>, type: CaseEventType, events: readonly Event[], reason: string): Event[] {
  return events.map((event) => (reason === '' || lateDeadlines(view, type, [event]).length === 0 ? event : { ...event, lateReason: reason }))
}
