import type { CaseEvent } from '../../lifecycle/case-events.ts'
import { accepted, assigned, attended, dutiesFrom, filed, handedIn, inInstalments, ink, notified, overtime, raise, scheduled, severance, wages } from './events.ts'
import { company, lee, organization, otherMediator, wang } from './people.ts'

/** Sample cases that a mediator conducts. */

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
    attendance: [{ partyId: 'W1', present: true, proxyId: 'P1' }, { partyId: 'W2', present: true }, { partyId: 'E1', present: true }], duties: dutiesFrom('14:00'),
  },
  { type: 'application.withdrawn', on: '2026-03-18', partyIds: ['W2'], signedBy: 'W2', specialAuthority: false, reason: '資方已給付。' },
  { type: 'proposal.made', on: '2026-03-18', terms: [inInstalments] },
  { type: 'proposal.answered', on: '2026-03-18', partyId: 'W1', accepted: true, claimItemIds: ['C1'], signedBy: 'P1' },
  { type: 'proposal.answered', on: '2026-03-18', partyId: 'E1', accepted: true, claimItemIds: ['C1'] },
  { type: 'meeting.closed', on: '2026-03-18', endedAt: '2026-03-18T16:00', recesses: [{ from: '15:00', to: '15:10' }] },
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
  attended(1, '2026-03-11', [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false }]),
  { type: 'meeting.closed', on: '2026-03-11', endedAt: '2026-03-11T14:40' },
  { type: 'outcome.determined', on: '2026-03-11', outcome: 'NOT_SETTLED', outcomeReason: 'EMPLOYER_ABSENT', arbitrationAdvised: true },
  { type: 'note.added', on: '2026-03-12', text: '缺席移請裁處。', handover: { partyId: 'E1', meetingNo: 1 } },
  ink('W1', 'EMPLOYEE', '2026-03-12'), ink('M1', 'MEDIATOR', '2026-03-12'), ...handedIn('2026-03-12'),
]

const present = [{ partyId: 'W1', present: true }, { partyId: 'E1', present: true }]

/** Settled as a whole; its substance corrected with both signatures anew. */
export const settledWhole: readonly CaseEvent[] = [
  filed([wang, company], [wages]), accepted, assigned, scheduled(1, '2026-03-05', '2026-03-11T14:00'), notified(1, 'W1', '2026-03-06'), notified(1, 'E1', '2026-03-06'),
  attended(1, '2026-03-11', present),
  { type: 'proposal.made', on: '2026-03-11', terms: [inInstalments] },
  { type: 'proposal.answered', on: '2026-03-11', partyId: 'W1', accepted: true }, { type: 'proposal.answered', on: '2026-03-11', partyId: 'E1', accepted: true },
  { type: 'meeting.closed', on: '2026-03-11', endedAt: '2026-03-11T15:00' },
  { type: 'outcome.determined', on: '2026-03-11', outcome: 'SETTLED' },
  ink('W1', 'EMPLOYEE', '2026-03-11'), ink('E1', 'EMPLOYER', '2026-03-11'), ink('M1', 'MEDIATOR', '2026-03-11'), ...handedIn('2026-03-12'),
  {
    type: 'record.corrected', on: '2026-03-16', kind: 'SUBSTANTIVE', changes: [{ path: 'terms.T1.method', before: '匯入勞方原薪資帳戶', after: '匯入勞方指定帳戶' }],
    signatures: [{ signerId: 'W1', role: 'EMPLOYEE', method: 'INK' }, { signerId: 'E1', role: 'EMPLOYER', method: 'INK' }, { signerId: 'M1', role: 'MEDIATOR', method: 'INK' }],
  },
]

/** Nobody comes; withdrawn afterwards. */
export const withdrawn: readonly CaseEvent[] = [
  filed([{ ...lee, id: 'W1' }, company], [wages]), accepted, assigned, scheduled(1, '2026-03-05', '2026-03-11T14:00'),
  attended(1, '2026-03-11', [{ partyId: 'W1', present: false, reason: '身體不適' }, { partyId: 'E1', present: false }]),
  { type: 'meeting.closed', on: '2026-03-11', endedAt: '2026-03-11T14:20' },
  { type: 'note.added', on: '2026-03-11', text: '缺席移請裁處。', handover: { partyId: 'W1', meetingNo: 1 } },
  { type: 'application.withdrawn', on: '2026-03-12', partyIds: ['W1'], signedBy: 'W1', specialAuthority: false },
]

/** Referred by the authority itself (§9 III); another mediator takes the place of one who was recused; closed otherwise, without a meeting. */
export const exOfficio: readonly CaseEvent[] = [
  {
    type: 'mediation.referredExOfficio', on: '2026-03-02', city: 'TAIPEI', mode: 'SOLE_MEDIATOR', appliedOn: '2026-03-02', channel: 'COUNTER', reason: '爭議影響公眾生活。',
    workplace: { city: 'TAIPEI', address: '範例市範例區範例路100號' }, parties: [lee, company].map(({ role: _role, ...party }) => party), claims: [{ ...raise, claimantId: 'W2' }],
    disputeSummary: '雙方就津貼調整爭議。', explained: { on: '2026-03-02', acknowledged: true },
  },
  accepted, assigned,
  { type: 'recusal.requested', on: '2026-03-06', personId: 'M1', byPartyId: 'E1', ground: 'BIAS', reason: '曾就本案公開發表意見。' },
  { type: 'recusal.decided', on: '2026-03-09', personId: 'M1', granted: true },
  { type: 'mediator.assigned', on: '2026-03-10', personId: 'M2', person: otherMediator, disclosure: '' },
  { type: 'outcome.determined', on: '2026-03-12', outcome: 'CLOSED_OTHER' },
]

/** Entrusted to an organisation, which assigns the mediator (§11 III). */
export const entrusted: readonly CaseEvent[] = [
  filed([wang, company], [wages, severance], { mode: 'ENTRUSTED_ORG' }), accepted,
  { type: 'mediator.referred', on: '2026-03-04', organizationId: 'O1', organization }, assigned,
]

/** A conciliation (law.md §7.2), entrusted to an organisation: no mediation under the Act. A proposal stays without an answer. */
export const conciliation: readonly CaseEvent[] = [
  filed([wang, company], [wages], { proceeding: 'CONCILIATION', mode: 'ENTRUSTED_ORG' }), accepted,
  { type: 'mediator.referred', on: '2026-03-04', organizationId: 'O1', organization }, assigned, scheduled(1, '2026-03-05', '2026-03-11T14:00'), attended(1, '2026-03-11', present),
  { type: 'proposal.made', on: '2026-03-11', terms: [inInstalments] },
  { type: 'meeting.closed', on: '2026-03-11', endedAt: '2026-03-11T15:00' },
  { type: 'outcome.determined', on: '2026-03-11', outcome: 'NOT_SETTLED', outcomeReason: 'REJECTED_BY_EMPLOYER' },
]
