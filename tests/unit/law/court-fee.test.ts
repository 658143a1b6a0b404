import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courtFeeRow, courtFeeRowIn, courtFeeRows } from '../../../shared/law/court-fee-rows.ts'
import { courtInstances, deferredFee, employmentClaimValue, enforcementFee, interlocutoryAppealFee, labourMediationFee, nonPropertyClaimFee, propertyClaimFee } from '../../../shared/law/court-fee.ts'

const rowOn = (on: string, rows = courtFeeRows) => {
  const row = courtFeeRowIn(rows, on)
  if (!row) throw new Error(`no court fees on ${on}`)
  return row
}
const before = rowOn('2024-12-31')
const since = rowOn('2025-01-01')

describe('the court fee of a claim of money in the first instance (民事訴訟法 §77-13)', () => {
  it.each([
    [100_000, 1_500, 1_000, '標準之定額'], [500_000, 6_700, 5_400, '標準'], [1_000_000, 13_200, 10_900, '標準'], [10_000_000, 118_500, 100_000, '標準'],
    [100_000_000, 910_500, 892_000, '標準'], [1_000_000_000, 7_840_500, 7_822_000, '標準'], [2_000_000_000, 14_440_500, 14_422_000, '標準'],
  ])('of %i is %i since 2025-01-01, %i until 2024-12-31 (%s)', (claim, now, then) => {
    expect(propertyClaimFee(since, claim)).toMatchObject({ amount: now, verified: true, article: '民事訴訟法 §77-13' })
    expect(propertyClaimFee(before, claim).amount).toBe(then)
  })

  it.each([[382_000, 5_270]])('of %i is %i since 114年 (裁定)', (claim, fee) => { expect(propertyClaimFee(since, claim).amount).toBe(fee) })
  it.each([[214_447, 2_320], [1_194_667, 12_880], [10_440_000, 103_872], [561_805, 6_170], [13_600, 1_000]])('of %i was %i until 113年 (裁定)', (claim, fee) => { expect(propertyClaimFee(before, claim).amount).toBe(fee) })

  it.each([[100_001, 1_630], [109_999, 1_630], [110_000, 1_630], [110_001, 1_760], [1_000_001, 13_317], [10_000_001, 118_588], [100_000_001, 910_577], [1_000_000_001, 7_840_566], [0, 1_500], [1, 1_500]])(
    'counts a part of a 萬 as a whole one: of %i it is %i', (claim, fee) => { expect(propertyClaimFee(since, claim).amount).toBe(fee) })

  it('tells its brackets in words, in both languages', () => {
    expect(propertyClaimFee(since, 1_194_667).formula).toEqual(['1,500 + 90 萬 × 每萬 130 + 20 萬 × 每萬 117', '1,500 + 90 × 130 for each 10,000 + 20 × 117 for each 10,000'])
  })

  it('is that of the day on which the suit was filed; there is none before 民國101年', () => {
    expect(courtFeeRowIn(courtFeeRows, '2024-12-31')?.nonProperty).toBe(3_000)
    expect(courtFeeRowIn(courtFeeRows, '2025-01-01')?.nonProperty).toBe(4_500)
    expect(courtFeeRowIn(courtFeeRows, '2011-12-31')).toBeNull()
  })

  it('refuses what is no whole amount', () => {
    for (const claim of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => propertyClaimFee(since, claim)).toThrow(RangeError)
  })
})

describe('appeals', () => {
  it('pay half as much again in the second and third instance (民事訴訟法 §77-16)', () => {
    expect(courtInstances.map((instance) => propertyClaimFee(since, 500_000, instance).amount)).toEqual([6_700, 10_050, 10_050])
    expect(propertyClaimFee(since, 500_000, 'SECOND')).toMatchObject({ article: '民事訴訟法 §77-13、§77-16', formula: ['（1,500 + 40 萬 × 每萬 130）× 1.5', '(1,500 + 40 × 130 for each 10,000) × 1.5'] })
    expect(nonPropertyClaimFee(since, 'THIRD').amount).toBe(6_750)
  })

  it('against a ruling pay 1,500 since 114年; the fee before was not found', () => {
    expect(interlocutoryAppealFee(since)).toMatchObject({ amount: 1_500, verified: true })
    expect(interlocutoryAppealFee(before)).toBeNull()
  })
})

it('a claim that is not about money pays 4,500 since 114年, before 3,000 (民事訴訟法 §77-14)', () => {
  expect([nonPropertyClaimFee(since).amount, nonPropertyClaimFee(before).amount]).toEqual([4_500, 3_000])
})

