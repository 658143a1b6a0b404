import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { readLog } from '../../electron/store/case-repository.ts'
import { readDraft, saveDraft } from '../../electron/store/draft-repository.ts'
import { savePerson } from '../../electron/store/roster-repository.ts'
import { storeProblemOf } from '../../electron/store/store-problem.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { accepted, assigned, filed, mediatorLin, toFollowUp } from '../support/lifecycle.ts'
import { caseWith, clerk, contentOf, must, temporaryFolder, temporaryStore } from '../support/store.ts'

const note = (text: string) => ({ type: 'note.added', on: '2026-03-11', text })
const draft = { draftId: 'd1', kind: 'EVENT', title: '指派', caseId: null, content: { personId: 'M01' } } as const

describe('recording an event', () => {
  it('writes log, snapshot and projections, and a replay gives the same snapshot', async () => {
    const store = await temporaryStore()
    const head = await caseWith(store, ...toFollowUp)
    expect(head.snapshot.state).toBe('followUp')
    expect(await verifyStore(store)).toEqual({ cases: 1, events: toFollowUp.length, problems: [] })
    const log = await readLog(store.db, head.caseId)
    expect(log.map(({ seq, event }) => [seq, event.type])).toEqual(toFollowUp.map(({ type }, index) => [index + 1, type]))
    expect(log.every(({ actor }) => actor === '王承辦')).toBe(true)
  })

  it('answers a refusal of the lifecycle and changes nothing', async () => {
    const store = await temporaryStore()
    const { caseId, seq } = await caseWith(store, filed())
    const before = await contentOf(store)
    const result = await appendEvent(store, { caseId, basedOnSeq: seq, event: { type: 'record.finalized', on: '2026-03-02' } }, clerk)
    expect(result).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED_NOW' } })
    expect(await contentOf(store)).toEqual(before)
  })

  it('refuses what was based on an older state of the case, and says what came since', async () => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, filed(), accepted)
    const before = await contentOf(store)
    const result = await appendEvent(store, { caseId, basedOnSeq: 1, event: note('太晚') }, clerk)
    expect(result).toMatchObject({ ok: false, refusal: { code: 'STALE', message: expect.stringContaining('受理 2026-03-02 王承辦') as unknown } })
    expect(await contentOf(store)).toEqual(before)
  })

  it('takes one of two events that were sent at the same time, and refuses the other as stale', async () => {
    const store = await temporaryStore()
    const { caseId, seq } = await caseWith(store, filed())
    const results = await Promise.all(['先', '後'].map((text) => appendEvent(store, { caseId, basedOnSeq: seq, event: note(text) }, clerk)))
    expect(results.map((result) => (result.ok ? 'recorded' : result.refusal.code)).toSorted()).toEqual(['STALE', 'recorded'])
    expect((await verifyStore(store)).problems).toEqual([])
  })

  it('notices what another process wrote to the same case', async () => {
    const file = join(await temporaryFolder(), 'desk.sqlite')
    const [ours, theirs] = [await temporaryStore({ file }), await temporaryStore({ file })]
    const { caseId } = await caseWith(ours, filed())
    must(await appendEvent(theirs, { caseId, basedOnSeq: 1, event: note('別人的') }, clerk))
    expect(await appendEvent(ours, { caseId, basedOnSeq: 1, event: note('我們的') }, clerk)).toMatchObject({ ok: false, refusal: { code: 'STALE' } })
    must(await appendEvent(ours, { caseId, basedOnSeq: 2, event: note('我們的') }, clerk))
    expect(await verifyStore(theirs)).toEqual({ cases: 1, events: 3, problems: [] })
  })

  it('refuses an unknown case', async () => {
    const store = await temporaryStore()
    expect(await appendEvent(store, { caseId: '__proto__', basedOnSeq: 1, event: note('x') }, clerk)).toMatchObject({ ok: false, refusal: { code: 'CASE_NOT_FOUND' } })
  })

  it('discards the draft with the event, and keeps it with a refusal', async () => {
    const store = await temporaryStore()
    const { caseId, seq } = await caseWith(store, filed())
    await saveDraft(store.db, draft, '2026-03-11T01:00:00.000Z')
    await appendEvent(store, { caseId, basedOnSeq: seq, event: note(''), draftId: 'd1' }, clerk)
    expect(await readDraft(store.db, 'd1')).toMatchObject({ content: { personId: 'M01' } })
    must(await appendEvent(store, { caseId, basedOnSeq: seq, event: note('寫好了'), draftId: 'd1' }, clerk))
    expect(await readDraft(store.db, 'd1')).toBeNull()
  })

  it.each([
    ['an id of __proto__', { type: 'proxy.appointed', on: '2026-03-11', partyId: 'W1', proxy: { id: '__proto__', name: '乙○○', specialAuthority: false } }],
    ['a name with direction marks and path separators', { type: 'note.added', on: '2026-03-11', text: '../../‮exe.docx' }],
  ])('records %s as it is', async (_what, event) => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, filed(), event)
    expect((await readLog(store.db, caseId))[1]?.event).toEqual(event)
    expect((await verifyStore(store)).problems).toEqual([])
  })

  it('refuses a field named __proto__', async () => {
    const store = await temporaryStore()
    const { caseId, seq } = await caseWith(store, filed())
    const event: unknown = JSON.parse('{"type":"note.added","on":"2026-03-11","text":"x","__proto__":{"polluted":true}}')
    expect(await appendEvent(store, { caseId, basedOnSeq: seq, event }, clerk)).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD' } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('facts from the roster', () => {
  it('puts the mediator of this day into the event, whatever the sender wrote there', async () => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, filed(), accepted, { ...assigned, person: { ...mediatorLin, name: '假○○' } })
    await savePerson(store.db, { ...mediatorLin, name: '改名後' })
    expect((await readLog(store.db, caseId))[2]?.event).toMatchObject({ person: mediatorLin })
  })

  it('does not believe in a person that the roster does not have', async () => {
    const store = await temporaryStore()
    const { caseId, seq } = await caseWith(store, filed(), accepted)
    const event = { ...assigned, personId: 'M99', person: { ...mediatorLin, id: 'M99' } }
    expect(await appendEvent(store, { caseId, basedOnSeq: seq, event }, clerk)).toMatchObject({ ok: false, refusal: { code: 'NOT_QUALIFIED' } })
  })

  it('puts the entrusted organisation into the referral', async () => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, filed({ mode: 'ENTRUSTED_ORG' }), accepted, { type: 'mediator.referred', on: '2026-03-03', organizationId: 'O01', organization: { id: 'O01', name: '假' } })
    expect((await readLog(store.db, caseId))[2]?.event).toMatchObject({ organization: { id: 'O01', name: '○○協會' } })
  })
})

