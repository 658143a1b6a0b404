import type { CaseEvent, CaseEventOf } from '../../lifecycle/case-events.ts'
import type { ClaimItem } from '../../model/claim-item.ts'
import type { Party } from '../../model/party.ts'
import type { SettlementTerm } from '../../model/settlement-term.ts'
import { appointed, chair, company, lee, mediator, organization, recused, school, tied, wang } from './people.ts'

/** The events of the sample cases, each lawful after those before it. They are so chosen that the documents say as much as they can. */

type Filed = CaseEventOf<'application.filed'>

const wages: ClaimItem = { id: 'C1', claimantId: 'W1', category: 'WAGE', nature: 'RIGHTS', description: '115年1月工資', amount: 36000 }
const severance: ClaimItem = { id: 'C2', claimantId: 'W1', category: 'SEVERANCE', nature: 'RIGHTS', description: '資遣費', amount: 90000 }
const raise: ClaimItem = { id: 'C3', claimantId: 'W1', category: 'INTERESTS_WAGE', nature: 'INTERESTS', description: '調整津貼' }
const overtime: ClaimItem = { id: 'C4', claimantId: 'W2', category: 'WAGE', nature: 'RIGHTS', description: '延長工時工資', amount: 12000 }

const filed = (parties: Party[], claims: ClaimItem[], over: Partial<Filed> = {}): Filed => ({
  type: 'application.filed', on: '2026-03-02', city: 'TAIPEI', mode: 'SOLE_MEDIATOR', appliedOn: '2026-03-02', applicantSide: 'EMPLOYEE', channel: 'COUNTER',
  workplace: { city: 'TAIPEI', address: '範例市範例區範例路100號' }, parties, claims, disputeSummary: '勞方主張資方積欠工資並終止勞動契約，請求給付工資及資遣費。',
  explained: { on: '2026-03-02', acknowledged: true }, ...over,
})
const accepted: CaseEvent = { type: 'application.accepted', on: '2026-03-04' }
const assigned: CaseEvent = { type: 'mediator.assigned', on: '2026-03-05', personId: 'M1', person: mediator, disclosure: '與雙方當事人均無利害關係。' }
const venue = '第一調解室'
const scheduled = (meetingNo: number, on: string, startsAt: string, over: { online?: string } = {}): CaseEvent => ({ type: 'meeting.scheduled', on, meetingNo, startsAt, venue, ...over })
const notified = (meetingNo: number, partyId: string, on: string): CaseEvent => ({ type: 'notice.served', on, meetingNo, partyId, method: 'DELIVERED', deliveredOn: on })
const inInstalments: SettlementTerm = {
  id: 'T1', kind: 'PAYMENT', payerId: 'E1', payeeId: 'W1', items: [{ label: '工資', amount: 36000 }], amount: 36000, method: '匯入勞方原薪資帳戶', acceleration: true,
  installments: [{ no: 1, dueOn: '2026-04-15', amount: 18000 }, { no: 2, dueOn: '2026-05-15', amount: 18000 }],
}
const ink = (signerId: string, role: 'EMPLOYEE' | 'EMPLOYER' | 'MEDIATOR' | 'MEMBER', on: string): CaseEvent => ({ type: 'record.signed', on, signerId, role, method: 'INK' })
const handedIn = (on: string): CaseEvent[] => [{ type: 'record.finalized', on }, { type: 'caseFile.sent', on }, { type: 'record.received', on }]

