import { CompiledQuery, sql } from 'kysely'
import type { MovedDeadline } from '../../shared/ipc/views.ts'
import type { Clock } from '../../shared/law/deadlines.ts'
import type { OfficeCalendar } from '../../shared/law/office-calendar.ts'
import type { Database } from './open.ts'
import { deadlineRows, packed, projectionColumns, type RowTable } from './projections/rows.ts'
import type { DeadlineRow } from './schema.ts'

/** What another calendar makes of the stored deadlines: those that move, and the new rows of every case in which any row differs. */
export interface Recount { moved: MovedDeadline[]; rewritten: { caseId: string; rows: string }[] }

/** Counts the stored deadlines with a calendar, from the clocks in the snapshots. Nothing is changed. */
export async function recount(db: Database, calendar: OfficeCalendar): Promise<Recount> {
  const cases = await db.selectFrom('case_snapshot').innerJoin('case_file', 'case_file.case_id', 'case_snapshot.case_id')
    .select(['case_file.case_id', 'case_number', sql<string>`snapshot -> '$.facts.clocks'`.as('clocks')])
    .orderBy('year').orderBy('serial').orderBy('city').execute()
  const stored = Map.groupBy(await db.selectFrom('deadline').selectAll().orderBy('case_id').orderBy('position').execute(), (row) => row.case_id)
  const result: Recount = { moved: [], rewritten: [] }
  for (const { case_id: caseId, case_number: caseNumber, clocks } of cases) {
    const before = stored.get(caseId) ?? []
    const after = deadlineRows(JSON.parse(clocks) as Clock[], calendar)
    const rows = packed('deadline', after)
    if (rows === packed('deadline', before)) continue
    result.rewritten.push({ caseId, rows })
    for (const row of after) {
      const old = before[row.position]
      if (old !== undefined && hasMoved(old, row)) {
        result.moved.push({ caseId, caseNumber, code: row.code, ...(row.subject === null ? {} : { subject: row.subject }), before: old.due_on, after: row.due_on })
      }
    }
  }
  return result
}

const hasMoved = (before: DeadlineRow, after: Omit<DeadlineRow, 'case_id'>): boolean =>
  before.standing === 'OPEN' && after.standing === 'OPEN' && before.code === after.code && before.due_on !== after.due_on

/** Stores what {@link recount} found. */
export async function storeRecount(tx: Database, { rewritten }: Recount): Promise<void> {
  for (const { caseId, rows } of rewritten) {
    await tx.deleteFrom('deadline').where('case_id', '=', caseId).execute()
    await insertPacked(tx, 'deadline', caseId, rows)
  }
}

/** Inserts a case's rows of a projection from the packed list. */
export async function insertPacked(tx: Database, table: RowTable, caseId: string, rows: string): Promise<void> {
  const columns = projectionColumns[table]
  await tx.executeQuery(CompiledQuery.raw(
    `INSERT INTO ${table} (case_id, ${columns.join(', ')}) SELECT ?, ${columns.map((_, index) => `value ->> ${index}`).join(', ')} FROM json_each(?)`,
    [caseId, rows],
  ))
}
