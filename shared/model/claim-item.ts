import { z } from 'zod'
import { amount, filledParagraph, identifier } from './text.ts'

/** 爭議類別 (statistics of the ministry). */
export const disputeCategories = [
  'WAGE', 'SEVERANCE', 'PENSION', 'OCC_ACCIDENT', 'CONTRACT', 'WORKING_HOURS', 'LEAVE', 'INSURANCE', 'WELFARE', 'SAFETY',
  'MANAGEMENT', 'EQUALITY', 'UNION', 'LARGE_SCALE_LAYOFF', 'OTHER_RIGHTS', 'INTERESTS_WAGE', 'INTERESTS_HOURS', 'INTERESTS_OTHER',
] as const
export const disputeCategory = z.enum(disputeCategories)
export type DisputeCategory = z.infer<typeof disputeCategory>

/** 請求項目: what one claimant asks for. `nature`: §5②③. */
export const claimItem = z.looseObject({
  id: identifier,
  claimantId: identifier,
  category: disputeCategory,
  nature: z.enum(['RIGHTS', 'INTERESTS']),
  description: filledParagraph,
  amount: amount.optional(),
})
export type ClaimItem = z.infer<typeof claimItem>

export const claimChange = claimItem.partial().required({ id: true })

export const outcomes = [
  'SETTLED', 'NOT_SETTLED', 'DEEMED_NOT_SETTLED', 'DEEMED_NOT_SETTLED_COURT', 'WITHDRAWN', 'NOT_ACCEPTED', 'TRANSFERRED', 'CLOSED_OTHER',
] as const
export type Outcome = (typeof outcomes)[number]

export const outcomeReasons = [
  'REJECTED_BY_EMPLOYEE', 'REJECTED_BY_EMPLOYER', 'REJECTED_BY_BOTH', 'EMPLOYEE_ABSENT', 'EMPLOYER_ABSENT', 'BOTH_ABSENT', 'NO_PROPOSAL', 'OTHER',
] as const
export type OutcomeReason = (typeof outcomeReasons)[number]

/** What became of one claim item; kept per claimant and item (law §7.1, §7.6). */
export interface ItemResult {
  claimItemId: string
  outcome: Outcome
  outcomeReason?: OutcomeReason
}
