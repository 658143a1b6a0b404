import type { DocumentCell, DocumentTable, SignatureLine } from '../../shared/documents/model.ts'
import { signatureHeader, signerName } from '../../shared/documents/words.ts'
import { drawnSize } from '../../shared/documents/pictures.ts'
import { columnWidths, millimetresOf } from './paper-layout.ts'

/** A table as it stands on paper: its column widths in twips, which fill the text area. */
export interface PaperTable { kind: 'table'; widths: number[]; rows: PaperRow[] }

/** A row never breaks across pages. */
export interface PaperRow {
  cells: readonly DocumentCell[]
  /** Repeated on each page; only the first rows of a table. */
  header?: true
  keepWithNext?: true
  /** Twips, at least. */
  height?: number
}

/** Of every cell, in twips and of the colour of paper and ink. */
export const cellLook = { paddingY: 40, paddingX: 80, line: '000000', labelFill: 'F2F2F2' } as const

/** Up to so many rows, a table stays on one page; of a longer one, the first two and the last two rows stay together. */
const keptRows = 6
const keepsWithNext = (index: number, rows: number): boolean => index < rows - 1 && (rows <= keptRows || index === 0 || index === rows - 2)

const headerOf = (labels: readonly string[]): PaperRow => ({ cells: labels.map((text) => ({ text, label: true })), header: true, keepWithNext: true })

/** A short table stays together, a long one repeats its header. */
export function tableOf({ header, rows, widths }: DocumentTable): PaperTable {
  const body = rows.map((cells, index): PaperRow => ({ cells, ...(keepsWithNext(index, rows.length) ? { keepWithNext: true } : {}) }))
  return { kind: 'table', widths: columnWidths(widths), rows: header === undefined ? body : [headerOf(header), ...body] }
}

/** A space to sign in is this high at least. */
const signingHeight = 860
const keptSigners = 12

/** 簽名欄: kept on one page while it can be. */
export function signatureTable(signers: readonly SignatureLine[]): PaperTable {
  const together = signers.length <= keptSigners
  const body = signers.map((signer, index): PaperRow => ({
    cells: [{ text: signer.role, align: 'center' }, { text: signerName(signer) }, { text: signer.signed ?? '', align: 'center', ...(signer.drawn === undefined ? {} : { picture: signer.drawn }) }],
    height: signingHeight,
    ...(together && index < signers.length - 1 ? { keepWithNext: true } : {}),
  }))
  return { kind: 'table', widths: columnWidths([24, 38, 38]), rows: [headerOf(signatureHeader), ...body] }
}

/** @returns the cells of a row with the width that each takes over the columns it spans */
export function placedCells(row: PaperRow, widths: readonly number[]): { cell: DocumentCell; width: number }[] {
  let column = 0
  return row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    column += span
    return { cell, width }
  })
}

/** A picture as it stands in a cell, in millimetres; null while its file was not read. @param twips width of the cell */
export function placedPicture({ picture }: DocumentCell, twips: number): { png: string; alt: string; width: number; height: number } | null {
  if (picture?.image === undefined) return null
  return { png: picture.image.png, alt: picture.alt, ...drawnSize(picture.image, millimetresOf(twips - 2 * cellLook.paddingX)) }
}
