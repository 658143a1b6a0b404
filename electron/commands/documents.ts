import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import { slipCode } from '../../shared/documents/outcome-slip.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { LoggedEvent } from '../../shared/ipc/views.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readCaseFile, readLog } from '../store/case-repository.ts'
import type { Store } from '../store/store.ts'
import { type DocumentRef, type Paper, saveOnPaper } from './paper.ts'
import { type RenderedDocument, renderOne, renderOneCopy, renderSlip } from './rendered-documents.ts'

async function render({ db, resources }: Store, { caseId, code, key, copy }: DocumentRef): Promise<Result<RenderedDocument>> {
  const file = await readCaseFile(db, caseId)
  if (!file) return refused(refuseProgram('CASE_NOT_FOUND'))
  const log = await readLog(db, caseId)
  const profile = resources.profileOf(file.city)
  const found = code === slipCode ? renderSlip(log, key, file.case_number, profile) : inCase(log, { code, key, copy }, file.case_number, profile)
  return found ? ok(found) : refused(refuseProgram('DOCUMENT_NOT_FOUND'))
}

function inCase(log: readonly LoggedEvent[], { code, key, copy }: Omit<DocumentRef, 'caseId'>, caseNumber: string, profile: CityProfile): RenderedDocument | null {
  const called = documentsCalledFor(log, caseNumber, profile).find((one) => one.code === code && one.key === key)
  if (!called) return null
  return copy === undefined ? renderOne(log, called, caseNumber, profile) : renderOneCopy(log, called, copy, caseNumber, profile)
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
