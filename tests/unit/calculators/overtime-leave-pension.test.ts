import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annualLeaveDays, annualLeavePay } from '../../../shared/calculators/annual-leave-pay.ts'
import { calculate, calculationKinds } from '../../../shared/calculators/calculate.ts'
import type { Calculation } from '../../../shared/calculators/calculation.ts'
import { emptyInputs, type OvertimeLine } from '../../../shared/calculators/inputs.ts'
import { overtimePay } from '../../../shared/calculators/overtime-pay.ts'
import { monthlyContribution, pensionShortfall } from '../../../shared/calculators/pension-shortfall.ts'
import { minimumWageOn, minimumWages } from '../../../shared/law/minimum-wage.ts'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import { addDays } from '../../../shared/model/dates.ts'

const amountOf = (result: Calculation): number => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.amount
}
const chineseOf = (result: Calculation): string[] => (result.ok ? result.steps.map((step) => inChinese(step.words)) : [])
const problemsOf = (result: Calculation): string[][] => (result.ok ? [] : result.problems.map(({ field, kind, article }) => [field, kind, article]))

describe('overtime', () => {
  // 48,000 a month are 200 an hour.
  const base = { ...emptyInputs, monthlyWage: 48_000, overtimeFrom: '2025-01-01', overtimeTo: '2025-12-31' }
  const of = (kind: OvertimeLine['kind'], hours: number, days = 1) => overtimePay({ ...base, overtime: [{ kind, days, hours }] })

  it.each([
    ['WEEKDAY' as const, 2, 533], // 200 × 4/3 × 2
    ['WEEKDAY' as const, 4, 1_200], // and 200 × 5/3 × 2
    ['WEEKDAY' as const, 0.5, 133],
    ['REST_DAY' as const, 2, 533],
    ['REST_DAY' as const, 8, 2_533], // and 200 × 5/3 × 6
    ['REST_DAY' as const, 10, 3_600], // and 200 × 8/3 × 2, rounded line by line
    ['HOLIDAY' as const, 1, 1_600], // a whole day's wage, however short
    ['HOLIDAY' as const, 8, 1_600],
    ['HOLIDAY' as const, 10, 2_133],
    ['HOLIDAY' as const, 12, 2_800],
  ])('on a %s of %d hours is %i', (kind, hours, amount) => {
    expect(amountOf(of(kind, hours))).toBe(amount)
  })

  it('shows each rate with its article, and the sum', () => {
    const result = of('WEEKDAY', 3, 10)
    expect(chineseOf(result)).toEqual([
      '平日每小時工資額：48,000 元 ÷ 30 日 ÷ 8 小時（÷ 240）',
      '平日延長前 2 小時：48,000 元 ÷ 240 × 4/3 × 2 小時 × 10 日 = 5,333 元',
      '平日再延長：48,000 元 ÷ 240 × 5/3 × 1 小時 × 10 日 = 3,333 元',
      '合計：5,333 元 + 3,333 元 = 8,666 元',
    ])
    expect(result.ok && result.steps.map((step) => step.article)).toEqual(['勞動基準法 §24', '勞動基準法 §24 I①', '勞動基準法 §24 I②', ''])
  })

  it('takes the hourly wage where there is one', () => {
    expect(amountOf(overtimePay({ ...base, monthlyWage: null, hourlyWage: 196, overtime: [{ kind: 'HOLIDAY', days: 2, hours: 8 }] }))).toBe(3_136)
  })

  it.each([
    ['2017-06-01', 1, 4], ['2017-06-01', 5, 8], ['2018-02-28', 9, 12], ['2018-03-01', 1, 1], ['2018-03-01', 5, 5],
  ])('on a rest day of %s counts %d hours as %d', (on, hours, counted) => {
    const day = (worked: number, from: string) => overtimePay({ ...base, overtimeFrom: from, overtimeTo: from, overtime: [{ kind: 'REST_DAY', days: 1, hours: worked }] })
    expect(amountOf(day(hours, on))).toBe(amountOf(day(counted, '2025-06-01')))
  })

  const restDay: OvertimeLine[] = [{ kind: 'REST_DAY', days: 1, hours: 4 }]
  it.each([
    ['rest days before there were any', { overtimeFrom: '2016-12-22', overtimeTo: '2017-01-31', overtime: restDay }, [['overtimeFrom', 'WRONG', '勞動基準法 §24 II']]],
    ['rest days on both sides of 107-03-01', { overtimeFrom: '2018-02-01', overtimeTo: '2018-03-31', overtime: restDay }, [['overtimeTo', 'WRONG', '勞動基準法 §24']]],
    ['days before the Act', { overtimeFrom: '1984-07-31', overtimeTo: '1984-08-31', overtime: [{ kind: 'WEEKDAY' as const, days: 1, hours: 1 }] }, [['overtimeFrom', 'WRONG', '勞動基準法 §86']]],
    ['a span that ends before it begins', { overtimeTo: '2024-12-31', overtime: restDay }, [['overtimeTo', 'WRONG', '']]],
    ['more days than there are', { overtimeTo: '2025-01-05', overtime: [{ kind: 'WEEKDAY' as const, days: 6, hours: 1 }] }, [['overtime.0.days', 'WRONG', '']]],
    ['hours that a day does not have', { overtime: [{ kind: 'WEEKDAY' as const, days: 1, hours: 17 }] }, [['overtime.0.hours', 'WRONG', '']]],
    ['no line', { overtime: [] }, [['overtime', 'MISSING', '']]],
    ['an empty line', { overtime: [{ kind: 'HOLIDAY' as const, days: null, hours: null }] }, [['overtime.0.days', 'MISSING', ''], ['overtime.0.hours', 'MISSING', '']]],
    ['an hourly wage of nothing', { hourlyWage: 0, overtime: restDay }, [['hourlyWage', 'WRONG', '']]],
  ])('refuses %s', (_what, inputs, problems) => {
    expect(problemsOf(overtimePay({ ...base, ...inputs }))).toEqual(problems)
  })

  it('is never less for a higher wage, more days or more hours', () => {
    const pairs = (most: number) => fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(fc.property(pairs(10_000_000), pairs(365), pairs(64), fc.constantFrom('WEEKDAY' as const, 'REST_DAY' as const, 'HOLIDAY' as const), ([wage, more], [days, moreDays], [quarters, moreQuarters], kind) => {
      const pay = (monthlyWage: number, count: number, hours: number) => amountOf(overtimePay({ ...base, monthlyWage, overtime: [{ kind, days: count, hours: hours / 4 }] }))
      const least = pay(wage, days, quarters)
      expect(least).toBeGreaterThanOrEqual(0)
      expect(pay(more, days, quarters)).toBeGreaterThanOrEqual(least)
      expect(pay(wage, moreDays, quarters)).toBeGreaterThanOrEqual(least)
      expect(pay(wage, days, moreQuarters)).toBeGreaterThanOrEqual(least)
    }), { seed: 20_260_316 })
  })
})

