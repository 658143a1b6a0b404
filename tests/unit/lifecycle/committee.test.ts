import { describe, expect, it } from 'vitest'
import { buildOfficeCalendar, type OfficeDay } from '../../../shared/law/office-calendar.ts'
import { calendarFiles } from '../../support/calendar.ts'
import {
  type Raw, after, appointed, bothNotified, bothSelected, deadlines, five, fiveIds, meetingOne, offered, office, presence, refusal, tied, toFive, toMediator, toSelecting,
} from '../../support/committee-case.ts'
import {
  accepted, chairHsu, committeeFiled, committeeOpened, company, designated, mediatorLin, memberFang, memberLiao, memberTsai, notified, opened, present, quorumFailed, recordedCase, recordedRefusal, scheduled, selected, toCommittee, worker,
} from '../../support/lifecycle.ts'

describe('the sides choose their members', () => {
  it.each([
    ['a weekday', '2026-03-02', '2026-03-05', false],
    ['a Saturday, then Monday morning', '2026-03-04', '2026-03-09', true],
    ['a Sunday, then Monday', '2026-03-05', '2026-03-09', false],
    ['the new year’s holidays', '2026-02-11', '2026-02-23', true],
    ['the long Qingming weekend', '2026-04-01', '2026-04-07', false],
    ['the Dragon Boat holiday, a Friday', '2026-06-16', '2026-06-22', true],
    ['Mid-Autumn and Teachers’ Day', '2026-09-22', '2026-09-29', false],
  ])('within three days that end on %s; only then may the authority appoint', (_what, servedOn, dueOn, amOnly) => {
    const told = [...toSelecting, notified('EMPLOYER', servedOn)]
    expect(deadlines(after(...told), 'SELECT_MEMBERS', dueOn)).toMatchObject([{ subject: 'EMPLOYER', startedOn: servedOn, dueOn, amOnly, status: 'PENDING' }])
    expect(refusal(...told, appointed('EMPLOYER', dueOn))).toMatchObject({ code: 'SELECTION_NOT_OVERDUE', article: '§14 I', field: 'side' })
    const nextDay = new Date(Date.parse(dueOn) + 86_400_000).toISOString().slice(0, 10)
    expect(deadlines(after(...told, appointed('EMPLOYER', nextDay)), 'SELECT_MEMBERS')).toMatchObject([{ status: 'LAPSED', lapsedOn: nextDay }])
  })

  it('each counting from its own notice', () => {
    const told = [...toSelecting, notified('EMPLOYEE', '2026-03-02'), notified('EMPLOYER', '2026-03-10')]
    expect(deadlines(after(...told), 'SELECT_MEMBERS', '2026-03-12')).toMatchObject([
      { subject: 'EMPLOYEE', startedOn: '2026-03-02', dueOn: '2026-03-05', status: 'OVERDUE' }, { subject: 'EMPLOYER', startedOn: '2026-03-10', dueOn: '2026-03-13', status: 'PENDING' },
    ])
    expect(refusal(...told, appointed('EMPLOYER', '2026-03-12')).code).toBe('SELECTION_NOT_OVERDUE')
    expect(after(...told, appointed('EMPLOYEE', '2026-03-12')).facts.committee.members).toMatchObject([{ personId: 'K03', seat: 'EMPLOYEE', chosen: 'APPOINTED' }])
    expect(offered(after(...told), '2026-03-05')).not.toContain('member.appointed')
    expect(offered(after(...told), '2026-03-06')).toContain('member.appointed')
  })

  it('and a typhoon day on the last day puts it off', () => {
    const typhoon: OfficeDay = { date: '2026-03-05', kind: 'HOLIDAY', name: '颱風停止上班' }
    const calendar = buildOfficeCalendar(calendarFiles, [typhoon])
    const told = [...toSelecting, notified('EMPLOYER', '2026-03-02')]
    expect(recordedRefusal([...told, appointed('EMPLOYER', '2026-03-06')], office, calendar).code).toBe('SELECTION_NOT_OVERDUE')
    const kept = recordedCase([...told, appointed('EMPLOYER', '2026-03-07')], office, calendar)
    // What was decided does not hang on a calendar that is changed later.
    expect(kept.facts.committee.members).toHaveLength(1)
  })

  it('whose time cannot be over before they were notified, whatever the sender says of it', () => {
    const early = { ...appointed('EMPLOYER', '2026-06-30'), selectionDueOn: { EMPLOYER: '2026-03-01' } }
    const said = refusal(...toSelecting, early)
    expect(said).toMatchObject({ code: 'SELECTION_NOT_OVERDUE' })
    expect(said.message).toContain('資方尚未收到通知')
    expect(refusal(...toSelecting, notified('EMPLOYER', '2026-03-04'), { ...early, on: '2026-03-09' }).message).toContain('115年3月9日')
  })

  it('late, too: lateness is no refusal', () => {
    const late = after(...toSelecting, notified('EMPLOYER', '2026-03-02'), { ...selected('EMPLOYER', {}, '2026-03-06'), lateReason: '代表人出國' })
    expect(deadlines(late, 'SELECT_MEMBERS')).toMatchObject([{ dueOn: '2026-03-05', metOn: '2026-03-06', status: 'LATE', lateReason: '代表人出國' }])
  })

  it('anew where the notice is served once more', () => {
    const again = [...toSelecting, notified('EMPLOYER', '2026-03-02'), notified('EMPLOYER', '2026-03-10')]
    expect(deadlines(after(...again), 'SELECT_MEMBERS')).toMatchObject([{ startedOn: '2026-03-02', status: 'LAPSED' }, { startedOn: '2026-03-10', dueOn: '2026-03-13' }])
    expect(refusal(...again, appointed('EMPLOYER', '2026-03-13')).code).toBe('SELECTION_NOT_OVERDUE')
  })

  it.each([
    ['a serving labour official', { servingLabourOfficial: true }, '調解辦法 §8 II'],
    ['somebody deprived of civil rights', { disqualification: 'CIVIL_RIGHTS_DEPRIVED' }, '調解辦法 §5'],
    ['a bankrupt', { disqualification: 'BANKRUPT' }, '調解辦法 §5'],
    ['somebody in debt clearance', { disqualification: 'DEBT_CLEARANCE' }, '調解辦法 §5'],
    ['somebody under guardianship', { disqualification: 'GUARDIANSHIP' }, '調解辦法 §5'],
    ['a minor on the eve of the 18th birthday', { birthDate: '2008-03-06' }, '調解辦法 §5'],
    ['a minor whose age alone is told', { birthDate: undefined, age: 17 }, '調解辦法 §5'],
  ])('but not %s', (_who, over, article) => {
    expect(refusal(...bothNotified, selected('EMPLOYEE', over))).toMatchObject({ code: 'MEMBER_DISQUALIFIED', article })
  })

  it('somebody who comes of age that day, and somebody from the roster', () => {
    expect(after(...bothNotified, selected('EMPLOYEE', { birthDate: '2008-03-05' })).facts.committee.members).toHaveLength(1)
    expect(after(...bothNotified, selected('EMPLOYEE', { id: 'K04', name: '廖○○' })).facts.committee.members).toMatchObject([{ personId: 'K04', chosen: 'SELECTED' }])
  })

  it('one each, and nobody twice', () => {
    expect(refusal(...bothNotified, selected('EMPLOYEE'), selected('EMPLOYEE', { id: 'S-W2', name: '石○○' }))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§13②' })
    expect(refusal(...bothNotified, selected('EMPLOYEE'), notified('EMPLOYEE', '2026-03-06'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§13②' })
    expect(refusal(...bothNotified, selected('EMPLOYEE', { id: 'K03' }), appointed('EMPLOYER', '2026-03-10'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'personId' })
    expect(refusal(...bothNotified, selected('EMPLOYEE', { id: 'W1' }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'person.id' })
    expect(refusal(...bothSelected, notified('EMPLOYER', '2026-03-06'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§13②' })
  })

  it('and several claimants choose one between them', () => {
    const many = [committeeFiled({ parties: [worker(), worker({ id: 'W2', name: '乙○○' }), company()] }), accepted, notified('EMPLOYEE'), selected('EMPLOYEE')]
    expect(refusal(...many, selected('EMPLOYEE', { id: 'S-W2', name: '石○○' })).code).toBe('NOT_ALLOWED_NOW')
  })

  it.each([
    ['is on no roster', 'K99'], ['is a mediator only', 'M01'],
  ])('and the authority appoints nobody who %s', (_what, personId) => {
    expect(refusal(...bothNotified, appointed('EMPLOYER', '2026-03-10', personId))).toMatchObject({ code: 'NOT_QUALIFIED', article: '調解辦法 §8 I' })
  })
})

describe('the authority names its members', () => {
  it('one or three, so that three or five sit', () => {
    expect(after(...bothSelected, designated()).facts.committee).toMatchObject({ authoritySeats: 1, chairId: 'K01' })
    expect(after(...bothSelected, designated(five, 'K04')).facts.committee).toMatchObject({ authoritySeats: 3, chairId: 'K04' })
    expect(refusal(...bothSelected, designated([chairHsu, memberTsai]))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§13', field: 'personIds' })
    expect(refusal(...bothSelected, designated([chairHsu, memberTsai, memberLiao, memberFang]))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§13' })
    expect(refusal(...bothSelected, designated([]))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'personIds' })
  })
  it('once, the chair among them, and nobody twice', () => {
    expect(refusal(...bothNotified, designated(), designated([memberTsai]))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§13' })
    expect(refusal(...bothSelected, designated([chairHsu], 'S-W'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'chairId' })
    expect(refusal(...bothSelected, designated([chairHsu, chairHsu, memberTsai]))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'personIds[1]' })
    expect(refusal(...bothNotified, selected('EMPLOYEE', { id: 'K01' }), designated())).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'personIds[0]' })
  })
  it('from its roster and in office, with no tie to a party', () => {
    const over = { ...chairHsu, termTo: '2026-03-04' }
    expect(recordedRefusal([...bothSelected, designated([over])], { people: [over], organizations: [] })).toMatchObject({ code: 'NOT_QUALIFIED', article: '調解辦法 §8 I' })
    expect(refusal(...bothSelected, designated([mediatorLin]))).toMatchObject({ code: 'NOT_QUALIFIED' })
    expect(refusal(...bothSelected, { ...designated(), personIds: ['K99'], chairId: 'K99' })).toMatchObject({ code: 'NOT_QUALIFIED' })
    expect(refusal(...bothSelected, designated([tied]))).toMatchObject({ code: 'RECUSAL_GROUND', article: '行政程序法 §32', field: 'personIds' })
    const herself = { ...chairHsu, nationalId: 'A123456789' }
    const own = [committeeFiled({ parties: [worker({ nationalId: 'A123456789' }), company()] }), accepted]
    expect(recordedRefusal([...own, designated([herself])], { people: [herself], organizations: [] }).code).toBe('RECUSAL_GROUND')
  })
  it('in any order: whoever comes last completes the committee', () => {
    const orders: Raw[][] = [
      [selected('EMPLOYEE'), selected('EMPLOYER'), designated()], [designated(), selected('EMPLOYER'), selected('EMPLOYEE')],
      [selected('EMPLOYEE'), designated(), appointed('EMPLOYER', '2026-03-10')],
    ]
    for (const order of orders) {
      expect(after(...bothNotified, ...order.slice(0, -1)).state).toBe('assignment.selectingMembers')
      expect(after(...bothNotified, ...order).state).toBe('mediation.preparing')
    }
  })
})

describe('the committee convenes', () => {
  it('within fourteen days of the last side’s member, however late the authority names its own', () => {
    const snapshot = after(...bothSelected, designated([chairHsu], 'K01', '2026-03-17'))
    expect(deadlines(snapshot, 'CONVENE_COMMITTEE')).toMatchObject([{ startedOn: '2026-03-05', dueOn: '2026-03-19', status: 'OVERDUE', article: '§15' }])
    const early = after(...bothNotified, designated(), selected('EMPLOYEE'), selected('EMPLOYER', {}, '2026-03-06'))
    expect(deadlines(early, 'CONVENE_COMMITTEE')).toMatchObject([{ startedOn: '2026-03-06', dueOn: '2026-03-20', status: 'PENDING' }])
    expect(deadlines(after(...bothNotified, selected('EMPLOYEE')), 'CONVENE_COMMITTEE')).toEqual([])
  })
  it('in a meeting with quorum; one without does not do', () => {
    const failedOnce = [...toCommittee, meetingOne, quorumFailed(1, '2026-03-11', 'K01'), { ...scheduled(2, '2026-03-20T14:00'), on: '2026-03-11' }]
    expect(deadlines(after(...failedOnce), 'CONVENE_COMMITTEE', '2026-03-19')).toMatchObject([{ dueOn: '2026-03-19', status: 'PENDING' }])
    const held = after(...failedOnce, committeeOpened({ on: '2026-03-20', meetingNo: 2, startedAt: '2026-03-20T14:00' }))
    expect(deadlines(held, 'CONVENE_COMMITTEE')).toMatchObject([{ metOn: '2026-03-20', status: 'LATE' }])
  })
  it.each([
    [3, 0, false], [3, 1, false], [3, 2, true], [3, 3, true],
    [5, 2, false], [5, 3, true], [5, 4, true], [5, 5, true],
  ])('of %i members %i make it a meeting: %s', (size, here, quorate) => {
    const called = [...(size === 3 ? toCommittee : toFive), meetingOne]
    const ids = size === 3 ? ['K01', 'S-W', 'S-E'] : fiveIds
    const open = committeeOpened({ members: presence(ids, here) })
    const failed = { type: 'quorum.failed', on: '2026-03-11', meetingNo: 1, members: presence(ids, here) }
    if (quorate) {
      expect(after(...called, open).state).toBe('mediation.inMeeting')
      expect(refusal(...called, failed)).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§18', field: 'members' })
    } else {
      expect(refusal(...called, open)).toMatchObject({ code: 'QUORUM_NOT_MET', article: '§18', field: 'members' })
      expect(after(...called, failed)).toMatchObject({ state: 'mediation.preparing', facts: { meetings: [{ status: 'QUORUM_FAILED' }], outcome: null } })
    }
  })
  it('with members in person: unnamed ones count as absent, strangers are refused', () => {
    expect(refusal(...toCommittee, meetingOne, opened())).toMatchObject({ code: 'QUORUM_NOT_MET' })
    expect(refusal(...toCommittee, meetingOne, committeeOpened({ members: [...present('K01', 'S-W'), { personId: 'K04', present: true }] }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'members[3].personId' })
    expect(refusal(...toCommittee, meetingOne, committeeOpened({ members: [...present('K01'), { personId: 'K01', present: true }] }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'members[3].personId' })
    expect(refusal(...toCommittee, meetingOne, committeeOpened({ disclosureMade: false }))).toMatchObject({ code: 'DISCLOSURE_MISSING' })
  })
  it('and only a committee has members who may fail to come', () => {
    const sole = [...toMediator, scheduled()]
    expect(refusal(...sole, { type: 'quorum.failed', on: '2026-03-11', meetingNo: 1, members: [] })).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§18' })
  })
})
