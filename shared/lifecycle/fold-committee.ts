import type { ItemResult } from '../model/claim-item.ts'
import type { RosterPerson } from '../model/roster.ts'
import type { CaseEventOf, SelectedPerson } from './case-events.ts'
import type { CaseFacts, CommitteeMember, Seat } from './case-facts.ts'
import { withMeeting, withMeetingEnded } from './fold-meetings.ts'
import { isLastQuorumFailure, recusalDecided } from './seats.ts'

/** How the events of the committee and of recusal change the facts of a case. */

const withMembers = (facts: CaseFacts, added: CommitteeMember[]): CaseFacts => ({ ...facts, committee: { ...facts.committee, members: [...facts.committee.members, ...added] } })

/** Ties that the roster knows of bar a member from fact finding (調解辦法 §23 III), also where the side itself says nothing of them. */
function withRosterTies({ person, onRoster }: CaseEventOf<'member.selected'>): SelectedPerson {
  const known = onRoster?.relatedParties ?? []
  return known.length === 0 ? person : { ...person, relatedParties: [...new Set([...(person.relatedParties ?? []), ...known])] }
}

const disclosed = (text: string | undefined): { disclosure?: string } => (text === undefined || text.trim() === '' ? {} : { disclosure: text })

const fromRoster = (people: readonly (RosterPerson | undefined)[], seat: Seat, chosen: 'APPOINTED' | 'DESIGNATED', on: string, disclosure: (personId: string) => string | undefined): CommitteeMember[] =>
  people.flatMap((person) => (person ? [{ personId: person.id, name: person.name, seat, chosen, on, person, ...disclosed(disclosure(person.id)) }] : []))

/** A member whom a side chose (§14 I). */
export const memberSelected = (facts: CaseFacts, event: CaseEventOf<'member.selected'>): CaseFacts => withMembers(facts, [{
  personId: event.person.id, name: event.person.name, seat: event.side, chosen: 'SELECTED', on: event.on, person: withRosterTies(event), ...disclosed(event.disclosure),
}])

/** A member whom the authority appointed in a side's place (§14 I). */
export const memberAppointed = (facts: CaseFacts, event: CaseEventOf<'member.appointed'>): CaseFacts =>
  withMembers(facts, fromRoster([event.person], event.side, 'APPOINTED', event.on, () => event.disclosure))

/** The authority's own members and the chair among them (§13). */
export function authorityDesignated(facts: CaseFacts, event: CaseEventOf<'authority.designated'>): CaseFacts {
  const people = event.personIds.map((id) => event.people?.find((person) => person.id === id))
  const seated = withMembers(facts, fromRoster(people, 'AUTHORITY', 'DESIGNATED', event.on, (id) => event.disclosures?.find((one) => one.personId === id)?.text))
  const authoritySeats = seated.committee.members.filter((member) => member.seat === 'AUTHORITY').length
  return { ...seated, committee: { ...seated.committee, chairId: event.chairId, authoritySeats } }
}

/** What was found, and by whom; it ends the assignments it answers (§16 I). */
export function factFindingReported(facts: CaseFacts, event: CaseEventOf<'factFinding.reported'>): CaseFacts {
  const { on, result, proposedSolution, personId, witnesses } = event
  return {
    ...facts,
    factFinding: {
      on, result, ...(proposedSolution === undefined ? {} : { proposedSolution }), ...(personId === undefined ? {} : { personId }), ...(witnesses === undefined ? {} : { witnesses }),
    },
    factFindingAssignments: facts.factFindingAssignments.map((one) =>
      (one.reportedOn === undefined && (personId === undefined || personId === one.personId) ? { ...one, reportedOn: on } : one)),
  }
}

/** A granted recusal opens the seat again and ends the meeting that the person was holding; a new mediator begins anew. */
export function recusalDecision(facts: CaseFacts, event: CaseEventOf<'recusal.decided'>): CaseFacts {
  const { on, granted, reason } = event
  const personId = recusalDecided(facts, event.personId)
  const recusals = facts.recusals.map((one) => (one.personId === personId && one.decidedOn === undefined
    ? { ...one, decidedOn: on, granted, ...(reason === undefined ? {} : { decisionReason: reason }) }
    : one))
  const decided = { ...facts, recusals }
  if (!granted) return decided
  const ended = withMeetingEnded(decided, event, 'ADJOURNED', { reason: '迴避申請經准許，另訂期日', bothAgree: false })
  if (facts.mediator?.personId === personId) return { ...ended, mediator: null, mediationStartedOn: null }
  const { committee } = facts
  return {
    ...ended,
    committee: {
      ...committee,
      members: committee.members.filter((member) => member.personId !== personId),
      chairId: committee.chairId === personId ? null : committee.chairId,
    },
    factFindingAssignments: facts.factFindingAssignments.filter((one) => one.personId !== personId || one.reportedOn !== undefined),
  }
}

/** Too few members came; the second time in a row mediation counts as failed (§21①). */
export function quorumFailed(facts: CaseFacts, event: CaseEventOf<'quorum.failed'>): CaseFacts {
  const failed = withMeeting(facts, event.meetingNo, (meeting) => ({ ...meeting, status: 'QUORUM_FAILED', members: event.members, attendance: event.attendance ?? [] }))
  if (!isLastQuorumFailure(facts, event.meetingNo)) return failed
  const gone = new Set(facts.withdrawals.flatMap((withdrawal) => withdrawal.partyIds))
  const results = facts.claims.map((claim): ItemResult => ({ claimItemId: claim.id, outcome: gone.has(claim.claimantId) ? 'WITHDRAWN' : 'DEEMED_NOT_SETTLED' }))
  return { ...failed, outcome: 'DEEMED_NOT_SETTLED', determinedOn: event.on, results }
}
