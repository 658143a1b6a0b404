import { BorderStyle, HeightRule, type ITableBordersOptions, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { DocumentCell, DocumentTable, SignatureLine } from '../../shared/documents/model.ts'
import { signatureHeader, signerName } from '../../shared/documents/words.ts'
import { columnWidths, contentWidth } from './docx-layout.ts'
import { alignmentOf, paragraphOf } from './docx-writer-text.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const borders: ITableBordersOptions = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const margins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 80, right: 80 } as const
const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' } as const

/** Up to so many rows, a table stays on one page; of a longer one, the first two and the last two rows stay together. */
const keptRows = 6
const keepsWithNext = (index: number, rows: number): boolean => index < rows - 1 && (rows <= keptRows || index === 0 || index === rows - 2)

interface RowLook { header?: boolean; keepNext?: boolean; height?: number }

function cellOf(cell: DocumentCell, width: number): TableCell {
  const label = cell.label === true
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
    ...(label ? { shading } : {}),
    children: [paragraphOf(cell.text, { style: label ? 'CellLabel' : 'Cell', ...(cell.align === undefined ? {} : { options: { alignment: alignmentOf(cell.align) } }) })],
  })
}

function rowOf(cells: readonly DocumentCell[], widths: readonly number[], { header, keepNext, height }: RowLook): TableRow {
  let column = 0
  const children = cells.map((cell) => {
    const span = cell.span ?? 1
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    column += span
    return cellOf(cell, width)
  })
  return new TableRow({
    cantSplit: true,
    children,
    ...(header ? { tableHeader: true } : {}),
    ...(keepNext ? { keepNext } : {}),
    ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
  })
}

function fixedTable(rows: TableRow[], widths: readonly number[]): Table {
  return new Table({ rows, columnWidths: widths, width: { size: contentWidth, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders, margins })
}

/** A table whose rows do not break across pages; a short one stays together, a long one repeats its header. */
export function tableOf({ header, rows, widths: relative }: DocumentTable): Table {
  const widths = columnWidths(relative)
  const head = header === undefined ? [] : [rowOf(header.map((text) => ({ text, label: true })), widths, { header: true, keepNext: true })]
  const body = rows.map((cells, index) => rowOf(cells, widths, { keepNext: keepsWithNext(index, rows.length) }))
  return fixedTable([...head, ...body], widths)
}

/** A space to sign in is this high at least. */
const signingHeight = 860
const keptSigners = 12

/** 簽名欄: kept on one page while it can be. */
export function signatureTable(signers: readonly SignatureLine[]): Table {
  const widths = columnWidths([24, 38, 38])
  const together = signers.length <= keptSigners
  const head = rowOf(signatureHeader.map((text) => ({ text, label: true })), widths, { header: true, keepNext: true })
  const body = signers.map((signer, index) => {
    const cells: DocumentCell[] = [{ text: signer.role, align: 'center' }, { text: signerName(signer) }, { text: signer.signed ?? '', align: 'center' }]
    return rowOf(cells, widths, { height: signingHeight, keepNext: together && index < signers.length - 1 })
  })
  return fixedTable([head, ...body], widths)
}

/** Two tables without a paragraph between them would become one. */
export const gap = (): Paragraph => new Paragraph({ style: 'Gap' })
