import { describe, expect, it } from 'vitest'
import { absencesOf } from '../../../shared/law/absences.ts'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import { accepted, assigned, closedMeeting, filed, opened, played, scheduled } from '../../support/lifecycle.ts'

const notice = (deliveredOn: string, method = 'DELIVERED') => ({ type: 'notice.served', on: deliveredOn, meetingNo: 1, partyId: 'E1', method, deliveredOn })
const without = (over: Record<string, unknown> = {}) => opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false, ...over }] })
const start = [filed(), accepted, assigned, scheduled()]
const lacking = (...events: unknown[]) => absencesOf(played(...events).facts).map((absence) => absence.lacking.map(inChinese))

describe('the list of absences', () => {
  it('tells how and when the party was notified, the reason it gave, and until when it can be fined', () => {
    const { facts } = played(...start, notice('2026-03-09', 'SUBSTITUTE'), without({ reason: '負責人出國', excused: false }), closedMeeting)
    expect(absencesOf(facts)).toEqual([{
      partyId: 'E1', name: '○光精密股份有限公司', side: 'EMPLOYER', meetingNo: 1, startsAt: '2026-03-11T14:00', notice: { method: 'SUBSTITUTE', deliveredOn: '2026-03-09' },
      servedBefore: true, reason: '負責人出國', excused: false, handedOverOn: null, lacking: [], finableUntil: '2029-03-11',
    }])
  })
  it('is empty while nobody was absent', () => {
    expect(absencesOf(played(...start, opened(), closedMeeting).facts)).toEqual([])
    expect(absencesOf(played(...start).facts)).toEqual([])
  })
  it('says what stands in the way', () => {
    expect(lacking(...start, without(), closedMeeting)).toEqual([['沒有開會通知送達之紀錄']])
    expect(lacking(...start, notice('2026-03-10'), without(), closedMeeting)).toEqual([[]])
    expect(lacking(...start, notice('2026-03-11'), without(), closedMeeting)).toEqual([['開會通知未於會議日前送達']])
    expect(lacking(...start, notice('2026-03-09'), without({ excused: true }), closedMeeting)).toEqual([['已認定有正當理由，不移送']])
    expect(lacking(...start, notice('2026-03-09'), without())).toEqual([['會議尚在進行中']])
  })
  it('fines nobody for staying away from a conciliation', () => {
    const conciliation = [filed({ proceeding: 'CONCILIATION' }), accepted, assigned, scheduled(), notice('2026-03-09'), without(), closedMeeting]
    expect(lacking(...conciliation)).toEqual([['協調不是本法之調解，缺席不得處罰']])
  })
  it('forgets a notice of a time that was changed', () => {
    const moved = { type: 'meeting.rescheduled', on: '2026-03-10', meetingNo: 1, startsAt: '2026-03-12T14:00', reason: '資方請求' }
    expect(lacking(...start, notice('2026-03-09'), moved, { ...without(), on: '2026-03-12', startedAt: '2026-03-12T14:00' })).toEqual([['會議尚在進行中', '沒有開會通知送達之紀錄']])
  })
  it('shows when an absence was handed over, and never hands one over itself', () => {
    const before = played(...start, notice('2026-03-09'), without(), closedMeeting)
    expect(absencesOf(before.facts)[0]).toMatchObject({ excused: null, handedOverOn: null })
    const handed = { type: 'note.added', on: '2026-03-16', text: '移送裁處科', handover: { partyId: 'E1', meetingNo: 1 } }
    expect(absencesOf(played(...start, notice('2026-03-09'), without(), closedMeeting, handed).facts)[0]).toMatchObject({ handedOverOn: '2026-03-16' })
  })
})
