import type { DocumentFormat } from '../../shared/documents/file-name.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import type { Copy } from '../../shared/documents/redaction.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { OfficeSheet } from '../../shared/ipc/views.ts'
import { writeDocx } from '../documents/docx-writer.ts'
import { writeOdt } from '../documents/odt-writer.ts'
import { refuseProgram } from '../lib/refusals.ts'

/** `copy`: the redacted copy, and not the original. */
export interface DocumentRef { caseId: string; code: string; key: string; copy?: Copy | undefined }
/** What a page of paper can show: a document of a case, or a sheet of the office. */
export type OnPaper = DocumentRef | OfficeSheet

/** What the window system does for documents: asks where to, and puts paper out. */
export interface Paper {
  /** Asks the person where to save; null when they cancelled. `name` is proposed. */
  chooseFile(name: string, format: DocumentFormat | 'ics'): Promise<string | null>
  /** Writes a whole file or none. */
  writeFile(file: string, bytes: Uint8Array): Promise<void>
  pdf(shown: OnPaper, footer: string): Promise<Uint8Array>
  /** false when the person cancelled. */
  print(shown: OnPaper): Promise<boolean>
}

export interface Savable { shown: OnPaper; model: DocumentModel; fileName: string; format: DocumentFormat; /** ISO date that the file bears. */ on: string }

/** Asks where to and writes the document there; null when the person cancelled. */
export async function saveOnPaper(paper: Paper, { shown, model, fileName, format, on }: Savable): Promise<Result<{ file: string } | null>> {
  const file = await paper.chooseFile(`${fileName}.${format}`, format)
  if (file === null) return ok(null)
  const written = { docx: () => writeDocx(model, on), odt: () => writeOdt(model, on), pdf: () => paper.pdf(shown, model.footer ?? '') }
  const bytes = await written[format]()
  try {
    await paper.writeFile(file, bytes)
  } catch {
    return refused(refuseProgram('FILE_NOT_WRITTEN', file))
  }
  return ok({ file })
}
