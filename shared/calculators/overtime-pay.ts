import { inChinese, inEnglish, type Words } from '../lifecycle/words.ts'
import { compareDates, daysBetween, type IsoDate } from '../model/dates.ts'
import { belowMinimum } from './below-minimum.ts'
import { amountProblems, type Calculation, type CalculationNote, type CalculationProblem, type CalculationStep, dateProblems, missing, money, numberProblems, refusedFor, roundingNote, say, wrong } from './calculation.ts'
import { type Fraction, fraction, ofHundredths, plus, roundedAmount, times } from './fraction.ts'
import type { CalculationInputs, OvertimeLine } from './inputs.ts'
import { labourStandardsFrom } from './service-length.ts'

/** There are rest days since 105-12-23; since 107-03-01 their hours count as they are, before in blocks of four, eight and twelve. */
export const restDaysFrom: IsoDate = '2016-12-23'
export const restDayHoursAsWorkedFrom: IsoDate = '2018-03-01'

/** So many hours of a day at so many hourly wages. `to`: hours of that day at which the next rate begins. */
interface Rate { to: number; rate: Fraction; words: Words; article: string }
const thirds = (count: number): Fraction => fraction(count, 3)

const ratesOf: Record<OvertimeLine['kind'], readonly Rate[]> = {
  WEEKDAY: [
    { to: 2, rate: thirds(4), words: ['平日延長前 2 小時', 'Weekdays, first 2 hours'], article: '勞動基準法 §24 I①' },
    { to: 24, rate: thirds(5), words: ['平日再延長', 'Weekdays, beyond 2 hours'], article: '勞動基準法 §24 I②' },
  ],
  REST_DAY: [
    { to: 2, rate: thirds(4), words: ['休息日前 2 小時', 'Rest days, first 2 hours'], article: '勞動基準法 §24 II' },
    { to: 8, rate: thirds(5), words: ['休息日第 3 至 8 小時', 'Rest days, hours 3 to 8'], article: '勞動基準法 §24 II' },
    { to: 24, rate: thirds(8), words: ['休息日第 9 小時起', 'Rest days, from hour 9'], article: '勞動基準法 §24 II' },
  ],
  // The first eight hours bring a whole day's wage, however few were worked.
  HOLIDAY: [
    { to: 8, rate: fraction(1), words: ['國定假日、特別休假出勤加發一日', 'Holidays and annual leave, one more day’s wage'], article: '勞動基準法 §39' },
    { to: 10, rate: thirds(4), words: ['假日第 9 至 10 小時', 'Holidays, hours 9 and 10'], article: '勞動基準法 §24 I①' },
    { to: 24, rate: thirds(5), words: ['假日第 11 小時起', 'Holidays, from hour 11'], article: '勞動基準法 §24 I②' },
  ],
}

/**
 * 加班費 of one span of time, line by line: so many days with so many hours each. The hourly wage is a 240th of the monthly one (30 days of 8
 * hours) unless it is said. What a month's wage holds already, the day itself of a rest day or holiday, is not paid again.
 * Source: 勞動基準法 §24, §39.
 */
export function overtimePay(inputs: CalculationInputs): Calculation {
  const problems = overtimeProblems(inputs)
  if (problems.length > 0) return refusedFor(problems)
  const { hourlyWage, monthlyWage, overtime, overtimeFrom, overtimeTo } = inputs
  const hourly = hourlyWage === null ? fraction(monthlyWage ?? 0, 240) : fraction(hourlyWage)
  const base: Words = hourlyWage === null ? say`${money(monthlyWage ?? 0)} ÷ 240``${money(monthlyWage ?? 0)} ÷ 240` : money(hourlyWage)
  const blocks = compareDates(overtimeFrom, restDayHoursAsWorkedFrom) < 0
  const bands = overtime.flatMap((line) => bandsOf(line, hourly, base, blocks))
  const amount = bands.reduce((sum, band) => sum + band.amount, 0)
  const hasRestDay = overtime.some((line) => line.kind === 'REST_DAY')
  return {
    ok: true, amount, inForceFrom: !hasRestDay ? labourStandardsFrom : blocks ? restDaysFrom : restDayHoursAsWorkedFrom,
    steps: [
      { words: hourlyWage === null ? say`平日每小時工資額：${money(monthlyWage ?? 0)} ÷ 30 日 ÷ 8 小時（÷ 240）``Hourly wage: ${money(monthlyWage ?? 0)} ÷ 30 days ÷ 8 hours (÷ 240)` : say`平日每小時工資額：${money(hourlyWage)}``Hourly wage: ${money(hourlyWage)}`, article: '勞動基準法 §24' },
      ...bands.map(({ words, article }) => ({ words, article })),
      ...(bands.length > 1 ? [{ words: say`合計：${bands.map((band) => inChinese(money(band.amount))).join(' + ')} = ${money(amount)}``Together: ${bands.map((band) => inEnglish(money(band.amount))).join(' + ')} = ${money(amount)}`, article: '' }] : []),
    ],
    notes: [...notesOf(overtime, blocks), ...belowMinimum(inputs, overtimeTo), roundingNote],
  }
}

