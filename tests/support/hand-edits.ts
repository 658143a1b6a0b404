import type { HandEdits } from '../../shared/documents/hand-edits.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { withTexts } from '../../shared/documents/with-texts.ts'

/** The hand edits of somebody who put `after` for `before` in the one text that has it. */
export function edited(generated: DocumentModel, before: string, after: string): HandEdits {
  const base: string[] = []
  withTexts(generated, (text) => {
    base.push(text)
    return text
  })
  const at = base.findIndex((text) => text.includes(before))
  if (at < 0) throw new Error(`no text has ${before}`)
  return { base, edits: [{ id: 1, at, before: base[at] ?? '', text: (base[at] ?? '').replace(before, after) }], added: [] }
}