describe('annual leave not taken', () => {
  it.each([
    [5, 0], [6, 3], [11, 3], [12, 7], [23, 7], [24, 10], [36, 14], [59, 14], [60, 15], [119, 15], [120, 16], [132, 17], [24 * 12, 30], [40 * 12, 30],
  ])('after %i months there are %i days a year', (months, days) => {
    expect(annualLeaveDays(months)).toBe(days)
  })

  const base = { ...emptyInputs, monthlyWage: 45_000, employedOn: '2020-01-01', leftOn: '2026-03-31' }
  it('pays a thirtieth of the last month for each day left of the year that runs and of earlier ones', () => {
    const result = annualLeavePay({ ...base, leaveUsed: 4.5, leaveEarlier: 2 })
    expect(amountOf(result)).toBe(18_750)
    expect(chineseOf(result).slice(1)).toEqual([
      '特別休假：民國115年1月1日起之年度 15 日', '未休：15 日 + 以前年度未休 2 日 − 已休 4.5 日 = 12.5 日', '特休未休工資：45,000 元 ÷ 30 × 12.5 日 = 18,750 元',
    ])
  })

  it('takes days as somebody counts them, and says that nobody checked', () => {
    const result = annualLeavePay({ ...base, leaveCount: 'TYPED', leaveTyped: 10 })
    expect(amountOf(result)).toBe(15_000)
    expect(result.ok && result.notes.some((note) => note.tone === 'UNVERIFIED')).toBe(true)
  })

  it('is nothing before half a year, and three days from then on', () => {
    expect(amountOf(annualLeavePay({ ...base, employedOn: '2025-10-02' }))).toBe(0)
    expect(amountOf(annualLeavePay({ ...base, employedOn: '2025-10-01' }))).toBe(4_500)
  })

  it.each([
    ['more days taken than there were', { leaveUsed: 16 }, [['leaveUsed', 'WRONG', '勞動基準法 §38 I']]],
    ['a year that began before 106-01-01', { employedOn: '2010-03-01', leftOn: '2017-02-27' }, [['leftOn', 'WRONG', '勞動基準法 §38 I']]],
    ['negative days', { leaveEarlier: -1 }, [['leaveEarlier', 'WRONG', '']]],
    ['days that nobody typed', { leaveCount: 'TYPED' as const }, [['leaveTyped', 'MISSING', '']]],
  ])('refuses %s', (_what, inputs, problems) => {
    expect(problemsOf(annualLeavePay({ ...base, ...inputs }))).toEqual(problems)
  })
})

