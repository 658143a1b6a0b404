import type { ClaimItem } from '../model/claim-item.ts'
import type { Party } from '../model/party.ts'

/** So many unorganised employees with the same claim stand in for a union (§7 II①); an employer with fewer has a rule of its own. */
export const enoughEmployees = 10
/** Of fewer than ten employed, two thirds (§7 II②). */
const twoThirds = (employed: number): number => Math.ceil((employed * 2) / 3)

export type InterestsStanding =
  | { standing: 'UNION' | 'ENOUGH' }
  /** `employees` have the same claim, `needed` would do. */
  | { standing: 'TOO_FEW'; employees: number; needed: number }
  /** Fewer than ten have the same claim; whether they are enough depends on how many are employed. */
  | { standing: 'HEADCOUNT_UNKNOWN'; employees: number }

/**
 * Whether the employee side may be a party to an interests dispute (調整事項): a union; else ten employees with the same claim, or two
 * thirds of an employer's fewer than ten. Claims of one category count as the same; that nobody of them is in a union is for the office to ask.
 * @param parties those still in the case
 * @returns null where nothing of the kind is claimed
 * Source: 勞資爭議處理法 §7 II.
 */
export function interestsStanding(parties: readonly Party[], claims: readonly ClaimItem[]): InterestsStanding | null {
  const interests = claims.filter((claim) => claim.nature === 'INTERESTS')
  if (interests.length === 0) return null
  const side = parties.filter((party) => party.side === 'EMPLOYEE')
  if (side.some((party) => party.kind === 'UNION')) return { standing: 'UNION' }

  const people = new Set(side.filter((party) => party.kind === 'PERSON').map((party) => party.id))
  const byCategory = Map.groupBy(interests.filter((claim) => people.has(claim.claimantId)), (claim) => claim.category)
  const groups = [...byCategory.values()].map((group) => new Set(group.map((claim) => claim.claimantId)).size)
  // Where the employer claims, it claims against everybody on the other side.
  const employees = groups.length > 0 ? Math.max(...groups) : people.size
  if (employees >= enoughEmployees) return { standing: 'ENOUGH' }

  const employed = parties.find((party) => party.side === 'EMPLOYER' && party.employeeCount !== undefined)?.employeeCount
  if (employed === undefined) return { standing: 'HEADCOUNT_UNKNOWN', employees }
  const needed = employed < enoughEmployees ? twoThirds(employed) : enoughEmployees
  return employees >= needed ? { standing: 'ENOUGH' } : { standing: 'TOO_FEW', employees, needed }
}
