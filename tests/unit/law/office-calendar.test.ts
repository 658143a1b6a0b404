import { describe, expect, it } from 'vitest'
import { buildOfficeCalendar, officeCalendarFileSchema, withWeekendsBeyond } from '../../../shared/law/office-calendar.ts'
import { periodEnd } from '../../../shared/law/periods.ts'
import { calendarFiles, officeCalendar } from '../../support/calendar.ts'

const file = { year: 2026, days: [{ date: '2026-01-01', kind: 'HOLIDAY', name: '開國紀念日' }], source: '行政院函', verified: true }

describe('the calendars of 2024 to 2026', () => {
  it('cover their own years and no others', () => {
    expect([2023, 2024, 2025, 2026, 2027].map((year) => officeCalendar.covers(year))).toEqual([false, true, true, true, false])
  })

  it.each([
    ['2026-03-02', true], // an ordinary Monday
    ['2026-03-01', false], // Sunday
    ['2026-03-07', false], // Saturday
    ['2026-09-25', false], // 中秋節
    ['2026-02-20', false], // 小年夜補假
    ['2024-02-17', true], // a Saturday that was worked
    ['2025-02-08', true],
    ['2025-05-01', true], // before the act of 114-05-28 the offices worked on 勞動節
    ['2026-05-01', false],
  ])('says whether %s is worked: %s', (date, worked) => {
    expect(officeCalendar.isWorkday(date)).toBe(worked)
  })

  it('name the days they list', () => {
    expect(officeCalendar.nameOf('2026-09-25')).toBe('中秋節')
    expect(officeCalendar.kindOf('2026-02-27')).toBe('COMPENSATORY_DAY_OFF')
    expect(officeCalendar.kindOf('2024-02-17')).toBe('MAKE_UP_WORKDAY')
    expect(officeCalendar.nameOf('2026-03-07')).toBeNull()
    expect(officeCalendar.kindOf('2026-03-07')).toBeNull()
  })

  it('give a day off in place of every single holiday of 2025 and 2026 that falls on a weekend, the new year days aside', () => {
    const onWeekend = calendarFiles
      .filter((year) => year.year >= 2025)
      .flatMap((year) => year.days)
      .filter((day) => day.kind === 'HOLIDAY' && [0, 6].includes(new Date(`${day.date}T00:00Z`).getUTCDay()))
      .map((day) => day.date)
    expect(onWeekend).toEqual(['2025-05-31', '2025-09-28', '2025-10-25', '2026-02-15', '2026-02-28', '2026-04-04', '2026-04-05', '2026-10-10', '2026-10-25'])
    expect(calendarFiles.flatMap((year) => year.days).filter((day) => day.kind === 'COMPENSATORY_DAY_OFF' && day.date >= '2025-05-01')).toHaveLength(9)
  })

  it('do not guess about a year they do not hold', () => {
    expect(() => officeCalendar.isWorkday('2027-03-02')).toThrow(/2027/)
  })
})

describe('extra days', () => {
  it('lie over the published ones: a typhoon closes the office', () => {
    const calendar = buildOfficeCalendar(calendarFiles, [{ date: '2026-07-24', kind: 'HOLIDAY', name: '颱風停止上班（高雄市）' }])
    expect(officeCalendar.isWorkday('2026-07-24')).toBe(true)
    expect(calendar.isWorkday('2026-07-24')).toBe(false)
    expect(calendar.nameOf('2026-07-24')).toBe('颱風停止上班（高雄市）')
  })

  it('win over a published day of the same date', () => {
    const calendar = buildOfficeCalendar(calendarFiles, [{ date: '2024-02-17', kind: 'HOLIDAY', name: '停止上班' }])
    expect(calendar.isWorkday('2024-02-17')).toBe(false)
  })

  it('do not make a year known', () => {
    const calendar = buildOfficeCalendar(calendarFiles, [{ date: '2027-07-24', kind: 'HOLIDAY', name: '停止上班' }])
    expect(calendar.covers(2027)).toBe(false)
  })
})

it('a provisional calendar knows only weekends in a year without a file, and the same days as before in the others', () => {
  const provisional = withWeekendsBeyond(officeCalendar)
  expect(provisional.isWorkday('2027-01-01')).toBe(true)
  expect(provisional.isWorkday('2027-01-02')).toBe(false)
  expect(provisional.isWorkday('2026-09-25')).toBe(false)
  expect(provisional.isWorkday('2024-02-17')).toBe(true)
  expect(provisional.nameOf('2026-09-25')).toBe('中秋節')
  expect(periodEnd('2026-12-30', 3, provisional)).toEqual({ dueOn: '2027-01-04', amOnly: true })
  expect(periodEnd('2026-09-22', 3, provisional)).toEqual({ dueOn: '2026-09-29', amOnly: false })
})

describe('a calendar file', () => {
  it('of the known form is read', () => {
    expect(officeCalendarFileSchema.parse(file)).toEqual(file)
  })

  it.each([
    ['an impossible date', { date: '2026-02-30', kind: 'HOLIDAY', name: '無' }, 'IMPOSSIBLE_DATE'],
    ['a day of another year', { date: '2025-12-25', kind: 'HOLIDAY', name: '行憲紀念日' }, 'DATE_OUTSIDE_YEAR'],
    ['the same day twice', { date: '2026-01-01', kind: 'HOLIDAY', name: '元旦' }, 'DUPLICATE_DATE'],
    ['a make-up workday that is no Saturday', { date: '2026-03-01', kind: 'MAKE_UP_WORKDAY', name: '補行上班' }, 'MAKE_UP_WORKDAY_NOT_SATURDAY'],
  ])('with %s is refused at that place', (_defect, day, message) => {
    const issues = officeCalendarFileSchema.safeParse({ ...file, days: [...file.days, day] }).error?.issues
    expect(issues).toMatchObject([{ path: ['days', 1, 'date'], message }])
  })

  it('with an unknown kind or an empty name is refused', () => {
    expect(officeCalendarFileSchema.safeParse({ ...file, days: [{ date: '2026-01-01', kind: 'FESTIVAL', name: '元旦' }] }).success).toBe(false)
    expect(officeCalendarFileSchema.safeParse({ ...file, days: [{ date: '2026-01-01', kind: 'HOLIDAY', name: ' ' }] }).success).toBe(false)
  })
})
