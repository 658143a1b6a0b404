import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseHead } from '../../electron/store/case-heads.ts'
import { eventHash } from '../../electron/store/event-chain.ts'
import type { CaseEventRow } from '../../electron/store/schema.ts'
import type { Store } from '../../electron/store/store.ts'
import { accepted, filed } from '../support/lifecycle.ts'
import { caseWith, temporaryStore } from '../support/store.ts'

describe('0001-event-log', () => {
  let store: Store
  let head: CaseHead
  beforeEach(async () => {
    store = await temporaryStore()
    head = await caseWith(store, filed(), accepted)
  })

  const next = (over: Partial<CaseEventRow> = {}): CaseEventRow => {
    const row = {
      case_id: head.caseId, seq: 3, type: 'note.added', occurred_on: '2026-03-03', payload: '{"text":"x"}', actor: '王', recorded_at: '2026-03-03T00:00:00Z',
      prev_hash: head.hash, version: 1, ...over,
    }
    return { hash: eventHash(row), ...row }
  }

  it('takes the event that continues the chain', async () => {
    await store.db.insertInto('case_event').values(next()).execute()
    expect(await store.db.selectFrom('case_event').select('seq').where('seq', '=', 3).execute()).toEqual([{ seq: 3 }])
  })

  it.each<[string, Partial<CaseEventRow>]>([
    ['a gap', { seq: 4 }],
    ['a number that is taken', { seq: 2 }],
    ['another predecessor', { prev_hash: '0'.repeat(64) }],
    ['no predecessor', { prev_hash: '' }],
  ])('refuses an event with %s', async (_what, over) => {
    await expect(store.db.insertInto('case_event').values(next(over)).execute()).rejects.toThrow(/does not continue the chain/)
  })

  it('refuses an event of an unknown case', async () => {
    await expect(store.db.insertInto('case_event').values(next({ case_id: 'nobody', seq: 1, prev_hash: '' })).execute()).rejects.toThrow(/FOREIGN KEY/)
  })

  it.each([
    "update case_event set payload = '{}' where seq = 1",
    "update case_event set actor = '某人'",
    'delete from case_event where seq = 2',
    'delete from case_event',
    "insert or replace into case_event select case_id, seq, type, occurred_on, '{}', actor, recorded_at, prev_hash, hash, version from case_event where seq = 2",
    "insert into case_event select case_id, seq, type, occurred_on, payload, actor, recorded_at, prev_hash, hash, version from case_event where seq = 2 on conflict do update set payload = '{}'",
    'update case_file set demonstration = 1',
    "update case_file set case_number = '1'",
    'delete from case_file',
    "insert or replace into case_file select case_id, case_number, city, year, serial, 1 from case_file",
    "insert into case_file select 'other', case_number, city, year, 2, 1 from case_file",
  ])('forbids: %s', async (statement) => {
    const before = await store.db.selectFrom('case_event').selectAll().execute()
    const files = await store.db.selectFrom('case_file').selectAll().execute()
    await expect(sql.raw(statement).execute(store.db)).rejects.toThrow(/SQLITE_CONSTRAINT/)
    expect(await store.db.selectFrom('case_event').selectAll().execute()).toEqual(before)
    expect(await store.db.selectFrom('case_file').selectAll().execute()).toEqual(files)
  })

  it('keeps the log even where the guard of references is switched off', async () => {
    await sql`pragma foreign_keys = off`.execute(store.db)
    await expect(sql`delete from case_file`.execute(store.db)).rejects.toThrow(/never deleted/)
    await expect(sql`delete from case_event`.execute(store.db)).rejects.toThrow(/never deleted/)
  })

  it('refuses a case number that leaves a gap', async () => {
    const file = { case_id: 'b', case_number: 'b', city: 'KAOHSIUNG', year: 115, serial: 3, demonstration: 0 } as const
    await expect(store.db.insertInto('case_file').values(file).execute()).rejects.toThrow(/leaves a gap/)
  })

  it('lets a demonstration case go, log and all, and no other', async () => {
    await store.db.insertInto('case_file').values({ case_id: 'd', case_number: '示範', city: 'KAOHSIUNG', year: 115, serial: 7, demonstration: 1 }).execute()
    await store.db.insertInto('case_event').values(next({ case_id: 'd', seq: 1, prev_hash: '' })).execute()
    await expect(sql`update case_file set demonstration = 0 where case_id = 'd'`.execute(store.db)).rejects.toThrow(/never changed/)
    await store.db.deleteFrom('case_event').where('case_id', '=', 'd').execute()
    await store.db.deleteFrom('case_file').where('case_id', '=', 'd').execute()
    expect(await store.db.selectFrom('case_file').select('case_id').execute()).toEqual([{ case_id: head.caseId }])
  })
})
