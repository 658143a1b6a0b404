import { rocDate } from '../../format/roc-date.ts'
import type { SubsidyFacts } from '../../subsidy/facts.ts'
import type { DocumentModel } from '../model.ts'
import { officialLetter } from '../official-letter.ts'
import { claimantOf, figures, inWordsAndFigures, itemName, matterOfSubsidy, type SubsidyContext } from './context.ts'
import { decisionWords } from './review-papers.ts'

/** Days within which an appeal may be lodged, from the day after service (訴願法 §14 I). */
export const appealDays = 30

/** How to appeal: when, where, and what counts as the day (行政程序法 §96 I⑥; 訴願法 §14, §56, §58). */
const remedies = ({ profile }: SubsidyContext): string =>
  `不服本處分者，得自本件送達之次日起${appealDays}日內，依訴願法第14條、第56條及第58條規定，繕具訴願書經由本局向${profile.government}提起訴願（以本局收受訴願書之日期為準，不以郵戳為準）。`

/** F04 核定（駁回）通知函: an administrative disposition with all that 行政程序法 §96 asks for, bound to the decided figures. */
export function decisionLetter(facts: SubsidyFacts, context: SubsidyContext): DocumentModel {
  const { decision } = facts
  if (!decision) throw new RangeError('nothing was decided yet')
  const { profile } = context
  const granted = decision.perItem.reduce((sum, item) => sum + item.granted, 0)
  const result = decisionWords(facts, decision)
  return officialLetter({
    code: 'F04', issuedOn: decision.on,
    subject: granted === 0
      ? `臺端申請${profile.fund.name}補助一案，經審查駁回，如說明，請查照。`
      : `臺端申請${profile.fund.name}補助一案，${result === '核定' ? '核定' : '部分核定'}${inWordsAndFigures(granted)}，如說明，請查照。`,
    explanation: [
      `依據${profile.fund.regulation}及${profile.fund.reviewPanel}${rocDate(decision.meeting.on)}會議決議辦理。`,
      `受處分人：${claimantOf(facts)}。事實：受處分人因${matterOfSubsidy(facts)}，於${rocDate(facts.submittedOn)}申請補助。`,
      '審查結果及理由如下：',
      {
        kind: 'table', header: ['項目', '申請金額', '核定金額', '理由'], widths: [16, 18, 18, 48],
        rows: decision.perItem.map((item) => [
          { text: itemName(item.kind) }, { text: figures(facts.application.items.filter((one) => one.kind === item.kind).reduce((sum, one) => sum + one.amountPaid, 0)), align: 'end' as const },
          { text: figures(item.granted), align: 'end' as const }, { text: item.reason },
        ]),
      },
      `法令依據：${[...new Set(facts.evaluation.items.map((item) => item.article).filter((article) => article !== ''))].join('、') || profile.fund.regulation}${decision.basis === '' || decision.basis === profile.fund.regulation ? '' : `；金額依據：${decision.basis.replace(/。$/u, '')}`}。`,
      granted === 0 ? '' : '附款：受補助之費用嗣由他造負擔、償還，或另獲其他機關同性質之補助，或申請資料不實者，應於知悉後通知本局，並依本局通知返還受補助金額。',
      granted === 0 ? '' : '請填妥所附領據並簽名或蓋章，連同存摺封面影本寄回本局，俾辦理撥款。',
      remedies(context),
    ],
    attachments: granted === 0 ? [] : ['領據1份'],
    originals: [claimantOf(facts)],
  }, context)
}

/**
 * F07 返還通知: the amount that is to be paid back, why, and until when, as a written disposition (行政程序法 §127).
 * @param position of the order, from 1
 * @throws RangeError when there is no such order
 */
export function clawbackLetter(facts: SubsidyFacts, position: number, context: SubsidyContext): DocumentModel {
  const order = facts.clawbacks[position - 1]
  if (!order) throw new RangeError(`there is no order ${position} to pay back`)
  const { profile } = context
  return officialLetter({
    code: 'F07', issuedOn: order.on,
    subject: `請於${rocDate(order.dueOn)}前返還${profile.fund.name}補助款${inWordsAndFigures(order.amount)}，如說明，請查照。`,
    explanation: [
      '依行政程序法第127條規定辦理。',
      `受處分人：${claimantOf(facts)}。事實：受處分人因${matterOfSubsidy(facts)}，經本局核定並撥付補助${figures(facts.payments.reduce((sum, one) => sum + one.amount, 0))}。`,
      `理由：${order.reason}`,
      `返還範圍及期限：${inWordsAndFigures(order.amount)}，應於${rocDate(order.dueOn)}前繳還本局；屆期未返還者，依法移送行政執行。`,
      remedies(context),
    ],
    originals: [claimantOf(facts)],
  }, { ...context, ...(order.documentNumber === undefined ? {} : { documentNumber: order.documentNumber }) })
}
