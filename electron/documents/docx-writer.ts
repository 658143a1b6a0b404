import { AlignmentType, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { printable, titleLines } from '../../shared/documents/words.ts'
import { contentWidth } from './docx-layout.ts'
import { bodyOf } from './docx-writer-blocks.ts'
import { bodyPath, footerPath, shellOf } from './docx-writer-package.ts'
import { paragraphOf, runsOf } from './docx-writer-text.ts'
import { escaped, xmlOf } from './docx-writer-xml.ts'

/** The first moment that a zip entry can tell, in whatever zone the clock stands: the bytes must not depend on when they are made. */
const zipMoment = new Date(1980, 0, 1)

/**
 * Writes a document as .docx: A4, 標楷體 with Times New Roman, page numbers in the footer. The same model and date always give the same
 * bytes; the file says nothing of who made it on which machine.
 * @param createdOn ISO date for the file's own properties
 */
export async function writeDocx(model: DocumentModel, createdOn: string): Promise<Uint8Array> {
  const { parts, body, footer, context } = await shellOf(model.genre)
  const content = [...headOf(model), ...bodyOf(model.blocks, model.genre)].map((component) => xmlOf(component, context)).join('')
  return zipSync({
    ...parts,
    [bodyPath]: strToU8(`${body.before}${content}${body.after}`),
    [footerPath]: strToU8(`${footer.before}${xmlOf(footerOf(model), context)}${footer.after}`),
    'docProps/core.xml': strToU8(coreProperties(model, createdOn)),
  }, { mtime: zipMoment })
}

function headOf(model: DocumentModel): Paragraph[] {
  return [
    ...(model.filing ?? []).map((line) => paragraphOf(line, { style: 'Filing' })),
    ...titleLines(model).map((line, index, lines) => paragraphOf(line, { style: index < lines.length - 1 ? 'Issuer' : 'DocumentTitle' })),
  ]
}

/** 案號 at the left, 第 x 頁，共 y 頁 at the right. */
function footerOf(model: DocumentModel): Paragraph {
  const pages = new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 頁，共 ', PageNumber.TOTAL_PAGES, ' 頁'] })
  if (model.footer === undefined) return new Paragraph({ style: 'PageFooter', alignment: AlignmentType.CENTER, children: [pages] })
  const children = [...runsOf(model.footer), new TextRun({ text: '\t' }), pages]
  return new Paragraph({ style: 'PageFooter', tabStops: [{ type: TabStopType.RIGHT, position: contentWidth }], children })
}

/** Title and dates only: no author, no machine. */
function coreProperties(model: DocumentModel, createdOn: string): string {
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(createdOn)}T00:00:00Z</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(printable(model.title))}</dc:title><dc:language>zh-TW</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('')
}
