import { createHash } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { applyCaseEvent, type CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import type { LoggedEvent } from '../../shared/ipc/views.ts'
import { readLog } from './case-repository.ts'
import type { Database } from './open.ts'
import { packedRows, projectionColumns, rowTables } from './projections/rows.ts'
import type { Store } from './store.ts'

/**
 * The case as its log says, event by event through the lifecycle.
 * @throws Error when the lifecycle refuses an event that is in the log
 */
export function replay(log: readonly LoggedEvent[]): CaseSnapshot {
  let snapshot: CaseSnapshot | null = null
  for (const { seq, event } of log) {
    const applied = applyCaseEvent(snapshot, event)
    if (!applied.ok) throw new Error(`event ${seq} (${event.type}) is refused in a replay: ${applied.refusal.code}`)
    snapshot = applied.value.snapshot
  }
  if (snapshot === null) throw new Error('a case without events')
  return snapshot
}

/** Computes every snapshot and projection anew from the log, in one transaction. @returns number of cases */
export async function rebuildProjections(store: Store): Promise<number> {
  const count = await store.db.transaction().execute(async (tx) => {
    const files = await tx.selectFrom('case_file').select(['case_id', 'case_number']).execute()
    for (const table of ['case_snapshot', ...rowTables] as const) await tx.deleteFrom(table).execute()
    for (const { case_id, case_number } of files) await rebuildCase(tx, store, case_id, case_number)
    await saveStamp(tx, store)
    return files.length
  })
  store.heads.clear()
  return count
}

async function rebuildCase(tx: Database, store: Store, caseId: string, caseNumber: string): Promise<void> {
  const snapshot = replay(await readLog(tx, caseId))
  const { seq, hash } = await tx.selectFrom('case_event').select(['seq', 'hash']).where('case_id', '=', caseId)
    .orderBy('seq', 'desc').limit(1).executeTakeFirstOrThrow()
  await tx.insertInto('case_snapshot').values({ case_id: caseId, seq, hash, snapshot: JSON.stringify(snapshot) }).execute()
  for (const table of rowTables) await insertPacked(tx, table, caseId, packedRows(table, caseNumber, snapshot, store.resources.calendar))
}

async function insertPacked(tx: Database, table: (typeof rowTables)[number], caseId: string, rows: string): Promise<void> {
  const columns = projectionColumns[table]
  await tx.executeQuery(CompiledQuery.raw(
    `INSERT INTO ${table} (case_id, ${columns.join(', ')}) SELECT ?, ${columns.map((_, index) => `value ->> ${index}`).join(', ')} FROM json_each(?)`,
    [caseId, rows],
  ))
}

const stampName = 'calendarStamp'
const stampOf = ({ resources }: Store): string => JSON.stringify(createHash('sha256').update(resources.calendarStamp).digest('hex'))

async function saveStamp(tx: Database, store: Store): Promise<void> {
  await tx.insertInto('preference').values({ name: stampName, value: stampOf(store) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: stampOf(store) })).execute()
}

/** Grows by one whenever the facts of a case or the rows computed from them change their shape. */
const factsVersion = 2
const versionName = 'factsVersion'

/** Brings stored facts, and all rows computed from them, to the shape that this version of the program reads. */
export async function refreshProjections(store: Store): Promise<void> {
  const stored = await store.db.selectFrom('preference').select('value').where('name', '=', versionName).executeTakeFirst()
  if (stored?.value === JSON.stringify(factsVersion)) return refreshDeadlines(store)
  await rebuildProjections(store)
  const value = JSON.stringify(factsVersion)
  await store.db.insertInto('preference').values({ name: versionName, value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute()
}

/** Counts the stored deadlines anew, from the snapshots, when the office calendar is not the one they were counted with. */
async function refreshDeadlines(store: Store): Promise<void> {
  const stored = await store.db.selectFrom('preference').select('value').where('name', '=', stampName).executeTakeFirst()
  if (stored?.value === stampOf(store)) return
  await store.db.transaction().execute(async (tx) => {
    const cases = await tx.selectFrom('case_snapshot').select(['case_id', 'snapshot']).execute()
    await tx.deleteFrom('deadline').execute()
    for (const { case_id, snapshot } of cases) {
      await insertPacked(tx, 'deadline', case_id, packedRows('deadline', '', JSON.parse(snapshot) as CaseSnapshot, store.resources.calendar))
    }
    await saveStamp(tx, store)
  })
  store.heads.clear()
}
