import { describe, expect, it } from 'vitest'
import type { SubsidyApplication } from '../../../shared/subsidy/application.ts'
import { compareWithCentral } from '../../../shared/subsidy/compare.ts'
import { evaluate } from '../../../shared/subsidy/evaluate.ts'
import type { InformationRule } from '../../../shared/subsidy/rule-pack.ts'
import { subsidy as english } from '../../../shared/text/en/subsidy.ts'
import { subsidy as chinese } from '../../../shared/text/zh-TW/subsidy.ts'
import { applicationWith, bookOf, packOf } from '../../support/subsidy.ts'

type City = 'TAIPEI' | 'KAOHSIUNG' | 'TAINAN' | 'CENTRAL'
const item = (kind: SubsidyApplication['items'][number]['kind'], amountPaid: number) => ({ kind, amountPaid, receipt: '' })
const first = (city: City, over: Parameters<typeof applicationWith>[0]) => evaluate(bookOf(city), applicationWith({ ...(city === 'CENTRAL' ? {} : { city, workplaceCity: city }), ...over })).items[0]
const checks = (city: City, over: Parameters<typeof applicationWith>[0] = {}) =>
  new Map(evaluate(bookOf(city), applicationWith({ ...(city === 'CENTRAL' ? {} : { city, workplaceCity: city }), ...over })).eligibility.map((one) => [one.check, one]))
const information = (city: City, id: string): InformationRule | undefined => packOf(city).information?.find((one) => one.id === id)

describe('Taipei', () => {
  it('each instance, each enforcement and each decision has its own 50,000 for an attorney, 100,000 for those who sue together (勞動局英文網頁)', () => {
    for (const proceeding of ['LITIGATION', 'ENFORCEMENT', 'UNFAIR_PRACTICE'] as const) {
      expect(first('TAIPEI', { litigation: { proceeding } })).toMatchObject({ cap: 50_000, payable: 50_000, verified: true })
      expect(first('TAIPEI', { items: [item('ATTORNEY_FEE', 130_000)], litigation: { proceeding, joint: true, claimants: 3 } })).toMatchObject({ cap: 100_000, payable: 100_000 })
    }
  })

  it('whether three must sue together as in 民國90年 is unverified today: of two a person enters the amount; until 99年 they had 40,000', () => {
    const two = { items: [item('ATTORNEY_FEE', 130_000)], litigation: { joint: true, claimants: 2 } }
    expect(first('TAIPEI', two)).toMatchObject({ payable: null, verified: false })
    expect(first('TAIPEI', { ...two, on: '2010-12-31', litigation: { ...two.litigation, filedOn: '2010-10-01' } })).toMatchObject({ cap: 40_000, payable: 40_000 })
    expect(first('TAIPEI', { ...two, on: '2010-12-31', litigation: { joint: true, claimants: 3, filedOn: '2010-10-01' } })).toMatchObject({ cap: 100_000 })
  })

  it('the attorney of an arbitration is granted, with a ceiling that nobody found', () => {
    expect(first('TAIPEI', { litigation: { proceeding: 'ARBITRATION' } })).toMatchObject({ payable: null, verified: false })
  })

  it('court and enforcement fees are paid by the court’s receipt', () => {
    for (const kind of ['COURT_FEE', 'ENFORCEMENT_FEE'] as const) expect(first('TAIPEI', { items: [item(kind, 31_888)] })).toMatchObject({ cap: null, payable: 31_888, verified: true })
  })

  it.each([['2024-03-01', 27_470, 32_964], ['2025-03-01', 28_590, 34_308], ['2026-03-01', 29_500, 35_400]])('living expenses on %s: %i × 1.2 = %i a month, 24 months, for a union officer 36 (104年4月公告; 113年申請案)', (on, wage, monthly) => {
    const asked = { on, items: [item('LIVING_EXPENSE', 99_999_999)], litigation: { filedOn: '2023-01-05' } }
    expect(first('TAIPEI', asked)).toMatchObject({ basis: wage, cap: monthly * 24, payable: monthly * 24 })
    expect(first('TAIPEI', { ...asked, applicantType: 'UNION_OFFICER' })).toMatchObject({ cap: monthly * 36, formula: `${wage.toLocaleString('en')} × 1.2 × 36 月` })
  })

  it('living expenses before April 2015 have no base that anybody found', () => {
    expect(first('TAIPEI', { on: '2015-03-31', items: [item('LIVING_EXPENSE', 10_000)], litigation: { filedOn: '2015-01-05' } })).toMatchObject({ payable: null })
    expect(first('TAIPEI', { on: '2015-04-01', items: [item('LIVING_EXPENSE', 10_000)], litigation: { filedOn: '2015-01-05' } })).toMatchObject({ payable: 10_000 })
  })

  it('the panel of 民國90年 has nine: the commissioner, two lawyers, two scholars, three of labour groups, one of the legal commission', () => {
    expect(packOf('TAIPEI').panel?.seats.map((seat) => seat.count)).toEqual([1, 2, 2, 3, 1])
  })

  it('the household of four months counts on the day of the dispute, which is not later than the failed mediation', () => {
    const elsewhere = { workplaceCity: '新北市' }
    // The mediation failed on 2026-03-25.
    expect(checks('TAIPEI', { ...elsewhere, householdRegisteredOn: '2025-11-25' }).get('WORKPLACE_OR_HOUSEHOLD_IN_CITY')?.result).toBe('PASS')
    expect(checks('TAIPEI', { ...elsewhere, householdRegisteredOn: '2025-11-26' }).get('WORKPLACE_OR_HOUSEHOLD_IN_CITY')?.result).toBe('FAIL')
    expect(checks('TAIPEI', { ...elsewhere, householdRegisteredOn: '2025-11-25', disputeOn: '2026-02-01' }).get('WORKPLACE_OR_HOUSEHOLD_IN_CITY')?.result).toBe('FAIL')
  })

  it('a dismissal or an accident is covered by name; of another dispute the panel says whether it is grave', () => {
    expect(checks('TAIPEI').get('DISPUTE_COVERED')?.result).toBe('PASS')
    expect(checks('TAIPEI', { disputeKind: 'WAGE' }).get('DISPUTE_COVERED')?.result).toBe('UNKNOWN')
  })
})

