import type { Resources } from '../resources.ts'
import type { Clock } from '../lib/clock.ts'
import { CaseHeads } from './case-heads.ts'
import { type Database, openDatabase } from './open.ts'
import { prepareAppending } from './projections/append-statement.ts'
import { refreshProjections } from './rebuild.ts'

/** The office's data with what is needed to read and extend it. */
export interface Store {
  readonly db: Database
  /** Path of the database file. */
  readonly file: string
  readonly clock: Clock
  readonly resources: Resources
  readonly heads: CaseHeads
  close(): Promise<void>
}

/** Opens the store. @throws StoreProblem when the file cannot be used; it is then left as it was */
export async function openStore(file: string, resources: Resources, clock: Clock): Promise<Store> {
  const db = await openDatabase(file, () => clock.now())
  const store: Store = { db, file, clock, resources, heads: new CaseHeads(), close: () => db.destroy() }
  try {
    await prepareAppending(db)
    await refreshProjections(store)
    return store
  } catch (error) {
    await db.destroy()
    throw error
  }
}
