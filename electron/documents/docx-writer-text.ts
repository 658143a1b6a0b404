import { AlignmentType, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx'
import { printableLines } from '../../shared/documents/words.ts'
import type { StyleId } from './docx-writer-styles.ts'

// Signs such as ○ or “ stand in both worlds: the hint takes them from 標楷體.
const eastAsian = { font: { hint: 'eastAsia' } } as const

/** The runs of a text: one for each line, with a line break between them. */
export function runsOf(text: string, bold = false): TextRun[] {
  const look = bold ? { ...eastAsian, bold } : eastAsian
  return printableLines(text).map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }))
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
  const number = new TextRun({ ...eastAsian, ...(bold ? { bold } : {}), children: [printableLines(mark).join(''), new Tab()] })
  return new Paragraph({ ...options, style, indent: { left, hanging }, children: [number, ...runsOf(text, bold)] })
}
