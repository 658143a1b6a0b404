import type { DocumentCell } from '../../shared/documents/model.ts'
import { printableLines } from '../../shared/documents/words.ts'
import type { DocxPictures } from './docx-writer-pictures.ts'
import type { PaperItem, PaperParagraph } from './paper-flow.ts'
import type { PaperLabels } from './paper-labels.ts'
import { ambiguousSigns, contentWidth } from './paper-layout.ts'
import { signStyle } from './paper-styles.ts'
import { cellLook, type PaperRow, type PaperTable, placedCells, placedPicture } from './paper-tables.ts'
import { element, escaped } from './xml.ts'

// The library makes the package; paragraphs and tables are written here, since as its objects a record of 300 claimants took half a second.

const signs = new RegExp(`([${ambiguousSigns}]+)`, 'u')
const hasSigns = new RegExp(`[${ambiguousSigns}]`, 'u')
const inSignStyle = `<w:rStyle w:val="${signStyle.id}"/>`

/** Spaces at an end or side by side would be lost without it. */
const spaceOf = (text: string): string => (/^\s|\s$|\s\s/u.test(text) ? ' xml:space="preserve"' : '')

function run(text: string, look: string): string {
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t${spaceOf(text)}>${escaped(text)}</w:t></w:r>`
}

/** The runs of one line: signs stand apart from the letters around them. */
const lineRuns = (line: string, bold: string): string =>
  !hasSigns.test(line) ? (line === '' ? '' : run(line, bold)) : line.split(signs).map((text, index) => (text === '' ? '' : run(text, index % 2 === 1 ? `${inSignStyle}${bold}` : bold))).join('')

/** The runs of a text, with a line break between its lines. */
export const textRuns = (text: string, bold = ''): string => printableLines(text).map((line) => lineRuns(line, bold)).join('<w:r><w:br/></w:r>')

export const tabRun = '<w:r><w:tab/></w:r>'

const aligned = { start: '<w:jc w:val="left"/>', center: '<w:jc w:val="center"/>', end: '<w:jc w:val="right"/>' } as const

/** @param properties besides its style, and its runs, both as XML */
export function paragraph(style: PaperParagraph['style'], properties: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`
}

function paragraphXml({ style, text, mark, left, hanging, align, bold, struck, keepWithNext, pageBreakBefore }: Omit<PaperParagraph, 'kind'>): string {
  const type = `${bold ? '<w:b/><w:bCs/>' : ''}${struck ? '<w:strike/>' : ''}`
  const indent = left === undefined ? '' : element('w:ind', { 'w:left': String(left), 'w:hanging': hanging === undefined ? undefined : String(hanging) })
  const properties = [
    keepWithNext ? '<w:keepNext/>' : '', pageBreakBefore ? '<w:pageBreakBefore/>' : '', indent, align === undefined ? '' : aligned[align],
  ].join('')
  const hung = mark === undefined ? '' : `${lineRuns(printableLines(mark).join(''), type)}${tabRun}`
  return paragraph(style, properties, `${hung}${text === undefined ? '' : textRuns(text, type)}`)
}

const width = (name: string, twips: number): string => `<w:${name} w:type="dxa" w:w="${twips}"/>`
const { paddingX, paddingY, line, labelFill } = cellLook
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:color="${line}" w:sz="4"/>`).join('')
const padding = [width('top', paddingY), width('left', paddingX), width('bottom', paddingY), width('right', paddingX)].join('')
const tableProperties = `<w:tblPr>${width('tblW', contentWidth)}<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${padding}</w:tblCellMar></w:tblPr>`
const shading = `<w:shd w:fill="${labelFill}" w:color="auto" w:val="clear"/>`

function cellXml(cell: DocumentCell, twips: number, { keepWithNext }: PaperRow, pictures: DocxPictures): string {
  const { text, label, align, span } = cell
  const picture = placedPicture(cell, twips)
  const spanned = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`
  const inCell = (runs: string): string => paragraph(label ? 'CellLabel' : 'Cell', `${keepWithNext ? '<w:keepNext/>' : ''}${align === undefined ? '' : aligned[align]}`, runs)
  const content = `${picture === null ? '' : inCell(pictures.run(picture))}${inCell(textRuns(text))}`
  return `<w:tc><w:tcPr>${width('tcW', twips)}${spanned}${label ? shading : ''}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`
}

function rowXml(row: PaperRow, widths: readonly number[], pictures: DocxPictures): string {
  const height = row.height === undefined ? '' : `<w:trHeight w:val="${row.height}" w:hRule="atLeast"/>`
  const cells = placedCells(row, widths).map(({ cell, width: twips }) => cellXml(cell, twips, row, pictures)).join('')
  return `<w:tr><w:trPr><w:cantSplit/>${height}${row.header ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`
}

function tableXml({ widths, rows }: PaperTable, pictures: DocxPictures): string {
  const grid = widths.map((twips) => `<w:gridCol w:w="${twips}"/>`).join('')
  return `<w:tbl>${tableProperties}<w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => rowXml(row, widths, pictures)).join('')}</w:tbl>`
}

function labelsXml({ widths, height, paddingX: inset, rows }: PaperLabels): string {
  const look = `<w:tblPr>${width('tblW', widths.reduce((sum, one) => sum + one, 0))}<w:tblLayout w:type="fixed"/><w:tblCellMar>${width('left', inset)}${width('right', inset)}</w:tblCellMar></w:tblPr>`
  const grid = widths.map((twips) => `<w:gridCol w:w="${twips}"/>`).join('')
  const rowProperties = `<w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>`
  const cell = (paragraphs: readonly PaperParagraph[], column: number): string =>
    `<w:tc><w:tcPr>${width('tcW', widths[column] ?? 0)}<w:vAlign w:val="center"/></w:tcPr>${paragraphs.map(paragraphXml).join('')}</w:tc>`
  return `<w:tbl>${look}<w:tblGrid>${grid}</w:tblGrid>${rows.map((cells) => `<w:tr>${rowProperties}${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

function itemXml(item: PaperItem, pictures: DocxPictures): string {
  if (item.kind === 'table') return tableXml(item, pictures)
  return item.kind === 'labels' ? labelsXml(item) : paragraphXml(item)
}

/** The words of a document as they stand in the body of word/document.xml. @param pictures is given those that it shows */
export const bodyXml = (flow: readonly PaperItem[], pictures: DocxPictures): string => flow.map((item) => itemXml(item, pictures)).join('')
