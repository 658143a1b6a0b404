import { join } from 'node:path'
import type { DocumentFormat } from '../../shared/documents/file-name.ts'
import { attachmentsOf, currentIssue } from '../../shared/documents/issuing.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { slipCode } from '../../shared/documents/outcome-slip.ts'
import type { Copy } from '../../shared/documents/redaction.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { CalledDocument, DocumentIssue, DocumentOwner } from '../../shared/ipc/views.ts'
import { type IssuedFile, fileOf } from '../../shared/model/issued-document.ts'
import { refuseProgram } from '../lib/refusals.ts'
import type { Store } from '../store/store.ts'
import { viewCase } from './case-view.ts'
import { exchangeWarnings } from './exchange-warnings.ts'
import { issueDocument, noSuchOwner, numberInSight } from './issue-document.ts'
import { inFormat, type Paper, saveOnPaper } from './paper.ts'
import { renderOneCopy, renderSlip } from './rendered-documents.ts'
import { papersOf } from './subsidy-documents.ts'
import { viewSubsidy } from './subsidy-view.ts'
import { casePapers, type Papers, workingDocument } from './working-document.ts'

/** `copy`: the redacted copy of it, and not the original. `issuedSeq`: as that event issued it. */
export type DocumentRef = DocumentOwner & { code: string; key: string; copy?: Copy | undefined; issuedSeq?: number | undefined }

/** A document as it is shown: its model, the name of its file, the day that the file bears, and the files in which it went out. */
export interface ShownDocument { model: DocumentModel; fileName: string; on: string; issued: IssuedFile[] }

/** What a person sees of a document: the issue that was asked for or is in force, the redacted copy, else the one on the desk. */
export async function shownDocument(store: Store, ref: DocumentRef): Promise<Result<ShownDocument>> {
  const { code, key, copy, issuedSeq } = ref
  if ('caseId' in ref && (code === slipCode || copy !== undefined)) return shownOfCase(store, ref)
  const papers = await papersOf(store, ref)
  if (!papers) return refused(noSuchOwner(ref))
  const called = papers.documents.find((one) => one.code === code && one.key === key)
  if (!called || copy !== undefined) return refused(refuseProgram('DOCUMENT_NOT_FOUND'))
  const inForce = called.lapsed ? called.issues.at(-1) : currentIssue(called)
  const issue = issuedSeq === undefined ? inForce : called.issues.find((one) => one.seq === issuedSeq)
  if (issue && issue.files.length > 0) return asIssued(store, issue, { code, key })
  if (issuedSeq !== undefined) return refused(refuseProgram('DOCUMENT_NOT_FOUND'))
  // Sent by another program: what is known of it, with its number.
  const number = issue?.documentNumber
  const working = issue ? await asNumbered(store, papers, called, number) : await workingDocument(store, papers, called)
  return ok({ model: working.edited.model, fileName: called.fileName, on: working.on, issued: [] })
}

/** The outcome slip of a case, or a redacted copy. */
async function shownOfCase(store: Store, { caseId, code, key, copy }: DocumentRef & { caseId: string }): Promise<Result<ShownDocument>> {
  const papers = await casePapers(store, caseId)
  if (!papers) return refused(refuseProgram('CASE_NOT_FOUND'))
  const { log, file, profile, office } = papers
  const called = papers.documents.find((one) => one.code === code && one.key === key)
  const rendered = code === slipCode ? renderSlip(log, key, file.case_number, profile)
    : called && copy !== undefined ? renderOneCopy(log, called, copy, file.case_number, profile, office) : null
  return rendered ? ok({ model: rendered.model, fileName: rendered.called.fileName, on: rendered.on, issued: [] }) : refused(refuseProgram('DOCUMENT_NOT_FOUND'))
}

const asNumbered = (store: Store, papers: Papers, called: CalledDocument, number: string | undefined) =>
  workingDocument(store, papers, { ...called, issues: [] }, { ...(called.issues.at(-1) ? { on: called.issues.at(-1)?.on ?? papers.today } : {}), ...(number === undefined ? {} : { documentNumber: number }) })

async function asIssued({ issuedFiles }: Store, { files, on }: DocumentIssue, { code, key }: Pick<DocumentRef, 'code' | 'key'>): Promise<Result<ShownDocument>> {
  const issued = files.filter((file) => file.code === code && file.key === key)
  const model = fileOf(issued, code, key, 'json')
  if (!model) return refused(refuseProgram('DOCUMENT_NOT_FOUND'))
  return ok({ model: JSON.parse(new TextDecoder().decode(await issuedFiles.read(model))) as DocumentModel, fileName: model.name, on, issued })
}