function overtimeProblems(inputs: CalculationInputs): CalculationProblem[] {
  const { overtime, overtimeFrom: from, overtimeTo: to, hourlyWage } = inputs
  const problems = [...(hourlyWage === null ? amountProblems(inputs, 'monthlyWage') : amountProblems(inputs, 'hourlyWage')), ...dateProblems(inputs, ['overtimeFrom', 'overtimeTo'])]
  if (overtime.length === 0) problems.push(missing('overtime'))
  overtime.forEach((line, index) => {
    problems.push(...numberProblems(line.days, `overtime.${index}.days`, { from: 1, to: 3660 }), ...numberProblems(line.hours, `overtime.${index}.hours`, { from: 0.25, to: line.kind === 'WEEKDAY' ? 16 : 24, parts: true }))
  })
  if (problems.length > 0) return problems
  if (compareDates(from, to) > 0) return [wrong('overtimeTo', ['迄日早於起日', 'Ends before it begins'])]
  if (compareDates(from, labourStandardsFrom) < 0) return [wrong('overtimeFrom', ['勞動基準法自民國73年8月1日施行，之前不在試算範圍', 'The Act began on 1 Aug 1984; nothing before it is counted here'], '勞動基準法 §86')]
  const available = daysBetween(from, to) + 1
  overtime.forEach((line, index) => {
    if ((line.days ?? 0) > available) problems.push(wrong(`overtime.${index}.days`, say`期間只有 ${String(available)} 日``The span has only ${String(available)} days`))
  })
  if (overtime.some((line) => line.kind === 'REST_DAY')) {
    if (compareDates(from, restDaysFrom) < 0) problems.push(wrong('overtimeFrom', ['休息日之計算自民國105年12月23日起適用；之前請勿列休息日', 'The rule for rest days applies since 23 Dec 2016: leave rest days out before'], '勞動基準法 §24 II'))
    else if (compareDates(from, restDayHoursAsWorkedFrom) < 0 && compareDates(to, restDayHoursAsWorkedFrom) >= 0) problems.push(wrong('overtimeTo', ['休息日時數之計法於民國107年3月1日變更，請以該日為界分段試算', 'Hours of rest days are counted otherwise since 1 March 2018: calculate before and after by themselves'], '勞動基準法 §24'))
  }
  return problems
}

/** Four, eight or twelve, as the law was until 107-02-28. */
const inBlocks = (hours: number): number => [4, 8, 12].find((block) => hours <= block) ?? hours

function bandsOf({ kind, days, hours }: OvertimeLine, hourly: Fraction, base: Words, blocks: boolean): (CalculationStep & { amount: number })[] {
  const dayCount = days ?? 0
  const counted = kind === 'REST_DAY' && blocks ? inBlocks(hours ?? 0) : hours ?? 0
  return ratesOf[kind].flatMap(({ to, rate, words, article }, index) => {
    const from = ratesOf[kind][index - 1]?.to ?? 0
    if (counted <= from) return []
    const isDay = kind === 'HOLIDAY' && index === 0
    const share = isDay ? fraction(8) : plus(ofHundredths(Math.min(counted, to)), fraction(-from))
    const amount = roundedAmount(times(times(hourly, rate), times(share, fraction(dayCount))))
    const figure = String(share.top / share.bottom)
    const factor = isDay ? '' : ` × ${rate.top}/${rate.bottom}`
    return [{ amount, article, words: say`${words}：${base}${factor} × ${figure} 小時 × ${String(dayCount)} 日 = ${money(amount)}``${words}: ${base}${factor} × ${figure} hours × ${String(dayCount)} days = ${money(amount)}` }]
  })
}

function notesOf(lines: readonly OvertimeLine[], blocks: boolean): CalculationNote[] {
  const notes: CalculationNote[] = []
  const has = (kind: OvertimeLine['kind'], beyond = 0) => lines.some((line) => line.kind === kind && (line.hours ?? 0) > beyond)
  if (has('REST_DAY') && blocks) notes.push({ tone: 'INFO', article: '勞動基準法 §24 III（107年3月1日刪除）', words: ['107年2月28日以前，休息日工時 4 小時以內以 4 小時、逾 4 至 8 小時以 8 小時、逾 8 至 12 小時以 12 小時計。', 'Until 28 Feb 2018 the hours of a rest day counted as 4, 8 or 12.'] })
  if (has('WEEKDAY', 4) || has('REST_DAY', 12) || has('HOLIDAY', 12)) notes.push({ tone: 'WARNING', article: '勞動基準法 §32 II', words: ['一日正常與延長工時合計逾 12 小時；超出之時數法無明文，以最後一級計。', 'More than 12 hours of work in a day; the Act names no rate for the rest, which is counted at the last one.'] })
  notes.push({ tone: 'INFO', article: '勞動基準法 §30、§40', words: ['以每日 8 小時、月薪含休息日及例假為前提；例假出勤、變形工時、補休未列入。', 'Supposes 8 hours a day and a monthly wage that covers days off; work on regular days off, flexible hours and time off instead are not in it.'] })
  return notes
}
