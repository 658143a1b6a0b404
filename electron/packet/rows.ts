import type { Refusal } from '../../shared/ipc/result.ts'
import type { PacketEvent } from '../../shared/packet/packet.ts'
import { eventVersion } from '../store/event-chain.ts'
import type { Database } from '../store/open.ts'
import { rowTables } from '../store/projections/rows.ts'
import { rebuildCase } from '../store/rebuild.ts'
import type { CaseEventRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** Ends a transaction, so that nothing of it is kept; the refusal is the answer. */
export class PacketRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export const eventOf = (row: CaseEventRow): PacketEvent => ({
  seq: row.seq, type: row.type, on: row.occurred_on, payload: row.payload, actor: row.actor, recordedAt: row.recorded_at, prevHash: row.prev_hash, hash: row.hash, version: row.version,
})

export const rowOf = (caseId: string, event: PacketEvent): CaseEventRow => ({
  case_id: caseId, seq: event.seq, type: event.type, occurred_on: event.on, payload: event.payload, actor: event.actor, recorded_at: event.recordedAt,
  prev_hash: event.prevHash, hash: event.hash, version: event.version,
})

/** Was it written in a shape that this program does not know yet? */
export const isNewer = ({ version }: PacketEvent): boolean => version > eventVersion

/** The whole log of a case, oldest event first. */
export async function logOf(db: Database, caseId: string): Promise<PacketEvent[]> {
  return (await db.selectFrom('case_event').selectAll().where('case_id', '=', caseId).orderBy('seq').execute()).map(eventOf)
}

/** Adds rows to the log of a case, or only takes up what its log says now; snapshot and projections are computed anew. */
export async function extend(tx: Database, store: Pick<Store, 'calendar'>, caseId: string, caseNumber: string, rows: readonly CaseEventRow[]): Promise<void> {
  for (const row of rows) await tx.insertInto('case_event').values(row).execute()
  for (const table of ['case_snapshot', ...rowTables] as const) await tx.deleteFrom(table).where('case_id', '=', caseId).execute()
  await rebuildCase(tx, store, caseId, caseNumber)
}
