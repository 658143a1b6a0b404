import { writeFile } from 'node:fs/promises'
import type { Paper } from '../../electron/commands/paper.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'

/** The words of documents, marked as a PDF: where there is no window to draw one, what would have been drawn can still be read. */
export const wordsAsPdf = (models: readonly DocumentModel[]): Uint8Array => new TextEncoder().encode(`%PDF-${models.flatMap(documentWords).join('\n')}`)

/** The window system of somebody who cancels every dialog and has no printer, but for what `answers` says. */
export const paperOf = (answers: Partial<Paper> = {}): Paper => ({
  chooseFile: async () => null,
  chooseFolder: async () => null,
  writeFile: (file, bytes) => writeFile(file, bytes),
  pdf: async (models) => wordsAsPdf(models),
  print: async () => false,
  held: () => null,
  ...answers,
})
