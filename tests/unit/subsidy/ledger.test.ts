import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FundEntry, type FundEntryKind, fundEntryRefusal } from '../../../shared/subsidy/fund-entry.ts'
import { type FundApplication, fundLedger, isEntered } from '../../../shared/subsidy/ledger.ts'
import { moneyDue } from '../../../shared/subsidy/money-due.ts'

type Facts = FundApplication['facts']
const decision = (on: string, granted: number): NonNullable<Facts['decision']> => ({ on, meeting: { on, members: [], recused: [] }, perItem: [{ kind: 'ATTORNEY_FEE', granted, reason: '' }], basis: '' })
const nothing: Facts = { decision: null, formerDecisions: [], payments: [], clawbacks: [], repayments: [], withdrawnOn: null, notified: null, receiptOn: null }
const application = (facts: Partial<Facts>, serial = 1): FundApplication => ({ subsidyId: `s${serial}`, subsidyNumber: `高市基補字第115${String(serial).padStart(4, '0')}號`, claimant: '甲○○', facts: { ...nothing, ...facts } })
const entry = (entryNo: number, kind: FundEntryKind, amount: number, over: Partial<FundEntry> = {}): FundEntry => ({ entryNo, city: 'KAOHSIUNG', year: 115, kind, amount, bookedOn: '2026-01-05', note: '', corrects: null, actor: '王承辦', ...over })
const ledger = (entries: FundEntry[], applications: FundApplication[] = [], onlyInterest = true, year = 115) => fundLedger({ entries, applications, year, onlyInterest })
const figures = ({ spendable, reserved, paid, repaid, balance }: ReturnType<typeof ledger>) => [spendable, reserved, paid, repaid, balance]

describe('what may be spent', () => {
  it('of a fund whose principal stays is interest and other income, never the principal (高雄市勞工權益基金收支保管及運用自治條例 §4)', () => {
    const money = [entry(1, 'PRINCIPAL', 100_000_000), entry(2, 'INTEREST', 800_000), entry(3, 'INCOME', 50_000)]
    expect(ledger(money).spendable).toBe(850_000)
    expect(ledger(money.slice(0, 1)).spendable).toBe(0)
    expect(ledger(money, [], false).spendable).toBe(100_850_000)
  })

  it('is never above the budget, and a budget is no money', () => {
    expect(ledger([entry(1, 'BUDGET', 500_000), entry(2, 'INTEREST', 800_000)]).spendable).toBe(500_000)
    expect(ledger([entry(1, 'BUDGET', 900_000), entry(2, 'INTEREST', 800_000)]).spendable).toBe(800_000)
    expect(ledger([entry(1, 'BUDGET', 900_000)]).spendable).toBe(0)
  })

  it('of a fund that may spend its principal is the budget while nobody entered how much that is', () => {
    const spendable = (...entries: FundEntry[]) => ledger(entries, [], false).spendable
    expect(spendable(entry(1, 'BUDGET', 900_000), entry(2, 'INTEREST', 5_000))).toBe(900_000)
    expect(spendable(entry(1, 'BUDGET', 900_000), entry(2, 'INTEREST', 5_000), entry(3, 'PRINCIPAL', 600_000))).toBe(605_000)
    expect(spendable(entry(1, 'INTEREST', 5_000))).toBe(5_000)
  })

  it('follows a correction; what is corrected to nothing counts as never entered', () => {
    const corrected = ledger([entry(1, 'INTEREST', 800_000), entry(2, 'CORRECTION', -300_000, { corrects: 1, note: '重複登錄' })])
    expect(corrected.spendable).toBe(500_000)
    const undone = ledger([entry(1, 'BUDGET', 800_000), entry(2, 'CORRECTION', -800_000, { corrects: 1, note: '年度誤植' })], [], false)
    expect([undone.sources.budget, isEntered(undone.sources)]).toEqual([null, false])
  })
})

