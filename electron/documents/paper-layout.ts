import { labelSheet } from '../../shared/documents/label-sheet.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'

export type Genre = DocumentModel['genre']

/** What the writers of .docx and .odt share. Lengths are twips (1/20 pt), type sizes half-points. */
export const page = { width: 11906, height: 16838, margin: 1417, footer: 700 } as const
export const contentWidth = page.width - 2 * page.margin

export const twipsOf = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
export const millimetresOf = (twips: number): number => (twips * 25.4) / 1440

/** Around the text of a page; `footer`: from the edge of the paper to the page footer, null where a page has none. */
export interface Margins { top: number; right: number; bottom: number; left: number; footer: number | null }

/** Below the last label a table leaves room for the paragraph that every office program puts after it, and not for another row. */
const belowLabels = 284

export function marginsOf(genre: Genre): Margins {
  const { margin, footer } = page
  if (genre !== 'LABELS') return { top: margin, right: margin, bottom: margin, left: margin, footer }
  return { top: twipsOf(labelSheet.top), right: twipsOf(labelSheet.left), bottom: belowLabels, left: twipsOf(labelSheet.left), footer: null }
}

export interface Sizes {
  /** 標題、機關全銜 */
  title: number
  body: number
  cell: number
  small: number
  contact: number
}

/** 內文 14 pt, 表單 12 pt, 標題 20 pt (law.md §4.1). */
export const sizes: Record<Genre, Sizes> = {
  FORM: { title: 40, body: 24, cell: 24, small: 20, contact: 20 },
  LETTER: { title: 40, body: 28, cell: 24, small: 24, contact: 21 },
  RECORD: { title: 40, body: 28, cell: 24, small: 24, contact: 21 },
  LABELS: { title: 40, body: 24, cell: 24, small: 18, contact: 18 },
}

/** Width of one full-width character. */
export const em = (halfPoints: number): number => halfPoints * 10

/** Where the text of an outline level begins, in full-width characters from the margin. */
const starts: Record<Genre, readonly number[]> = {
  FORM: [2, 2, 3.5, 5],
  LETTER: [0, 1, 3, 5],
  RECORD: [2, 2, 3.5, 5],
  LABELS: [0, 0, 0, 0],
}

export function startOf(genre: Genre, level: number): number {
  const levels = starts[genre]
  const characters = levels[Math.min(Math.max(0, Math.trunc(level)), levels.length - 1)] ?? 0
  return Math.round(characters * em(sizes[genre].body))
}

const isHalfWidth = (character: string): boolean => (character.codePointAt(0) ?? 0) < 0x250

/** Width of a text as printed, a little generous for half-width characters. */
export function widthOf(text: string, halfPoints: number): number {
  let characters = 0
  for (const character of text) characters += isHalfWidth(character) ? 0.56 : 1
  return Math.ceil(characters * em(halfPoints))
}

/**
 * Signs such as ○ — ■, which stand in Western and in Chinese faces: writers take them from 標楷體. Accented letters (Nguyễn) are not among
 * them.
 */
export const ambiguousSigns = '\\u00A7\\u00B0\\u00B1\\u00B7\\u00D7\\u00F7\\u2010-\\u205E\\u2100-\\u27FF'

/** Exact widths that fill the text area, in proportion. */
export function columnWidths(relative: readonly number[]): number[] {
  const total = relative.reduce((sum, width) => sum + width, 0)
  const widths = relative.map((width) => Math.floor((width / total) * contentWidth))
  const rest = contentWidth - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width))
}
