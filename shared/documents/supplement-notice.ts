import { paragraphNumber } from '../format/numbering.ts'
import { rocDate } from '../format/roc-date.ts'
import { isMediation } from '../lifecycle/standing.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { sentence } from './people.ts'
import { fieldLabel } from './field-label.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { partiesOf } from './people.ts'
import { phrasing } from './proceeding.ts'

/** Applicants, to whom letters about the application go. */
export const applicantNames = (facts: CaseFacts): string[] => {
  const side = facts.applicantSide
  return side === null ? facts.parties.map((party) => party.name) : partiesOf(facts, side).map((party) => party.name)
}

/**
 * D02 補正通知函: what is missing, until when, and what follows if it stays missing (調解辦法 §3).
 * @param position which of the case's requests, from 1
 * @throws RangeError when there is no such request
 */
export function supplementNotice(facts: CaseFacts, position: number, context: LetterContext): DocumentModel {
  const supplement = facts.supplements[position - 1]
  if (!supplement) throw new RangeError(`the case has no request for supplements ${position}`)
  const phrase = phrasing(facts)
  const mediation = isMediation(facts)
  const items = supplement.items.map((item, index) => ({ kind: 'paragraph', number: paragraphNumber(2, index + 1), indent: 2, text: sentence(fieldLabel(item, facts)) } as const))
  return officialLetter({
    code: 'D02',
    issuedOn: supplement.requestedOn,
    subject: phrase`請於${rocDate(supplement.dueOn)}前補正勞資爭議調解申請書之應載明事項，請查照。`,
    explanation: [
      phrase`復臺端${rocDate(facts.appliedOn)}勞資爭議調解申請書（案號：${context.caseNumber}）。`,
      `上開申請書未載明${mediation ? '勞資爭議處理法第10條所定' : '之'}事項，應補正者如下：`,
      ...items,
      `請於${rocDate(supplement.dueOn)}前以書面向本局補正。屆期未補正者，${mediation ? '依勞資爭議調解辦法第3條規定，' : ''}不予受理。`,
      `如對應補正事項有疑義，請洽本函承辦人（電話：${context.profile.bureau.phone}）。`,
    ],
    originals: applicantNames(facts),
  }, context)
}
