import { type CaseSnapshot, replayCaseEvent } from '../../shared/lifecycle/case-lifecycle.ts'
import type { LoggedEvent, MovedDeadline } from '../../shared/ipc/views.ts'
import { readLog } from './case-repository.ts'
import { calendarInForce, readOwnCalendar } from './office-calendar-repository.ts'
import type { Database } from './open.ts'
import { stampName } from './projections/append-statement.ts'
import { packedRows, rowTables } from './projections/rows.ts'
import { insertPacked, recount, storeRecount } from './recount.ts'
import type { Store } from './store.ts'
import { rebuildSubsidies } from './subsidy-repository.ts'

/**
 * The case as its log says, event by event through the lifecycle. What happened is not judged by rules that came later.
 * @throws Error when an event has no place where the log has it
 */
export function replay(log: readonly LoggedEvent[]): CaseSnapshot {
  let snapshot: CaseSnapshot | null = null
  for (const { event } of log) snapshot = replayCaseEvent(snapshot, event)
  if (snapshot === null) throw new Error('a case without events')
  return snapshot
}

/** Computes every snapshot and projection anew from the log, in one transaction. @returns number of cases */
export async function rebuildProjections(store: Store): Promise<number> {
  const count = await store.db.transaction().execute(async (tx) => {
    const files = await tx.selectFrom('case_file').select(['case_id', 'case_number']).execute()
    for (const table of ['case_snapshot', ...rowTables] as const) await tx.deleteFrom(table).execute()
    for (const { case_id, case_number } of files) await rebuildCase(tx, store, case_id, case_number)
    await rebuildSubsidies(tx)
    await note(tx, stampName, store.calendarInForce().stamp)
    return files.length
  })
  store.heads.clear()
  return count
}

/** Computes snapshot and projections of one case that has none, in the transaction that removed them. */
export async function rebuildCase(tx: Database, store: Pick<Store, 'calendar'>, caseId: string, caseNumber: string): Promise<void> {
  const snapshot = replay(await readLog(tx, caseId))
  const { seq, hash } = await tx.selectFrom('case_event').select(['seq', 'hash']).where('case_id', '=', caseId)
    .orderBy('seq', 'desc').limit(1).executeTakeFirstOrThrow()
  await tx.insertInto('case_snapshot').values({ case_id: caseId, seq, hash, snapshot: JSON.stringify(snapshot) }).execute()
  for (const table of rowTables) await insertPacked(tx, table, caseId, packedRows(table, caseNumber, snapshot, store.calendar()))
}

async function note(tx: Database, name: string, text: string | number): Promise<void> {
  const value = JSON.stringify(text)
  await tx.insertInto('preference').values({ name, value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute()
}

/** Grows by one whenever the facts of a case or the rows computed from them change their shape. */
const factsVersion = 3
const versionName = 'factsVersion'

/** Brings stored facts, and all rows computed from them, to the shape that this version of the program reads. */
export async function refreshProjections(store: Store): Promise<void> {
  const stored = await store.db.selectFrom('preference').select('value').where('name', '=', versionName).executeTakeFirst()
  if (stored?.value === JSON.stringify(factsVersion)) return refreshDeadlines(store)
  await rebuildProjections(store)
  await note(store.db, versionName, factsVersion)
}

/** Counts the stored deadlines anew when the office calendar is not the one they were counted with. */
async function refreshDeadlines(store: Store): Promise<void> {
  const { calendar, stamp } = store.calendarInForce()
  const stored = await store.db.selectFrom('preference').select('value').where('name', '=', stampName).executeTakeFirst()
  if (stored?.value === JSON.stringify(stamp)) return
  await store.db.transaction().execute(async (tx) => {
    await storeRecount(tx, await recount(tx, calendar))
    await note(tx, stampName, stamp)
  })
}

/**
 * Changes the office's own calendar and counts every stored deadline anew, in one transaction: whatever happens, calendar and
 * deadlines fit each other.
 * @returns the open deadlines that the change moved
 */
export async function changeCalendar(store: Store, change: (tx: Database) => Promise<void>): Promise<MovedDeadline[]> {
  const moved = await store.db.transaction().execute(async (tx) => {
    await change(tx)
    const { calendar, stamp } = calendarInForce(store.resources, await readOwnCalendar(tx))
    const recounted = await recount(tx, calendar)
    await storeRecount(tx, recounted)
    await note(tx, stampName, stamp)
    return recounted.moved
  })
  await store.readCalendar()
  return moved
}
