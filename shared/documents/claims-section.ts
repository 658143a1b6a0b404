import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { groupedAmount } from '../format/capital-amount.ts'
import type { ClaimItem } from '../model/claim-item.ts'
import { domain } from '../text/zh-TW/domain.ts'
import type { DocumentCell, DocumentTable } from './model.ts'
import { nameOfParty } from './people.ts'

export const amountCell = (amount: number | undefined): DocumentCell =>
  (amount === undefined ? { text: '非金錢請求', align: 'center' } : { text: `${groupedAmount(amount)}元`, align: 'end' })

/** Is there more than one who claims? Then every row says who. */
export const severalClaimants = (claims: readonly ClaimItem[]): boolean => new Set(claims.map((claim) => claim.claimantId)).size > 1

/** 請求調解事項: who asks for what, with a total where at least two sums are asked for. */
export function claimsTable(facts: CaseFacts): DocumentTable {
  const { claims } = facts
  const several = severalClaimants(claims)
  const sums = claims.flatMap((claim) => (claim.amount === undefined ? [] : [claim.amount]))
  const total = sums.reduce((sum, amount) => sum + amount, 0)
  return {
    kind: 'table',
    header: ['編號', ...(several ? ['請求人'] : []), '類別', '請求內容', '請求金額\n（新臺幣）'],
    widths: several ? [8, 15, 14, 41, 22] : [8, 16, 52, 24],
    rows: [
      ...claims.map((claim, index): DocumentCell[] => [
        { text: String(index + 1), align: 'center' },
        ...(several ? [{ text: nameOfParty(facts, claim.claimantId) }] : []),
        { text: domain.category[claim.category] }, { text: claim.description }, amountCell(claim.amount),
      ]),
      ...(sums.length < 2 ? [] : [[{ text: '合計', label: true, span: several ? 4 : 3 }, amountCell(total)] satisfies DocumentCell[]]),
    ],
  }
}

/** 權利事項, 調整事項 or both (§5). */
export const naturesOf = (claims: readonly ClaimItem[]): string => [...new Set(claims.map((claim) => domain.nature[claim.nature]))].join('、')
/** 工資、資遣費: each category once, in the order of the claims. */
export const categoriesOf = (claims: readonly ClaimItem[]): string => [...new Set(claims.map((claim) => domain.category[claim.category]))].join('、')
