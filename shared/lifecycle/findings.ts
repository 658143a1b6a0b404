import { groupedAmount } from '../format/capital-amount.ts'
import { type SettlementTerm, unbalancedSum } from '../model/settlement-term.ts'
import type { ServiceStep } from '../model/service.ts'
import { qualificationProblem } from '../law/qualification.ts'
import type { CaseEventOf } from './case-events.ts'
import type { CaseFacts } from './case-facts.ts'
import { fieldWords } from './field-words.ts'
import { missingGuardians, missingRecordContent, missingSignatures } from './record-content.ts'
import { memberOf } from './seats.ts'
import { activeParties, currentProposal, isMediation, mayBind, partiesConcerned, partyOf, resultsOf, standingOf, unperformedTerms, unserved, withdrawnIds } from './standing.ts'
import { type Words, inChinese, inEnglish, listed, sideWords } from './words.ts'

/** What the checks of checks.ts find: the words for the refusal, or false when the rule holds. */

/** @returns the detail when the rule is broken, else false */
export const broken = (condition: boolean, detail: Words = ''): Words | false => (condition ? detail : false)

/** Outcomes that are determined; the others come about by steps of their own. */
export const determinable = new Set<string>(['SETTLED', 'NOT_SETTLED', 'DEEMED_NOT_SETTLED', 'CLOSED_OTHER'])

/** The first term whose items or instalments do not sum to its total. Source: law.md §4.4. */
export function unbalancedTerms(terms: readonly SettlementTerm[]): Words | false {
  for (const [index, term] of terms.entries()) {
    const off = unbalancedSum(term)
    if (off) {
      const [sum, total] = [groupedAmount(off.sum), groupedAmount(off.total)]
      return off.field === 'items'
        ? [`第${index + 1}條各項合計 ${sum} 元，與總額 ${total} 元不符`, `the items of term ${index + 1} sum to ${sum}, the total is ${total}`]
        : [`第${index + 1}條各期合計 ${sum} 元，與總額 ${total} 元不符`, `the instalments of term ${index + 1} sum to ${sum}, the total is ${total}`]
    }
  }
  return false
}

/** Whose claims are to be settled though they withdrew: they are bound by nothing and sign nothing. */
export function settledWithoutClaimant(facts: CaseFacts, event: CaseEventOf<'outcome.determined'>): Words | false {
  const gone = withdrawnIds(facts)
  const settled = new Set((event.perItem ?? []).filter((item) => item.outcome === 'SETTLED').map((item) => item.claimItemId))
  const claim = facts.claims.find((one) => settled.has(one.id) && gone.includes(one.claimantId))
  const name = claim && partyOf(facts, claim.claimantId)?.name
  return broken(claim !== undefined, [`：${name}已撤回申請，其請求不得成立`, `: ${name} has withdrawn, so this claim cannot be settled`])
}

/** Who, of those concerned, has not agreed to what is to be settled. Source: §19. */
export function notAccepted(facts: CaseFacts, event: CaseEventOf<'outcome.determined'>): Words | false {
  const proposal = currentProposal(facts)
  if (!proposal) return ['：尚未作成調解方案', ': no proposal has been made']
  const settled = new Set(resultsOf(facts, event).filter((result) => result.outcome === 'SETTLED').map((result) => result.claimItemId))
  const settledItems = facts.claims.filter((claim) => settled.has(claim.id))
  const lacking = partiesConcerned(facts, settledItems.map((claim) => claim.id)).filter((party) => {
    const answer = proposal.answers.findLast((one) => one.partyId === party.id)
    if (!answer?.accepted) return true
    const own = settledItems.filter((claim) => claim.claimantId === party.id || party.side !== partyOf(facts, claim.claimantId)?.side)
    return answer.claimItemIds !== undefined && own.some((claim) => !answer.claimItemIds?.includes(claim.id))
  })
  const names = lacking.map((party) => party.name)
  return broken(lacking.length > 0, [`：${names.join('、')}尚未同意調解方案`, `: ${names.join(', ')} did not agree to the proposal`])
}

/** Does the role say what the signer is? */
export function roleProblem(facts: CaseFacts, event: { signerId: string; role: string }): Words | false {
  const wrong: Words = ['簽署身分與簽署人不符，請重新選擇', 'the role does not fit the signer; choose again']
  if (event.role === 'MEDIATOR') return broken(facts.mediator?.personId !== event.signerId, wrong)
  if (event.role === 'MEMBER') return broken(memberOf(facts, event.signerId) === undefined, wrong)
  if (event.role === 'GUARDIAN') return broken(!facts.parties.some((party) => party.guardian?.id === event.signerId), wrong)
  return broken(!facts.parties.some((party) => party.side === event.role && (party.id === event.signerId || party.proxies.some((proxy) => proxy.id === event.signerId))), wrong)
}

