import type { DocumentCell } from '../../shared/documents/model.ts'
import type { PaperItem, PaperParagraph } from './paper-flow.ts'
import type { PaperLabels } from './paper-labels.ts'
import { contentWidth } from './paper-layout.ts'
import { cellLook, type PaperRow, type PaperTable, placedCells, placedPicture } from './paper-tables.ts'
import type { OdtPictures } from './odt-writer-pictures.ts'
import { boldAttributes, fontFaces, struckAttributes } from './odt-writer-styles.ts'
import { markXml, points, rootTag, textXml } from './odt-writer-xml.ts'
import { type Attributes, element } from './xml.ts'

interface CellStart { cell: string; words: string }

/** Styles that the content makes as it goes: one for each look, numbered in the order of their first use. */
class AutomaticStyles {
  readonly #names = new Map<string, string>()
  readonly #elements: string[] = []
  readonly #cellStarts = new Map<string, CellStart>()

  /** @param look what tells it from the others of its kind @param make its attributes besides the name, and its properties as XML */
  nameOf(prefix: string, look: string, make: () => { attributes: Attributes; properties: string }): string {
    const key = `${prefix} ${look}`
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = `${prefix}${this.#names.size + 1}`
    const { attributes, properties } = make()
    this.#names.set(key, name)
    this.#elements.push(element('style:style', { 'style:name': name, ...attributes }, properties))
    return name
  }

  /** How a cell of one look and its words begin: made once for the thousands of a long table. */
  cellStart(look: string, make: () => CellStart): CellStart {
    const known = this.#cellStarts.get(look)
    if (known !== undefined) return known
    const made = make()
    this.#cellStarts.set(look, made)
    return made
  }

  xml(): string {
    return this.#elements.join('')
  }
}

const outlineLevels: Partial<Record<PaperParagraph['style'], string>> = { Section: '1', Subsection: '2' }

type Look = Pick<PaperParagraph, 'style' | 'left' | 'hanging' | 'align' | 'bold' | 'struck' | 'keepWithNext' | 'pageBreakBefore'>

/** The style of a paragraph: that of the layout, or one made from it where the paragraph differs. */
function styleName({ style, left, hanging, align, bold, struck, keepWithNext, pageBreakBefore }: Look, styles: AutomaticStyles): string {
  if (left === undefined && hanging === undefined && align === undefined && !bold && !struck && !keepWithNext && !pageBreakBefore) return style
  return styles.nameOf('P', [style, left, hanging, align, bold, struck, keepWithNext, pageBreakBefore].join(), () => {
    const look = element('style:paragraph-properties', {
      'fo:margin-left': left === undefined ? undefined : points(left),
      'fo:text-indent': hanging === undefined ? undefined : points(-hanging),
      'fo:text-align': align,
      'fo:keep-with-next': keepWithNext && 'always',
      'fo:break-before': pageBreakBefore && 'page',
    })
    return { attributes: { 'style:family': 'paragraph', 'style:parent-style-name': style }, properties: `${look}${bold || struck ? element('style:text-properties', { ...(bold ? boldAttributes : {}), ...(struck ? struckAttributes : {}) }) : ''}` }
  })
}

function paragraphXml(paragraph: Omit<PaperParagraph, 'kind'>, styles: AutomaticStyles): string {
  const { style, text, mark } = paragraph
  const content = `${mark === undefined ? '' : `${markXml(mark)}<text:tab/>`}${text === undefined ? '' : textXml(text)}`
  const level = outlineLevels[style]
  return element(level === undefined ? 'text:p' : 'text:h', { 'text:style-name': styleName(paragraph, styles), 'text:outline-level': level }, content)
}

const line = `0.5pt solid #${cellLook.line}`
const cellProperties = (isLabel: boolean): string => element('style:table-cell-properties', {
  'style:vertical-align': 'middle', 'fo:border': line, 'fo:background-color': isLabel ? `#${cellLook.labelFill}` : undefined,
  'fo:padding-top': points(cellLook.paddingY), 'fo:padding-bottom': points(cellLook.paddingY), 'fo:padding-left': points(cellLook.paddingX), 'fo:padding-right': points(cellLook.paddingX),
})
const tableProperties = element('style:table-properties', { 'style:width': points(contentWidth), 'table:align': 'left', 'table:border-model': 'collapsing' })

