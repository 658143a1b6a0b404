import type { DocumentFormat } from '../../shared/documents/file-name.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { writeDocx } from '../documents/docx-writer.ts'
import { writeOdt } from '../documents/odt-writer.ts'
import { refuseProgram } from '../lib/refusals.ts'

/** What the window system does for documents: asks where to, and puts paper out. */
export interface Paper {
  /** Asks the person where to save; null when they cancelled. `name` is proposed. */
  chooseFile(name: string, format: DocumentFormat | 'ics' | 'csv' | 'xlsx'): Promise<string | null>
  /** Asks the person for a folder; null when they cancelled. */
  chooseFolder(): Promise<string | null>
  /** Writes a whole file or none. */
  writeFile(file: string, bytes: Uint8Array): Promise<void>
  /** One file of all of them, each beginning on a page of its own; the footer is that of the first. */
  pdf(models: readonly DocumentModel[]): Promise<Uint8Array>
  /** One job of all of them; false when the person cancelled. */
  print(models: readonly DocumentModel[]): Promise<boolean>
  /** What a page of paper, opened by {@link pdf} or {@link print}, is to show; null when nothing is waiting under that token. */
  held(token: string): readonly DocumentModel[] | null
}

export interface Savable { fileName: string; format: DocumentFormat; bytes: () => Promise<Uint8Array> }

/** A document in one of the formats. @param on ISO date that the file bears */
export async function inFormat(paper: Pick<Paper, 'pdf'>, model: DocumentModel, format: DocumentFormat, on: string): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return writeDocx(model, on)
    case 'odt':
      return writeOdt(model, on)
    case 'pdf':
      return paper.pdf([model])
  }
}

/** Asks where to and writes the document there; null when the person cancelled. */
export async function saveOnPaper(paper: Paper, { fileName, format, bytes }: Savable): Promise<Result<{ file: string } | null>> {
  const file = await paper.chooseFile(`${fileName}.${format}`, format)
  if (file === null) return ok(null)
  const content = await bytes()
  try {
    await paper.writeFile(file, content)
  } catch {
    return refused(refuseProgram('FILE_NOT_WRITTEN', file))
  }
  return ok({ file })
}
