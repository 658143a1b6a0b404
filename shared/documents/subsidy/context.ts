import { groupedAmount, newTaiwanDollars } from '../../format/capital-amount.ts'
import { rocDate } from '../../format/roc-date.ts'
import type { SubsidyFacts } from '../../subsidy/facts.ts'
import { authorityOf } from '../../subsidy/remedies.ts'
import { subsidy as words } from '../../text/zh-TW/subsidy.ts'
import type { DocumentModel } from '../model.ts'
import { blank, bureauAsSender, type Letter, type LetterContext, officialLetter, type Sender } from '../official-letter.ts'

/** What is common to every document of one application; `caseNumber` is that of its case, or empty. */
export interface SubsidyContext extends LetterContext { subsidyNumber: string }

export const itemName = (kind: keyof typeof words.item): string => words.item[kind]
/** 新臺幣壹佰元整（100元）: words first, they go before figures (民法 §4). */
export const inWordsAndFigures = (amount: number): string => `${newTaiwanDollars(amount)}（${groupedAmount(amount)}元）`
export const figures = (amount: number): string => `${groupedAmount(amount)} 元`

export const claimantOf = ({ standing, application }: SubsidyFacts): string => standing?.claimantName || application.claimantName || application.claimantId
export const employerOf = ({ standing, application }: SubsidyFacts): string => standing?.employerName || application.employerName || ''
/** National id, or UBN of a union; empty where nobody entered it. */
export const claimantIdentifierOf = ({ standing, application }: SubsidyFacts): string => standing?.claimantIdentifier || application.claimantIdentifier || ''
export const identifierName = ({ application }: SubsidyFacts): string => (application.applicantType === 'UNION' ? '統一編號' : '身分證統一編號')
/** 臺端 a person, 貴會 a union. */
export const courtesyTo = ({ application }: SubsidyFacts): string => (application.applicantType === 'UNION' ? '貴會' : '臺端')

/** 「與乙公司間解僱爭議（第一審）」 */
export function disputeOf(facts: SubsidyFacts): string {
  const { disputeKind, litigation } = facts.application
  const employer = employerOf(facts)
  return `${employer === '' ? '' : `與${employer}間`}${words.dispute[disputeKind]}爭議（${words.level[litigation.courtLevel]}）`
}
/** The same with the claimant's name before it. */
export const matterOfSubsidy = (facts: SubsidyFacts): string => `${claimantOf(facts)}${disputeOf(facts)}`

const paragraphs = ['I', 'II', 'III', 'IV', 'V', 'VI']
/** 「自治條例 §51①」 as a letter writes it: 自治條例第51條第1款. */
export const articleInWords = (article: string): string => article
  .replace(/\s*§(\d+(?:-\d+)?)(?:\s*(I{1,3}|IV|VI?)(?![A-Za-z]))?/gu, (_all, number: string, roman?: string) => `第${number}條${roman === undefined ? '' : `第${paragraphs.indexOf(roman) + 1}項`}`)
  .replace(/[①-⑨]/gu, (mark) => `第${mark.charCodeAt(0) - '①'.charCodeAt(0) + 1}款`)

/** Name, number, date of birth and address of whom a disposition concerns, as far as they are on record (行政程序法 §96 I①). */
export function addresseeLine(facts: SubsidyFacts): string {
  const { standing } = facts
  const told = [
    `${identifierName(facts)}：${claimantIdentifierOf(facts) || blank}`,
    ...(standing?.claimantBornOn ? [`出生日期：${rocDate(standing.claimantBornOn)}`] : []), `地址：${standing?.claimantAddress || blank}`,
  ]
  return `${claimantOf(facts)}（${told.join('；')}）`
}

/** A letter of the fund: in the name of whoever decides, under the number of the application. */
export function subsidyLetter(letter: Letter, context: SubsidyContext): DocumentModel {
  const { name, headTitle } = authorityOf(context.profile)
  const bureau = bureauAsSender(context)
  const sender: Sender = name === bureau.name ? bureau : { ...bureau, name, headTitle, headName: '' }
  return officialLetter({ ...letter, sender: { ...sender, officer: context.letterhead?.officer.trim() || `${context.profile.fund.name}業務承辦人` } }, { ...context, caseNumber: context.subsidyNumber })
}