/** Everything the record lacks, for a message that names all. */
export const allThatIsMissing = (facts: CaseFacts): Words => listed([
  ...missingRecordContent(facts).map((path) => fieldWords(facts, [path])),
  ...missingSignatures(facts).map((name): Words => [`${name}之簽名`, `signature of ${name}`]),
  ...missingGuardians(facts).map((name): Words => [`${name}之法定代理人簽名`, `signature of the guardian of ${name}`]),
])

/** A change of substance binds only those who signed it: the parties of the term, and at least one signature of each side. */
export function missingCorrectionSignatures(facts: CaseFacts, event: CaseEventOf<'record.corrected'>): Words | false {
  const terms = currentProposal(facts)?.terms ?? []
  const named = new Set(event.changes.flatMap(({ path }) => {
    const term = terms.find((one) => path.startsWith(`terms.${one.id}.`))
    return term ? [term.payerId, term.payeeId] : []
  }))
  const signed = (partyId: string) => {
    const party = partyOf(facts, partyId)
    return party !== undefined && event.signatures.some((signature) => mayBind(facts, party, signature.signerId) === 'BINDS')
  }
  const parties = activeParties(facts)
  const lacking: Words[] = [
    ...parties.filter((party) => named.has(party.id) && !signed(party.id)).map((party) => party.name),
    ...(['EMPLOYEE', 'EMPLOYER'] as const)
      .filter((side) => !parties.some((party) => party.side === side && signed(party.id)))
      .map((side): Words => sideWords[side]),
  ]
  return broken(lacking.length > 0, listed(lacking))
}

/** Was something of this term due before that day and is it not performed? */
export function isPastDue(facts: CaseFacts, termId: string, on: string): boolean {
  const term = currentProposal(facts)?.terms.find((one) => one.id === termId)
  if (!term) return false
  const { performed, nextDueOn } = standingOf(facts, term)
  return !performed && nextDueOn !== null && nextDueOn < on
}

/** What still waits before the file may be archived. A defaulted term that went to court is the court's. */
export function pendingBeforeClosing(facts: CaseFacts): Words | false {
  const ruled = facts.enforcements.some((one) => one.granted === true)
  const inCourt = new Set(ruled ? facts.defaults.map((one) => one.termId) : [])
  const waiting: Words[] = [
    ...unperformedTerms(facts).filter((term) => !inCourt.has(term.id)).map((term): Words => [`條款 ${term.id} 尚未履行完畢`, `term ${term.id} is not fully performed`]),
    ...(facts.enforcements.some((one) => one.ruledOn === undefined) ? [['強制執行裁定尚未作成', 'the court has not ruled on enforcement'] as const] : []),
    ...unserved(facts).map((party): Words => [`更正後紀錄尚未送達${party.name}`, `the corrected record has not been served on ${party.name}`]),
  ]
  return broken(waiting.length > 0, [`：${inChinese(listed(waiting))}`, `: ${inEnglish(listed(waiting))}`])
}

/** Who conciliates need not be a mediator under the Act, but must be somebody the office knows. */
export function mediatorProblem(facts: CaseFacts, event: CaseEventOf<'mediator.assigned'>): Words | false {
  if (!isMediation(facts) && event.person) return false
  return qualificationProblem(event.person, event.on) ?? false
}

/** Everybody who was ever a member of this case's committee, those included whom a recusal removed. */
export const everSeated = ({ committee, recusals }: CaseFacts): { personId: string; name: string }[] =>
  [...committee.members, ...recusals.filter((one) => one.granted === true).map(({ personId, personName: name }) => ({ personId, name }))]

/** Was this party absent from that meeting? */
export const wasAbsent = (facts: CaseFacts, { partyId, meetingNo }: { partyId: string; meetingNo: number }): boolean =>
  facts.meetings.find((meeting) => meeting.meetingNo === meetingNo)?.attendance.some((one) => one.partyId === partyId && !one.present) ?? false

/** Is this paper on record as served on that party? */
export function wasServed(facts: CaseFacts, { paper, number, partyId }: ServiceStep): boolean {
  switch (paper) {
    case 'SELECTION_NOTICE':
      return facts.committee.notices.some((one) => one.side === partyOf(facts, partyId)?.side)
    case 'MEETING_NOTICE':
      return facts.meetings.some((meeting) => meeting.meetingNo === number && meeting.notices.some((one) => one.partyId === partyId))
    case 'RECORD':
      return facts.services.some((one) => one.version === number && one.partyId === partyId)
  }
}

/**
 * Codes of the documents that a closed case still sends: to refuse or transfer it is what closes it, and a correction may come later.
 * Source: 調解辦法 §3, 行政程序法 §17 I, law.md §7.13.
 */
export function sentAfterClosing({ outcome, corrections }: CaseFacts): readonly string[] {
  const ending = outcome === 'NOT_ACCEPTED' ? ['D18'] : outcome === 'TRANSFERRED' ? ['D17'] : []
  return corrections.length > 0 ? [...ending, 'D11', 'D12', 'D20'] : ending
}
