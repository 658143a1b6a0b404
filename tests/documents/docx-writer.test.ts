import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { profiles, renderedCase } from '../support/case-log.ts'
import { documentOf } from '../support/document-text.ts'
import { documentsOf, recordOfClaimants } from '../support/hostile-documents.ts'
import { expectWellFormed, footerOf, linesOf, partsOf } from '../support/read-docx.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const record = documentOf(renderedCase('01-khh-wages-severance-settled'), 'D11').model
const model = (over: Partial<DocumentModel> = {}): DocumentModel => ({ code: 'D11', genre: 'RECORD', title: '標題', blocks: [], ...over })

async function expectSound(document: DocumentModel): Promise<Uint8Array> {
  const bytes = await writeDocx(document, '2026-03-11')
  for (const [path, text] of Object.entries(partsOf(bytes))) if (/\.(?:xml|rels)$/u.test(path)) expectWellFormed(text)
  expect(linesOf(bytes)).toEqual(documentWords(document))
  return bytes
}

describe('the bytes of a document', () => {
  it('are the same for the same model and date, whenever they are made', async () => {
    const first = await writeDocx(record, '2026-03-11')
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') })
    try {
      expect(sha256(await writeDocx(structuredClone(record), '2026-03-11'))).toBe(sha256(first))
    } finally {
      vi.useRealTimers()
    }
    expect(sha256(await writeDocx(record, '2026-03-12'))).not.toBe(sha256(first))
  })

  it('tell title and date, and nobody’s name', async () => {
    const core = partsOf(await writeDocx(record, '2026-03-11'))['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>勞資爭議調解紀錄</dc:title>')
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-11T00:00:00Z</dcterms:created>')
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-03-11T00:00:00Z</dcterms:modified>')
    expect(core).not.toMatch(/creator|lastModifiedBy|甲○○/u)
  })

  it('hold no bookmark, link, random id or path of a machine', async () => {
    const parts = partsOf(await writeDocx(record, '2026-03-11'))
    expect(Object.values(parts).join('')).not.toMatch(/<w:bookmarkStart|<w:hyperlink|w:paraId|w:rsid|file:\/\//u)
  })
})

describe('the looks', () => {
  it('are A4 with 2.5 cm margins, 標楷體 for Chinese and Times New Roman for Latin', async () => {
    const parts = partsOf(await writeDocx(record, '2026-03-11'))
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(parts['word/document.xml']).toMatch(/<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/u)
    expect(parts['word/styles.xml']).toMatch(/<w:rFonts(?=[^>]*w:ascii="Times New Roman")(?=[^>]*w:hAnsi="Times New Roman")(?=[^>]*w:eastAsia="標楷體")/u)
    expect(parts['word/styles.xml']).toContain('w:eastAsia="zh-TW"')
  })

  it('number the pages beside the case number', async () => {
    expect(footerOf(await writeDocx(record, '2026-03-11'))).toBe('高市勞調字第1150001號第 PAGE 頁，共 NUMPAGES 頁')
  })

  it('never break a row across pages, and repeat the header row', async () => {
    const xml = partsOf(await writeDocx(record, '2026-03-11'))['word/document.xml'] ?? ''
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gu) ?? []
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) expect(row).toContain('<w:cantSplit/>')
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(record.blocks.filter((block) => (block.kind === 'table' && block.header) || block.kind === 'signatures').length)
  })

  it('keep headings with what follows and the signatures together', async () => {
    const parts = partsOf(await writeDocx(model({ blocks: [{ kind: 'signatures', signers: [{ role: '勞方', name: '甲' }, { role: '資方', name: '乙' }] }] }), '2026-03-11'))
    const rows = (parts['word/document.xml'] ?? '').match(/<w:tr>.*?<\/w:tr>/gu) ?? []
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([true, true, false])
    for (const style of ['Section', 'Subsection', 'DocumentTitle']) {
      expect(parts['word/styles.xml']).toMatch(new RegExp(`w:styleId="${style}".*?<w:keepNext/>.*?</w:style>`, 'u'))
    }
  })

  it('keep the signature of a letter with 正本、副本 and its last paragraph', async () => {
    const letter = documentOf(renderedCase('03-khh-committee-appointed-member-settled'), 'D05', 'EMPLOYER').model
    const body = (partsOf(await writeDocx(letter, '2026-04-21'))['word/document.xml'] ?? '').match(/<w:p>.*?<\/w:p>/gu) ?? []
    const tail = body.slice(body.findIndex((paragraph) => paragraph.includes('應親自出席')))
    expect(tail.map((paragraph) => paragraph.includes('<w:keepNext/>'))).toEqual([true, true, true, true, true, false])
  })

  it('give every table the exact width of the text, with cells that add up to it', async () => {
    const xml = partsOf(await writeDocx(record, '2026-03-11'))['word/document.xml'] ?? ''
    for (const row of xml.match(/<w:tr>.*?<\/w:tr>/gu) ?? []) {
      const widths = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/gu)].map(([, width]) => Number(width))
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1417)
    }
  })

  it('take signs that stand in both faces from 標楷體, but leave accented letters to the Latin one', async () => {
    const parts = partsOf(await writeDocx(model({ blocks: [{ kind: 'paragraph', text: '甲○○' }, { kind: 'paragraph', text: 'Nguyễn Văn An' }] }), '2026-03-11'))
    const xml = parts['word/document.xml'] ?? ''
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Sign".*?<w:rFonts w:ascii="標楷體"[^>]*w:hAnsi="標楷體"/u)
    expect(xml).toMatch(/<w:r><w:t[^>]*>甲<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="Sign"\/><\/w:rPr><w:t[^>]*>○○</u)
    expect(xml).toMatch(/<w:r><w:t[^>]*>Nguyễn Văn An</u)
  })
})

