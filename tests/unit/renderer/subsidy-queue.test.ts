import { expect, it } from 'vitest'
import type { SubsidyRow } from '../../../shared/ipc/subsidy-views.ts'
import { rowsOf, rowsWith } from '../../../renderer/features/subsidy/queue-filters.ts'

const row = (subsidyNumber: string, over: Partial<SubsidyRow> = {}): SubsidyRow => ({
  subsidyId: subsidyNumber, subsidyNumber, caseId: null, caseNumber: '', city: 'TAIPEI', claimant: '甲○○', employer: '臺灣精密股份有限公司', applicantType: 'WORKER', courtLevel: 'FIRST', items: ['ATTORNEY_FEE'],
  requested: 60_000, payable: 50_000, manual: false, granted: null, paid: 0, state: 'submitted', submittedOn: '2026-05-20', nextDeadline: null, demonstration: false, ...over,
})
const due = (dueOn: string): Pick<SubsidyRow, 'nextDeadline'> => ({ nextDeadline: { code: 'DECIDE', dueOn, amOnly: false, status: 'PENDING' } })
const numbers = (rows: readonly SubsidyRow[]) => rows.map((one) => one.subsidyNumber)

it('what is due first stands first; without a deadline by number, last', () => {
  const rows = [row('4'), row('3'), row('2', due('2026-07-20')), row('1', due('2026-07-21'))]
  expect(numbers(rowsOf(rows, 'all'))).toEqual(['2', '1', '3', '4'])
})

it('closed, rejected and withdrawn applications share a tab; every other state has its own', () => {
  const rows = [row('1', { state: 'closed' }), row('2', { state: 'rejected' }), row('3', { state: 'withdrawn' }), row('4', { state: 'supplementing' }), row('5', { state: 'paying' })]
  expect(numbers(rowsOf(rows, 'done'))).toEqual(['1', '2', '3'])
  expect(numbers(rowsOf(rows, 'supplementing'))).toEqual(['4'])
  expect(numbers(rowsOf(rows, 'reviewing'))).toEqual([])
})

it('is found by a part of number, case number or name, with 台 for 臺 and full width for half', () => {
  const rows = [row('北市基補字第1150001號', { caseNumber: '北市勞調字第1150007號' }), row('北市基補字第1150002號', { claimant: '乙○○', employer: '大光公司' })]
  expect(numbers(rowsWith(rows, '台灣精密'))).toEqual(['北市基補字第1150001號'])
  expect(numbers(rowsWith(rows, '１１５０００７'))).toEqual(['北市基補字第1150001號'])
  expect(numbers(rowsWith(rows, '乙 大光'))).toEqual(['北市基補字第1150002號'])
  expect(numbers(rowsWith(rows, '乙 精密'))).toEqual([])
})
