import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeOrWithdrawing } from '../lifecycle/standing.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { matterOf } from './people.ts'
import { phrasing, proceedingWords } from './proceeding.ts'
import { mediatorTitle } from './record/committee.ts'
import { changesTable } from './record/corrections.ts'

/**
 * D20 更正函: what was wrong in the record and how it reads now; a change of substance only with both signatures anew (law.md §7.13).
 * @param version the version of the record that the correction made, from 2
 * @throws RangeError when there is no such correction
 */
export function correctionLetter(facts: CaseFacts, version: number, context: LetterContext): DocumentModel {
  const correction = facts.corrections.find((one) => one.version === version)
  if (!correction) throw new RangeError(`the record has no version ${version}`)
  const phrase = phrasing(facts)
  const say = sayer('D20', context.wording, proceedingWords(facts))
  const addressees = new Set(activeOrWithdrawing(facts).map((party) => party.id))
  return officialLetter({
    code: 'D20',
    issuedOn: correction.on,
    subject: say('subject', { matter: matterOf(facts) }),
    explanation: [
      say(correction.kind === 'CLERICAL' ? 'clerical' : 'substantive', { caseNumber: context.caseNumber }),
      say('changes'),
      changesTable(correction, facts),
      say('enclosed', { version, correctedOn: rocDate(correction.on) }),
    ],
    attachments: [phrase`更正後調解紀錄（第${version}版）1份`],
    originals: facts.parties.filter((party) => addressees.has(party.id)).map((party) => party.name),
    copies: [...(facts.mode === 'ENTRUSTED_ORG' && facts.referral ? [facts.referral.organization.name] : []), ...(facts.mediator ? [`${mediatorTitle(facts)}${facts.mediator.person.name}`] : [])],
  }, context)
}
