import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SubsidyApplication } from '../../../shared/subsidy/application.ts'
import { evaluate } from '../../../shared/subsidy/evaluate.ts'
import { subsidyItemKinds } from '../../../shared/subsidy/kinds.ts'
import { applicationWith, bookOf } from '../../support/subsidy.ts'

const item = (kind: SubsidyApplication['items'][number]['kind'], amountPaid: number) => ({ kind, amountPaid, receipt: '' })
const only = (city: 'TAIPEI' | 'KAOHSIUNG' | 'TAINAN', application: SubsidyApplication) => evaluate(bookOf(city), application).items[0]

describe('Taipei (law.md §5.4)', () => {
  it('an attorney’s fee is paid up to 50,000 for one, 100,000 for those who sue together', () => {
    expect(only('TAIPEI', applicationWith())).toMatchObject({ cap: 50_000, payable: 50_000, verified: true, formula: 'min(60,000, 50,000)' })
    expect(only('TAIPEI', applicationWith({ items: [item('ATTORNEY_FEE', 130_000)], litigation: { joint: true, claimants: 3 } }))).toMatchObject({ cap: 100_000, payable: 100_000 })
  })

  it('until 民國99年 the ceiling for one was 40,000', () => {
    expect(only('TAIPEI', applicationWith({ on: '2009-06-01', litigation: { filedOn: '2009-05-04' } }))).toMatchObject({ cap: 40_000, payable: 40_000 })
  })

  it('court fees and enforcement fees are paid by the receipt', () => {
    expect(only('TAIPEI', applicationWith({ items: [item('COURT_FEE', 10_680)] }))).toMatchObject({ cap: null, payable: 10_680 })
    expect(only('TAIPEI', applicationWith({ items: [item('ENFORCEMENT_FEE', 3_200)] }))).toMatchObject({ cap: null, payable: 3_200 })
  })

  it.each([['2024-05-20', 32_964], ['2025-05-20', 34_308], ['2026-05-20', 35_400]])('living expenses are 1.2 times the minimum wage of the day of the application: on %s %i a month', (on, monthly) => {
    const application = applicationWith({ on, items: [item('LIVING_EXPENSE', 999_999)], livingMonths: 1, litigation: { filedOn: '2024-05-04' } })
    expect(only('TAIPEI', application)).toMatchObject({ cap: monthly, payable: monthly })
  })

  it('living expenses are paid for 24 months at most, to a union officer for 36', () => {
    const asked = { items: [item('LIVING_EXPENSE', 9_999_999)], livingMonths: 60 }
    expect(only('TAIPEI', applicationWith(asked))).toMatchObject({ cap: 35_400 * 24 })
    expect(only('TAIPEI', applicationWith({ ...asked, applicantType: 'UNION_OFFICER' }))).toMatchObject({ cap: 35_400 * 36 })
  })

  it('living expenses end with new work, and income is taken from each month', () => {
    const asked = { items: [item('LIVING_EXPENSE', 9_999_999)], livingMonths: 6 }
    expect(only('TAIPEI', applicationWith({ ...asked, employedSince: '2026-07-10' }))).toMatchObject({ cap: 35_400 * 2 })
    expect(only('TAIPEI', applicationWith({ ...asked, monthlyIncome: 20_000 }))).toMatchObject({ cap: 15_400 * 6 })
  })

  it('either the place of work or four months of household is enough', () => {
    const elsewhere = { workplaceCity: '新北市' }
    const result = (over: Partial<SubsidyApplication>) => evaluate(bookOf('TAIPEI'), applicationWith({ ...elsewhere, ...over })).eligibility.find((one) => one.check === 'WORKPLACE_OR_HOUSEHOLD_IN_CITY')?.result
    expect(result({})).toBe('PASS')
    expect(result({ householdRegisteredOn: '2026-02-01' })).toBe('FAIL')
    expect(result({ householdRegisteredOn: undefined })).toBe('UNKNOWN')
    expect(evaluate(bookOf('TAIPEI'), applicationWith({ ...elsewhere, householdRegisteredOn: '2026-02-01' })).total).toBe(0)
  })
})

