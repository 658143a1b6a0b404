import type { Preferences } from '../../shared/ipc/views.ts'
import { emptyLetterhead } from '../../shared/model/letterhead.ts'
import type { Database } from './open.ts'

export const defaultPreferences: Preferences = { city: null, userName: '', locale: 'zh-TW', theme: 'SYSTEM', letterhead: emptyLetterhead, phrases: [] }

/** Names under which preferences are kept; the program keeps notes of its own in the same table. */
const names = Object.keys(defaultPreferences)

export async function readPreferences(db: Database): Promise<Preferences> {
  const rows = await db.selectFrom('preference').selectAll().where('name', 'in', names).execute()
  const saved = Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]))
  return { ...defaultPreferences, ...(saved as Partial<Preferences>) }
}

/** Saves what is given and leaves the rest. @returns all preferences after the change */
export async function savePreferences(db: Database, change: { [Name in keyof Preferences]?: Preferences[Name] | undefined }): Promise<Preferences> {
  const rows = Object.entries(change).filter(([, value]) => value !== undefined).map(([name, value]) => ({ name, value: JSON.stringify(value) }))
  if (rows.length > 0) {
    await db.insertInto('preference').values(rows)
      .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') }))).execute()
  }
  return readPreferences(db)
}
