import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { missingSignatures } from '../../shared/lifecycle/record-content.ts'
import { openSides, pendingRecusals, quorumFailuresInARow } from '../../shared/lifecycle/seats.ts'
import { currentProposal, meetingHeld, unperformedTerms, unserved, withdrawnIds } from '../../shared/lifecycle/standing.ts'
import type { Raw } from './committee-case.ts'
import {
  accepted, answered, chairHsu, company, designated, failedOutcome, filed, finalized, memberFang, memberLiao, memberTsai, notified, opened, proposed, received, scheduled, selected, sent,
  served, settledOutcome, signed, voted, wageClaim, worker,
} from './lifecycle.ts'

/**
 * Small models of a case for the exploration of the machine: a start, and the events to try at any point. Meetings and people are numbered on, so
 * that nothing runs out; what is not lawful leads nowhere.
 */
export interface Model { name: string; start: Raw; events: (facts: CaseFacts) => Raw[] }

const meetingFacts = (facts: CaseFacts) => [
  facts.meetings.some((meeting) => meeting.status === 'SCHEDULED'), meetingHeld(facts), quorumFailuresInARow(facts.meetings),
  currentProposal(facts)?.answers.map(({ partyId, accepted: agrees }) => `${partyId}:${agrees}`).toSorted(),
]
const seatFacts = (facts: CaseFacts) => [openSides(facts), facts.committee.chairId !== null, facts.committee.members.length, pendingRecusals(facts).length > 0]

/** What decides how a case can go on, so that there are finitely many: two cases alike in this are explored once. */
export function essence({ state, facts }: CaseSnapshot): string {
  const own = {
    intake: () => [facts.mode, facts.explained?.acknowledged, facts.parties.map((party) => party.occupation), facts.supplements.length],
    assignment: () => [facts.mode, ...seatFacts(facts), [...new Set(facts.committee.notices.map((notice) => notice.side))].toSorted(), meetingHeld(facts)],
    mediation: () => [facts.mode, ...seatFacts(facts), ...meetingFacts(facts), facts.factFindingAssignments.map((one) => one.reportedOn), facts.factFinding !== null],
    record: () => [facts.outcome, facts.partial, missingSignatures(facts), facts.approvals.some((one) => one.stage === 'SIGNING'), facts.caseFileSentOn, facts.recordReceivedOn, unserved(facts).map((party) => party.id), facts.defaults.length > 0],
    followUp: () => [facts.outcome, unserved(facts).length, unperformedTerms(facts).length, facts.defaults.length > 0, facts.caseFileSentOn, facts.enforcements.map((one) => one.granted)],
    closed: () => [facts.recordVersion > 0, unserved(facts).length],
  }
  const [stage] = state.split('.') as [keyof typeof own]
  return JSON.stringify([state, stage === 'closed' ? [] : withdrawnIds(facts), ...own[stage]()])
}

const withdraws = (...partyIds: string[]): Raw => ({ type: 'application.withdrawn', on: '2026-03-12', partyIds, signedBy: partyIds[0] })
const transferred: Raw = { type: 'case.transferred', on: '2026-03-03', toAuthority: '屏東縣政府', reason: '無管轄權' }
const change = (mode: string): Raw => ({ type: 'mode.changed', on: '2026-03-03', mode, consentRef: '同意書' })
const assigned = (personId: string): Raw => ({ type: 'mediator.assigned', on: '2026-03-04', personId, disclosure: '無' })
const asked = (personId: string): Raw => ({ type: 'recusal.requested', on: '2026-03-10', personId, byPartyId: 'E1', ground: 'BIAS', reason: '偏頗' })
const decided = (granted: boolean): Raw => ({ type: 'recusal.decided', on: '2026-03-10', granted })
const approval = (stage: string): Raw => ({ type: 'approval.received', on: '2026-03-10', partyId: 'E1', stage, ref: '府教字第1號' })
const paid = (amount: number): Raw => ({ type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount, paidOn: '2026-04-01' })
const ruled = (granted: boolean): Raw => ({ type: 'enforcement.ruled', on: '2026-04-09', granted, ground: granted ? '' : '§60①' })
const closedOther: Raw = { type: 'outcome.determined', on: '2026-03-11', outcome: 'CLOSED_OTHER' }

