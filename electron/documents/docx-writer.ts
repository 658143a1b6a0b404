import { strToU8 } from 'fflate'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { printable } from '../../shared/documents/words.ts'
import { bodyXml, paragraph, tabRun, textRuns } from './docx-writer-content.ts'
import { DocxPictures } from './docx-writer-pictures.ts'
import { bodyPath, footerPath, shellOf } from './docx-writer-package.ts'
import { paperFlow } from './paper-flow.ts'
import { contentWidth, marginsOf } from './paper-layout.ts'
import { zipped } from './repeatable-zip.ts'
import { escaped } from './xml.ts'

/**
 * Writes a document as .docx: A4, 標楷體 with Times New Roman, page numbers in the footer. The same model and date always give the same
 * bytes; the file says nothing of who made it on which machine.
 * @param createdOn ISO date for the file's own properties
 */
export async function writeDocx(model: DocumentModel, createdOn: string): Promise<Uint8Array> {
  const { parts, body, footer } = await shellOf(model.genre)
  const pictures = new DocxPictures()
  const words = bodyXml(paperFlow(model), pictures)
  return zipped({
    ...parts,
    ...pictures.parts(parts),
    [bodyPath]: strToU8(`${body.before}${words}${body.after}`),
    [footerPath]: strToU8(`${footer.before}${footerOf(model)}${footer.after}`),
    'docProps/core.xml': strToU8(coreProperties(model, createdOn)),
  })
}

const fieldRuns = (instruction: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** 案號 at the left, 第 x 頁，共 y 頁 at the right. */
function footerOf({ footer, genre }: DocumentModel): string {
  if (marginsOf(genre).footer === null) return paragraph('Gap', '', '')
  const pages = [textRuns('第 '), fieldRuns('PAGE'), textRuns(' 頁，共 '), fieldRuns('NUMPAGES'), textRuns(' 頁')].join('')
  if (footer === undefined) return paragraph('PageFooter', '<w:jc w:val="center"/>', pages)
  return paragraph('PageFooter', `<w:tabs><w:tab w:val="right" w:pos="${contentWidth}"/></w:tabs>`, `${textRuns(footer)}${tabRun}${pages}`)
}

/** Title and dates only: no author, no machine. */
function coreProperties(model: DocumentModel, createdOn: string): string {
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(createdOn)}T00:00:00Z</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(printable(model.title))}</dc:title><dc:language>${model.language ?? 'zh-TW'}</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('')
}
