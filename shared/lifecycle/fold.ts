import { stepClocks } from '../law/deadlines.ts'
import type { ClaimItem, ItemResult } from '../model/claim-item.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Party, PartyChange } from '../model/party.ts'
import type { CaseEvent, CaseEventOf, SelectedPerson } from './case-events.ts'
import type { CaseFacts, CommitteeMember, Note, Seat } from './case-facts.ts'
import { applyCorrection } from './paths.ts'
import type { RosterPerson } from '../model/roster.ts'
import { votersPresent } from './committee-checks.ts'
import { isLastQuorumFailure, recusalDecided } from './seats.ts'
import { currentProposal, leavesNoApplicant, meetingHeld, openMeeting, personName, resultsOf } from './standing.ts'

export type FirstEvent = CaseEventOf<'application.filed'> | CaseEventOf<'mediation.referredExOfficio'>

/** The facts of a case that consists of its first event. */
export function factsFrom(event: FirstEvent): CaseFacts {
  const exOfficio = event.type === 'mediation.referredExOfficio'
  const facts: CaseFacts = {
    city: event.city, mode: event.mode, proceeding: event.proceeding ?? 'MEDIATION', exOfficio, ...(exOfficio ? { referralReason: event.reason } : {}),
    appliedOn: event.appliedOn, receivedOn: event.on, applicantSide: exOfficio ? null : event.applicantSide, channel: event.channel,
    workplace: event.workplace, parties: event.parties, claims: event.claims, disputeSummary: event.disputeSummary,
    explained: event.explained ?? null, supplements: [], acceptedOn: null, referral: null, mediator: null,
    ...(event.transferredFrom === undefined ? {} : { transferredFrom: event.transferredFrom }), links: event.links ?? [],
    committee: { notices: [], members: [], chairId: null, authoritySeats: 0 }, recusals: [], factFindingAssignments: [], meetings: [],
    mediationStartedOn: null, statements: [], factFinding: null, explanationOrders: [], proposals: [], withdrawals: [],
    outcome: null, determinedOn: null, partial: false, results: [], arbitrationAdvised: false, approvals: [], recordTexts: [],
    signatures: [], finalizedOn: null, caseFileSentOn: null, recordReceivedOn: null, recordVersion: 0, corrections: [], services: [],
    performances: [], defaults: [], enforcements: [], arbitration: null, litigations: [], notes: [], documentsIssued: [], clocks: [], closedOn: null,
  }
  return { ...facts, clocks: stepClocks(null, facts, event) }
}

/** The facts after one more lawful event. Only what the event touches is a new object. */
export function fold(facts: CaseFacts, event: CaseEvent): CaseFacts {
  const after = withEvent(facts, event)
  return { ...after, clocks: stepClocks(facts, after, event) }
}

