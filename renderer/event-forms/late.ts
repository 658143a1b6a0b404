import { deadlineRules } from '../../shared/law/deadline-rules.ts'
import type { Deadline } from '../../shared/law/deadlines.ts'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { Payload } from './definition.ts'

const dayOf = (payload: Payload): string => (typeof payload.deliveredOn === 'string' ? payload.deliveredOn : typeof payload.on === 'string' ? payload.on : '')

/** Deadlines that these events would meet, but late: the form asks why. It never stops anything. */
export function lateDeadlines(deadlines: readonly Deadline[], type: CaseEventType, payloads: readonly Payload[]): Deadline[] {
  const met = new Set(deadlineRules.filter((rule) => rule.metBy === type).map((rule) => rule.code))
  return deadlines.filter((deadline) =>
    met.has(deadline.code) && (deadline.status === 'PENDING' || deadline.status === 'OVERDUE')
    && payloads.some((payload) => (deadline.subject === undefined || deadline.subject === payload.partyId) && dayOf(payload) > deadline.dueOn))
}
