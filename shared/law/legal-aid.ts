import type { ClaimItem } from '../model/claim-item.ts'
import { isReinstatementClaim, isTransferClaim } from './claim-kinds.ts'

/** Wages, severance and pension owed must be more than so much, in whole NTD. */
const moreThan = 10_000
const owed = new Set<ClaimItem['category']>(['WAGE', 'SEVERANCE', 'PENSION'])

export type LegalAidGround = 'OCC_ACCIDENT' | 'MONEY_OWED' | 'REINSTATEMENT' | 'TRANSFER'

/**
 * Why an employee may ask for a lawyer at the mediation at the ministry's expense: an occupational accident; wages, severance or
 * pension of more than NT$10,000; reinstatement; a transfer contested. Seen on the ministry's pages, not checked article by article.
 * @param claims of one claimant
 * Source: 勞動部補助調解階段法律扶助 (law.md §2.9).
 */
export function legalAidGrounds(claims: readonly ClaimItem[]): LegalAidGround[] {
  const sum = claims.filter((claim) => owed.has(claim.category)).reduce((total, claim) => total + (claim.amount ?? 0), 0)
  return [
    ...(claims.some((claim) => claim.category === 'OCC_ACCIDENT') ? ['OCC_ACCIDENT' as const] : []),
    ...(sum > moreThan ? ['MONEY_OWED' as const] : []),
    ...(claims.some(isReinstatementClaim) ? ['REINSTATEMENT' as const] : []),
    ...(claims.some(isTransferClaim) ? ['TRANSFER' as const] : []),
  ]
}
