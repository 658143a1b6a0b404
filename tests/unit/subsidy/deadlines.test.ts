import { describe, expect, it } from 'vitest'
import { subsidyDeadlineCodes, subsidyDeadlines } from '../../../shared/subsidy/deadlines.ts'
import { applySubsidyEvent, type SubsidySnapshot } from '../../../shared/subsidy/subsidy-lifecycle.ts'
import { subsidy as chinese } from '../../../shared/text/zh-TW/subsidy.ts'
import { officeCalendar } from '../../support/calendar.ts'
import { applicationWith } from '../../support/subsidy.ts'

const computed = { eligibility: [], items: [{ kind: 'ATTORNEY_FEE', requested: 60_000, basis: 60_000, cap: 50_000, deducted: 0, payable: 50_000, formula: '', article: '', verified: true }], total: 50_000, manual: false }
const submitted = (on: string) => ({ type: 'subsidy.submitted', ...applicationWith({ on, litigation: { filedOn: '2026-01-05' } }), computed })
const sheet = (on: string) => ({ type: 'subsidy.reviewSheetCompleted', on, proposed: [{ kind: 'ATTORNEY_FEE', amount: 50_000 }], computed })
const decided = (on: string, granted = 50_000) => ({ type: 'subsidy.decided', on, meeting: { on, members: [{ personId: 'P1', present: true }] }, perItem: [{ kind: 'ATTORNEY_FEE', granted }] })
const paid = (on: string, amount = 50_000) => [{ type: 'subsidy.receiptReceived', on }, { type: 'subsidy.paid', on, amount }]

function played(...events: readonly unknown[]): SubsidySnapshot {
  return events.flat().reduce<SubsidySnapshot | null>((before, event) => {
    const applied = applySubsidyEvent(before, event)
    if (!applied.ok) throw new Error(applied.refusal.messageEn)
    return applied.value.snapshot
  }, null) as SubsidySnapshot
}
const at = (today: string, ...events: readonly unknown[]) => { const { facts, state } = played(...events); return subsidyDeadlines(facts, state, officeCalendar, today) }
const of = (code: string, today: string, ...events: readonly unknown[]) => at(today, ...events).filter((one) => one.code === code)

describe('the decision', () => {
  it('is due two months after the application (行政程序法 §51 II): of 2026-05-20 on 2026-07-20', () => {
    expect(at('2026-07-20', submitted('2026-05-20'))).toEqual([{ code: 'DECIDE', startedOn: '2026-05-20', dueOn: '2026-07-20', amOnly: false, status: 'PENDING', article: '行政程序法 §51 II' }])
    expect(of('DECIDE', '2026-07-21', submitted('2026-05-20'))[0]?.status).toBe('OVERDUE')
  })

  it.each([
    ['a Saturday, 2026-08-01', '2026-06-01', '2026-08-03', true],
    ['a Sunday, 2026-07-05', '2026-05-05', '2026-07-06', false],
    ['the Mid-Autumn Festival of 2026-09-25, and the weekend and 2026-09-28 after it', '2026-07-25', '2026-09-29', false],
    ['the last day of February, which has no 31st, a Saturday and Peace Day', '2025-12-30', '2026-03-02', true],
  ])('due on %s, moves on', (_what, on, dueOn, amOnly) => {
    expect(of('DECIDE', on, { ...submitted(on), litigation: { ...applicationWith().litigation, filedOn: '2025-05-05' } })).toMatchObject([{ dueOn, amOnly }])
  })

  it('does not count the days in which the office waits for papers, but those after the date it set', () => {
    const asked = { type: 'subsidy.supplementRequested', on: '2026-05-25', servedOn: '2026-05-27', items: ['委任狀'], dueOn: '2026-06-10' }
    const came = (on: string) => ({ type: 'subsidy.supplemented', on })
    // 27 May to 5 June: nine days after 20 July.
    expect(of('DECIDE', '2026-06-05', submitted('2026-05-20'), asked, came('2026-06-05'))).toMatchObject([{ dueOn: '2026-07-29' }])
    expect(of('DECIDE', '2026-07-01', submitted('2026-05-20'), asked, came('2026-07-01'))).toMatchObject([{ dueOn: '2026-08-03' }])
    expect(of('DECIDE', '2026-06-01', submitted('2026-05-20'), asked)).toMatchObject([{ dueOn: '2026-08-03', status: 'PENDING' }])
  })

  it('is kept by the first decision, late after the day, moot when the application is withdrawn', () => {
    expect(of('DECIDE', '2026-09-01', submitted('2026-05-20'), sheet('2026-06-01'), decided('2026-07-20'))).toMatchObject([{ metOn: '2026-07-20', status: 'MET' }])
    expect(of('DECIDE', '2026-09-01', submitted('2026-05-20'), sheet('2026-06-01'), decided('2026-07-21'))).toMatchObject([{ status: 'LATE' }])
    expect(of('DECIDE', '2026-09-01', submitted('2026-05-20'), sheet('2026-06-01'), decided('2026-07-01'), sheet('2026-08-01'))).toMatchObject([{ metOn: '2026-07-01', status: 'MET' }])
    expect(of('DECIDE', '2026-09-01', submitted('2026-05-20'), { type: 'subsidy.withdrawn', on: '2026-06-02' })).toMatchObject([{ lapsedOn: '2026-06-02', status: 'LAPSED' }])
  })

  it('in a year without an office calendar is counted with weekends and marked provisional', () => {
    expect(of('DECIDE', '2026-12-01', submitted('2026-12-01'))).toMatchObject([{ dueOn: '2027-02-01', provisional: true }])
  })
})

