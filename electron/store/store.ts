import type { OfficeCalendar } from '../../shared/law/office-calendar.ts'
import type { Resources } from '../resources.ts'
import type { Clock } from '../lib/clock.ts'
import { CaseHeads } from './case-heads.ts'
import { type CalendarInForce, calendarInForce, readOwnCalendar } from './office-calendar-repository.ts'
import { type IssuedFiles, issuedFilesOf } from './issued-files.ts'
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
  /** What was issued, byte for byte. */
  readonly issuedFiles: IssuedFiles
  /** The office calendar; it changes while the program runs, so ask for it each time. */
  calendar(): OfficeCalendar
  /** The same with its stamp and the office's own part of it. */
  calendarInForce(): CalendarInForce
  /** Takes up the calendar that is in the database, after a change of it. */
  readCalendar(): Promise<void>
  close(): Promise<void>
}

/** Opens the store. @throws StoreProblem when the file cannot be used; it is then left as it was */
export async function openStore(file: string, resources: Resources, clock: Clock): Promise<Store> {
  const db = await openDatabase(file, () => clock.now())
  try {
    const read = async () => calendarInForce(resources, await readOwnCalendar(db))
    let inForce = await read()
    const store: Store = {
      db, file, clock, resources, heads: new CaseHeads(), issuedFiles: issuedFilesOf(file),
      calendar: () => inForce.calendar,
      calendarInForce: () => inForce,
      readCalendar: async () => { inForce = await read() },
      close: () => db.destroy(),
    }
    await prepareAppending(db)
    await refreshProjections(store)
    return store
  } catch (error) {
    await db.destroy()
    throw error
  }
}
