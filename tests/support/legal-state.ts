import { agencyProblem } from '../../shared/law/agency.ts'
import type { CaseEvent } from '../../shared/lifecycle/case-events.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { caseStates } from '../../shared/lifecycle/states.ts'
import type { Party } from '../../shared/model/party.ts'

/** What must be true of every case whatever happened to it, told anew from law and contract and not from the program's own rules. */

const states = new Set<string>(caseStates)
const ids = <T>(list: readonly T[], of: (one: T) => string | number): boolean => new Set(list.map(of)).size === list.length
const failures = new Set<string | null>(['NOT_SETTLED', 'DEEMED_NOT_SETTLED', 'DEEMED_NOT_SETTLED_COURT'])
/** Deadlines that an outcome makes moot. */
const beforeOutcome = new Set(['SUPPLEMENT', 'ASSIGN_MEDIATOR', 'START_MEDIATION', 'MEDIATOR_PROPOSAL', 'SELECT_MEMBERS', 'CONVENE_COMMITTEE', 'FACT_FINDING', 'COMMITTEE_MEETING', 'RECUSAL_DECISION'])
const ofMediators = new Set(['ASSIGN_MEDIATOR', 'START_MEDIATION', 'MEDIATOR_PROPOSAL'])
const ofCommittees = new Set(['SELECT_MEMBERS', 'CONVENE_COMMITTEE', 'FACT_FINDING', 'COMMITTEE_MEETING'])

function* seatProblems({ state, facts }: CaseSnapshot): Generator<string> {
  const { committee: { members, chairId, authoritySeats }, mediator, mode, recusals } = facts
  const at = (seat: string) => members.filter((member) => member.seat === seat)
  if (mode !== 'COMMITTEE' && members.length > 0) yield 'members without a committee'
  if (mode === 'COMMITTEE' && mediator !== null) yield 'a mediator beside a committee'
  if (!ids(members, (member) => member.personId)) yield 'a member twice'
  if (at('EMPLOYEE').length > 1 || at('EMPLOYER').length > 1) yield 'two members of one side'
  if (chairId !== null && !at('AUTHORITY').some((member) => member.personId === chairId)) yield 'a chair who is not the authority’s member'
  const parties = facts.parties.flatMap((party) => [party.id, party.guardian?.id, ...party.proxies.map((proxy) => proxy.id)])
  const seated = [...members.map((member) => member.personId), ...(mediator ? [mediator.personId] : [])]
  if (seated.some((id) => recusals.some((recusal) => recusal.granted === true && recusal.personId === id))) yield 'somebody sits who was recused'
  if (members.some((member) => parties.includes(member.personId))) yield 'a party sits on the committee'
  const whole = [3, 5].includes(members.length) && at('EMPLOYEE').length === 1 && at('EMPLOYER').length === 1 && chairId !== null && at('AUTHORITY').length === authoritySeats
  if (state.startsWith('mediation.') && (mode === 'COMMITTEE' ? !whole : mediator === null)) yield 'mediation without anybody in place'
  if (state === 'assignment.awaitingMediator' && (mediator !== null || mode === 'COMMITTEE')) yield 'waits for a mediator who is there or not wanted'
  if (state === 'assignment.selectingMembers' && (mode !== 'COMMITTEE' || whole)) yield 'selects members of a committee that is whole or not wanted'
  if (state.startsWith('intake.') && (seated.length > 0 || facts.meetings.length > 0 || facts.acceptedOn !== null)) yield 'somebody sits, or something was called, before acceptance'
  if (!['intake.received', 'intake.supplementing', 'closed'].includes(state) && facts.acceptedOn === null) yield 'goes on without acceptance'
}

function* meetingProblems({ state, facts }: CaseSnapshot): Generator<string> {
  const { meetings } = facts
  const open = meetings.filter((meeting) => meeting.status === 'OPEN').length
  if (open !== (state === 'mediation.inMeeting' ? 1 : 0)) yield 'open meetings do not fit the state'
  if (!ids(meetings, (meeting) => meeting.meetingNo)) yield 'a meeting twice'
  for (const meeting of meetings) {
    const held = meeting.status === 'OPEN' || meeting.status === 'ADJOURNED' || meeting.status === 'CLOSED'
    if (held !== (meeting.startedAt !== undefined) || (held && !meeting.disclosureMade)) yield 'a meeting was held without beginning or disclosure'
    if (meeting.endedAt !== undefined && meeting.startedAt === undefined) yield 'a meeting ended that never began'
    if (facts.mode !== 'COMMITTEE' && meeting.status === 'QUORUM_FAILED') yield 'a mediator’s meeting failed for want of a quorum'
  }
  for (const { votes, membersPresent = 0 } of facts.proposals) {
    if (facts.mode === 'COMMITTEE' && !(votes !== undefined && votes.for * 2 > membersPresent && votes.for + votes.against <= membersPresent)) yield 'a proposal without a majority'
  }
}

