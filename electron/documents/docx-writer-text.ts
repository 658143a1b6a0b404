import { AlignmentType, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx'
import { printableLines } from '../../shared/documents/words.ts'
import type { StyleId } from './docx-writer-styles.ts'

// Signs such as ○ — ■ stand in Western and in Chinese faces: a hint takes them from 標楷體. Only runs with such a sign get it, for it
// would also draw accented letters (Nguyễn) into the Chinese face.
const ambiguous = /[\u00A7\u00B0\u00B1\u00B7\u00D7\u00F7\u2010-\u205E\u2100-\u27FF]/u
const hinted = { hint: 'eastAsia' } as const

const lookOf = (text: string, bold: boolean): { font?: typeof hinted; bold?: true } => ({
  ...(ambiguous.test(text) ? { font: hinted } : {}), ...(bold ? { bold } : {}),
})

/** The runs of a text: one for each line, with a line break between them. */
export function runsOf(text: string, bold = false): TextRun[] {
  return printableLines(text).map((line, index) => new TextRun({ ...lookOf(line, bold), text: line, ...(index === 0 ? {} : { break: 1 }) }))
}

const alignments = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const
export const alignmentOf = (align: keyof typeof alignments): (typeof alignments)[keyof typeof alignments] => alignments[align]

export interface TextLook { style: StyleId; bold?: boolean; options?: Omit<IParagraphOptions, 'children' | 'style' | 'text'> }

export function paragraphOf(text: string, { style, bold, options }: TextLook): Paragraph {
  return new Paragraph({ ...options, style, children: runsOf(text, bold) })
}

/** A paragraph with a number or mark hanging before it; `start` and `hanging` in twips. */
export function hangingParagraph(mark: string, text: string, start: number, hanging: number, { style, bold, options }: TextLook): Paragraph {
  const left = start + hanging
  const number = new TextRun({ ...lookOf(mark, bold === true), children: [printableLines(mark).join(''), new Tab()] })
  return new Paragraph({ ...options, style, indent: { left, hanging }, children: [number, ...runsOf(text, bold)] })
}
