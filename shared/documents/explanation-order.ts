import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation, partyOf } from '../lifecycle/standing.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { addresseeName, courtesy, matterOf, sentence } from './people.ts'
import { phrasing } from './proceeding.ts'
import { mediatingBody, seatedNames } from './record/committee.ts'
import { falseStatementPenalty, refusalPenalty, secrecy } from './wording.ts'

/**
 * D07 陳述意見及提供資料通知: about what a party is to speak or give documents, until when, and the fines of §63 I, II. Only the authority
 * orders it (§12 III, §17 II; 調解辦法 §23); a conciliation knows neither the articles nor the fines.
 * @param position which of the case's orders, from 1
 * @throws RangeError when there is no such order, or nobody whom it names
 */
export function explanationOrder(facts: CaseFacts, position: number, context: LetterContext): DocumentModel {
  const order = facts.explanationOrders[position - 1]
  const party = order && partyOf(facts, order.ofPartyId)
  if (!order || !party) throw new RangeError(`the case has no order to explain ${position}`)
  const phrase = phrasing(facts)
  const mediation = isMediation(facts)
  const you = courtesy(party)
  const due = rocDate(order.dueOn)
  return officialLetter({
    code: 'D07',
    issuedOn: order.on,
    urgency: '速件',
    subject: phrase`請於${due}前，就${matterOf(facts)}陳述意見或提供資料，如說明，請查照。`,
    explanation: [
      ...(mediation ? [`依勞資爭議處理法第${facts.mode === 'COMMITTEE' ? '17條第2項' : '12條第3項'}及勞資爭議調解辦法第23條規定辦理。`] : []),
      phrase`本案（案號：${context.caseNumber}）現由${mediatingBody(facts)}進行調解，為調查事實，有請${you}說明之必要。`,
      `請${you}說明或提供資料之事項：${sentence(order.subject)}`,
      `請於${due}前以書面向本局提出，並載明案號；須以言詞說明者，請先洽本函承辦人（電話：${context.profile.bureau.phone}）。`,
      ...(mediation ? [falseStatementPenalty, refusalPenalty, secrecy] : []),
    ],
    originals: [addresseeName(party)],
    copies: seatedNames(facts),
  }, context)
}
