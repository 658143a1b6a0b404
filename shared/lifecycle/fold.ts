import { stepClocks } from '../law/deadlines.ts'
import type { ClaimItem, ItemResult } from '../model/claim-item.ts'
import type { Meeting, ServedNotice } from '../model/meeting.ts'
import type { Party, PartyChange } from '../model/party.ts'
import type { CaseEvent, CaseEventOf } from './case-events.ts'
import type { CaseFacts, Note, Statement } from './case-facts.ts'
import { withAttendanceStep } from './attendance-steps.ts'
import { applyCorrection } from './paths.ts'
import { votersPresent } from './committee-checks.ts'
import { authorityDesignated, factFindingReported, memberAppointed, memberSelected, quorumFailed, recusalDecision } from './fold-committee.ts'
import { withMeeting, withMeetingEnded } from './fold-meetings.ts'
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
      return memberSelected(facts, event)
    case 'member.appointed':
      return memberAppointed(facts, event)
    case 'authority.designated':
      return authorityDesignated(facts, event)
    case 'recusal.requested': {
      const { personId, byPartyId, ground, reason } = event
      return { ...facts, recusals: [...facts.recusals, { personId, personName: personName(facts, personId) ?? personId, byPartyId, ground, reason, requestedOn: on }] }
    }
    case 'recusal.decided':
      return recusalDecision(facts, event)
    case 'factFinding.assigned':
      return { ...facts, factFindingAssignments: [...facts.factFindingAssignments, { personId: event.personId, assignedOn: on }] }
    case 'factFinding.reported':
      return factFindingReported(facts, event)
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
        ...meeting, startsAt: event.startsAt, venue: event.venue ?? meeting.venue, notices: [], formerNotices: [...meeting.formerNotices ?? [], ...meeting.notices], ...(event.minutes === undefined ? {} : { minutes: event.minutes }),
        changes: [...meeting.changes, {
          on, startsAt: meeting.startsAt, venue: meeting.venue, reason: event.reason,
          ...(event.requestedBy === undefined ? {} : { requestedBy: event.requestedBy }), ...(event.by === undefined ? {} : { by: event.by }),
        }],
      }))
    case 'meeting.cancelled':
      return withMeeting(facts, event.meetingNo, (meeting) => ({ ...meeting, status: 'CANCELLED', changes: [...meeting.changes, { on, startsAt: meeting.startsAt, reason: event.reason }] }))
    case 'notice.served': {
      const notice = servedNotice(event)
      return withMeeting(facts, event.meetingNo, (meeting) => ({ ...meeting, notices: [...meeting.notices.filter((one) => one.partyId !== event.partyId), notice] }))
    }
    case 'meeting.opened': {
      const opened = withMeeting(facts, event.meetingNo, (meeting) => ({
        ...meeting,
        status: 'OPEN', startedAt: event.startedAt, attendance: event.attendance, disclosureMade: event.disclosureMade, members: event.members ?? [],
        interpreters: event.interpreters ?? [], observers: event.observers ?? [], ...(event.duties === undefined ? {} : { duties: event.duties }),
      }))
      return { ...opened, mediationStartedOn: facts.mediationStartedOn ?? on }
    }
    case 'quorum.failed':
      return quorumFailed(facts, event)
    case 'statement.recorded':
      return stated(facts, event)
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
      const { signerId, role, method, consentRef, textSha256, strokes, at } = event
      const signature = {
        signerId, role, method, on, ...(consentRef === undefined ? {} : { consentRef }), ...(textSha256 === undefined ? {} : { textSha256 }), ...(strokes === undefined ? {} : { strokes }), ...(at === undefined ? {} : { at }),
      }
      return { ...facts, signatures: [...facts.signatures.filter((one) => one.signerId !== signerId || one.role !== role), signature] }
    }
    case 'record.finalized':
      return { ...facts, finalizedOn: on, recordVersion: 1 }
    case 'caseFile.sent':
      return { ...facts, caseFileSentOn: on }
    case 'record.received':
      return { ...facts, recordReceivedOn: on }
    case 'record.served': {
      return { ...facts, services: [...facts.services, { ...servedNotice(event), version: facts.recordVersion }] }
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
      const { text, at, by, link, handover, service, attendance } = event
      const note: Note = { on, text, ...(at === undefined ? {} : { at }), ...(by === undefined ? {} : { by }), ...(link === undefined ? {} : { link }), ...(handover === undefined ? {} : { handover }), ...(service === undefined ? {} : { service }), ...(attendance === undefined ? {} : { attendance }) }
      return { ...(attendance === undefined ? facts : withAttendanceStep(facts, attendance)), notes: [...facts.notes, note], ...(link === undefined ? {} : { links: [...facts.links, link] }) }
    }
    case 'party.updated':
      return { ...facts, parties: mergeParties(facts.parties, [{ ...event.changes, id: event.partyId }]) }
    case 'claim.updated':
      return { ...facts, claims: mergeClaims(facts.claims, [{ ...event.changes, id: event.claimId }]) }
    case 'proxy.appointed':
      return { ...facts, parties: facts.parties.map((party) => (party.id === event.partyId ? { ...party, proxies: [...party.proxies, event.proxy] } : party)) }
    case 'document.issued': {
      const { type: _type, at: _at, by: _by, lateReason: _lateReason, ...issued } = event
      return { ...facts, documentsIssued: [...facts.documentsIssued, issued] }
    }
  }
}

/** Changes merged by id; an entry with a new id is added at the end. */
function merge<T extends { id: string }>(list: readonly T[], changes: readonly { id: string }[]): T[] {
  const changed = list.map((entry) => ({ ...entry, ...changes.find((change) => change.id === entry.id) }))
  return [...changed, ...changes.filter((change) => !list.some((entry) => entry.id === change.id)) as T[]]
}
const mergeParties = (parties: readonly Party[], changes: readonly PartyChange[]): Party[] =>
  merge(parties, changes).map((party) => ({ ...party, proxies: party.proxies ?? [] }))
const servedNotice = ({ partyId, method, deliveredOn, abroad, receipt }: CaseEventOf<'notice.served'> | CaseEventOf<'record.served'>): ServedNotice =>
  ({ partyId, method, deliveredOn, ...(abroad === undefined ? {} : { abroad }), ...(receipt === undefined ? {} : { receipt }) })

const mergeClaims = (claims: readonly ClaimItem[], changes: readonly { id: string }[]): ClaimItem[] => merge(claims, changes)

/** What was said stays in its place; a later statement that corrects it strikes it out. */
function stated(facts: CaseFacts, { side, text, on, at, strikes, deletes, duty }: CaseEventOf<'statement.recorded'>): CaseFacts {
  const meetingNo = openMeeting(facts)?.meetingNo
  const number = facts.statements.length + 1
  const statement: Statement = {
    side, text, on, ...(meetingNo === undefined ? {} : { meetingNo }), ...(at === undefined ? {} : { at }),
    ...(strikes === undefined ? {} : { strikes }), ...(deletes === true ? { deletes } : {}), ...(duty === undefined ? {} : { duty }),
  }
  return { ...facts, statements: [...facts.statements.map((one, index) => (index + 1 === strikes ? { ...one, struckBy: number } : one)), statement] }
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
