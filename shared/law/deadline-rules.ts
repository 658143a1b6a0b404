import type { CaseEvent, CaseEventType, MediationMode } from '../lifecycle/case-events.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeOrWithdrawing } from '../lifecycle/standing.ts'

/** The statutory deadlines of law.md §1.5 that a case's own events start. Committee deadlines join with the committee's path. */
export interface DeadlineRule {
  code: string
  article: string
  /** Counted in calendar days and rolled (§3.1), in years and not rolled, or named by the authority in the event. */
  length: { days: number } | { years: number } | 'NAMED_BY_AUTHORITY'
  /** What an outcome or a transfer makes moot. */
  lapsesWithOutcome: boolean
  modes: readonly MediationMode[] | 'ALL'
  startedBy: readonly CaseEventType[]
  /** Where a clock begins; one entry for each subject. Default: one clock from the event's day. */
  starts?: (before: CaseFacts | null, after: CaseFacts, event: CaseEvent) => { subject?: string; startedOn: string; dueOn?: string }[]
  metBy: CaseEventType | null
  /** Whose clock the event meets and when. Default: the one without subject, on the event's day. */
  meets?: (event: CaseEvent) => { subject?: string; metOn: string }
  /** Dates in force as an ISO interval; a changed law is a new row. */
  inForce: string
}

const sinceAct = '2011-05-01/..'
const mediatorModes = ['SOLE_MEDIATOR', 'ENTRUSTED_ORG'] as const

export const deadlineRules: readonly DeadlineRule[] = [
  {
    code: 'SUPPLEMENT', article: '調解辦法 §3', length: 'NAMED_BY_AUTHORITY', lapsesWithOutcome: true, modes: 'ALL',
    startedBy: ['supplement.requested'],
    starts: (_before, _after, event) => (event.type === 'supplement.requested' ? [{ startedOn: event.servedOn, dueOn: event.dueOn }] : []),
    metBy: 'supplement.received', inForce: sinceAct,
  },
  {
    // From receipt, not from the date on the application; a case referred ex officio has no application to receive.
    code: 'ASSIGN_MEDIATOR', article: '§12 I', length: { days: 3 }, lapsesWithOutcome: true, modes: mediatorModes,
    startedBy: ['application.filed', 'mode.changed'],
    starts: (before, after) => (after.exOfficio || hasClock(before, 'ASSIGN_MEDIATOR') ? [] : [{ startedOn: after.receivedOn }]),
    metBy: 'mediator.assigned', inForce: sinceAct,
  },
  {
    code: 'START_MEDIATION', article: '§12 II', length: { days: 7 }, lapsesWithOutcome: true, modes: mediatorModes,
    startedBy: ['mediator.assigned'], metBy: 'meeting.opened', inForce: sinceAct,
  },
  {
    code: 'MEDIATOR_PROPOSAL', article: '§12 V', length: { days: 10 }, lapsesWithOutcome: true, modes: mediatorModes,
    startedBy: ['meeting.opened'],
    starts: (before, _after, event) => ((before?.mediationStartedOn ?? null) === null ? [{ startedOn: event.on }] : []),
    metBy: 'proposal.made', inForce: sinceAct,
  },
  {
    code: 'SEND_CASE_FILE', article: '調解辦法 §25 III', length: { days: 3 }, lapsesWithOutcome: false, modes: 'ALL',
    startedBy: ['outcome.determined', 'application.withdrawn'],
    // A withdrawal before any meeting closes the case at once: there is no record to send.
    starts: (before, after) => ((before?.determinedOn ?? null) === null && after.determinedOn !== null && after.closedOn === null ? [{ startedOn: after.determinedOn }] : []),
    metBy: 'caseFile.sent', inForce: sinceAct,
  },
  {
    code: 'SERVE_RECORD', article: '調解辦法 §25 IV', length: { days: 7 }, lapsesWithOutcome: false, modes: 'ALL',
    startedBy: ['record.received', 'record.corrected'],
    starts: (before, after, event) =>
      activeOrWithdrawing(after)
        // A corrected record goes out again to whoever already has the old one; the others' clock still runs from receipt.
        .filter((party) => event.type === 'record.received' || before?.services.some((service) => service.version === before.recordVersion && service.partyId === party.id))
        .map((party) => ({ subject: party.id, startedOn: event.on })),
    metBy: 'record.served',
    meets: (event) => (event.type === 'record.served' ? { subject: event.partyId, metOn: event.deliveredOn } : { metOn: event.on }),
    inForce: sinceAct,
  },
  {
    code: 'ENFORCEMENT_RULING', article: '§59 II', length: { days: 7 }, lapsesWithOutcome: false, modes: 'ALL',
    startedBy: ['enforcement.applied'],
    starts: (_before, _after, event) => (event.type === 'enforcement.applied' ? [{ startedOn: event.appliedOn }] : []),
    metBy: 'enforcement.ruled', inForce: sinceAct,
  },
  {
    code: 'RETENTION', article: '調解辦法 §25 VI', length: { years: 15 }, lapsesWithOutcome: false, modes: 'ALL',
    startedBy: ['case.closed', 'application.notAccepted', 'application.withdrawn', 'case.transferred'],
    starts: (before, after) => ((before?.closedOn ?? null) === null && after.closedOn !== null ? [{ startedOn: after.closedOn }] : []),
    metBy: null, inForce: sinceAct,
  },
]

function hasClock(facts: CaseFacts | null, code: string): boolean {
  return facts?.clocks.some((clock) => clock.code === code && clock.lapsedOn === undefined) ?? false
}
