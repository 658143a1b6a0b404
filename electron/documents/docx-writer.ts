import { AlignmentType, PageNumber, Paragraph, type Table, TabStopType, TextRun } from 'docx'
import { strToU8 } from 'fflate'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { printable } from '../../shared/documents/words.ts'
import { bodyPath, footerPath, shellOf } from './docx-writer-package.ts'
import { docxTable } from './docx-writer-tables.ts'
import { paragraphOf, runsOf } from './docx-writer-text.ts'
import { xmlOf } from './docx-writer-xml.ts'
import { type PaperItem, paperFlow } from './paper-flow.ts'
import { contentWidth } from './paper-layout.ts'
import { zipped } from './repeatable-zip.ts'
import { escaped } from './xml.ts'

/**
 * Writes a document as .docx: A4, 標楷體 with Times New Roman, page numbers in the footer. The same model and date always give the same
 * bytes; the file says nothing of who made it on which machine.
 * @param createdOn ISO date for the file's own properties
 */
export async function writeDocx(model: DocumentModel, createdOn: string): Promise<Uint8Array> {
  const { parts, body, footer, context } = await shellOf(model.genre)
  const content = paperFlow(model).map((item) => xmlOf(componentOf(item), context)).join('')
  return zipped({
    ...parts,
    [bodyPath]: strToU8(`${body.before}${content}${body.after}`),
    [footerPath]: strToU8(`${footer.before}${xmlOf(footerOf(model), context)}${footer.after}`),
    'docProps/core.xml': strToU8(coreProperties(model, createdOn)),
  })
}

const componentOf = (item: PaperItem): Paragraph | Table => (item.kind === 'table' ? docxTable(item) : paragraphOf(item))

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
