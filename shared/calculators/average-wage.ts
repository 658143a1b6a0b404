import { groupedAmount } from '../format/capital-amount.ts'
import { addMonths, compareDates, daysBetween } from '../model/dates.ts'
import { amountProblems, type CalculationProblem, type CalculationStep, countProblems, money, say, wrong } from './calculation.ts'
import { compareFractions, type Fraction, fraction, roundedAmount, times } from './fraction.ts'
import type { CalculationInputs } from './inputs.ts'

const article = '勞動基準法 §2④'

/** A month's average wage, exact, and how it was found. */
export interface AverageWage { monthly: Fraction; steps: CalculationStep[] }

/** Days of the six months before the last day, or of the shorter service; that day itself does not count (施行細則 §2①). */
export function wagePeriodDays({ employedOn, leftOn }: Pick<CalculationInputs, 'employedOn' | 'leftOn'>): number {
  const from = addMonths(leftOn, -6)
  return Math.max(1, daysBetween(compareDates(from, employedOn) < 0 ? employedOn : from, leftOn))
}

/** For inputs whose days of employment are in order. */
export function averageWageProblems(inputs: CalculationInputs): CalculationProblem[] {
  if (inputs.averaging === 'MONTHLY') return amountProblems(inputs, 'monthlyWage')
  const problems = [...amountProblems(inputs, 'wageTotal'), ...countProblems(inputs, 'wageDays', { from: 1, to: 184, isOptional: true }), ...countProblems(inputs, 'workedDays', { from: 1, to: 184, isOptional: true })]
  if (problems.length > 0) return problems
  if (inputs.averaging === 'SIX_MONTHS' && compareDates(addMonths(inputs.leftOn, -6), inputs.employedOn) < 0) {
    return [wrong('averaging', ['工作未滿六個月，請改選「按日計算」', 'Less than six months of service: choose the daily reading'], article)]
  }
  return []
}

/**
 * 平均工資 of a month. Two readings are in use where wages are summed: the total of six months by six, or the daily average by thirty;
 * a fixed monthly wage may stand for either. Who is paid by the day, hour or piece has at least 60 % of what a day worked brought.
 * @param inputs without {@link averageWageProblems}
 * Source: 勞動基準法 §2④; 施行細則 §2.
 */
export function averageWage(inputs: CalculationInputs): AverageWage {
  const { averaging, monthlyWage, wageTotal, workedDays } = inputs
  if (averaging === 'MONTHLY') {
    return { monthly: fraction(monthlyWage ?? 0), steps: [{ words: say`平均工資：以每月固定工資 ${money(monthlyWage ?? 0)}計（六個月工資相同）``Average wage: the fixed monthly wage of ${money(monthlyWage ?? 0)} (the same in all six months)`, article }] }
  }
  const total = wageTotal ?? 0
  if (averaging === 'SIX_MONTHS') {
    const monthly = fraction(total, 6)
    return { monthly, steps: [{ words: say`平均工資：六個月工資總額 ${money(total)} ÷ 6 = ${money(roundedAmount(monthly))}``Average wage: wages of six months ${money(total)} ÷ 6 = ${money(roundedAmount(monthly))}`, article }] }
  }
  const days = String(inputs.wageDays ?? wagePeriodDays(inputs))
  const monthly = fraction(total * 30, Number(days))
  const steps: CalculationStep[] = [{
    words: say`平均工資：工資總額 ${money(total)} ÷ ${days} 日 × 30 日 = ${money(roundedAmount(monthly))}``Average wage: wages of ${money(total)} ÷ ${days} days × 30 days = ${money(roundedAmount(monthly))}`, article,
  }]
  if (workedDays === null) return { monthly, steps }
  const least = times(fraction(total * 30, workedDays), fraction(60, 100))
  const isMore = compareFractions(least, monthly) > 0
  steps.push({
    words: say`按日、時或件計酬之下限：${money(total)} ÷ 實際工作 ${groupedAmount(workedDays)} 日 × 60% × 30 日 = ${money(roundedAmount(least))}，${isMore ? '高於上式，以此計' : '未高於上式，以上式計'}``Least for pay by day, hour or piece: ${money(total)} ÷ ${groupedAmount(workedDays)} days worked × 60% × 30 days = ${money(roundedAmount(least))}, ${isMore ? 'which is more and counts' : 'which is not more; the line above counts'}`,
    article,
  })
  return { monthly: isMore ? least : monthly, steps }
}