describe('two thirds that wait (勞動事件法 §12)', () => {
  it('are counted apart from the compensation of an accident: 6,170 → 2,057 and 1,000, together 3,057 (臺北地院 112 年度勞補字第 242 號裁定)', () => {
    const fee = deferredFee(before, [{ kind: 'WAGE', amount: 400_000 }, { kind: 'SEVERANCE', amount: 161_805 }, { kind: 'OCC_ACCIDENT', amount: 13_600 }])
    expect(fee.parts).toMatchObject([{ deferred: true, claim: 561_805, dueNow: 2_057, fee: { amount: 6_170 } }, { deferred: false, claim: 13_600, dueNow: 1_000 }])
    expect(fee).toMatchObject({ dueNow: 3_057, deferred: 4_113, formula: ['6,170 × 1/3 + 1,000', '6,170 × 1/3 + 1,000'] })
  })

  it.each([[382_000, 5_270, 1_757], [222_000, 3_190, 1_063]])('of a claim of %i and a fee of %i about a third is due at first: %i', (claim, amount, dueNow) => {
    expect(deferredFee(since, [{ kind: 'EMPLOYMENT', amount: claim }])).toMatchObject({ dueNow, parts: [{ fee: { amount } }] })
  })

  it.each([['2025-03-01', 382_000, 5_270, 1_757], ['2024-03-01', 300_000, 3_200, 1_066], ['2024-03-01', 130_000, 1_330, 443]])('on %s of %i, a fee of %i, a court asked for %i (裁定): what is told differs by one dollar at most, and says so', (on, amount, fee, asked) => {
    const told = deferredFee(rowOn(on), [{ kind: 'WAGE', amount }])
    expect(told.parts[0]?.fee.amount).toBe(fee)
    expect(Math.abs(told.dueNow - asked)).toBeLessThanOrEqual(1)
    expect(told.note).toEqual([expect.stringContaining('試算，以法院裁定為準'), expect.stringContaining('An estimate; the court’s ruling decides')])
  })

  it('never lose a dollar, whatever the parts, and count on appeal too', () => {
    const parts = fc.array(fc.record({ kind: fc.constantFrom('EMPLOYMENT', 'WAGE', 'PENSION', 'SEVERANCE', 'OCC_ACCIDENT', 'OTHER'), amount: fc.integer({ min: 0, max: 2_000_000_000 }) }), { maxLength: 6 })
    fc.assert(fc.property(parts, fc.constantFrom(...courtInstances), (claimed, instance) => {
      const fee = deferredFee(since, claimed, instance)
      expect(fee.dueNow + fee.deferred).toBe(fee.parts.reduce((sum, one) => sum + one.fee.amount, 0))
      expect(fee.deferred).toBeGreaterThanOrEqual(0)
    }))
  })
})

it('a fee never falls as the claim grows', () => {
  fc.assert(fc.property(fc.constantFrom(before, since), fc.integer({ min: 0, max: 3_000_000_000 }), fc.integer({ min: 0, max: 100_000_000 }), (row, claim, more) => {
    expect(propertyClaimFee(row, claim + more).amount).toBeGreaterThanOrEqual(propertyClaimFee(row, claim).amount)
    expect(enforcementFee(row, claim + more).amount).toBeGreaterThanOrEqual(enforcementFee(row, claim).amount)
  }))
})

describe('the value of a suit to confirm employment (勞動事件法 §11)', () => {
  it('is the income of the time it would last, five years at most', () => {
    expect(employmentClaimValue(52_000)).toMatchObject({ amount: 3_120_000, formula: ['52,000 × 60 月', '52,000 × 60 months'] })
    expect(employmentClaimValue(52_000, 18).amount).toBe(936_000)
    expect(employmentClaimValue(52_000, 61).amount).toBe(3_120_000)
  })
})

describe('labour mediation before the court (民事訴訟法 §77-20)', () => {
  it.each([[99_999, 0], [100_000, 1_000], [999_999, 1_000], [1_000_000, 2_000], [4_999_999, 2_000], [5_000_000, 3_000], [9_999_999, 3_000], [10_000_000, 5_000], [null, 0]])('of %s costs %i', (claim, fee) => {
    expect(labourMediationFee(before, claim)).toMatchObject({ amount: fee, verified: true })
  })
  it('whether it rose in 114年 was not found, and that is told', () => {
    expect(labourMediationFee(since, 500_000)).toMatchObject({ amount: 1_000, verified: false })
  })
})

describe('the fee of enforcement (強制執行法 §28-2; 101年標準)', () => {
  it.each([[4_999, 0], [5_000, 40], [400_000, 3_200], [400_001, 3_201], [1_000_000, 8_000]])('of %i is %i', (claim, fee) => {
    expect(enforcementFee(before, claim)).toMatchObject({ amount: fee, verified: true })
  })
  it('since 114年 is told as unverified', () => {
    expect(enforcementFee(since, 400_000)).toMatchObject({ amount: 3_200, verified: false, formula: ['400,000 × 千分之 8', '400,000 × 8 per 1,000'] })
  })
})

describe('a row that an office adds', () => {
  const added = { ...since, effectiveFrom: '2027-01-01', nonProperty: 5_000 }
  it('speaks from its day on', () => {
    expect(rowOn('2026-12-31', [added, ...courtFeeRows]).nonProperty).toBe(4_500)
    expect(rowOn('2027-01-01', [added, ...courtFeeRows]).nonProperty).toBe(5_000)
  })
  it('is one of the table only when its brackets rise and the last has no end', () => {
    expect(courtFeeRow.safeParse(added).success).toBe(true)
    for (const row of courtFeeRows) expect(courtFeeRow.parse(row)).toEqual(row)
    const [first, ...rest] = added.property.brackets
    const withBrackets = (brackets: unknown) => courtFeeRow.safeParse({ ...added, property: { ...added.property, brackets } }).success
    expect(withBrackets([first])).toBe(false)
    expect(withBrackets([...rest, first])).toBe(false)
    expect(withBrackets([{ upTo: 90_000, perTenThousand: 1 }, ...rest])).toBe(false)
    expect(courtFeeRow.safeParse({ ...added, mediation: { verified: true, brackets: [{ below: 5, fee: 1 }] } }).success).toBe(false)
  })
})
