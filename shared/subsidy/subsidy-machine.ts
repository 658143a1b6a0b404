import { assign, setup } from 'xstate'
import type { SubsidyEvent, SubsidyEventOf } from './events.ts'
import { grantedOf, paidOf, type SubsidyFacts } from './facts.ts'
import { foldSubsidy, subsidyFactsFrom } from './fold.ts'

const noFacts = {} as SubsidyFacts

/**
 * The lifecycle of a subsidy application (lifecycle contract §4). States say what it waits for. Used purely; whether an event may happen is the
 * table in checks.ts, what a state does not list is refused as NOT_ALLOWED_NOW.
 */
const { createMachine } = setup({
  types: { context: {} as SubsidyFacts, events: {} as SubsidyEvent, input: {} as SubsidyEventOf<'subsidy.submitted'> | undefined },
  actions: { record: assign(({ context, event }) => foldSubsidy(context, event)) },
  guards: {
    grantsNothing: ({ context, event }) => event.type === 'subsidy.decided' && grantedOf(foldSubsidy(context, event)) === 0,
    paysAll: ({ context, event }) => event.type === 'subsidy.paid' && paidOf(foldSubsidy(context, event)) >= grantedOf(context),
  },
})

const stay = { actions: 'record' } as const
const to = <T extends string>(target: T) => ({ target, actions: 'record' }) as const
const decides = [{ target: 'rejected', guard: 'grantsNothing', actions: 'record' }, to('decided')] as const
const leaves = { 'subsidy.withdrawn': to('withdrawn') } as const

export const subsidyMachine = createMachine({
  id: 'subsidy',
  context: ({ input }) => (input === undefined ? noFacts : subsidyFactsFrom(input)),
  initial: 'submitted',
  // A letter may go out at any time; that changes nothing else.
  on: { 'subsidy.documentIssued': stay },
  states: {
    submitted: { on: { ...leaves, 'subsidy.supplementRequested': to('supplementing'), 'subsidy.reviewSheetCompleted': to('reviewing') } },
    supplementing: { on: { ...leaves, 'subsidy.supplemented': to('submitted') } },
    reviewing: { on: { ...leaves, 'subsidy.supplementRequested': to('supplementing'), 'subsidy.reviewSheetCompleted': stay, 'subsidy.decided': decides } },
    decided: {
      on: {
        ...leaves, 'subsidy.notified': stay, 'subsidy.appealed': stay, 'subsidy.receiptReceived': to('paying'),
        // A changed figure reopens the decision.
        'subsidy.reviewSheetCompleted': to('reviewing'),
      },
    },
    paying: { on: { 'subsidy.paid': [{ target: 'followUp', guard: 'paysAll', actions: 'record' }, stay], 'subsidy.appealed': stay } },
    followUp: { on: { 'subsidy.appealed': stay, 'subsidy.clawbackOrdered': stay, 'subsidy.repaid': stay, 'subsidy.followedUp': stay, 'subsidy.closed': to('closed') } },
    rejected: { on: { 'subsidy.notified': stay, 'subsidy.appealed': stay, 'subsidy.reviewSheetCompleted': to('reviewing') } },
    closed: {},
    withdrawn: {},
  },
})
