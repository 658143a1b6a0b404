import { assign, setup } from 'xstate'
import type { CaseEvent } from './case-events.ts'
import type { CaseFacts } from './case-facts.ts'
import { brokenCheck } from './checks.ts'
import { type FirstEvent, factsFrom, fold } from './fold.ts'
import { isCommitteeComplete, isLastQuorumFailure, isSeated, recusalDecided } from './seats.ts'
import { leavesNoApplicant, meetingHeld, unserved } from './standing.ts'

/** Events that a log holds already: they happened under the rules of their day, and rules that came later do not judge them anew. */
const onRecord = new WeakSet<CaseEvent>()
/** Tells the machine that this event is read from a log. */
export const markOnRecord = (event: CaseEvent): void => void onRecord.add(event)

const lawful = (facts: CaseFacts, event: CaseEvent): boolean => onRecord.has(event) || brokenCheck(facts, event) === null
const withdrawsAll = (facts: CaseFacts, event: CaseEvent): boolean =>
  event.type === 'application.withdrawn' && leavesNoApplicant(facts, event.partyIds)

/**
 * The lifecycle of a case. States say what the case waits for; facts live in the context. Used purely:
 * `transition(caseMachine, snapshot, event)`; no actor runs. Every transition records its event in the facts.
 * Its guards are the table in checks.ts; what a state does not list is refused as NOT_ALLOWED_NOW.
 */
const { createMachine } = setup({
  types: {
    context: {} as CaseFacts,
    events: {} as CaseEvent,
    input: {} as FirstEvent | undefined,
  },
  actions: { record: assign(({ context, event }) => fold(context, event)) },
  guards: {
    lawful: ({ context, event }) => lawful(context, event),
    toMediator: ({ context, event }) => lawful(context, event) && modeAfter(context, event) !== 'COMMITTEE',
    toCommittee: ({ context, event }) => lawful(context, event) && modeAfter(context, event) === 'COMMITTEE',
    withdrawsAll: ({ context, event }) => lawful(context, event) && withdrawsAll(context, event),
    withdrawsAllAfterMeeting: ({ context, event }) => lawful(context, event) && withdrawsAll(context, event) && meetingHeld(context),
    completesCommittee: ({ context, event }) => lawful(context, event) && isCommitteeComplete(fold(context, event)),
    opensMembersSeat: ({ context, event }) => lawful(context, event) && context.mode === 'COMMITTEE' && opensSeat(context, event),
    opensMediatorsSeat: ({ context, event }) => lawful(context, event) && context.mode !== 'COMMITTEE' && opensSeat(context, event),
    failsQuorumAgain: ({ context, event }) => lawful(context, event) && event.type === 'quorum.failed' && isLastQuorumFailure(context, event.meetingNo),
    servesLast: ({ context, event }) =>
      lawful(context, event) && event.type === 'record.served' && unserved(context).every((party) => party.id === event.partyId),
  },
})

function modeAfter(facts: CaseFacts, event: CaseEvent): CaseFacts['mode'] {
  return event.type === 'mode.changed' ? event.mode : facts.mode
}

/** Does a decision on recusal take somebody's seat? */
function opensSeat(facts: CaseFacts, event: CaseEvent): boolean {
  if (event.type !== 'recusal.decided' || !event.granted) return false
  const personId = recusalDecided(facts, event.personId)
  return personId !== undefined && isSeated(facts, personId)
}

const stay = { guard: 'lawful', actions: 'record' } as const
const to = <T extends string>(target: T) => ({ target, guard: 'lawful', actions: 'record' }) as const
const toIf = <T extends string, G extends string>(guard: G, target: T) => ({ target, guard, actions: 'record' }) as const

/** What may happen as long as a case is not closed. */
const always = { 'note.added': stay, 'party.updated': stay, 'claim.updated': stay, 'proxy.appointed': stay, 'document.issued': stay } as const
/** What a mediator or committee in place may call and settle. */
const scheduling = { 'meeting.scheduled': stay, 'meeting.rescheduled': stay, 'meeting.cancelled': stay, 'notice.served': stay } as const
/** What follows a settlement or a failure, from the final record on. */
const aftermath = { 'performance.reported': stay, 'default.reported': stay, 'arbitration.applied': stay, 'litigation.filed': stay, 'record.corrected': stay } as const

