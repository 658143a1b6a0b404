import type { Evaluation } from './evaluation.ts'
import type { SubsidyEvent, SubsidyEventOf } from './events.ts'
import type { SubsidyApplication } from './application.ts'
import type { Decision, SubsidyFacts } from './facts.ts'

/** F04 核定（駁回）通知函: bound to the decision that it tells. */
export const decisionLetterCode = 'F04'

const nothing: Evaluation = { eligibility: [], items: [], total: 0, manual: false }

/** The application as a review reads it, without what the log adds around it. */
function applicationFrom({ type: _type, by: _by, at: _at, lateReason: _late, computed: _computed, pack: _pack, earlier: _earlier, lacking: _lacking, duplicates: _duplicates, ...application }: SubsidyEventOf<'subsidy.submitted'>): SubsidyApplication {
  return application
}

/** The facts of an application with its first event. */
export function subsidyFactsFrom(event: SubsidyEventOf<'subsidy.submitted'>): SubsidyFacts {
  return {
    application: applicationFrom(event), submittedOn: event.on, standing: event.standing ?? null, attachments: event.attachments, supplements: [],
    evaluation: event.computed ?? nothing, pack: event.pack ?? '', review: null, decision: null, formerDecisions: [], notified: null, receiptOn: null,
    payments: [], appeals: [], clawbacks: [], repayments: [], followUps: [], issues: [], closedOn: null, withdrawnOn: null,
  }
}

/** Takes a decision back: a changed figure has to be decided anew, notified anew, and needs a receipt of its own. */
const reopened = (facts: SubsidyFacts, on: string): SubsidyFacts =>
  (facts.decision === null ? facts : { ...facts, formerDecisions: [...facts.formerDecisions, { ...facts.decision, takenBackOn: on }], decision: null, notified: null, receiptOn: null })

/** The facts after one more event; whether it may happen is asked elsewhere. */
export function foldSubsidy(facts: SubsidyFacts, event: SubsidyEvent): SubsidyFacts {
  switch (event.type) {
    case 'subsidy.submitted':
      return facts
    case 'subsidy.supplementRequested':
      return { ...facts, supplements: [...facts.supplements, { on: event.on, items: event.items, servedOn: event.servedOn, dueOn: event.dueOn }] }
    case 'subsidy.supplemented': {
      const attachments = [...facts.attachments, ...event.attachments]
      const supplements = facts.supplements.map((one, index) => (index === facts.supplements.length - 1 ? { ...one, receivedOn: event.on } : one))
      return { ...facts, attachments, supplements, application: { ...facts.application, ...event.changes, attachments } }
    }
    case 'subsidy.reviewSheetCompleted':
      return { ...reopened(facts, event.on), evaluation: event.computed ?? facts.evaluation, pack: event.pack ?? facts.pack, review: { on: event.on, by: event.by, proposed: event.proposed, remarks: event.remarks ?? '' } }
    case 'subsidy.decided': {
      const decision: Decision = { on: event.on, meeting: event.meeting, perItem: event.perItem, basis: event.basis, confirmedBy: event.confirmedBy, by: event.by }
      return { ...reopened(facts, event.on), decision }
    }
    case 'subsidy.notified':
      return { ...facts, notified: { deliveredOn: event.deliveredOn, documentNumber: event.documentNumber ?? facts.decision?.letter?.documentNumber } }
    case 'subsidy.receiptReceived':
      return { ...facts, receiptOn: event.on }
    case 'subsidy.paid':
      return { ...facts, payments: [...facts.payments, { on: event.on, amount: event.amount, voucher: event.voucher }] }
    case 'subsidy.appealed':
      return { ...facts, appeals: [...facts.appeals, { on: event.on, reason: event.reason ?? '', receivedOn: event.receivedOn ?? event.on }] }
    case 'subsidy.clawbackOrdered':
      return { ...facts, clawbacks: [...facts.clawbacks, { on: event.on, amount: event.amount, reason: event.reason, dueOn: event.dueOn, documentNumber: event.documentNumber }] }
    case 'subsidy.repaid':
      return { ...facts, repayments: [...facts.repayments, { on: event.on, amount: event.amount }] }
    case 'subsidy.followedUp':
      return { ...facts, followUps: [...facts.followUps, { on: event.on, finding: event.finding, recoveredOn: event.recoveredOn, recoveredAmount: event.recoveredAmount, note: event.note ?? '' }] }
    case 'subsidy.documentIssued': {
      const letter = { on: event.on, code: event.code, key: event.key ?? '', version: event.version ?? 1, documentNumber: event.documentNumber }
      const decision = facts.decision && event.code === decisionLetterCode ? { ...facts.decision, letter } : facts.decision
      return { ...facts, issues: [...facts.issues, letter], decision }
    }
    case 'subsidy.closed':
      return { ...facts, closedOn: event.on }
    case 'subsidy.withdrawn':
      return { ...facts, withdrawnOn: event.on }
  }
}