describe('Kaohsiung (自治條例 §5)', () => {
  const inCity = { city: 'KAOHSIUNG', workplaceCity: 'KAOHSIUNG' } as const
  it('grants living expenses only to those who were dismissed and sue for their employment; its amounts are for people to enter', () => {
    const living = [item('LIVING_EXPENSE', 90_000)]
    expect(only('KAOHSIUNG', applicationWith({ ...inCity, items: living }))).toMatchObject({ payable: null, verified: false })
    expect(only('KAOHSIUNG', applicationWith({ ...inCity, items: living, disputeKind: 'WAGE', litigation: { kind: 'PAYMENT' } }))).toMatchObject({ payable: 0, verified: true })
    expect(evaluate(bookOf('KAOHSIUNG'), applicationWith(inCity))).toMatchObject({ manual: true, total: 0 })
  })

  it('asks for both: four months of household on the day of the application, and the place of work', () => {
    const results = (over: Partial<SubsidyApplication>) => Object.fromEntries(evaluate(bookOf('KAOHSIUNG'), applicationWith({ ...inCity, ...over })).eligibility.map((one) => [one.check, one.result]))
    expect(results({ householdRegisteredOn: '2026-01-20' })).toMatchObject({ HOUSEHOLD_IN_CITY: 'PASS', WORKPLACE_IN_CITY: 'PASS' })
    expect(results({ householdRegisteredOn: '2026-01-21' })).toMatchObject({ HOUSEHOLD_IN_CITY: 'FAIL' })
    expect(results({ workplaceCity: '屏東縣' })).toMatchObject({ WORKPLACE_IN_CITY: 'FAIL' })
  })

  it('takes a mediation that failed before the court (勞動事件法) for one before the office', () => {
    const { standing: _standing, ...application } = applicationWith({ ...inCity, caseId: null, failedElsewhere: { before: 'COURT', name: '臺灣高雄地方法院', on: '2026-04-01', reference: '' } })
    expect(evaluate(bookOf('KAOHSIUNG'), application).eligibility[0]).toMatchObject({ check: 'CASE_NOT_SETTLED', result: 'PASS' })
  })
})

describe('Tainan', () => {
  const inCity = { city: 'TAINAN', workplaceCity: 'TAINAN' } as const
  const checks = (over: Partial<SubsidyApplication>) => Object.fromEntries(evaluate(bookOf('TAINAN'), applicationWith({ ...inCity, ...over })).eligibility.map((one) => [one.check, one.result]))

  it('wants the application within six months of the suit, and tells of the means only from what was entered', () => {
    expect(checks({ on: '2026-11-04' })).toMatchObject({ FILED_WITHIN_SIX_MONTHS: 'PASS', MEANS: 'UNKNOWN' })
    expect(checks({ on: '2026-11-05' })).toMatchObject({ FILED_WITHIN_SIX_MONTHS: 'FAIL' })
    expect(checks({ averageMonthlyWage: 70_000, assets: 3_000_000 })).toMatchObject({ MEANS: 'PASS' })
    expect(checks({ averageMonthlyWage: 70_001 })).toMatchObject({ MEANS: 'FAIL' })
  })

  it('takes a settlement that is not paid', () => {
    const standing = { caseNumber: '1', outcome: 'SETTLED', partial: false, failed: false, unpaid: true, determinedOn: '2026-03-25', claimantName: '甲', employerName: '乙' }
    expect(checks({ standing })).toMatchObject({ CASE_NOT_SETTLED: 'PASS' })
    expect(checks({ standing: { ...standing, unpaid: false } })).toMatchObject({ CASE_NOT_SETTLED: 'FAIL' })
  })
})

describe('grants of others', () => {
  it('are taken off for the same item and court level', () => {
    const other = (over: object) => applicationWith({ otherSubsidies: [{ source: '勞動部', kind: 'ATTORNEY_FEE', courtLevel: 'FIRST', amount: 20_000, ...over }] })
    expect(only('TAIPEI', other({}))).toMatchObject({ deducted: 20_000, payable: 30_000, formula: 'min(60,000, 50,000) － 20,000（其他補助）' })
    expect(only('TAIPEI', other({ courtLevel: 'SECOND' }))).toMatchObject({ deducted: 0, payable: 50_000 })
    expect(only('TAIPEI', other({ amount: 90_000 }))).toMatchObject({ deducted: 50_000, payable: 0 })
  })

  it('those who sue together share one ceiling over their applications', () => {
    const joint = applicationWith({ claimantId: 'W2', items: [item('ATTORNEY_FEE', 80_000)], litigation: { joint: true, claimants: 3 } })
    expect(evaluate(bookOf('TAIPEI'), joint, [{ subsidyId: 's1', claimantId: 'W1', kind: 'ATTORNEY_FEE', courtLevel: 'FIRST', joint: true, granted: 70_000 }]).items[0]).toMatchObject({ cap: 30_000, payable: 30_000 })
  })
})

