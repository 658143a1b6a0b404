import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageWage, wagePeriodDays } from '../../../shared/calculators/average-wage.ts'
import type { Calculation } from '../../../shared/calculators/calculation.ts'
import { roundedAmount } from '../../../shared/calculators/fraction.ts'
import { emptyInputs } from '../../../shared/calculators/inputs.ts'
import { noticePay } from '../../../shared/calculators/notice-pay.ts'
import { serviceLength } from '../../../shared/calculators/service-length.ts'
import { severancePay } from '../../../shared/calculators/severance-pay.ts'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'
import { addDays } from '../../../shared/model/dates.ts'

const amountOf = (result: Calculation): number => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.amount
}
const chineseOf = (result: Calculation): string[] => (result.ok ? result.steps.map((step) => inChinese(step.words)) : [])
const problemsOf = (result: Calculation): string[][] => (result.ok ? [] : result.problems.map(({ field, kind, article }) => [field, kind, article]))

describe('service', () => {
  it.each([
    ['2024-01-01', '2024-12-31', { years: 1, months: 0, days: 0, monthDays: 31 }],
    ['2024-01-01', '2024-12-30', { years: 0, months: 11, days: 30, monthDays: 31 }],
    ['2025-01-31', '2025-02-27', { years: 0, months: 0, days: 28, monthDays: 29 }], // January's 31st to the end of February is one month
    ['2025-01-31', '2025-02-28', { years: 0, months: 1, days: 0, monthDays: 30 }],
    ['2024-02-29', '2025-02-28', { years: 1, months: 0, days: 0, monthDays: 28 }],
    ['2026-03-16', '2026-03-16', { years: 0, months: 0, days: 1, monthDays: 31 }],
  ])('from %s to %s counts both days', (first, last, length) => {
    expect(serviceLength(first, last)).toEqual(length)
  })
})

describe('average wage', () => {
  const worked = { ...emptyInputs, employedOn: '2020-01-01', leftOn: '2026-03-16' }
  it('is found over the days of six months, the day itself not counted, or over shorter service', () => {
    expect(wagePeriodDays(worked)).toBe(181)
    expect(wagePeriodDays({ employedOn: '2026-03-01', leftOn: '2026-03-16' })).toBe(15)
    expect(wagePeriodDays({ employedOn: '2026-03-16', leftOn: '2026-03-16' })).toBe(1)
  })

  it.each([
    ['a sixth of the total', { averaging: 'SIX_MONTHS' as const, wageTotal: 276_001 }, 46_000],
    ['thirty daily averages', { averaging: 'DAILY' as const, wageTotal: 276_000 }, 45_746], // 276,000 ÷ 181 × 30
    ['thirty daily averages without days that do not count', { averaging: 'DAILY' as const, wageTotal: 276_000, wageDays: 180 }, 46_000],
    ['60 % of a day worked, where that is more', { averaging: 'DAILY' as const, wageTotal: 120_000, wageDays: 180, workedDays: 60 }, 36_000],
    ['the daily average, where 60 % of a day worked is less', { averaging: 'DAILY' as const, wageTotal: 240_000, wageDays: 180, workedDays: 120 }, 40_000],
    ['the fixed monthly wage', { averaging: 'MONTHLY' as const, monthlyWage: 46_000 }, 46_000],
  ])('is %s', (_reading, inputs, amount) => {
    expect(roundedAmount(averageWage({ ...worked, ...inputs }).monthly)).toBe(amount)
  })

  it('refuses a sixth of six months where there were not six', () => {
    expect(problemsOf(severancePay({ ...worked, employedOn: '2025-12-01', averaging: 'SIX_MONTHS', wageTotal: 100_000 }))).toEqual([['averaging', 'WRONG', '勞動基準法 §2④']])
  })
})