/** A mediator’s case: supplemented, explained, put off and adjourned; one applicant withdraws, the other settles in part and in instalments; corrected. */
export const settledByMediator: readonly CaseEvent[] = [
  filed([{ ...wang, occupation: '' }, lee, company], [wages, severance, raise, overtime], { explained: null }),
  { type: 'supplement.requested', on: '2026-03-02', items: ['parties.W1.occupation'], servedOn: '2026-03-02', dueOn: '2026-03-09' },
  { type: 'supplement.received', on: '2026-03-03', changes: { parties: [{ id: 'W1', occupation: '作業員' }] } },
  { type: 'rights.explained', on: '2026-03-03', acknowledged: true },
  accepted, assigned,
  { type: 'explanation.ordered', on: '2026-03-06', ofPartyId: 'E1', subject: '提供115年1月之出勤紀錄及工資清冊。', dueOn: '2026-03-11' },
  scheduled(1, '2026-03-05', '2026-03-11T14:00', { online: 'https://meeting.example/1' }),
  { type: 'meeting.rescheduled', on: '2026-03-09', meetingNo: 1, startsAt: '2026-03-12T14:00', reason: '資方代表人另有庭期。', requestedBy: 'E1' },
  notified(1, 'W1', '2026-03-10'), notified(1, 'W2', '2026-03-10'), notified(1, 'E1', '2026-03-10'),
  {
    type: 'meeting.opened', on: '2026-03-12', meetingNo: 1, startedAt: '2026-03-12T14:00', disclosureMade: true,
    attendance: [{ partyId: 'W1', present: true }, { partyId: 'W2', present: true }, { partyId: 'E1', present: true }],
    interpreters: [{ name: '阮○○', language: '越南語', partyIds: ['W1'] }], observers: [{ name: '黃○○', capacity: '法律扶助律師' }],
  },
  { type: 'statement.recorded', on: '2026-03-12', side: 'EMPLOYEE', text: '資方未給付1月工資，且未預告即終止契約。' },
  { type: 'statement.recorded', on: '2026-03-12', side: 'EMPLOYER', text: '工資願分期給付；勞方係自行離職，無須給付資遣費。' },
  { type: 'statement.recorded', on: '2026-03-12', side: 'MEDIATOR', text: '已向雙方說明工資給付之規定。' },
  { type: 'meeting.adjourned', on: '2026-03-12', endedAt: '2026-03-12T15:30', reason: '待資方確認分期金額。', bothAgree: true },
  scheduled(2, '2026-03-12', '2026-03-16T14:00'),
  { type: 'meeting.cancelled', on: '2026-03-13', meetingNo: 2, reason: '颱風停止辦公。' },
  scheduled(3, '2026-03-13', '2026-03-18T14:00'),
  notified(3, 'W1', '2026-03-14'), notified(3, 'W2', '2026-03-14'), notified(3, 'E1', '2026-03-14'),
  {
    type: 'meeting.opened', on: '2026-03-18', meetingNo: 3, startedAt: '2026-03-18T14:00', disclosureMade: true,
    attendance: [{ partyId: 'W1', present: true, proxyId: 'P1' }, { partyId: 'W2', present: true }, { partyId: 'E1', present: true }],
  },
  { type: 'application.withdrawn', on: '2026-03-18', partyIds: ['W2'], signedBy: 'W2', specialAuthority: false, reason: '資方已給付。' },
  { type: 'proposal.made', on: '2026-03-18', terms: [inInstalments] },
  { type: 'proposal.answered', on: '2026-03-18', partyId: 'W1', accepted: true, claimItemIds: ['C1'], signedBy: 'P1' },
  { type: 'proposal.answered', on: '2026-03-18', partyId: 'E1', accepted: true, claimItemIds: ['C1'] },
  { type: 'meeting.closed', on: '2026-03-18', endedAt: '2026-03-18T16:00' },
  {
    type: 'outcome.determined', on: '2026-03-18', outcome: 'SETTLED', arbitrationAdvised: true,
    perItem: [
      { claimItemId: 'C1', outcome: 'SETTLED' }, { claimItemId: 'C2', outcome: 'NOT_SETTLED', outcomeReason: 'REJECTED_BY_EMPLOYER' },
      { claimItemId: 'C3', outcome: 'NOT_SETTLED', outcomeReason: 'REJECTED_BY_EMPLOYER' }, { claimItemId: 'C4', outcome: 'WITHDRAWN' },
    ],
  },
  ink('P1', 'EMPLOYEE', '2026-03-18'), ink('E1', 'EMPLOYER', '2026-03-18'), ink('M1', 'MEDIATOR', '2026-03-18'), ...handedIn('2026-03-18'),
  { type: 'record.corrected', on: '2026-03-20', kind: 'CLERICAL', changes: [{ path: 'parties.E1.address', before: company.address ?? null, after: '範例市範例區範例路101號' }], signatures: [] },
]