describe('Kaohsiung (自治條例 109年7月30日修正)', () => {
  it('the principal may not be spent (§4)', () => {
    expect(packOf('KAOHSIUNG').onlyInterest).toEqual({ value: true, article: '高雄市勞工權益基金收支保管及運用自治條例 §4' })
  })

  it('§5 I③: a decision on an unfair practice pays the attorney alone, needs no mediation and no place of work, and of a union its seat', () => {
    const decision = { litigation: { proceeding: 'UNFAIR_PRACTICE' }, standing: undefined, caseId: null, workplaceCity: '屏東縣' } as const
    expect([...checks('KAOHSIUNG', decision).keys()]).toEqual(['CASE_NOT_SETTLED', 'HOUSEHOLD_IN_CITY', 'CLEARLY_UNNEEDED'])
    expect(first('KAOHSIUNG', decision)).toMatchObject({ payable: null, verified: false, article: expect.stringContaining('§5 I③') })
    expect(first('KAOHSIUNG', { ...decision, items: [item('COURT_FEE', 3_000)] })).toMatchObject({ payable: 0, verified: true })
    const union = { ...decision, applicantType: 'UNION' } as const
    expect(checks('KAOHSIUNG', union).get('UNION_SEAT_IN_CITY')).toMatchObject({ result: 'UNKNOWN', remedy: '依工會登記證書登錄會址' })
    expect(checks('KAOHSIUNG', { ...union, unionCity: '高雄市' }).get('UNION_SEAT_IN_CITY')?.result).toBe('PASS')
    expect(checks('KAOHSIUNG', { ...union, unionCity: '台南市' }).get('UNION_SEAT_IN_CITY')?.result).toBe('FAIL')
  })

  it('§5 II: an officer was dismissed for having stood up for members, else applies as a worker', () => {
    const officer = (dismissedForUnionWork?: boolean) => checks('KAOHSIUNG', { applicantType: 'UNION_OFFICER', dismissedForUnionWork }).get('DISMISSED_FOR_UNION_WORK')
    expect(officer(true)?.result).toBe('PASS')
    expect(officer(false)).toMatchObject({ result: 'FAIL', remedy: '改以遭資方解僱之勞工身分申請', verified: true })
    expect(officer()?.result).toBe('UNKNOWN')
    expect(checks('KAOHSIUNG').has('DISMISSED_FOR_UNION_WORK')).toBe(false)
  })

  it('§5 III: whether the subsidy is clearly not needed is left to the panel, and bars nothing', () => {
    expect(checks('KAOHSIUNG').get('CLEARLY_UNNEEDED')).toMatchObject({ result: 'UNKNOWN', article: expect.stringContaining('§5 III') })
    expect(first('KAOHSIUNG', {})).toMatchObject({ payable: null })
  })

  it('no amount of it is known, so none is filled in', () => {
    for (const rule of packOf('KAOHSIUNG').items) expect(['UNKNOWN', 'EXCLUDED']).toContain(rule.method.kind)
    for (const rule of packOf('KAOHSIUNG').items) expect(rule.verified).toBe(rule.method.kind === 'EXCLUDED')
  })
})