function twiceWithoutQuorum({ meetings }: CaseFacts): boolean {
  const called = meetings.filter((meeting) => meeting.status !== 'SCHEDULED' && meeting.status !== 'CANCELLED').toSorted((a, b) => (a.startedAt ?? a.startsAt).localeCompare(b.startedAt ?? b.startsAt))
  return called.some((meeting, index) => meeting.status === 'QUORUM_FAILED' && called[index + 1]?.status === 'QUORUM_FAILED')
}

function* outcomeProblems({ state, facts }: CaseSnapshot): Generator<string> {
  const { outcome, mode, meetings, results, withdrawals } = facts
  const [stage] = state.split('.')
  if ((outcome !== null) !== ['record', 'followUp', 'closed'].includes(stage ?? '')) yield 'outcome and state do not fit'
  if ((outcome !== null) !== (facts.determinedOn !== null)) yield 'an outcome without its day'
  if ((state === 'closed') !== (facts.closedOn !== null)) yield 'closed and its day do not fit'
  const deemed = outcome === 'DEEMED_NOT_SETTLED' || results.some((result) => result.outcome === 'DEEMED_NOT_SETTLED')
  if (deemed && mode !== 'COMMITTEE') yield 'a mediator’s case deemed failed'
  if (outcome === 'DEEMED_NOT_SETTLED') {
    const fruitless = facts.proposals.length === 0 && meetings.some((meeting) => meeting.startedAt !== undefined)
    if (!twiceWithoutQuorum(facts) && !fruitless) yield 'deemed failed without two failed meetings in a row, and not for want of a proposal'
  }
  const withRecord = stage === 'record' || stage === 'followUp' || facts.recordVersion > 0
  if (withRecord && (results.length !== facts.claims.length || !ids(results, (result) => result.claimItemId))) yield 'claim items without a result of their own'
  const settled = results.some((result) => result.outcome === 'SETTLED')
  if (withRecord && (outcome === 'SETTLED') !== settled) yield 'case and items do not agree'
  if (facts.partial !== (settled && results.some((result) => failures.has(result.outcome)))) yield 'partial does not tell what the items are'
  if (outcome === 'DEEMED_NOT_SETTLED_COURT' && !facts.enforcements.some((one) => one.granted === false)) yield 'undone by a court that did not refuse'
  if (withdrawals.some(({ partyIds }) => partyIds.some((id) => facts.parties.find((party) => party.id === id)?.role !== 'APPLICANT'))) yield 'somebody withdrew who did not apply'
  if (!ids(withdrawals.flatMap((one) => one.partyIds), (id) => id)) yield 'somebody withdrew twice'
  const gone = withdrawals.flatMap((one) => one.partyIds)
  const all = facts.parties.some((party) => party.role === 'APPLICANT') && facts.parties.every((party) => party.role !== 'APPLICANT' || gone.includes(party.id))
  if (all !== (outcome === 'WITHDRAWN')) yield 'withdrawn by all, and not withdrawn'
  if (facts.exOfficio && gone.length > 0) yield 'a referral was withdrawn'
  if (facts.proceeding === 'CONCILIATION' && (mode === 'COMMITTEE' || facts.enforcements.length > 0 || facts.arbitration !== null)) yield 'a conciliation with what only mediation has'
}

function* recordProblems({ state, facts }: CaseSnapshot): Generator<string> {
  const { recordVersion, finalizedOn, corrections, services } = facts
  if ((recordVersion > 0) !== (finalizedOn !== null) || (recordVersion > 0 && recordVersion !== corrections.length + 1)) yield 'versions of the record do not add up'
  if ((state === 'record.serving' || state === 'followUp') !== (recordVersion > 0 && state !== 'closed')) yield 'record and state do not fit'
  const addressed = facts.outcome === 'WITHDRAWN' ? facts.parties : facts.parties.filter((party) => !facts.withdrawals.some((one) => one.partyIds.includes(party.id)))
  const everybody = (version: number) => addressed.every((party) => services.some((service) => service.partyId === party.id && service.version >= version))
  if ((state === 'followUp' || (state === 'closed' && recordVersion > 0)) && (facts.recordReceivedOn === null || !everybody(1))) yield 'followed up before everybody had the record'
  if (state === 'record.serving' && everybody(recordVersion)) yield 'served on everybody, and still being served'
  if (services.some((service) => service.version > recordVersion)) yield 'a version was served that does not exist'
}

function* clockProblems({ state, facts }: CaseSnapshot): Generator<string> {
  const open = facts.clocks.filter((clock) => clock.metOn === undefined && clock.lapsedOn === undefined)
  if (facts.clocks.some((clock) => clock.metOn !== undefined && clock.lapsedOn !== undefined)) yield 'a deadline both met and moot'
  const single = open.filter((clock) => clock.code !== 'RECUSAL_DECISION')
  if (!ids(single, (clock) => `${clock.code} ${clock.subject ?? ''}`)) yield 'one deadline runs twice'
  if (facts.outcome !== null && open.some((clock) => beforeOutcome.has(clock.code))) yield 'a deadline of the mediation runs on after its end'
  if (open.some((clock) => (facts.mode === 'COMMITTEE' ? ofMediators : ofCommittees).has(clock.code))) yield 'a deadline of another mode'
  if (facts.proceeding === 'CONCILIATION' && facts.clocks.some((clock) => clock.code !== 'SUPPLEMENT')) yield 'a period of the Act in a conciliation'
  if (facts.exOfficio && facts.clocks.some((clock) => clock.code === 'ASSIGN_MEDIATOR')) yield 'a referral was received'
  if (facts.proceeding === 'MEDIATION' && (state === 'closed') !== facts.clocks.some((clock) => clock.code === 'RETENTION')) yield 'keeping does not begin with closing'
}

