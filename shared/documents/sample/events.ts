import type { CaseEvent, CaseEventOf } from '../../lifecycle/case-events.ts'
import { openingDuties } from '../../hearing/duties.ts'
import type { ClaimItem } from '../../model/claim-item.ts'
import type { Party } from '../../model/party.ts'
import type { SettlementTerm } from '../../model/settlement-term.ts'
import { mediator } from './people.ts'

/** What the sample cases have in common. */

type Filed = CaseEventOf<'application.filed'>

export const wages: ClaimItem = { id: 'C1', claimantId: 'W1', category: 'WAGE', nature: 'RIGHTS', description: '115年1月工資', amount: 36000 }
export const severance: ClaimItem = { id: 'C2', claimantId: 'W1', category: 'SEVERANCE', nature: 'RIGHTS', description: '資遣費', amount: 90000 }
export const raise: ClaimItem = { id: 'C3', claimantId: 'W1', category: 'INTERESTS_WAGE', nature: 'INTERESTS', description: '調整津貼' }
export const overtime: ClaimItem = { id: 'C4', claimantId: 'W2', category: 'WAGE', nature: 'RIGHTS', description: '延長工時工資', amount: 12000 }

export const filed = (parties: Party[], claims: ClaimItem[], over: Partial<Filed> = {}): Filed => ({
  type: 'application.filed', on: '2026-03-02', city: 'TAIPEI', mode: 'SOLE_MEDIATOR', appliedOn: '2026-03-02', applicantSide: 'EMPLOYEE', channel: 'COUNTER',
  workplace: { city: 'TAIPEI', address: '範例市範例區範例路100號' }, parties, claims, disputeSummary: '勞方主張資方積欠工資並終止勞動契約，請求給付工資及資遣費。',
  explained: { on: '2026-03-02', acknowledged: true }, ...over,
})
export const accepted: CaseEvent = { type: 'application.accepted', on: '2026-03-04' }
export const assigned: CaseEvent = { type: 'mediator.assigned', on: '2026-03-05', personId: 'M1', person: mediator, disclosure: '與雙方當事人均無利害關係。' }
const venue = '第一調解室'
export const scheduled = (meetingNo: number, on: string, startsAt: string, over: { online?: string } = {}): CaseEvent => ({ type: 'meeting.scheduled', on, meetingNo, startsAt, venue, ...over })
export const notified = (meetingNo: number, partyId: string, on: string): CaseEvent => ({ type: 'notice.served', on, meetingNo, partyId, method: 'DELIVERED', deliveredOn: on })
/** Paid in two instalments; one that is missed makes both fall due. */
export const inInstalments: SettlementTerm = {
  id: 'T1', kind: 'PAYMENT', payerId: 'E1', payeeId: 'W1', items: [{ label: '工資', amount: 36000 }], amount: 36000, method: '匯入勞方原薪資帳戶', acceleration: true,
  installments: [{ no: 1, dueOn: '2026-04-15', amount: 18000 }, { no: 2, dueOn: '2026-05-15', amount: 18000 }],
}
export const attended = (meetingNo: number, on: string, attendance: CaseEventOf<'meeting.opened'>['attendance']): CaseEventOf<'meeting.opened'> =>
  ({ type: 'meeting.opened', on, meetingNo, startedAt: `${on}T14:00`, disclosureMade: true, attendance })
export const ink = (signerId: string, role: 'EMPLOYEE' | 'EMPLOYER' | 'MEDIATOR' | 'MEMBER', on: string): CaseEvent => ({ type: 'record.signed', on, signerId, role, method: 'INK' })
/** What the mediator owes the parties at the opening, done within two minutes. @param startedAt of the meeting, as `09:30` */
export const dutiesFrom = (startedAt: string): CaseEventOf<'meeting.opened'>['duties'] => openingDuties.map((duty, index) => ({ duty, at: index < 2 ? startedAt : `${startedAt.slice(0, 4)}2` }))
/** The record is final and comes to the bureau. */
export const handedIn = (on: string): CaseEvent[] => [{ type: 'record.finalized', on }, { type: 'caseFile.sent', on }, { type: 'record.received', on }]
