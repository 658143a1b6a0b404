import { dayNumberOf, type IsoDate } from '../model/dates.ts'
import { grantedOf, paidOf } from './facts.ts'
import type { FundApplication } from './ledger.ts'

/** RECEIPT: decided, the applicant's receipt (F05) is awaited; PAYMENT: the receipt is there; REPAYMENT: ordered back and not come. */
export const moneyDueKinds = ['RECEIPT', 'PAYMENT', 'REPAYMENT'] as const
export interface MoneyDue {
  kind: (typeof moneyDueKinds)[number]
  subsidyId: string
  subsidyNumber: string
  claimant: string
  /** Whole NTD that is open. */
  amount: number
  /** From when one waits: the meeting, the receipt, the order. */
  since: IsoDate
  /** Of a REPAYMENT its last day, else null. */
  dueOn: IsoDate | null
  /** Of a REPAYMENT the days left, below zero when overdue; else the days waited. */
  days: number
  /** Of a RECEIPT: whether the decision was served, without which it cannot come (行政程序法 §110 I). */
  notified: boolean
}

/** Money that is to move, of whatever year: overdue repayments first, then what the office is to pay, what it waits for, and repayments that have time. @param today ISO date */
export function moneyDue(applications: readonly FundApplication[], today: IsoDate): MoneyDue[] {
  const day = dayNumberOf(today)
  const rank = ({ kind, days }: MoneyDue): number => (kind === 'REPAYMENT' ? (days < 0 ? 0 : 3) : kind === 'PAYMENT' ? 1 : 2)
  const urgency = ({ kind, days }: MoneyDue): number => (kind === 'REPAYMENT' ? days : -days)
  return applications.flatMap(({ subsidyId, subsidyNumber, claimant, facts }): MoneyDue[] => {
    const of = { subsidyId, subsidyNumber, claimant, notified: facts.notified !== null }
    const { decision, receiptOn } = facts
    const open = facts.withdrawnOn === null ? grantedOf(facts) - paidOf(facts) : 0
    const since = receiptOn ?? decision?.meeting.on
    const payment = open > 0 && since !== undefined ? [{ ...of, kind: receiptOn === null ? 'RECEIPT' as const : 'PAYMENT' as const, amount: open, since, dueOn: null, days: day - dayNumberOf(since) }] : []
    return [...payment, ...outstanding(facts).map(({ amount, on, dueOn }) => ({ ...of, kind: 'REPAYMENT' as const, amount, since: on, dueOn, days: dayNumberOf(dueOn) - day }))]
  }).toSorted((a, b) => rank(a) - rank(b) || urgency(a) - urgency(b) || (a.subsidyNumber < b.subsidyNumber ? -1 : 1))
}

/** What came back covers the oldest order first. */
function outstanding({ clawbacks, repayments }: FundApplication['facts']) {
  let repaid = repayments.reduce((total, one) => total + one.amount, 0)
  return clawbacks.flatMap((order) => {
    const covered = Math.min(repaid, order.amount)
    repaid -= covered
    return covered === order.amount ? [] : [{ ...order, amount: order.amount - covered }]
  })
}
