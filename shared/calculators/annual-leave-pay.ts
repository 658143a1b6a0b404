import { compareDates, type IsoDate } from '../model/dates.ts'
import { belowMinimum } from './below-minimum.ts'
import { amountProblems, type Calculation, type CalculationProblem, type CalculationStep, countProblems, dateProblems, day, money, refusedFor, roundingNote, say, wrong } from './calculation.ts'
import { fraction, ofHundredths, roundedAmount, times } from './fraction.ts'
import type { CalculationInputs } from './inputs.ts'
import { lengthStep, monthsOver, serviceLength, serviceProblems, wholeMonths } from './service-length.ts'

/** The days of §38 I as they apply since 106-01-01. */
export const annualLeaveFrom: IsoDate = '2017-01-01'

const article = '勞動基準法 §38 I'
const payArticle = '勞動基準法 §38 IV；施行細則 §24-1 II'

/** 特別休假: days a year after so many whole months of service; 3 after half a year, at most 30. Source: 勞動基準法 §38 I. */
export function annualLeaveDays(months: number): number {
  const years = Math.floor(months / 12)
  if (years >= 10) return Math.min(30, years + 6)
  if (years >= 5) return 15
  if (years >= 3) return 14
  if (years === 2) return 10
  if (years === 1) return 7
  return months >= 6 ? 3 : 0
}

/**
 * 特休未休工資: the days not taken, each a thirtieth of the last month's wage. ANNIVERSARY: the days of the year of service that runs, without
 * those taken, with those left of earlier years. TYPED: the days as somebody counts them, such as by calendar years.
 * Source: 勞動基準法 §38 I, IV; 施行細則 §24-1 II.
 */
export function annualLeavePay(inputs: CalculationInputs): Calculation {
  const isTyped = inputs.leaveCount === 'TYPED'
  const problems = isTyped ? typedProblems(inputs) : anniversaryProblems(inputs)
  if (problems.length > 0) return refusedFor(problems)
  const { leftOn, monthlyWage, leaveTyped } = inputs
  const counted = isTyped ? { days: leaveTyped ?? 0, steps: [] } : daysLeft(inputs)
  const amount = roundedAmount(times(fraction(monthlyWage ?? 0, 30), ofHundredths(counted.days)))
  return {
    ok: true, amount, inForceFrom: annualLeaveFrom,
    steps: [
      ...counted.steps,
      { words: say`特休未休工資：${money(monthlyWage ?? 0)} ÷ 30 × ${String(counted.days)} 日 = ${money(amount)}``Annual leave not taken: ${money(monthlyWage ?? 0)} ÷ 30 × ${String(counted.days)} days = ${money(amount)}`, article: payArticle },
    ],
    notes: [
      { tone: 'INFO', article: '施行細則 §24-1 II', words: ['一日工資以年度終結或契約終止前最近一個月正常工作時間之工資除以 30。', 'A day is a thirtieth of the wage for normal hours in the last month before the year or the contract ended.'] },
      ...(isTyped ? [{ tone: 'UNVERIFIED' as const, article: '', words: ['未休日數由當事人填寫，未經核算。', 'The number of days is the side’s own and was not counted here.'] as const }] : []),
      ...belowMinimum({ monthlyWage, hourlyWage: null }, leftOn), roundingNote,
    ],
  }
}

const beforeTheRule: readonly [string, string] = ['特別休假日數之規定自民國106年1月1日起適用；之前之年度不在試算範圍', 'The days of leave apply since 1 Jan 2017; earlier years are not counted here']

function typedProblems(inputs: CalculationInputs): CalculationProblem[] {
  const problems = [...dateProblems(inputs, ['leftOn']), ...amountProblems(inputs, 'monthlyWage'), ...countProblems(inputs, 'leaveTyped', { to: 366, parts: true })]
  return problems.length === 0 && compareDates(inputs.leftOn, annualLeaveFrom) < 0 ? [wrong('leftOn', beforeTheRule, article)] : problems
}

function anniversaryProblems(inputs: CalculationInputs): CalculationProblem[] {
  const missingOrOdd = [
    ...dateProblems(inputs, ['employedOn', 'leftOn']), ...amountProblems(inputs, 'monthlyWage'),
    ...countProblems(inputs, 'leaveUsed', { to: 366, parts: true, isOptional: true }), ...countProblems(inputs, 'leaveEarlier', { to: 366, parts: true, isOptional: true }),
  ]
  if (missingOrOdd.length > 0) return missingOrOdd
  const service = serviceProblems(inputs)
  if (service.length > 0) return service
  const { from, entitled } = leaveYear(inputs)
  if (compareDates(from, annualLeaveFrom) < 0) return [wrong('leftOn', beforeTheRule, article)]
  const all = entitled + (inputs.leaveEarlier ?? 0)
  if ((inputs.leaveUsed ?? 0) > all) return [wrong('leaveUsed', say`已休日數多於應有之 ${String(all)} 日``More days taken than the ${String(all)} there were`, article)]
  return []
}

/** The year of service that runs on the last day: since when, and its days of leave. */
function leaveYear({ employedOn, leftOn }: CalculationInputs): { from: IsoDate; entitled: number; months: number } {
  const months = wholeMonths(serviceLength(employedOn, leftOn))
  const begun = months >= 12 ? months - (months % 12) : months >= 6 ? 6 : 0
  return { from: monthsOver(employedOn, begun), entitled: annualLeaveDays(months), months }
}

function daysLeft(inputs: CalculationInputs): { days: number; steps: CalculationStep[] } {
  const { employedOn, leftOn } = inputs
  const { from, entitled, months } = leaveYear(inputs)
  const [used, earlier] = [inputs.leaveUsed ?? 0, inputs.leaveEarlier ?? 0]
  // In hundredths, so that 7.1 - 0.2 stays a figure that people write.
  const days = Math.round((entitled + earlier - used) * 100) / 100
  const carried: readonly [string, string] = earlier === 0 ? ['', ''] : [` + 以前年度未休 ${earlier} 日`, ` + ${earlier} of earlier years`]
  return {
    days,
    steps: [
      lengthStep(employedOn, leftOn, serviceLength(employedOn, leftOn)),
      { words: months < 6 ? ['工作未滿六個月，無特別休假', 'Less than six months: no annual leave'] : say`特別休假：${day(from)}起之年度 ${String(entitled)} 日``Annual leave: ${String(entitled)} days in the year from ${day(from)}`, article },
      { words: say`未休：${String(entitled)} 日${carried} − 已休 ${String(used)} 日 = ${String(days)} 日``Not taken: ${String(entitled)} days${carried} − ${String(used)} taken = ${String(days)}`, article: '勞動基準法 §38 IV' },
    ],
  }
}