/** A mediator’s case that fails because the employer does not come. */
export const failedByAbsence: readonly CaseEvent[] = [
  filed([wang, company], [wages, severance]), accepted, assigned, scheduled(1, '2026-03-05', '2026-03-11T14:00'), notified(1, 'W1', '2026-03-06'), notified(1, 'E1', '2026-03-06'),
  { type: 'meeting.opened', on: '2026-03-11', meetingNo: 1, startedAt: '2026-03-11T14:00', disclosureMade: true, attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false }] },
  { type: 'meeting.closed', on: '2026-03-11', endedAt: '2026-03-11T14:40' },
  { type: 'outcome.determined', on: '2026-03-11', outcome: 'NOT_SETTLED', outcomeReason: 'EMPLOYER_ABSENT', arbitrationAdvised: true },
  { type: 'note.added', on: '2026-03-12', text: '缺席移請裁處。', handover: { partyId: 'E1', meetingNo: 1 } },
  ink('W1', 'EMPLOYEE', '2026-03-12'), ink('M1', 'MEDIATOR', '2026-03-12'), ...handedIn('2026-03-12'),
]

/** A case against a public body before a committee: a member recused, one appointed, a meeting without a quorum, facts found, settled by vote in part. */
export const beforeCommittee: readonly CaseEvent[] = [
  filed([wang, lee, school], [wages, raise, overtime], { mode: 'COMMITTEE' }), accepted,
  { type: 'selection.notified', on: '2026-03-05', side: 'EMPLOYEE', servedOn: '2026-03-05' }, { type: 'selection.notified', on: '2026-03-05', side: 'EMPLOYER', servedOn: '2026-03-05' },
  { type: 'member.selected', on: '2026-03-06', side: 'EMPLOYEE', person: recused },
  { type: 'member.appointed', on: '2026-03-10', side: 'EMPLOYER', personId: 'K2', person: appointed, selectionDueOn: { EMPLOYER: '2026-03-09' }, disclosure: '與雙方當事人均無利害關係。' },
  { type: 'authority.designated', on: '2026-03-10', personIds: ['K1'], chairId: 'K1', people: [chair], disclosures: [{ personId: 'K1', text: '與雙方當事人均無利害關係。' }] },
  { type: 'recusal.requested', on: '2026-03-11', personId: 'S1', byPartyId: 'E1', ground: 'BIAS', reason: '該委員曾就本案公開發表意見。' },
  { type: 'recusal.decided', on: '2026-03-12', personId: 'S1', granted: true },
  { type: 'selection.notified', on: '2026-03-13', side: 'EMPLOYEE', servedOn: '2026-03-13' },
  { type: 'member.selected', on: '2026-03-16', side: 'EMPLOYEE', person: tied },
  { type: 'factFinding.assigned', on: '2026-03-16', personId: 'K1' },
  { type: 'explanation.ordered', on: '2026-03-16', ofPartyId: 'E1', subject: '提供津貼發給之依據。', dueOn: '2026-03-20' },
  scheduled(1, '2026-03-16', '2026-03-20T09:30'), notified(1, 'W1', '2026-03-17'), notified(1, 'W2', '2026-03-17'), notified(1, 'E1', '2026-03-17'),
  { type: 'quorum.failed', on: '2026-03-20', meetingNo: 1, members: [{ personId: 'K1', present: true }, { personId: 'K2', present: false }, { personId: 'S2', present: false }] },
  { type: 'factFinding.reported', on: '2026-03-23', personId: 'K1', result: '依出勤紀錄，勞方於115年1月出勤21日。', proposedSolution: '給付115年1月工資。', witnesses: [{ name: '何○○' }] },
  scheduled(2, '2026-03-20', '2026-03-27T09:30'), notified(2, 'W1', '2026-03-23'), notified(2, 'W2', '2026-03-23'), notified(2, 'E1', '2026-03-23'),
  {
    type: 'meeting.opened', on: '2026-03-27', meetingNo: 2, startedAt: '2026-03-27T09:30', disclosureMade: true,
    attendance: [{ partyId: 'W1', present: true }, { partyId: 'W2', present: true }, { partyId: 'E1', present: true, proxyId: 'P2' }],
    members: [{ personId: 'K1', present: true }, { personId: 'K2', present: true }, { personId: 'S2', present: true }],
  },
  { type: 'statement.recorded', on: '2026-03-27', side: 'EMPLOYEE', text: '請求給付工資並調整津貼。' },
  { type: 'proposal.made', on: '2026-03-27', terms: [inInstalments], votes: { for: 2, against: 1 } },
  { type: 'proposal.answered', on: '2026-03-27', partyId: 'W1', accepted: true, claimItemIds: ['C1'] },
  { type: 'proposal.answered', on: '2026-03-27', partyId: 'E1', accepted: true, claimItemIds: ['C1'], signedBy: 'P2' },
  { type: 'meeting.closed', on: '2026-03-27', endedAt: '2026-03-27T11:00' },
  {
    type: 'outcome.determined', on: '2026-03-27', outcome: 'SETTLED', arbitrationAdvised: true,
    perItem: [
      { claimItemId: 'C1', outcome: 'SETTLED' }, { claimItemId: 'C3', outcome: 'NOT_SETTLED', outcomeReason: 'REJECTED_BY_EMPLOYER' },
      { claimItemId: 'C4', outcome: 'NOT_SETTLED', outcomeReason: 'REJECTED_BY_EMPLOYER' },
    ],
  },
  { type: 'approval.received', on: '2026-03-27', partyId: 'E1', stage: 'SIGNING', ref: '範例市政府教育局同意書' },
]