describe('the course of the money', () => {
  const interest = [entry(1, 'INTEREST', 300_000)]

  it('is reserved by the decision, paid from the reservation, and back when it is repaid', () => {
    const decided = { decision: decision('2026-06-05', 100_000) }
    expect(figures(ledger(interest, [application(decided)]))).toEqual([300_000, 100_000, 0, 0, 200_000])
    const paid = { ...decided, payments: [{ on: '2026-07-01', amount: 60_000 }] }
    expect(figures(ledger(interest, [application(paid)]))).toEqual([300_000, 40_000, 60_000, 0, 200_000])
    const back = { ...paid, clawbacks: [{ on: '2026-08-01', amount: 50_000, reason: '勝訴獲償', dueOn: '2026-09-01' }], repayments: [{ on: '2026-08-20', amount: 30_000 }] }
    const { rows, ...after } = ledger(interest, [application(back)])
    expect(figures({ rows, ...after })).toEqual([300_000, 40_000, 60_000, 30_000, 230_000])
    expect(rows.map(({ kind, on, amount, standing }) => [kind, on, amount, standing.balance])).toEqual([
      ['INTEREST', '2026-01-05', 300_000, 300_000], ['RESERVED', '2026-06-05', 100_000, 200_000], ['PAID', '2026-07-01', 60_000, 200_000],
      ['CLAWBACK', '2026-08-01', 50_000, 200_000], ['REPAID', '2026-08-20', 30_000, 230_000],
    ])
  })

  it('stays reserved in the year of the meeting over its end, and is paid from there; a repayment belongs to the year it comes in', () => {
    const late = application({ decision: decision('2026-12-30', 100_000), payments: [{ on: '2027-01-20', amount: 100_000 }], repayments: [{ on: '2027-05-02', amount: 40_000 }] })
    const next = entry(2, 'INTEREST', 200_000, { year: 116, bookedOn: '2027-01-04' })
    expect(figures(ledger([...interest, next], [application({ decision: decision('2026-12-30', 100_000) })]))).toEqual([300_000, 100_000, 0, 0, 200_000])
    const own = ledger([...interest, next], [late])
    expect(figures(own)).toEqual([300_000, 0, 100_000, 0, 200_000])
    expect(own.months.map(({ month, paid }) => [month, paid]).slice(10)).toEqual([['2026-11', 0], ['2026-12', 0], ['2027-01', 100_000]])
    expect(figures(ledger([...interest, next], [late], true, 116))).toEqual([200_000, 0, 0, 40_000, 240_000])
  })

  it('is released when the decision is taken back or the application withdrawn', () => {
    const reopened = application({ formerDecisions: [{ ...decision('2026-06-05', 100_000), takenBackOn: '2026-06-20' }], decision: decision('2026-07-03', 70_000) })
    expect(ledger(interest, [reopened]).rows.map(({ kind, amount, standing }) => [kind, amount, standing.balance])).toEqual([
      ['INTEREST', 300_000, 300_000], ['RESERVED', 100_000, 200_000], ['RELEASED', 100_000, 300_000], ['RESERVED', 70_000, 230_000],
    ])
    expect(figures(ledger(interest, [application({ decision: decision('2026-06-05', 100_000), withdrawnOn: '2026-06-30' })]))).toEqual([300_000, 0, 0, 0, 300_000])
  })

  it('is low when less than a tenth is left, not at a tenth', () => {
    const left = (granted: number) => ledger(interest, [application({ decision: decision('2026-06-05', granted) })]).isLow
    expect([left(270_000), left(270_001), left(300_001)]).toEqual([false, true, true])
    expect(ledger([]).isLow).toBe(false)
  })

  it('shows the year month by month: what happened in it and how the fund stood at its end', () => {
    const { months } = ledger(interest, [application({ decision: decision('2026-06-05', 100_000), payments: [{ on: '2026-08-01', amount: 100_000 }] })])
    expect(months).toHaveLength(12)
    expect(months.slice(4, 8).map(({ month, reserved, paid, standing }) => [month, reserved, paid, standing.reserved, standing.paid, standing.balance])).toEqual([
      ['2026-05', 0, 0, 0, 0, 300_000], ['2026-06', 100_000, 0, 100_000, 0, 200_000], ['2026-07', 0, 0, 100_000, 0, 200_000], ['2026-08', 0, 100_000, 0, 100_000, 200_000],
    ])
  })
})

