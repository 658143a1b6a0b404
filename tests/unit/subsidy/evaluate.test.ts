import { describe, expect, it } from 'vitest'
import type { SubsidyApplication } from '../../../shared/subsidy/application.ts'
import { type EarlierGrant, earlierGrantsFor, earlierGrantsIndex, earlierGrantsOf } from '../../../shared/subsidy/earlier.ts'
import { evaluate } from '../../../shared/subsidy/evaluate.ts'
import { subsidyFactsFrom } from '../../../shared/subsidy/fold.ts'
import { applicationWith, bookOf } from '../../support/subsidy.ts'

const item = (kind: SubsidyApplication['items'][number]['kind'], amountPaid: number) => ({ kind, amountPaid, receipt: '' })
const only = (city: 'TAIPEI' | 'KAOHSIUNG' | 'TAINAN', application: SubsidyApplication) => evaluate(bookOf(city), application).items[0]

describe('Taipei', () => {
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

/** The facts of an application that was just made. */
const played = (application: SubsidyApplication) => subsidyFactsFrom({ type: 'subsidy.submitted', ...application })
/** What the other application takes from the ceilings, as its own evaluation says. */
const after = (city: 'TAIPEI', application: SubsidyApplication, earlier: readonly EarlierGrant[] = []): EarlierGrant[] =>
  earlierGrantsOf('before', { application, evaluation: evaluate(bookOf(city), application, earlier), decision: null })
const living = (over: Partial<SubsidyApplication> = {}) => applicationWith({ items: [item('LIVING_EXPENSE', 9_999_999)], ...over })
const second = (application: SubsidyApplication, earlier: readonly EarlierGrant[]) => evaluate(bookOf('TAIPEI'), application, earlier).items[0]

describe('living expenses of one person in several applications', () => {
  it('are not granted twice for the same months', () => {
    const before = after('TAIPEI', living({ livingFrom: '2026-05-04', livingMonths: 3 }))
    expect(second(living({ livingFrom: '2026-07-04', livingMonths: 3 }), before)).toMatchObject({ months: ['2026-08-04', '2026-09-04'], payable: 35_400 * 2, formula: '29,500 × 1.2 × 2 月，其中 1 個月已核給', formulaEn: '29,500 × 1.2 × 2 months; 1 of the months were granted before' })
    expect(second(living({ livingFrom: '2026-08-04', livingMonths: 3 }), before)).toMatchObject({ payable: 35_400 * 3 })
  })

  it('of the months that no day is named for begin with the suit', () => {
    expect(second(living({ livingMonths: 3 }), after('TAIPEI', living({ livingMonths: 2 })))).toMatchObject({ payable: 35_400, months: ['2026-07-04'] })
  })

  it('are not more than 24 months together, also when the first application named no number', () => {
    const before = after('TAIPEI', living())
    expect(before).toMatchObject([{ months: 24 }])
    expect(second(living({ livingFrom: '2028-05-04' }), before)).toMatchObject({ cap: 0, payable: 0 })
  })

  it('leave to a later application the months that the panel did not grant', () => {
    const application = living({ livingMonths: 3 })
    const evaluation = evaluate(bookOf('TAIPEI'), application)
    const decision = { on: '2026-06-05', meeting: { on: '2026-06-05', members: [], recused: [] }, perItem: [{ kind: 'LIVING_EXPENSE' as const, granted: 70_800, reason: '' }], basis: '' }
    expect(second(living({ livingMonths: 3 }), earlierGrantsOf('before', { application, evaluation, decision }))).toMatchObject({ months: ['2026-07-04'], payable: 35_400 })
  })

  it('are not granted to a union', () => {
    expect(second(living({ applicantType: 'UNION' }), [])).toMatchObject({ payable: 0, formula: '29,500 × 1.2 × 0 月，工會不補助生活費' })
  })
})

describe('ceilings of several applications', () => {
  it('each instance has its own, and so has each enforcement that a number tells apart', () => {
    const enforcement = (courtCaseNo: string, courtLevel: 'FIRST' | 'SECOND' = 'FIRST') => applicationWith({ litigation: { proceeding: 'ENFORCEMENT', courtCaseNo, courtLevel } })
    expect(second(applicationWith({ litigation: { courtLevel: 'SECOND' } }), after('TAIPEI', applicationWith()))).toMatchObject({ cap: 50_000 })
    expect(second(enforcement('115司執1'), after('TAIPEI', applicationWith()))).toMatchObject({ cap: 50_000 })
    expect(second(enforcement('115司執2'), after('TAIPEI', enforcement('115司執1')))).toMatchObject({ cap: 50_000 })
    expect(second(enforcement('115司執1', 'SECOND'), after('TAIPEI', enforcement('115司執1')))).toMatchObject({ cap: 0 })
    expect(second(enforcement(''), after('TAIPEI', enforcement('115司執1')))).toMatchObject({ cap: 0 })
  })

  it('what another body granted is taken off once, also when only the first application named it', () => {
    const named = { otherSubsidies: [{ source: '勞動部', kind: 'ATTORNEY_FEE' as const, amount: 40_000 }] }
    const before = after('TAIPEI', applicationWith({ ...named, items: [item('ATTORNEY_FEE', 30_000)] }))
    expect(before).toMatchObject([{ granted: 0, deducted: 30_000 }])
    for (const over of [named, {}]) expect(second(applicationWith({ ...over, items: [item('ATTORNEY_FEE', 30_000)] }), before)).toMatchObject({ cap: 20_000, deducted: 10_000, payable: 10_000 })
  })

  it('in another case the person counts, not the number that a party has there', () => {
    const failedElsewhere = { before: 'COURT' as const, name: '臺灣臺北地方法院', on: '2026-04-01', reference: '' }
    const before = after('TAIPEI', applicationWith({ claimantIdentifier: 'A123456789', standing: undefined, failedElsewhere }))
    const elsewhere = { caseId: 'other', standing: undefined, failedElsewhere }
    expect(second(applicationWith({ ...elsewhere, claimantId: 'W2', claimantIdentifier: 'A123456789' }), before)).toMatchObject({ cap: 0 })
    expect(second(applicationWith({ ...elsewhere, claimantId: 'W1', claimantIdentifier: 'E123456783' }), before)).toMatchObject({ cap: 50_000 })
  })

  it('what is personal to somebody else is not kept with an application', () => {
    const application = applicationWith({ otherSubsidies: [{ source: '勞動部', kind: 'COURT_FEE', amount: 1 }] })
    const facts = played(application)
    expect(earlierGrantsFor(applicationWith(), [{ subsidyId: 's', facts }])[0]).toMatchObject({ person: '甲○○', others: application.otherSubsidies })
    const [ofAnother] = earlierGrantsFor(applicationWith({ claimantId: 'W2' }), [{ subsidyId: 's', facts }])
    expect(ofAnother).toMatchObject({ kind: 'ATTORNEY_FEE', claimantId: 'W1' })
    for (const personal of ['person', 'employer', 'others']) expect(Object.keys(ofAnother ?? {})).not.toContain(personal)
  })

  it('of a whole history only the same dispute is found: the same case, or the same person against the same employer', () => {
    const other = (over: Parameters<typeof applicationWith>[0]) => after('TAIPEI', applicationWith({ standing: undefined, claimantName: '甲', employerName: '乙公司', ...over }))
    const index = earlierGrantsIndex([...other({ caseId: 'case' }), ...other({ caseId: 'second' }), ...other({ caseId: 'third', employerName: '丙公司' }), ...other({ caseId: 'fourth', claimantName: '丁' })])
    expect(index.ofSameDispute(applicationWith({ standing: undefined, claimantName: '甲', employerName: '乙公司' })).map((one) => one.caseId)).toEqual(['case', 'second'])
  })
})

describe('what is not eligible', () => {
  it('by a verified rule leaves nothing, by an unverified one leaves the amount to people', () => {
    expect(evaluate(bookOf('TAIPEI'), applicationWith({ workplaceCity: '新北市', householdRegisteredOn: '2026-04-01' }))).toMatchObject({ total: 0, manual: false, items: [{ payable: 0, formulaEn: expect.stringContaining('not eligible') }] })
    expect(evaluate(bookOf('TAIPEI'), applicationWith({ workplaceCity: '新北市', applicantType: 'UNION' }))).toMatchObject({ total: 0, manual: true, items: [{ payable: null, cap: 50_000 }] })
  })

  it('an arbitration without a failed mediation may rest on the consent of both sides', () => {
    const result = (proceeding: 'ARBITRATION' | 'ENFORCEMENT') => evaluate(bookOf('TAIPEI'), applicationWith({ standing: undefined, caseId: null, litigation: { proceeding } })).eligibility[0]?.result
    expect([result('ARBITRATION'), result('ENFORCEMENT')]).toEqual(['UNKNOWN', 'FAIL'])
  })

  it('台 and 臺 are one; a place of work that is not told leaves the question open', () => {
    const result = (workplaceCity: string) => evaluate(bookOf('TAINAN'), applicationWith({ city: 'TAINAN', workplaceCity })).eligibility.find((one) => one.check === 'WORKPLACE_IN_CITY')?.result
    expect(['台南市', '臺南市', 'TAINAN', '', 'NEW_TAIPEI'].map(result)).toEqual(['PASS', 'PASS', 'PASS', 'UNKNOWN', 'FAIL'])
  })

  it('on a minimum wage that nobody has verified no amount is computed', () => {
    const wage = { effectiveFrom: '2026-01-01', monthly: 30_000, hourly: 200, article: '最低工資法 §18', source: '新聞', verified: false }
    expect(evaluate({ ...bookOf('TAIPEI'), minimumWageOn: () => wage }, living()).items[0]).toMatchObject({ payable: null, verified: false })
  })
})
