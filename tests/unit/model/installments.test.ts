import { expect, it } from 'vitest'
import { monthlyInstallments } from '../../../shared/model/installments.ts'

it('gives the last instalment what is left, so that they add up', () => {
  const installments = monthlyInstallments({ total: 206_361, count: 3, each: 70_000, firstOn: '2026-03-31' })
  expect(installments).toEqual([
    { no: 1, dueOn: '2026-03-31', amount: 70_000 },
    { no: 2, dueOn: '2026-04-30', amount: 70_000 }, // April has no 31st
    { no: 3, dueOn: '2026-05-31', amount: 66_361 },
  ])
})

it('divides as evenly as whole dollars allow when no amount is named', () => {
  const amounts = monthlyInstallments({ total: 100_000, count: 6, each: null, firstOn: '2026-01-05' })?.map((one) => one.amount)
  expect(amounts).toEqual([16_666, 16_666, 16_666, 16_666, 16_666, 16_670])
})

it.each([
  ['nothing would be left for the last one', { total: 140_000, count: 3, each: 70_000 }],
  ['the total is smaller than the number of instalments', { total: 2, count: 3, each: null }],
  ['there is no instalment', { total: 1_000, count: 0, each: null }],
  ['the number is not whole', { total: 1_000, count: 1.5, each: null }],
])('makes no plan when %s', (_reason, plan) => {
  expect(monthlyInstallments({ ...plan, firstOn: '2026-03-31' })).toBeNull()
})

it('makes one instalment of the whole', () => {
  expect(monthlyInstallments({ total: 5_000, count: 1, each: null, firstOn: '2026-03-31' })).toEqual([{ no: 1, dueOn: '2026-03-31', amount: 5_000 }])
})

it('moves a day on which nobody pays, and counts the next month from the first day again', () => {
  const moved = (day: string) => (day === '2026-08-15' ? '2026-08-17' : day)
  expect(monthlyInstallments({ total: 3_000, count: 3, each: null, firstOn: '2026-07-15', moved })?.map((one) => one.dueOn)).toEqual(['2026-07-15', '2026-08-17', '2026-09-15'])
})
