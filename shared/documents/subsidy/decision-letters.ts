import { rocDate } from '../../format/roc-date.ts'
import type { Words } from '../../lifecycle/words.ts'
import { type Decision, grantedOf, paidOf, type SubsidyFacts } from '../../subsidy/facts.ts'
import type { SubsidyItemKind } from '../../subsidy/kinds.ts'
import { appealDays, authorityOf } from '../../subsidy/remedies.ts'
import { subsidy as english } from '../../text/en/subsidy.ts'
import { subsidy as words } from '../../text/zh-TW/subsidy.ts'
import type { DocumentCell, DocumentModel } from '../model.ts'
import { blank } from '../official-letter.ts'
import { addresseeLine, articleInWords, claimantIdentifierOf, claimantOf, courtesyTo, disputeOf, figures, inWordsAndFigures, itemName, type SubsidyContext, subsidyLetter } from './context.ts'
import { decisionWords } from './review-papers.ts'

/** That it is a disposition, and how to appeal: when, where, and which day counts (行政程序法 §96 I⑥; 訴願法 §14, §16, §56, §58). */
function remedies({ profile }: SubsidyContext): string {
  const { self, appealTo } = authorityOf(profile)
  return `本件為行政處分。如有不服，得自本件送達之次日起${appealDays}日內，依訴願法第14條、第56條及第58條規定，繕具訴願書經由${self}向${appealTo}提起訴願（以${self}收受訴願書之日期為準，不以郵戳日期為準；不住居於受理訴願機關所在地者，依同法第16條扣除在途期間）。`
}

const requestedFor = ({ application }: SubsidyFacts, kind: SubsidyItemKind): number => application.items.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.amountPaid, 0)
const checkName = (check: string): string => (words.check as Record<string, string>)[check] ?? check

/** A person is told why also where the panel gave no reason of its own (行政程序法 §96 I②, §97): what was not met, or how it was computed. Empty where neither says it. */
function reasonFor({ evaluation }: SubsidyFacts, { kind, granted, reason }: DecidedItem): string {
  if (reason.trim() !== '') return reason
  const failed = evaluation.eligibility.filter(({ result }) => result === 'FAIL').map(({ check, article, reason: why }) => `不符「${checkName(check)}」（${articleInWords(article)}）${why ? `：${why}` : ''}`)
  const computed = evaluation.items.filter((one) => one.kind === kind && one.verified).map(({ formula, article }) => `依${articleInWords(article)}計算：${formula}`)
  return (granted === 0 ? failed : computed).map((one) => one.replace(/。$/u, '')).filter((one) => one !== '').join('；')
}

interface DecidedItem { kind: SubsidyItemKind; granted: number; reason: string }

/** Every item that was applied for, in that order: one on which nothing was decided is not granted. */
function decidedItems(facts: SubsidyFacts, { perItem }: Decision): DecidedItem[] {
  const kinds = [...new Set([...facts.application.items, ...perItem].map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const own = perItem.filter((one) => one.kind === kind)
    return { kind, granted: own.reduce((sum, one) => sum + one.granted, 0), reason: own.map(({ reason }) => reason).filter((one) => one !== '').join('；') }
  })
}

const rowOf = (facts: SubsidyFacts, item: DecidedItem): DocumentCell[] => [
  { text: itemName(item.kind) }, { text: figures(requestedFor(facts, item.kind)), align: 'end' }, { text: figures(item.granted), align: 'end' }, { text: reasonFor(facts, item) || blank },
]

/** The rules that were applied: those of each item, and of the conditions that failed. */
function legalBasis({ evaluation }: SubsidyFacts, { basis }: Decision, regulation: string): string {
  const articles = [...evaluation.items, ...evaluation.eligibility.filter(({ result }) => result === 'FAIL')].flatMap(({ article }) => articleInWords(article).split('、')).filter((article) => article !== '')
  const stated = basis.trim().replace(/。$/u, '')
  const told = articles.some((article) => article.startsWith(regulation)) ? articles : [regulation, ...articles]
  return `法令依據：${[...new Set(told)].join('、')}${stated === '' || stated === regulation ? '' : `；金額依據：${stated}`}。`
}

