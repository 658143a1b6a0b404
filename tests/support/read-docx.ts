import { strFromU8, unzipSync } from 'fflate'

/** The parts of a .docx or .odt as texts, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
export const unescaped = (xml: string): string => xml.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? '')

/**
 * The printed lines of the body, in order: one for each paragraph or part of one before a line break. Tabs, which only set a number off, and
 * empty lines are left out.
 */
export function linesOf(bytes: Uint8Array): string[] {
  const xml = partsOf(bytes)['word/document.xml'] ?? ''
  const body = xml.slice(xml.indexOf('<w:body>'), xml.lastIndexOf('</w:body>'))
  return body.split('</w:p>').flatMap((paragraph) => {
    const pieces = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br)\/>/gu)]
    return pieces.map(([, text, lineBreak]) => (lineBreak === undefined ? unescaped(text ?? '') : '\n')).join('').split('\n')
  }).filter((line) => line !== '')
}

/** The printed line of the page footer, with the names of its fields in place of the numbers. */
export function footerOf(bytes: Uint8Array): string {
  const xml = partsOf(bytes)['word/footer1.xml'] ?? ''
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:instrText[^>]*>([^<]*)</gu)].map(([, text, field]) => unescaped(text ?? field ?? '')).join('').replace('\t', '')
}

/** Whether a part is well-formed XML: tags balanced and nested, no character that XML forbids. Throws at the first problem. */
export function expectWellFormed(xml: string): void {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml)) throw new Error('a character that XML forbids')
  const open: string[] = []
  let at = 0
  for (const tag of xml.matchAll(/<(?:\?[^?]*\?|(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?))>/gu)) {
    const between = xml.slice(at, tag.index)
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/u.test(between)) throw new Error(`unescaped text: ${between.slice(0, 80)}`)
    at = tag.index + tag[0].length
    const [, closing, name, , empty] = tag
    if (name === undefined) continue
    if (closing === '/') {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes <${last}>`)
    } else if (empty !== '/') open.push(name)
  }
  if (xml.slice(at).trim() !== '' || open.length > 0) throw new Error(`not closed: ${open.join(' ')}${xml.slice(at, at + 80)}`)
}