function withEvent(facts: CaseFacts, event: CaseEvent): CaseFacts {
  const { on } = event
  switch (event.type) {
    case 'application.filed':
    case 'mediation.referredExOfficio':
      throw new Error(`${event.type} can only be the first event of a case`)
    case 'supplement.requested':
      return { ...facts, supplements: [...facts.supplements, { requestedOn: on, items: event.items, servedOn: event.servedOn, dueOn: event.dueOn }] }
    case 'supplement.received':
      return {
        ...facts,
        parties: mergeParties(facts.parties, event.changes.parties ?? []),
        claims: mergeClaims(facts.claims, event.changes.claims ?? []),
        supplements: facts.supplements.map((supplement, index) => (index === facts.supplements.length - 1 ? { ...supplement, receivedOn: on } : supplement)),
      }
    case 'rights.explained':
      return { ...facts, explained: { on, acknowledged: event.acknowledged } }
    case 'application.accepted':
      return { ...facts, acceptedOn: on }
    case 'application.notAccepted':
      return { ...facts, outcome: 'NOT_ACCEPTED', determinedOn: on, ending: { on, reason: event.reason }, closedOn: on }
    case 'case.transferred':
      return { ...withMeetingEnded(facts, event), outcome: 'TRANSFERRED', determinedOn: on, ending: { on, reason: event.reason, toAuthority: event.toAuthority }, closedOn: on }
    case 'mode.changed':
      return { ...facts, mode: event.mode, referral: null }
    case 'application.withdrawn':
      return withdrawn(facts, event)
    case 'mediator.referred':
      return event.organization ? { ...facts, referral: { organizationId: event.organizationId, organization: event.organization, on } } : facts
    case 'mediator.assigned':
      return event.person ? { ...facts, mediator: { personId: event.personId, person: event.person, assignedOn: on, disclosure: event.disclosure } } : facts
    case 'selection.notified':
      return { ...facts, committee: { ...facts.committee, notices: [...facts.committee.notices, { side: event.side, servedOn: event.servedOn, on }] } }
    case 'member.selected':
      return withMembers(facts, [{ personId: event.person.id, name: event.person.name, seat: event.side, chosen: 'SELECTED', on, person: withRosterTies(event), ...disclosed(event.disclosure) }])
    case 'member.appointed':
      return withMembers(facts, fromRoster([event.person], event.side, 'APPOINTED', on, () => event.disclosure))
    case 'authority.designated': {
      const seated = withMembers(facts, fromRoster(event.personIds.map((id) => event.people?.find((person) => person.id === id)), 'AUTHORITY', 'DESIGNATED', on, (id) =>
        event.disclosures?.find((one) => one.personId === id)?.text))
      const authoritySeats = seated.committee.members.filter((member) => member.seat === 'AUTHORITY').length
      return { ...seated, committee: { ...seated.committee, chairId: event.chairId, authoritySeats } }
    }
    case 'recusal.requested': {
      const { personId, byPartyId, ground, reason } = event
      return { ...facts, recusals: [...facts.recusals, { personId, personName: personName(facts, personId) ?? personId, byPartyId, ground, reason, requestedOn: on }] }
    }
    case 'recusal.decided':
      return recusalDecision(facts, event)
    case 'factFinding.assigned':
      return { ...facts, factFindingAssignments: [...facts.factFindingAssignments, { personId: event.personId, assignedOn: on }] }
    case 'factFinding.reported': {
      const { result, proposedSolution, personId, witnesses } = event
      return {
        ...facts,
        factFinding: {
          on, result, ...(proposedSolution === undefined ? {} : { proposedSolution }), ...(personId === undefined ? {} : { personId }), ...(witnesses === undefined ? {} : { witnesses }),
        },
        factFindingAssignments: facts.factFindingAssignments.map((one) =>
          (one.reportedOn === undefined && (personId === undefined || personId === one.personId) ? { ...one, reportedOn: on } : one)),
      }
    }
    case 'deadline.extended':
      return facts
    case 'explanation.ordered':
      return { ...facts, explanationOrders: [...facts.explanationOrders, { on, ofPartyId: event.ofPartyId, subject: event.subject, dueOn: event.dueOn }] }
    case 'meeting.scheduled': {
      const { meetingNo, startsAt, venue, online, minutes } = event
      const meeting: Meeting = { meetingNo, status: 'SCHEDULED', startsAt, venue, scheduledOn: on, notices: [], changes: [], attendance: [], members: [], interpreters: [], observers: [], disclosureMade: false, ...(online === undefined ? {} : { online }), ...(minutes === undefined ? {} : { minutes }) }
      return { ...facts, meetings: [...facts.meetings, meeting] }
    }
    case 'meeting.rescheduled':
      return withMeeting(facts, event.meetingNo, (meeting) => ({
        // Notices told the old date: everybody is to be notified anew.
        ...meeting, startsAt: event.startsAt, venue: event.venue ?? meeting.venue, notices: [], ...(event.minutes === undefined ? {} : { minutes: event.minutes }),
        changes: [...meeting.changes, {
          on, startsAt: meeting.startsAt, venue: meeting.venue, reason: event.reason,
          ...(event.requestedBy === undefined ? {} : { requestedBy: event.requestedBy }), ...(event.by === undefined ? {} : { by: event.by }),
        }],
      }))
    case 'meeting.cancelled':
      return withMeeting(facts, event.meetingNo, (meeting) => ({ ...meeting, status: 'CANCELLED', changes: [...meeting.changes, { on, startsAt: meeting.startsAt, reason: event.reason }] }))
    case 'notice.served': {
      const notice = { partyId: event.partyId, method: event.method, deliveredOn: event.deliveredOn }
      return withMeeting(facts, event.meetingNo, (meeting) => ({ ...meeting, notices: [...meeting.notices.filter((one) => one.partyId !== event.partyId), notice] }))
    }
    case 'meeting.opened': {
      const opened = withMeeting(facts, event.meetingNo, (meeting) => ({
        ...meeting,
        status: 'OPEN', startedAt: event.startedAt, attendance: event.attendance, disclosureMade: event.disclosureMade, members: event.members ?? [],
        interpreters: event.interpreters ?? [], observers: event.observers ?? [],
      }))
      return { ...opened, mediationStartedOn: facts.mediationStartedOn ?? on }
    }
    case 'quorum.failed':
      return quorumFailed(facts, event)
    case 'statement.recorded': {
      const meetingNo = openMeeting(facts)?.meetingNo
      return { ...facts, statements: [...facts.statements, { side: event.side, text: event.text, on, ...(meetingNo === undefined ? {} : { meetingNo }), ...(event.at === undefined ? {} : { at: event.at }) }] }
    }
    case 'proposal.made': {
      const meetingNo = openMeeting(facts)?.meetingNo
      return { ...facts, proposals: [...facts.proposals, {
        madeOn: on, terms: event.terms, answers: [], ...(meetingNo === undefined ? {} : { meetingNo }),
        ...(facts.mode === 'COMMITTEE' && event.votes !== undefined ? { votes: { for: event.votes.for, against: event.votes.against }, membersPresent: votersPresent(facts, event.votes) } : {}),
      }] }
    }
    case 'proposal.answered':
      return answered(facts, event)
    case 'meeting.adjourned':
      return { ...withMeetingEnded(facts, event, 'ADJOURNED', { reason: event.reason, bothAgree: event.bothAgree }) }
    case 'meeting.closed':
      return withMeetingEnded(facts, event)
    case 'outcome.determined':
      return determined(facts, event)
    case 'record.edited':
      // Signatures stand under the words that were there: other words need them anew.
      return { ...facts, recordTexts: [...facts.recordTexts.filter((one) => one.section !== event.section), { section: event.section, text: event.text }], signatures: [] }
    case 'approval.received':
      return { ...facts, approvals: [...facts.approvals, { partyId: event.partyId, stage: event.stage, ref: event.ref, on }] }
    case 'record.signed': {
      const { signerId, role, method, consentRef } = event
      const signature = { signerId, role, method, on, ...(consentRef === undefined ? {} : { consentRef }) }
      return { ...facts, signatures: [...facts.signatures.filter((one) => one.signerId !== signerId || one.role !== role), signature] }
    }
    case 'record.finalized':
      return { ...facts, finalizedOn: on, recordVersion: 1 }
    case 'caseFile.sent':
      return { ...facts, caseFileSentOn: on }
    case 'record.received':
      return { ...facts, recordReceivedOn: on }
    case 'record.served': {
      const { partyId, method, deliveredOn } = event
      return { ...facts, services: [...facts.services, { partyId, method, deliveredOn, version: facts.recordVersion }] }
    }
    case 'record.corrected': {
      const version = facts.recordVersion + 1
      const { kind, changes, signatures } = event
      return { ...applyCorrection(facts, changes), recordVersion: version, corrections: [...facts.corrections, { version, on, kind, changes, signatures }] }
    }
    case 'performance.reported': {
      const { termId, installmentNo, amount, paidOn, doneOn } = event
      const report = { termId, on: paidOn ?? doneOn ?? on, ...(installmentNo === undefined ? {} : { installmentNo }), ...(amount === undefined ? {} : { amount }) }
      return { ...facts, performances: [...facts.performances, report] }
    }
    case 'default.reported':
      return { ...facts, defaults: [...facts.defaults, { termId: event.termId, on }] }
    case 'enforcement.applied':
      return { ...facts, enforcements: [...facts.enforcements, { court: event.court, appliedOn: event.appliedOn }] }
    case 'enforcement.ruled':
      return ruled(facts, event)
    case 'arbitration.applied': {
      const { jointly, exceptionGround, arbitrators } = event
      return { ...facts, arbitration: { on, jointly, ...(exceptionGround === undefined ? {} : { exceptionGround }), ...(arbitrators === undefined ? {} : { arbitrators }) } }
    }
    case 'litigation.filed': {
      const { type: _type, ...filing } = event
      return { ...facts, litigations: [...facts.litigations, filing] }
    }
    case 'case.closed':
      return { ...facts, closedOn: on }
    case 'note.added': {
      const { text, at, by, link, handover } = event
      const note: Note = { on, text, ...(at === undefined ? {} : { at }), ...(by === undefined ? {} : { by }), ...(link === undefined ? {} : { link }), ...(handover === undefined ? {} : { handover }) }
      return { ...facts, notes: [...facts.notes, note], ...(link === undefined ? {} : { links: [...facts.links, link] }) }
    }
    case 'party.updated':
      return { ...facts, parties: mergeParties(facts.parties, [{ ...event.changes, id: event.partyId }]) }
    case 'claim.updated':
      return { ...facts, claims: mergeClaims(facts.claims, [{ ...event.changes, id: event.claimId }]) }
    case 'proxy.appointed':
      return { ...facts, parties: facts.parties.map((party) => (party.id === event.partyId ? { ...party, proxies: [...party.proxies, event.proxy] } : party)) }
    case 'document.issued':
      return { ...facts, documentsIssued: [...facts.documentsIssued, { on, code: event.code, ...(event.documentNumber === undefined ? {} : { documentNumber: event.documentNumber }) }] }
  }
}

