import { createHash } from 'node:crypto'
import type { LocalClosure, OfficeCalendarView } from '../../shared/ipc/views.ts'
import { buildOfficeCalendar, type OfficeCalendar, type OfficeCalendarFile } from '../../shared/law/office-calendar.ts'
import type { Resources } from '../resources.ts'
import type { Database } from './open.ts'

/** What the office itself put in: whole years, and days on which it was closed. */
export interface OwnCalendar { years: OfficeCalendarFile[]; closures: LocalClosure[] }

/** The office calendar that deadlines are counted with, at one moment. */
export interface CalendarInForce {
  calendar: OfficeCalendar
  /** Changes when the calendar does, so that stored deadlines can be counted anew. */
  stamp: string
  own: OwnCalendar
}

/** What the office put in, years and closures in order. */
export async function readOwnCalendar(db: Database): Promise<OwnCalendar> {
  const years = await db.selectFrom('office_calendar_year').select('content').orderBy('year').execute()
  const closures = await db.selectFrom('local_closure').selectAll().orderBy('date').execute()
  return { years: years.map(({ content }) => JSON.parse(content) as OfficeCalendarFile), closures }
}

/** Imported years go before those that came with the program; closures lie over both. */
export function calendarInForce(resources: Resources, own: OwnCalendar): CalendarInForce {
  const files = filesInForce(resources, own)
  const extraDays = [...resources.extraDays, ...own.closures.map((closure) => ({ ...closure, kind: 'HOLIDAY' as const }))]
  const days = JSON.stringify([files.map(({ year, days: listed }) => [year, listed]), extraDays])
  return { calendar: buildOfficeCalendar(files, extraDays), stamp: createHash('sha256').update(days).digest('hex'), own }
}

function filesInForce({ calendarFiles }: Resources, { years }: OwnCalendar): OfficeCalendarFile[] {
  const imported = new Set(years.map(({ year }) => year))
  return [...calendarFiles.filter(({ year }) => !imported.has(year)), ...years].toSorted((a, b) => a.year - b.year)
}

/** The calendar as the settings show it. */
export function calendarView(resources: Resources, own: OwnCalendar): OfficeCalendarView {
  const imported = new Set(own.years.map(({ year }) => year))
  return {
    years: filesInForce(resources, own).map(({ year, source, verified, days }) => ({ year, source, verified, imported: imported.has(year), days })),
    closures: own.closures,
  }
}

/** Saves a year in place of the one imported before. */
export async function saveYear(db: Database, calendar: OfficeCalendarFile, importedAt: string): Promise<void> {
  const content = { content: JSON.stringify(calendar), imported_at: importedAt }
  await db.insertInto('office_calendar_year').values({ year: calendar.year, ...content })
    .onConflict((conflict) => conflict.column('year').doUpdateSet(content)).execute()
}

/** Notes that the office was closed on a day; another name for the same day replaces the first. */
export async function saveClosure(db: Database, { date, name }: LocalClosure): Promise<void> {
  await db.insertInto('local_closure').values({ date, name }).onConflict((conflict) => conflict.column('date').doUpdateSet({ name })).execute()
}

export async function removeClosure(db: Database, date: string): Promise<void> {
  await db.deleteFrom('local_closure').where('date', '=', date).execute()
}
