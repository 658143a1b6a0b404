import { safeFileName } from '../../shared/documents/file-name.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { renderSheet } from '../../shared/documents/office-sheet.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { OfficeSheet } from '../../shared/ipc/views.ts'
import { realRoster } from '../../shared/roster/demonstration.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readMeetings } from '../store/calendar-repository.ts'
import { readPreferences } from '../store/preference-repository.ts'
import { readRoster } from '../store/roster-repository.ts'
import type { Store } from '../store/store.ts'
import { type Paper, saveOnPaper } from './paper.ts'

async function render({ db, clock, resources }: Store, sheet: OfficeSheet): Promise<Result<DocumentModel>> {
  const { city } = await readPreferences(db)
  if (city === null) return refused(refuseProgram('CITY_NOT_CHOSEN'))
  const meetings = sheet.kind === 'DAY_LIST' ? await readMeetings(db, sheet.date, sheet.date, (of) => resources.profileOf(of).meetingMinutes) : []
  return ok(renderSheet(sheet, { meetings, roster: realRoster(await readRoster(db)), profile: resources.profileOf(city), today: clock.today() }))
}

/** Sheets that belong to no single case: previewed, kept as a file, printed. */
export const sheetCommands = (store: Store, paper: Paper) => ({
  'sheet.preview': async ({ sheet }) => render(store, sheet),
  'sheet.saveAs': async ({ sheet, format }) => {
    const rendered = await render(store, sheet)
    if (!rendered.ok) return rendered
    const on = sheet.kind === 'DAY_LIST' ? sheet.date : store.clock.today()
    return saveOnPaper(paper, { shown: sheet, model: rendered.value, fileName: safeFileName(`${rendered.value.title} ${on}`), format, on })
  },
  'sheet.print': async ({ sheet }) => {
    const rendered = await render(store, sheet)
    return rendered.ok ? ok({ printed: await paper.print(sheet) }) : rendered
  },
}) satisfies Handlers<'sheet.preview' | 'sheet.saveAs' | 'sheet.print'>
