import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SubsidyApplication } from '../../../shared/subsidy/application.ts'
import { type EarlierGrant, earlierGrantsOf } from '../../../shared/subsidy/earlier.ts'
import { evaluate, type RuleBook } from '../../../shared/subsidy/evaluate.ts'
import { courtLevels, proceedingKinds, subsidyItemKinds } from '../../../shared/subsidy/kinds.ts'
import { minimumWageIn, minimumWages } from '../../../shared/law/minimum-wage.ts'
import { addMonths } from '../../../shared/model/dates.ts'
import { applicationWith, bookOf } from '../../support/subsidy.ts'

const runs = { numRuns: 800 }
const names = ['TAIPEI', 'KAOHSIUNG', 'TAINAN', 'CENTRAL'] as const
const books = new Map<string, RuleBook>(names.map((name) => [name, bookOf(name)]))
const cities = ['TAIPEI', 'KAOHSIUNG', 'TAINAN'] as const

/** The first as often as all the others together: where amounts are computed and nothing bars them. */
const mostly = <Value>(...values: readonly [Value, ...Value[]]) => fc.oneof({ weight: 2, arbitrary: fc.constant(values[0]) }, { weight: 1, arbitrary: fc.constantFrom(...values) })

// Small and large, so that ceilings are met as often as they are missed.
const amount = fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 3_000_000 }), fc.constantFrom(0, 1, 50_000, 100_000, 35_400))
const kind = fc.oneof(fc.constantFrom('ATTORNEY_FEE' as const, 'LIVING_EXPENSE' as const), fc.constantFrom(...subsidyItemKinds))
// Days that every month has: whole months from a 31st are not the sum of their parts.
const day = fc.record({ month: fc.integer({ min: 0, max: 40 }), day: fc.integer({ min: 1, max: 28 }) }).map((one) => addMonths(`2024-01-${String(one.day).padStart(2, '0')}`, one.month))
const other = fc.record({ source: fc.constantFrom('勞動部', '法律扶助基金會'), kind, amount, courtLevel: fc.option(fc.constantFrom(...courtLevels), { nil: undefined }) })
const earlierGrant: fc.Arbitrary<EarlierGrant> = fc.record({
  subsidyId: fc.constant('old'), claimantId: fc.constantFrom('W1', 'W2'), caseId: fc.constant('case'), kind, courtLevel: fc.constantFrom(...courtLevels), proceeding: fc.constantFrom(...proceedingKinds), joint: fc.boolean(), granted: amount, deducted: amount,
  monthsFrom: fc.array(day, { maxLength: 12 }), others: fc.array(other, { maxLength: 2 }),
}).map((one) => (one.kind === 'LIVING_EXPENSE' ? { ...one, months: one.monthsFrom.length } : { ...one, monthsFrom: undefined }))

const application = fc.record({
  on: mostly('2026-05-20', '2009-06-01', '2014-05-05', '2018-03-05', '2024-05-20', '2025-05-05'), city: mostly<(typeof cities)[number]>(...cities), applicantType: mostly<SubsidyApplication['applicantType']>('WORKER', 'UNION_OFFICER', 'UNION'),
  disputeKind: fc.constantFrom('DISMISSAL' as const, 'WAGE' as const), kindOfSuit: fc.constantFrom('CONFIRM_EMPLOYMENT' as const, 'PAYMENT' as const), proceeding: mostly(...proceedingKinds), courtLevel: mostly(...courtLevels),
  joint: fc.boolean(), claimants: fc.integer({ min: 2, max: 5 }), workplaceCity: mostly('臺北市', '', '屏東縣'), livingMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }), livingFrom: fc.option(day, { nil: undefined }), employedSince: fc.option(day, { nil: undefined }),
  monthlyIncome: fc.option(fc.integer({ min: 0, max: 50_000 }), { nil: undefined }), items: fc.array(fc.record({ kind, amountPaid: amount, receipt: fc.constant('') }), { minLength: 1, maxLength: 5 }), otherSubsidies: fc.array(other, { maxLength: 3 }),
}).map(({ kindOfSuit, proceeding, courtLevel, joint, claimants, city, workplaceCity, ...rest }) => applicationWith({
  ...rest, city, workplaceCity: workplaceCity === '臺北市' ? city : workplaceCity, householdRegisteredOn: '2000-01-01', litigation: { kind: kindOfSuit, proceeding, courtLevel, joint, claimants, filedOn: '2009-01-05' },
}))
/** The rules of the application's city, or the central ones for comparison. */
const underRules = fc.record({ application, central: mostly(false, true), earlier: fc.array(earlierGrant, { maxLength: 4 }) }).map(({ application: one, central, earlier }) => ({ application: one, earlier, book: books.get(central ? 'CENTRAL' : one.city) ?? bookOf(one.city) }))