/** F04 核定（駁回）通知函: an administrative disposition with all that 行政程序法 §96 asks for, bound to the decided figures. */
export function decisionLetter(facts: SubsidyFacts, context: SubsidyContext): DocumentModel {
  const { decision } = facts
  if (!decision) throw new RangeError('nothing was decided yet')
  const { fund } = context.profile
  const { self } = authorityOf(context.profile)
  const [granted, courtesy] = [grantedOf(facts), courtesyTo(facts)]
  return subsidyLetter({
    code: 'F04', issuedOn: decision.on,
    subject: granted === 0
      ? `${courtesy}申請${fund.name}補助一案，經審查駁回，如說明，請查照。`
      : `${courtesy}申請${fund.name}補助一案，${decisionWords(facts, decision)}${inWordsAndFigures(granted)}，如說明，請查照。`,
    explanation: [
      `依據${fund.regulation}及${fund.reviewPanel}${rocDate(decision.meeting.on)}會議決議辦理。`,
      `受處分人：${addresseeLine(facts)}。`,
      `事實：受處分人因${disputeOf(facts)}，於${rocDate(facts.submittedOn)}申請補助（申請案號：${context.subsidyNumber}）。`,
      '理由：經審查，各申請項目之結果及理由如下：',
      { kind: 'table', header: ['項目', '申請金額', '核定金額', '理由'], widths: [16, 17, 17, 50], rows: decidedItems(facts, decision).map((item) => rowOf(facts, item)) },
      legalBasis(facts, decision, fund.regulation),
      granted === 0 ? '' : `附款（返還義務）：受補助之費用嗣依判決、和解由他造負擔或償還，或另獲其他政府機關或其委託團體同性質之補助，或申請資料不實者，應於知悉後主動通知${self}，並依${self}通知之金額及期限返還。`,
      granted === 0 ? '' : `請填妥所附領據並簽名或蓋章，連同存摺封面影本寄回${self}，俾辦理撥款。`,
      remedies(context),
    ],
    attachments: granted === 0 ? [] : ['領據1份'],
    originals: [claimantOf(facts)],
  }, context)
}

/** 115年6月5日北市勞動字第1150000001號函: the letter that told the decision, as far as its number is known. */
function decisionNamed({ decision, notified }: SubsidyFacts): string {
  const number = decision?.letter?.documentNumber ?? notified?.documentNumber
  return number === undefined ? '' : `（${number}函）`
}

/**
 * F07 返還通知: the amount that is to be paid back, why, and until when, as a written disposition (行政程序法 §127 III); it is not enforced before it
 * is final (§127 IV).
 * @param position of the order, from 1
 * @throws RangeError when there is no such order
 */
export function clawbackLetter(facts: SubsidyFacts, position: number, context: SubsidyContext): DocumentModel {
  const order = facts.clawbacks[position - 1]
  if (!order) throw new RangeError(`there is no order ${position} to pay back`)
  const { fund } = context.profile
  const { self } = authorityOf(context.profile)
  const payments = facts.payments.map(({ on, amount }) => `${rocDate(on)}撥付${figures(amount)}`).join('、')
  return subsidyLetter({
    code: 'F07', issuedOn: order.on,
    subject: `請於${rocDate(order.dueOn)}前返還${fund.name}補助款${inWordsAndFigures(order.amount)}，如說明，請查照。`,
    explanation: [
      `依行政程序法第127條第1項、第3項及${fund.regulation}辦理。`,
      `受處分人：${addresseeLine(facts)}。`,
      `事實：受處分人因${disputeOf(facts)}申請補助（申請案號：${context.subsidyNumber}），經${self}核定${figures(grantedOf(facts))}${decisionNamed(facts)}，並已撥付${figures(paidOf(facts))}${payments === '' ? '' : `（${payments}）`}。`,
      `理由：${order.reason}`,
      `返還範圍及期限：${inWordsAndFigures(order.amount)}，應於${rocDate(order.dueOn)}前繳還${self}。屆期未返還者，於本處分確定後依法移送行政執行（行政程序法第127條第4項）。`,
      remedies(context),
    ],
    originals: [claimantOf(facts)],
  }, { ...context, ...(context.documentNumber === undefined && order.documentNumber !== undefined ? { documentNumber: order.documentNumber } : {}) })
}

/** The amounts, and the day to pay back, that a letter tells as they were decided. */
export function boundFigures({ code, key }: { code: string; key: string }, facts: SubsidyFacts): string[] {
  const order = code === 'F07' ? facts.clawbacks[Number(key) - 1] : undefined
  if (order) return [inWordsAndFigures(order.amount), rocDate(order.dueOn)]
  if (code !== 'F04' || !facts.decision) return []
  const granted = facts.decision.perItem.map((item) => figures(item.granted))
  return grantedOf(facts) === 0 ? granted : [inWordsAndFigures(grantedOf(facts)), ...granted]
}

/** What a letter leaves blank because nobody entered it. */
export function missingInSubsidyLetter({ code }: { code: string }, facts: SubsidyFacts): { field: string; words: Words }[] {
  if (code !== 'F04' && code !== 'F07') return []
  const reasons = code === 'F04' && facts.decision ? decidedItems(facts, facts.decision).filter((item) => reasonFor(facts, item) === '') : []
  return [
    ...(claimantIdentifierOf(facts) === '' ? [{ field: 'claimantIdentifier', words: ['受處分人之證號', 'the number by which the claimant is identified'] as const }] : []),
    ...(facts.standing?.claimantAddress ? [] : [{ field: 'claimantAddress', words: ['受處分人之地址', 'the claimant’s address'] as const }]),
    ...reasons.map(({ kind }) => ({ field: `perItem.${kind}.reason`, words: [`「${words.item[kind]}」之理由`, `the reason for “${english.item[kind]}”`] as const })),
  ]
}
