import { missingContent } from '../law/application-content.ts'
import type { CaseFacts } from './case-facts.ts'
import { signingMembers } from './seats.ts'
import { hasSigned, isMinor, partiesConcerned, settledItemIds } from './standing.ts'

/**
 * What the record still lacks of 調解辦法 §25 I, as field paths. Statements, fact finding and a missing proposal have default
 * texts (law.md §2.8), so what remains is the application's content and the meetings. A meeting that an outcome or a withdrawal ended
 * without saying when leaves its end to be written in by hand, as on paper.
 */
export function missingRecordContent(facts: CaseFacts): string[] {
  // A committee that twice came in too small number was called all the same (§21①).
  const held = facts.meetings.filter((meeting) => meeting.startedAt !== undefined || meeting.status === 'QUORUM_FAILED')
  return [
    ...missingContent(facts),
    ...(held.length === 0 && facts.outcome !== 'CLOSED_OTHER' ? ['meetings'] : []),
    ...held.filter((meeting) => meeting.venue.trim() === '').map((meeting) => `meetings.${meeting.meetingNo}.venue`),
  ]
}

/** Whose signature the record needs on the mediating side, in words, and by whom it is given: the mediator, or every member present (§25 I⑩). */
function unsignedMediators(facts: CaseFacts): string[] {
  const signed = (role: 'MEDIATOR' | 'MEMBER', personId: string | undefined) =>
    facts.signatures.some((signature) => signature.role === role && signature.signerId === personId)
  if (facts.mode === 'COMMITTEE') return signingMembers(facts).filter((member) => !signed('MEMBER', member.personId)).map((member) => member.name)
  // Nobody is left to sign where the mediator was recused and the application then withdrawn.
  return facts.mediator === null || signed('MEDIATOR', facts.mediator.personId) ? [] : [facts.mediator.person.name]
}

/**
 * Names of those whose signature the record still needs: the mediator or the members present always (§25 I⑩), and for a settlement
 * everybody who is bound by it (§19). A minor's guardian may sign in the minor's place.
 */
export function missingSignatures(facts: CaseFacts): string[] {
  const bound = facts.outcome === 'SETTLED' ? partiesConcerned(facts, settledItemIds(facts)) : []
  const lacking = bound.filter((party) => !hasSigned(facts, party, facts.signatures)).map((party) => party.name)
  return [...lacking, ...unsignedMediators(facts)]
}

/** Names of minors bound by a settlement whose guardian has not signed. Source: 民法 §77, §79. */
export function missingGuardians(facts: CaseFacts): string[] {
  if (facts.outcome !== 'SETTLED') return []
  const on = facts.determinedOn ?? facts.appliedOn
  return partiesConcerned(facts, settledItemIds(facts))
    .filter((party) => isMinor(party, on) && !facts.signatures.some((signature) => signature.signerId === party.guardian?.id))
    .map((party) => party.name)
}
