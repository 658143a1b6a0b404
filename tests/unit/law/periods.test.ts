import { parseDate } from '@internationalized/date'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildOfficeCalendar } from '../../../shared/law/office-calendar.ts'
import { explainPeriod, monthsEnd, periodEnd, yearsEnd } from '../../../shared/law/periods.ts'
import { addDays, dayNumberOf, dateOfDayNumber } from '../../../shared/model/dates.ts'
import { calendarFiles, officeCalendar } from '../../support/calendar.ts'

describe('a period in days', () => {
  it.each([
    ['2026-04-01', 7, '2026-04-08', false], // holidays in between do not matter
    ['2026-03-04', 10, '2026-03-16', true], // ends on a Saturday
    ['2026-02-11', 3, '2026-02-23', true], // Saturday, new year's eve on Monday, new year days, Saturday again
    ['2026-09-22', 3, '2026-09-29', false], // 中秋節, Saturday, 孔子誕辰 on Monday
    ['2026-06-12', 7, '2026-06-22', true], // 端午節 on Friday, Saturday
    ['2026-10-06', 3, '2026-10-12', true], // day off for 國慶日, which is the Saturday
    ['2026-01-05', 30, '2026-02-04', false], // administrative appeal
  ])('counted from %s, %i days end on %s', (startedOn, days, dueOn, amOnly) => {
    expect(periodEnd(startedOn, days, officeCalendar)).toEqual({ dueOn, amOnly })
  })

  it('that ends on a Saturday which is worked ends there', () => {
    expect(periodEnd('2024-02-14', 3, officeCalendar)).toEqual({ dueOn: '2024-02-17', amOnly: false })
    expect(periodEnd('2025-02-05', 3, officeCalendar)).toEqual({ dueOn: '2025-02-08', amOnly: false })
  })

  it('that ends on a Sunday ends on Monday, with the whole day', () => {
    expect(periodEnd('2026-03-05', 3, officeCalendar)).toEqual({ dueOn: '2026-03-09', amOnly: false })
  })

  it('moves on over a local closure', () => {
    const withTyphoon = buildOfficeCalendar(calendarFiles, [{ date: '2026-07-24', kind: 'HOLIDAY', name: '颱風停止上班（高雄市）' }])
    expect(periodEnd('2026-07-21', 3, officeCalendar)).toEqual({ dueOn: '2026-07-24', amOnly: false })
    expect(periodEnd('2026-07-21', 3, withTyphoon)).toEqual({ dueOn: '2026-07-27', amOnly: true })
  })

  it('crosses into the next year', () => {
    expect(periodEnd('2025-12-29', 3, officeCalendar)).toEqual({ dueOn: '2026-01-02', amOnly: false })
  })

  it('whose end falls into a year without a calendar is not guessed', () => {
    expect(() => periodEnd('2026-12-30', 3, officeCalendar)).toThrow(RangeError)
    expect(() => periodEnd('2026-12-30', 3, officeCalendar)).toThrow(/2027/)
    expect(() => periodEnd('2023-12-01', 3, officeCalendar)).toThrow(/2023/)
    expect(periodEnd('2023-12-30', 3, officeCalendar)).toEqual({ dueOn: '2024-01-02', amOnly: false })
  })

  it.each([0, -3, 1.5, Number.NaN])('of %d days is refused', (days) => {
    expect(() => periodEnd('2026-03-02', days, officeCalendar)).toThrow(RangeError)
  })
})

