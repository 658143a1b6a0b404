import { paragraphNumber } from '../../format/numbering.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { type RecordSection, recordSections } from '../../lifecycle/case-events.ts'
import type { DocumentBlock } from '../model.ts'
import { isSaid } from '../passages/passage.ts'

/** Text that somebody wrote into a section by hand; null where nobody did, or it was emptied again. */
export function handwritten(facts: CaseFacts, section: RecordSection): string | null {
  const text = facts.recordTexts.findLast((one) => one.section === section)?.text.trim() ?? ''
  return text === '' ? null : text
}

/** What was written under a name that is no section of the record: remarks, each with its name. */
export function otherTexts(facts: CaseFacts): string[] {
  const known = new Set<string>(recordSections)
  return facts.recordTexts.filter((one) => !known.has(one.section) && one.text.trim() !== '').map((one) => `${one.section}：${one.text.trim()}`)
}

/** Each line of a text as a paragraph; of none, nothing. */
export function paragraphs(text: string, style: Omit<Extract<DocumentBlock, { kind: 'paragraph' }>, 'kind' | 'text'> = {}): DocumentBlock[] {
  return text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '').map((line) => ({ kind: 'paragraph', text: line.trim(), ...style }))
}

/** （一）, （二）, …: what an office left out is not counted. */
export const numberedParagraphs = (texts: readonly string[]): DocumentBlock[] =>
  texts.filter(isSaid).map((text, index) => ({ kind: 'paragraph', number: paragraphNumber(2, index + 1), indent: 1, text }))
