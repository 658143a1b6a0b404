import { describe, expect, it } from 'vitest'
import { agendaNow, dutiesRecorded, elapsed, isAfterwards, momentIn, recessesEnded, recessNow } from '../../../shared/hearing/course.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { accepted, assigned, closedMeeting, failedOutcome, filed, opened, played, proposed, scheduled } from '../../support/lifecycle.ts'

const said = (side: string, over: Record<string, unknown> = {}) => ({ type: 'statement.recorded', on: '2026-03-11', at: '14:20', side, text: '略。', ...over })
const nowAfter = (...events: unknown[]): string => {
  const { facts } = played(filed(), accepted, assigned, scheduled(), ...events)
  return agendaNow(facts, facts.meetings[0] as Meeting)
}

describe('the agenda', () => {
  it('goes from the explanations by what both sides say to the inquiry, the proposal and the signatures', () => {
    expect(nowAfter()).toBe('EXPLANATION')
    expect(nowAfter(opened())).toBe('STATEMENTS')
    expect(nowAfter(opened(), said('EMPLOYEE'))).toBe('STATEMENTS')
    expect(nowAfter(opened(), said('EMPLOYEE'), said('EMPLOYER'))).toBe('INQUIRY')
    expect(nowAfter(opened(), proposed())).toBe('PROPOSAL')
    expect(nowAfter(opened(), closedMeeting, failedOutcome)).toBe('SIGNING')
  })

  it('does not wait for what a side says that did not come', () => {
    const alone = opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false }] })
    expect(nowAfter(alone, said('EMPLOYEE'))).toBe('INQUIRY')
  })
})

describe('the course of a meeting', () => {
  it('knows the duties of the opening and those told later', () => {
    const { facts } = played(filed(), accepted, assigned, scheduled(), opened({ duties: [{ duty: 'INTERESTS', at: '14:00' }] }), said('MEDIATOR', { duty: 'SECRECY' }))
    expect(dutiesRecorded(facts, facts.meetings[0] as Meeting).map(({ duty, at }) => [duty, at])).toEqual([['INTERESTS', '14:00'], ['SECRECY', '14:20']])
  })

  it('counts hours and minutes, over midnight too', () => {
    expect(elapsed('2026-03-11T14:00', '2026-03-11T14:09')).toBe('0:09')
    expect(elapsed('2026-03-11T23:30', '2026-03-12T00:45')).toBe('1:15')
    expect(elapsed('2026-03-11T14:00', '2026-03-11T13:00')).toBe('0:00')
  })

  it('ends the recess that lasts and leaves the others', () => {
    const recesses = [{ from: '14:30', to: '14:40' }, { from: '15:10' }]
    expect(recessNow(recesses)).toEqual({ from: '15:10' })
    expect(recessesEnded(recesses, '15:20')).toEqual([{ from: '14:30', to: '14:40' }, { from: '15:10', to: '15:20' }])
  })
})

describe('a meeting that is entered from paper', () => {
  const held = { status: 'OPEN', startedAt: '2026-03-11T14:00' } as const

  it('gives what is recorded of it its own day and no time of day', () => {
    expect(isAfterwards(held, '2026-03-16')).toBe(true)
    expect(momentIn(held, '2026-03-16T09:30')).toEqual({ on: '2026-03-11' })
  })

  it('is any other on its day: what is recorded happens now', () => {
    expect(isAfterwards(held, '2026-03-11')).toBe(false)
    expect(momentIn(held, '2026-03-11T14:20')).toEqual({ on: '2026-03-11', at: '14:20' })
    expect(momentIn({ status: 'SCHEDULED' }, '2026-03-16T09:30')).toEqual({ on: '2026-03-16', at: '09:30' })
    expect(isAfterwards({ ...held, status: 'CLOSED' }, '2026-03-16')).toBe(false)
  })
})
