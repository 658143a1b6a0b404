import type { CaseEvent } from '../../lifecycle/case-events.ts'
import { accepted, attended, dutiesFrom, filed, inInstalments, notified, overtime, raise, scheduled, wages } from './events.ts'
import { appointed, chair, lee, recused, school, tied, wang } from './people.ts'

/** Sample cases before a committee, against a public body. */

/** One side chose a member who was recused and then another, for the other side the authority appointed one. */
const seated: readonly CaseEvent[] = [
  filed([wang, lee, school], [wages, raise, overtime], { mode: 'COMMITTEE' }), accepted,
  { type: 'selection.notified', on: '2026-03-05', side: 'EMPLOYEE', servedOn: '2026-03-05' }, { type: 'selection.notified', on: '2026-03-05', side: 'EMPLOYER', servedOn: '2026-03-05' },
  { type: 'member.selected', on: '2026-03-06', side: 'EMPLOYEE', person: recused },
  { type: 'member.appointed', on: '2026-03-10', side: 'EMPLOYER', personId: 'K2', person: appointed, selectionDueOn: { EMPLOYER: '2026-03-09' }, disclosure: '與雙方當事人均無利害關係。' },
  { type: 'authority.designated', on: '2026-03-10', personIds: ['K1'], chairId: 'K1', people: [chair], disclosures: [{ personId: 'K1', text: '與雙方當事人均無利害關係。' }] },
  { type: 'recusal.requested', on: '2026-03-11', personId: 'S1', byPartyId: 'E1', ground: 'BIAS', reason: '該委員曾就本案公開發表意見。' },
  { type: 'recusal.decided', on: '2026-03-12', personId: 'S1', granted: true },
  { type: 'selection.notified', on: '2026-03-13', side: 'EMPLOYEE', servedOn: '2026-03-13' },
  { type: 'member.selected', on: '2026-03-16', side: 'EMPLOYEE', person: tied },
]
const onlyTheChair = [{ personId: 'K1', present: true }, { personId: 'K2', present: false }, { personId: 'S2', present: false }]
const everyMember = onlyTheChair.map((one) => ({ ...one, present: true }))

/** A meeting without a quorum, facts found, settled by vote in part. */
export const settledByCommittee: readonly CaseEvent[] = [
  ...seated,
  { type: 'factFinding.assigned', on: '2026-03-16', personId: 'K1' },
  { type: 'explanation.ordered', on: '2026-03-16', ofPartyId: 'E1', subject: '提供津貼發給之依據。', dueOn: '2026-03-20' },
  scheduled(1, '2026-03-16', '2026-03-20T09:30'), notified(1, 'W1', '2026-03-17'), notified(1, 'W2', '2026-03-17'), notified(1, 'E1', '2026-03-17'),
  { type: 'quorum.failed', on: '2026-03-20', meetingNo: 1, members: onlyTheChair },
  { type: 'factFinding.reported', on: '2026-03-23', personId: 'K1', result: '依出勤紀錄，勞方於115年1月出勤21日。', proposedSolution: '給付115年1月工資。', witnesses: [{ name: '何○○' }] },
  scheduled(2, '2026-03-20', '2026-03-27T09:30'), notified(2, 'W1', '2026-03-23'), notified(2, 'W2', '2026-03-23'), notified(2, 'E1', '2026-03-23'),
  {
    type: 'meeting.opened', on: '2026-03-27', meetingNo: 2, startedAt: '2026-03-27T09:30', disclosureMade: true,
    attendance: [{ partyId: 'W1', present: true }, { partyId: 'W2', present: true }, { partyId: 'E1', present: true, proxyId: 'P2' }],
    members: everyMember, duties: dutiesFrom('09:30'),
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

/** Twice too few members came (§21①). */
export const withoutQuorum: readonly CaseEvent[] = [
  ...seated, scheduled(1, '2026-03-16', '2026-03-20T09:30'), { type: 'quorum.failed', on: '2026-03-20', meetingNo: 1, members: onlyTheChair },
  scheduled(2, '2026-03-20', '2026-03-27T09:30'), { type: 'quorum.failed', on: '2026-03-27', meetingNo: 2, members: onlyTheChair },
]

/** The committee made no proposal (§21②). */
export const withoutProposal: readonly CaseEvent[] = [
  ...seated, scheduled(1, '2026-03-16', '2026-03-20T14:00'),
  { ...attended(1, '2026-03-20', [{ partyId: 'W1', present: true }, { partyId: 'W2', present: true }, { partyId: 'E1', present: true }]), members: everyMember },
  { type: 'meeting.closed', on: '2026-03-20', endedAt: '2026-03-20T16:00' },
  { type: 'outcome.determined', on: '2026-03-20', outcome: 'DEEMED_NOT_SETTLED', arbitrationAdvised: true },
]