describe('papers asked for', () => {
  it('are due on the day that the office set, from the day the letter was served', () => {
    const asked = { type: 'subsidy.supplementRequested', on: '2026-05-25', servedOn: '2026-05-27', items: ['委任狀'], dueOn: '2026-06-10' }
    expect(of('SUPPLEMENT', '2026-06-10', submitted('2026-05-20'), asked)).toMatchObject([{ startedOn: '2026-05-27', dueOn: '2026-06-10', status: 'PENDING' }])
    expect(of('SUPPLEMENT', '2026-06-11', submitted('2026-05-20'), asked)).toMatchObject([{ status: 'OVERDUE' }])
    expect(of('SUPPLEMENT', '2026-06-12', submitted('2026-05-20'), asked, { type: 'subsidy.supplemented', on: '2026-06-11' })).toMatchObject([{ metOn: '2026-06-11', status: 'LATE' }])
  })
})

describe('the appeal', () => {
  const served = (deliveredOn: string) => [{ ...submitted('2026-01-05'), litigation: { ...applicationWith().litigation, filedOn: '2026-01-05' } }, sheet('2026-01-05'), decided('2026-01-05'), { type: 'subsidy.notified', on: deliveredOn, deliveredOn }]

  it.each([
    ['2026-01-05', '2026-02-04', 'a Wednesday'],
    ['2026-01-15', '2026-02-23', 'a Saturday before the New Year holidays, which end with another weekend'],
    ['2026-03-05', '2026-04-07', 'a Saturday, then the Tomb Sweeping holidays to 6 April'],
    ['2026-05-20', '2026-06-22', 'the Dragon Boat Festival, then a weekend'],
  ])('of a decision served on %s may come until %s (訴願法 §14, §17): %s', (deliveredOn, dueOn) => {
    expect(of('APPEAL', deliveredOn, served(deliveredOn))).toMatchObject([{ startedOn: deliveredOn, dueOn, amOnly: false, status: 'PENDING', article: '訴願法 §14 I' }])
  })

  it('that does not come leaves nobody late: the time has passed', () => {
    expect(of('APPEAL', '2026-02-04', served('2026-01-05'))).toMatchObject([{ status: 'PENDING' }])
    expect(of('APPEAL', '2026-02-05', served('2026-01-05'))).toMatchObject([{ status: 'LAPSED', lapsedOn: '2026-02-04' }])
  })

  it('counts by the day on which the authority received it', () => {
    const appealed = (receivedOn: string) => ({ type: 'subsidy.appealed', on: '2026-02-20', receivedOn })
    expect(of('APPEAL', '2026-03-01', served('2026-01-05'), appealed('2026-02-04'))).toMatchObject([{ metOn: '2026-02-04', status: 'MET' }])
    expect(of('APPEAL', '2026-03-01', served('2026-01-05'), appealed('2026-02-05'))).toMatchObject([{ metOn: '2026-02-05', status: 'LATE' }])
  })

  it('has no period before the decision is served, nor after a changed figure took the decision back', () => {
    expect(of('APPEAL', '2026-02-05', served('2026-01-05').slice(0, 3))).toEqual([])
    expect(of('APPEAL', '2026-02-05', served('2026-01-05'), sheet('2026-01-20'))).toEqual([])
  })
})

