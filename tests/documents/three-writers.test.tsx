import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import { Paper } from '../../renderer/features/documents/paper.tsx'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { labelsDocument } from '../../shared/documents/label-sheet.ts'
import { outcomeSlip, slipKey, slipReaders } from '../../shared/documents/outcome-slip.ts'
import { slipLanguages } from '../../shared/documents/slip/languages.ts'
import { documentWords, printable } from '../../shared/documents/words.ts'
import { cities } from '../../shared/model/city.ts'
import { caseNames, caseNumberOf, profiles, renderedCase } from '../support/case-log.ts'
import { documentsOf, documentsOfLeastFacts, recordOfClaimants } from '../support/hostile-documents.ts'
import { played, toSettled } from '../support/lifecycle.ts'
import { expectWellFormed, footerOf, linesOf, partsOf, unescaped } from '../support/read-docx.ts'
import { odtFooterOf, odtLinesOf } from '../support/read-odt.ts'

function onScreen(model: DocumentModel): { body: string; footer: string } {
  const text = (markup: string) => unescaped(markup.replace(/<[^>]*>/gu, '').replace(/&#x27;/gu, "'"))
  const [body = '', footer = ''] = renderToStaticMarkup(<Paper model={model} />).split('<footer class="paper-foot">')
  return { body: text(body), footer: text(footer) }
}

/** That the three carry the words of the model, line by line and in its order, and nothing else. */
async function expectSameWords(model: DocumentModel): Promise<void> {
  const [docx, odt, screen] = [await writeDocx(model, '2026-03-11'), writeOdt(model, '2026-03-11'), onScreen(model)]
  for (const bytes of [docx, odt]) for (const [path, text] of Object.entries(partsOf(bytes))) if (/\.(?:xml|rels)$/u.test(path)) expectWellFormed(text)
  const words = documentWords(model)
  expect(linesOf(docx)).toEqual(words)
  expect(odtLinesOf(odt)).toEqual(words)
  expect(screen.body).toBe(words.join(''))

  if (model.genre === 'LABELS') {
    expect([footerOf(docx), odtFooterOf(odt), screen.footer]).toEqual(['', '', '']) // nothing but labels is on such a sheet
    return
  }
  const footer = printable(model.footer ?? '')
  expect(footerOf(docx)).toBe(`${footer}第 PAGE 頁，共 NUMPAGES 頁`)
  expect(odtFooterOf(odt)).toBe(`${footer}第 1 頁，共 1 頁`)
  expect(screen.footer).toBe(footer) // print adds the page numbers
}

describe.each(cities)('screen, .docx and .odt carry the same words in the same order under the profile of %s', (city) => {
  it.each(caseNames)('in every document of %s', async (name) => {
    for (const { model } of renderedCase(name, city)) await expectSameWords(model)
  })
})

describe('screen, .docx and .odt carry the same words in the same order, whatever was typed', () => {
  it.each([
    ['markup and escapes', '</text:p></w:t>&lt;{x}"__proto__\'../..<![CDATA[x]]><?xml?>&#0;'],
    ['names of a thousand characters', '長'.repeat(1000)],
    ['a thousand letters without a place to break', 'A'.repeat(1000)],
    ['Arabic and Hebrew', 'محمد علي (يوسف) שלום 123,456'],
    ['direction controls', '給付\u202E000,1\u202C元\u2066\u200F'],
    ['formulas', '=HYPERLINK("http://x.invalid","甲") +1-1@SUM(A1)|cmd'],
    ['fields of other programs', ' PAGE \\* MERGEFORMAT {PAGE} <text:page-number/> 【1】'],
    ['spaces, also several, and full-width ones', 'a  b   c 　 d'],
    ['accents, signs of both faces, and characters beyond the first plane', 'Nguyễn Văn An ○—■□§№→ 𠮷野 👩‍⚖️'],
  ])('%s', async (_what, text) => {
    const documents = documentsOf(text)
    expect(documents.map(({ called }) => called.code)).toEqual(expect.arrayContaining(['D01', 'D02', 'D06', 'D11', 'D15']))
    for (const { model } of documents) await expectSameWords(model)
  })

  it('lines, tabs, controls, halves of characters and blanks at the edges', async () => {
    const text = '  一\r\n\t二  三\u2028 \n\n\u0000四\u0008\uD800 '
    const model: DocumentModel = {
      code: 'D11', genre: 'RECORD', title: text, issuer: text, filing: [text], footer: '一 二  三', blocks: [
        { kind: 'heading', level: 1, text }, { kind: 'heading', level: 2, text }, { kind: 'paragraph', text, number: ' 1. ' }, { kind: 'paragraph', text: '' },
        { kind: 'field', label: text, value: text }, { kind: 'contact', lines: [text, ''] }, { kind: 'checklist', items: [{ text, checked: true }, { text, checked: false }] },
        { kind: 'spacer' }, { kind: 'pageBreak' }, { kind: 'table', header: [text, text], widths: [1, 2], rows: [[{ text, label: true }, { text }], [{ text, span: 2 }]] },
        { kind: 'pageBreak' }, { kind: 'signatures', signers: [{ role: text, name: text, remark: text, signed: text }, { role: '', name: '' }] },
      ],
    }
    await expectSameWords(model)
  })

  it.each(slipLanguages)('the outcome slip in the reader’s language: %s', async (language) => {
    const { facts } = played(...toSettled)
    for (const party of slipReaders(facts)) await expectSameWords(outcomeSlip(facts, slipKey(party, language), caseNumberOf(profiles.KAOHSIUNG), profiles.KAOHSIUNG))
  })

  it('a case of which only the least is known', async () => {
    const documents = documentsOfLeastFacts()
    expect(documents.map(({ called }) => called.code)).toContain('D01')
    for (const { model } of documents) {
      await expectSameWords(model)
      expect(documentWords(model).join('\n')).not.toMatch(/undefined|null|NaN|\[object/u)
    }
  })

  it.each([0, 1, 13])('labels of two sheets, the first %i places left free', async (skipped) => {
    const label = (no: number) => ({ address: `高雄市○○路${no}號\n之1`, names: [`${no}股份有限公司`, '代表人　李○○　君'], note: `第${no}號`, ...(no % 2 === 0 ? { small: true } : {}) })
    await expectSameWords(labelsDocument(Array.from({ length: 17 }, (_, index) => label(index + 1)), skipped))
  })

  it('a record of three hundred claimants', async () => {
    const record = recordOfClaimants(300)
    await expectSameWords(record)
    expect(writeOdt(record, '2026-03-11').length).toBeLessThan(500_000)
  })
})
