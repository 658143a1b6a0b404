import { compareDates } from '../model/dates.ts'
import { amountProblems, type Calculation, type CalculationProblem, countProblems, dateProblems, money, refusedFor, say, wrong } from './calculation.ts'
import { fraction, roundedAmount } from './fraction.ts'
import type { CalculationInputs } from './inputs.ts'
import { pensionActFrom } from './severance-pay.ts'

const article = '勞工退休金條例 §14 I'
/** What the employer contributes at least, of the contribution wage (percent). */
const percent = 6

/** One month's contribution in whole NTD. */
export const monthlyContribution = (contributionWage: number): number => roundedAmount(fraction(contributionWage * percent, 100))

/**
 * 勞退差額: what the employer should have contributed each month, without what went in. The contribution wages are entered by hand: the table of
 * grades changes almost every year and none is built in.
 * Source: 勞工退休金條例 §14 I, §31 I.
 */
export function pensionShortfall(inputs: CalculationInputs): Calculation {
  const problems = shortfallProblems(inputs)
  if (problems.length > 0) return refusedFor(problems)
  const { contributionWage, reportedWage, contributionMonths } = inputs
  const [due, paid] = [contributionWage ?? 0, reportedWage ?? 0]
  const [dueEach, paidEach] = [monthlyContribution(due), monthlyContribution(paid)]
  const months = String(contributionMonths ?? 0)
  const amount = Math.max(0, dueEach - paidEach) * Number(months)
  return {
    ok: true, amount, inForceFrom: pensionActFrom,
    steps: [
      { words: say`每月應提繳：${money(due)} × 6% = ${money(dueEach)}``Due each month: ${money(due)} × 6% = ${money(dueEach)}`, article },
      { words: say`每月已提繳：${money(paid)} × 6% = ${money(paidEach)}``Paid each month: ${money(paid)} × 6% = ${money(paidEach)}`, article },
      paidEach > dueEach
        ? { words: ['已提繳不少於應提繳，沒有差額', 'Not less was paid than was due: nothing is short'], article: '勞工退休金條例 §31 I' }
        : { words: say`勞退差額：(${money(dueEach)} − ${money(paidEach)}) × ${months} 個月 = ${money(amount)}``Pension shortfall: (${money(dueEach)} − ${money(paidEach)}) × ${months} months = ${money(amount)}`, article: '勞工退休金條例 §31 I' },
    ],
    notes: [
      { tone: 'UNVERIFIED', article: '勞工退休金條例 §14', words: ['月提繳工資由當事人依當時之勞工退休金月提繳分級表填寫；程式未內建分級表，數額未經核對。', 'The contribution wages are the side’s own, by the table of grades of the time; no table is built in and nothing was checked.'] },
      { tone: 'INFO', article: '勞工退休金條例 §24、§31', words: ['未符合請領要件前，差額以補提繳至勞工退休金個人專戶為原則。', 'Until the worker may draw the pension, the shortfall goes into the pension account, as a rule.'] },
      { tone: 'INFO', article: '', words: ['每月提繳額元以下四捨五入；到職及離職當月不足一個月者，請另按日計算。', 'Each month’s contribution is rounded to the nearest dollar; first and last months that are not whole are counted by days elsewhere.'] },
    ],
  }
}

function shortfallProblems(inputs: CalculationInputs): CalculationProblem[] {
  const problems = [
    ...dateProblems(inputs, ['contributionFrom']), ...countProblems(inputs, 'contributionMonths', { from: 1, to: 600 }),
    ...amountProblems(inputs, 'contributionWage'), ...amountProblems(inputs, 'reportedWage', 0),
  ]
  if (problems.length === 0 && compareDates(inputs.contributionFrom, pensionActFrom) < 0) {
    problems.push(wrong('contributionFrom', ['雇主按月提繳自民國94年7月1日起', 'Employers contribute since 1 July 2005'], '勞工退休金條例 §58'))
  }
  return problems
}