describe('Tainan', () => {
  it('the application comes within six months of the suit, to the end of a weekend; a reason for being late is for people (112年整理文)', () => {
    const late = (filedOn: string, on: string, delayReason?: string) => checks('TAINAN', { on, delayReason, litigation: { filedOn } }).get('FILED_WITHIN_SIX_MONTHS')
    expect(late('2026-02-28', '2026-08-31')?.result).toBe('PASS')
    expect(late('2026-02-28', '2026-09-01')).toMatchObject({ result: 'FAIL', verified: true })
    // 2026-08-15 is a Saturday.
    expect(late('2026-02-15', '2026-08-17')?.result).toBe('PASS')
    expect(late('2026-02-15', '2026-08-18')?.result).toBe('FAIL')
    expect(late('2026-02-15', '2026-08-18', '住院')).toMatchObject({ result: 'UNKNOWN' })
  })

  it.each([[70_000, 3_000_000, 'PASS'], [70_001, 3_000_000, 'FAIL'], [70_000, 3_000_001, 'FAIL']])('a monthly wage of %i with assets of %i: %s; the limits of today are unverified and bar nobody', (averageMonthlyWage, assets, result) => {
    expect(checks('TAINAN', { averageMonthlyWage, assets }).get('MEANS')).toMatchObject({ result, verified: false })
    expect(first('TAINAN', { averageMonthlyWage, assets })).toMatchObject({ payable: null })
  })

  it('a settlement that is not performed will do', () => {
    const standing = { ...applicationWith().standing, caseNumber: '1', outcome: 'SETTLED', partial: false, failed: false, unpaid: true, determinedOn: '2026-03-25', claimantName: '甲', employerName: '乙' }
    expect(checks('TAINAN', { standing }).get('CASE_NOT_SETTLED')?.result).toBe('PASS')
    expect(checks('TAIPEI', { standing }).get('CASE_NOT_SETTLED')?.result).toBe('FAIL')
  })

  it('living expenses are for suits to confirm employment alone; four kinds of costs have no ceiling that anybody found', () => {
    expect(first('TAINAN', { items: [item('LIVING_EXPENSE', 1_000)], litigation: { kind: 'PAYMENT' } })).toMatchObject({ payable: 0, verified: true })
    expect(first('TAINAN', { items: [item('LIVING_EXPENSE', 1_000)] })).toMatchObject({ payable: null })
    for (const kind of ['ATTORNEY_FEE', 'PLEADING_DRAFT_FEE', 'COURT_FEE', 'ENFORCEMENT_FEE'] as const) expect(first('TAINAN', { items: [item(kind, 1_000)] })).toMatchObject({ payable: null, cap: null })
  })
})

