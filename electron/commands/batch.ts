import { awaitsLetter, type BatchAction, batchRows, type BatchRow, type Days, fundRows, nextOfficeDay, weekOf } from '../../shared/documents/batch.ts'
import type { DocumentFormat } from '../../shared/documents/file-name.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { subsidyDocumentsCalledFor } from '../../shared/documents/subsidy/called-for.ts'
import type { Actor, Handlers, ParsedInput } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { BatchResult } from '../../shared/ipc/views.ts'
import { nextSteps } from '../../shared/lifecycle/case-lifecycle.ts'
import type { BatchRunner, RunningBatch } from '../lib/batch-runner.ts'
import { writeFresh } from '../lib/fresh-file.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { casesForBatch } from '../store/batch-cases.ts'
import type { Store } from '../store/store.ts'
import { listSubsidies, readSubsidyLog } from '../store/subsidy-repository.ts'
import { bytesOf, sendReady, shownDocument } from './documents.ts'
import { issueDocument, noSuchOwner } from './issue-document.ts'
import type { Paper } from './paper.ts'
import { papersOf } from './subsidy-documents.ts'
import { casePapers } from './working-document.ts'

type Item = ParsedInput<'batch.start'>['items'][number]
/** What one document of a batch comes to, besides its name. */
type Outcome = Pick<BatchResult, 'ok' | 'documentNumber' | 'files' | 'refusal'>
interface Parts { store: Store; paper: Paper; by: Actor; folder: string; formats: readonly DocumentFormat[] }

/** Many documents in one go, while the person does something else. */
export const batchCommands = (store: Store, paper: Paper, runner: BatchRunner) => ({
  'batch.list': async ({ kind, from, to, caseIds }) => {
    const today = store.clock.today()
    const days = daysOf(store, kind, { from, to })
    if (kind === 'FUND') return ok({ ...days, rows: await lettersOfFund(store) })
    const rows = []
    for (const caseId of await casesForBatch(store.db, kind, days, caseIds ?? [])) {
      const papers = await casePapers(store, caseId)
      const head = await store.heads.get(store.db, caseId)
      if (!papers || !head) continue
      const mayIssue = nextSteps(head.snapshot, today, store.calendar()).some(({ type, refusal }) => type === 'document.issued' && refusal === null)
      rows.push(...batchRows(kind, { caseId, caseNumber: papers.file.case_number, log: papers.log, documents: papers.documents, profile: papers.profile, mayIssue }, days, today))
    }
    return ok({ ...days, rows })
  },
  'batch.start': async ({ items, action, formats }, by) => {
    if (runner.isRunning) return refused(refuseProgram('BATCH_RUNNING'))
    const folder = action === 'PRINT' ? null : await paper.chooseFolder()
    if (folder === null && action !== 'PRINT') return ok(null)
    // Another one may have begun while the person looked for a folder.
    if (runner.isRunning) return refused(refuseProgram('BATCH_RUNNING'))
    const work = workOf({ store, paper, by, folder: folder ?? '', formats }, action, items, runner.refusalOf)
    return ok({ batchId: runner.start({ action, folder, total: items.length }, work) })
  },
  'batch.progress': async ({ batchId, from }) => ok(runner.progress(batchId, from)),
  'batch.cancel': async ({ batchId }) => {
    runner.cancel(batchId)
    return ok(null)
  },
}) satisfies Handlers<'batch.list' | 'batch.start' | 'batch.progress' | 'batch.cancel'>

async function lettersOfFund({ db }: Store): Promise<BatchRow[]> {
  const heads = (await listSubsidies(db)).filter(({ snapshot }) => awaitsLetter(snapshot.facts))
  return (await Promise.all(heads.map(async ({ subsidyId, subsidyNumber, snapshot: { state, facts } }) =>
    fundRows({ subsidyId, subsidyNumber, state, facts, documents: subsidyDocumentsCalledFor(await readSubsidyLog(db, subsidyId), subsidyNumber) })))).flat()
}

/** Without days: of meetings those of the next office day, of records this week. */
function daysOf({ clock, calendar }: Store, kind: ParsedInput<'batch.list'>['kind'], { from, to }: { from: string | undefined; to: string | undefined }): Days {
  const day = nextOfficeDay(clock.today(), calendar())
  const usual = kind === 'RECORDS' ? weekOf(clock.today()) : { from: day, to: day }
  return { from: from ?? usual.from, to: to ?? from ?? usual.to }
}

