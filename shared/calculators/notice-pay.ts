import { averageWage, averageWageProblems } from './average-wage.ts'
import { belowMinimum } from './below-minimum.ts'
import { amountProblems, type Calculation, countProblems, dateProblems, missing, money, refusedFor, roundingNote, say } from './calculation.ts'
import { fraction, roundedAmount, times } from './fraction.ts'
import type { CalculationInputs } from './inputs.ts'
import { labourStandardsFrom, lengthStep, serviceLength, serviceProblems, wholeMonths } from './service-length.ts'

/** Whole months of service, and the days of notice from then on (§16 I). */
const noticeDays = [{ months: 36, days: 30 }, { months: 12, days: 20 }, { months: 3, days: 10 }] as const

/** Days of notice after so many whole months of service; none before three. */
export const noticeDaysAfter = (months: number): number => noticeDays.find((row) => months >= row.months)?.days ?? 0

/**
 * 預告工資: the wage of the days of notice that were not given. A day is a thirtieth of the agreed monthly wage or of the average wage; both
 * readings are in use and the inputs say which.
 * Source: 勞動基準法 §16 I, III.
 */
export function noticePay(inputs: CalculationInputs): Calculation {
  const isAverage = inputs.noticeWage === 'AVERAGE'
  const dates = dateProblems(inputs, ['employedOn', 'leftOn'])
  if (dates.length > 0) return refusedFor([...dates, ...((isAverage ? inputs.averaging === 'MONTHLY' : true) && inputs.monthlyWage === null ? [missing('monthlyWage')] : [])])
  const service = serviceProblems(inputs)
  const problems = service.length > 0 ? service : [...(isAverage ? averageWageProblems(inputs) : amountProblems(inputs, 'monthlyWage')), ...countProblems(inputs, 'noticeGiven', { to: 365, isOptional: true })]
  if (problems.length > 0) return refusedFor(problems)

  const { employedOn, leftOn, noticeGiven } = inputs
  const length = serviceLength(employedOn, leftOn)
  const due = noticeDaysAfter(wholeMonths(length))
  const given = noticeGiven ?? 0
  const left = String(Math.max(0, due - given))
  const average = isAverage ? averageWage(inputs) : null
  const monthly = average?.monthly ?? fraction(inputs.monthlyWage ?? 0)
  const amount = roundedAmount(times(monthly, fraction(Number(left), 30)))
  return {
    ok: true, amount, inForceFrom: labourStandardsFrom,
    steps: [
      lengthStep(employedOn, leftOn, length),
      { words: due === 0 ? ['工作未滿三個月，無預告期間', 'Less than three months: no period of notice'] : say`預告期間：${String(due)} 日，已預告 ${String(given)} 日，不足 ${left} 日``Period of notice: ${String(due)} days, given ${String(given)}, short of ${left}`, article: '勞動基準法 §16 I' },
      ...(average?.steps ?? []),
      { words: say`預告工資：${money(roundedAmount(monthly))} ÷ 30 × ${left} 日 = ${money(amount)}``Pay in lieu of notice: ${money(roundedAmount(monthly))} ÷ 30 × ${left} days = ${money(amount)}`, article: '勞動基準法 §16 III' },
    ],
    notes: [
      { tone: 'INFO', article: '勞動基準法 §14 IV、§18', words: ['以雇主依 §11 或 §13 但書終止為前提；勞工依 §14 終止者僅準用 §17，實務多認無預告工資。', 'Supposes that the employer ended the contract under §11 or §13; where the worker did under §14, only §17 applies and courts mostly grant no pay in lieu.'] },
      { tone: 'INFO', article: '勞動基準法 §16 III', words: ['一日工資以約定月工資或平均工資計，見解不一，由計算之一方選擇。', 'Whether a day is counted by the agreed or the average wage is disputed; each side chooses.'] },
      ...belowMinimum(inputs, leftOn), roundingNote,
    ],
  }
}
