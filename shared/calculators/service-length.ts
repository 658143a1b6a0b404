import type { Words } from '../lifecycle/words.ts'
import { addDays, addMonths, compareDates, dayOfMonth, daysBetween, type IsoDate, monthOf, yearOf } from '../model/dates.ts'
import { type CalculationProblem, type CalculationStep, day, say, wrong } from './calculation.ts'
import type { CalculationInputs } from './inputs.ts'

/** A length of service: whole years, months beyond them (0 to 11), days beyond those, and how many days that month has. */
export interface ServiceLength { years: number; months: number; days: number; monthDays: number }

/** The day on which so many months are over: of a month without that day, the first of the next (民法 §121 II). */
export function monthsOver(from: IsoDate, months: number): IsoDate {
  const same = addMonths(from, months)
  return dayOfMonth(same) === dayOfMonth(from) ? same : addDays(same, 1)
}

/** @param first first day in employment, @param last last day; both count */
export function serviceLength(first: IsoDate, last: IsoDate): ServiceLength {
  const end = addDays(last, 1)
  let months = (yearOf(end) - yearOf(first)) * 12 + monthOf(end) - monthOf(first)
  while (months > 0 && compareDates(monthsOver(first, months), end) > 0) months -= 1
  const reached = monthsOver(first, months)
  return { years: Math.floor(months / 12), months: months % 12, days: daysBetween(reached, end), monthDays: daysBetween(reached, monthsOver(first, months + 1)) }
}

export const wholeMonths = ({ years, months }: ServiceLength): number => years * 12 + months

export function lengthWords({ years, months, days }: ServiceLength): Words {
  return [`${years} 年 ${months} 個月 ${days} 日`, `${years} years, ${months} months and ${days} days`]
}

/** 年資：…至…，首尾均計. */
export const lengthStep = (first: IsoDate, last: IsoDate, length: ServiceLength, article = '勞動基準法施行細則 §5 I'): CalculationStep => ({
  words: say`年資：${day(first)}至${day(last)}（首尾均計），共 ${lengthWords(length)}``Service: ${day(first)} to ${day(last)}, both counted: ${lengthWords(length)}`, article,
})

/** The day on which 勞動基準法 came into force (73-08-01). */
export const labourStandardsFrom: IsoDate = '1984-08-01'

/** For two days that exist: the one after the other, and neither before there was the Act. */
export function serviceProblems({ employedOn, leftOn }: CalculationInputs): CalculationProblem[] {
  if (compareDates(employedOn, leftOn) > 0) return [wrong('leftOn', ['離職日早於到職日', 'The last day lies before the first'])]
  if (compareDates(employedOn, labourStandardsFrom) >= 0) return []
  return [wrong('employedOn', [
    '民國73年8月1日以前之年資，依當時應適用之法令另計；請填該日以後之日期',
    'Service before 1 Aug 1984 follows the rules of its day and is not counted here; enter a later day',
  ], '勞動基準法 §84-2')]
}
