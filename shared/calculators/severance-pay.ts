import { addDays, compareDates, type IsoDate } from '../model/dates.ts'
import { averageWage, averageWageProblems } from './average-wage.ts'
import { type Calculation, type CalculationNote, type CalculationProblem, type CalculationStep, dateProblems, day, missing, money, refusedFor, roundingNote, say, wrong } from './calculation.ts'
import { compareFractions, type Fraction, fraction, plus, roundedAmount, times } from './fraction.ts'
import type { CalculationInputs } from './inputs.ts'
import { labourStandardsFrom, lengthStep, type ServiceLength, serviceLength, serviceProblems, wholeMonths } from './service-length.ts'
import { belowMinimum } from './below-minimum.ts'

/** The day on which 勞工退休金條例 came into force (94-07-01). */
export const pensionActFrom: IsoDate = '2005-07-01'
/** Months of average wage that the new scheme gives at most. */
const mostMonths = fraction(6)

const oldArticle = '勞動基準法 §17'
const newArticle = '勞工退休金條例 §12 I'
const keptArticle = '勞工退休金條例 §11 I、II'

/** What one part of the service brings. */
interface Part { amount: number; steps: CalculationStep[] }

/**
 * 資遣費. OLD: a month's average wage for each year, the rest by months, part of a month as one. NEW: half a month for each year, the rest in
 * proportion, at most six months. MIXED: who chose the new scheme keeps the years before it at the old rate.
 * Source: 勞動基準法 §17; 勞工退休金條例 §11, §12 I. The two ways to count days beyond whole months in the new scheme are both in use: the inputs say which.
 */
export function severancePay(inputs: CalculationInputs): Calculation {
  const problems = severanceProblems(inputs)
  if (problems.length > 0) return refusedFor(problems)
  const { employedOn, leftOn, newSchemeFrom, scheme } = inputs
  const wage = averageWage(inputs)
  const parts: Part[] = []
  if (scheme === 'OLD') parts.push(oldPart(employedOn, leftOn, wage.monthly))
  if (scheme === 'NEW') parts.push(newPart(employedOn, leftOn, wage.monthly, inputs))
  if (scheme === 'MIXED') parts.push(oldPart(employedOn, addDays(newSchemeFrom, -1), wage.monthly, keptArticle), newPart(newSchemeFrom, leftOn, wage.monthly, inputs))
  const amount = parts.reduce((sum, part) => sum + part.amount, 0)
  const steps = [...wage.steps, ...parts.flatMap((part) => part.steps)]
  const [before, after] = parts
  if (before && after) steps.push({ words: say`合計：${money(before.amount)} + ${money(after.amount)} = ${money(amount)}``Together: ${money(before.amount)} + ${money(after.amount)} = ${money(amount)}`, article: '' })
  return { ok: true, amount, inForceFrom: scheme === 'OLD' ? labourStandardsFrom : pensionActFrom, steps, notes: [...notesOf(inputs), ...belowMinimum(inputs, leftOn), roundingNote] }
}

function severanceProblems(inputs: CalculationInputs): CalculationProblem[] {
  const { scheme, newSchemeFrom, employedOn, leftOn } = inputs
  const dates = dateProblems(inputs, ['employedOn', 'leftOn'])
  if (dates.length > 0) return [...dates, ...(inputs.averaging === 'MONTHLY' && inputs.monthlyWage === null ? [missing('monthlyWage')] : [])]
  const problems = [...serviceProblems(inputs)]
  if (problems.length > 0) return problems
  if (scheme === 'NEW' && compareDates(employedOn, pensionActFrom) < 0) {
    problems.push(wrong('scheme', ['民國94年7月1日以前到職而選擇新制者，之前年資仍依舊制；請選「新舊制併計」', 'Employed before 1 July 2005: the earlier years stay with the old scheme; choose old and new together'], keptArticle))
  }
  if (scheme === 'MIXED') {
    const date = dateProblems(inputs, ['newSchemeFrom'])
    problems.push(...date)
    if (date.length === 0 && compareDates(newSchemeFrom, pensionActFrom) < 0) problems.push(wrong('newSchemeFrom', ['新制自民國94年7月1日施行', 'The new scheme began on 1 July 2005'], '勞工退休金條例 §58'))
    else if (date.length === 0 && compareDates(newSchemeFrom, employedOn) <= 0) problems.push(wrong('newSchemeFrom', ['須晚於到職日；自到職即適用新制者，請選「新制」', 'Must lie after the first day; who had the new scheme from the first day chooses it'], keptArticle))
    else if (date.length === 0 && compareDates(newSchemeFrom, leftOn) > 0) problems.push(wrong('newSchemeFrom', ['晚於離職日', 'Lies after the last day'], keptArticle))
  }
  return [...problems, ...averageWageProblems(inputs)]
}