describe('severance pay', () => {
  const base = { ...emptyInputs, monthlyWage: 46_000, leftOn: '2026-03-31' }

  it('tells its formula in words and figures', () => {
    const result = severancePay({ ...base, employedOn: '2020-01-01' })
    expect(chineseOf(result)).toEqual([
      '平均工資：以每月固定工資 46,000 元計（六個月工資相同）',
      '年資：民國109年1月1日至民國115年3月31日（首尾均計），共 6 年 3 個月 0 日',
      '新制資遣費：46,000 元 × (6 + 3/12) 年 × 1/2 個月 = 143,750 元',
    ])
    expect(result.ok && result.steps.map((step) => step.article)).toEqual(['勞動基準法 §2④', '勞動基準法施行細則 §5 I', '勞工退休金條例 §12 I'])
    expect(result.ok && inEnglish(result.steps[2]?.words ?? '')).toBe('New scheme: NT$46,000 × (6 + 3/12) years × 1/2 month = NT$143,750')
  })

  it.each([
    ['NEW' as const, '2025-04-01', 23_000], // one year
    ['NEW' as const, '2026-03-31', 62], // one day of 31: 46,000 ÷ 31 ÷ 24
    ['NEW' as const, '2014-04-01', 276_000], // twelve years are six months
    ['NEW' as const, '2010-01-01', 276_000], // and more are no more
    ['NEW' as const, '2014-04-02', 275_938], // a day less than twelve years: 11 + (11 + 30/31) ÷ 12
    ['OLD' as const, '2025-04-01', 46_000],
    ['OLD' as const, '2026-03-03', 3_833], // 29 days are a month
    ['OLD' as const, '2026-03-01', 3_833], // and so is a month
    ['OLD' as const, '2026-02-28', 7_667], // a month and a day are two
    ['OLD' as const, '2014-04-01', 552_000], // without a cap
  ])('%s from %s is %i', (scheme, employedOn, amount) => {
    expect(amountOf(severancePay({ ...base, scheme, employedOn }))).toBe(amount)
  })

  it('counts days beyond months by the length of the month or by thirty, as the side chooses', () => {
    const days = { ...base, employedOn: '2020-01-01', leftOn: '2026-04-15' }
    expect(chineseOf(severancePay({ ...days, monthPart: 'MONTH_DAYS' })).at(-1)).toBe('新制資遣費：46,000 元 × (6 + (3 + 15/30) ÷ 12) 年 × 1/2 個月 = 144,708 元')
    expect(chineseOf(severancePay({ ...days, leftOn: '2026-05-10', monthPart: 'MONTH_DAYS' })).at(-1)).toContain('(4 + 10/31) ÷ 12')
    expect(chineseOf(severancePay({ ...days, leftOn: '2026-05-10', monthPart: 'THIRTY' })).at(-1)).toContain('(4 + 10/30) ÷ 12')
  })

  it('pays the years before the new scheme at the old rate and caps the new ones alone', () => {
    const result = severancePay({ ...base, scheme: 'MIXED', employedOn: '2000-07-01', newSchemeFrom: '2005-07-01' })
    expect(amountOf(result)).toBe(230_000 + 276_000)
    expect(chineseOf(result).at(-1)).toBe('合計：230,000 元 + 276,000 元 = 506,000 元')
    expect(result.ok && result.steps.map((step) => step.article)).toContain('勞工退休金條例 §11 I、II')
  })

  it.each([
    ['nothing at all', {}, [['employedOn', 'MISSING', ''], ['leftOn', 'MISSING', ''], ['monthlyWage', 'MISSING', '']]],
    ['a last day before the first', { employedOn: '2026-04-01', leftOn: '2026-03-31', monthlyWage: 1 }, [['leftOn', 'WRONG', '']]],
    ['service before there was the Act', { employedOn: '1984-07-31', leftOn: '2026-03-31', monthlyWage: 46_000 }, [['employedOn', 'WRONG', '勞動基準法 §84-2']]],
    ['the new scheme before 94-07-01', { employedOn: '2005-06-30', leftOn: '2026-03-31', monthlyWage: 46_000 }, [['scheme', 'WRONG', '勞工退休金條例 §11 I、II']]],
    ['a change to the new scheme before 94-07-01', { employedOn: '2000-01-01', leftOn: '2026-03-31', monthlyWage: 46_000, scheme: 'MIXED' as const, newSchemeFrom: '2005-06-30' }, [['newSchemeFrom', 'WRONG', '勞工退休金條例 §58']]],
    ['a change after the last day', { employedOn: '2000-01-01', leftOn: '2008-03-31', monthlyWage: 46_000, scheme: 'MIXED' as const, newSchemeFrom: '2009-01-01' }, [['newSchemeFrom', 'WRONG', '勞工退休金條例 §11 I、II']]],
    ['a negative wage', { employedOn: '2020-01-01', leftOn: '2026-03-31', monthlyWage: -1 }, [['monthlyWage', 'WRONG', '']]],
    ['a wage with cents', { employedOn: '2020-01-01', leftOn: '2026-03-31', monthlyWage: 46_000.5 }, [['monthlyWage', 'WRONG', '']]],
    ['a wage beyond all measure', { employedOn: '2020-01-01', leftOn: '2026-03-31', monthlyWage: 999_999_999_999 }, [['monthlyWage', 'WRONG', '']]],
    ['a day that is none', { employedOn: '2026-02-30', leftOn: '2026-03-31', monthlyWage: 46_000 }, [['employedOn', 'WRONG', '']]],
  ])('refuses %s, naming field and rule', (_what, inputs, problems) => {
    expect(problemsOf(severancePay({ ...emptyInputs, ...inputs }))).toEqual(problems)
  })

  it('says where the wage lies below the minimum of the last day', () => {
    const notes = (monthlyWage: number) => {
      const result = severancePay({ ...base, employedOn: '2020-01-01', monthlyWage })
      return result.ok ? result.notes.filter((note) => note.tone === 'WARNING').map((note) => inChinese(note.words)) : []
    }
    expect(notes(29_499)).toEqual(['29,499 元低於民國115年3月31日之基本（最低）工資 29,500 元；部分工時者請按時計算。'])
    expect(notes(29_500)).toEqual([])
  })

  const wages = fc.integer({ min: 1, max: 10_000_000 })
  const lengths = fc.integer({ min: 0, max: 7_000 })
  const choices = fc.record({ scheme: fc.constantFrom('NEW' as const, 'OLD' as const), monthPart: fc.constantFrom('MONTH_DAYS' as const, 'THIRTY' as const) })
  it('is never negative, never less for a higher wage or longer service, and in the new scheme at most six months', () => {
    fc.assert(fc.property(wages, wages, lengths, lengths, choices, (wage, otherWage, days, otherDays, chosen) => {
      const [low, high] = [Math.min(wage, otherWage), Math.max(wage, otherWage)]
      const [short, long] = [Math.min(days, otherDays), Math.max(days, otherDays)]
      const pay = (monthlyWage: number, length: number) => amountOf(severancePay({ ...emptyInputs, ...chosen, monthlyWage, employedOn: '2006-01-31', leftOn: addDays('2006-01-31', length) }))
      expect(pay(low, short)).toBeGreaterThanOrEqual(0)
      expect(pay(high, short)).toBeGreaterThanOrEqual(pay(low, short))
      expect(pay(low, long)).toBeGreaterThanOrEqual(pay(low, short))
      if (chosen.scheme === 'NEW') expect(pay(high, long)).toBeLessThanOrEqual(high * 6)
    }), { seed: 20_260_316 })
  })
})

