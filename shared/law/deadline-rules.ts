import type { CaseEvent, CaseEventType, MediationMode } from '../lifecycle/case-events.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { openSides, recusalDecided } from '../lifecycle/seats.ts'
import { activeOrWithdrawing } from '../lifecycle/standing.ts'
import type { Clock } from './deadlines.ts'

/** The statutory deadlines of law.md §1.5 that a case's own events start. */
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
  /** The day on which the event meets that open clock, or null. Default: the event's day, for every open clock of the code. */
  metOn?: (event: CaseEvent, clock: Clock, before: CaseFacts | null) => string | null
  /** What, besides an outcome, makes an open clock moot: a new one in its place, somebody's leaving, the authority's appointment. */
  lapses?: (event: CaseEvent, clock: Clock, before: CaseFacts | null, after: CaseFacts) => boolean
  /** Also runs in a conciliation (協調), to which the Act's periods do not apply. */
  inConciliation?: boolean
  /** Dates in force as an ISO interval; a changed law is a new row. */
  inForce: string
}

const sinceAct = '2011-05-01/..'
const mediatorModes = ['SOLE_MEDIATOR', 'ENTRUSTED_ORG'] as const
const committeeMode = ['COMMITTEE'] as const

export const deadlineRules: readonly DeadlineRule[] = [
  {
    code: 'SUPPLEMENT', article: '調解辦法 §3', length: 'NAMED_BY_AUTHORITY', lapsesWithOutcome: true, modes: 'ALL',
    startedBy: ['supplement.requested'],
    starts: (_before, _after, event) => (event.type === 'supplement.requested' ? [{ startedOn: event.servedOn, dueOn: event.dueOn }] : []),
    metBy: 'supplement.received',
    // A second request sets a new date; accepting the application ends the waiting.
    lapses: (event, _clock, before, after) => event.type === 'supplement.requested' || (before?.acceptedOn === null && after.acceptedOn !== null),
    inConciliation: true, inForce: sinceAct,
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
    startedBy: ['mediator.assigned'], metBy: 'meeting.opened',
    lapses: (event, _clock, before, after) => event.type === 'mediator.assigned' || losesMediator(before, after), inForce: sinceAct,
  },
  {
    code: 'MEDIATOR_PROPOSAL', article: '§12 V', length: { days: 10 }, lapsesWithOutcome: true, modes: mediatorModes,
    startedBy: ['meeting.opened'],
    starts: (before, _after, event) => ((before?.mediationStartedOn ?? null) === null ? [{ startedOn: event.on }] : []),
    metBy: 'proposal.made', lapses: (_event, _clock, before, after) => losesMediator(before, after), inForce: sinceAct,
  },
  {
    // Each side from the day on which the notice reached it; the authority's appointment in its place makes the time moot.
    code: 'SELECT_MEMBERS', article: '§14 I', length: { days: 3 }, lapsesWithOutcome: true, modes: committeeMode,
    startedBy: ['selection.notified'],
    starts: (_before, _after, event) => (event.type === 'selection.notified' ? [{ subject: event.side, startedOn: event.servedOn }] : []),
    metBy: 'member.selected',
    metOn: (event, clock) => (event.type === 'member.selected' && event.side === clock.subject ? event.on : null),
    lapses: (event, clock) => (event.type === 'member.appointed' || event.type === 'selection.notified') && event.side === clock.subject,
    inForce: sinceAct,
  },
  {
    // From the last side's member, whenever the authority names its own; a seat that a recusal opens stops it until it is filled.
    code: 'CONVENE_COMMITTEE', article: '§15', length: { days: 14 }, lapsesWithOutcome: true, modes: committeeMode,
    startedBy: ['member.selected', 'member.appointed'],
    starts: (before, after, event) =>
      (openSides(after).length === 0 && !before?.clocks.some((clock) => clock.code === 'CONVENE_COMMITTEE' && clock.metOn !== undefined) ? [{ startedOn: event.on }] : []),
    metBy: 'meeting.opened', lapses: (_event, _clock, _before, after) => openSides(after).length > 0, inForce: sinceAct,
  },
  {
    code: 'FACT_FINDING', article: '§16 I', length: { days: 10 }, lapsesWithOutcome: true, modes: committeeMode,
    startedBy: ['factFinding.assigned'],
    starts: (_before, _after, event) => (event.type === 'factFinding.assigned' ? [{ subject: event.personId, startedOn: event.on }] : []),
    metBy: 'factFinding.reported',
    metOn: (event, clock) => (event.type === 'factFinding.reported' && (event.personId === undefined || event.personId === clock.subject) ? event.on : null),
    lapses: (event, clock, _before, after) => event.type === 'recusal.decided' && !after.committee.members.some((member) => member.personId === clock.subject),
    inForce: sinceAct,
  },
  {
    // From the day on which the committee has every result; up to seven days more where needed or agreed (§16 II).
    code: 'COMMITTEE_MEETING', article: '§16 II', length: { days: 15 }, lapsesWithOutcome: true, modes: committeeMode,
    startedBy: ['factFinding.reported'],
    starts: (_before, after, event) => (after.factFindingAssignments.every((one) => one.reportedOn !== undefined) ? [{ startedOn: event.on }] : []),
    metBy: 'meeting.opened', lapses: (event) => event.type === 'factFinding.reported', inForce: sinceAct,
  },
  {
    code: 'RECUSAL_DECISION', article: '調解辦法 §9 IV', length: { days: 5 }, lapsesWithOutcome: true, modes: 'ALL',
    startedBy: ['recusal.requested'],
    starts: (_before, _after, event) => (event.type === 'recusal.requested' ? [{ subject: event.personId, startedOn: event.on }] : []),
    metBy: 'recusal.decided',
    metOn: (event, clock, before) => (event.type === 'recusal.decided' && before !== null && recusalDecided(before, event.personId) === clock.subject ? event.on : null),
    inForce: sinceAct,
  },
  {
    code: 'SEND_CASE_FILE', article: '調解辦法 §25 III', length: { days: 3 }, lapsesWithOutcome: false, modes: 'ALL',
    startedBy: ['outcome.determined', 'application.withdrawn', 'quorum.failed'],
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
    metOn: (event, clock) => (event.type === 'record.served' && event.partyId === clock.subject ? event.deliveredOn : null),
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

const losesMediator = (before: CaseFacts | null, after: CaseFacts): boolean => (before?.mediator ?? null) !== null && after.mediator === null

function hasClock(facts: CaseFacts | null, code: string): boolean {
  return facts?.clocks.some((clock) => clock.code === code && clock.lapsedOn === undefined) ?? false
}
