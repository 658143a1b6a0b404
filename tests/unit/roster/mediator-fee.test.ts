import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import { type FeeFacts, feeSchedule, feeScheduleOn, mediatorFee } from '../../../shared/roster/mediator-fee.ts'
import {
  answered, accepted, assigned, closedMeeting, failedOutcome, filed, opened, played, proposed, scheduled, settledOutcome, toMeeting, toSettled, wageClaim,
} from '../../support/lifecycle.ts'

const schedule = feeSchedule.parse(JSON.parse(readFileSync(new URL('../../../resources/fees/2023-06-28.json', import.meta.url), 'utf8')))
const feeOf = (facts: FeeFacts) => {
  const { amount, onReview, lines } = mediatorFee(facts, schedule)
  return { amount, onReview, lines: lines.map((line) => `${inChinese(line.words)} ${line.amount}`) }
}
const claiming = (claim: Record<string, unknown>, ...rest: unknown[]) => played(filed({ claims: [wageClaim(claim)] }), accepted, assigned, scheduled(), opened(), ...rest).facts
const withdrawn = (over: Record<string, unknown> = {}) => ({ type: 'application.withdrawn', on: '2026-03-11', partyIds: ['W1'], signedBy: 'W1', ...over })

it('a settled case is paid with the case fee and the supplement for a settlement', () => {
  expect(feeOf(played(...toSettled).facts)).toEqual({ amount: 2300, onReview: 0, lines: ['案件費 1800', '調解成立 500'] })
  expect(mediatorFee(played(...toSettled).facts, schedule).article).toContain('第6點')
})

it('one that failed is paid with the case fee; the rest only on review', () => {
  expect(feeOf(played(...toMeeting, closedMeeting, failedOutcome).facts)).toEqual({ amount: 1800, onReview: 500, lines: ['案件費 1800'] })
})

it.each([
  ['2026-03-11T17:59', 2300],
  ['2026-03-11T18:00', 2700],
])('a meeting that began at %s makes it %i', (startedAt, amount) => {
  const facts = played(
    filed(), accepted, assigned, scheduled(1, startedAt), opened({ startedAt }), proposed(), answered('W1', true), answered('E1', true),
    { ...closedMeeting, endedAt: '2026-03-11T19:30' }, settledOutcome,
  ).facts
  expect(feeOf(facts).amount).toBe(amount)
})

it('two evening meetings are paid once', () => {
  const adjourned = { type: 'meeting.adjourned', on: '2026-03-11', endedAt: '2026-03-11T20:00', reason: '續行', bothAgree: true }
  const facts = played(
    filed(), accepted, assigned, scheduled(1, '2026-03-11T18:30'), opened({ startedAt: '2026-03-11T18:30' }), adjourned,
    scheduled(2, '2026-03-12T18:30'), opened({ on: '2026-03-12', meetingNo: 2, startedAt: '2026-03-12T18:30' }),
    { type: 'meeting.closed', on: '2026-03-12', endedAt: '2026-03-12T20:00' }, { ...failedOutcome, on: '2026-03-12' },
  ).facts
  expect(feeOf(facts)).toEqual({ amount: 2200, onReview: 500, lines: ['案件費 1800', '18:00 以後開會 400'] })
})

it.each([
  [{ amount: 2999 }, 0], [{ amount: 3000 }, 1800], [{ amount: undefined, description: '開立非自願離職證明書' }, 0],
  [{ amount: undefined, category: 'CONTRACT', description: '恢復僱傭關係' }, 1800], [{ amount: undefined, category: 'MANAGEMENT', description: '調動無效' }, 1800],
])('a claim of %j that failed is paid with %i', (claim, amount) => {
  const fee = feeOf(claiming(claim, closedMeeting, failedOutcome))
  expect(fee.amount).toBe(amount)
  expect(fee.onReview).toBe(amount === 0 ? 0 : 500)
})

it('a case withdrawn before a meeting is not paid, one withdrawn in the meeting is', () => {
  expect(feeOf(played(filed(), accepted, assigned, withdrawn()).facts)).toEqual({ amount: 0, onReview: 0, lines: ['開會前撤回 0'] })
  expect(feeOf(played(...toMeeting, withdrawn({ endedAt: '2026-03-11T15:00' })).facts)).toEqual({ amount: 1800, onReview: 0, lines: ['案件費 1800'] })
})

it('a conciliation and a case that ended without a mediation are not paid', () => {
  const { facts } = played(...toSettled)
  expect(feeOf({ ...facts, proceeding: 'CONCILIATION' }).amount).toBe(0)
  expect(feeOf({ ...facts, outcome: 'TRANSFERRED' }).amount).toBe(0)
})

it('the schedule in force on a day is the newest that had come into force', () => {
  const later = { ...schedule, effectiveFrom: '2027-01-01', caseFee: 2000 }
  expect(feeScheduleOn([later, schedule], '2026-12-31')).toBe(schedule)
  expect(feeScheduleOn([later, schedule], '2027-01-01')).toBe(later)
  expect(feeScheduleOn([later, schedule], '2023-06-27')).toBeNull()
})
