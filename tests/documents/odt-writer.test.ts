import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import type { DocumentBlock, DocumentModel } from '../../shared/documents/model.ts'
import { renderedCase } from '../support/case-log.ts'
import { documentOf } from '../support/document-text.ts'
import { expectWellFormed, partsOf } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const record = documentOf(renderedCase('01-khh-wages-severance-settled'), 'D11').model
const model = (...blocks: DocumentBlock[]): DocumentModel => ({ code: 'D11', genre: 'RECORD', title: '標題', blocks })
const part = (document: DocumentModel, path: string): string => partsOf(writeOdt(document, '2026-03-11'))[path] ?? ''
const content = (...blocks: DocumentBlock[]): string => part(model(...blocks), 'content.xml')

/** The look of the automatic style that an element of the content names. */
function lookOf(xml: string, elementBefore: RegExp): string {
  const name = new RegExp(`<(?:text|table):[a-z-]+(?=[^>]* (?:text|table):style-name="([^"]+)")[^>]*>${elementBefore.source}`, 'u').exec(xml)?.[1] ?? ''
  return new RegExp(`<style:style style:name="${name}"[^>]*>(.*?)</style:style>`, 'u').exec(xml)?.[1] ?? ''
}

describe('the package', () => {
  it('begins with its kind, not compressed, so that programs know it without opening it', () => {
    const bytes = Buffer.from(writeOdt(record, '2026-03-11'))
    expect(bytes.subarray(30, 38).toString()).toBe('mimetype')
    expect(bytes.readUInt16LE(8)).toBe(0)
    expect(bytes.readUInt16LE(28)).toBe(0)
    expect(bytes.subarray(38, 77).toString()).toBe('application/vnd.oasis.opendocument.text')
  })

  it('lists each of its parts in the manifest, all of OpenDocument 1.2 and well-formed', () => {
    const parts = partsOf(writeOdt(record, '2026-03-11'))
    const listed = [...(parts['META-INF/manifest.xml'] ?? '').matchAll(/manifest:full-path="([^"]+)"/gu)].map(([, path]) => path)
    expect(listed).toEqual(['/', 'content.xml', 'styles.xml', 'meta.xml', 'settings.xml'])
    expect(Object.keys(parts).sort()).toEqual(['META-INF/manifest.xml', 'content.xml', 'meta.xml', 'mimetype', 'settings.xml', 'styles.xml'])
    for (const [path, text] of Object.entries(parts)) {
      if (path === 'mimetype') continue
      expectWellFormed(text)
      expect(text).toMatch(/(?:office|manifest):version="1\.2"/u)
    }
  })

  it('declares every name space and every style that it uses', () => {
    const parts = partsOf(writeOdt(record, '2026-03-11'))
    for (const path of ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml']) {
      const xml = parts[path] ?? ''
      const used = new Set([...xml.matchAll(/[< /]([a-z]+):[a-z-]+(?=[ =>/])/gu)].map(([, prefix]) => prefix))
      used.delete('xmlns')
      for (const prefix of used) expect(xml).toContain(`xmlns:${prefix}="`)
    }
    const defined = new Set([...`${parts['content.xml']}${parts['styles.xml']}`.matchAll(/style:name="([^"]+)"/gu)].map(([, name]) => name))
    for (const [, name] of `${parts['content.xml']}${parts['styles.xml']}`.matchAll(/(?:(?:text|table):style-name|parent-style-name|font-name(?:-asian|-complex)?|page-layout-name)="([^"]+)"/gu)) expect(defined).toContain(name)
  })
})

describe('the bytes of a document', () => {
  it('are the same for the same model and date, whenever they are made', () => {
    const first = sha256(writeOdt(record, '2026-03-11'))
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') })
    try {
      expect(sha256(writeOdt(structuredClone(record), '2026-03-11'))).toBe(first)
    } finally {
      vi.useRealTimers()
    }
    expect(sha256(writeOdt(record, '2026-03-12'))).not.toBe(first)
  })

  it('tell title and date, and neither a name nor a program nor a machine', () => {
    const meta = part(record, 'meta.xml')
    expect(meta).toContain('<dc:title>勞資爭議調解紀錄</dc:title>')
    expect(meta).toContain('<meta:creation-date>2026-03-11T00:00:00</meta:creation-date><dc:date>2026-03-11T00:00:00</dc:date>')
    expect(meta).not.toMatch(/creator|generator|甲○○/u)
    expect(meta).toContain('<dc:language>zh-TW</dc:language>')
    expect(part({ ...record, language: 'th' }, 'meta.xml')).toContain('<dc:language>th</dc:language>')
  })
})

describe('the looks', () => {
  it('are A4 with 2.5 cm margins, 標楷體 for Chinese and Times New Roman for Latin', () => {
    const styles = part(record, 'styles.xml')
    expect(styles).toMatch(/fo:page-width="595\.3pt" fo:page-height="841\.9pt"/u)
    expect(styles).toMatch(/fo:margin-top="70\.85pt" fo:margin-left="70\.85pt" fo:margin-right="70\.85pt" fo:margin-bottom="35pt"/u)
    expect(styles).toMatch(/style:font-name="Times New Roman" style:font-name-asian="標楷體" style:font-name-complex="Leelawadee UI" fo:font-size="14pt"/u)
    expect(styles).toContain('style:language-asian="zh" style:country-asian="TW"')
  })

  it('are set in 12 pt in a form and in 14 pt in a record, titles in 20 pt', () => {
    const sizeOf = (xml: string, style: string): string | undefined => new RegExp(`style:name="${style}".*?fo:font-size="([\\d.]+pt)"`, 'u').exec(xml)?.[1]
    const [form, letter] = [part({ ...model(), genre: 'FORM' }, 'styles.xml'), part({ ...model(), genre: 'LETTER' }, 'styles.xml')]
    expect(['Body', 'Cell', 'DocumentTitle'].map((style) => sizeOf(form, style))).toEqual(['12pt', '12pt', '20pt'])
    expect(['Body', 'Small', 'Contact', 'Issuer'].map((style) => sizeOf(letter, style))).toEqual(['14pt', '12pt', '10.5pt', '20pt'])
  })

  it('number the pages beside the case number, or in the middle where there is none', () => {
    expect(part(record, 'styles.xml')).toMatch(/高市勞調字第1150001號<text:tab\/>第 <text:page-number [^>]*>1<\/text:page-number> 頁，共 <text:page-count>1<\/text:page-count> 頁/u)
    expect(part(model(), 'styles.xml')).toMatch(/style:name="Footer"[^>]*><style:paragraph-properties fo:text-align="center"\/>/u)
  })

  it('make headings of the first and second level, which stay with what follows', () => {
    expect(content({ kind: 'heading', level: 1, text: '一' }, { kind: 'heading', level: 2, text: '二' }))
      .toContain('<text:h text:style-name="Section" text:outline-level="1">一</text:h><text:h text:style-name="Subsection" text:outline-level="2">二</text:h>')
    for (const style of ['Section', 'Subsection', 'Issuer', 'DocumentTitle']) expect(part(record, 'styles.xml')).toMatch(new RegExp(`style:name="${style}"[^>]*><style:paragraph-properties[^>]*fo:keep-with-next="always"`, 'u'))
  })

  it('hang a number before its text, wide enough for it', () => {
    const xml = content({ kind: 'paragraph', number: '（一）', text: '條文', indent: 1 })
    expect(xml).toContain('（一）<text:tab/>條文')
    expect(lookOf(xml, /（一）/u)).toMatch(/fo:margin-left="72\.8pt" fo:text-indent="-44\.8pt"/u)
  })

  it('set strong, small and aligned paragraphs, and keep one with the next', () => {
    const xml = content({ kind: 'paragraph', text: '粗', strong: true }, { kind: 'paragraph', text: '小', small: true, align: 'end' }, { kind: 'paragraph', text: '留', keepWithNext: true })
    expect(lookOf(xml, /粗/u)).toMatch(/fo:font-weight="bold" style:font-weight-asian="bold"/u)
    expect(lookOf(xml, /小/u)).toContain('fo:text-align="end"')
    expect(lookOf(xml, /留/u)).toContain('fo:keep-with-next="always"')
  })

  it('begin a new page with the block after a page break, also when that is a table', () => {
    const xml = content({ kind: 'paragraph', text: '一' }, { kind: 'pageBreak' }, { kind: 'paragraph', text: '二' }, { kind: 'pageBreak' }, { kind: 'signatures', signers: [] })
    expect(lookOf(xml, /二/u)).toContain('fo:break-before="page"')
    expect(xml.match(/fo:break-before="page"/gu)).toHaveLength(2)
    expect(xml).toMatch(/<text:p text:style-name="P\d+"\/><table:table /u)
  })

  it('repeat the header row, shade labels, and count the columns that a cell spans', () => {
    const xml = content({ kind: 'table', header: ['甲', '乙', '丙'], widths: [1, 1, 2], rows: [[{ text: '標', label: true }, { text: '跨', span: 2 }]] })
    expect(xml).toMatch(/<table:table-header-rows><table:table-row [^>]*>.*甲.*丙.*<\/table:table-header-rows>/u)
    expect(xml).toMatch(/table:number-columns-spanned="2"[^>]*><text:p [^>]*>跨<\/text:p><\/table:table-cell><table:covered-table-cell\/><\/table:table-row>/u)
    expect(lookOf(xml, /<text:p [^>]*>標/u)).toContain('fo:background-color="#F2F2F2"')
    const widths = [...xml.matchAll(/style:column-width="([\d.]+)pt"/gu)].map(([, width]) => Number(width))
    expect(widths).toEqual([113.4, 226.8])
  })

  it('never break a row across pages, and keep the signatures together', () => {
    const xml = content({ kind: 'signatures', signers: [{ role: '勞方', name: '甲' }, { role: '資方', name: '乙' }] })
    for (const [look] of xml.matchAll(/<style:table-row-properties[^>]*>/gu)) expect(look).toContain('fo:keep-together="always"')
    expect(xml).toContain('style:min-row-height="43pt"')
    expect(['身分', '甲', '乙'].map((text) => lookOf(xml, new RegExp(text, 'u')).includes('fo:keep-with-next="always"'))).toEqual([true, true, false])
  })
})

describe('text', () => {
  it('keeps spaces at its edges and several in a row, which the format would drop', () => {
    const text = ' 一  二 三   '
    expect(content({ kind: 'paragraph', text })).toContain('<text:s text:c="1"/>一<text:s text:c="2"/>二 三<text:s text:c="3"/>')
    expect(odtLinesOf(writeOdt(model({ kind: 'paragraph', text }), '2026-03-11'))[1]).toBe(text)
  })

  it('takes signs that stand in both faces from 標楷體, but leaves accented letters to the Latin one', () => {
    const xml = content({ kind: 'paragraph', text: '甲○○與Nguyễn' })
    expect(xml).toContain('甲<text:span text:style-name="Sign">○○</text:span>與Nguyễn')
    expect(part(record, 'styles.xml')).toMatch(/style:name="Sign"[^>]*><style:text-properties style:font-name="標楷體"/u)
  })

  it('is never markup', () => {
    expect(content({ kind: 'paragraph', text: '</text:p>&amp;<text:page-number/>' })).toContain('&lt;/text:p&gt;&amp;amp;&lt;text:page-number/&gt;')
  })
})
