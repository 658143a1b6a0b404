import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { writeDocx } from '../documents/docx-writer.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readCaseFile, readLog } from '../store/case-repository.ts'
import type { Store } from '../store/store.ts'
import { type RenderedDocument, renderOne } from './rendered-documents.ts'

export interface DocumentRef { caseId: string; code: string; key: string }

/** What the window system does for documents: asks where to, and puts paper out. */
export interface Paper {
  /** Asks the person for a file; null when they cancelled. `name` is proposed. */
  chooseFile(name: string, format: 'docx' | 'pdf'): Promise<string | null>
  /** Writes a whole file or none. */
  writeFile(file: string, bytes: Uint8Array): Promise<void>
  pdf(document: DocumentRef, footer: string): Promise<Uint8Array>
  /** false when the person cancelled. */
  print(document: DocumentRef): Promise<boolean>
}

async function render({ db, resources }: Store, { caseId, code, key }: DocumentRef): Promise<Result<RenderedDocument>> {
  const file = await readCaseFile(db, caseId)
  if (!file) return refused(refuseProgram('CASE_NOT_FOUND'))
  const log = await readLog(db, caseId)
  const profile = resources.profileOf(file.city)
  const called = documentsCalledFor(log, file.case_number, profile).find((one) => one.code === code && one.key === key)
  return called ? ok(renderOne(log, called, file.case_number, profile)) : refused(refuseProgram('DOCUMENT_NOT_FOUND'))
}

export const documentCommands = (store: Store, paper: Paper) => ({
  'document.preview': async (document) => {
    const rendered = await render(store, document)
    return rendered.ok ? ok(rendered.value.model) : rendered
  },
  'document.saveAs': async ({ format, ...document }) => {
    const rendered = await render(store, document)
    if (!rendered.ok) return rendered
    const { called, model, on } = rendered.value
    const file = await paper.chooseFile(`${called.fileName}.${format}`, format)
    if (file === null) return ok(null)
    const bytes = format === 'docx' ? await writeDocx(model, on) : await paper.pdf(document, model.footer ?? '')
    try {
      await paper.writeFile(file, bytes)
    } catch {
      return refused(refuseProgram('FILE_NOT_WRITTEN', file))
    }
    return ok({ file })
  },
  'document.print': async (document) => {
    const rendered = await render(store, document)
    return rendered.ok ? ok({ printed: await paper.print(document) }) : rendered
  },
}) satisfies Handlers<'document.preview' | 'document.saveAs' | 'document.print'>