describe('pay in lieu of notice', () => {
  const base = { ...emptyInputs, monthlyWage: 45_000, leftOn: '2026-03-31' }
  it.each([
    ['2026-01-02', 0], // a day less than three months
    ['2026-01-01', 15_000], // exactly three months
    ['2025-04-02', 15_000],
    ['2025-04-01', 30_000], // exactly a year
    ['2023-04-02', 30_000],
    ['2023-04-01', 45_000], // exactly three years
    ['1990-04-01', 45_000],
  ])('of somebody employed since %s is %i', (employedOn, amount) => {
    expect(amountOf(noticePay({ ...base, employedOn }))).toBe(amount)
  })

  it('is for the days that are short', () => {
    const result = noticePay({ ...base, employedOn: '2020-01-01', noticeGiven: 12 })
    expect(chineseOf(result).slice(1)).toEqual(['預告期間：30 日，已預告 12 日，不足 18 日', '預告工資：45,000 元 ÷ 30 × 18 日 = 27,000 元'])
    expect(amountOf(noticePay({ ...base, employedOn: '2020-01-01', noticeGiven: 31 }))).toBe(0)
  })

  it('goes by the average wage where the side says so', () => {
    expect(amountOf(noticePay({ ...base, monthlyWage: null, employedOn: '2020-01-01', noticeWage: 'AVERAGE', averaging: 'SIX_MONTHS', wageTotal: 300_000 }))).toBe(50_000)
  })

  it('refuses days of notice that are none', () => {
    expect(problemsOf(noticePay({ ...base, employedOn: '2020-01-01', noticeGiven: -1 }))).toEqual([['noticeGiven', 'WRONG', '']])
  })
})
