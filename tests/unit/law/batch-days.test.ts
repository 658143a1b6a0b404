import { expect, it } from 'vitest'
import { nextOfficeDay, weekOf } from '../../../shared/documents/batch.ts'
import { officeCalendar } from '../../support/calendar.ts'

it.each([
  ['2026-03-11', '2026-03-12'],
  ['2026-03-13', '2026-03-16'], // a Friday: Monday
  ['2026-04-02', '2026-04-07'], // before 兒童節 and 清明節, with their days off
  ['2099-01-02', '2099-01-05'], // a year without a calendar has its weekends
])('on %s the next office day is %s', (today, next) => {
  expect(nextOfficeDay(today, officeCalendar)).toBe(next)
})

it.each([['2026-03-09'], ['2026-03-11'], ['2026-03-15']])('the week of %s is that from Monday to Sunday', (day) => {
  expect(weekOf(day)).toEqual({ from: '2026-03-09', to: '2026-03-15' })
})
