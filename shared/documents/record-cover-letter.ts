import { rocDate } from '../format/roc-date.ts'
import { activeOrWithdrawing, hasFailure, isMediation } from '../lifecycle/standing.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { domain } from '../text/zh-TW/domain.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { matterOf } from './people.ts'
import { inProceeding, phrasing, proceedingWords } from './proceeding.ts'
import { mediatorTitle } from './record/committee.ts'
import { reasonWords } from './record/result.ts'
import { sayer } from './passages/index.ts'

/** D13 函送調解紀錄 to both sides, with what follows from its outcome (§22; 調解辦法 §25 IV; §25 I and §59). */
export function recordCoverLetter(facts: CaseFacts, context: LetterContext): DocumentModel {
  const phrase = phrasing(facts)
  const say = sayer('D13', context.wording, proceedingWords(facts))
  const common = sayer('COMMON', context.wording)
  const mediation = isMediation(facts)
  const failed = mediation && hasFailure(facts)
  const addressees = new Set(activeOrWithdrawing(facts).map((party) => party.id))
  return officialLetter({
    code: 'D13',
    issuedOn: facts.recordReceivedOn ?? facts.finalizedOn ?? facts.receivedOn,
    subject: say('subject', { matter: matterOf(facts) }),
    explanation: [
      ...(mediation ? [say('basis')] : []),
      say('result', { caseNumber: context.caseNumber, result: outcomeWords(facts) }),
      ...(mediation && facts.outcome === 'SETTLED' ? [common('effectOfSettlement'), common('enforcement')] : []),
      ...(failed ? [common('arbitration'), say('courts')] : []),
      common(mediation ? 'secrecy' : 'conciliationEffect'),
    ],
    attachments: [phrase`調解紀錄1份`, ...(failed ? ['調解不成立後救濟途徑說明1份'] : [])],
    originals: facts.parties.filter((party) => addressees.has(party.id)).map((party) => party.name),
    copies: [...(facts.mode === 'ENTRUSTED_ORG' && facts.referral ? [facts.referral.organization.name] : []), ...(facts.mediator ? [`${mediatorTitle(facts)}${facts.mediator.person.name}`] : [])],
  }, context)
}

function outcomeWords(facts: CaseFacts): string {
  if (facts.partial) return '部分成立、部分不成立，各請求項目之結果詳如紀錄'
  const because = reasonWords(facts.outcomeReason)
  const reason = because === null ? null : inProceeding(facts, because)
  const words = facts.outcome === null ? '尚無結果' : inProceeding(facts, domain.outcome[facts.outcome])
  const day = facts.determinedOn === null ? '' : `${rocDate(facts.determinedOn)}`
  return `${day}${words}${reason === null ? '' : `（原因：${reason}）`}`
}