/** Changes merged by id; an entry with a new id is added at the end. */
function merge<T extends { id: string }>(list: readonly T[], changes: readonly { id: string }[]): T[] {
  const changed = list.map((entry) => ({ ...entry, ...changes.find((change) => change.id === entry.id) }))
  return [...changed, ...changes.filter((change) => !list.some((entry) => entry.id === change.id)) as T[]]
}
const mergeParties = (parties: readonly Party[], changes: readonly PartyChange[]): Party[] =>
  merge(parties, changes).map((party) => ({ ...party, proxies: party.proxies ?? [] }))
const mergeClaims = (claims: readonly ClaimItem[], changes: readonly { id: string }[]): ClaimItem[] => merge(claims, changes)

function withMeeting(facts: CaseFacts, meetingNo: number, change: (meeting: Meeting) => Meeting): CaseFacts {
  return { ...facts, meetings: facts.meetings.map((meeting) => (meeting.meetingNo === meetingNo ? change(meeting) : meeting)) }
}

/** Ends the open meeting, at the event's own ending time or its time of day. */
function withMeetingEnded(facts: CaseFacts, event: CaseEvent & { endedAt?: string | undefined }, status: 'ADJOURNED' | 'CLOSED' = 'CLOSED', adjournment?: Meeting['adjournment']): CaseFacts {
  const meeting = openMeeting(facts)
  if (!meeting) return facts
  const endedAt = event.endedAt ?? (event.at === undefined ? undefined : `${event.on}T${event.at}`)
  return withMeeting(facts, meeting.meetingNo, (one) => ({ ...one, status, ...(endedAt === undefined ? {} : { endedAt }), ...(adjournment === undefined ? {} : { adjournment }) }))
}

