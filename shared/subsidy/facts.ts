import type { Attachment, CaseStanding, PanelMeetingHeld, SubsidyEventOf } from './events.ts'
import type { SubsidyApplication } from './application.ts'
import type { Evaluation } from './evaluation.ts'
import type { SubsidyItemKind, SuitFinding } from './kinds.ts'

export const subsidyStates = ['draft', 'submitted', 'supplementing', 'reviewing', 'decided', 'paying', 'followUp', 'closed', 'rejected', 'withdrawn'] as const
export type SubsidyState = (typeof subsidyStates)[number]

export interface GrantedItem { kind: SubsidyItemKind; granted: number; reason: string }
/** 發文 of one of its documents. */
export interface SubsidyLetter { on: string; code: string; key: string; version: number; documentNumber?: string | undefined }
/** `letter`: the newest that told exactly this decision. */
export interface Decision { on: string; meeting: PanelMeetingHeld; perItem: GrantedItem[]; basis: string; confirmedBy?: string | undefined; by?: string | undefined; letter?: SubsidyLetter }
export interface ReviewSheet { on: string; by?: string | undefined; proposed: { kind: SubsidyItemKind; amount: number }[]; remarks: string }
export interface SubsidySupplement { on: string; items: string[]; servedOn?: string | undefined; dueOn: string; receivedOn?: string }
export interface Clawback { on: string; amount: number; reason: string; dueOn: string; documentNumber?: string | undefined }
export interface FollowUp { on: string; finding: SuitFinding; recoveredOn?: string | undefined; recoveredAmount?: number | undefined; note: string }

/** Everything a subsidy application's log says, folded. Dates are ISO, amounts whole NTD; lists keep the order in which things happened. */
export interface SubsidyFacts {
  /** As it was made, with what was supplied later. */
  application: SubsidyApplication
  submittedOn: string
  standing: CaseStanding | null
  attachments: Attachment[]
  supplements: SubsidySupplement[]
  /** Of the newest review sheet, before that of the application. `pack`: by which rules. */
  evaluation: Evaluation
  pack: string
  review: ReviewSheet | null
  /** In force; a changed figure takes it back and it joins `formerDecisions`. */
  decision: Decision | null
  formerDecisions: (Decision & { takenBackOn: string })[]
  notified: Pick<SubsidyEventOf<'subsidy.notified'>, 'deliveredOn' | 'documentNumber'> | null
  receiptOn: string | null
  payments: { on: string; amount: number; voucher?: string | undefined }[]
  appeals: { on: string; reason: string; receivedOn: string }[]
  clawbacks: Clawback[]
  repayments: { on: string; amount: number }[]
  /** Each look at the suit. */
  followUps: FollowUp[]
  /** Each time one of its documents was issued. */
  issues: SubsidyLetter[]
  closedOn: string | null
  withdrawnOn: string | null
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0)

/** The decided amount; stays after a clawback (lifecycle contract §6). */
export const grantedOf = ({ decision }: Pick<SubsidyFacts, 'decision'>): number => sum(decision?.perItem.map((item) => item.granted) ?? [])
export const paidOf = ({ payments }: Pick<SubsidyFacts, 'payments'>): number => sum(payments.map((one) => one.amount))
export const clawedBackOf = ({ clawbacks }: Pick<SubsidyFacts, 'clawbacks'>): number => sum(clawbacks.map((one) => one.amount))
export const repaidOf = ({ repayments }: Pick<SubsidyFacts, 'repayments'>): number => sum(repayments.map((one) => one.amount))
/** What was ordered back and has not come. */
export const outstandingOf = (facts: Pick<SubsidyFacts, 'clawbacks' | 'repayments'>): number => clawedBackOf(facts) - repaidOf(facts)
