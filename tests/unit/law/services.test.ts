import { describe, expect, it } from 'vitest'
import { absencesOf } from '../../../shared/law/absences.ts'
import { deadlinesAt } from '../../../shared/law/deadlines.ts'
import { effectiveOn } from '../../../shared/law/service-effect.ts'
import { servicesOf } from '../../../shared/law/services.ts'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import { officeCalendar } from '../../support/calendar.ts'
import { accepted, assigned, closedMeeting, committeeFiled, company, filed, finalized, notified, opened, played, received, scheduled, sent, served, toCommittee, toFinal, toMeeting, worker } from '../../support/lifecycle.ts'

const at = (today: string, ...events: unknown[]) => {
  const { facts } = played(...events)
  return servicesOf(facts, deadlinesAt(facts.clocks, officeCalendar, today), today)
}
const brief = (services: ReturnType<typeof at>) => services.map(({ paper, number, party, served: done, due }) => [paper, number, party.id, done?.effectiveOn ?? null, due?.dueOn ?? null, due?.status ?? null])
const notice = (partyId: string, over: Record<string, unknown> = {}) => ({ type: 'notice.served', on: '2026-03-06', meetingNo: 1, partyId, method: 'DELIVERED', deliveredOn: '2026-03-06', ...over })
const start = [filed(), accepted, assigned, scheduled()]
const correction = { type: 'record.corrected', on: '2026-03-23', kind: 'CLERICAL', changes: [{ path: 'parties.W1.occupation', before: '技術員', after: '車床工' }], signatures: [] }

describe('the day from which a service has its effect', () => {
  const { facts } = played(...start, notice('E1', { method: 'PUBLIC_NOTICE', deliveredOn: '2026-03-05', on: '2026-03-05' }))
  it.each([
    ['DELIVERED', '2026-03-10', '2026-03-10'], ['SUBSTITUTE', '2026-03-10', '2026-03-10'], ['LEFT', '2026-03-10', '2026-03-10'],
    ['DEPOSITED', '2026-03-10', '2026-03-10'], // at once since 釋字第797號
    ['PUBLIC_NOTICE', '2026-03-10', '2026-03-30'],
  ] as const)('%s on %s takes effect on %s', (method, deliveredOn, day) => {
    expect(effectiveOn(facts, { partyId: 'W1', method, deliveredOn })).toBe(day)
  })
  it('is sixty days after the posting for a country abroad, and the day after it for the same party again', () => {
    expect(effectiveOn(facts, { partyId: 'W1', method: 'PUBLIC_NOTICE', deliveredOn: '2026-03-10', abroad: true })).toBe('2026-05-09')
    expect(effectiveOn(facts, { partyId: 'E1', method: 'PUBLIC_NOTICE', deliveredOn: '2026-03-10' })).toBe('2026-03-11')
    expect(effectiveOn(facts, { partyId: 'E1', method: 'PUBLIC_NOTICE', deliveredOn: '2026-03-05' })).toBe('2026-03-25')
  })
})

describe('a public notice of a meeting that was then moved', () => {
  it('counts for the next one, which takes effect the day after its posting', () => {
    const moved = { type: 'meeting.rescheduled', on: '2026-03-07', meetingNo: 1, startsAt: '2026-04-08T14:00', reason: '調解人公出' }
    const { facts } = played(...start, notice('E1', { method: 'PUBLIC_NOTICE' }), moved)
    expect(facts.meetings[0]?.notices).toEqual([])
    expect(effectiveOn(facts, { partyId: 'E1', method: 'PUBLIC_NOTICE', deliveredOn: '2026-03-09' })).toBe('2026-03-10')
    expect(effectiveOn(facts, { partyId: 'W1', method: 'PUBLIC_NOTICE', deliveredOn: '2026-03-09' })).toBe('2026-03-29')
  })
})

