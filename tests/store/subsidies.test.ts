import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parseCaseScript } from '../../electron/headless/case-script.ts'
import { runScript } from '../../electron/headless/run-script.ts'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
type Script = ReturnType<typeof parseCaseScript>
type Event = { type: string; [field: string]: unknown }
type Events = Event[]
const script = async (name: string): Promise<Script> => parseCaseScript(await readFile(`${root}/tests/fixtures/cases/${name}.case.json`, 'utf8'))
const run = async (given: Script) => (await runScript(given, `${root}/resources`, '2026-10-21')).summary.subsidies

/** The Taipei case with the first application's events changed, or further applications after it. */
async function taipei(change: (events: Events) => Events, ...more: Script['subsidies']): Promise<Awaited<ReturnType<typeof run>>> {
  const given = await script('02-tpe-dismissal-not-settled-subsidy')
  return run({ ...given, subsidies: [...given.subsidies.map(({ events, ...rest }) => ({ ...rest, events: change(events) })), ...more] })
}
const codes = (outcome: Awaited<ReturnType<typeof run>>[number] | undefined) => outcome?.refused.map(({ index, code, field }) => [index, code, field])
const withFields = (index: number, over: (event: Record<string, unknown>) => object) => (events: Events): Events => events.map((event, position): Event => (position === index ? { ...event, ...over(event) } : event))