describe('case numbers', () => {
  const numbers = async (store: Awaited<ReturnType<typeof temporaryStore>>) =>
    (await store.db.selectFrom('case_file').select('case_number').orderBy('case_number').execute()).map((row) => row.case_number)

  it('run without gaps within a city and a year of receipt', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed())
    expect(await openCase(store, { event: filed({ parties: [] }) }, clerk)).toMatchObject({ ok: false })
    await caseWith(store, filed())
    await caseWith(store, filed({ on: '2025-12-31' }))
    await caseWith(store, filed({ city: 'TAINAN' }))
    expect(await numbers(store)).toEqual(['南市勞調字第1150001號', '高市勞調字第1140001號', '高市勞調字第1150001號', '高市勞調字第1150002號'].toSorted())
  })

  it('are given once, however many cases are opened at the same time', async () => {
    const store = await temporaryStore()
    await Promise.all(Array.from({ length: 12 }, () => openCase(store, { event: filed() }, clerk)))
    expect((await numbers(store)).at(-1)).toBe('高市勞調字第1150012號')
    expect(new Set(await numbers(store)).size).toBe(12)
  })

  it('of demonstrations are a series of their own', async () => {
    const store = await temporaryStore()
    must(await openCase(store, { event: filed(), demonstration: true }, clerk))
    await caseWith(store, filed())
    expect(await numbers(store)).toEqual(['示範 高市勞調字第1150001號', '高市勞調字第1150001號'])
  })
})

it('says that the disk is full, keeps what was recorded before, and goes on when there is room again', async () => {
  const store = await temporaryStore()
  const { caseId, ...opened } = await caseWith(store, filed())
  let { seq } = opened
  const { rows: [pages] } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db)
  await sql`pragma max_page_count = ${sql.lit((pages?.page_count ?? 0) + 12)}`.execute(store.db)

  const untilFull = async (): Promise<never> => {
    for (;;) ({ seq } = must(await appendEvent(store, { caseId, basedOnSeq: seq, event: note('字'.repeat(2000)) }, clerk)))
  }
  const error: unknown = await untilFull().catch((thrown: unknown) => thrown)
  expect(storeProblemOf(error, { file: store.file })?.code).toBe('DISK_FULL')
  expect(seq).toBeGreaterThan(1)
  expect(await verifyStore(store)).toEqual({ cases: 1, events: seq, problems: [] })

  await sql`pragma max_page_count = 1000000`.execute(store.db)
  must(await appendEvent(store, { caseId, basedOnSeq: seq, event: note('又有空間') }, clerk))
  expect(await verifyStore(store)).toEqual({ cases: 1, events: seq + 1, problems: [] })
})
