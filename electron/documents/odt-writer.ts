import { strToU8 } from 'fflate'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { printable } from '../../shared/documents/words.ts'
import { contentPart } from './odt-writer-content.ts'
import { OdtPictures } from './odt-writer-pictures.ts'
import { stylesPart } from './odt-writer-styles.ts'
import { odfVersion, points, rootTag, textXml } from './odt-writer-xml.ts'
import { paperFlow } from './paper-flow.ts'
import { contentWidth, marginsOf } from './paper-layout.ts'
import { zipped } from './repeatable-zip.ts'
import { element, escaped } from './xml.ts'

const mediaType = 'application/vnd.oasis.opendocument.text'

/**
 * Writes a document as .odt (OpenDocument 1.2, CNS 15251): the same paper as the .docx, from the same layout. The same model and date always
 * give the same bytes; the file says nothing of who made it on which machine.
 * @param createdOn ISO date for the file's own properties
 */
export function writeOdt(model: DocumentModel, createdOn: string): Uint8Array {
  const pictures = new OdtPictures()
  const content = contentPart(paperFlow(model), pictures)
  return zipped({
    // First and not compressed, so that the kind of the file can be read at a fixed place.
    mimetype: [strToU8(mediaType), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(stylesPart(model.genre, footerStyle(model), footerOf(model))),
    'meta.xml': strToU8(metaPart(model, createdOn)),
    'settings.xml': strToU8(settingsPart),
    'META-INF/manifest.xml': strToU8(manifestPart(Object.keys(pictures.files))),
    ...pictures.files,
  })
}

/** 案號 at the left, 第 x 頁，共 y 頁 at the right. */
function footerOf({ footer, genre }: DocumentModel): string {
  if (marginsOf(genre).footer === null) return ''
  const pages = '第 <text:page-number text:select-page="current">1</text:page-number> 頁，共 <text:page-count>1</text:page-count> 頁'
  return element('text:p', { 'text:style-name': 'Footer' }, footer === undefined ? pages : `${textXml(footer)}<text:tab/>${pages}`)
}

function footerStyle({ footer }: DocumentModel): string {
  const tabStop = element('style:tab-stops', {}, element('style:tab-stop', { 'style:position': points(contentWidth), 'style:type': 'right' }))
  const look = footer === undefined ? element('style:paragraph-properties', { 'fo:text-align': 'center' }) : element('style:paragraph-properties', {}, tabStop)
  return element('style:style', { 'style:name': 'Footer', 'style:family': 'paragraph', 'style:parent-style-name': 'PageFooter' }, look)
}

/** Title and dates only: no author, no machine. */
function metaPart(model: DocumentModel, createdOn: string): string {
  const moment = `${escaped(createdOn)}T00:00:00`
  return [
    rootTag('office:document-meta', ['office', 'meta', 'dc']), '<office:meta>',
    `<dc:title>${escaped(printable(model.title))}</dc:title><dc:language>${model.language ?? 'zh-TW'}</dc:language>`,
    `<meta:creation-date>${moment}</meta:creation-date><dc:date>${moment}</dc:date></office:meta></office:document-meta>`,
  ].join('')
}

/**
 * How LibreOffice is to lay out what the format leaves open, as it does for a .docx; without these it takes the file for one of its first
 * versions. Rows are kept with the next as their paragraphs are; of two spaces between paragraphs the larger counts; a line before a line
 * break is not stretched; tabs and blanks neither heighten a line nor are left over at its end.
 */
const settings: Readonly<Record<string, boolean>> = {
  TableRowKeep: true, AddParaTableSpacing: false, DoNotJustifyLinesWithManualBreak: true, IgnoreTabsAndBlanksForLineCalculation: true, MsWordCompTrailingBlanks: true,
}

const settingsPart = [
  rootTag('office:document-settings', ['office', 'config', 'ooo']), '<office:settings><config:config-item-set config:name="ooo:configuration-settings">',
  ...Object.entries(settings).map(([name, value]) => element('config:config-item', { 'config:name': name, 'config:type': 'boolean' }, String(value))),
  '</config:config-item-set></office:settings></office:document-settings>',
].join('')

const manifestPart = (pictures: readonly string[]): string => [
  rootTag('manifest:manifest', ['manifest']),
  element('manifest:file-entry', { 'manifest:full-path': '/', 'manifest:version': odfVersion, 'manifest:media-type': mediaType }),
  ...['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map((path) => element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': 'text/xml' })),
  ...pictures.map((path) => element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': 'image/png' })),
  '</manifest:manifest>',
].join('')