function* peopleProblems({ facts }: CaseSnapshot): Generator<string> {
  if (!ids(facts.parties, (party) => party.id) || !ids(facts.claims, (claim) => claim.id)) yield 'a party or claim twice'
  if (facts.parties.some((party) => !ids(party.proxies, (proxy) => proxy.id))) yield 'a proxy twice'
  const { tooMany, bothSides } = agencyProblem(facts.parties)
  if (tooMany !== undefined || bothSides !== undefined) yield 'too many proxies, or one for both sides'
  if (facts.claims.some((claim) => !facts.parties.some((party) => party.id === claim.claimantId))) yield 'a claim of nobody'
}

/** What is illegal about a case; empty when nothing is. */
export function illegalities(snapshot: CaseSnapshot): string[] {
  if (!states.has(snapshot.state)) return [`the state ${snapshot.state}`]
  return [...seatProblems(snapshot), ...meetingProblems(snapshot), ...outcomeProblems(snapshot), ...recordProblems(snapshot), ...clockProblems(snapshot), ...peopleProblems(snapshot)]
}

const binds = (party: Party, signerId: string): boolean =>
  signerId === party.id || signerId === party.guardian?.id || party.proxies.some((proxy) => proxy.id === signerId && proxy.specialAuthority)
const isChild = (party: Party, on: string): boolean => party.birthDate !== undefined && `${Number(party.birthDate.slice(0, 4)) + 18}${party.birthDate.slice(4)}` > on

function* signatureProblems(facts: CaseFacts): Generator<string> {
  const signed = (party: Party) => facts.signatures.some((one) => one.role !== 'MEMBER' && one.role !== 'MEDIATOR' && binds(party, one.signerId))
  const held = facts.meetings.findLast((meeting) => meeting.startedAt !== undefined)
  const tried = facts.meetings.findLast((meeting) => meeting.status === 'QUORUM_FAILED')
  // Failed for want of a quorum: who came then. Otherwise who sat when it met last.
  const last = facts.outcome === 'DEEMED_NOT_SETTLED' && twiceWithoutQuorum(facts) ? tried : held ?? tried
  const present = last?.members.filter((member) => member.present && facts.committee.members.some((one) => one.personId === member.personId)) ?? []
  const mediators = facts.mode === 'COMMITTEE' ? present.map((member) => member.personId) : facts.mediator ? [facts.mediator.personId] : []
  if (!mediators.every((id) => facts.signatures.some((one) => one.signerId === id && (one.role === 'MEMBER' || one.role === 'MEDIATOR')))) yield 'final without the signatures of who mediated'
  if (facts.outcome !== 'SETTLED') return
  const settledItems = facts.results.filter((result) => result.outcome === 'SETTLED').map((result) => result.claimItemId)
  const claimants = facts.parties.filter((party) => facts.claims.some((claim) => claim.claimantId === party.id && settledItems.includes(claim.id)))
  const employers = facts.parties.filter((party) => party.side === 'EMPLOYER')
  if (!claimants.every(signed) || !employers.some(signed) || mediators.length === 0) yield 'settled and final without the signatures of both sides'
  if (claimants.some((party) => isChild(party, facts.determinedOn ?? '') && !facts.signatures.some((one) => one.signerId === party.guardian?.id))) yield 'settled for a minor without the guardian'
  const body = employers.find((party) => party.kind === 'PUBLIC_BODY')
  if (facts.proceeding === 'MEDIATION' && body && !facts.approvals.some((approval) => approval.partyId === body.id && approval.stage === 'SIGNING')) yield 'settled by a public employer without approval'
}

function* settlementProblems(facts: CaseFacts): Generator<string> {
  if (facts.outcome !== 'SETTLED') return
  const agreed = new Set(facts.proposals.at(-1)?.answers.filter((answer) => answer.accepted).map((answer) => answer.partyId))
  const claimants = facts.claims.filter((claim) => facts.results.some((result) => result.claimItemId === claim.id && result.outcome === 'SETTLED')).map((claim) => claim.claimantId)
  if (!claimants.every((id) => agreed.has(id)) || !facts.parties.some((party) => party.side === 'EMPLOYER' && agreed.has(party.id))) yield 'settled though not everybody concerned agreed'
}

/** What is illegal about a step that was just taken; empty when nothing is. */
export function illegalStep({ type }: CaseEvent, { facts }: CaseSnapshot): string[] {
  if (type === 'record.finalized') return [...signatureProblems(facts)]
  return type === 'outcome.determined' ? [...settlementProblems(facts)] : []
}
