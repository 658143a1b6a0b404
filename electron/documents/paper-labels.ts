import { labelPlaces, labelSheet } from '../../shared/documents/label-sheet.ts'
import type { AddressLabel } from '../../shared/documents/model.ts'
import { twipsOf } from './paper-layout.ts'
import type { PaperParagraph } from './paper-flow.ts'

/** Sheets of labels as a table without lines, whose rows have exactly the height of a label. Lengths in twips. */
export interface PaperLabels {
  kind: 'labels'
  /** Of every column, those between two labels included. */
  widths: number[]
  height: number
  paddingX: number
  /** In each row as many cells as there are columns. */
  rows: PaperParagraph[][][]
}

const { columns, width, height, gap, paddingX } = labelSheet

export function labelRows(block: { labels: readonly AddressLabel[]; skipped: number }): PaperLabels {
  const places = labelPlaces(block)
  const rows = Array.from({ length: places.length / columns }, (_, row) => places.slice(row * columns, (row + 1) * columns))
  return {
    kind: 'labels', height: twipsOf(height), paddingX: twipsOf(paddingX),
    widths: between(Array.from({ length: columns }, () => twipsOf(width)), twipsOf(gap)),
    rows: rows.map((labels) => between(labels.map((label) => (label === null ? empty : paragraphsOf(label))), empty)),
  }
}

function between<Entry>(entries: readonly Entry[], separator: Entry): Entry[] {
  return entries.flatMap((entry, index) => (index === 0 ? [entry] : [separator, entry]))
}

const empty: PaperParagraph[] = [{ kind: 'paragraph', style: 'Gap' }]

function paragraphsOf({ address, names, note, small }: AddressLabel): PaperParagraph[] {
  const style = small ? 'Small' : 'Body'
  return [
    { kind: 'paragraph', style, text: address, align: 'start' },
    ...names.map((text): PaperParagraph => ({ kind: 'paragraph', style, text, align: 'start', bold: true })),
    { kind: 'paragraph', style: 'Small', text: note, align: 'start' },
  ]
}
