import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import type { CaseReport, ListedMerge, MergeStanding, Undone } from '../../shared/packet/report.ts'
import { underCalendarInForce } from '../store/append-event.ts'
import type { Database } from '../store/open.ts'
import type { PacketMergeCaseRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { extend, PacketRefused } from './rows.ts'

/** Every merge, newest first. */
export async function readMerges(db: Database): Promise<ListedMerge[]> {
  const merges = await db.selectFrom('packet_merge').selectAll().orderBy('merge_no', 'desc').execute()
  const listed: ListedMerge[] = []
  for (const { merge_no: mergeNo, made_at: madeAt, made_by: madeBy, merged_at: mergedAt, merged_by: mergedBy } of merges) {
    const cases = []
    for (const row of await casesOf(db, mergeNo)) cases.push({ ...(JSON.parse(row.report) as CaseReport), standing: await standingOf(db, row), undone: await undoneOf(db, row) })
    listed.push({ mergeNo, madeAt, madeBy, mergedAt, mergedBy, cases: cases.toSorted((a, b) => (a.caseNumber < b.caseNumber ? -1 : 1)) })
  }
  return listed
}

const casesOf = (db: Database, mergeNo: number): Promise<PacketMergeCaseRow[]> =>
  db.selectFrom('packet_merge_case').selectAll().where('merge_no', '=', mergeNo).orderBy('case_id').execute()

async function standingOf(db: Database, { merge_no: mergeNo, case_id: caseId, last_seq: lastSeq }: PacketMergeCaseRow): Promise<MergeStanding> {
  if (lastSeq === null) return 'NOTHING'
  const undone = await db.selectFrom('undone_event').select('seq').where('merge_no', '=', mergeNo).where('case_id', '=', caseId).limit(1).executeTakeFirst()
  if (undone !== undefined) return 'UNDONE'
  const later = await db.selectFrom('case_event').select('seq').where('case_id', '=', caseId).where('seq', '>', lastSeq).limit(1).executeTakeFirst()
  return later === undefined ? 'DONE' : 'LATER'
}

async function undoneOf(db: Database, { merge_no: mergeNo, case_id: caseId }: PacketMergeCaseRow): Promise<Undone | null> {
  const row = await db.selectFrom('undone_event').select(['undone_at', 'undone_by']).where('merge_no', '=', mergeNo).where('case_id', '=', caseId).limit(1).executeTakeFirst()
  return row === undefined ? null : { at: row.undone_at, by: row.undone_by }
}

/**
 * Takes what a merge added out of the log again, of one case or of all of them, as long as nothing was recorded after it; what went out is kept
 * with who undid it and when.
 * @param caseId without it all cases of the merge that were not undone before, or none
 */
export async function undoMerge(store: Store, mergeNo: number, caseId: string | undefined, by: Actor): Promise<Result<{ cases: string[] }>> {
  try {
    const cases = await underCalendarInForce(store, () => store.db.transaction().execute((tx) => undo(tx, store, mergeNo, caseId, by)))
    store.heads.clear()
    return ok({ cases })
  } catch (error) {
    if (error instanceof PacketRefused) return refused(error.refusal)
    throw error
  }
}

async function undo(tx: Database, store: Store, mergeNo: number, caseId: string | undefined, by: Actor): Promise<string[]> {
  const rows = (await casesOf(tx, mergeNo)).filter((row) => caseId === undefined || row.case_id === caseId)
  if (rows.length === 0) throw new PacketRefused(packetRefusal('MERGE_NOT_FOUND'))
  const standings = await Promise.all(rows.map(async (row) => ({ row, report: JSON.parse(row.report) as CaseReport, standing: await standingOf(tx, row) })))
  const late = standings.filter(({ standing }) => standing === 'LATER')
  if (late.length > 0) throw new PacketRefused(packetRefusal('LATER_EVENT', late.map(({ report }) => report.caseNumber).join('、')))
  const open = standings.filter(({ standing }) => standing === 'DONE')
  if (open.length === 0) throw new PacketRefused(packetRefusal(standings.some(({ standing }) => standing === 'UNDONE') ? 'UNDONE_BEFORE' : 'NOTHING_ADDED'))
  const undone = { undone_at: store.clock.now().toISOString(), undone_by: by.name === '' ? '—' : by.name }
  for (const { row, report } of open) {
    const events = await tx.selectFrom('case_event').selectAll().where('case_id', '=', row.case_id).where('seq', '>=', row.first_seq ?? 0).orderBy('seq', 'desc').execute()
    for (const event of events) await tx.insertInto('undone_event').values({ merge_no: mergeNo, ...event, ...undone }).execute()
    // From the end, for only the last event of a log may go.
    for (const { seq } of events) await tx.deleteFrom('case_event').where('case_id', '=', row.case_id).where('seq', '=', seq).execute()
    await extend(tx, store, row.case_id, report.caseNumber, [])
  }
  return open.map(({ report }) => report.caseNumber)
}
