import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readCaseFile, readLog } from '../store/case-repository.ts'
import type { Store } from '../store/store.ts'
import { type DocumentRef, type Paper, saveOnPaper } from './paper.ts'
import { type RenderedDocument, renderOne } from './rendered-documents.ts'

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
  'document.saveAs': async ({ format, ...shown }) => {
    const rendered = await render(store, shown)
    if (!rendered.ok) return rendered
    const { called, model, on } = rendered.value
    return saveOnPaper(paper, { shown, model, fileName: called.fileName, format, on })
  },
  'document.print': async (document) => {
    const rendered = await render(store, document)
    return rendered.ok ? ok({ printed: await paper.print(document) }) : rendered
  },
}) satisfies Handlers<'document.preview' | 'document.saveAs' | 'document.print'>
