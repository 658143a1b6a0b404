import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Database } from '../store/open.ts'

/** Which office the cases of a store belong to. `away`: the store is a laptop's and got them in packets. */
const homeSchema = z.object({ officeId: z.string(), away: z.boolean() })
export type Home = z.output<typeof homeSchema>

/** Under this name it is kept among the preferences. */
const homeName = 'packetHome'

/** @returns null as long as no packet was made or taken in */
export async function readHome(db: Database): Promise<Home | null> {
  const row = await db.selectFrom('preference').select('value').where('name', '=', homeName).executeTakeFirst()
  return row === undefined ? null : homeSchema.parse(JSON.parse(row.value))
}

export const isAway = async (db: Database): Promise<boolean> => (await readHome(db))?.away ?? false

/** The home of a store that makes packets; at its first one an office gets its id. */
export async function homeOf(tx: Database): Promise<Home> {
  const known = await readHome(tx)
  if (known !== null) return known
  const home = { officeId: randomUUID(), away: false }
  await settle(tx, home)
  return home
}

/** Says for ever whose cases these are. */
export async function settle(tx: Database, home: Home): Promise<void> {
  await tx.insertInto('preference').values({ name: homeName, value: JSON.stringify(home) }).execute()
}