/** What can happen at any time, and what an authority’s approval adds to it. */
const asides: Raw[] = [
  { type: 'note.added', on: '2026-03-03', text: '電話聯繫' }, { type: 'party.updated', on: '2026-03-03', partyId: 'E1', changes: { legalRepresentative: '丁○○' } },
  { type: 'claim.updated', on: '2026-03-03', claimId: 'C1', changes: { amount: 50000 } }, { type: 'document.issued', on: '2026-03-03', code: 'D06', documentNumber: '1150001' },
  // The letter of a transfer goes out after it.
  { type: 'document.issued', on: '2026-03-03', code: 'D17', documentNumber: '1150002' },
  { type: 'proxy.appointed', on: '2026-03-03', partyId: 'W1', proxy: { id: 'P1', name: '呂○○', address: '高雄市○○路○○號', specialAuthority: false } },
]
const intake: Raw[] = [
  accepted, { type: 'rights.explained', on: '2026-03-03', acknowledged: true },
  { type: 'supplement.received', on: '2026-03-09', changes: { parties: [{ id: 'W1', occupation: '技術員' }] } },
  { type: 'supplement.received', on: '2026-03-09', changes: {} }, { type: 'application.notAccepted', on: '2026-03-11', reason: '未補正' },
]
const supplementAsked: Raw = { type: 'supplement.requested', on: '2026-03-03', items: ['職業'], servedOn: '2026-03-03', dueOn: '2026-03-10' }

/** The meeting that can be called next, and what can be done with the ones that were. */
function meetings({ meetings: called }: CaseFacts, members: string[] | null): Raw[] {
  const day = (no: number) => `2026-03-${10 + no}`
  const last = called.length
  const held = (count: number) => (members === null ? {} : { members: members.map((personId, index) => ({ personId, present: index < count })) })
  return [
    scheduled(last + 1, `${day(last + 1)}T10:00`), { type: 'notice.served', on: '2026-03-09', meetingNo: last, partyId: 'E1', method: 'DELIVERED', deliveredOn: '2026-03-09' },
    { type: 'meeting.rescheduled', on: '2026-03-09', meetingNo: last, startsAt: `${day(last)}T11:00`, reason: '資方請假' }, { type: 'meeting.cancelled', on: '2026-03-09', meetingNo: last, reason: '颱風' },
    opened({ meetingNo: last, on: day(last), startedAt: `${day(last)}T11:00`, ...held(members?.length ?? 0) }), { type: 'quorum.failed', on: day(last), meetingNo: last, members: held(1).members ?? [] },
    { type: 'statement.recorded', on: day(last), side: 'EMPLOYEE', text: '主張如申請書' },
    { type: 'meeting.adjourned', on: day(last), endedAt: `${day(last)}T15:00`, reason: '續行', bothAgree: true }, { type: 'meeting.closed', on: day(last), endedAt: `${day(last)}T15:00` },
    { type: 'explanation.ordered', on: '2026-03-05', ofPartyId: 'E1', subject: '出勤紀錄', dueOn: '2026-03-10' },
  ]
}

const followingUp = (facts: CaseFacts): Raw[] => [
  finalized, { type: 'record.edited', on: '2026-03-12', section: 'remarks', text: '補充' }, sent, received, served('W1'), served('E1'), paid(60000),
  { type: 'default.reported', on: '2026-04-02', termId: 'T1' }, { type: 'litigation.filed', on: '2026-04-20', court: '臺灣高雄地方法院', courtLevel: 'FIRST', filedOn: '2026-04-20', kind: 'PAYMENT' },
  ...(facts.enforcements.length === 0 ? [{ type: 'enforcement.applied', on: '2026-04-03', court: '臺灣高雄地方法院', appliedOn: '2026-04-03' }] : []), ruled(true), ruled(false),
  { type: 'arbitration.applied', on: '2026-04-12', jointly: true }, { type: 'case.closed', on: '2026-06-02' },
  { type: 'record.corrected', on: '2026-04-02', kind: 'CLERICAL', changes: [{ path: 'parties.W1.occupation', after: '品管員' }] },
]

const twoWorkers = { parties: [worker(), worker({ id: 'W2', name: '乙○○' }), company({ kind: 'PUBLIC_BODY' })], claims: [wageClaim(), wageClaim({ id: 'C2', claimantId: 'W2' })] }
const memberIds = (facts: CaseFacts): string[] => facts.committee.members.map((member) => member.personId)

