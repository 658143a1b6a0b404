import { randomUUID } from 'node:crypto'
import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { City } from '../../shared/model/city.ts'
import { rocYearOf } from '../../shared/model/dates.ts'
import { claimantKeyOf } from '../../shared/subsidy/application.ts'
import type { SubsidyEvent } from '../../shared/subsidy/events.ts'
import type { SubsidyFacts } from '../../shared/subsidy/facts.ts'
import { applySubsidyEvent, replaySubsidyEvent, type SubsidySnapshot } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { chainStart, eventRow, loggedEvent } from './event-chain.ts'
import type { Database } from './open.ts'
import type { SubsidyEventRow } from './schema.ts'
import type { Store } from './store.ts'
import { withOfficeFacts } from './subsidy-office-facts.ts'

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

/**
 * Records the first event of an application, or the next one: fills in what the office knows, asks the lifecycle, writes log and snapshot.
 * What is answered with `ok` is on disk. @param draftId a draft that the event replaces; it is discarded with it
 */
export async function appendSubsidyEvent(store: Store, { subsidyId, basedOnSeq, event: raw, draftId }: NewSubsidyEvent, by: Actor): Promise<Result<SubsidyHead>> {
  return store.db.transaction().execute(async (tx) => {
    const head = subsidyId === null ? null : await readSubsidy(tx, subsidyId)
    if (subsidyId !== null && !head) return refused(refuseProgram('SUBSIDY_NOT_FOUND'))
    if (head && head.seq !== basedOnSeq) return refused(refuseProgram('STALE_SUBSIDY'))
    const applied = applySubsidyEvent(head?.snapshot ?? null, await withOfficeFacts({ ...store, db: tx }, head, raw))
    if (!applied.ok) return applied
    const { event, snapshot } = applied.value
    const file = head ?? await openFile(tx, snapshot.facts)
    const { case_id: _id, ...row } = eventRow(event, { caseId: file.subsidyId, seq: (head?.seq ?? 0) + 1, prevHash: head?.hash ?? chainStart }, by.name, store.clock.now().toISOString())
    await tx.insertInto('subsidy_event').values({ subsidy_id: file.subsidyId, ...row }).execute()
    await keepSnapshot(tx, file.subsidyId, row, snapshot)
    if (draftId !== undefined) await tx.deleteFrom('draft').where('draft_id', '=', draftId).execute()
    return ok({ ...file, seq: row.seq, hash: row.hash, snapshot })
  })
}

export interface NewSubsidyEvent {
  /** null for the first event. */
  subsidyId: string | null
  /** Number of the last event that the sender knew; 0 for the first. */
  basedOnSeq: number
  event: unknown
  draftId?: string | undefined
}

type SubsidyFile = Pick<SubsidyHead, 'subsidyId' | 'subsidyNumber' | 'caseId' | 'demonstration'>
const serialDigits = 4

/** Gives an application its number, without gaps within city and ROC year; those of demonstration cases count by themselves and say so. */
async function openFile(tx: Database, { application: { city, caseId = null, on } }: SubsidyFacts): Promise<SubsidyFile> {
  const subsidyId = randomUUID()
  const year = rocYearOf(on)
  const ofCase = await tx.selectFrom('case_file').select('demonstration').where('case_id', '=', caseId ?? '').executeTakeFirst()
  const flag = ofCase?.demonstration ?? 0
  const { last } = await tx.selectFrom('subsidy_file').select((row) => row.fn.max('serial').as('last'))
    .where('city', '=', city).where('year', '=', year).where('demonstration', '=', flag).executeTakeFirstOrThrow()
  const serial = (last ?? 0) + 1
  const subsidyNumber = `${flag === 1 ? '示範 ' : ''}${cityMarks[city]}基補字第${year}${String(serial).padStart(serialDigits, '0')}號`
  await tx.insertInto('subsidy_file').values({ subsidy_id: subsidyId, case_id: caseId, city, subsidy_number: subsidyNumber, year, serial, demonstration: flag }).execute()
  return { subsidyId, subsidyNumber, caseId, demonstration: flag === 1 }
}

const cityMarks = { TAIPEI: '北市', KAOHSIUNG: '高市', TAINAN: '南市' } as const satisfies Record<City, string>

async function keepSnapshot(tx: Database, subsidyId: string, { seq, hash }: { seq: number; hash: string }, snapshot: SubsidySnapshot): Promise<void> {
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