describe('what must be served', () => {
  it('is the notice of a meeting, until the day before it', () => {
    expect(brief(at('2026-03-09', ...start, notice('W1')))).toEqual([
      ['MEETING_NOTICE', 1, 'W1', '2026-03-06', '2026-03-10', 'MET'], ['MEETING_NOTICE', 1, 'E1', null, '2026-03-10', 'PENDING'],
    ])
    expect(brief(at('2026-03-11', ...start)).map((row) => row[5])).toEqual(['OVERDUE', 'OVERDUE'])
    expect(brief(at('2026-03-11', ...start, notice('E1', { on: '2026-03-11', deliveredOn: '2026-03-11' }))).at(-1)).toEqual(['MEETING_NOTICE', 1, 'E1', '2026-03-11', '2026-03-10', 'LATE'])
  })
  it('says of a notice that it takes effect too late for its meeting, also where it was posted in time', () => {
    const late = at('2026-03-09', ...start, notice('E1', { method: 'PUBLIC_NOTICE' })).find(({ party }) => party.id === 'E1')
    expect(late).toMatchObject({ tooLate: true, served: { method: 'PUBLIC_NOTICE', deliveredOn: '2026-03-06', effectiveOn: '2026-03-26' } })
    expect(at('2026-03-09', ...start, notice('W1')).map(({ tooLate }) => tooLate)).toEqual([false, false])
  })
  it('lists of a meeting that was held or cancelled only what was served', () => {
    expect(brief(at('2026-03-11', ...start, notice('W1'), opened()))).toEqual([['MEETING_NOTICE', 1, 'W1', '2026-03-06', '2026-03-10', 'MET']])
    expect(at('2026-03-11', ...start, notice('W1'), { type: 'meeting.cancelled', on: '2026-03-09', meetingNo: 1, reason: '雙方合意' })).toEqual([])
  })
  it('is a notice to choose for each party of each side of a committee’s case', () => {
    expect(brief(at('2026-03-04', committeeFiled(), accepted, notified('EMPLOYEE')))).toEqual([['SELECTION_NOTICE', 0, 'W1', '2026-03-04', null, null], ['SELECTION_NOTICE', 0, 'E1', null, null, null]])
    expect(at('2026-03-04', committeeFiled())).toEqual([])
  })
  it('is a notice to choose again for the side whose member a recusal removed, which nobody has posted yet', () => {
    const posted = { type: 'note.added', on: '2026-03-03', text: '交寄', service: { paper: 'SELECTION_NOTICE', number: 0, partyId: 'E1', step: 'POSTED', slip: '111' } }
    const gone = [{ type: 'recusal.requested', on: '2026-03-06', personId: 'S-E', byPartyId: 'W1', ground: 'BIAS', reason: '曾任資方顧問。' }, { type: 'recusal.decided', on: '2026-03-09', granted: true }]
    const [first, second, ...rest] = toCommittee
    const again = at('2026-03-09', first, second, posted, ...rest, ...gone)
    expect(brief(again)).toEqual([['SELECTION_NOTICE', 0, 'W1', '2026-03-04', null, null], ['SELECTION_NOTICE', 0, 'E1', null, null, null]])
    expect(again.map(({ steps }) => steps.length)).toEqual([0, 0])
    expect(brief(at('2026-03-10', first, second, posted, ...rest, ...gone, notified('EMPLOYER', '2026-03-10')))[1]).toEqual(['SELECTION_NOTICE', 0, 'E1', '2026-03-10', null, null])
  })
  it('is the notice of a moved meeting anew: what was posted or came back of the old day’s does not count', () => {
    const step = (on: string, over: object) => ({ type: 'note.added', on, text: '郵務', service: { paper: 'MEETING_NOTICE', number: 1, partyId: 'E1', ...over } })
    const moved = [...start, step('2026-03-05', { step: 'POSTED', slip: '111' }), step('2026-03-06', { step: 'RETURNED', reason: 'MOVED' }), { type: 'meeting.rescheduled', on: '2026-03-09', meetingNo: 1, startsAt: '2026-03-18T14:00', reason: '公務' }]
    const employer = (...more: unknown[]) => at('2026-03-10', ...moved, ...more).find(({ party }) => party.id === 'E1')
    expect(employer()).toMatchObject({ status: 'PENDING', steps: [], due: { dueOn: '2026-03-17' } })
    expect(employer(step('2026-03-10', { step: 'POSTED', slip: '222' }))?.steps).toEqual([{ step: 'POSTED', on: '2026-03-10', slip: '222' }])
  })
  it('is the record, within the seven days from its receipt by the authority', () => {
    expect(brief(at('2026-03-12', ...toFinal)).filter(([paper]) => paper === 'RECORD')).toEqual([['RECORD', 1, 'W1', null, null, null], ['RECORD', 1, 'E1', null, null, null]])
    expect(brief(at('2026-03-20', ...toFinal, sent, received, served('W1')))).toEqual([['RECORD', 1, 'W1', '2026-03-19', '2026-03-23', 'MET'], ['RECORD', 1, 'E1', null, '2026-03-23', 'PENDING']])
    expect(brief(at('2026-03-24', ...toFinal, sent, received)).map((row) => row[5])).toEqual(['OVERDUE', 'OVERDUE'])
  })
  it('counts the authority’s duty as done by the posting, and tells the effect beside it', () => {
    const posted = { ...served('E1', '2026-03-20'), method: 'PUBLIC_NOTICE' }
    expect(brief(at('2026-03-24', ...toFinal, sent, received, served('W1'), posted)).at(-1)).toEqual(['RECORD', 1, 'E1', '2026-04-09', '2026-03-23', 'MET'])
  })
  it('is a corrected record again, while it is told when the first one was served', () => {
    expect(brief(at('2026-03-24', ...toFinal, sent, received, served('W1'), served('E1'), correction, served('W1', '2026-03-24')))).toEqual([
      ['RECORD', 1, 'W1', '2026-03-19', '2026-03-23', 'MET'], ['RECORD', 1, 'E1', '2026-03-19', '2026-03-23', 'MET'],
      ['RECORD', 2, 'W1', '2026-03-24', '2026-03-30', 'MET'], ['RECORD', 2, 'E1', null, '2026-03-30', 'PENDING'],
    ])
  })
  it('goes to a proxy, a guardian or a representative, each with the article', () => {
    const minor = worker({ birthDate: '2009-05-01', guardian: { id: 'G1', name: '癸○○', relationship: '母' } })
    const represented = company({ proxies: [{ id: 'P1', name: '乙○○', address: '高雄市苓雅區○○路○○號', specialAuthority: true }] })
    const recipients = (...parties: unknown[]) => at('2026-03-04', filed({ parties }), accepted, assigned, scheduled()).map(({ recipient: { as, names } }) => [as, ...names])
    expect(recipients(minor, company())).toEqual([['GUARDIAN', '癸○○'], ['REPRESENTATIVE', '丙○○']])
    expect(recipients(worker(), represented)).toEqual([['SELF', '甲○○'], ['PROXY', '乙○○']])
  })
  it('is open again when the post brings it back, and again on its way when it is posted anew', () => {
    const step = (on: string, over: object) => ({ type: 'note.added', on, text: '郵務', service: { paper: 'MEETING_NOTICE', number: 1, partyId: 'E1', ...over } })
    const steps = [step('2026-03-05', { step: 'POSTED', slip: '111' }), step('2026-03-06', { step: 'RETURNED', reason: 'MOVED' }), step('2026-03-06', { step: 'POSTED', slip: '222' })]
    const after = (count: number, ...more: unknown[]) => at('2026-03-09', ...start, ...steps.slice(0, count), ...more).find(({ party }) => party.id === 'E1')
    expect([0, 1, 2, 3].map((count) => after(count)?.status)).toEqual(['PENDING', 'PENDING', 'RETURNED', 'PENDING'])
    expect(after(3)?.steps).toEqual([{ step: 'POSTED', on: '2026-03-05', slip: '111' }, { step: 'RETURNED', on: '2026-03-06', reason: 'MOVED' }, { step: 'POSTED', on: '2026-03-06', slip: '222' }])
    expect(after(2, notice('E1', { method: 'DEPOSITED', receipt: { depositedAt: '鳳山郵局' } }))).toMatchObject({ status: 'DEPOSITED', served: { receipt: { depositedAt: '鳳山郵局' } } })
    expect(at('2026-03-09', ...start, ...steps.slice(0, 2)).map(({ status }) => status)).toEqual(['PENDING', 'RETURNED'])
  })
  it('leaves nobody who withdrew to be served, and leaves nothing to be served before there is a paper', () => {
    expect(at('2026-03-02', filed())).toEqual([])
    expect(at('2026-03-12', ...toMeeting, closedMeeting).filter(({ served: done }) => done === null)).toEqual([])
    expect(() => played(...toMeeting, finalized)).toThrow(/NOT_ALLOWED_NOW/u)
  })
})

it('an absence is not ready for a fine while the public notice had not taken effect before the meeting', () => {
  const away = opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false }] })
  const { facts } = played(...start, notice('E1', { method: 'PUBLIC_NOTICE' }), away, closedMeeting)
  expect(absencesOf(facts).map(({ servedBefore, lacking }) => [servedBefore, lacking.map(inChinese)])).toEqual([[false, ['開會通知之公示送達於會議日前尚未生效']]])
})
