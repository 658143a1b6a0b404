import { randomUUID } from 'node:crypto'
import { applyCaseEvent, type CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { withCalendarFacts } from '../../shared/lifecycle/calendar-facts.ts'
import type { CaseEvent } from '../../shared/lifecycle/case-events.ts'
import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { isAway } from '../packet/home.ts'
import type { CaseHead } from './case-heads.ts'
import { allocateCaseNumber } from './case-number.ts'
import { chainStart, eventRow } from './event-chain.ts'
import type { Database } from './open.ts'
import { append, calendarMoved, chainMoved, type AppendRow } from './projections/append-statement.ts'
import { mustRewrite, packedRows, rowTables, type RowTable } from './projections/rows.ts'
import { withRosterFacts } from './roster-facts.ts'
import { staleRefusal } from './stale.ts'
import type { Store } from './store.ts'

export interface NewEvent {
  caseId: string
  /** Number of the last event that the sender knew. */
  basedOnSeq: number
  event: unknown
  /** A draft that the event replaces; it is discarded with it. */
  draftId?: string | undefined
}

/**
 * Records the next event of a case: asks the lifecycle, then writes log, snapshot and projections at once. What is answered with
 * `ok` is on disk.
 * @returns the case after the event, or the refusal, with nothing changed
 * @throws StoreProblem or an error of SQLite when the disk does not take it, with nothing changed
 */
export function appendEvent(store: Store, event: NewEvent, by: Actor): Promise<Result<CaseHead>> {
  return underCalendarInForce(store, () => appendOnce(store, event, by))
}

async function appendOnce(store: Store, { caseId, basedOnSeq, event: raw, draftId }: NewEvent, by: Actor): Promise<Result<CaseHead>> {
  const { db, heads } = store
  let head = await heads.get(db, caseId)
  if (head && head.seq !== basedOnSeq) head = await heads.read(db, caseId)
  if (!head) return refused(refuseProgram('CASE_NOT_FOUND'))
  if (head.seq !== basedOnSeq) return refused(await staleRefusal(db, caseId, basedOnSeq))

  const known = withCalendarFacts(head.snapshot.facts, await withRosterFacts(db, raw), store.calendar())
  const applied = applyCaseEvent(head.snapshot, known)
  if (!applied.ok) return applied
  const next = continued(store, head, applied.value, by)
  try {
    await write(db, next.row, draftId)
  } catch (error) {
    if (!chainMoved(error)) throw error
    await heads.read(db, caseId)
    return refused(await staleRefusal(db, caseId, basedOnSeq))
  }
  heads.keep(next.head)
  return ok(next.head)
}

export interface NewCase {
  event: unknown
  draftId?: string | undefined
  demonstration?: boolean
}

/** Opens a case with its first event and gives it its number, in one transaction. Otherwise as {@link appendEvent}. */
export async function openCase(store: Store, { event: raw, draftId, demonstration = false }: NewCase, by: Actor): Promise<Result<CaseHead>> {
  if (!demonstration && (await isAway(store.db))) return refused(packetRefusal('ONLY_AT_OFFICE'))
  const applied = applyCaseEvent(null, raw)
  if (!applied.ok) return applied
  const caseId = randomUUID()
  const head = await underCalendarInForce(store, () => store.db.transaction().execute(async (tx) => {
    const file = await allocateCaseNumber(tx, store.resources, applied.value.snapshot.facts, demonstration)
    await tx.insertInto('case_file').values({ case_id: caseId, ...file }).execute()
    const next = continued(store, { caseId, caseNumber: file.case_number, seq: 0, hash: chainStart }, applied.value, by)
    await append(tx, next.row)
    if (draftId !== undefined) await tx.deleteFrom('draft').where('draft_id', '=', draftId).execute()
    return next.head
  }))
  store.heads.keep(head)
  return ok(head)
}

/** Does it, and once more where another office calendar came into force before it was written. */
export async function underCalendarInForce<Value>(store: Store, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    if (!calendarMoved(error)) throw error
    await store.readCalendar()
    return act()
  }
}

/** The head after one more event, and what has to be written for it. */
function continued(
  { clock, calendarInForce }: Store, head: Omit<CaseHead, 'snapshot'> & { snapshot?: CaseSnapshot },
  { snapshot, event }: { snapshot: CaseSnapshot; event: CaseEvent }, by: Actor,
): { head: CaseHead; row: AppendRow } {
  const { caseId, caseNumber } = head
  const seq = head.seq + 1
  const row = eventRow(event, { caseId, seq, prevHash: head.hash }, by.name, clock.now().toISOString())
  const { calendar, stamp } = calendarInForce()
  const rewritten = rowTables.map((table) => [table, mustRewrite(table, head.snapshot, snapshot) ? packedRows(table, caseNumber, snapshot, calendar) : null])
  return {
    head: { caseId, caseNumber, seq, hash: row.hash, snapshot },
    row: { ...row, snapshot: JSON.stringify(snapshot), calendar_stamp: stamp, ...(Object.fromEntries(rewritten) as Record<RowTable, string | null>) },
  }
}

/** The append statement is atomic by itself; with a draft to discard it takes a transaction. */
async function write(db: Database, row: AppendRow, draftId: string | undefined): Promise<void> {
  if (draftId === undefined) return append(db, row)
  await db.transaction().execute(async (tx) => {
    await append(tx, row)
    await tx.deleteFrom('draft').where('draft_id', '=', draftId).execute()
  })
}
