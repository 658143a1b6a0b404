import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation } from '../lifecycle/standing.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { matterOf, sentence, stated } from './people.ts'
import { phrasing, proceedingWords } from './proceeding.ts'

/** D17 移轉管轄函: to the competent authority, copies to the parties (行政程序法 §17). */
export function transferLetter(facts: CaseFacts, context: LetterContext): DocumentModel {
  const { ending } = facts
  const say = sayer('D17', context.wording, proceedingWords(facts))
  const authority = ending?.toAuthority ?? '有管轄權機關'
  return officialLetter({
    code: 'D17',
    issuedOn: ending?.on ?? facts.receivedOn,
    subject: say('subject', { matter: matterOf(facts) }),
    explanation: [
      say(isMediation(facts) ? 'basis' : 'basisInConciliation'),
      say('course', { caseNumber: context.caseNumber, appliedOn: rocDate(facts.appliedOn), receivedOn: rocDate(facts.receivedOn), workplace: stated(facts.workplace.address) }),
      say('reason', { reason: sentence(ending?.reason ?? '本局無管轄權') }),
      say('periodKept'),
      say('toParties', { authority }),
    ],
    attachments: [phrasing(facts)`勞資爭議調解申請書及相關資料1份`],
    originals: [authority],
    copies: facts.parties.map((party) => party.name),
    copiesWithoutAttachments: true,
    urgency: '速件',
  }, context)
}
