import { randomUUID } from 'node:crypto'
import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { rocYearOf } from '../../shared/model/dates.ts'
import type { SubsidyFacts } from '../../shared/subsidy/facts.ts'
import { applySubsidyEvent } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { isAway } from '../packet/home.ts'
import type { Resources } from '../resources.ts'
import { chainStart, eventRow } from './event-chain.ts'
import { keepRules } from './fund-rules-repository.ts'
import type { Database } from './open.ts'
import type { Store } from './store.ts'
import { withOfficeFacts } from './subsidy-office-facts.ts'
import { keepSnapshot, readSubsidy, type SubsidyHead } from './subsidy-repository.ts'

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
    if ('pack' in event && event.pack !== undefined) await keepRules({ ...store, db: tx }, event.pack)
    const demonstration = head?.demonstration ?? await isDemonstration(tx, snapshot.facts)
    // Packets carry no applications: one that was begun on a laptop would stay there, under a number that the office gives too.
    if (!head && !demonstration && (await isAway(tx))) return refused(packetRefusal('ONLY_AT_OFFICE'))
    const file = head ?? await openFile(tx, store.resources, snapshot.facts, demonstration)
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
async function openFile(tx: Database, resources: Resources, { application: { city, caseId = null, on } }: SubsidyFacts, demonstration: boolean): Promise<SubsidyFile> {
  const subsidyId = randomUUID()
  const year = rocYearOf(on)
  const flag = demonstration ? 1 : 0
  const { last } = await tx.selectFrom('subsidy_file').select((row) => row.fn.max('serial').as('last'))
    .where('city', '=', city).where('year', '=', year).where('demonstration', '=', flag).executeTakeFirstOrThrow()
  const serial = (last ?? 0) + 1
  const number = resources.profileOf(city).subsidyNumberPattern.replace('{year}', String(year)).replace('{serial}', String(serial).padStart(serialDigits, '0'))
  const subsidyNumber = demonstration ? `示範 ${number}` : number
  await tx.insertInto('subsidy_file').values({ subsidy_id: subsidyId, case_id: caseId, city, subsidy_number: subsidyNumber, year, serial, demonstration: flag }).execute()
  return { subsidyId, subsidyNumber, caseId, demonstration }
}

async function isDemonstration(tx: Database, { application: { caseId } }: SubsidyFacts): Promise<boolean> {
  const file = await tx.selectFrom('case_file').select('demonstration').where('case_id', '=', caseId ?? '').executeTakeFirst()
  return file?.demonstration === 1
}
