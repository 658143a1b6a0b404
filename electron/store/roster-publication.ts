import { type RosterPublication, rosterPublication } from '../../shared/law/roster-publication.ts'
import type { Database } from './open.ts'

/** Under this name the day of the latest publication is kept. */
const name = 'rosterPublishedOn'

/** Where the publication of the roster stands on that day. @param today ISO date */
export async function readRosterPublication(db: Database, today: string): Promise<RosterPublication> {
  const row = await db.selectFrom('preference').select('value').where('name', '=', name).executeTakeFirst()
  return rosterPublication(row === undefined ? null : JSON.parse(row.value) as string, today)
}

/** Notes the day of a publication, in place of the one noted before. @param on ISO date */
export async function saveRosterPublication(db: Database, on: string): Promise<void> {
  const value = JSON.stringify(on)
  await db.insertInto('preference').values({ name, value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute()
}