const noFacts = {} as CaseFacts

export const caseMachine = createMachine({
  id: 'case',
  // XState makes an actor without input wherever it steps a machine purely; that one has no case and is never asked for its facts.
  context: ({ input }) => (input === undefined ? noFacts : factsFrom(input)),
  initial: 'intake',
  states: {
    intake: {
      initial: 'received',
      on: {
        ...always,
        'supplement.requested': to('.supplementing'),
        'rights.explained': stay,
        'application.accepted': [toIf('toCommittee', '#case.assignment.selectingMembers'), toIf('toMediator', '#case.assignment.awaitingMediator')],
        'application.notAccepted': to('#case.closed'),
        'case.transferred': to('#case.closed'),
        'mode.changed': stay,
        'application.withdrawn': [toIf('withdrawsAll', '#case.closed'), stay],
        'approval.received': stay,
      },
      states: {
        received: {},
        supplementing: { on: { 'supplement.received': to('received') } },
      },
    },
    assignment: {
      initial: 'awaitingMediator',
      on: {
        ...always,
        'case.transferred': to('#case.closed'),
        'mode.changed': [toIf('toCommittee', '.selectingMembers'), toIf('toMediator', '.awaitingMediator')],
        // After a recusal a meeting may have been held.
        'application.withdrawn': [toIf('withdrawsAllAfterMeeting', '#case.record'), toIf('withdrawsAll', '#case.closed'), stay],
        'approval.received': stay,
      },
      states: {
        awaitingMediator: { on: { 'mediator.referred': stay, 'mediator.assigned': to('#case.mediation') } },
        selectingMembers: {
          on: {
            'selection.notified': stay,
            'member.selected': [toIf('completesCommittee', '#case.mediation'), stay],
            'member.appointed': [toIf('completesCommittee', '#case.mediation'), stay],
            'authority.designated': [toIf('completesCommittee', '#case.mediation'), stay],
            'recusal.requested': stay,
            'recusal.decided': stay,
          },
        },
      },
    },
    mediation: {
      initial: 'preparing',
      on: {
        ...always, ...scheduling,
        'case.transferred': to('#case.closed'),
        'application.withdrawn': [toIf('withdrawsAllAfterMeeting', '#case.record'), toIf('withdrawsAll', '#case.closed'), stay],
        'recusal.requested': stay,
        'recusal.decided': [toIf('opensMembersSeat', '#case.assignment.selectingMembers'), toIf('opensMediatorsSeat', '#case.assignment.awaitingMediator'), stay],
        'explanation.ordered': stay,
        'factFinding.assigned': stay,
        'factFinding.reported': stay,
        'deadline.extended': stay,
        'proposal.made': stay,
        'approval.received': stay,
        'proposal.answered': stay,
        'outcome.determined': to('#case.record'),
      },
      states: {
        preparing: { on: { 'meeting.opened': to('inMeeting'), 'quorum.failed': [toIf('failsQuorumAgain', '#case.record'), stay] } },
        inMeeting: {
          on: {
            'statement.recorded': stay,
            'meeting.adjourned': to('preparing'),
            'meeting.closed': to('preparing'),
          },
        },
      },
    },
    record: {
      initial: 'drafting',
      on: always,
      states: {
        drafting: {
          on: { 'record.edited': stay, 'approval.received': stay, 'record.signed': stay, 'record.finalized': to('serving') },
        },
        serving: {
          on: {
            ...aftermath,
            'caseFile.sent': stay,
            'record.received': stay,
            'record.served': [toIf('servesLast', '#case.followUp'), stay],
          },
        },
      },
    },
    followUp: {
      on: {
        ...always, ...aftermath,
        // Late is better than never.
        'caseFile.sent': stay,
        // Only after a correction is anybody left to serve.
        'record.served': stay,
        'enforcement.applied': stay,
        'enforcement.ruled': stay,
        'case.closed': to('closed'),
      },
    },
    closed: { on: { 'record.corrected': stay, 'record.served': stay, 'document.issued': stay } },
  },
})
