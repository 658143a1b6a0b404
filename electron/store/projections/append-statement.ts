import { CompiledQuery, type Kysely } from 'kysely'
import type { CaseEventRow, StoreTables } from '../schema.ts'
import { projectionColumns, rowTables, type RowTable } from './rows.ts'

/** What one event writes: its row, the snapshot after it, and each projection that changed (null: as before), counted with that calendar. */
export type AppendRow = CaseEventRow & { snapshot: string; calendar_stamp: string } & { [T in RowTable]: string | null }

const eventColumns: readonly (keyof CaseEventRow)[] = [
  'case_id', 'seq', 'type', 'occurred_on', 'payload', 'actor', 'recorded_at', 'prev_hash', 'hash', 'version',
]
const appendColumns: readonly (keyof AppendRow)[] = [...eventColumns, 'snapshot', 'calendar_stamp', ...rowTables]

/** Name of the preference that says which office calendar the stored deadlines were counted with. */
export const stampName = 'calendarStamp'

/** Rewrites a case's rows of one projection from the packed list; not even begun where that is empty. */
function rewriting(table: RowTable): string {
  const columns = projectionColumns[table]
  return `
    CREATE TEMP TRIGGER case_append_${table} INSTEAD OF INSERT ON case_append WHEN NEW.${table} <> '' BEGIN
      DELETE FROM ${table} WHERE case_id = NEW.case_id;
      INSERT INTO ${table} (case_id, ${columns.join(', ')})
        SELECT NEW.case_id, ${columns.map((_, index) => `value ->> ${index}`).join(', ')} FROM json_each(NEW.${table});
    END`
}

/**
 * Makes `case_append` on this connection: a view into which one inserts an event together with all that follows from it. One
 * statement, so one round trip to SQLite's thread and one atomic write, within a transaction or without; the log's own
 * trigger refuses it when the chain has moved on, and this one when the deadlines were counted with a calendar of before.
 */
export async function prepareAppending(db: Kysely<StoreTables>): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(`CREATE TEMP VIEW case_append AS SELECT ${appendColumns.map((column) => `NULL AS ${column}`).join(', ')} WHERE 0`))
  const statements = [`
    CREATE TEMP TRIGGER case_append_event INSTEAD OF INSERT ON case_append BEGIN
      SELECT RAISE(ABORT, 'the office calendar has changed') FROM preference WHERE name = '${stampName}' AND value ->> '$' <> NEW.calendar_stamp;
      INSERT INTO case_event (${eventColumns.join(', ')}) VALUES (${eventColumns.map((column) => `NEW.${column}`).join(', ')});
      INSERT INTO case_snapshot (case_id, seq, hash, snapshot) VALUES (NEW.case_id, NEW.seq, NEW.hash, NEW.snapshot)
        ON CONFLICT (case_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, snapshot = excluded.snapshot;
    END`, ...rowTables.map(rewriting)]
  for (const statement of statements) await db.executeQuery(CompiledQuery.raw(statement))
}

/** Written out once: building it anew for each event would cost a tenth of the event. */
const appendSql = `INSERT INTO case_append (${appendColumns.join(', ')}) VALUES (${appendColumns.map(() => '?').join(', ')})`

/** The binding takes a text at once, but asks at length what else a value may be: so all go as texts, and the strict tables make numbers of them. */
const bound = (value: string | number | null): string => (value === null ? '' : String(value))

/**
 * Appends one event with its snapshot and projections.
 * @throws an error for which `chainMoved` holds when another event came first, or `calendarMoved` when another calendar did
 */
export async function append(db: Kysely<StoreTables>, row: AppendRow): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(appendSql, appendColumns.map((column) => bound(row[column]))))
}

export const chainMoved = (error: unknown): boolean => error instanceof Error && error.message.includes('does not continue the chain')
export const calendarMoved = (error: unknown): boolean => error instanceof Error && error.message.includes('the office calendar has changed')