describe('a subsidy application', { timeout: 60_000 }, () => {
  it('of a case that was settled is refused, and stays a draft', async () => {
    const settled = await script('01-khh-wages-severance-settled')
    const [application] = (await script('02-tpe-dismissal-not-settled-subsidy')).subsidies
    const [outcome] = await run({ ...settled, subsidies: application ? [{ events: application.events.slice(0, 1).map((event) => ({ ...event, city: 'KAOHSIUNG' })) }] : [] })
    expect(outcome).toMatchObject({ state: 'draft', granted: null })
    expect(codes(outcome)).toEqual([[0, 'CASE_NOT_FAILED', undefined]])
  })

  it('without a receipt it calls for gets no review sheet until the paper is there', async () => {
    const without = withFields(0, (event) => ({ attachments: (event.attachments as { kind: string }[]).filter((one) => one.kind !== 'ATTORNEY_FEE_RECEIPT') }))
    const [outcome] = await taipei((events) => without(events).slice(0, 2))
    expect(outcome?.state).toBe('submitted')
    expect(codes(outcome)).toEqual([[1, 'ATTACHMENT_MISSING', 'attachments']])
    const [mended] = await taipei((events) => {
      const [submitted, sheet] = without(events)
      return submitted && sheet ? [submitted, { type: 'subsidy.supplementRequested', on: '2026-05-21', items: ['律師費收據'], dueOn: '2026-06-04' }, { type: 'subsidy.supplemented', on: '2026-05-25', attachments: [{ kind: 'ATTORNEY_FEE_RECEIPT', name: '律師費收據' }] }, sheet] : []
    })
    expect(mended).toMatchObject({ state: 'reviewing', refused: [] })
  })

  it('is not decided above what the rules give, nor without a quorum, nor by somebody with a tie', async () => {
    const decided = (over: object) => taipei(withFields(2, () => over))
    expect(codes((await decided({ perItem: [{ kind: 'ATTORNEY_FEE', granted: 50_001, reason: '' }] }))[0])).toEqual([[2, 'OVER_CAP', 'perItem']])
    const meeting = (present: number, recused: string[] = []) => ({ meeting: { on: '2026-06-05', members: ['P01', 'P02', 'P03', 'P04', 'P05'].map((personId, index) => ({ personId, present: index < present })), recused } })
    expect(codes((await decided(meeting(2)))[0])).toEqual([[2, 'PANEL_QUORUM', 'meeting.members']])
    expect(codes((await decided(meeting(3, ['P02'])))[0])).toEqual([[2, 'PANEL_QUORUM', 'meeting.members']])
    expect(codes((await decided({ meeting: { on: '2026-06-05', members: [{ personId: 'W1', present: true }], recused: [] } }))[0])).toEqual([[2, 'RECUSAL_GROUND', 'meeting.recused']])
  })

  it('for the same item and court level is refused a second time, not when the first was withdrawn, nor in another instance', async () => {
    const given = await script('02-tpe-dismissal-not-settled-subsidy')
    const [first] = given.subsidies[0]?.events ?? []
    if (!first) throw new Error('no application')
    const [, again] = await taipei((events) => events, { events: [first] })
    expect(codes(again)).toEqual([[0, 'DUPLICATE_SUBSIDY', 'items']])
    const [, after] = await taipei((events) => [...events.slice(0, 1), { type: 'subsidy.withdrawn', on: '2026-05-21' }], { events: [first] })
    expect(after).toMatchObject({ state: 'submitted', refused: [] })
    const [, appeal] = await taipei((events) => events, { events: [{ ...first, litigation: { courtLevel: 'SECOND', kind: 'CONFIRM_EMPLOYMENT', filedOn: '2026-05-05' } }] })
    expect(appeal).toMatchObject({ state: 'submitted', refused: [] })
  })

  it('that grants nothing is rejected; a new review sheet takes a decision back', async () => {
    const [rejected] = await taipei(withFields(2, () => ({ perItem: [{ kind: 'ATTORNEY_FEE', granted: 0, reason: '顯無補助必要' }] })))
    expect(rejected).toMatchObject({ state: 'rejected', granted: 0, refused: [] })
    const [reopened] = await taipei((events) => [...events, ...events.slice(1, 2)])
    expect(reopened).toMatchObject({ state: 'reviewing', granted: null, refused: [] })
  })

  it('is paid up to the decision and paid back up to the order; it is closed when nothing is outstanding', async () => {
    const later = (type: string, over: object) => ({ type: `subsidy.${type}`, on: '2026-07-01', ...over })
    const [outcome] = await taipei((events) => [
      ...events, later('receiptReceived', {}), later('notified', { deliveredOn: '2026-07-01' }), later('receiptReceived', {}), later('paid', { amount: 100_000 }), later('paid', { amount: 60_000 }), later('paid', { amount: 56_200 }),
      later('clawbackOrdered', { amount: 156_201, reason: '重複', dueOn: '2026-08-01' }), later('clawbackOrdered', { amount: 50_000, reason: '重複', dueOn: '2026-08-01' }), later('closed', {}), later('repaid', { amount: 50_001 }), later('repaid', { amount: 50_000 }), later('closed', {}),
    ])
    expect(outcome).toMatchObject({ state: 'closed', granted: 156_200 })
    expect(outcome?.refused.map(({ index, code }) => [index, code])).toEqual([[3, 'NOT_ALLOWED_NOW'], [7, 'OVER_CAP'], [9, 'OVER_CAP'], [11, 'NOT_ALLOWED_NOW'], [12, 'OVER_CAP']])
  })

  it('names the field of what does not fit', async () => {
    const submitted = (over: object) => taipei((events) => withFields(0, () => over)(events).slice(0, 1))
    expect(codes((await submitted({ items: [{ kind: 'ATTORNEY_FEE', amountPaid: -1 }] }))[0])).toEqual([[0, 'INVALID_PAYLOAD', 'items[0].amountPaid']])
    expect(codes((await submitted({ city: 'TAICHUNG' }))[0])).toEqual([[0, 'INVALID_PAYLOAD', 'city']])
    expect(codes((await submitted({ claimantId: 'W9' }))[0])).toEqual([[0, 'INVALID_PAYLOAD', 'claimantId']])
    expect(codes((await submitted({ litigation: { courtLevel: 'FIRST', kind: 'PAYMENT', filedOn: '2026-05-21' } }))[0])).toEqual([[0, 'INVALID_PAYLOAD', 'litigation.filedOn']])
  })

  it('is not believed where it says what only the office knows', async () => {
    const [outcome] = await taipei(withFields(0, () => ({ standing: { failed: false }, computed: { total: 9 }, duplicates: ['x'], lacking: ['x'] })))
    expect(outcome).toMatchObject({ state: 'decided', granted: 156_200, refused: [] })
  })
})
