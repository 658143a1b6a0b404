import { authoritySeatCounts, majorityOf, quorumFailuresForDeemed, quorumOf } from '../law/committee.ts'
import type { Meeting, MemberPresence } from '../model/meeting.ts'
import { type Side, sides } from '../model/party.ts'
import type { CaseFacts, CommitteeMember, Recusal, Seat } from './case-facts.ts'

/** Questions about who sits in a case: mediator or committee. All are pure functions of its facts. */

export const memberOf = (facts: Pick<CaseFacts, 'committee'>, personId: string): CommitteeMember | undefined =>
  facts.committee.members.find((member) => member.personId === personId)

/** Does this person mediate the case at present, alone or as a member? */
export const isSeated = (facts: Pick<CaseFacts, 'committee' | 'mediator'>, personId: string): boolean =>
  facts.mediator?.personId === personId || memberOf(facts, personId) !== undefined

const membersAt = (facts: Pick<CaseFacts, 'committee'>, seat: Seat): CommitteeMember[] => facts.committee.members.filter((member) => member.seat === seat)

/** Has this side its member? */
export const isSideSeated = (facts: Pick<CaseFacts, 'committee'>, side: Side): boolean => membersAt(facts, side).length > 0
/** Sides whose member is still to be chosen. */
export const openSides = (facts: Pick<CaseFacts, 'committee'>): Side[] => sides.filter((side) => !isSideSeated(facts, side))

/** Is the side's seat open with no time to choose running? It is notified, for the first time or, after its member had to go, anew (§14 I). */
export const isToBeNotified = (facts: Pick<CaseFacts, 'committee' | 'clocks'>, side: Side): boolean =>
  !isSideSeated(facts, side)
  && !facts.clocks.some((clock) => clock.code === 'SELECT_MEMBERS' && clock.subject === side && clock.metOn === undefined && clock.lapsedOn === undefined)

/** Has the authority its one or three members, one of them the chair? (§13) */
export function isAuthoritySeated({ committee }: Pick<CaseFacts, 'committee'>): boolean {
  const own = membersAt({ committee }, 'AUTHORITY')
  return committee.authoritySeats > 0 && own.length === committee.authoritySeats && own.some((member) => member.personId === committee.chairId)
}

/** Is every seat taken? Then the committee can meet. */
export const isCommitteeComplete = (facts: Pick<CaseFacts, 'committee'>): boolean => openSides(facts).length === 0 && isAuthoritySeated(facts)

/** May the authority add so many members: does that make one or three, and not fewer than it named before? (§13) */
export function fitsAuthoritySeats(facts: Pick<CaseFacts, 'committee'>, added: number): boolean {
  const total = membersAt(facts, 'AUTHORITY').length + added
  return authoritySeatCounts.includes(total) && total >= facts.committee.authoritySeats
}

/** How many of the committee's present members are in that list of presences. */
export const presentMembers = (facts: Pick<CaseFacts, 'committee'>, members: readonly MemberPresence[]): CommitteeMember[] =>
  facts.committee.members.filter((member) => members.some((one) => one.personId === member.personId && one.present))

/** Do so many of the committee's members make a quorum? (§18) */
export const isQuorate = (facts: Pick<CaseFacts, 'committee'>, present: number): boolean => present >= quorumOf(facts.committee.members.length)

/** Is that proposal carried by more than half of the members present? (§18) */
export const isCarried = (votesFor: number, present: number): boolean => votesFor >= majorityOf(present)

/**
 * The most meetings without quorum in a row, by the hour at which they were held or called, in whatever order they were recorded; one that was
 * held ends a row, one that was called off does not count.
 */
export function quorumFailuresInARow(meetings: readonly Meeting[]): number {
  const hour = (meeting: Meeting): string => meeting.startedAt ?? meeting.startsAt
  const inOrder = meetings.filter((meeting) => meeting.startedAt !== undefined || meeting.status === 'QUORUM_FAILED').toSorted((a, b) => (hour(a) < hour(b) ? -1 : 1))
  let [row, most] = [0, 0]
  for (const { status } of inOrder) {
    row = status === 'QUORUM_FAILED' ? row + 1 : 0
    most = Math.max(most, row)
  }
  return most
}

/** Would that meeting, if it has no quorum, be the second in a row? (§21①) */
export const isLastQuorumFailure = (facts: Pick<CaseFacts, 'meetings'>, meetingNo: number): boolean =>
  quorumFailuresInARow(facts.meetings.map((meeting) => (meeting.meetingNo === meetingNo ? { ...meeting, status: 'QUORUM_FAILED' } : meeting))) >= quorumFailuresForDeemed

/** Requests for recusal that nobody has decided, oldest first. */
export const pendingRecusals = (facts: Pick<CaseFacts, 'recusals'>): Recusal[] => facts.recusals.filter((recusal) => recusal.decidedOn === undefined)

/** Was this person already recused from this case? (調解辦法 §9) */
export const wasRecused = (facts: Pick<CaseFacts, 'recusals'>, personId: string): boolean => facts.recusals.some((recusal) => recusal.granted === true && recusal.personId === personId)

/** Whose requests a decision settles: the one it names, or who was asked about first. */
export const recusalDecided = (facts: Pick<CaseFacts, 'recusals'>, personId: string | undefined): string | undefined =>
  personId ?? pendingRecusals(facts)[0]?.personId

/** Did mediation fail because too few members came twice in a row (§21①), and not for want of a proposal (§21②)? */
export const isDeemedByQuorum = (facts: Pick<CaseFacts, 'outcome' | 'meetings'>): boolean =>
  facts.outcome === 'DEEMED_NOT_SETTLED' && quorumFailuresInARow(facts.meetings) >= quorumFailuresForDeemed

/**
 * The members of the committee who were present when it met last: they sign the record (調解辦法 §25 I⑩). Where it failed because too few
 * came, or never met, those who came when it last tried to; the chair where nobody did.
 */
export function signingMembers(facts: Pick<CaseFacts, 'committee' | 'meetings' | 'outcome'>): CommitteeMember[] {
  const held = facts.meetings.findLast((meeting) => meeting.startedAt !== undefined)
  const tried = facts.meetings.findLast((meeting) => meeting.status === 'QUORUM_FAILED')
  const last = isDeemedByQuorum(facts) ? tried : held ?? tried
  const present = presentMembers(facts, last?.members ?? [])
  return present.length > 0 ? present : facts.committee.members.filter((member) => member.personId === facts.committee.chairId)
}