describe('a period in months or years', () => {
  it.each([
    ['2025-08-31', 6, '2026-03-02', true], // counted from 09-01; ends on Saturday 02-28, a holiday
    ['2025-11-15', 6, '2026-05-15', false], // the day before the corresponding 05-16
    ['2025-08-29', 6, '2026-03-02', true], // counted from 08-30, which February lacks: the end of February
    ['2025-12-30', 2, '2026-03-02', true], // counted from 12-31
    ['2024-01-30', 1, '2024-02-29', false], // counted from 01-31, February has 29 days
    ['2025-12-31', 2, '2026-03-02', true], // counted from the first of January: two whole months
    ['2026-03-31', 1, '2026-04-30', false],
  ])('counted from %s, %i months end on %s', (startedOn, months, dueOn, amOnly) => {
    expect(monthsEnd(startedOn, months, officeCalendar)).toEqual({ dueOn, amOnly })
  })

  it('is not moved without a calendar', () => {
    expect(monthsEnd('2025-08-31', 6, null)).toEqual({ dueOn: '2026-02-28', amOnly: false })
  })

  it.each([
    ['2026-03-20', '2041-03-20'],
    ['2026-03-17', '2041-03-17'], // a Sunday: keeping of files is not moved
    ['2024-02-28', '2039-02-28'], // counted from 02-29, which 2039 lacks
    ['2024-02-29', '2039-02-28'], // counted from 03-01
    ['2025-12-31', '2040-12-31'],
    ['2199-06-01', '2214-06-01'],
  ])('keeps a file closed on %s for fifteen years until %s', (closedOn, dueOn) => {
    expect(yearsEnd(closedOn, 15, null)).toEqual({ dueOn, amOnly: false })
  })

  it('in years moves when a calendar is given', () => {
    expect(yearsEnd('2024-03-07', 2, officeCalendar)).toEqual({ dueOn: '2026-03-09', amOnly: true })
  })

  it('holds as many whole months as it says, wherever it starts', () => {
    const starts = fc.integer({ min: dayNumberOf('1950-01-01'), max: dayNumberOf('2150-12-31') }).map(dateOfDayNumber)
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 240 }), (startedOn, months) => {
        const countedFrom = parseDate(addDays(startedOn, 1))
        const corresponding = countedFrom.add({ months })
        const expected = corresponding.day === countedFrom.day ? corresponding.subtract({ days: 1 }) : corresponding
        expect(monthsEnd(startedOn, months, null).dueOn).toBe(expected.toString())
      }),
    )
  })
})

describe('the explanation of a period', () => {
  it('tells every move of the end with its reason', () => {
    expect(explainPeriod('2026-09-22', { unit: 'DAYS', count: 3 }, officeCalendar)).toEqual({
      startedOn: '2026-09-22',
      countedFrom: '2026-09-23',
      length: { unit: 'DAYS', count: 3 },
      rawEndOn: '2026-09-25',
      rolls: [
        { from: '2026-09-25', to: '2026-09-26', reason: 'HOLIDAY', name: '中秋節', article: '行政程序法 §48 IV' },
        { from: '2026-09-26', to: '2026-09-28', reason: 'SATURDAY', name: null, article: '行政程序法 §48 IV' },
        { from: '2026-09-28', to: '2026-09-29', reason: 'HOLIDAY', name: '孔子誕辰紀念日', article: '行政程序法 §48 IV' },
      ],
      dueOn: '2026-09-29',
      amOnly: false,
      articles: ['行政程序法 §48 II', '行政程序法 §48 IV'],
    })
  })

  it('names the rule for months, and that for days off only when it was used', () => {
    expect(explainPeriod('2025-11-15', { unit: 'MONTHS', count: 6 }, officeCalendar)).toMatchObject({
      countedFrom: '2025-11-16', rawEndOn: '2026-05-15', rolls: [], dueOn: '2026-05-15', articles: ['行政程序法 §48 II', '行政程序法 §48 III'],
    })
  })

  it('of a period that is not moved has no moves', () => {
    expect(explainPeriod('2026-03-17', { unit: 'YEARS', count: 15 }, null)).toMatchObject({ rawEndOn: '2041-03-17', rolls: [], dueOn: '2041-03-17', amOnly: false })
  })

  it('always ends where the period ends', () => {
    const starts = fc.integer({ min: dayNumberOf('2024-01-01'), max: dayNumberOf('2026-11-01') }).map(dateOfDayNumber)
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 40 }), (startedOn, count) => {
        const explained = explainPeriod(startedOn, { unit: 'DAYS', count }, officeCalendar)
        expect(explained).toMatchObject(periodEnd(startedOn, count, officeCalendar))
        expect([explained.rawEndOn, ...explained.rolls.map((roll) => roll.to)].at(-1)).toBe(explained.dueOn)
      }),
    )
  })
})
