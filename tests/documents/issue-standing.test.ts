import { expect, it } from 'vitest'
import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import { mayBeIssued, standingOf } from '../../shared/documents/issue-standing.ts'
import { issueKind } from '../../shared/documents/issuing.ts'
import { entrusted } from '../../shared/documents/sample/mediator-cases.ts'
import { caseNumberOf, logOf, profiles, snapshotAt } from '../support/case-log.ts'
import { accepted, filed, toFinal, toFollowUp, toMeeting, toSettled } from '../support/lifecycle.ts'

const profile = profiles.KAOHSIUNG
type Events = Parameters<typeof logOf>[0]

/** Where a document of the case stands, and whether it may go out now. */
function standing(events: Events, code: string, key?: string): [string, boolean] {
  const log = logOf(events)
  const called = documentsCalledFor(log, caseNumberOf(profile), profile).find((one) => one.code === code && (key === undefined || one.key === key))
  if (!called) throw new Error(`${code} was not called for`)
  const { facts } = snapshotAt(log, log.length)
  return [standingOf(called, facts, profile).is, mayBeIssued(called, facts, profile)]
}

const notice = { type: 'document.issued', on: '2026-03-05', code: 'D06', key: '1', documentNumber: '高市勞關字第11530001號', version: 1 }
const moved = { type: 'meeting.rescheduled', on: '2026-03-06', meetingNo: 1, startsAt: '2026-03-12T14:00', reason: '公務' }
const called = toMeeting.slice(0, 4)

it.each<[string, Events, string, [string, boolean]]>([
  ['a notice that has not gone out', called, 'D06', ['UNISSUED', true]],
  ['one that went out', [...called, notice], 'D06', ['ISSUED', true]],
  ['one whose meeting was moved since', [...called, notice, moved], 'D06', ['CHANGED', true]],
  ['the application, which people sign', called, 'D01', ['FORM', false]],
  ['the sheet that people sign in on', called, 'D09', ['FORM', false]],
  ['a record before it is final', toSettled, 'D11', ['UNFINISHED', false]],
  ['the record once it is final', toFinal, 'D11', ['UNISSUED', true]],
  ['the letter with which it is sent', [...toFollowUp, { type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount: 60000, paidOn: '2026-03-31' }], 'D13', ['UNISSUED', true]],
])('%s', (_what, events, code, expected) => {
  expect(standing(events, code)).toEqual(expected)
})

it('of a closed case only the letter that ended it may still go out', () => {
  const supplement = [{ type: 'supplement.requested', on: '2026-03-03', items: ['職業'], servedOn: '2026-03-03', dueOn: '2026-03-10' }, { type: 'application.notAccepted', on: '2026-03-11', reason: '未補正' }]
  const refused = [filed(), ...supplement]
  expect(standing(refused, 'D18')).toEqual(['UNISSUED', true])
  expect(standing(refused, 'D02')).toEqual(['UNISSUED', false])
  expect(standing([filed(), accepted], 'D01')).toEqual(['FORM', false])
})

it('what an entrusted organisation writes itself takes no number of the office: the assignment of its mediator and the notice of its meeting', () => {
  const log = logOf([...entrusted])
  const { facts } = snapshotAt(log, log.length)
  const kindOf = (code: string, key = '') => issueKind({ code, key }, facts, profile)
  expect([kindOf('D03', 'ASSIGNMENT'), kindOf('D06', '1'), kindOf('D03', 'REFERRAL'), kindOf('D13')]).toEqual(['FOREIGN', 'FOREIGN', 'NUMBERED', 'NUMBERED'])
})
