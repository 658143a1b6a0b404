import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { readDrawing } from '../../electron/documents/drawn-signatures.ts'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import { Paper } from '../../renderer/features/documents/paper.tsx'
import { renderCopy } from '../../shared/documents/copy.ts'
import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { drawnSize, picturesIn, withPictures } from '../../shared/documents/pictures.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { drawnPng } from '../support/drawing.ts'
import { company, filed, played, signed, toFailed, toSettled, worker } from '../support/lifecycle.ts'
import { expectWellFormed, linesOf, partsOf, unescaped } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'
import { resources } from '../support/store.ts'

const context = { caseNumber: '高市勞調字第1150001號', profile: resources.profileOf('KAOHSIUNG') }
const png = drawnPng()
const sha256 = createHash('sha256').update(png).digest('hex')
const drawn = { method: 'ESIGN', consentRef: '資方當場同意', textSha256: '1a2b3c4d'.repeat(8), strokes: { sha256, bytes: png.length }, at: '15:20' }
const { facts, state } = played(...toSettled, signed('W1', 'EMPLOYEE', drawn), signed('E1', 'EMPLOYER'), signed('M01', 'MEDIATOR', drawn))
const record = mediationRecord(facts, context)

function withImage(model: DocumentModel, bytes = png): DocumentModel {
  const image = readDrawing(bytes)
  if (image === null) throw new Error('no PNG')
  return withPictures(model, (picture) => ({ ...picture, image }))
}

const words = documentWords(record)
const onScreen = (model: DocumentModel): string => renderToStaticMarkup(<Paper model={model} />)

it('stands in the record with its time, the rule it rests on and the beginning of the hash of its words', () => {
  const at = words.indexOf('電子簽章 115.03.11 15:20')
  expect(words.slice(at, at + 3)).toEqual(['電子簽章 115.03.11 15:20', '電子簽章法第5條', '文字雜湊 1a2b3c4d…'])
  expect(picturesIn(record).map(({ alt }) => alt)).toEqual(['甲○○於螢幕上手寫之簽名', '林○○於螢幕上手寫之簽名'])
})

it('is a picture beside the same words on the screen, in .docx and in .odt', async () => {
  const model = withImage(record)
  const [docx, odt] = [await writeDocx(model, '2026-03-11'), writeOdt(model, '2026-03-11')]
  for (const bytes of [docx, odt]) for (const [path, text] of Object.entries(partsOf(bytes))) if (/\.(?:xml|rels)$/u.test(path)) expectWellFormed(text)
  expect(linesOf(docx)).toEqual(words)
  expect(odtLinesOf(odt)).toEqual(words)
  const body = onScreen(model).split('<footer')[0] ?? ''
  expect(unescaped(body.replace(/<[^>]*>/gu, ''))).toBe(words.join(''))
  expect(body.match(/<img [^>]*>/gu)).toHaveLength(2)
  expect(body).toContain(`src="data:image/png;base64,${png.toString('base64')}" alt="甲○○於螢幕上手寫之簽名"`)
})

it('lies in the .docx as it was drawn, 1.5 cm high, with what it shows, in the place of who drew it', async () => {
  const bytes = await writeDocx(withImage(record), '2026-03-11')
  const files = unzipSync(bytes)
  expect(Buffer.from(files['word/media/signature1.png'] ?? []).equals(png)).toBe(true)
  const { 'word/document.xml': xml = '', 'word/_rels/document.xml.rels': relations = '', '[Content_Types].xml': types = '' } = partsOf(bytes)
  expect(relations).toContain('Id="signature1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/signature1.png"')
  expect(types).toContain('ContentType="image/png" Extension="png"')
  const row = (xml.match(/<w:tr>.*?<\/w:tr>/gu) ?? []).find((one) => one.includes('<w:drawing>')) ?? ''
  expect(row).toContain('甲')
  expect(row).toMatch(/<wp:extent cx="1620000" cy="540000"\/><wp:docPr id="1" name="Signature 1" descr="甲○○於螢幕上手寫之簽名"\/>.*r:embed="signature1"/u)
})

