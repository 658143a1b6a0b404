import { printableLines } from '../../shared/documents/words.ts'
import { ambiguousSigns } from './paper-layout.ts'
import { signStyle } from './paper-styles.ts'
import { escaped } from './xml.ts'

/** Of OpenDocument: the one that CNS 15251 adopts. */
export const odfVersion = '1.2'

const urn = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = {
  office: `${urn}:office:1.0`, style: `${urn}:style:1.0`, text: `${urn}:text:1.0`, table: `${urn}:table:1.0`, fo: `${urn}:xsl-fo-compatible:1.0`,
  svg: `${urn}:svg-compatible:1.0`, meta: `${urn}:meta:1.0`, config: `${urn}:config:1.0`, manifest: `${urn}:manifest:1.0`, dc: 'http://purl.org/dc/elements/1.1/',
  ooo: 'http://openoffice.org/2004/office', draw: `${urn}:drawing:1.0`, xlink: 'http://www.w3.org/1999/xlink',
} as const

/** Opens the root element of a part, which uses these namespaces. */
export function rootTag(name: string, uses: readonly (keyof typeof namespaces)[]): string {
  const declared = uses.map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?><${name}${declared} ${name.startsWith('manifest:') ? 'manifest' : 'office'}:version="${odfVersion}">`
}

/** A length of the layout, which counts in twips, in points. */
export const points = (twips: number): string => `${Math.round(twips * 5) / 100}pt`

/** A size of type, which the layout counts in half-points. */
export const typeSize = (halfPoints: number): string => `${halfPoints / 2}pt`

// Of several spaces, and of one at the edge of a paragraph, the format keeps only what `text:s` counts.
const special = new RegExp(`([${ambiguousSigns}]+)|(^ +| +$| {2,})|[&<>"]`, 'gu')

// A line without any of these stands as it is.
const maybeSpecial = new RegExp(`[${ambiguousSigns} &<>"]`, 'u')

const lineXml = (line: string): string => (maybeSpecial.test(line) ? marked(line) : line)

const marked = (line: string): string => line.replace(special, (piece, signs?: string, spaces?: string) => {
  if (signs !== undefined) return `<text:span text:style-name="${signStyle.id}">${signs}</text:span>`
  return spaces === undefined ? escaped(piece) : `<text:s text:c="${spaces.length}"/>`
})

/** The content of a paragraph: a text with its line breaks. */
export const textXml = (text: string): string => printableLines(text).map(lineXml).join('<text:line-break/>')

/** A number or mark that stands on one line. */
export const markXml = (mark: string): string => lineXml(printableLines(mark).join(''))