describe('pension shortfall', () => {
  const base = { ...emptyInputs, contributionFrom: '2024-01-01', contributionMonths: 24, contributionWage: 45_800, reportedWage: 27_470 }
  it('is what each month lacks, and says that the grades are not checked', () => {
    const result = pensionShortfall(base)
    expect(chineseOf(result)).toEqual(['每月應提繳：45,800 元 × 6% = 2,748 元', '每月已提繳：27,470 元 × 6% = 1,648 元', '勞退差額：(2,748 元 − 1,648 元) × 24 個月 = 26,400 元'])
    expect(result.ok && result.notes.filter((note) => note.tone === 'UNVERIFIED').map((note) => note.article)).toEqual(['勞工退休金條例 §14'])
  })

  it('is all of it where nothing was reported, and nothing where enough was', () => {
    expect(amountOf(pensionShortfall({ ...base, reportedWage: 0 }))).toBe(24 * 2_748)
    expect(amountOf(pensionShortfall({ ...base, reportedWage: 50_600 }))).toBe(0)
    expect(monthlyContribution(11_100)).toBe(666)
  })

  it.each([
    ['months before 94-07-01', { contributionFrom: '2005-06-30' }, [['contributionFrom', 'WRONG', '勞工退休金條例 §58']]],
    ['half a month', { contributionMonths: 1.5 }, [['contributionMonths', 'WRONG', '']]],
    ['no wage', { contributionWage: null }, [['contributionWage', 'MISSING', '']]],
  ])('refuses %s', (_what, inputs, problems) => {
    expect(problemsOf(pensionShortfall({ ...base, ...inputs }))).toEqual(problems)
  })
})

it('refuses every empty form and never with an exception, whatever was typed', () => {
  for (const kind of calculationKinds) expect(calculate(kind, emptyInputs).ok).toBe(false)
  const amount = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: null })
  const date = fc.oneof(fc.constant(''), fc.string(), fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays('2010-01-01', days)))
  const anything = fc.record({
    employedOn: date, leftOn: date, newSchemeFrom: date, overtimeFrom: date, overtimeTo: date, contributionFrom: date,
    monthlyWage: amount, wageTotal: amount, wageDays: amount, workedDays: amount, noticeGiven: amount, hourlyWage: amount,
    leaveUsed: amount, leaveEarlier: amount, leaveTyped: amount, contributionMonths: amount, contributionWage: amount, reportedWage: amount,
    overtime: fc.array(fc.record({ kind: fc.constantFrom('WEEKDAY' as const, 'REST_DAY' as const, 'HOLIDAY' as const), days: amount, hours: amount }), { maxLength: 3 }),
    averaging: fc.constantFrom('MONTHLY' as const, 'SIX_MONTHS' as const, 'DAILY' as const), scheme: fc.constantFrom('NEW' as const, 'OLD' as const, 'MIXED' as const),
    monthPart: fc.constantFrom('MONTH_DAYS' as const, 'THIRTY' as const), noticeWage: fc.constantFrom('AGREED' as const, 'AVERAGE' as const), leaveCount: fc.constantFrom('ANNIVERSARY' as const, 'TYPED' as const),
  })
  fc.assert(fc.property(anything, fc.constantFrom(...calculationKinds), (inputs, kind) => {
    const result = calculate(kind, inputs)
    if (result.ok) expect(Number.isSafeInteger(result.amount) && result.amount >= 0).toBe(true)
    else expect(result.problems.length).toBeGreaterThan(0)
  }), { seed: 20_260_316, numRuns: 2_000 })
})

it.each([
  ['2011-12-31', null], ['2012-01-01', 18_780], ['2013-03-31', 18_780], ['2013-04-01', 19_047], ['2023-12-31', 26_400], ['2026-12-31', 29_500], ['2027-01-01', null],
])('the minimum wage on %s is %s', (on, monthly) => {
  expect(minimumWageOn(on)?.monthly ?? null).toBe(monthly)
})
it('the table of minimum wages runs in order of its days', () => {
  const days = minimumWages.map((row) => row.effectiveFrom)
  expect(days).toEqual([...new Set(days)].toSorted())
})
