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
export function claimsTable(facts: CaseFacts, claims: readonly ClaimItem[] = facts.claims): DocumentTable {
  const several = severalClaimants(claims)
  const sums = claims.flatMap((claim) => (claim.amount === undefined ? [] : [claim.amount]))
  const total = sums.reduce((sum, amount) => sum + amount, 0)
  return {
    kind: 'table',
    header: ['編號', ...(several ? ['請求人'] : []), '類別', '請求內容', '請求金額\n（新臺幣）'],
    widths: several ? [8, 15, 14, 41, 22] : [8, 16, 52, 24],
    rows: [
      ...claims.map((claim): DocumentCell[] => [
        { text: String(facts.claims.indexOf(claim) + 1), align: 'center' },
        ...(several ? [{ text: nameOfParty(facts, claim.claimantId) }] : []),
        { text: domain.category[claim.category] }, { text: claim.description }, amountCell(claim.amount),
      ]),
      ...(sums.length < 2 ? [] : [[{ text: '合計', label: true, span: several ? 4 : 3 }, amountCell(total)] satisfies DocumentCell[]]),
    ],
  }
}

/** What many ask for together: of each category how many people, how many claims and how much. */
export function claimsSummary(claims: readonly ClaimItem[]): DocumentTable {
  const byCategory = Map.groupBy(claims, (claim) => claim.category)
  const row = (name: DocumentCell, of: readonly ClaimItem[]): DocumentCell[] => [
    name, { text: `${new Set(of.map((claim) => claim.claimantId)).size}人`, align: 'end' }, { text: `${of.length}項`, align: 'end' },
    amountCell(of.some((claim) => claim.amount !== undefined) ? of.reduce((sum, claim) => sum + (claim.amount ?? 0), 0) : undefined),
  ]
  return {
    kind: 'table',
    header: ['類別', '請求人數', '項數', '請求金額合計\n（新臺幣）'],
    widths: [34, 18, 18, 30],
    rows: [...[...byCategory].map(([category, of]) => row({ text: domain.category[category] }, of)), ...(byCategory.size < 2 ? [] : [row({ text: '合計', label: true }, claims)])],
  }
}

/** 權利事項, 調整事項 or both (§5). */
export const naturesOf = (claims: readonly ClaimItem[]): string => [...new Set(claims.map((claim) => domain.nature[claim.nature]))].join('、')
/** 工資、資遣費: each category once, in the order of the claims. */
export const categoriesOf = (claims: readonly ClaimItem[]): string => [...new Set(claims.map((claim) => domain.category[claim.category]))].join('、')