function oldPart(first: IsoDate, last: IsoDate, wage: Fraction, extra?: string): Part {
  const length = serviceLength(first, last)
  // Part of a month counts as a month (§17 I②).
  const months = wholeMonths(length) + (length.days > 0 ? 1 : 0)
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const amount = roundedAmount(times(wage, fraction(months, 12)))
  const count = rest === 0 ? String(years) : years === 0 ? `${rest}/12` : `(${years} + ${rest}/12)`
  return {
    amount,
    steps: [
      lengthStep(first, last, length, extra),
      { words: say`舊制資遣費：${wageWords(wage)} × ${count} 個月 = ${money(amount)}（未滿一個月以一個月計）``Old scheme: ${wageWords(wage)} × ${count} months = ${money(amount)} (part of a month counts as one)`, article: oldArticle },
    ],
  }
}

function newPart(first: IsoDate, last: IsoDate, wage: Fraction, { monthPart }: CalculationInputs): Part {
  const length = serviceLength(first, last)
  const divisor = monthPart === 'THIRTY' ? 30 : length.monthDays
  // By thirty, a 31st day adds nothing.
  const days = Math.min(length.days, divisor)
  const years = plus(fraction(wholeMonths(length), 12), fraction(days, divisor * 12))
  const months = times(years, fraction(1, 2))
  const isCapped = compareFractions(months, mostMonths) > 0
  const amount = roundedAmount(times(wage, isCapped ? mostMonths : months))
  const formula = say`新制資遣費：${wageWords(wage)} × ${yearsWords(length, days, divisor)} 年 × 1/2 個月``New scheme: ${wageWords(wage)} × ${yearsWords(length, days, divisor)} years × 1/2 month`
  const steps: CalculationStep[] = [lengthStep(first, last, length)]
  if (isCapped) steps.push({ words: say`${formula}，逾六個月，以 6 個月計：${wageWords(wage)} × 6 個月 = ${money(amount)}``${formula} is more than six months: ${wageWords(wage)} × 6 months = ${money(amount)}`, article: newArticle })
  else steps.push({ words: say`${formula} = ${money(amount)}``${formula} = ${money(amount)}`, article: newArticle })
  return { amount, steps }
}

/** An average that is no whole number of dollars is shown rounded and counted exactly. */
const wageWords = (wage: Fraction) => money(roundedAmount(wage))

function yearsWords({ years, months }: ServiceLength, days: number, divisor: number): string {
  const month = days === 0 ? String(months) : months === 0 ? `${days}/${divisor}` : `(${months} + ${days}/${divisor})`
  if (months === 0 && days === 0) return String(years)
  const part = days === 0 ? `${month}/12` : `${month} ÷ 12`
  return years === 0 ? (days === 0 ? part : `(${part})`) : `(${years} + ${part})`
}

function notesOf({ scheme, employedOn, newSchemeFrom, averaging }: CalculationInputs): CalculationNote[] {
  const notes: CalculationNote[] = []
  if (scheme === 'OLD' && compareDates(employedOn, pensionActFrom) >= 0) {
    notes.push({ tone: 'WARNING', article: '勞工退休金條例 §7、§8', words: ['94年7月1日以後到職者原則適用新制；不適用該條例者（例如部分外國籍勞工）始適用舊制。', 'Who was employed since 1 July 2005 usually has the new scheme; the old one is for those the Act does not cover, such as some foreign workers.'] })
  }
  if (scheme !== 'NEW') {
    notes.push({ tone: 'INFO', article: '勞動基準法 §84-2', words: ['該業適用勞動基準法以前之年資，依當時法令或約定；到職日請填開始適用之日。', 'Years before the trade came under the Act follow the rules of their day: enter the day on which it did.'] })
  }
  if (scheme === 'MIXED') notes.push({ tone: 'INFO', article: keptArticle, words: say`${day(newSchemeFrom)}以前之年資保留，依契約終止時之平均工資、以舊制計給。``The years before ${day(newSchemeFrom)} are kept and paid at the old rate, by the average wage at the end.` })
  if (averaging !== 'MONTHLY') {
    notes.push({ tone: 'INFO', article: '勞動基準法 §2④', words: ['一個月平均工資有「總額÷6」與「日平均×30」二種算法，由計算之一方選擇。', 'A month’s average is counted as a sixth of the total or as thirty daily averages; each side chooses.'] })
  }
  return notes
}
