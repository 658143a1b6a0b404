import { BorderStyle, HeightRule, type ITableBordersOptions, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { DocumentCell } from '../../shared/documents/model.ts'
import { contentWidth } from './paper-layout.ts'
import { cellLook, type PaperRow, type PaperTable, placedCells } from './paper-tables.ts'
import { paragraphOf } from './docx-writer-text.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: cellLook.line } as const
const borders: ITableBordersOptions = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const { paddingX, paddingY } = cellLook
const margins = { marginUnitType: WidthType.DXA, top: paddingY, bottom: paddingY, left: paddingX, right: paddingX } as const
const shading = { type: ShadingType.CLEAR, color: 'auto', fill: cellLook.labelFill } as const

function cellOf({ text, label, align, span }: DocumentCell, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(label ? { shading } : {}),
    children: [paragraphOf({ style: label ? 'CellLabel' : 'Cell', text, ...(align === undefined ? {} : { align }) })],
  })
}

function rowOf(row: PaperRow, widths: readonly number[]): TableRow {
  const { header, keepWithNext, height } = row
  return new TableRow({
    cantSplit: true,
    children: placedCells(row, widths).map(({ cell, width }) => cellOf(cell, width)),
    ...(header ? { tableHeader: true } : {}),
    ...(keepWithNext ? { keepNext: true } : {}),
    ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
  })
}

export function docxTable({ rows, widths }: PaperTable): Table {
  return new Table({
    rows: rows.map((row) => rowOf(row, widths)), columnWidths: widths, width: { size: contentWidth, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders, margins,
  })
}
