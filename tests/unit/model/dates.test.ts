import { CalendarDate, getDayOfWeek, parseDate } from '@internationalized/date'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays, addMonths, addYears, clockTimeSchema, compareDates, dateOf, dateOfDayNumber, dayNumberOf, dayOfWeek, daysBetween,
  isoDate, isoDateOf, isoDateSchema, localDateTime, localDateTimeSchema, timeOf,
} from '../../../shared/model/dates.ts'

const days = fc.integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf('2200-12-31') }).map(dateOfDayNumber)

describe('what counts as a date', () => {
  it.each(['2026-03-02', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('accepts %s', (text) => {
    expect(isoDateSchema.parse(text)).toBe(text)
    expect(isoDate(text)).toBe(text)
  })

  it.each([
    '2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '1899-12-31', '2201-01-01',
    '2026-3-2', '115-03-02', '2026/03/02', ' 2026-03-02', '2026-03-02\n', '2026-03-02T00:00', '２０２６-03-02', '',
  ])('refuses %j', (text) => {
    expect(isoDateSchema.safeParse(text).success).toBe(false)
    expect(() => isoDate(text)).toThrow(RangeError)
  })

  it('names the defect by a key of the text catalogues', () => {
    expect(isoDateSchema.safeParse('2026-02-30').error?.issues[0]?.message).toBe('IMPOSSIBLE_DATE')
  })

  it('refuses what is not a text', () => {
    expect(isoDateSchema.safeParse(20260302).success).toBe(false)
    expect(isoDateSchema.safeParse(null).success).toBe(false)
  })

  it.each(['2026-03-11T14:00', '2026-03-11T00:00', '2026-03-11T23:59'])('accepts the local time %s', (text) => {
    expect(localDateTimeSchema.parse(text)).toBe(text)
  })

  it.each(['2026-03-11T24:00', '2026-03-11T14:60', '2026-02-30T14:00', '2026-03-11 14:00', '2026-03-11T14:00Z', '2026-03-11T14:00:00', '2026-03-11'])(
    'refuses the local time %s',
    (text) => {
      expect(localDateTimeSchema.safeParse(text).success).toBe(false)
    },
  )

  it.each([['09:30', true], ['00:00', true], ['23:59', true], ['24:00', false], ['9:30', false], ['09:60', false], ['09:30:00', false]])(
    'says of the clock time %s: %s',
    (text, valid) => {
      expect(clockTimeSchema.safeParse(text).success).toBe(valid)
    },
  )

  it('builds a date from numbers and refuses a day that does not exist', () => {
    expect(isoDateOf(2026, 3, 2)).toBe('2026-03-02')
    expect(() => isoDateOf(2026, 2, 29)).toThrow(RangeError)
    expect(() => isoDateOf(2026, 1.5, 1)).toThrow(RangeError)
  })
})

describe('arithmetic agrees with @internationalized/date', () => {
  it('for every day from 1900 to 2200', () => {
    let expected = new CalendarDate(1900, 1, 1)
    const first = dayNumberOf('1900-01-01')
    const last = dayNumberOf('2200-12-31')
    const wrong: string[] = []
    for (let number = first; number <= last; number += 1) {
      const text = dateOfDayNumber(number)
      if (text !== expected.toString() || dayNumberOf(text) !== number) wrong.push(text)
      expected = expected.add({ days: 1 })
    }
    expect(wrong).toEqual([])
    expect(expected.toString()).toBe('2201-01-01')
  })

  it('for days, months and years added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (date, count) => {
        const peer = parseDate(date)
        expect(addDays(date, count)).toBe(peer.add({ days: count }).toString())
        expect(addMonths(date, count)).toBe(peer.add({ months: count }).toString())
        expect(addYears(date, count)).toBe(peer.add({ years: count }).toString())
      }),
    )
  })

  it('for the day of the week and the days between', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(dayOfWeek(from)).toBe(getDayOfWeek(parseDate(from), 'en-US'))
        expect(daysBetween(from, to)).toBe(parseDate(to).compare(parseDate(from)))
      }),
    )
  })
})

it('orders dates and finds the latest', () => {
  expect(['2026-03-11', '2025-12-31', '2026-03-02'].sort(compareDates)).toEqual(['2025-12-31', '2026-03-02', '2026-03-11'])
  expect(compareDates('2026-03-02', '2026-03-02')).toBe(0)
})

it('takes a local date and time apart and puts it together', () => {
  expect(dateOf('2026-03-11T14:00')).toBe('2026-03-11')
  expect(timeOf('2026-03-11T14:00')).toBe('14:00')
  expect(localDateTime('2026-03-11', '14:00')).toBe('2026-03-11T14:00')
})

it('stops at a text that is no date instead of computing with it', () => {
  expect(() => dayNumberOf('民國115年')).toThrow(RangeError)
})