describe('whatever happens to the money', () => {
  const day = fc.integer({ min: 0, max: 1094 }).map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))
  const money = fc.integer({ min: 1, max: 1_000_000 })
  const applicationOf = fc.record({ decidedOn: day, granted: money, paidShares: fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 3 }), backShare: fc.integer({ min: 0, max: 100 }), days: fc.array(day, { minLength: 4, maxLength: 4 }), former: fc.option(fc.tuple(day, day, money)), isWithdrawn: fc.boolean() })
    .map(({ decidedOn, granted, paidShares, backShare, days, former, isWithdrawn }): Partial<Facts> => {
      const total = Math.max(100, paidShares.reduce((sum, share) => sum + share, 0))
      const payments = isWithdrawn ? [] : paidShares.map((share, index) => ({ on: days[index] ?? decidedOn, amount: Math.floor(granted * share / total) }))
      const paid = payments.reduce((sum, one) => sum + one.amount, 0)
      const back = Math.floor(paid * backShare / 100)
      return {
        decision: decision(decidedOn, granted), payments, withdrawnOn: isWithdrawn ? days[3] ?? decidedOn : null,
        formerDecisions: former === null ? [] : [{ ...decision(former[0], former[2]), takenBackOn: former[1] }],
        clawbacks: back === 0 ? [] : [{ on: decidedOn, amount: back, reason: '', dueOn: decidedOn }], repayments: back === 0 ? [] : [{ on: days[3] ?? decidedOn, amount: back }],
      }
    })
  const world = fc.record({
    applications: fc.array(applicationOf, { maxLength: 6 }).map((all) => all.map((facts, index) => application(facts, index + 1))),
    entries: fc.array(fc.record({ kind: fc.constantFrom<FundEntryKind>('BUDGET', 'PRINCIPAL', 'INTEREST', 'INCOME'), amount: money, year: fc.constantFrom(114, 115, 116), bookedOn: day }), { maxLength: 6 })
      .map((all) => all.map(({ kind, amount, year, bookedOn }, index) => entry(index + 1, kind, amount, { year, bookedOn }))),
    onlyInterest: fc.boolean(),
  })
  const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0)
  const years = [114, 115, 116]

  it('balance = spendable − reserved − paid + repaid, after every row and at the end of every month; nothing but a balance is below zero', () => {
    fc.assert(fc.property(world, ({ applications, entries, onlyInterest }) => {
      for (const year of years) {
        const all = ledger(entries, applications, onlyInterest, year)
        for (const { spendable, reserved, paid, repaid, balance } of [all, ...all.months.map(({ standing }) => standing)]) expect(balance).toBe(spendable - reserved - paid + repaid)
        expect(Math.min(all.spendable, all.reserved, all.paid, all.repaid)).toBeGreaterThanOrEqual(0)
        expect(all.months.at(-1)?.standing).toEqual({ spendable: all.spendable, reserved: all.reserved, paid: all.paid, repaid: all.repaid, balance: all.balance })
      }
    }))
  })

  it('counts every payment, every open reservation and every repayment in exactly one year', () => {
    fc.assert(fc.property(world, ({ applications, entries, onlyInterest }) => {
      const all = years.map((year) => ledger(entries, applications, onlyInterest, year))
      const paid = sum(applications.flatMap(({ facts }) => facts.payments.map((one) => one.amount)))
      const granted = sum(applications.filter(({ facts }) => facts.withdrawnOn === null).map(({ facts }) => facts.decision?.perItem[0]?.granted ?? 0))
      const repaid = sum(applications.flatMap(({ facts }) => facts.repayments.map((one) => one.amount)))
      expect([sum(all.map((one) => one.paid)), sum(all.map((one) => one.reserved)), sum(all.map((one) => one.repaid))]).toEqual([paid, granted - paid, repaid])
      for (const { rows } of all) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    }))
  })

  it('comes to the same in whatever order it is told', () => {
    const told = world.chain((given) => fc.record({ given: fc.constant(given), entries: fc.shuffledSubarray(given.entries, { minLength: given.entries.length }), applications: fc.shuffledSubarray(given.applications, { minLength: given.applications.length }) }))
    fc.assert(fc.property(told, ({ given, entries, applications }) => {
      expect(ledger(entries, applications, given.onlyInterest)).toEqual(ledger(given.entries, given.applications, given.onlyInterest))
    }))
  })

  it('never lets the principal of a fund that keeps it change anything but its own row', () => {
    fc.assert(fc.property(world, money, ({ applications, entries }, principal) => {
      const more = [...entries, entry(entries.length + 1, 'PRINCIPAL', principal)]
      expect(figures(ledger(more, applications))).toEqual(figures(ledger(entries, applications)))
    }))
  })
})