/** In a paragraph of its own, so that it needs no place beside the words. */
function pictureXml(cell: DocumentCell, twips: number, { keepWithNext }: PaperRow, styles: AutomaticStyles, pictures: OdtPictures): string {
  const picture = placedPicture(cell, twips)
  if (picture === null) return ''
  const look = styleName({ style: 'Cell', ...(cell.align === undefined ? {} : { align: cell.align }), ...(keepWithNext ? { keepWithNext } : {}) }, styles)
  const frame = styles.nameOf('Picture', '', () => ({
    attributes: { 'style:family': 'graphic' }, properties: element('style:graphic-properties', { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline', 'fo:border': 'none' }),
  }))
  return element('text:p', { 'text:style-name': look }, pictures.frame(picture, frame))
}

function cellXml(cell: DocumentCell, twips: number, row: PaperRow, styles: AutomaticStyles, pictures: OdtPictures): string {
  const { text, label, align, span } = cell
  const { keepWithNext } = row
  const isLabel = label === true
  const start = styles.cellStart(`${label} ${align} ${keepWithNext} ${span}`, () => {
    const style = styles.nameOf('Cell', String(isLabel), () => ({ attributes: { 'style:family': 'table-cell' }, properties: cellProperties(isLabel) }))
    const look = styleName({ style: isLabel ? 'CellLabel' : 'Cell', ...(align === undefined ? {} : { align }), ...(keepWithNext ? { keepWithNext } : {}) }, styles)
    const spanned = span === undefined ? '' : ` table:number-columns-spanned="${span}"`
    return { cell: `<table:table-cell${isLabel ? ` table:style-name="${style}"` : ''}${spanned}>`, words: `<text:p text:style-name="${look}"` }
  })
  const words = textXml(text)
  const covered = span === undefined ? '' : '<table:covered-table-cell/>'.repeat(span - 1)
  const before = cell.picture === undefined ? start.cell : `${start.cell}${pictureXml(cell, twips, row, styles, pictures)}`
  return words === '' ? `${before}${start.words}/></table:table-cell>${covered}` : `${before}${start.words}>${words}</text:p></table:table-cell>${covered}`
}

function rowXml(row: PaperRow, widths: readonly number[], styles: AutomaticStyles, pictures: OdtPictures): string {
  const style = styles.nameOf('Row', String(row.height), () => ({
    attributes: { 'style:family': 'table-row' },
    properties: element('style:table-row-properties', { 'style:min-row-height': row.height === undefined ? undefined : points(row.height), 'fo:keep-together': 'always' }),
  }))
  return element('table:table-row', { 'table:style-name': style }, placedCells(row, widths).map(({ cell, width }) => cellXml(cell, width, row, styles, pictures)).join(''))
}

const columnsXml = (widths: readonly number[], styles: AutomaticStyles, cellStyle?: string): string[] => widths.map((width) => element('table:table-column', {
  'table:default-cell-style-name': cellStyle,
  'table:style-name': styles.nameOf('Column', String(width), () => ({
    attributes: { 'style:family': 'table-column' }, properties: element('style:table-column-properties', { 'style:column-width': points(width) }),
  })),
}))

function tableXml({ widths, rows }: PaperTable, name: string, styles: AutomaticStyles, pictures: OdtPictures): string {
  const columns = columnsXml(widths, styles, styles.nameOf('Cell', 'false', () => ({ attributes: { 'style:family': 'table-cell' }, properties: cellProperties(false) })))
  const headers = rows.filter((row) => row.header)
  const repeated = headers.length === 0 ? '' : element('table:table-header-rows', {}, headers.map((row) => rowXml(row, widths, styles, pictures)).join(''))
  const others = rows.filter((row) => !row.header).map((row) => rowXml(row, widths, styles, pictures))
  const style = styles.nameOf('Table', '', () => ({ attributes: { 'style:family': 'table' }, properties: tableProperties }))
  return element('table:table', { 'table:name': name, 'table:style-name': style }, [...columns, repeated, ...others].join(''))
}

function labelsXml({ widths, height, paddingX, rows }: PaperLabels, name: string, styles: AutomaticStyles): string {
  const styled = (family: string, properties: string) => () => ({ attributes: { 'style:family': family }, properties })
  const total = points(widths.reduce((sum, width) => sum + width, 0))
  const table = styles.nameOf('Labels', '', styled('table', element('style:table-properties', { 'style:width': total, 'table:align': 'left' })))
  const row = styles.nameOf('LabelRow', '', styled('table-row', element('style:table-row-properties', { 'style:row-height': points(height), 'fo:keep-together': 'always' })))
  const cell = styles.nameOf('Label', '', styled('table-cell', element('style:table-cell-properties', {
    'style:vertical-align': 'middle', 'fo:border': 'none', 'fo:padding-top': '0pt', 'fo:padding-bottom': '0pt', 'fo:padding-left': points(paddingX), 'fo:padding-right': points(paddingX),
  })))
  const cellsXml = (cells: PaperLabels['rows'][number]): string => cells.map((paragraphs) =>
    element('table:table-cell', { 'table:style-name': cell, 'office:value-type': 'string' }, paragraphs.map((one) => paragraphXml(one, styles)).join(''))).join('')
  const lines = rows.map((cells) => element('table:table-row', { 'table:style-name': row }, cellsXml(cells)))
  return element('table:table', { 'table:name': name, 'table:style-name': table }, [...columnsXml(widths, styles), ...lines].join(''))
}

/** The part with the words of a document. @param pictures is given those that it shows */
export function contentPart(flow: readonly PaperItem[], pictures: OdtPictures): string {
  const styles = new AutomaticStyles()
  let tables = 0
  const body = flow.map((item) => {
    if (item.kind === 'paragraph') return paragraphXml(item, styles)
    tables += 1
    return item.kind === 'labels' ? labelsXml(item, `Table${tables}`, styles) : tableXml(item, `Table${tables}`, styles, pictures)
  }).join('')
  return [
    rootTag('office:document-content', ['office', 'style', 'text', 'table', 'fo', 'svg', 'draw', 'xlink']), fontFaces,
    element('office:automatic-styles', {}, styles.xml()), element('office:body', {}, element('office:text', {}, body)), '</office:document-content>',
  ].join('')
}