function workOf(parts: Parts, action: BatchAction, items: readonly Item[], refusalOf: BatchRunner['refusalOf']): (batch: RunningBatch) => Promise<void> {
  if (action === 'PRINT') return (batch) => printAll(parts, items, batch, refusalOf)
  return async (batch) => {
    for (const item of items) {
      const named = await nameOf(parts.store, item, refusalOf)
      batch.begin(`${named.caseNumber}　${named.title}`)
      batch.done({ ...named, ...(batch.isCancelled ? notDone : await tried(() => (action === 'ISSUE' ? issueOne(parts, item) : saveOne(parts, item)), refusalOf)) })
    }
  }
}

const notDone: Outcome = { ok: false, refusal: refuseProgram('BATCH_CANCELLED') }

/** One document's failure is its own. */
async function tried(act: () => Promise<Outcome>, refusalOf: BatchRunner['refusalOf']): Promise<Outcome> {
  try {
    return await act()
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) }
  }
}

async function nameOf(store: Store, item: Item, refusalOf: BatchRunner['refusalOf']): Promise<Pick<BatchResult, 'caseId' | 'subsidyId' | 'caseNumber' | 'code' | 'key' | 'title'>> {
  const named = { caseId: '', ...item }
  try {
    const papers = await papersOf(store, item)
    const called = papers?.documents.find(({ code, key }) => code === item.code && key === item.key)
    return { ...named, caseNumber: papers?.number ?? '', title: called?.title ?? item.code }
  } catch (error) {
    refusalOf(error)
    return { ...named, caseNumber: '', title: item.code }
  }
}

async function issueOne(parts: Parts, item: Item): Promise<Outcome> {
  const { store, paper, by } = parts
  const before = await papersOf(store, item)
  if (!before) return { ok: false, refusal: noSuchOwner(item) }
  const issued = await issueDocument(store, paper, { ...item, basedOnSeq: before.seq, on: store.clock.today() }, by)
  if (!issued.ok) return { ok: false, refusal: issued.refusal }
  const papers = await papersOf(store, item)
  const issue = papers?.documents.flatMap(({ issues }) => issues).find(({ seq }) => seq === issued.value.seq)
  if (!issue) throw new Error(`${item.code} of ${before.id} was issued by event ${issued.value.seq}, which is not among its issues`)
  const number = issue.documentNumber === undefined ? {} : { documentNumber: issue.documentNumber }
  const files: string[] = []
  for (const file of sendReady(issue)) {
    const written = await inFolder(parts, file.name, file.format, await store.issuedFiles.read(file))
    if (!written.ok) return { ok: false, refusal: written.refusal, files, ...number }
    files.push(written.value)
  }
  return { ok: true, files, ...number }
}

async function saveOne(parts: Parts, item: Item): Promise<Outcome> {
  const shown = await shownDocument(parts.store, item)
  if (!shown.ok) return { ok: false, refusal: shown.refusal }
  const files: string[] = []
  for (const format of parts.formats) {
    const written = await inFolder(parts, shown.value.fileName, format, await bytesOf(parts.store, parts.paper, shown.value, format))
    if (!written.ok) return { ok: false, refusal: written.refusal, files }
    files.push(written.value)
  }
  return { ok: true, files }
}

async function inFolder({ paper, folder }: Parts, name: string, extension: string, bytes: Uint8Array): Promise<Result<string>> {
  try {
    return ok(await writeFresh((file, content) => paper.writeFile(file, content), folder, { name, extension, bytes }))
  } catch {
    return refused(refuseProgram('FOLDER_NOT_WRITTEN', `${name}.${extension}`))
  }
}

/** One job of all; what could not be drawn is left out and told. */
async function printAll({ store, paper }: Parts, items: readonly Item[], batch: RunningBatch, refusalOf: BatchRunner['refusalOf']): Promise<void> {
  const prepared: { named: Awaited<ReturnType<typeof nameOf>>; model: DocumentModel }[] = []
  for (const item of items) {
    const named = await nameOf(store, item, refusalOf)
    batch.begin(`${named.caseNumber}　${named.title}`)
    const outcome = batch.isCancelled ? notDone : await tried(async () => {
      const shown = await shownDocument(store, item)
      if (shown.ok) prepared.push({ named, model: shown.value.model })
      return shown.ok ? { ok: true } : { ok: false, refusal: shown.refusal }
    }, refusalOf)
    batch.done(outcome.ok ? undefined : { ...named, ...outcome })
  }
  const printed = prepared.length === 0 || batch.isCancelled ? notDone : await tried(async () => {
    batch.begin('')
    return (await paper.print(prepared.map(({ model }) => model))) ? { ok: true } : notDone
  }, refusalOf)
  batch.settle(prepared.map(({ named }) => ({ ...named, ...printed })))
}
