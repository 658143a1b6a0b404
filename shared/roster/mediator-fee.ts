import { z } from 'zod'
import { groupedAmount } from '../format/capital-amount.ts'
import { isReinstatementClaim, isTransferClaim } from '../law/claim-kinds.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { Words } from '../lifecycle/words.ts'
import type { ClaimItem } from '../model/claim-item.ts'
import { clockTimeSchema, isoDateSchema, timeOf } from '../model/dates.ts'
import { amount, filledLine } from '../model/text.ts'

/** What a mediator is paid for a case, as one version of the rules has it. Amounts are whole NTD. */
export const feeSchedule = z.strictObject({
  effectiveFrom: isoDateSchema,
  source: filledLine,
  /** false: the figures were not compared with the original text; they are an estimate. */
  verified: z.boolean(),
  caseFee: amount,
  evening: z.strictObject({ from: clockTimeSchema, amount }),
  settled: amount,
  /** Only where the office finds on review that it is deserved. */
  notSettledOnReview: amount,
  /** Below this sum of claims nothing is paid, nor for what is not about money, reinstatement and void transfers excepted. */
  leastClaimAmount: amount,
})
export type FeeSchedule = z.infer<typeof feeSchedule>

/** `amount`: due. `onReview`: in addition, where the office so decides. The lines tell how it came about. */
export interface MediatorFee { amount: number; onReview: number; lines: { words: Words; amount: number }[]; article: string }

export type FeeFacts = Pick<CaseFacts, 'claims' | 'meetings' | 'outcome' | 'proceeding'>

/** The schedule in force on that day: the newest that had come into force, or null. @param schedules in any order */
export function feeScheduleOn(schedules: readonly FeeSchedule[], on: string): FeeSchedule | null {
  return schedules.filter(({ effectiveFrom }) => effectiveFrom <= on).toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom)).at(-1) ?? null
}

const nothing = (words: Words, { source }: FeeSchedule): MediatorFee => ({ amount: 0, onReview: 0, lines: [{ words, amount: 0 }], article: source })

/**
 * What a mediator is paid for a concluded case: an estimate, which the office decides upon.
 * @param schedule in force on the day on which the case was concluded
 */
export function mediatorFee({ claims, meetings, outcome, proceeding }: FeeFacts, schedule: FeeSchedule): MediatorFee {
  const held = meetings.filter(({ startedAt }) => startedAt !== undefined)
  if (proceeding === 'CONCILIATION') return nothing(['協調案件，不適用', 'conciliation: not covered'], schedule)
  if (outcome === 'NOT_ACCEPTED' || outcome === 'TRANSFERRED' || outcome === 'CLOSED_OTHER') return nothing(['未經調解而結案', 'ended without a mediation'], schedule)
  if (outcome === 'WITHDRAWN' && held.length === 0) return nothing(['開會前撤回', 'withdrawn before a meeting'], schedule)
  const barred = amountProblem(claims, schedule)
  if (barred) return nothing(barred, schedule)

  const evening = held.some(({ startedAt, startsAt }) => timeOf(startedAt ?? startsAt) >= schedule.evening.from)
  const lines: MediatorFee['lines'] = [
    { words: ['案件費', 'case fee'], amount: schedule.caseFee },
    ...(evening ? [{ words: [`${schedule.evening.from} 以後開會`, `meeting from ${schedule.evening.from} on`] satisfies Words, amount: schedule.evening.amount }] : []),
    ...(outcome === 'SETTLED' ? [{ words: ['調解成立', 'settled'] satisfies Words, amount: schedule.settled }] : []),
  ]
  return {
    amount: lines.reduce((sum, line) => sum + line.amount, 0),
    onReview: outcome === 'NOT_SETTLED' ? schedule.notSettledOnReview : 0,
    lines,
    article: schedule.source,
  }
}

/** Why the claims are not such as are paid for, or null. */
function amountProblem(claims: readonly ClaimItem[], { leastClaimAmount }: FeeSchedule): Words | null {
  if (claims.some((claim) => isReinstatementClaim(claim) || isTransferClaim(claim))) return null
  const sum = claims.reduce((total, claim) => total + (claim.amount ?? 0), 0)
  if (sum >= leastClaimAmount) return null
  if (sum === 0) return ['非金錢爭議（恢復僱傭、調動無效、回復原職除外）', 'not about money (reinstatement and void transfers excepted)']
  return [`請求金額${groupedAmount(sum)}元，未達${groupedAmount(leastClaimAmount)}元`, `${groupedAmount(sum)} NTD claimed, less than ${groupedAmount(leastClaimAmount)}`]
}
