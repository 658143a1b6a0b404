import type { PanelSeat } from '../../shared/ipc/subsidy-views.ts'
import type { City } from '../../shared/model/city.ts'
import { claimantKeyOf } from '../../shared/subsidy/application.ts'
import type { SubsidyEvent } from '../../shared/subsidy/events.ts'
import type { SubsidyFacts } from '../../shared/subsidy/facts.ts'
import { replaySubsidyEvent, type SubsidySnapshot } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { loggedEvent } from './event-chain.ts'
import type { Database } from './open.ts'
import type { SubsidyEventRow } from './schema.ts'

/** Where a subsidy application's log ends, and what the application is there. */
export interface SubsidyHead { subsidyId: string; subsidyNumber: string; caseId: string | null; demonstration: boolean; seq: number; hash: string; snapshot: SubsidySnapshot }

const asCaseRow = ({ subsidy_id, ...row }: SubsidyEventRow) => ({ case_id: subsidy_id, ...row })

/** An application as it stands; null when there is none. */
export async function readSubsidy(db: Database, subsidyId: string): Promise<SubsidyHead | null> {
  const row = await heads(db).where('subsidy_file.subsidy_id', '=', subsidyId).executeTakeFirst()
  return row === undefined ? null : headOf(row)
}

/** Every application of one case, or of the office; in the order of their numbers. */
export async function listSubsidies(db: Database, caseId?: string): Promise<SubsidyHead[]> {
  const rows = await heads(db).$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId ?? '')).orderBy('year').orderBy('serial').execute()
  return rows.map(headOf)
}

/** Every application that is not closed or withdrawn; in the order of their numbers. */
export async function listSubsidiesInWork(db: Database): Promise<SubsidyHead[]> {
  return (await heads(db).where('state', 'not in', ['closed', 'withdrawn']).orderBy('year').orderBy('serial').execute()).map(headOf)
}

/** Every application of one person, in whatever case and year. @param claimantKey see {@link claimantKeyOf} */
export async function listSubsidiesOf(db: Database, claimantKey: string): Promise<SubsidyHead[]> {
  return (await heads(db).where('claimant_key', '=', claimantKey).orderBy('year').orderBy('serial').execute()).map(headOf)
}

const heads = (db: Database) => db.selectFrom('subsidy_file').innerJoin('subsidy_snapshot', 'subsidy_snapshot.subsidy_id', 'subsidy_file.subsidy_id')
  .select(['subsidy_file.subsidy_id', 'subsidy_number', 'case_id', 'demonstration', 'seq', 'hash', 'snapshot'])
type HeadRow = Awaited<ReturnType<ReturnType<typeof heads>['executeTakeFirstOrThrow']>>
const headOf = (row: HeadRow): SubsidyHead => ({
  subsidyId: row.subsidy_id, subsidyNumber: row.subsidy_number, caseId: row.case_id, demonstration: row.demonstration === 1, seq: row.seq, hash: row.hash, snapshot: JSON.parse(row.snapshot) as SubsidySnapshot,
})

/** An application's log with the facts after each event. */
export async function readSubsidyLog(db: Database, subsidyId: string): Promise<{ seq: number; event: SubsidyEvent; actor: string; recordedAt: string; facts: SubsidyFacts }[]> {
  const rows = await db.selectFrom('subsidy_event').selectAll().where('subsidy_id', '=', subsidyId).orderBy('seq').execute()
  let snapshot: SubsidySnapshot | null = null
  return rows.map((row) => {
    const event = loggedEvent(asCaseRow(row)).event as unknown as SubsidyEvent
    snapshot = replaySubsidyEvent(snapshot, event)
    return { seq: row.seq, event, actor: row.actor, recordedAt: row.recorded_at, facts: snapshot.facts }
  })
}

/** Who sat on the panel when it last decided; nobody before it first did. */
export async function lastPanelOf(db: Database, city: City): Promise<PanelSeat[]> {
  const row = await db.selectFrom('subsidy_event').innerJoin('subsidy_file', 'subsidy_file.subsidy_id', 'subsidy_event.subsidy_id').selectAll('subsidy_event')
    .where('type', '=', 'subsidy.decided').where('city', '=', city).orderBy('recorded_at', 'desc').limit(1).executeTakeFirst()
  const event = row && loggedEvent(asCaseRow(row)).event as unknown as SubsidyEvent
  return event?.type === 'subsidy.decided' ? event.meeting.members.map(({ personId, name }) => ({ personId, name: name ?? personId })) : []
}

/** Writes down where an application stands after the event of that row. */
export async function keepSnapshot(tx: Database, subsidyId: string, { seq, hash }: { seq: number; hash: string }, snapshot: SubsidySnapshot): Promise<void> {
  const row = { seq, hash, state: snapshot.state, claimant_key: claimantKeyOf(snapshot.facts.application), snapshot: JSON.stringify(snapshot) }
  await tx.insertInto('subsidy_snapshot').values({ subsidy_id: subsidyId, ...row }).onConflict((conflict) => conflict.column('subsidy_id').doUpdateSet(row)).execute()
}

/** Computes the snapshot of every application anew from its log, in the transaction given. */
export async function rebuildSubsidies(tx: Database): Promise<void> {
  await tx.deleteFrom('subsidy_snapshot').execute()
  for (const { subsidy_id } of await tx.selectFrom('subsidy_file').select('subsidy_id').execute()) {
    const rows = await tx.selectFrom('subsidy_event').selectAll().where('subsidy_id', '=', subsidy_id).orderBy('seq').execute()
    const last = rows.at(-1)
    const snapshot = replaySubsidy(rows)
    if (last && snapshot) await keepSnapshot(tx, subsidy_id, last, snapshot)
  }
}

/** The application as its log says. @throws Error when an event has no place where the log has it */
export const replaySubsidy = (rows: readonly SubsidyEventRow[]): SubsidySnapshot | null =>
  rows.reduce<SubsidySnapshot | null>((before, row) => replaySubsidyEvent(before, loggedEvent(asCaseRow(row)).event as unknown as SubsidyEvent), null)
