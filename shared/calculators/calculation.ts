import { groupedAmount } from '../format/capital-amount.ts'
import { englishDate } from '../format/english-date.ts'
import { rocDate } from '../format/roc-date.ts'
import { inChinese, inEnglish, type Words } from '../lifecycle/words.ts'
import { isIsoDate, type IsoDate } from '../model/dates.ts'
import type { CalculationInputs } from './inputs.ts'

/** One line of arithmetic, in words and figures, with the article it rests on. */
export interface CalculationStep { words: Words; article: string }
/** Something to know beside the figure. UNVERIFIED: it rests on figures that nobody checked. */
export interface CalculationNote { tone: 'INFO' | 'WARNING' | 'UNVERIFIED'; words: Words; article: string }
/** Why there is no figure. `field`: path in the inputs. MISSING: nobody said it yet. */
export interface CalculationProblem { field: string; kind: 'MISSING' | 'WRONG'; words: Words; article: string }

/** `amount`: whole NTD. `inForceFrom`: the day from which the rule applies that was used. */
export interface Calculated { ok: true; amount: number; inForceFrom: IsoDate; steps: CalculationStep[]; notes: CalculationNote[] }
export type Calculation = Calculated | { ok: false; problems: CalculationProblem[] }

/** Wages and sums above these are a slip of the hand. */
const largestWage = 10_000_000
const largestTotal = 60_000_000

export const money = (amount: number): Words => [`${groupedAmount(amount)} 元`, `NT$${groupedAmount(amount)}`]
export const day = (date: IsoDate): Words => [rocDate(date), englishDate(date)]
/** Puts words together in both languages at once. */
export const say = (chinese: TemplateStringsArray, ...parts: readonly Words[]) => (english: TemplateStringsArray, ...others: readonly Words[]): Words =>
  [String.raw({ raw: chinese }, ...parts.map(inChinese)), String.raw({ raw: english }, ...others.map(inEnglish))]

export const wrong = (field: string, words: Words, article = ''): CalculationProblem => ({ field, kind: 'WRONG', words, article })
export const missing = (field: string): CalculationProblem => ({ field, kind: 'MISSING', words: ['尚未填寫', 'Not filled in yet'], article: '' })
export const refusedFor = (problems: CalculationProblem[]): Calculation => ({ ok: false, problems })

type AmountField = 'monthlyWage' | 'wageTotal' | 'hourlyWage' | 'contributionWage' | 'reportedWage'
type DateField = 'employedOn' | 'leftOn' | 'newSchemeFrom' | 'overtimeFrom' | 'overtimeTo' | 'contributionFrom'
type CountField = 'wageDays' | 'workedDays' | 'noticeGiven' | 'leaveUsed' | 'leaveEarlier' | 'leaveTyped' | 'contributionMonths'

/** @param least the smallest amount that makes sense */
export function amountProblems(inputs: CalculationInputs, field: AmountField, least = 1): CalculationProblem[] {
  const amount = inputs[field]
  if (amount === null) return [missing(field)]
  const largest = field === 'wageTotal' ? largestTotal : largestWage
  if (Number.isInteger(amount) && amount >= least && amount <= largest) return []
  return [wrong(field, say`須為 ${groupedAmount(least)} 至 ${groupedAmount(largest)} 之整數元``Whole NT dollars from ${groupedAmount(least)} to ${groupedAmount(largest)}`)]
}

export function dateProblems(inputs: CalculationInputs, fields: readonly DateField[]): CalculationProblem[] {
  return fields.flatMap((field) => {
    if (inputs[field] === '') return [missing(field)]
    return isIsoDate(inputs[field]) ? [] : [wrong(field, ['沒有這一天', 'There is no such day'])]
  })
}

interface CountLimits { from?: number; to: number; /** Parts of a day or hour, to two digits. */ parts?: boolean; isOptional?: boolean }

/** @param field path in the inputs */
export function numberProblems(count: number | null, field: string, { from = 0, to, parts = false, isOptional = false }: CountLimits): CalculationProblem[] {
  if (count === null) return isOptional ? [] : [missing(field)]
  const isFine = Number.isFinite(count) && (parts ? Math.abs(count * 100 - Math.round(count * 100)) < 1e-6 : Number.isInteger(count)) && count >= from && count <= to
  if (isFine) return []
  return [wrong(field, parts ? say`須為 ${String(from)} 至 ${String(to)} 之間，最多二位小數``From ${String(from)} to ${String(to)}, at most two decimals` : say`須為 ${String(from)} 至 ${String(to)} 之整數``A whole number from ${String(from)} to ${String(to)}`)]
}

export const countProblems = (inputs: CalculationInputs, field: CountField, limits: CountLimits): CalculationProblem[] => numberProblems(inputs[field], field, limits)

/** Every figure ends in whole dollars in the same way; said with each. */
export const roundingNote: CalculationNote = {
  tone: 'INFO', article: '', words: ['每一算式之結果，元以下四捨五入；法無明文。', 'The result of each line is rounded to the nearest dollar; no statute says how.'],
}
