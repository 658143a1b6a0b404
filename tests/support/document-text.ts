import type { DocumentModel, DocumentTable } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'

/** All words of a document on one line. */
export const textOf = (model: DocumentModel): string => documentWords(model).join('\n')

/** The words between one heading of the first level and the next, by the title without its number. */
export function sectionText(model: DocumentModel, title: string): string {
  const isSection = (index: number): boolean => {
    const block = model.blocks[index]
    return block?.kind === 'heading' && block.level === 1
  }
  const start = model.blocks.findIndex((block, index) => isSection(index) && block.kind === 'heading' && block.text.endsWith(`、${title}`))
  if (start < 0) throw new Error(`no section ${title} in ${sectionTitles(model).join(' ')}`)
  const next = model.blocks.findIndex((_, index) => index > start && isSection(index))
  return textOf({ ...model, filing: [], issuer: '', title: '', blocks: model.blocks.slice(start + 1, next < 0 ? undefined : next) })
}

export const sectionTitles = (model: DocumentModel): string[] =>
  model.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

export const tablesOf = (model: DocumentModel): DocumentTable[] => model.blocks.filter((block) => block.kind === 'table')
export const rowsOf = (table: DocumentTable | undefined): string[][] => (table?.rows ?? []).map((row) => row.map((cell) => cell.text))

/** The document of that code and key. @throws Error when the case did not call for it */
export function documentOf<T extends { called: { code: string; key: string } }>(documents: readonly T[], code: string, key = ''): T {
  const found = documents.find((one) => one.called.code === code && one.called.key === key)
  if (!found) throw new Error(`no ${code} ${key} among ${documents.map((one) => one.called.code + one.called.key).join(' ')}`)
  return found
}
