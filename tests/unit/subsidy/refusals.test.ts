import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../../shared/subsidy/evaluation.ts'
import { applySubsidyEvent, type SubsidySnapshot } from '../../../shared/subsidy/subsidy-lifecycle.ts'
import { applicationWith } from '../../support/subsidy.ts'

const item = (kind: string, amountPaid: number) => ({ kind, amountPaid, receipt: '' })
const evaluated = (over: object = {}): Evaluation => ({
  eligibility: [], total: 50_000, manual: false,
  items: [{ kind: 'ATTORNEY_FEE', requested: 60_000, basis: 60_000, cap: 50_000, deducted: 0, payable: 50_000, formula: '', article: '', verified: true, ...over }],
})
const submitted = (over: object = {}, computed = evaluated()) => ({ type: 'subsidy.submitted', ...applicationWith(), computed, ...over })
const sheet = { type: 'subsidy.reviewSheetCompleted', on: '2026-05-29', proposed: [{ kind: 'ATTORNEY_FEE', amount: 50_000 }] }
const decided = (over: object = {}) => ({ type: 'subsidy.decided', on: '2026-06-05', meeting: { on: '2026-06-05', members: [{ personId: 'P1', present: true }] }, perItem: [{ kind: 'ATTORNEY_FEE', granted: 50_000 }], basis: '依審查小組決議', ...over })
const toFollowUp = [submitted(), sheet, decided(), { type: 'subsidy.notified', on: '2026-06-10', deliveredOn: '2026-06-09' }, { type: 'subsidy.receiptReceived', on: '2026-06-12' }, { type: 'subsidy.paid', on: '2026-06-20', amount: 50_000 }]

/** What the last event is answered with, after those before it were taken. */
function answer(...events: readonly object[]): { code: string; field: string | undefined } | null {
  let snapshot: SubsidySnapshot | null = null
  for (const [index, event] of events.entries()) {
    const applied = applySubsidyEvent(snapshot, event)
    if (index === events.length - 1) return applied.ok ? null : { code: applied.refusal.code, field: applied.refusal.field }
    if (!applied.ok) throw new Error(applied.refusal.messageEn)
    snapshot = applied.value.snapshot
  }
  return null
}
const wrong = (field: string) => ({ code: 'INVALID_PAYLOAD', field })

describe('an application is refused with the field', () => {
  const litigation = applicationWith().litigation
  it.each<[string, object, string]>([
    ['of another city than the three', { city: 'TAICHUNG' }, 'city'],
    ['of a place of work that does not exist', { workplaceCity: '台北國' }, 'workplaceCity'],
    ['of a union’s seat that does not exist', { unionCity: '火星' }, 'unionCity'],
    ['of a negative amount', { items: [item('ATTORNEY_FEE', -1)] }, 'items[0].amountPaid'],
    ['of half a dollar', { items: [item('ATTORNEY_FEE', 0.5)] }, 'items[0].amountPaid'],
    ['of an amount that cannot be right', { items: [item('ATTORNEY_FEE', 100_000_001)] }, 'items'],
    ['of an amount beyond all numbers', { items: [item('ATTORNEY_FEE', 1e15)] }, 'items[0].amountPaid'],
    ['of nothing asked for', { items: [] }, 'items'],
    ['of an unknown item', { items: [item('TAXI', 100)] }, 'items[0].kind'],
    ['of living expenses for the same months twice', { items: [item('LIVING_EXPENSE', 100), item('LIVING_EXPENSE', 100)] }, 'items'],
    ['of more than 120 months', { livingMonths: 121 }, 'livingMonths'],
    ['of no month', { livingMonths: 0 }, 'livingMonths'],
    ['of months that begin more than a year later', { livingFrom: '2027-05-21' }, 'livingFrom'],
    ['of work that begins more than a year later', { employedSince: '2027-05-21' }, 'employedSince'],
    ['of a suit after the application', { litigation: { ...litigation, filedOn: '2026-05-21' } }, 'litigation.filedOn'],
    ['of a day that does not exist', { litigation: { ...litigation, filedOn: '2026-02-30' } }, 'litigation.filedOn'],
    ['of a household of the future', { householdRegisteredOn: '2026-05-21' }, 'householdRegisteredOn'],
    ['of a mediation of the future', { failedElsewhere: { before: 'COURT', name: '法院', on: '2026-05-21' } }, 'failedElsewhere.on'],
    ['of a dispute after the suit', { disputeOn: '2026-05-05' }, 'disputeOn'],
    ['of a negative income', { monthlyIncome: -1 }, 'monthlyIncome'],
    ['of an income that cannot be right', { monthlyIncome: 10_000_001 }, 'monthlyIncome'],
    ['of a wage that cannot be right', { averageMonthlyWage: 10_000_001 }, 'averageMonthlyWage'],
    ['of others’ grants that cannot be right', { otherSubsidies: [{ source: '勞動部', kind: 'COURT_FEE', amount: 100_000_001 }] }, 'otherSubsidies'],
    ['of claimants who cannot be so many', { litigation: { ...litigation, claimants: 100_001 } }, 'litigation.claimants'],
    ['of no claimant', { litigation: { ...litigation, claimants: 0 } }, 'litigation.claimants'],
  ])('%s', (_what, over, field) => { expect(answer(submitted(over))).toEqual(wrong(field)) })

  it('and taken with any county, by its name, an old spelling or a code', () => {
    for (const workplaceCity of ['臺北市', '台南市', '連江縣', 'NEW_TAIPEI', 'TAIPEI', '']) expect(answer(submitted({ workplaceCity }))).toBeNull()
  })
})