/** Its bytes in one of the formats: those that went out, else as it would be written now. */
export function bytesOf({ issuedFiles }: Pick<Store, 'issuedFiles'>, paper: Pick<Paper, 'pdf'>, { model, on, issued }: ShownDocument, format: DocumentFormat): Promise<Uint8Array> {
  const kept = issued.find((file) => file.format === format)
  return kept ? issuedFiles.read(kept) : inFormat(paper, model, format, on)
}

/** The files of one issue for people and exchanges, without the models. */
export const sendReady = ({ files }: DocumentIssue): IssuedFile[] => files.filter((file) => file.format !== 'json')

export const documentCommands = (store: Store, paper: Paper) => ({
  'document.preview': async (document) => {
    const shown = await shownDocument(store, document)
    return shown.ok ? ok(shown.value.model) : shown
  },
  'document.saveAs': async ({ format, ...document }) => {
    const shown = await shownDocument(store, document)
    if (!shown.ok) return shown
    return saveOnPaper(paper, { fileName: shown.value.fileName, format, bytes: () => bytesOf(store, paper, shown.value, format) })
  },
  'document.print': async (document) => {
    const shown = await shownDocument(store, document)
    return shown.ok ? ok({ printed: await paper.print([shown.value.model]) }) : shown
  },
  'document.desk': async ({ code, key, ...owner }) => {
    const papers = await papersOf(store, owner)
    if (!papers) return refused(noSuchOwner(owner))
    const called = papers.documents.find((one) => one.code === code && one.key === key)
    if (!called || called.lapsed) return refused(refuseProgram('DOCUMENT_NOT_FOUND'))
    const { generated, draft } = await workingDocument(store, papers, called)
    return ok({ called, generated, draft, nextNumber: await numberInSight(store, papers, called, papers.today), attachments: attachmentsOf(called, papers.documents) })
  },
  'document.issue': async (issue, by) => {
    const issued = await issueDocument(store, paper, issue, by)
    if (!issued.ok) return issued
    const view = await viewCase(store, issue.caseId)
    return view ? ok(view) : refused(refuseProgram('CASE_NOT_FOUND'))
  },
  'subsidyDocument.issue': async (issue, by) => {
    const issued = await issueDocument(store, paper, issue, by)
    if (!issued.ok) return issued
    const view = await viewSubsidy(store, issue.subsidyId)
    return view ? ok(view) : refused(refuseProgram('SUBSIDY_NOT_FOUND'))
  },
  'document.saveSet': async ({ seq, ...owner }) => {
    const papers = await papersOf(store, owner)
    const issue = papers?.documents.flatMap((one) => one.issues).find((one) => one.seq === seq)
    if (!papers || !issue || issue.files.length === 0) return refused(refuseProgram('DOCUMENT_NOT_FOUND'))
    const folder = await paper.chooseFolder()
    if (folder === null) return ok(null)
    const written = await writeSet(store, paper, issue, folder)
    return written.ok ? ok({ folder, files: written.value, warnings: exchangeWarnings(sendReady(issue), papers.profile) }) : written
  },
  'paper.held': async ({ token }) => {
    const models = paper.held(token)
    return models ? ok([...models]) : refused(refuseProgram('DOCUMENT_NOT_FOUND'))
  },
}) satisfies Handlers<'document.preview' | 'document.saveAs' | 'document.print' | 'document.desk' | 'document.issue' | 'subsidyDocument.issue' | 'document.saveSet' | 'paper.held'>

/** Writes the send-ready files of an issue into a folder, under the names with which they go out. @returns their names */
export async function writeSet({ issuedFiles }: Pick<Store, 'issuedFiles'>, paper: Pick<Paper, 'writeFile'>, issue: DocumentIssue, folder: string): Promise<Result<string[]>> {
  const names: string[] = []
  for (const file of sendReady(issue)) {
    const name = `${file.name}.${file.format}`
    const bytes = await issuedFiles.read(file)
    try {
      await paper.writeFile(join(folder, name), bytes)
    } catch {
      return refused(refuseProgram('FOLDER_NOT_WRITTEN', name))
    }
    names.push(name)
  }
  return ok(names)
}
