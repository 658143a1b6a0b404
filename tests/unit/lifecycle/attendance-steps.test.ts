import { describe, expect, it } from 'vitest'
import { absencesOf } from '../../../shared/law/absences.ts'
import { isThere } from '../../../shared/lifecycle/attendance-steps.ts'
import type { Attendance } from '../../../shared/model/meeting.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, opened, played, refusalOf, scheduled, signed, toFinal, worker } from '../../support/lifecycle.ts'

const proxies = [{ id: 'P1', name: '周○○', address: '高雄市苓雅區○○路○○號', specialAuthority: true }]
const parties = [worker({ birthDate: '2009-05-01', guardian: { id: 'G1', name: '癸○○', relationship: '母' } }), company({ proxies })]
const start = [filed({ parties }), accepted, assigned, scheduled(), opened({ attendance: [{ partyId: 'W1', present: true, guardian: { present: false } }, { partyId: 'E1', present: false, reason: '塞車' }] })]
const step = (name: 'ARRIVED' | 'LEFT' | 'TAKEN_BACK', at: string, over: Record<string, unknown> = {}) =>
  ({ type: 'note.added', on: '2026-03-11', at, text: '出席異動', attendance: { meetingNo: 1, partyId: 'E1', step: name, at, ...over } })
const seat = (partyId: string, ...events: unknown[]): Attendance => {
  const found = played(...start, ...events).facts.meetings[0]?.attendance.find((one) => one.partyId === partyId)
  if (found === undefined) throw new Error(`no attendance of ${partyId}`)
  return found
}

describe('coming and going after the opening', () => {
  it('makes one who was absent attending from then on, through whom it came', () => {
    expect(seat('E1', step('ARRIVED', '14:20', { proxyId: 'P1' }))).toEqual({ partyId: 'E1', present: true, reason: '塞車', proxyId: 'P1', moves: [{ step: 'ARRIVED', at: '14:20', proxyId: 'P1' }] })
  })

  it('is no absence for which one may be fined any more', () => {
    expect(absencesOf(played(...start, closedMeeting).facts).map(({ partyId }) => partyId)).toEqual(['E1'])
    expect(absencesOf(played(...start, step('ARRIVED', '14:20'), closedMeeting).facts)).toEqual([])
    expect(refusalOf(...start, step('ARRIVED', '14:20'), closedMeeting, { type: 'note.added', on: '2026-03-11', text: '移請裁處', handover: { partyId: 'E1', meetingNo: 1 } }).code).toBe('NOT_ALLOWED_NOW')
  })

  it('leaves one who went early attending, and not there any more until it is back', () => {
    const left = seat('W1', step('LEFT', '14:40', { partyId: 'W1' }))
    expect([left.present, isThere(left)]).toEqual([true, false])
    const back = seat('W1', step('LEFT', '14:40', { partyId: 'W1' }), step('ARRIVED', '15:00', { partyId: 'W1' }))
    expect([isThere(back), back.moves?.map(({ at }) => at)]).toEqual([true, ['14:40', '15:00']])
  })

  it('is told of a guardian apart from the minor', () => {
    expect(seat('W1', step('ARRIVED', '14:10', { partyId: 'W1', guardianId: 'G1' }))).toEqual({ partyId: 'W1', present: true, guardian: { present: true, moves: [{ step: 'ARRIVED', at: '14:10' }] } })
  })

  it('noted by mistake is taken back, the newest first, down to what was found at the opening', () => {
    const [came, went] = [step('ARRIVED', '14:20', { proxyId: 'P1' }), step('LEFT', '14:50')]
    expect(seat('E1', came, went, step('TAKEN_BACK', '14:51'))).toMatchObject({ present: true, proxyId: 'P1', moves: [{ step: 'ARRIVED', at: '14:20', proxyId: 'P1' }] })
    expect(seat('E1', came, went, step('TAKEN_BACK', '14:51'), step('TAKEN_BACK', '14:52'))).toEqual({ partyId: 'E1', present: false, reason: '塞車', moves: [] })
    expect(seat('W1', step('LEFT', '14:40', { partyId: 'W1' }), step('TAKEN_BACK', '14:41', { partyId: 'W1' }))).toMatchObject({ present: true, moves: [] })
  })

  it.each([
    ['who is there cannot come', step('ARRIVED', '14:20', { partyId: 'W1' }), '此人已在場'],
    ['who is not there cannot leave', step('LEFT', '14:20'), '此人不在場'],
    ['nobody comes before the opening', step('ARRIVED', '13:59'), '14:00以後'],
    ['what was never noted cannot be taken back', step('TAKEN_BACK', '14:20'), '沒有可以收回'],
  ])('%s', (_rule, event, words) => {
    expect(refusalOf(...start, event)).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 I⑨', field: 'attendance', message: expect.stringContaining(words) })
  })

  it('keeps its order in time, and ends with the meeting', () => {
    expect(refusalOf(...start, step('ARRIVED', '14:20'), step('LEFT', '14:19')).message).toContain('14:20以後')
    expect(refusalOf(...start, closedMeeting, step('ARRIVED', '15:26')).message).toContain('會議結束以前')
    expect(played(...start, closedMeeting, failedOutcome, step('ARRIVED', '15:20')).facts.meetings[0]?.attendance[1]?.present).toBe(true)
  })

  it('is not for a meeting that has not begun, nor for a record that is final', () => {
    expect(refusalOf(...start.slice(0, 4), step('ARRIVED', '14:20')).message).toContain('尚未開會')
    expect(refusalOf(...toFinal, step('LEFT', '14:20')).message).toContain('紀錄已定稿')
  })

  it.each([['partyId', 'X9'], ['guardianId', 'G9'], ['proxyId', 'P9']])('of somebody whom the case does not know is refused: %s', (field, id) => {
    expect(refusalOf(...start, step('ARRIVED', '14:20', { [field]: id }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: `attendance.${field}` })
  })

  it('changes the words that are signed, so that what was signed before has to be signed anew', () => {
    const before = played(...start, closedMeeting, failedOutcome, signed('W1', 'EMPLOYEE')).facts
    const after = played(...start, closedMeeting, failedOutcome, signed('W1', 'EMPLOYEE'), step('ARRIVED', '15:20')).facts
    expect(after.signatures).toEqual(before.signatures)
    expect(after.meetings).not.toEqual(before.meetings)
  })
})