it('lies in the .odt as it was drawn, 1.5 cm high, with what it shows, and the manifest names it', () => {
  const bytes = writeOdt(withImage(record), '2026-03-11')
  expect(Buffer.from(unzipSync(bytes)['Pictures/signature1.png'] ?? []).equals(png)).toBe(true)
  const { 'content.xml': xml = '', 'META-INF/manifest.xml': manifest = '' } = partsOf(bytes)
  expect(manifest).toContain('manifest:full-path="Pictures/signature1.png" manifest:media-type="image/png"')
  expect(xml).toMatch(/text:anchor-type="as-char" svg:width="127\.55pt" svg:height="42\.5pt"><draw:image xlink:href="Pictures\/signature1\.png"[^>]*\/><svg:title>甲○○於螢幕上手寫之簽名<\/svg:title>/u)
})

it('gives the same bytes whenever it is written', async () => {
  const model = withImage(record)
  const hash = async () => [await writeDocx(model, '2026-03-11'), writeOdt(model, '2026-03-11')].map((bytes) => createHash('sha256').update(bytes).digest('hex'))
  const first = await hash()
  vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') })
  try {
    expect(await hash()).toEqual(first)
  } finally {
    vi.useRealTimers()
  }
})

it('is left out while its file was not read, and the words stay', async () => {
  expect(Object.keys(unzipSync(await writeDocx(record, '2026-03-11'))).filter((path) => path.includes('media'))).toEqual([])
  expect(Object.keys(unzipSync(writeOdt(record, '2026-03-11'))).filter((path) => path.includes('Pictures'))).toEqual([])
  expect(onScreen(record)).not.toContain('<img')
  expect(linesOf(await writeDocx(record, '2026-03-11'))).toEqual(words)
})

it('is no higher than 1.5 cm and no wider than its place, in its own proportions', () => {
  expect(drawnSize({ width: 600, height: 200 }, 58)).toEqual({ width: 45, height: 15 })
  expect(drawnSize({ width: 1200, height: 200 }, 58)).toEqual({ width: 58, height: 58 / 6 })
  expect(drawnSize({ width: 10, height: 400 }, 58)).toEqual({ width: 0.375, height: 15 })
})

it.each([
  ['no PNG', Buffer.from('<svg/>'.repeat(10))], ['a PNG that ends after its first bytes', png.subarray(0, 20)],
  ['a PNG without a line', drawnPng(600, 0)], ['a PNG of more pixels than any screen has', drawnPng(20_001, 1)],
])('is not taken from %s', (_what, bytes) => {
  expect(readDrawing(bytes)).toBeNull()
})

it('stands in the place of each in a roster, and a proxy’s in the place of the party', () => {
  const workers = Array.from({ length: 25 }, (_one, index) => worker({ id: `W${index + 1}`, name: `勞工${index + 1}`, address: '高雄市大寮區○○街○○號' }))
  const parties = [...workers, company({ proxies: [{ id: 'P1', name: '丁○○', address: '高雄市大寮區○○街○○號', specialAuthority: true }] })]
  const many = played(filed({ parties }), ...toFailed.slice(1)).facts
  const signature = (signerId: string, role: 'EMPLOYEE' | 'EMPLOYER') => ({ ...drawn, method: 'ESIGN' as const, on: '2026-03-11', signerId, role })
  const rostered = mediationRecord({ ...many, signatures: [signature('W2', 'EMPLOYEE'), signature('P1', 'EMPLOYER')] }, context)
  expect(picturesIn(rostered).map(({ alt }) => alt)).toEqual(expect.arrayContaining(['勞工2於螢幕上手寫之簽名', '○光精密股份有限公司（代理人：丁○○）於螢幕上手寫之簽名']))
})

it('is in no redacted copy, for it shows a name and could be taken from there; that it was signed stays', () => {
  for (const copy of ['EMPLOYEE', 'EMPLOYER', 'OUTSIDE', 'ANONYMOUS'] as const) {
    const redacted = renderCopy({ code: 'D11', key: '' }, copy, facts, { ...context, state })
    expect(picturesIn(redacted)).toEqual([])
    expect(documentWords(redacted)).toContain('電子簽章 115.03.11 15:20')
  }
})