export const models: readonly Model[] = [
  {
    name: 'intake, supplements and the choice of mode',
    start: filed({ ...twoWorkers, explained: { on: '2026-03-02', acknowledged: false }, parties: [worker({ occupation: undefined }), ...twoWorkers.parties.slice(1)] }),
    events: (facts) => [
      ...asides, ...intake, ...(facts.supplements.length < 2 ? [supplementAsked] : []), transferred, approval('ATTENDANCE'), change('SOLE_MEDIATOR'), change('ENTRUSTED_ORG'), change('COMMITTEE'),
      { type: 'mediator.referred', on: '2026-03-03', organizationId: 'O1', organization: { id: 'O1', name: '○○協會' } }, withdraws('W1'), withdraws('W2'), assigned('M01'),
    ],
  },
  {
    name: 'a mediator, meetings, recusal and failure',
    start: filed({ ...twoWorkers, mode: 'ENTRUSTED_ORG' }),
    events: (facts) => [
      ...asides, accepted, assigned('M01'), assigned('M02'), asked(facts.mediator?.personId ?? ''), decided(true), decided(false), ...meetings(facts, null), approval('ATTENDANCE'),
      { type: 'factFinding.reported', on: '2026-03-10', result: '查明' }, proposed(), answered('E1', false), failedOutcome, closedOther, withdraws('W1'), withdraws('W2'), transferred, change('COMMITTEE'), change('SOLE_MEDIATOR'),
    ],
  },
  {
    name: 'a settlement with a public employer, its service, performance and enforcement',
    start: filed({ parties: [worker(), company({ kind: 'PUBLIC_BODY' })] }),
    events: (facts) => [
      ...asides, accepted, assigned('M01'), ...(facts.meetings.length === 0 ? meetings(facts, null).slice(0, 1) : meetings(facts, null).slice(4, 5)), proposed(), answered('W1', true), answered('E1', true), settledOutcome,
      ...(facts.outcome === null ? [] : [approval('SIGNING')]), signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'), signed('M01', 'MEDIATOR'), ...followingUp(facts),
    ],
  },
  {
    name: 'a committee of three or five, chosen, appointed, recused',
    start: filed({ ...twoWorkers, mode: 'COMMITTEE' }),
    events: (facts) => [
      ...asides, accepted, transferred, withdraws('W1'), withdraws('W2'), change('SOLE_MEDIATOR'), approval('ATTENDANCE'), ...(facts.committee.notices.length < 3 ? [notified('EMPLOYEE'), notified('EMPLOYER')] : []),
      selected('EMPLOYEE'), selected('EMPLOYER'), selected('EMPLOYER', { id: 'S-E2', name: '石○○' }), { type: 'member.appointed', on: '2026-03-10', side: 'EMPLOYER', personId: 'K05' },
      designated([chairHsu]), designated([memberTsai]), designated([chairHsu, memberTsai, memberLiao]), ...memberIds(facts).map(asked), decided(true), decided(false),
    ],
  },
  {
    name: 'a committee’s meetings, fact finding, quorum and votes',
    start: filed({ ...twoWorkers, mode: 'COMMITTEE' }),
    events: (facts) => [
      ...asides, accepted, designated([chairHsu]), selected('EMPLOYEE'), selected('EMPLOYER'), ...meetings(facts, memberIds(facts)), withdraws('W1'), withdraws('W2'), transferred,
      ...memberIds(facts).slice(0, 1).map(asked), decided(true), decided(false), ...(facts.factFindingAssignments.length === 0 ? [{ type: 'factFinding.assigned', on: '2026-03-05', personId: 'K01' }] : []),
      { type: 'factFinding.reported', on: '2026-03-10', result: '查明' }, { type: 'deadline.extended', on: '2026-03-10', code: 'COMMITTEE_MEETING', days: 7, bothAgree: true }, approval('ATTENDANCE'),
      voted(3, 0), answered('E1', false), { ...failedOutcome, outcome: 'DEEMED_NOT_SETTLED' },
    ],
  },
  {
    name: 'a referral ex officio to a committee that fails twice for want of a quorum, and arbitration',
    start: { ...filed({ type: 'mediation.referredExOfficio', mode: 'COMMITTEE' }), reason: '影響公眾', parties: [{ ...worker(), role: undefined }, { ...company(), role: undefined }] } as Raw,
    events: (facts) => [
      accepted, designated([chairHsu, memberLiao, memberFang]), selected('EMPLOYEE'), selected('EMPLOYER'), ...meetings(facts, memberIds(facts)), signed('K01', 'MEMBER'), signed('S-W', 'MEMBER'), signed('S-E', 'MEMBER'), ...followingUp(facts),
    ],
  },
  {
    name: 'a conciliation that fails',
    start: filed({ proceeding: 'CONCILIATION' }),
    events: (facts) => [accepted, assigned('K01'), ...meetings(facts, null), { ...failedOutcome, arbitrationAdvised: false }, signed('K01', 'MEDIATOR'), ...followingUp(facts)],
  },
]