describe('money back and the diary of the suit', () => {
  const toFollowUp = [submitted('2026-01-05'), sheet('2026-01-06'), decided('2026-01-07'), { type: 'subsidy.notified', on: '2026-01-08', deliveredOn: '2026-01-08' }, ...paid('2026-01-12')]
  const ordered = (on: string, amount: number, dueOn: string) => ({ type: 'subsidy.clawbackOrdered', on, amount, reason: '重複補助', dueOn, documentNumber: `第${amount}號` })
  const repaid = (on: string, amount: number) => ({ type: 'subsidy.repaid', on, amount })

  it('each order is kept when what came back covers it and those before it', () => {
    const orders = [...toFollowUp, ordered('2026-03-02', 20_000, '2026-04-01'), ordered('2026-03-09', 10_000, '2026-04-08')]
    expect(of('CLAWBACK_DUE', '2026-04-02', orders)).toMatchObject([{ dueOn: '2026-04-01', status: 'OVERDUE', subject: '第20000號' }, { dueOn: '2026-04-08', status: 'PENDING', subject: '第10000號' }])
    expect(of('CLAWBACK_DUE', '2026-04-10', orders, repaid('2026-03-30', 15_000), repaid('2026-04-02', 5_000), repaid('2026-04-07', 10_000))).toMatchObject([{ metOn: '2026-04-02', status: 'LATE' }, { metOn: '2026-04-07', status: 'MET' }])
  })

  it('after the payment the suit is looked after every half year while it goes on', () => {
    const look = (on: string, over: object = {}) => ({ type: 'subsidy.followedUp', on, finding: 'PENDING', ...over })
    expect(of('FOLLOW_UP', '2026-07-13', toFollowUp)).toMatchObject([{ startedOn: '2026-01-12', dueOn: '2026-07-13', status: 'PENDING' }])
    expect(of('FOLLOW_UP', '2026-07-14', toFollowUp, look('2026-07-14'))).toMatchObject([{ status: 'LATE' }, { startedOn: '2026-07-14', status: 'PENDING' }])
    expect(of('FOLLOW_UP', '2026-07-14', toFollowUp, look('2026-06-01'), look('2026-07-01', { finding: 'WON' }))).toMatchObject([{ metOn: '2026-06-01' }, { metOn: '2026-07-01' }])
    expect(of('FOLLOW_UP', '2026-07-14', toFollowUp, { type: 'subsidy.closed', on: '2026-02-02' })).toMatchObject([{ lapsedOn: '2026-02-02', status: 'LAPSED' }])
  })

  it('money that came to the claimant goes back within 30 days (扶助辦法 §13, §30), or by the day that an order names', () => {
    const won = { type: 'subsidy.followedUp', on: '2026-04-20', finding: 'WON', recoveredOn: '2026-04-09' }
    expect(of('RECOVERED', '2026-04-20', toFollowUp, won)).toMatchObject([{ startedOn: '2026-04-09', dueOn: '2026-05-11', status: 'PENDING' }])
    expect(of('RECOVERED', '2026-05-12', toFollowUp, won)).toMatchObject([{ status: 'OVERDUE' }])
    expect(of('RECOVERED', '2026-05-12', toFollowUp, won, ordered('2026-04-27', 50_000, '2026-05-29'))).toMatchObject([{ status: 'LAPSED', lapsedOn: '2026-04-27' }])
  })
})

it('every code has its words', () => {
  expect(Object.keys(chinese.deadline).toSorted()).toEqual(subsidyDeadlineCodes.toSorted())
})