describe('the central 扶助辦法 (113年3月13日版; since 114年5月6日 to be compared again)', () => {
  const on113 = { on: '2025-03-03', litigation: { filedOn: '2025-02-03' } }
  const central = (over: Parameters<typeof applicationWith>[0]) => compareWithCentral(bookOf('CENTRAL'), applicationWith({ ...on113, ...over, litigation: { ...on113.litigation, ...over?.litigation } }))

  it.each([
    ['LITIGATION', false, 40_000, 60_000, '§7'], ['LITIGATION', true, 100_000, 200_000, '§7'], ['ENFORCEMENT', false, 40_000, null, '§7'],
    ['UNFAIR_PRACTICE', false, 40_000, 60_000, '§35–§37'], ['UNFAIR_PRACTICE', true, 100_000, 200_000, '§35–§37'], ['ARBITRATION', false, 40_000, null, '§32–§33'], ['ARBITRATION', true, 100_000, null, '§32–§33'],
  ] as const)('the attorney of %s, together: %s, has %i, complex %s (%s)', (proceeding, joint, amount, atMost, article) => {
    const [only] = central({ items: [item('ATTORNEY_FEE', 300_000)], litigation: { proceeding, joint, claimants: joint ? 3 : 1 } }).items
    expect(only).toMatchObject({ amount, atMost, verified: true, article: expect.stringContaining(article) })
  })

  it('a pleading has 10,000; necessary costs share 50,000 for the whole case (§7, §15–§16)', () => {
    expect(central({ items: [item('PLEADING_DRAFT_FEE', 12_000)] }).items[0]).toMatchObject({ amount: 10_000 })
    expect(central({ items: [item('COURT_FEE', 31_888), item('ENFORCEMENT_FEE', 30_000)] }).items.map((one) => one.amount)).toEqual([31_888, 18_112])
  })

  it('living expenses after a dismissal are 60 % of the first grade for 180 days: in 民國115年 17,700 a month, unverified today (§23–§26)', () => {
    const living = { items: [item('LIVING_EXPENSE', 9_999_999)], livingMonths: 12 }
    expect(central(living).items[0]).toMatchObject({ amount: 17_154 * 6, verified: true })
    expect(central({ ...living, on: '2026-03-03' }).items[0]).toMatchObject({ amount: 17_700 * 6, verified: false })
    expect(central({ ...living, disputeKind: 'WAGE' }).items[0]).toMatchObject({ amount: null })
  })

  it('since 2025-05-06 its figures are told as unverified, save that of arbitration, which stayed', () => {
    const today = { on: '2026-03-03', litigation: { filedOn: '2026-02-03' } }
    expect(central(today).items[0]).toMatchObject({ amount: 40_000, verified: false })
    expect(central({ ...today, litigation: { ...today.litigation, proceeding: 'ARBITRATION' } }).items[0]).toMatchObject({ amount: 40_000, verified: true })
  })

  it.each([['2023-10-01', 70_000, 'PASS'], ['2023-10-01', 70_001, 'FAIL'], ['2023-10-02', 65_000, 'PASS'], ['2023-10-02', 65_001, 'FAIL'], ['2025-05-05', 65_001, 'FAIL']])('on %s a monthly income of %i: %s (111年1月1日 70,000; 112年10月2日 65,000; §6)', (on, averageMonthlyWage, result) => {
    const means = checks('CENTRAL', { on, averageMonthlyWage, assets: 3_000_000, litigation: { filedOn: '2023-09-01' } }).get('MEANS')
    expect(means).toMatchObject({ result, verified: true })
  })

  it('the limits since 2025-05-06 are unverified; nobody may own more than 3,000,000, a union 5,000,000 (§6)', () => {
    expect(checks('CENTRAL', { averageMonthlyWage: 65_000, assets: 3_000_001 }).get('MEANS')).toMatchObject({ result: 'FAIL', verified: false })
    const union = (liquidAssets: number) => checks('CENTRAL', { ...on113, applicantType: 'UNION', liquidAssets }).get('LIQUID_ASSETS')?.result
    expect([union(5_000_000), union(5_000_001)]).toEqual(['PASS', 'FAIL'])
  })

  it('each proceeding has 180 days; from the second instance on no mediation is asked for (§3)', () => {
    const within = (on: string) => checks('CENTRAL', { on, litigation: { filedOn: '2025-01-02' } }).get('FILED_WITHIN_180_DAYS')?.result
    expect([within('2025-07-01'), within('2025-07-02')]).toEqual(['PASS', 'FAIL'])
    expect(checks('CENTRAL', { ...on113, litigation: { ...on113.litigation, courtLevel: 'SECOND' } }).has('CASE_NOT_SETTLED')).toBe(false)
  })

  it('what it says besides is kept with its day: provisional remedies 30,000, payment orders 10,000, costs within 60 days, the panel, the return within 30 days, the ban of 5 years, mass layoffs', () => {
    expect(information('CENTRAL', 'MOL-N-INJUNCTION-1')).toMatchObject({ amount: 30_000, verified: true, effectiveTo: '2025-05-05' })
    expect(information('CENTRAL', 'MOL-N-ORDER-2')).toMatchObject({ amount: 10_000, verified: false, effectiveFrom: '2025-05-06' })
    expect(information('CENTRAL', 'MOL-N-COSTS-1')?.rule).toContain('判決確定後 60 日內')
    expect(information('CENTRAL', 'MOL-N-COSTS-2')).toMatchObject({ verified: true, effectiveFrom: '2025-05-06' })
    expect(information('CENTRAL', 'MOL-N-PANEL')?.rule).toContain('3 人或 5 人、任期 2 年')
    expect(information('CENTRAL', 'MOL-N-RETURN-1')?.rule).toContain('30 日內返還')
    expect(information('CENTRAL', 'MOL-N-BAN-1')?.rule).toContain('5 年')
    expect(information('CENTRAL', 'MOL-N-LAYOFF')).toMatchObject({ article: '大量解僱勞工訴訟及必要生活費用補助辦法 §2–§10', verified: true })
  })

  it('is compared with as if nobody had granted anything, and decides nothing', () => {
    const application = applicationWith({ ...on113, otherSubsidies: [{ source: '勞動部', kind: 'ATTORNEY_FEE', amount: 40_000 }] })
    const compared = compareWithCentral(bookOf('CENTRAL'), application)
    expect(compared.items).toEqual([expect.objectContaining({ kind: 'ATTORNEY_FEE', amount: 40_000 })])
    expect(compared.note).toEqual([expect.stringContaining('同性質'), expect.stringContaining('twice')])
    expect(evaluate(bookOf('TAIPEI'), application).items[0]).toMatchObject({ deducted: 40_000, payable: 10_000 })
  })
})

