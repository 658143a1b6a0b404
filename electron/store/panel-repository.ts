import { sql } from 'kysely'
import type { City } from '../../shared/model/city.ts'
import type { PanelRow } from '../../shared/ipc/panel-views.ts'
import { type PanelContent, panelContent } from '../../shared/subsidy/panel.ts'
import type { Database } from './open.ts'
import type { PanelMeetingRow } from './schema.ts'

export interface StoredPanel { panelId: string; content: PanelContent; closedAt: string | null; savedAt: string }

const storedOf = (row: PanelMeetingRow): StoredPanel => ({ panelId: row.panel_id, content: panelContent.parse(JSON.parse(row.content)), closedAt: row.closed_at, savedAt: row.saved_at })

/** A meeting as it was kept last; null when there is none. */
export async function readPanel(db: Database, panelId: string): Promise<StoredPanel | null> {
  const row = await db.selectFrom('panel_meeting').selectAll().where('panel_id', '=', panelId).executeTakeFirst()
  return row === undefined ? null : storedOf(row)
}

/** Every meeting, the newest first. */
export async function listPanels(db: Database): Promise<PanelRow[]> {
  const rows = await db.selectFrom('panel_meeting').selectAll().orderBy('held_on', 'desc').orderBy('saved_at', 'desc').execute()
  const decided = await decidedByPanel(db)
  return rows.map(storedOf).map(({ panelId, content: { city, on, at, session, place, agenda }, closedAt, savedAt }) =>
    ({ panelId, city, on, at, session, place, cases: agenda.length, decided: decided.get(panelId)?.length ?? 0, closedAt, savedAt }))
}

/** The meeting of a city that was held last; null before the first. */
export async function lastPanelOf(db: Database, city: City): Promise<StoredPanel | null> {
  const row = await db.selectFrom('panel_meeting').selectAll().where('city', '=', city).orderBy('held_on', 'desc').orderBy('saved_at', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : storedOf(row)
}

/** Applications that other meetings of the city have on their agenda and have not decided. */
export async function onOpenAgendas(db: Database, city: City): Promise<Set<string>> {
  const rows = await db.selectFrom('panel_meeting').selectAll().where('city', '=', city).where('closed_at', 'is', null).execute()
  return new Set(rows.map(storedOf).flatMap(({ content }) => content.agenda.map((item) => item.subsidyId)))
}

/** Applications of a city that wait for the panel, by their numbers. */
export async function idsUnderReview(db: Database, city: City): Promise<string[]> {
  const rows = await db.selectFrom('subsidy_file').innerJoin('subsidy_snapshot', 'subsidy_snapshot.subsidy_id', 'subsidy_file.subsidy_id')
    .select('subsidy_file.subsidy_id').where('state', '=', 'reviewing').where('city', '=', city).orderBy('year').orderBy('serial').execute()
  return rows.map((row) => row.subsidy_id)
}

/** Applications that a meeting decided, also where the decision was taken back later. */
export const decidedInPanel = async (db: Database, panelId: string): Promise<string[]> => (await decidedByPanel(db, panelId)).get(panelId) ?? []

async function decidedByPanel(db: Database, only?: string): Promise<Map<string, string[]>> {
  const panelOf = sql<string | null>`json_extract(payload, '$.meeting.panelId')`
  const rows = await db.selectFrom('subsidy_event').select(['subsidy_id', panelOf.as('panel_id')]).distinct().where('type', '=', 'subsidy.decided')
    .$if(only !== undefined, (query) => query.where(panelOf, '=', only ?? '')).execute()
  const decided = new Map<string, string[]>()
  for (const { subsidy_id, panel_id } of rows) {
    if (panel_id !== null) decided.set(panel_id, [...(decided.get(panel_id) ?? []), subsidy_id])
  }
  return decided
}

export async function insertPanel(db: Database, panelId: string, content: PanelContent, savedAt: string): Promise<void> {
  await db.insertInto('panel_meeting').values({ panel_id: panelId, city: content.city, held_on: content.on, content: JSON.stringify(content), closed_at: null, saved_at: savedAt }).execute()
}

/** Keeps what is typed; the city stays. @returns false when there is no such meeting, or it is closed */
export async function savePanel(db: Database, panelId: string, content: PanelContent, savedAt: string): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('panel_meeting').set({ held_on: content.on, content: JSON.stringify(content), saved_at: savedAt })
    .where('panel_id', '=', panelId).where('city', '=', content.city).where('closed_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** From now on nothing of it is changed. */
export async function closePanel(db: Database, panelId: string, closedAt: string): Promise<void> {
  await db.updateTable('panel_meeting').set({ closed_at: closedAt }).where('panel_id', '=', panelId).where('closed_at', 'is', null).execute()
}

export async function removePanel(db: Database, panelId: string): Promise<void> {
  await db.deleteFrom('panel_meeting').where('panel_id', '=', panelId).execute()
}
