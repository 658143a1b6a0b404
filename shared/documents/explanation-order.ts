import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation, partyOf } from '../lifecycle/standing.ts'
import type { DocumentModel } from './model.ts'
import { bureauAsSender, type LetterContext, officialLetter } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { addresseeName, courtesy, matterOf, sentence } from './people.ts'
import { proceedingWords } from './proceeding.ts'
import { mediatingBody, seatedNames } from './record/committee.ts'

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
  const say = sayer('D07', context.wording, proceedingWords(facts))
  const common = sayer('COMMON', context.wording)
  const mediation = isMediation(facts)
  const formOfAddress = courtesy(party)
  const dueOn = rocDate(order.dueOn)
  return officialLetter({
    code: 'D07',
    issuedOn: order.on,
    urgency: '速件',
    subject: say('subject', { dueOn, matter: matterOf(facts) }),
    explanation: [
      ...(mediation ? [say(facts.mode === 'COMMITTEE' ? 'basisOfCommittee' : 'basis')] : []),
      say('purpose', { caseNumber: context.caseNumber, mediatingBody: mediatingBody(facts), formOfAddress }),
      say('questions', { formOfAddress, questions: sentence(order.subject) }),
      say('answer', { dueOn, bureauPhone: bureauAsSender(context).phone }),
      ...(mediation ? [common('falseStatementPenalty'), common('refusalPenalty'), common('secrecy')] : []),
    ],
    originals: [addresseeName(party)],
    copies: seatedNames(facts),
  }, context)
}
