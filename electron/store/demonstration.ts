import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { City } from '../../shared/model/city.ts'
import { roster } from '../../shared/model/roster.ts'
import { rosterDraftId } from '../../shared/roster/draft-id.ts'
import { fillIn } from '../lib/demonstration-script.ts'
import { appendSubsidyEvent } from './append-subsidy-event.ts'
import { appendEvent, openCase } from './append-event.ts'
import { attachmentsNamedIn, forgetAttachments } from './attachment-files.ts'
import { keptFilesOnRecord } from './issued-files.ts'
import { rowTables } from './projections/rows.ts'
import type { Database } from './open.ts'
import { saveOrganization, savePerson } from './roster-repository.ts'
import type { Store } from './store.ts'

const events = z.array(z.looseObject({ type: z.string() })).min(1)
/** `subsidies`: applications to the rights fund that the case led to; `caseId` of each first event is that of the case. */
const script = z.strictObject({ about: z.string(), events, subsidies: z.array(z.strictObject({ about: z.string(), events })).default([]) })
const clerk = { name: '示範資料', permissions: [] }

/**
 * Loads `resources/demonstration`: a roster and the events of each case and of its subsidy applications, counted from today, through the same
 * append path as every other event. The cases, and with them the applications, are marked as demonstrations for ever.
 * @returns number of cases
 * @throws Error when the lifecycle refuses an event of a script; nothing of the demonstration is then left
 */
export async function loadDemonstration(store: Store, city: City): Promise<number> {
  const folder = join(store.resources.folder, 'demonstration')
  const setting = { today: store.clock.today(), profile: store.resources.profileOf(city), calendar: store.calendar() }
  const read = async (name: string): Promise<unknown> => fillIn(JSON.parse(await readFile(join(folder, name), 'utf8')), setting)
  const names = (await readdir(folder)).filter((name) => /^\d+.*\.json$/.test(name)).toSorted()
  try {
    const { people, organizations } = roster.parse(await read('roster.json'))
    for (const person of people) await savePerson(store.db, person, true)
    for (const organization of organizations) await saveOrganization(store.db, organization, true)
    for (const name of names) {
      const { events: ofCase, subsidies } = script.parse(await read(name))
      const caseId = await loadCase(store, name, ofCase)
      for (const application of subsidies) await loadSubsidy(store, name, caseId, application.events)
    }
  } catch (error) {
    await removeDemonstration(store)
    throw error
  }
  return names.length
}

async function loadCase(store: Store, name: string, [first, ...rest]: readonly { type: string }[]): Promise<string> {
  let recorded = await openCase(store, { event: first, demonstration: true }, clerk)
  for (const event of rest) {
    if (!recorded.ok) break
    const { caseId, seq } = recorded.value
    recorded = await appendEvent(store, { caseId, basedOnSeq: seq, event }, clerk)
    if (!recorded.ok) throw new Error(`demonstration ${name}: ${event.type} is refused: ${recorded.refusal.code} ${recorded.refusal.messageEn}`)
  }
  if (!recorded.ok) throw new Error(`demonstration ${name}: ${recorded.refusal.code} ${recorded.refusal.messageEn}`)
  return recorded.value.caseId
}

async function loadSubsidy(store: Store, name: string, caseId: string, own: readonly { type: string }[]): Promise<void> {
  let head: { subsidyId: string; seq: number } | null = null
  for (const event of own) {
    const recorded = await appendSubsidyEvent(store, { subsidyId: head?.subsidyId ?? null, basedOnSeq: head?.seq ?? 0, event: head === null ? { ...event, caseId } : event }, clerk)
    if (!recorded.ok) throw new Error(`demonstration ${name}: ${event.type} is refused: ${recorded.refusal.code} ${recorded.refusal.messageEn}`)
    head = recorded.value
  }
}

/** Removes all demonstration cases with their subsidy applications, files, drafts and roster, in one transaction. @returns number of cases */
export async function removeDemonstration(store: Store): Promise<number> {
  const { db, heads, issuedFiles } = store
  const removed = await db.transaction().execute(async (tx) => {
    const cases = await tx.selectFrom('case_file').select('case_id').where('demonstration', '=', 1).execute()
    const ids = cases.map((row) => row.case_id)
    const applications = await tx.selectFrom('subsidy_file').select('subsidy_id').where('demonstration', '=', 1).execute()
    const drafts = await draftsOf(tx, ids, applications.map((row) => row.subsidy_id))
    const attachments = [...await payloadsOfDemonstration(tx), ...drafts.map(({ content }) => content)].flatMap(attachmentsNamedIn)
    for (const { draft_id } of drafts) await tx.deleteFrom('draft').where('draft_id', '=', draft_id).execute()
    const files = ids.length === 0 ? [] : await keptFilesOnRecord(tx, [...ids, ...applications.map((row) => row.subsidy_id)])
    for (const table of ['subsidy_snapshot', 'subsidy_event', 'subsidy_file'] as const) {
      await tx.deleteFrom(table).where('subsidy_id', 'in', tx.selectFrom('subsidy_file').select('subsidy_id').where('demonstration', '=', 1)).execute()
    }
    if (ids.length > 0) {
      for (const table of ['hearing_room', 'private_note', ...rowTables, 'case_snapshot', 'case_event', 'case_file'] as const) {
        await tx.deleteFrom(table).where('case_id', 'in', ids).execute()
      }
    }
    await discardRosterDrafts(tx)
    await tx.deleteFrom('roster_person').where('demonstration', '=', 1).execute()
    await tx.deleteFrom('roster_organization').where('demonstration', '=', 1).execute()
    return { cases: ids.length, files, attachments }
  })
  heads.clear()
  for (const { file } of removed.files) await issuedFiles.remove(file)
  await forgetAttachments(store, removed.attachments)
  return removed.cases
}

/** Drafts of those cases, and of the forms of those applications. */
async function draftsOf(tx: Database, caseIds: readonly string[], subsidyIds: readonly string[]): Promise<{ draft_id: string; content: string }[]> {
  const drafts = await tx.selectFrom('draft').select(['draft_id', 'case_id', 'content']).execute()
  return drafts.filter(({ draft_id, case_id }) => (case_id !== null && caseIds.includes(case_id)) || subsidyIds.some((id) => draft_id.endsWith(`:${id}`)))
}

async function payloadsOfDemonstration(tx: Database): Promise<string[]> {
  const events = await tx.selectFrom('subsidy_event').innerJoin('subsidy_file', 'subsidy_file.subsidy_id', 'subsidy_event.subsidy_id').select('payload').where('demonstration', '=', 1).execute()
  return events.map(({ payload }) => payload)
}

async function discardRosterDrafts(tx: Database): Promise<void> {
  const people = await tx.selectFrom('roster_person').select('person_id').where('demonstration', '=', 1).execute()
  const organizations = await tx.selectFrom('roster_organization').select('organization_id').where('demonstration', '=', 1).execute()
  const drafts = [...people.map((row) => rosterDraftId('people', row.person_id)), ...organizations.map((row) => rosterDraftId('organizations', row.organization_id))]
  if (drafts.length > 0) await tx.deleteFrom('draft').where('draft_id', 'in', drafts).execute()
}
