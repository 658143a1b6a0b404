import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildOfficeCalendar } from '../../../shared/law/office-calendar.ts'
import { attendeesOf, type Attendee, clashesOf, joinedCases, type OfficeSituation, type OtherMeeting, type PlannedMeeting, type Seated } from '../../../shared/schedule/clashes.ts'
import { clockTimeAt, minutesLater, overlaps } from '../../../shared/schedule/moments.ts'
import { calendarFiles, officeCalendar } from '../../support/calendar.ts'
import { company, filed, played, worker } from '../../support/lifecycle.ts'

const lin: Seated = { personId: 'M01', name: '林○○', role: 'MEDIATOR' }
const fang: Seated = { personId: 'M02', name: '方○○', role: 'MEDIATOR' }
const guang: Attendee = { as: 'PARTY', name: '○光精密股份有限公司', identifier: '10001186' }

/** 115-03-18 is a Wednesday. */
const planned = (over: Partial<PlannedMeeting> = {}): PlannedMeeting => ({
  caseId: 'A', caseNumber: '高市勞調字第1150001號', startsAt: '2026-03-18T14:00', minutes: 90, venue: '第一調解室', people: [lin],
  attendees: [{ as: 'PARTY', name: '甲○○', identifier: null }, guang, { as: 'PROXY', name: '周○○', identifier: null }], joinedWith: [], ...over,
})
const other = (over: Partial<OtherMeeting> = {}): OtherMeeting => ({
  caseId: 'B', caseNumber: '高市勞調字第1150002號', meetingNo: 1, held: false, startsAt: '2026-03-18T15:00', endsAt: '2026-03-18T16:30', venue: '第二調解室', people: [fang],
  attendees: [{ as: 'PARTY', name: '乙○○', identifier: null }, { as: 'PARTY', name: '○明實業有限公司', identifier: '10002689' }], joinedWith: [], ...over,
})
const office = (over: Partial<OfficeSituation> = {}): OfficeSituation => ({ today: '2026-03-11', calendar: officeCalendar, deadlines: [], roster: [], casesPerMediatorDay: 4, ...over })
const kinds = (...args: Parameters<typeof clashesOf>) => clashesOf(...args).map(({ kind }) => kind)

describe('a meeting at the same time as another', () => {
  it('clashes with nothing of the other when room and people differ', () => {
    expect(clashesOf(planned(), [other()], office())).toEqual([])
  })

  it('clashes in the room, and says which case has it from when to when', () => {
    expect(clashesOf(planned(), [other({ venue: ' 第一調解室 ' })], office())).toEqual([{
      kind: 'ROOM', caseId: 'B', caseNumber: '高市勞調字第1150002號',
      words: ['第一調解室已有會議：15:00至16:30，高市勞調字第1150002號第1次會議', '第一調解室 is taken: 15:00 to 16:30, meeting 1 of 高市勞調字第1150002號'],
    }])
  })

  it('clashes in a mediator or a member of the committee who sits in both', () => {
    expect(kinds(planned(), [other({ people: [lin] })], office())).toEqual(['PERSON'])
    expect(kinds(planned({ people: [{ ...lin, role: 'MEMBER' }, fang] }), [other({ people: [fang] })], office())).toEqual(['PERSON'])
  })

  it('clashes in a party with the same UBN, and not in a namesake with another', () => {
    expect(kinds(planned(), [other({ attendees: [{ ...guang, name: '○光精密（股）公司' }] })], office())).toEqual(['PARTY'])
    expect(kinds(planned(), [other({ attendees: [{ ...guang, identifier: '10002689' }] })], office())).toEqual([])
  })

  it('clashes in a party or a proxy of the same name, and says that it may be somebody else', () => {
    const [party] = clashesOf(planned(), [other({ attendees: [{ as: 'PARTY', name: '甲○○', identifier: 'A123456789' }] })], office())
    expect(party?.kind).toBe('PARTY')
    expect(party?.words[0]).toContain('同名，請確認是否同一人')
    expect(kinds(planned(), [other({ attendees: [{ as: 'PROXY', name: '周○○', identifier: null }] })], office())).toEqual(['PROXY'])
  })

  it('does not clash when it begins as the other ends, or the other is over', () => {
    const same = { venue: '第一調解室', people: [lin] }
    expect(kinds(planned(), [other({ ...same, startsAt: '2026-03-18T15:30', endsAt: '2026-03-18T17:00' })], office())).toEqual([])
    expect(kinds(planned(), [other({ ...same, startsAt: '2026-03-18T12:30', endsAt: '2026-03-18T14:00' })], office())).toEqual([])
    expect(kinds(planned(), [other({ ...same, held: true })], office())).toEqual([])
  })

  it('does not clash with a joined case that is heard together, whichever case says that it is joined', () => {
    const together = { venue: '第一調解室', people: [lin], attendees: [guang] }
    expect(kinds(planned({ joinedWith: ['高市勞調字第1150002號'] }), [other(together)], office())).toEqual([])
    expect(kinds(planned(), [other({ ...together, joinedWith: ['A'] })], office())).toEqual([])
    expect(kinds(planned({ joinedWith: ['B'] }), [other({ ...together, venue: '第二調解室' })], office())).toEqual(['PERSON', 'PARTY'])
  })

  it('clashes exactly when the two overlap, minute for minute', () => {
    const day = '2026-03-18'
    const span = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 10, max: 239 })).map(([start, minutes]) => ({ start, minutes }))
    fc.assert(fc.property(span, span, (one, two) => {
      const minutesOf = ({ start, minutes }: { start: number; minutes: number }) => Array.from({ length: minutes }, (_, index) => start + index)
      const taken = new Set(minutesOf(two))
      const shared = minutesOf(one).some((minute) => taken.has(minute))
      const at = ({ start }: { start: number }) => `${day}T${clockTimeAt(start)}`
      const clashes = kinds(
        planned({ startsAt: at(one), minutes: one.minutes }),
        [other({ startsAt: at(two), endsAt: minutesLater(at(two), two.minutes), venue: '第一調解室' })], office(),
      )
      expect(clashes.includes('ROOM')).toBe(shared)
    }), { numRuns: 2000 })
  })

  it('overlaps it as the other overlaps this one', () => {
    expect(overlaps({ startsAt: '2026-03-18T23:30', endsAt: '2026-03-19T00:30' }, { startsAt: '2026-03-19T00:00', endsAt: '2026-03-19T01:00' })).toBe(true)
    expect(minutesLater('2026-02-28T23:30', 90)).toBe('2026-03-01T01:00')
  })
})