it.each(['TAIPEI', 'KAOHSIUNG', 'TAINAN', 'CENTRAL'] as const)('every condition of %s that does not hold tells its paper, the reason and what would change it, in both languages', (name) => {
  const applications = [{}, { applicantType: 'UNION' as const, unionCity: '屏東縣', liquidAssets: 9_000_000 }, { applicantType: 'UNION_OFFICER' as const, dismissedForUnionWork: false }]
    .flatMap((over) => [{}, { standing: undefined, caseId: null, workplaceCity: '', householdRegisteredOn: undefined }, { workplaceCity: '屏東縣', householdRegisteredOn: '2026-04-30', averageMonthlyWage: 999_999, on: '2027-05-20', disputeKind: 'OTHER' as const }].map((more) => ({ ...over, ...more })))
  for (const over of applications) {
    for (const one of checks(name, over).values()) {
      const filled = expect.stringMatching(/./)
      expect(one).toMatchObject({ source: filled, sourceEn: filled, reason: filled, reasonEn: filled, ...(one.result === 'PASS' ? {} : { remedy: filled, remedyEn: filled }) })
      expect(Object.keys(chinese.check)).toContain(one.check)
      expect(Object.keys(english.check)).toContain(one.check)
      expect(`${one.reasonEn}${one.remedyEn ?? ''}`.replaceAll(/行政程序法|北市勞調字第1150001號/g, '')).not.toMatch(/\p{Script=Han}/u)
    }
  }
})