const amounts = fc.integer({ min: 0, max: 3_000_000 })
const someApplication = fc.record({
  on: fc.constantFrom('2009-06-01', '2018-03-05', '2024-05-20', '2026-05-20'), joint: fc.boolean(), months: fc.integer({ min: 1, max: 40 }), income: amounts,
  applicantType: fc.constantFrom('WORKER' as const, 'UNION_OFFICER' as const), items: fc.array(fc.record({ kind: fc.constantFrom(...subsidyItemKinds), amountPaid: amounts, receipt: fc.constant('') }), { minLength: 1, maxLength: 5 }),
  others: fc.array(fc.record({ source: fc.constant('勞動部'), kind: fc.constantFrom(...subsidyItemKinds), amount: amounts }), { maxLength: 3 }), city: fc.constantFrom('TAIPEI' as const, 'KAOHSIUNG' as const, 'TAINAN' as const),
}).map(({ on, joint, months, income, applicantType, items, others, city }) => applicationWith({
  on, city, workplaceCity: city, applicantType, livingMonths: months, monthlyIncome: income, items, otherSubsidies: others, litigation: { joint, claimants: joint ? 3 : 1, filedOn: '2009-01-05' }, householdRegisteredOn: '2000-01-01',
}))

describe('whatever is asked for', () => {
  it('payable is a whole amount, never negative, never above the ceiling or the request', () => {
    fc.assert(fc.property(someApplication, (application) => {
      for (const { payable, cap, requested, deducted } of evaluate(bookOf(application.city), application).items) {
        if (payable === null) continue
        expect(Number.isInteger(payable) && payable >= 0 && payable + deducted <= requested && (cap === null || payable + deducted <= cap)).toBe(true)
      }
    }))
  })

  it('asking for more never gives less', () => {
    fc.assert(fc.property(someApplication, amounts, (application, more) => {
      const [first, ...rest] = application.items
      if (!first) return
      const alone = { ...application, items: [first] }
      const raised = { ...application, items: [{ ...first, amountPaid: first.amountPaid + more }] }
      expect(evaluate(bookOf(application.city), raised).total).toBeGreaterThanOrEqual(evaluate(bookOf(application.city), alone).total)
      expect(rest.length).toBeGreaterThanOrEqual(0)
    }))
  })

  it('one receipt that is split into two, or one application into two, never gives more', () => {
    fc.assert(fc.property(someApplication, fc.double({ min: 0, max: 1, noNaN: true }), (application, share) => {
      const [first] = application.items
      if (!first) return
      const book = bookOf(application.city)
      const part = Math.floor(first.amountPaid * share)
      const [one, two] = [{ ...first, amountPaid: part }, { ...first, amountPaid: first.amountPaid - part }]
      const whole = evaluate(book, { ...application, items: [first] }).total
      expect(evaluate(book, { ...application, items: [one, two] }).total).toBeLessThanOrEqual(whole)
      const before = evaluate(book, { ...application, items: [one] })
      const months = first.kind === 'LIVING_EXPENSE' ? application.livingMonths : undefined
      const earlier = before.items.map((item) => ({ subsidyId: 's', claimantId: 'W1', kind: item.kind, courtLevel: 'FIRST' as const, joint: application.litigation.joint, granted: item.payable ?? 0, months }))
      // The other bodies' grants were taken off once; a second application still has to name them.
      expect(before.total + evaluate(book, { ...application, items: [two] }, earlier).total).toBeLessThanOrEqual(whole)
    }))
  })

  it('rules that come later change nothing for an application of today', () => {
    fc.assert(fc.property(someApplication, fc.integer({ min: 0, max: 500_000 }), (application, cap) => {
      const book = bookOf(application.city)
      const items = book.pack.items.flatMap((rule) => (rule.effectiveTo !== undefined ? [rule] : [{ ...rule, effectiveTo: '2026-12-31' }, { ...rule, id: `${rule.id}-later`, effectiveFrom: '2027-01-01', method: { kind: 'UP_TO' as const, cap, joint: cap } }]))
      expect(evaluate({ ...book, pack: { ...book.pack, version: 1, items } }, application)).toEqual(evaluate(book, application))
    }))
  })
})
