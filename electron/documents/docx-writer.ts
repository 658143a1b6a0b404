import { AlignmentType, Document, Footer, type ISectionPropertiesOptions, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { printable, titleLines } from '../../shared/documents/words.ts'
import { bodyOf } from './docx-writer-blocks.ts'
import { fixEntryDates } from './fixed-entry-dates.ts'
import { contentWidth, page } from './docx-layout.ts'
import { stylesOf } from './docx-writer-styles.ts'
import { paragraphOf, runsOf } from './docx-writer-text.ts'

/**
 * Writes a document as .docx: A4, 標楷體 with Times New Roman, page numbers in the footer. The same model and date always give the same
 * bytes; the file says nothing of who made it on which machine.
 * @param createdOn ISO date for the file's own properties
 */
export async function writeDocx(model: DocumentModel, createdOn: string): Promise<Uint8Array> {
  const document = new Document({
    styles: stylesOf(model.genre),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [{ properties: section, footers: { default: footerOf(model) }, children: [...headOf(model), ...bodyOf(model.blocks, model.genre)] }],
  })
  const archive = await Packer.pack(document, 'uint8array', undefined, [{ path: 'docProps/core.xml', data: coreProperties(model, createdOn) }])
  return fixEntryDates(archive)
}

const { width, height, margin, footer } = page
const section: ISectionPropertiesOptions = {
  page: { size: { width, height }, margin: { top: margin, right: margin, bottom: margin, left: margin, footer, header: footer, gutter: 0 } },
}

function headOf(model: DocumentModel): Paragraph[] {
  return [
    ...(model.filing ?? []).map((line) => paragraphOf(line, { style: 'Filing' })),
    ...titleLines(model).map((line, index, lines) => paragraphOf(line, { style: index < lines.length - 1 ? 'Issuer' : 'DocumentTitle' })),
  ]
}

/** 案號 at the left, 第 x 頁，共 y 頁 at the right. */
function footerOf(model: DocumentModel): Footer {
  const pages = new TextRun({ font: { hint: 'eastAsia' }, children: ['第 ', PageNumber.CURRENT, ' 頁，共 ', PageNumber.TOTAL_PAGES, ' 頁'] })
  const children = model.footer === undefined ? [pages] : [...runsOf(model.footer), new TextRun({ text: '\t' }), pages]
  return new Footer({
    children: [new Paragraph({ style: 'PageFooter', children, ...(model.footer === undefined ? { alignment: AlignmentType.CENTER } : { tabStops: [{ type: TabStopType.RIGHT, position: contentWidth }] }) })],
  })
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Title and dates only: no author, no machine. */
function coreProperties(model: DocumentModel, createdOn: string): string {
  const title = printable(model.title).replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign)
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${createdOn}T00:00:00Z</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${title}</dc:title><dc:language>zh-TW</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('')
}