describe('what does not belong into a document', () => {
  it.each([
    ['control characters', '甲\u0000\u0008\u001F乙', '甲乙'],
    ['halves of surrogate pairs', '甲\uD800乙\uDC00', '甲乙'],
    ['noncharacters and byte order marks', '\uFEFF甲\uFFFE\uFFFF乙', '甲乙'],
    ['direction overrides and isolates', '給付\u202E000,1\u202C元\u2066\u200F', '給付000,1元'],
  ])('is left out: %s', async (_what, text, printed) => {
    expect(linesOf(await expectSound(model({ title: text, footer: text, blocks: [{ kind: 'paragraph', text }] })))).toEqual([printed, printed])
  })

  it('does no harm as markup, entity, placeholder or field', async () => {
    const texts = ['</w:t></w:r><w:p>', '&amp;<![CDATA[x]]>', '{default-bullet-numbering-0} {0} {f}', '<?xml version="1.0"?>', ' PAGE \\* MERGEFORMAT ', "a'b\"c"]
    const blocks = texts.map((text) => ({ kind: 'paragraph', text, number: '1.' }) as const)
    await expectSound(model({ blocks: [...blocks, { kind: 'table', header: texts, widths: texts.map(() => 1), rows: [texts.map((text) => ({ text }))] }] }))
  })

  it('keeps line breaks as line breaks', async () => {
    expect(linesOf(await expectSound(model({ blocks: [{ kind: 'paragraph', text: '一\r\n二\u2028三\n\n四' }] })))).toEqual(['標題', '一', '二', '三', '四'])
  })
})

describe('hostile facts', () => {
  const hostile = '</w:t>&lt;{x}\u202E"__proto__\'../..'

  it('give sound documents, whatever names and ids contain', async () => {
    const documents = documentsOf(hostile)
    expect(documents.map((one) => one.called.code)).toEqual(expect.arrayContaining(['D01', 'D02', 'D06', 'D11', 'D15']))
    for (const { model: document } of documents) {
      const bytes = await expectSound(document)
      expect(linesOf(bytes).join('')).not.toMatch(/undefined|\[object|function /u)
      expect(linesOf(bytes).join('')).not.toContain('\u202E')
    }
  })
})

describe('large documents', () => {
  it('of three hundred claimants are written', async () => {
    const document = recordOfClaimants(300, profiles.TAIPEI)
    const bytes = await expectSound(document)
    expect(bytes.length).toBeLessThan(500_000)
    const words = documentWords(document)
    for (let index = 0; index < 300; index += 1) expect(words.filter((line) => line === `勞工第${index}人`)).toHaveLength(1)
  })

  it('with a paragraph of ten thousand characters and a name of a thousand are written', async () => {
    await expectSound(model({ blocks: [{ kind: 'paragraph', text: '工'.repeat(10_000) }, { kind: 'field', label: '名'.repeat(1000), value: 'A'.repeat(1000) }, { kind: 'table', widths: [1, 99], rows: [[{ text: '窄'.repeat(1000) }, { text: 'B'.repeat(1000) }]] }] }))
  })
})
