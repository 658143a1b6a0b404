import { groupedAmount } from '../format/capital-amount.ts'
import { englishDate } from '../format/english-date.ts'
import { rocDate } from '../format/roc-date.ts'
import { addMonths, compareDates, type IsoDate } from '../model/dates.ts'
import type { SubsidyApplication } from './application.ts'
import { type EarlierGrant, isOfClaimant } from './earlier.ts'
import type { ItemRule } from './rule-pack.ts'

type Monthly = Extract<ItemRule['method'], { kind: 'MONTHLY' }>
export interface LivingCeiling { cap: number; basis: number; words: readonly [string, string]; months: IsoDate[] }

const overlap = (one: IsoDate, other: IsoDate): boolean => compareDates(one, addMonths(other, 1)) < 0 && compareDates(other, addMonths(one, 1)) < 0

/**
 * 生活費: for each month asked for that was not granted before and in which the applicant had no work to its end, up to the longest time of all
 * applications together; of each month the income is taken off.
 * @param wage the minimum wage of the month, whole NTD
 * @param usedHere what another item of the same application takes already
 */
export function livingExpense(method: Monthly, wage: number, application: SubsidyApplication, earlier: readonly EarlierGrant[], usedHere: number): LivingCeiling {
  const income = application.monthlyIncome ?? 0
  const monthly = Math.max(0, Math.floor((wage * method.percentOfMinimumWage) / 100) - income)
  const { months, why } = countedMonths(method, application, earlier)
  const factor = method.percentOfMinimumWage === 100 ? '' : ` × ${method.percentOfMinimumWage / 100}`
  const product = `${groupedAmount(wage)}${factor}`
  const each = income === 0 ? [product, product] : [`（${product} － ${groupedAmount(income)}（月收入））`, `(${product} − ${groupedAmount(income)} of income)`]
  const left = usedHere === 0 ? ['', ''] : [` － ${groupedAmount(usedHere)}`, ` − ${groupedAmount(usedHere)}`]
  const notes = [why.map((one) => `，${one[0]}`).join(''), why.map((one) => `; ${one[1]}`).join('')]
  return {
    cap: Math.max(0, monthly * months.length - usedHere), basis: wage, months,
    words: [`${each[0]} × ${months.length} 月${left[0]}${notes[0]}`, `${each[1]} × ${months.length} months${left[1]}${notes[1]}`],
  }
}

function countedMonths(method: Monthly, application: SubsidyApplication, earlier: readonly EarlierGrant[]): { months: IsoDate[]; why: [string, string][] } {
  const { applicantType, livingMonths, livingFrom, litigation, employedSince } = application
  if (applicantType === 'UNION') return { months: [], why: [['工會不補助生活費', 'unions are granted none']] }
  const longest = method.longestMonths[applicantType]
  const own = earlier.filter((one) => one.kind === 'LIVING_EXPENSE' && isOfClaimant(one, application))
  const used = own.reduce((total, one) => total + (one.monthsFrom?.length ?? one.months ?? 0), 0)
  const granted = own.flatMap((one) => one.monthsFrom ?? [])
  const from = livingFrom ?? litigation.filedOn
  const asked = Array.from({ length: livingMonths ?? longest }, (_value, index) => addMonths(from, index))
  const apart = asked.filter((month) => !granted.some((one) => overlap(month, one)))
  const idle = apart.filter((month) => employedSince === undefined || compareDates(addMonths(month, 1), employedSince) <= 0)
  const months = idle.slice(0, Math.max(0, longest - used))
  const why: [string, string][] = []
  if (apart.length < asked.length) why.push([`其中 ${asked.length - apart.length} 個月已核給`, `${asked.length - apart.length} of the months were granted before`])
  if (idle.length < apart.length && employedSince !== undefined) why.push([`${rocDate(employedSince)}起已有工作`, `at work since ${englishDate(employedSince)}`])
  if (months.length < idle.length) why.push([`最長 ${longest} 個月${used === 0 ? '' : `，已核給 ${used} 個月`}`, `${longest} months at most${used === 0 ? '' : `, ${used} were granted`}`])
  return { months, why }
}
