import { expect, it } from 'vitest'
import { parseComingDay } from '../../../shared/format/roc-date.ts'

it.each([
  ['415', '2026-04-15'], ['0415', '2026-04-15'], ['4/15', '2026-04-15'], ['４月１５日', '2026-04-15'], ['1231', '2026-12-31'],
  ['315', '2027-03-15'], ['316', '2027-03-16'], ['317', '2026-03-17'], ['20', '2026-03-20'], ['5', '2026-04-05'],
])('reads %s after 2026-03-16 as %s', (typed, date) => {
  expect(parseComingDay(typed, '2026-03-16')).toBe(date)
})

it.each(['', '1350', '431', '2/30', 'x', '1150415'])('cannot read “%s”', (typed) => {
  expect(parseComingDay(typed, '2026-03-16')).toBeNull()
})

it('reads the 31st in December as of December or January, and 2/29 in a leap year alone', () => {
  expect(parseComingDay('31', '2026-12-31')).toBe('2027-01-31')
  expect(parseComingDay('229', '2027-03-01')).toBe('2028-02-29')
  expect(parseComingDay('229', '2026-03-16')).toBeNull()
})
