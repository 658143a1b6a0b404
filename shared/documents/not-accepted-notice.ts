import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation } from '../lifecycle/standing.ts'
import { fieldLabel } from './field-label.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { sentence } from './people.ts'
import { proceedingWords } from './proceeding.ts'
import { applicantNames, courtesyToApplicants } from './supplement-notice.ts'

/** D18 不予受理通知: facts, reasons and 調解辦法 §3, with what can still be done. */
export function notAcceptedNotice(facts: CaseFacts, context: LetterContext): DocumentModel {
  const say = sayer('D18', context.wording, proceedingWords(facts))
  const mediation = isMediation(facts)
  const formOfAddress = courtesyToApplicants(facts)
  const supplement = facts.supplements.at(-1)
  const missing = supplement?.items.map((item) => fieldLabel(item, facts)).join('、')
  return officialLetter({
    code: 'D18',
    issuedOn: facts.ending?.on ?? facts.receivedOn,
    subject: say(mediation ? 'subject' : 'subjectInConciliation', { formOfAddress }),
    explanation: [
      `${say(mediation ? 'facts' : 'factsInConciliation', {
        formOfAddress, appliedOn: rocDate(facts.appliedOn), caseNumber: context.caseNumber, missingFields: missing === undefined ? '' : `（${missing}）`,
      })}${supplement ? say('demand', { dueOn: rocDate(supplement.dueOn), servedOn: rocDate(supplement.servedOn) }) : ''}`,
      say('reason', { reason: sentence(facts.ending?.reason ?? '屆期未補正') }),
      ...(mediation ? [say('law')] : []),
      say('again', { formOfAddress }),
      ...(mediation ? [say('appeal', { government: context.profile.government })] : []),
    ],
    originals: applicantNames(facts),
  }, context)
}