/** Entrusted to an organisation, which assigns the mediator (§11 III). */
export const entrusted: readonly CaseEvent[] = [
  filed([wang, company], [wages, severance], { mode: 'ENTRUSTED_ORG' }), accepted,
  { type: 'mediator.referred', on: '2026-03-04', organizationId: 'O1', organization }, assigned,
]

/** Not supplemented in time, so not accepted (調解辦法 §3). */
export const notAccepted: readonly CaseEvent[] = [
  filed([{ ...wang, occupation: '' }, company], [wages]),
  { type: 'supplement.requested', on: '2026-03-02', items: ['parties.W1.occupation'], servedOn: '2026-03-02', dueOn: '2026-03-09' },
  { type: 'application.notAccepted', on: '2026-03-10', reason: '經通知限期補正，屆期未補正。' },
]

/** The work is done in another city (§9 I). */
export const transferred: readonly CaseEvent[] = [
  filed([wang, company], [wages], { workplace: { city: 'TAINAN', address: '另一範例市範例區範例路1號' } }),
  { type: 'case.transferred', on: '2026-03-03', toAuthority: '另一範例市政府勞工局', reason: '勞務提供地不在本市。' },
]

/** A conciliation (law.md §7.2): no mediation under the Act. It fails. */
export const conciliation: readonly CaseEvent[] = [
  filed([wang, company], [wages], { proceeding: 'CONCILIATION' }), accepted, assigned, scheduled(1, '2026-03-05', '2026-03-11T14:00'),
  {
    type: 'meeting.opened', on: '2026-03-11', meetingNo: 1, startedAt: '2026-03-11T14:00', disclosureMade: true,
    attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: true }],
  },
  { type: 'meeting.closed', on: '2026-03-11', endedAt: '2026-03-11T15:00' },
  { type: 'outcome.determined', on: '2026-03-11', outcome: 'NOT_SETTLED', outcomeReason: 'REJECTED_BY_EMPLOYER' },
]
