import type { PaperItem, PaperParagraph } from './paper-flow.ts'
import { contentWidth } from './paper-layout.ts'
import { cellLook, type PaperRow, type PaperTable } from './paper-tables.ts'
import { boldAttributes, fontFaces } from './odt-writer-styles.ts'
import { element, markXml, points, rootTag, textXml } from './odt-writer-xml.ts'

/** Styles that the content makes as it goes: one for each look, numbered in the order of their first use. */
class AutomaticStyles {
  readonly #names = new Map<string, string>()
  readonly #elements: string[] = []

  /** @param prefix begins the name @param attributes of the style besides its name @param properties its look, as XML */
  nameOf(prefix: string, attributes: Record<string, string>, properties: string): string {
    const key = `${prefix} ${attributes['style:parent-style-name'] ?? ''} ${properties}`
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = `${prefix}${this.#names.size + 1}`
    this.#names.set(key, name)
    this.#elements.push(element('style:style', { 'style:name': name, ...attributes }, properties))
    return name
  }

  xml(): string {
    return this.#elements.join('')
  }
}

const outlineLevels: Partial<Record<PaperParagraph['style'], string>> = { Section: '1', Subsection: '2' }

function paragraphXml({ style, text, mark, left, hanging, align, bold, keepWithNext, pageBreakBefore }: Omit<PaperParagraph, 'kind'>, styles: AutomaticStyles): string {
  const look = element('style:paragraph-properties', {
    'fo:margin-left': left === undefined ? undefined : points(left),
    'fo:text-indent': hanging === undefined ? undefined : points(-hanging),
    'fo:text-align': align,
    'fo:keep-with-next': keepWithNext && 'always',
    'fo:break-before': pageBreakBefore && 'page',
  })
  const type = bold ? element('style:text-properties', boldAttributes) : ''
  const isPlain = look === '<style:paragraph-properties/>' && type === ''
  const name = isPlain ? style : styles.nameOf('P', { 'style:family': 'paragraph', 'style:parent-style-name': style }, `${look}${type}`)
  const content = `${mark === undefined ? '' : `${markXml(mark)}<text:tab/>`}${text === undefined ? '' : textXml(text)}`
  const level = outlineLevels[style]
  return element(level === undefined ? 'text:p' : 'text:h', { 'text:style-name': name, 'text:outline-level': level }, content)
}

const line = `0.5pt solid #${cellLook.line}`
const cellProperties = (isLabel: boolean): string => element('style:table-cell-properties', {
  'style:vertical-align': 'middle', 'fo:border': line, 'fo:background-color': isLabel ? `#${cellLook.labelFill}` : undefined,
  'fo:padding-top': points(cellLook.paddingY), 'fo:padding-bottom': points(cellLook.paddingY), 'fo:padding-left': points(cellLook.paddingX), 'fo:padding-right': points(cellLook.paddingX),
})
const [plainCell, labelCell] = [cellProperties(false), cellProperties(true)]
const tableProperties = element('style:table-properties', { 'style:width': points(contentWidth), 'table:align': 'left', 'table:border-model': 'collapsing' })

function rowXml({ cells, keepWithNext, height }: PaperRow, styles: AutomaticStyles): string {
  const look = element('style:table-row-properties', { 'style:min-row-height': height === undefined ? undefined : points(height), 'fo:keep-together': 'always' })
  const content = cells.map(({ text, label, align, span }) => {
    const cell = styles.nameOf('Cell', { 'style:family': 'table-cell' }, label ? labelCell : plainCell)
    const paragraph = paragraphXml({ style: label ? 'CellLabel' : 'Cell', text, ...(align === undefined ? {} : { align }), ...(keepWithNext ? { keepWithNext } : {}) }, styles)
    const covered = '<table:covered-table-cell/>'.repeat((span ?? 1) - 1)
    return element('table:table-cell', { 'table:style-name': cell, 'table:number-columns-spanned': span === undefined ? undefined : String(span), 'office:value-type': 'string' }, paragraph) + covered
  }).join('')
  return element('table:table-row', { 'table:style-name': styles.nameOf('Row', { 'style:family': 'table-row' }, look) }, content)
}

function tableXml({ widths, rows }: PaperTable, name: string, styles: AutomaticStyles): string {
  const columns = widths.map((width) => {
    const look = element('style:table-column-properties', { 'style:column-width': points(width) })
    return element('table:table-column', { 'table:style-name': styles.nameOf('Column', { 'style:family': 'table-column' }, look) })
  })
  const headers = rows.filter((row) => row.header)
  const repeated = headers.length === 0 ? '' : element('table:table-header-rows', {}, headers.map((row) => rowXml(row, styles)).join(''))
  const others = rows.filter((row) => !row.header).map((row) => rowXml(row, styles))
  return element('table:table', { 'table:name': name, 'table:style-name': styles.nameOf('Table', { 'style:family': 'table' }, tableProperties) }, [...columns, repeated, ...others].join(''))
}

/** The part with the words of a document. */
export function contentPart(flow: readonly PaperItem[]): string {
  const styles = new AutomaticStyles()
  let tables = 0
  const body = flow.map((item) => {
    if (item.kind === 'paragraph') return paragraphXml(item, styles)
    tables += 1
    return tableXml(item, `Table${tables}`, styles)
  }).join('')
  return [
    rootTag('office:document-content', ['office', 'style', 'text', 'table', 'fo', 'svg']), fontFaces,
    element('office:automatic-styles', {}, styles.xml()), element('office:body', {}, element('office:text', {}, body)), '</office:document-content>',
  ].join('')
}
