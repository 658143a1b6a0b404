import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sqlite3 from 'sqlite3'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { openStore } from '../../electron/store/store.ts'
import { permissions } from '../../shared/ipc/contract.ts'
import { filed, mediatorLin, toMeeting } from '../support/lifecycle.ts'
import { compare } from './measure.ts'

/**
 * One durable event of a case in a meeting (validate, transition, append, snapshot, projections, commit), against one bare
 * INSERT of a row of the same size with the same durability (WAL, synchronous=FULL) through the same library.
 */
const folder = await mkdtemp(join(tmpdir(), 'desk-bench-'))
try {
  const clerk = { name: '承辦人', permissions }
  const store = await openStore(join(folder, 'ours.sqlite'), await loadResources(fileURLToPath(new URL('../../resources/', import.meta.url))), systemClock())
  await store.db.insertInto('roster_person').values({ person_id: 'M01', content: JSON.stringify(mediatorLin), demonstration: 0 }).execute()
  const first = await openCase(store, { event: filed() }, clerk)
  if (!first.ok) throw new Error(first.refusal.message)
  let { caseId, seq } = first.value
  const record = async (event: unknown) => {
    const result = await appendEvent(store, { caseId, basedOnSeq: seq, event }, clerk)
    if (!result.ok) throw new Error(result.refusal.message)
    seq = result.value.seq
  }
  for (const event of toMeeting.slice(1)) await record(event)

  const bare = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened: sqlite3.Database = new sqlite3.Database(join(folder, 'bare.sqlite'), (error) => (error ? reject(error) : resolve(opened)))
  })
  await new Promise<void>((resolve, reject) => bare.exec('pragma journal_mode = wal; pragma synchronous = full; create table row (id integer primary key, text text) strict', (error) => (error ? reject(error) : resolve())))
  const insert = bare.prepare('insert into row (text) values (?)')
  const text = '字'.repeat(100)

  // Keeps the case at one length: what is measured is an event, not how a case of 500 statements grows.
  const fresh = async () => {
    if (seq < 30) return
    const next = await openCase(store, { event: filed() }, clerk)
    if (!next.ok) throw new Error(next.refusal.message)
    ;({ caseId, seq } = next.value)
    for (const event of toMeeting.slice(1)) await record(event)
  }
  const kept = await compare(
    'one durable event',
    { name: 'event', prepare: fresh, run: () => record({ type: 'statement.recorded', on: '2026-03-11', side: 'EMPLOYEE', text }) },
    { name: 'INSERT', run: () => new Promise<void>((resolve, reject) => insert.run(text, (error: Error | null) => (error ? reject(error) : resolve()))) },
    { limit: 2, rounds: 1500, warmUp: 300 },
  )
  await new Promise<void>((resolve) => insert.finalize(() => bare.close(() => resolve())))
  await store.close()
  process.exitCode = kept ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
