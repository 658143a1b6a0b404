import { describe, expect, it } from 'vitest'
import { officeCalendar } from '../../support/calendar.ts'
import { accepted, committeeFiled, designated, notified, played, quorumFailed, scheduled, selected, toCommittee, toCommitteeMeeting } from '../../support/lifecycle.ts'
import { nextSteps } from '../../../shared/lifecycle/case-lifecycle.ts'
import { suggestedStep } from '../../../shared/lifecycle/suggested-step.ts'

const suggested = (today: string, ...events: unknown[]) => {
  const snapshot = played(...events)
  return suggestedStep({ ...snapshot, next: nextSteps(snapshot, today, officeCalendar) })
}
const toSelecting = [committeeFiled(), accepted]
const bothNotified = [...toSelecting, notified('EMPLOYEE'), notified('EMPLOYER')]
const requested = { type: 'recusal.requested', on: '2026-03-06', personId: 'K01', byPartyId: 'W1', ground: 'BIAS', reason: '曾公開支持資方。' }

describe('the step that comes first in committee mode', () => {
  it('is to tell both sides to choose, then to register whom they chose', () => {
    expect(suggested('2026-03-04', ...toSelecting)).toBe('selection.notified')
    expect(suggested('2026-03-04', ...toSelecting, notified('EMPLOYEE'))).toBe('selection.notified')
    expect(suggested('2026-03-05', ...bothNotified)).toBe('member.selected')
  })
  it('is to appoint in a side’s place once its three days are over', () => {
    expect(suggested('2026-03-31', ...bothNotified, selected('EMPLOYEE'))).toBe('member.appointed')
  })
  it('is to designate the authority’s members when both sides have chosen, then to call a meeting', () => {
    expect(suggested('2026-03-05', ...bothNotified, selected('EMPLOYEE'), selected('EMPLOYER'))).toBe('authority.designated')
    expect(suggested('2026-03-05', ...bothNotified, selected('EMPLOYEE'), selected('EMPLOYER'), designated())).toBe('meeting.scheduled')
  })
  it('is to decide on a request for recusal, whatever else waits', () => {
    expect(suggested('2026-03-06', ...toCommittee, requested)).toBe('recusal.decided')
    expect(suggested('2026-03-06', ...bothNotified, selected('EMPLOYEE'), { ...requested, personId: 'S-W' })).toBe('recusal.decided')
  })
  it('is to enter the result of the fact finding before the next meeting is called', () => {
    const adjourned = { type: 'meeting.adjourned', on: '2026-03-11', endedAt: '2026-03-11T15:25', reason: '指派委員調查。', bothAgree: true }
    const sent = { type: 'factFinding.assigned', on: '2026-03-11', personId: 'K01' }
    expect(suggested('2026-03-12', ...toCommitteeMeeting, adjourned, sent)).toBe('factFinding.reported')
    expect(suggested('2026-03-12', ...toCommitteeMeeting, adjourned, sent, { type: 'factFinding.reported', on: '2026-03-12', result: '查明屬實。' })).toBe('meeting.scheduled')
  })
  it('is another meeting after one without quorum, and the signatures after the second', () => {
    const once = [...toCommittee, { ...scheduled(), on: '2026-03-05' }, quorumFailed(1, '2026-03-11', 'K01')]
    expect(suggested('2026-03-11', ...once)).toBe('meeting.scheduled')
    expect(suggested('2026-03-18', ...once, { ...scheduled(2, '2026-03-18T14:00'), on: '2026-03-11' }, quorumFailed(2, '2026-03-18', 'K01'))).toBe('record.signed')
  })
})