const withMembers = (facts: CaseFacts, added: CommitteeMember[]): CaseFacts => ({ ...facts, committee: { ...facts.committee, members: [...facts.committee.members, ...added] } })

/** Ties that the roster knows of bar a member from fact finding (調解辦法 §23 III), also where the side itself says nothing of them. */
function withRosterTies({ person, onRoster }: CaseEventOf<'member.selected'>): SelectedPerson {
  const known = onRoster?.relatedParties ?? []
  return known.length === 0 ? person : { ...person, relatedParties: [...new Set([...(person.relatedParties ?? []), ...known])] }
}

const disclosed = (text: string | undefined): { disclosure?: string } => (text === undefined || text.trim() === '' ? {} : { disclosure: text })

const fromRoster = (people: readonly (RosterPerson | undefined)[], seat: Seat, chosen: 'APPOINTED' | 'DESIGNATED', on: string, disclosure: (personId: string) => string | undefined): CommitteeMember[] =>
  people.flatMap((person) => (person ? [{ personId: person.id, name: person.name, seat, chosen, on, person, ...disclosed(disclosure(person.id)) }] : []))

/** A granted recusal opens the seat again and ends the meeting that the person was holding; a new mediator begins anew. */
function recusalDecision(facts: CaseFacts, event: CaseEventOf<'recusal.decided'>): CaseFacts {
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
function quorumFailed(facts: CaseFacts, event: CaseEventOf<'quorum.failed'>): CaseFacts {
  const failed = withMeeting(facts, event.meetingNo, (meeting) => ({ ...meeting, status: 'QUORUM_FAILED', members: event.members, attendance: event.attendance ?? [] }))
  if (!isLastQuorumFailure(facts, event.meetingNo)) return failed
  const gone = new Set(facts.withdrawals.flatMap((withdrawal) => withdrawal.partyIds))
  const results = facts.claims.map((claim): ItemResult => ({ claimItemId: claim.id, outcome: gone.has(claim.claimantId) ? 'WITHDRAWN' : 'DEEMED_NOT_SETTLED' }))
  return { ...failed, outcome: 'DEEMED_NOT_SETTLED', determinedOn: event.on, results }
}

function withdrawn(facts: CaseFacts, event: CaseEventOf<'application.withdrawn'>): CaseFacts {
  const { on, partyIds, signedBy, reason } = event
  const meetingNo = openMeeting(facts)?.meetingNo
  const withdrawal = { on, partyIds, signedBy, ...(reason === undefined ? {} : { reason }), ...(meetingNo === undefined ? {} : { duringMeetingNo: meetingNo }) }
  const after = { ...facts, withdrawals: [...facts.withdrawals, withdrawal] }
  if (!leavesNoApplicant(facts, partyIds)) return after
  const results = facts.claims.map((claim): ItemResult => ({ claimItemId: claim.id, outcome: 'WITHDRAWN' }))
  const ended = { ...withMeetingEnded(after, event), outcome: 'WITHDRAWN' as const, determinedOn: on, results }
  return meetingHeld(facts) ? ended : { ...ended, closedOn: on }
}

function answered(facts: CaseFacts, event: CaseEventOf<'proposal.answered'>): CaseFacts {
  const proposal = currentProposal(facts)
  if (!proposal) return facts
  const { partyId, accepted, claimItemIds, signedBy, on } = event
  const answer = { partyId, accepted, on, ...(claimItemIds === undefined ? {} : { claimItemIds }), ...(signedBy === undefined ? {} : { signedBy }) }
  const answers = [...proposal.answers.filter((one) => one.partyId !== partyId), answer]
  return { ...facts, proposals: [...facts.proposals.slice(0, -1), { ...proposal, answers }] }
}

function determined(facts: CaseFacts, event: CaseEventOf<'outcome.determined'>): CaseFacts {
  const { outcome, outcomeReason, on } = event
  const results = resultsOf(facts, event)
  const settled = results.some((result) => result.outcome === 'SETTLED')
  const partial = settled && results.some((result) => result.outcome === 'NOT_SETTLED' || result.outcome === 'DEEMED_NOT_SETTLED')
  return {
    ...withMeetingEnded(facts, event), outcome, ...(outcomeReason === undefined ? {} : { outcomeReason }), determinedOn: on, partial, results,
    arbitrationAdvised: event.arbitrationAdvised ?? false,
  }
}

/** Which head of §60 a court's refusal names first, however it is written: §60②, 第60條第2款, 60(2), 2. Null when it names none. */
function headOfRefusal(ground: string): string | null {
  const digits = ground.normalize('NFKC').replace(/一/g, '1').replace(/二/g, '2').replace(/三/g, '3')
  return /60\D{0,4}([123])(?!\d)/.exec(digits)?.[1] ?? /^\D{0,2}([123])\D{0,2}$/.exec(digits.trim())?.[1] ?? null
}

/** §60② and a part that can be cut off leave the settlement as it is; any other refusal under §60 undoes it (§61). */
function ruled(facts: CaseFacts, event: CaseEventOf<'enforcement.ruled'>): CaseFacts {
  const { granted, ground, partial, on } = event
  const enforcements = facts.enforcements.map((one) => (one.ruledOn === undefined
    ? { ...one, ruledOn: on, granted, ...(ground === undefined ? {} : { ground }), ...(partial === undefined ? {} : { partial }) }
    : one))
  const head = ground === undefined ? '' : headOfRefusal(ground)
  const undone = !granted && partial !== true && head !== null && head !== '2'
  if (!undone) return { ...facts, enforcements }
  const results = facts.results.map((result): ItemResult => (result.outcome === 'SETTLED' ? { ...result, outcome: 'DEEMED_NOT_SETTLED_COURT' } : result))
  return { ...facts, enforcements, outcome: 'DEEMED_NOT_SETTLED_COURT', partial: false, results }
}
