import { CompiledQuery, type Kysely } from 'kysely'
import type { SqliteConnection } from '../dialect/sqlite.ts'
import type { CaseEventRow, StoreTables } from '../schema.ts'
import { projectionColumns, rowTables, type RowTable } from './rows.ts'

/** What one event writes: its row, the snapshot after it, and each projection that changed (null: as before). */
export type AppendRow = CaseEventRow & { snapshot: string } & { [T in RowTable]: string | null }

const eventColumns: readonly (keyof CaseEventRow)[] = [
  'case_id', 'seq', 'type', 'occurred_on', 'payload', 'actor', 'recorded_at', 'prev_hash', 'hash', 'version',
]
const appendColumns: readonly (keyof AppendRow)[] = [...eventColumns, 'snapshot', ...rowTables]

/** Rewrites a case's rows of one projection from the packed list, where it is not null. */
function rewrite(table: RowTable): string {
  const columns = projectionColumns[table]
  return `
    DELETE FROM ${table} WHERE NEW.${table} IS NOT NULL AND case_id = NEW.case_id;
    INSERT INTO ${table} (case_id, ${columns.join(', ')})
      SELECT NEW.case_id, ${columns.map((_, index) => `value ->> ${index}`).join(', ')} FROM json_each(NEW.${table});`
}

/**
 * Makes `case_append` on this connection: a view into which one inserts an event together with all that follows from it. One
 * statement, so one round trip to SQLite's thread and one atomic write, within a transaction or without; the log's own
 * trigger refuses it when the chain has moved on.
 */
export async function prepareAppending(connection: SqliteConnection): Promise<void> {
  await connection.exec(`
    CREATE TEMP VIEW case_append AS SELECT ${appendColumns.map((column) => `NULL AS ${column}`).join(', ')} WHERE 0;
    CREATE TEMP TRIGGER case_append_all INSTEAD OF INSERT ON case_append BEGIN
      INSERT INTO case_event (${eventColumns.join(', ')}) VALUES (${eventColumns.map((column) => `NEW.${column}`).join(', ')});
      INSERT INTO case_snapshot (case_id, seq, hash, snapshot) VALUES (NEW.case_id, NEW.seq, NEW.hash, NEW.snapshot)
        ON CONFLICT (case_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, snapshot = excluded.snapshot;
      ${rowTables.map(rewrite).join('')}
    END;`)
}

/** Written out once: building it anew for each event would cost a tenth of the event. */
const appendSql = `INSERT INTO case_append (${appendColumns.join(', ')}) VALUES (${appendColumns.map(() => '?').join(', ')})`

/** Appends one event with its snapshot and projections. @throws an error for which `chainMoved` holds when another came first */
export async function append(db: Kysely<StoreTables>, row: AppendRow): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(appendSql, appendColumns.map((column) => row[column])))
}

export const chainMoved = (error: unknown): boolean => error instanceof Error && error.message.includes('does not continue the chain')
