import { describe, expect, it } from 'vitest'
import { deadlinesAt } from '../../../shared/law/deadlines.ts'
import { officeCalendar } from '../../support/calendar.ts'
import { accepted, assigned, company, failedOutcome, filed, finalized, opened, played, proposed, received, scheduled, sent, served, signed, toFailed, toFollowUp, toMeeting, worker } from '../../support/lifecycle.ts'

const at = (today: string, ...events: unknown[]) => deadlinesAt(played(...events).facts.clocks, officeCalendar, today)
const one = (today: string, code: string, ...events: unknown[]) => at(today, ...events).filter((deadline) => deadline.code === code)

describe('the deadlines of a case', () => {
  it('do not exist before their start event', () => {
    expect(at('2026-03-02', filed(), accepted).map((deadline) => deadline.code)).toEqual(['ASSIGN_MEDIATOR'])
  })

  it('count ASSIGN_MEDIATOR from receipt, not from the date on the application', () => {
    expect(one('2026-03-09', 'ASSIGN_MEDIATOR', filed({ on: '2026-03-04', appliedOn: '2026-02-20' }))).toMatchObject([{ startedOn: '2026-03-04', dueOn: '2026-03-09', amOnly: true, status: 'PENDING' }])
  })

  it('are pending on the last day, overdue the day after, and late when done then', () => {
    expect(one('2026-03-05', 'ASSIGN_MEDIATOR', filed(), accepted)[0]?.status).toBe('PENDING')
    expect(one('2026-03-06', 'ASSIGN_MEDIATOR', filed(), accepted)[0]?.status).toBe('OVERDUE')
    expect(one('2026-03-06', 'ASSIGN_MEDIATOR', filed(), accepted, { ...assigned, on: '2026-03-06', lateReason: '調解人員額不足' })[0])
      .toMatchObject({ status: 'LATE', metOn: '2026-03-06', lateReason: '調解人員額不足' })
  })

  it('have no ASSIGN_MEDIATOR for a case referred ex officio', () => {
    const referred = { ...filed({ parties: [worker({ role: undefined }), company({ role: undefined })] }), type: 'mediation.referredExOfficio', reason: '公共安全' }
    expect(one('2026-03-05', 'ASSIGN_MEDIATOR', referred, accepted)).toEqual([])
  })

  it('make ASSIGN_MEDIATOR moot in committee mode and count it from receipt again on the way back', () => {
    const change = (mode: string, on: string) => ({ type: 'mode.changed', on, mode })
    expect(one('2026-03-05', 'ASSIGN_MEDIATOR', filed(), change('COMMITTEE', '2026-03-03'))[0]).toMatchObject({ status: 'LAPSED', lapsedOn: '2026-03-03' })
    expect(one('2026-03-05', 'ASSIGN_MEDIATOR', filed(), change('COMMITTEE', '2026-03-03'), change('SOLE_MEDIATOR', '2026-03-04')).at(-1)).toMatchObject({ status: 'PENDING', startedOn: '2026-03-02' })
  })

  it('start MEDIATOR_PROPOSAL with the first meeting only, and meet it with the first proposal', () => {
    const adjourned = { type: 'meeting.adjourned', on: '2026-03-11', endedAt: '2026-03-11T15:00', reason: '另訂期日', bothAgree: true }
    const second = [adjourned, scheduled(2, '2026-03-18T14:00'), opened({ meetingNo: 2, on: '2026-03-18', startedAt: '2026-03-18T14:00' }), { ...proposed(), on: '2026-03-18' }]
    expect(one('2026-03-19', 'MEDIATOR_PROPOSAL', ...toMeeting, ...second)).toMatchObject([{ startedOn: '2026-03-11', dueOn: '2026-03-23', status: 'MET', metOn: '2026-03-18' }])
  })

  it('lapse with the outcome', () => {
    expect(one('2026-05-01', 'MEDIATOR_PROPOSAL', ...toFailed)[0]).toMatchObject({ status: 'LAPSED', lapsedOn: '2026-03-11' })
    expect(one('2026-05-01', 'ASSIGN_MEDIATOR', filed(), { type: 'case.transferred', on: '2026-03-03', toAuthority: '新北市政府勞工局', reason: '無管轄權' })[0]?.status).toBe('LAPSED')
  })

  it('count SEND_CASE_FILE from the day of the outcome and SERVE_RECORD for each party from receipt', () => {
    const start = [...toFailed, signed('M01', 'MEDIATOR'), { ...finalized, on: '2026-03-12' }]
    expect(one('2026-03-12', 'SEND_CASE_FILE', ...start)[0]).toMatchObject({ startedOn: '2026-03-11', dueOn: '2026-03-16', amOnly: true, status: 'PENDING' })
    expect(one('2026-03-24', 'SERVE_RECORD', ...start, sent, received, served('W1'))).toMatchObject([{ subject: 'W1', status: 'MET', metOn: '2026-03-19' }, { subject: 'E1', dueOn: '2026-03-23', status: 'OVERDUE' }])
  })

  it('serve a corrected record anew on whoever has the old one', () => {
    const clerical = { type: 'record.corrected', on: '2026-04-02', kind: 'CLERICAL', changes: [{ path: 'parties.W1.occupation', after: '車床技術員' }] }
    expect(one('2026-04-02', 'SERVE_RECORD', ...toFollowUp, clerical).slice(2)).toMatchObject([{ subject: 'W1', startedOn: '2026-04-02', dueOn: '2026-04-09' }, { subject: 'E1', status: 'PENDING' }])
  })

  it('take the authority’s own date for supplements and replace it when it is set again', () => {
    const asked = (dueOn: string, on = '2026-03-03') => ({ type: 'supplement.requested', on, items: ['職業'], servedOn: on, dueOn })
    expect(one('2026-03-11', 'SUPPLEMENT', filed(), asked('2026-03-10'), asked('2026-03-17', '2026-03-10'))).toMatchObject([{ status: 'LAPSED' }, { dueOn: '2026-03-17', status: 'PENDING' }])
  })

  it('keep the file for fifteen years from closing, not rolled', () => {
    const paid = { type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount: 60000, paidOn: '2026-03-31' }
    expect(one('2026-06-02', 'RETENTION', ...toFollowUp, paid, { type: 'case.closed', on: '2026-06-02' })[0]).toMatchObject({ dueOn: '2041-06-02', amOnly: false, status: 'PENDING' })
  })

  it('are provisional where no office calendar has been imported', () => {
    const late = [filed({ on: '2026-12-30', appliedOn: '2026-12-30' })]
    expect(one('2026-12-30', 'ASSIGN_MEDIATOR', ...late)[0]).toMatchObject({ dueOn: '2027-01-04', amOnly: true, provisional: true })
    expect(one('2026-03-05', 'ASSIGN_MEDIATOR', filed())[0]?.provisional).toBeUndefined()
  })

  it('start nothing to send when a withdrawal closes the case before any meeting', () => {
    expect(at('2026-03-09', filed(), { type: 'application.withdrawn', on: '2026-03-03', partyIds: ['W1'], signedBy: 'W1' }).map((deadline) => [deadline.code, deadline.status]))
      .toEqual([['ASSIGN_MEDIATOR', 'LAPSED'], ['RETENTION', 'PENDING']])
  })

  it('count SEND_CASE_FILE for a failure determined later than the meeting', () => {
    const later = [...toMeeting, { type: 'meeting.closed', on: '2026-03-11', endedAt: '2026-03-11T15:25' }, { ...failedOutcome, on: '2026-03-13' }]
    expect(one('2026-03-13', 'SEND_CASE_FILE', ...later)[0]).toMatchObject({ startedOn: '2026-03-13', dueOn: '2026-03-16', amOnly: false })
  })
})