describe('an entry', () => {
  const today = '2026-03-16'
  const made = { city: 'KAOHSIUNG', year: 115, kind: 'INTEREST', amount: 100, bookedOn: today, note: '', corrects: null } as const
  const before = [entry(1, 'INTEREST', 500), entry(2, 'CORRECTION', -100, { corrects: 1 })]

  it('is made of a day that has come, near the year, with an amount', () => {
    expect(fundEntryRefusal(made, before, today)).toBeNull()
    expect(fundEntryRefusal({ ...made, bookedOn: '2026-03-17' }, before, today)).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'bookedOn' })
    expect(fundEntryRefusal({ ...made, year: 117 }, before, today)).toMatchObject({ field: 'year' })
    expect(fundEntryRefusal({ ...made, amount: 0 }, before, today)).toMatchObject({ field: 'amount' })
    expect(fundEntryRefusal({ ...made, amount: -5 }, before, today)).toMatchObject({ field: 'amount' })
  })

  it('that corrects another names it and why, and takes no more than is left of it', () => {
    const correction = { ...made, kind: 'CORRECTION', amount: -400, note: '重複登錄', corrects: 1 } as const
    expect(fundEntryRefusal(correction, before, today)).toBeNull()
    expect(fundEntryRefusal({ ...correction, amount: -401 }, before, today)).toMatchObject({ field: 'amount', message: expect.stringContaining('400 元') })
    expect(fundEntryRefusal({ ...correction, amount: 0 }, before, today)).toMatchObject({ field: 'amount' })
    expect(fundEntryRefusal({ ...correction, note: ' ' }, before, today)).toMatchObject({ field: 'note' })
    expect(fundEntryRefusal({ ...correction, corrects: 2 }, before, today)).toMatchObject({ field: 'corrects' })
    expect(fundEntryRefusal({ ...correction, corrects: 9 }, before, today)).toMatchObject({ field: 'corrects' })
    expect(fundEntryRefusal({ ...made, corrects: 1 }, before, today)).toMatchObject({ field: 'corrects' })
  })
})

describe('money that is to move', () => {
  it('waits for its receipt, then for payment; what is ordered back counts down to its day, the oldest order covered first', () => {
    const due = moneyDue([
      application({ decision: decision('2026-06-05', 100_000) }, 1),
      application({ decision: decision('2026-06-05', 80_000), notified: { deliveredOn: '2026-06-10' }, receiptOn: '2026-06-20', payments: [{ on: '2026-06-25', amount: 30_000 }] }, 2),
      application({
        decision: decision('2026-03-05', 80_000), payments: [{ on: '2026-03-25', amount: 80_000 }], repayments: [{ on: '2026-06-29', amount: 30_000 }],
        clawbacks: [{ on: '2026-05-01', amount: 20_000, reason: '', dueOn: '2026-06-01' }, { on: '2026-05-02', amount: 40_000, reason: '', dueOn: '2026-06-28' }],
      }, 3),
      application({ decision: decision('2026-06-05', 100_000), withdrawnOn: '2026-06-09' }, 4),
    ], '2026-07-01')
    expect(due.map(({ kind, subsidyId, amount, days, notified }) => [kind, subsidyId, amount, days, notified])).toEqual([
      ['REPAYMENT', 's3', 30_000, -3, false], ['PAYMENT', 's2', 50_000, 11, true], ['RECEIPT', 's1', 100_000, 26, false],
    ])
  })
})
