import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/ipc/result.ts'
import type { OfficeCalendarImport } from '../../shared/ipc/views.ts'
import type { OfficeDay } from '../../shared/law/office-calendar.ts'
import { type CalendarImport, calendarFromJson, calendarFromTable, unreadableCalendar } from '../../shared/law/office-calendar-import.ts'
import { type ChooseFile, decodeText, type GivenFile, readCsv } from '../lib/given-file.ts'
import { calendarInForce, calendarView, readOwnCalendar, removeClosure, saveClosure, saveYear } from '../store/office-calendar-repository.ts'
import type { Database } from '../store/open.ts'
import { changeCalendar } from '../store/rebuild.ts'
import { recount } from '../store/recount.ts'
import type { Store } from '../store/store.ts'

const fileKind = { label: '辦公日曆表', extensions: ['csv', 'json', 'txt'] }

/** The office's own calendar. A change answers with the open deadlines that it moved. */
export const officeCalendarCommands = (store: Store, chooseFile: ChooseFile) => ({
  'officeCalendar.view': async () => ok(viewOf(store)),
  'officeCalendar.chooseFile': async () => {
    const chosen = await chooseFile(fileKind)
    if (!chosen.ok) return chosen
    return ok(chosen.value && (await previewOf(store, chosen.value)))
  },
  'officeCalendar.saveYear': ({ calendar }) => changed(store, (tx) => saveYear(tx, calendar, store.clock.now().toISOString())),
  'officeCalendar.saveClosure': (closure) => changed(store, (tx) => saveClosure(tx, closure)),
  'officeCalendar.removeClosure': ({ date }) => changed(store, (tx) => removeClosure(tx, date)),
}) satisfies Handlers<'officeCalendar.view' | 'officeCalendar.chooseFile' | 'officeCalendar.saveYear' | 'officeCalendar.saveClosure' | 'officeCalendar.removeClosure'>

const viewOf = ({ resources, calendarInForce: inForce }: Store) => calendarView(resources, inForce().own)

async function changed(store: Store, change: (tx: Database) => Promise<void>) {
  const moved = await changeCalendar(store, change)
  return ok({ view: viewOf(store), moved })
}

/** What a file holds, and what it would change if it were taken over. */
async function previewOf(store: Store, file: GivenFile): Promise<OfficeCalendarImport> {
  const { calendar, findings } = readCalendar(file)
  if (calendar === null) return { fileName: file.name, calendar, findings, added: [], removed: [], moved: [] }
  const { years, closures } = await readOwnCalendar(store.db)
  const before = viewOf(store).years.find(({ year }) => year === calendar.year)?.days ?? []
  const next = calendarInForce(store.resources, { years: [...years.filter(({ year }) => year !== calendar.year), calendar], closures })
  return {
    fileName: file.name, calendar, findings,
    added: without(calendar.days, before), removed: without(before, calendar.days),
    moved: (await recount(store.db, next.calendar)).moved,
  }
}

function readCalendar({ name, bytes }: GivenFile): CalendarImport {
  if (/\.json$/i.test(name)) {
    try {
      return calendarFromJson(JSON.parse(decodeText(bytes) ?? ''))
    } catch {
      return unreadableCalendar
    }
  }
  const table = readCsv(bytes)
  return table === null ? unreadableCalendar : calendarFromTable(table, name)
}

/** Days of the one list that the other lacks or lists as something else. */
function without(days: readonly OfficeDay[], others: readonly OfficeDay[]): OfficeDay[] {
  const known = new Set(others.map(({ date, kind }) => `${date} ${kind}`))
  return days.filter(({ date, kind }) => !known.has(`${date} ${kind}`))
}
