import { safeFileName } from '../../shared/documents/file-name.ts'
import { labelsOf } from '../../shared/documents/batch.ts'
import type { AddressLabel, DocumentModel } from '../../shared/documents/model.ts'
import { renderSheet } from '../../shared/documents/office-sheet.ts'
import { paymentOrder } from '../../shared/documents/subsidy/payment-order.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { DocumentName, OfficeSheet } from '../../shared/ipc/views.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { realRoster } from '../../shared/roster/demonstration.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readMeetings } from '../store/calendar-repository.ts'
import { readPreferences } from '../store/preference-repository.ts'
import { readRoster } from '../store/roster-repository.ts'
import type { Store } from '../store/store.ts'
import { readSubsidy } from '../store/subsidy-repository.ts'
import { inFormat, type Paper, saveOnPaper } from './paper.ts'
import { casePapers } from './working-document.ts'

async function render(store: Store, sheet: OfficeSheet): Promise<Result<DocumentModel>> {
  if (sheet.kind === 'PAYMENT_ORDER') return orderOf(store, sheet.subsidyId)
  const { db, clock, resources } = store
  const { city } = await readPreferences(db)
  if (city === null) return refused(refuseProgram('CITY_NOT_CHOSEN'))
  const meetings = sheet.kind === 'DAY_LIST' ? await readMeetings(db, sheet.date, sheet.date, (of) => resources.profileOf(of).meetingMinutes) : []
  const labels = sheet.kind === 'LABELS' ? await labelsFor(store, sheet.items) : []
  return ok(renderSheet(sheet, { meetings, labels, roster: realRoster(await readRoster(db)), profile: resources.profileOf(city), today: clock.today() }))
}

/** The order to pay a subsidy, once it is decided, served and its receipt is there. */
async function orderOf({ db, clock, resources }: Store, subsidyId: string): Promise<Result<DocumentModel>> {
  const head = await readSubsidy(db, subsidyId)
  if (!head) return refused(refuseProgram('SUBSIDY_NOT_FOUND'))
  const { facts } = head.snapshot
  if (facts.decision === null || facts.receiptOn === null || facts.withdrawnOn !== null) return refused(refuse('NOT_ALLOWED_NOW', '補助辦法', ['：尚未收到領據', ': the receipt is not there']))
  return ok(paymentOrder(facts, { subsidyNumber: head.subsidyNumber, profile: resources.profileOf(facts.application.city), today: clock.today() }))
}

/** Those of the documents that their cases still call for, in the order in which they are named. */
async function labelsFor(store: Store, items: readonly DocumentName[]): Promise<AddressLabel[]> {
  const labels: AddressLabel[] = []
  for (const { caseId, code, key } of items) {
    const papers = await casePapers(store, caseId)
    const called = papers?.documents.find((one) => one.code === code && one.key === key)
    if (papers && called) labels.push(...labelsOf(called, { log: papers.log, caseNumber: papers.file.case_number }, papers.today).labels)
  }
  return labels
}

/** Sheets that belong to no single case: previewed, kept as a file, printed. */
export const sheetCommands = (store: Store, paper: Paper) => ({
  'sheet.preview': async ({ sheet }) => render(store, sheet),
  'sheet.saveAs': async ({ sheet, format }) => {
    const rendered = await render(store, sheet)
    if (!rendered.ok) return rendered
    const on = sheet.kind === 'DAY_LIST' ? sheet.date : store.clock.today()
    return saveOnPaper(paper, { fileName: safeFileName(`${rendered.value.title} ${on}`), format, bytes: () => inFormat(paper, rendered.value, format, on) })
  },
  'sheet.print': async ({ sheet }) => {
    const rendered = await render(store, sheet)
    return rendered.ok ? ok({ printed: await paper.print([rendered.value]) }) : rendered
  },
}) satisfies Handlers<'sheet.preview' | 'sheet.saveAs' | 'sheet.print'>
