import { paragraphNumber } from '../format/numbering.ts'
import { rocDate } from '../format/roc-date.ts'
import { isMediation } from '../lifecycle/standing.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { Party } from '../model/party.ts'
import { fieldLabel } from './field-label.ts'
import type { DocumentModel } from './model.ts'
import { bureauAsSender, type LetterContext, officialLetter } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { addresseeName, courtesy, partiesOf, sentence } from './people.ts'
import { proceedingWords } from './proceeding.ts'

/** Applicants, to whom letters about the application go. */
const applicants = (facts: CaseFacts): Party[] => (facts.applicantSide === null ? facts.parties : partiesOf(facts, facts.applicantSide))
/** A minor's letter names the guardian, to whom it is served (行政程序法 §69 I). */
export const applicantNames = (facts: CaseFacts): string[] => applicants(facts).map(addresseeName)
/** 臺端 where people apply, 貴單位 where a body does. */
export const courtesyToApplicants = (facts: CaseFacts): string => applicants(facts).map(courtesy)[0] ?? '臺端'

/**
 * D02 補正通知函: what is missing, until when, and what follows if it stays missing (調解辦法 §3).
 * @param position which of the case's requests, from 1
 * @throws RangeError when there is no such request
 */
export function supplementNotice(facts: CaseFacts, position: number, context: LetterContext): DocumentModel {
  const supplement = facts.supplements[position - 1]
  if (!supplement) throw new RangeError(`the case has no request for supplements ${position}`)
  const say = sayer('D02', context.wording, proceedingWords(facts))
  const mediation = isMediation(facts)
  const dueOn = rocDate(supplement.dueOn)
  const items = supplement.items.map((item, index) => ({ kind: 'paragraph', number: paragraphNumber(2, index + 1), indent: 2, text: sentence(fieldLabel(item, facts)) } as const))
  return officialLetter({
    code: 'D02',
    issuedOn: supplement.requestedOn,
    subject: say('subject', { dueOn }),
    explanation: [
      say('reply', { formOfAddress: courtesyToApplicants(facts), appliedOn: rocDate(facts.appliedOn), caseNumber: context.caseNumber }),
      say(mediation ? 'missing' : 'missingInConciliation'),
      ...items,
      say(mediation ? 'deadline' : 'deadlineInConciliation', { dueOn }),
      say('contact', { bureauPhone: bureauAsSender(context).phone }),
    ],
    originals: applicantNames(facts),
  }, context)
}