describe('what is supplied later', () => {
  const asked = { type: 'subsidy.supplementRequested', on: '2026-05-21', items: ['收據'], dueOn: '2026-06-01' }
  const changed = (changes: object) => answer(submitted(), asked, { type: 'subsidy.supplemented', on: '2026-05-25', changes })
  it('obeys the same rules', () => {
    expect(changed({ items: [item('ATTORNEY_FEE', 100_000_001)] })).toEqual(wrong('changes.items'))
    expect(changed({ workplaceCity: '火星' })).toEqual(wrong('changes.workplaceCity'))
    expect(changed({ monthlyIncome: 30_000, livingMonths: 3 })).toBeNull()
  })
  it('is not due before it is asked for', () => {
    expect(answer(submitted(), { ...asked, dueOn: '2026-05-20' })).toEqual(wrong('dueOn'))
    expect(answer(submitted(), { ...asked, servedOn: '2026-06-02' })).toEqual(wrong('dueOn'))
  })
})

describe('after the review', () => {
  it('nothing happens on a day that has not come, or before what it follows', () => {
    expect(answer(submitted(), sheet, decided({ meeting: { ...decided().meeting, on: '2026-06-06' } }))).toEqual(wrong('meeting.on'))
    expect(answer(submitted(), sheet, decided(), { type: 'subsidy.notified', on: '2026-06-10', deliveredOn: '2026-06-04' })).toEqual(wrong('deliveredOn'))
    expect(answer(submitted(), sheet, decided(), { type: 'subsidy.appealed', on: '2026-06-10', receivedOn: '2026-06-11' })).toEqual(wrong('receivedOn'))
    expect(answer(...toFollowUp, { type: 'subsidy.followedUp', on: '2026-12-01', finding: 'WON', recoveredOn: '2026-12-02' })).toEqual(wrong('recoveredOn'))
    expect(answer(...toFollowUp, { type: 'subsidy.clawbackOrdered', on: '2026-12-01', amount: 1, reason: '重複', dueOn: '2026-11-30' })).toEqual(wrong('dueOn'))
  })

  it('a decision may be served by public notice, which takes effect later', () => {
    expect(answer(submitted(), sheet, decided(), { type: 'subsidy.notified', on: '2026-06-10', deliveredOn: '2026-06-30' })).toBeNull()
  })

  it('nothing is paid, ordered back or repaid of zero', () => {
    expect(answer(...toFollowUp.slice(0, -1), { type: 'subsidy.paid', on: '2026-06-20', amount: 0 })).toEqual(wrong('amount'))
    expect(answer(...toFollowUp, { type: 'subsidy.clawbackOrdered', on: '2026-12-01', amount: 0, reason: '重複', dueOn: '2026-12-31' })).toEqual(wrong('amount'))
    expect(answer(...toFollowUp, { type: 'subsidy.repaid', on: '2026-12-01', amount: 0 })).toEqual(wrong('amount'))
  })

  it('people may grant less than the rules leave open, never above a verified ceiling, nor what others granted', () => {
    const by = (over: object, granted: number) => answer(submitted({}, evaluated({ payable: null, ...over })), sheet, decided({ perItem: [{ kind: 'ATTORNEY_FEE', granted }] }))
    expect(by({ verified: false, cap: null }, 60_000)).toBeNull()
    expect(by({ verified: false, cap: null }, 60_001)?.code).toBe('OVER_CAP')
    expect(by({ verified: false, cap: null, deducted: 20_000 }, 40_001)?.code).toBe('OVER_CAP')
    expect(by({ verified: true, cap: 50_000 }, 50_001)?.code).toBe('OVER_CAP')
    expect(by({ verified: true, cap: 50_000 }, 50_000)).toBeNull()
  })
})