const grantedBy = (one: SubsidyApplication, book: RuleBook, earlier: readonly EarlierGrant[]): EarlierGrant[] => earlierGrantsOf('first', { application: one, evaluation: evaluate(book, one, earlier), decision: null })
const totalOf = (book: RuleBook, one: SubsidyApplication, earlier: readonly EarlierGrant[]): number => evaluate(book, one, earlier).total

describe('whatever is asked for, jointly or alone, whatever was granted before', () => {
  it('what is payable is whole, never negative, never above the ceiling or the request', () => {
    fc.assert(fc.property(underRules, ({ application: one, book, earlier }) => {
      const { items, total, manual } = evaluate(book, one, earlier)
      for (const { payable, cap, requested, deducted, verified } of items) {
        expect(deducted >= 0 && deducted <= requested).toBe(true)
        if (payable === null) continue
        expect(Number.isInteger(payable) && payable >= 0 && payable + deducted <= requested && (cap === null || payable + deducted <= cap || payable === 0)).toBe(true)
        expect(verified || payable === 0).toBe(true)
      }
      expect(total).toBe(items.reduce((sum, item) => sum + (item.payable ?? 0), 0))
      expect(manual).toBe(items.some((item) => item.payable === null))
    }), runs)
  })

  it('all items of one kind together stay below its ceiling', () => {
    fc.assert(fc.property(application, fc.array(earlierGrant, { maxLength: 4 }), (one, earlier) => {
      const fees = evaluate(books.get('TAIPEI') ?? bookOf('TAIPEI'), one, earlier).items.filter((item) => item.kind === 'ATTORNEY_FEE')
      expect(fees.reduce((sum, item) => sum + (item.payable ?? 0), 0)).toBeLessThanOrEqual(one.litigation.joint ? 100_000 : 50_000)
    }), runs)
  })

  it('asking for more never gives less', () => {
    fc.assert(fc.property(underRules, amount, fc.nat(), ({ application: one, book, earlier }, more, which) => {
      const at = which % one.items.length
      const raised = { ...one, items: one.items.map((item, index) => (index === at ? { ...item, amountPaid: item.amountPaid + more } : item)) }
      expect(totalOf(book, raised, earlier)).toBeGreaterThanOrEqual(totalOf(book, one, earlier))
    }), runs)
  })

  it('naming what another body granted never gives more', () => {
    fc.assert(fc.property(underRules, other, ({ application: one, book, earlier }, named) => {
      expect(totalOf(book, { ...one, otherSubsidies: [...one.otherSubsidies, named] }, earlier)).toBeLessThanOrEqual(totalOf(book, one, earlier))
    }), runs)
  })

  it('a receipt that is split into two items never gives more', () => {
    fc.assert(fc.property(underRules, fc.double({ min: 0, max: 1, noNaN: true }), ({ application: one, book, earlier }, share) => {
      const items = one.items.flatMap((item) => { const part = Math.floor(item.amountPaid * share); return [{ ...item, amountPaid: part }, { ...item, amountPaid: item.amountPaid - part }] })
      expect(totalOf(book, { ...one, items }, earlier)).toBeLessThanOrEqual(totalOf(book, one, earlier))
    }), runs)
  })

  it('items, or parts of them, that are asked for in a second application never give more, whether or not it names other bodies’ grants again', () => {
    fc.assert(fc.property(underRules, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), ({ application: one, book, earlier }, share, again) => {
      const [lower, upper] = [one.items.map((item) => ({ ...item, amountPaid: Math.floor(item.amountPaid * share) })), one.items.map((item) => ({ ...item, amountPaid: item.amountPaid - Math.floor(item.amountPaid * share) }))]
      const before = { ...one, items: lower }
      const after = { ...one, items: upper, otherSubsidies: again ? one.otherSubsidies : [] }
      const sum = totalOf(book, before, earlier) + totalOf(book, after, [...earlier, ...grantedBy(before, book, earlier)])
      expect(sum).toBeLessThanOrEqual(totalOf(book, one, earlier))
    }), runs)
  })

  it('months that are asked for in a second application never give more', () => {
    fc.assert(fc.property(underRules, fc.integer({ min: 1, max: 59 }), fc.double({ min: 0, max: 1, noNaN: true }), day, ({ application: raw, book, earlier }, cut, share, from) => {
      const months = Math.max(2, raw.livingMonths ?? 2)
      const one = { ...raw, livingFrom: from, livingMonths: months, items: [{ kind: 'LIVING_EXPENSE' as const, amountPaid: raw.items[0]?.amountPaid ?? 0, receipt: '' }] }
      const firstMonths = 1 + (cut % (months - 1))
      const part = Math.floor((one.items[0]?.amountPaid ?? 0) * share)
      const asked = (amountPaid: number) => [{ kind: 'LIVING_EXPENSE' as const, amountPaid, receipt: '' }]
      const before = { ...one, livingMonths: firstMonths, items: asked(part) }
      const after = { ...one, livingFrom: addMonths(from, firstMonths), livingMonths: months - firstMonths, items: asked((one.items[0]?.amountPaid ?? 0) - part) }
      const sum = totalOf(book, before, earlier) + totalOf(book, after, [...earlier, ...grantedBy(before, book, earlier)])
      expect(sum).toBeLessThanOrEqual(totalOf(book, one, earlier))
    }), runs)
  })

  it('the same months asked for twice, or later ones without end, are never granted beyond the longest time', () => {
    fc.assert(fc.property(fc.array(fc.record({ from: day, months: fc.integer({ min: 1, max: 30 }) }), { minLength: 1, maxLength: 6 }), (asked) => {
      const book = books.get('TAIPEI') ?? bookOf('TAIPEI')
      let earlier: EarlierGrant[] = []
      for (const { from, months } of asked) {
        const one = applicationWith({ items: [{ kind: 'LIVING_EXPENSE', amountPaid: 9_999_999, receipt: '' }], livingFrom: from, livingMonths: months })
        earlier = [...earlier, ...grantedBy(one, book, earlier)]
      }
      const granted = earlier.flatMap((one) => one.monthsFrom ?? []).toSorted()
      expect(granted.length).toBeLessThanOrEqual(24)
      for (const [index, month] of granted.entries()) expect(index === 0 || addMonths(granted[index - 1] ?? '', 1) <= month).toBe(true)
    }), runs)
  })

  it('several who sue together are never granted more than one ceiling', () => {
    fc.assert(fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), fc.constantFrom(...courtLevels), (asked, courtLevel) => {
      const book = books.get('TAIPEI') ?? bookOf('TAIPEI')
      let earlier: EarlierGrant[] = []
      for (const [index, amountPaid] of asked.entries()) {
        const one = applicationWith({ claimantId: `W${index}`, items: [{ kind: 'ATTORNEY_FEE', amountPaid, receipt: '' }], litigation: { joint: true, claimants: 6, courtLevel } })
        earlier = [...earlier, ...grantedBy(one, book, earlier)]
      }
      expect(earlier.reduce((sum, one) => sum + one.granted, 0)).toBe(Math.min(100_000, asked.reduce((sum, one) => sum + one, 0)))
    }), runs)
  })

  it('the same inputs give the same result, in whatever order the grants before are told', () => {
    fc.assert(fc.property(underRules, ({ application: one, book, earlier }) => {
      expect(evaluate(book, one, earlier.toReversed())).toEqual(evaluate(book, structuredClone(one), earlier))
    }), runs)
  })

  it('rules, conditions and minimum wages that come later, and another version of the pack, change nothing for an application of today', () => {
    fc.assert(fc.property(underRules, amount, fc.constantFrom('2026-05-21', '2027-01-01'), ({ application: one, book, earlier }, cap, from) => {
      const items = book.pack.items.flatMap((rule) => (rule.effectiveTo !== undefined ? [rule] : [{ ...rule, effectiveTo: '2026-05-20' }, { ...rule, id: `${rule.id}-later`, effectiveFrom: from, verified: true, method: { kind: 'UP_TO' as const, cap, joint: cap } }]))
      const eligibility = [...book.pack.eligibility, { id: 'later', when: {}, condition: { check: 'MEANS' as const, averageMonthlyWage: 0, assets: 0 }, effectiveFrom: from, article: '§1', source: '公告', verified: true }]
      const rows = [...minimumWages, { effectiveFrom: from, monthly: cap, hourly: 200, article: '最低工資法 §18', source: '公告', verified: true }]
      expect(evaluate({ pack: { ...book.pack, version: 7, items, eligibility }, minimumWageOn: (on) => minimumWageIn(rows, on) }, one, earlier)).toEqual(evaluate(book, one, earlier))
    }), runs)
  })
})