describe('the day of a meeting', () => {
  it.each([['2026-03-21T14:00', '星期六'], ['2026-04-06T14:00', '清明節'], ['2026-02-16T10:00', '農曆除夕']])('on %s is a day off: %s', (startsAt, word) => {
    const [clash] = clashesOf(planned({ startsAt }), [], office({ today: '2026-01-05' }))
    expect(clash?.kind).toBe('DAY_OFF')
    expect(clash?.words[0]).toContain(word)
  })

  it('is a day off when the office is closed for a typhoon', () => {
    const calendar = buildOfficeCalendar(calendarFiles, [{ date: '2026-07-24', kind: 'HOLIDAY', name: '颱風停止上班' }])
    expect(kinds(planned({ startsAt: '2026-07-24T14:00' }), [], office({ today: '2026-07-01', calendar }))).toEqual(['DAY_OFF'])
  })

  it('is told as a weekend even in a year without an office calendar', () => {
    expect(kinds(planned({ startsAt: '2031-03-01T14:00' }), [], office({ today: '2031-02-01' }))).toEqual(['DAY_OFF'])
  })

  it('clashes with leave and with the days and hours on which a person can be asked', () => {
    const away = [{ id: 'M01', name: '林○○', absences: [{ from: '2026-03-17', to: '2026-03-19', reason: '出國' }] }]
    expect(clashesOf(planned(), [], office({ roster: away }))).toEqual([{ kind: 'ABSENCE', words: ['林○○當日請假（出國）', '林○○ is away that day (出國)'] }])
    const notWednesdays = [{ id: 'M01', name: '林○○', availability: { weekdays: [1, 2, 4, 5] } }]
    expect(kinds(planned(), [], office({ roster: notWednesdays }))).toEqual(['ABSENCE'])
    const mornings = [{ id: 'M01', name: '林○○', availability: { weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' } }]
    expect(kinds(planned(), [], office({ roster: mornings }))).toEqual(['ABSENCE'])
    expect(kinds(planned({ startsAt: '2026-03-18T10:30' }), [], office({ roster: mornings }))).toEqual([])
    expect(kinds(planned({ startsAt: '2026-03-18T10:31' }), [], office({ roster: mornings }))).toEqual(['ABSENCE'])
  })

  it('lies after the deadline only while that deadline is open, and only for one that a meeting meets', () => {
    const deadline = { code: 'START_MEDIATION', dueOn: '2026-03-17', status: 'PENDING' as const, article: '§12 II' }
    expect(clashesOf(planned(), [], office({ deadlines: [deadline] }))).toEqual([{
      kind: 'DEADLINE', article: '§12 II', words: ['逾「開始進行調解」期限民國115年3月17日（星期二）', 'after the deadline “Start mediation” (Tue 17 Mar 2026)'],
    }])
    expect(kinds(planned(), [], office({ deadlines: [{ ...deadline, dueOn: '2026-03-18' }] }))).toEqual([])
    expect(kinds(planned(), [], office({ deadlines: [{ ...deadline, status: 'MET' }] }))).toEqual([])
    expect(kinds(planned(), [], office({ deadlines: [{ ...deadline, code: 'SERVE_RECORD' }] }))).toEqual([])
    for (const code of ['CONVENE_COMMITTEE', 'COMMITTEE_MEETING']) expect(kinds(planned(), [], office({ deadlines: [{ ...deadline, code, status: 'OVERDUE' }] }))).toEqual(['DEADLINE'])
  })

  it('within three days is short notice, without an article', () => {
    expect(kinds(planned({ startsAt: '2026-03-13T14:00' }), [], office())).toEqual(['SHORT_NOTICE'])
    expect(clashesOf(planned({ startsAt: '2026-03-11T16:00' }), [], office())[0]).not.toHaveProperty('article')
    expect(kinds(planned({ startsAt: '2026-03-16T14:00' }), [], office())).toEqual([])
    expect(clashesOf(planned({ startsAt: '2026-03-10T16:00' }), [], office())[0]?.words[0]).toBe('日期已過，請確認')
  })

  it('is asked about where it looks like a slip of the keys: at night, or in another year', () => {
    const told = (startsAt: string) => clashesOf(planned({ startsAt }), [], office()).filter(({ kind }) => kind === 'SLIP').map(({ words }) => words)
    expect(told('2026-03-18T03:00')).toEqual([['開會時間為上午3時，請確認', 'the meeting begins at 03:00; check the time']])
    for (const usual of ['2026-03-18T07:00', '2026-03-18T18:30', '2026-03-18T21:59', '2026-09-07T10:00']) expect(told(usual)).toEqual([])
    expect(told('2026-03-18T22:00')).toHaveLength(1)
    expect(told('2027-03-18T14:00')).toEqual([['開會日在 372 日後，請確認年月', 'the meeting is 372 days ahead; check year and month']])
  })
})

describe('the fifth case of a mediator in a day', () => {
  const cases = (count: number): OtherMeeting[] => Array.from({ length: count }, (_, index) => other({
    caseId: `X${index}`, people: [lin], venue: '第三調解室', startsAt: `2026-03-18T0${index}:00`, endsAt: `2026-03-18T0${index}:50`,
  }))

  it('is warned of with its source, the fourth is not', () => {
    expect(kinds(planned(), cases(3), office())).toEqual([])
    expect(clashesOf(planned(), cases(4), office())).toEqual([{
      kind: 'DAILY_LIMIT', article: '勞動部委託注意事項第3點', words: ['調解人林○○當日將有 5 件，超過每日 4 件', '林○○ would mediate 5 cases that day; the limit is 4'],
    }])
  })

  it('counts what is over, the cases rather than the meetings, and no other day', () => {
    expect(kinds(planned(), cases(4).map((one) => ({ ...one, held: true })), office())).toEqual(['DAILY_LIMIT'])
    expect(kinds(planned(), [...cases(3), ...cases(3)], office())).toEqual([])
    expect(kinds(planned(), cases(4).map((one) => ({ ...one, startsAt: one.startsAt.replace('18T', '19T'), endsAt: one.endsAt.replace('18T', '19T') })), office())).toEqual([])
  })

  it('is the city’s to set, and does not concern members of a committee', () => {
    expect(kinds(planned(), cases(2), office({ casesPerMediatorDay: 2 }))).toEqual(['DAILY_LIMIT'])
    expect(kinds(planned({ people: [{ ...lin, role: 'MEMBER' }] }), cases(6), office())).toEqual([])
  })
})

describe('what the schedule reads of a case', () => {
  it('is its parties and their proxies, without those who withdrew', () => {
    const proxies = [{ id: 'P1', name: '周○○', address: '○○路', specialAuthority: true }]
    const { facts } = played(
      filed({ parties: [worker(), worker({ id: 'W2', name: '乙○○' }), company({ proxies })] }),
      { type: 'application.withdrawn', on: '2026-03-03', partyIds: ['W2'], signedBy: 'W2' },
    )
    expect(attendeesOf(facts)).toEqual([{ as: 'PARTY', name: '甲○○', identifier: null }, guang, { as: 'PROXY', name: '周○○', identifier: null }])
  })

  it('is the cases it was joined with, and no other links', () => {
    expect(joinedCases([{ relation: 'JOINED', caseNumber: '第2號', caseId: 'B' }, { relation: 'REPEATED', caseNumber: '第3號' }, { relation: 'JOINED', caseNumber: '第4號' }])).toEqual(['第2號', 'B', '第4號'])
  })
})
