import type { DocumentCell } from '../../shared/documents/model.ts'
import type { PaperItem, PaperParagraph } from './paper-flow.ts'
import type { PaperLabels } from './paper-labels.ts'
import { contentWidth } from './paper-layout.ts'
import { cellLook, type PaperRow, type PaperTable } from './paper-tables.ts'
import { boldAttributes, fontFaces, struckAttributes } from './odt-writer-styles.ts'
import { markXml, points, rootTag, textXml } from './odt-writer-xml.ts'
import { type Attributes, element } from './xml.ts'

/** Styles that the content makes as it goes: one for each look, numbered in the order of their first use. */
class AutomaticStyles {
  readonly #names = new Map<string, string>()
  readonly #elements: string[] = []
  readonly #cellStarts = new Map<string, string>()

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

  /** How a cell of one look begins, up to its words: made once for the thousands of a long table. */
  cellStart(look: string, make: () => string): string {
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

function cellXml({ text, label, align, span }: DocumentCell, { keepWithNext }: PaperRow, styles: AutomaticStyles): string {
  const isLabel = label === true
  const start = styles.cellStart(`${label} ${align} ${keepWithNext} ${span}`, () => {
    const style = styles.nameOf('Cell', String(isLabel), () => ({ attributes: { 'style:family': 'table-cell' }, properties: cellProperties(isLabel) }))
    const look = styleName({ style: isLabel ? 'CellLabel' : 'Cell', ...(align === undefined ? {} : { align }), ...(keepWithNext ? { keepWithNext } : {}) }, styles)
    const spanned = span === undefined ? '' : ` table:number-columns-spanned="${span}"`
    return `<table:table-cell${isLabel ? ` table:style-name="${style}"` : ''}${spanned}><text:p text:style-name="${look}"`
  })
  const words = textXml(text)
  const covered = span === undefined ? '' : '<table:covered-table-cell/>'.repeat(span - 1)
  return words === '' ? `${start}/></table:table-cell>${covered}` : `${start}>${words}</text:p></table:table-cell>${covered}`
}

function rowXml(row: PaperRow, styles: AutomaticStyles): string {
  const style = styles.nameOf('Row', String(row.height), () => ({
    attributes: { 'style:family': 'table-row' },
    properties: element('style:table-row-properties', { 'style:min-row-height': row.height === undefined ? undefined : points(row.height), 'fo:keep-together': 'always' }),
  }))
  return element('table:table-row', { 'table:style-name': style }, row.cells.map((cell) => cellXml(cell, row, styles)).join(''))
}

const columnsXml = (widths: readonly number[], styles: AutomaticStyles, cellStyle?: string): string[] => widths.map((width) => element('table:table-column', {
  'table:default-cell-style-name': cellStyle,
  'table:style-name': styles.nameOf('Column', String(width), () => ({
    attributes: { 'style:family': 'table-column' }, properties: element('style:table-column-properties', { 'style:column-width': points(width) }),
  })),
}))

function tableXml({ widths, rows }: PaperTable, name: string, styles: AutomaticStyles): string {
  const columns = columnsXml(widths, styles, styles.nameOf('Cell', 'false', () => ({ attributes: { 'style:family': 'table-cell' }, properties: cellProperties(false) })))
  const headers = rows.filter((row) => row.header)
  const repeated = headers.length === 0 ? '' : element('table:table-header-rows', {}, headers.map((row) => rowXml(row, styles)).join(''))
  const others = rows.filter((row) => !row.header).map((row) => rowXml(row, styles))
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

/** The part with the words of a document. */
export function contentPart(flow: readonly PaperItem[]): string {
  const styles = new AutomaticStyles()
  let tables = 0
  const body = flow.map((item) => {
    if (item.kind === 'paragraph') return paragraphXml(item, styles)
    tables += 1
    return item.kind === 'labels' ? labelsXml(item, `Table${tables}`, styles) : tableXml(item, `Table${tables}`, styles)
  }).join('')
  return [
    rootTag('office:document-content', ['office', 'style', 'text', 'table', 'fo', 'svg']), fontFaces,
    element('office:automatic-styles', {}, styles.xml()), element('office:body', {}, element('office:text', {}, body)), '</office:document-content>',
  ].join('')
}
