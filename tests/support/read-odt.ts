import { partsOf, unescaped } from './read-docx.ts'

const between = (xml: string, tag: string): string => xml.slice(xml.indexOf(`<${tag}`), xml.lastIndexOf(`</${tag}>`))

/** The text of a paragraph as an office program reads it: white space counts once and not at the edges, except where an element says so. */
function textOf(paragraph: string): string {
  const raw = paragraph.replace(/^[^]*?<text:[ph](?: [^>]*)?>/u, '').replace(/[ \t\r\n]+/gu, ' ').replace(/^ | $/gu, '')
  const pieces = raw.replace(/<text:s text:c="(\d+)"\/>/gu, (_, count: string) => ' '.repeat(Number(count))).replaceAll('<text:line-break/>', '\n')
  // What a picture shows is said to those who cannot see it, and not printed.
  return unescaped(pieces.replace(/<svg:title>[^<]*<\/svg:title>/gu, '').replace(/<[^>]*>/gu, ''))
}

const linesIn = (xml: string): string[] =>
  xml.split(/<\/text:[ph]>|<text:[ph](?: [^>]*)?\/>/u).filter((piece) => /<text:[ph][ >]/u.test(piece)).flatMap((piece) => textOf(piece).split('\n')).filter((line) => line !== '')

/** The printed lines of the body of an .odt, in order; tabs and empty lines are left out, as of a .docx. */
export const odtLinesOf = (bytes: Uint8Array): string[] => linesIn(between(partsOf(bytes)['content.xml'] ?? '', 'office:text'))

/** The printed line of its page footer, on page 1 of 1. */
export const odtFooterOf = (bytes: Uint8Array): string => linesIn(between(partsOf(bytes)['styles.xml'] ?? '', 'style:footer')).join('\n')
