import { groupedAmount, newTaiwanDollars } from '../../format/capital-amount.ts'
import type { SubsidyFacts } from '../../subsidy/facts.ts'
import { subsidy as words } from '../../text/zh-TW/subsidy.ts'
import type { LetterContext } from '../official-letter.ts'

/** What is common to every document of one application; `caseNumber` is that of its case, or empty. */
export type SubsidyContext = LetterContext

export const itemName = (kind: keyof typeof words.item): string => words.item[kind]
/** 新臺幣壹佰元整（100元）: words first, they go before figures (民法 §4). */
export const inWordsAndFigures = (amount: number): string => `${newTaiwanDollars(amount)}（${groupedAmount(amount)}元）`
export const figures = (amount: number): string => `${groupedAmount(amount)} 元`

export const claimantOf = ({ standing, application }: SubsidyFacts): string => standing?.claimantName || application.claimantName || application.claimantId
export const employerOf = ({ standing, application }: SubsidyFacts): string => standing?.employerName || application.employerName || ''

/** 「甲與乙公司間解僱爭議（第一審）」 */
export function matterOfSubsidy(facts: SubsidyFacts): string {
  const { disputeKind, litigation } = facts.application
  const employer = employerOf(facts)
  return `${claimantOf(facts)}${employer === '' ? '' : `與${employer}間`}${words.dispute[disputeKind]}爭議（${words.level[litigation.courtLevel]}）`
}
