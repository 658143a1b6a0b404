import { Document, Footer, type ISectionPropertiesOptions, Packer, Paragraph } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { stylesOf } from './docx-writer-styles.ts'
import { type Genre, marginsOf, page } from './paper-layout.ts'

/** An empty document of one genre: everything that is the same in each document of it. */
export interface DocumentShell {
  /** All parts of the package by path. */
  parts: Readonly<Record<string, Uint8Array>>
  /** word/document.xml around its body, and word/footer1.xml around its paragraphs. */
  body: XmlFrame
  footer: XmlFrame
}

export interface XmlFrame { before: string; after: string }

export const bodyPath = 'word/document.xml'
export const footerPath = 'word/footer1.xml'

const { width, height } = page

/** A page without a footer has an empty one at the very edge of the paper. */
function sectionOf(genre: Genre): ISectionPropertiesOptions {
  const { footer: given, ...margins } = marginsOf(genre)
  const footer = given ?? 0
  return { page: { size: { width, height }, margin: { ...margins, footer, header: footer, gutter: 0 } } }
}

/** Tells a machine without 標楷體 what to look for in its place: its English name, 全字庫正楷體, another face drawn with a brush. */
const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:font w:name="標楷體"><w:altName w:val="DFKai-SB,TW-Kai"/><w:panose1 w:val="03000509000000000000"/><w:charset w:val="88"/>',
  '<w:family w:val="script"/><w:pitch w:val="fixed"/></w:font><w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/>',
  '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>',
  '<w:font w:name="Leelawadee UI"><w:altName w:val="Thonburi,Noto Sans Thai,Loma"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
].join('')

const shells = new Map<Genre, Promise<DocumentShell>>()

/** The shell of a genre. Made once: styles, settings and the like are half the work of the library. */
export function shellOf(genre: Genre): Promise<DocumentShell> {
  const known = shells.get(genre)
  if (known) return known
  const made = makeShell(genre)
  shells.set(genre, made)
  return made
}

async function makeShell(genre: Genre): Promise<DocumentShell> {
  const document = new Document({
    styles: stylesOf(genre),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [{ properties: sectionOf(genre), footers: { default: new Footer({ children: [new Paragraph('')] }) }, children: [] }],
  })
  const parts = { ...unzipSync(await Packer.pack(document, 'uint8array')), 'word/fontTable.xml': strToU8(fontTable) }
  return {
    parts,
    body: frameOf(partText(parts, bodyPath), /(?<=<w:body>)(?=<w:sectPr)/u),
    footer: frameOf(partText(parts, footerPath), /(?<=<w:ftr[^>]*>)<w:p>.*<\/w:p>(?=<\/w:ftr>)/u),
  }
}

function partText(parts: Record<string, Uint8Array>, path: string): string {
  const bytes = parts[path]
  if (!bytes) throw new Error(`the library made a document without ${path}`)
  return strFromU8(bytes)
}

/** What stands before and after the one place in the XML where a document's own content belongs. */
function frameOf(xml: string, place: RegExp): XmlFrame {
  const found = place.exec(xml)
  if (!found) throw new Error('the library made a document of another shape than expected')
  return { before: xml.slice(0, found.index), after: xml.slice(found.index + found[0].length) }
}
