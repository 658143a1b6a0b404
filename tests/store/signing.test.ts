import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { documentCommands } from '../../electron/commands/documents.ts'
import { caseCommands } from '../../electron/commands/cases.ts'
import { viewCase } from '../../electron/commands/case-view.ts'
import { paperOf } from '../support/paper.ts'
import { caseWith, clerk, must, temporaryFolder, temporaryStore } from '../support/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import type { Store } from '../../electron/store/store.ts'
import { signedText } from '../../shared/documents/signed-text.ts'
import { readLog } from '../../electron/store/case-repository.ts'
import { picturesIn } from '../../shared/documents/pictures.ts'
import { documentWords, signerName } from '../../shared/documents/words.ts'
import { drawnPng } from '../support/drawing.ts'
import { signed, toSettled } from '../support/lifecycle.ts'

/** One black pixel. */
const drawing = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='
const drawingSha256 = createHash('sha256').update(Buffer.from(drawing, 'base64')).digest('hex')
const onScreen = { method: 'ESIGN', consentRef: '資方代理人當場同意', at: '15:20' }

async function office(): Promise<{ store: Store; file: string; caseId: string; commands: ReturnType<typeof caseCommands> }> {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const store = await temporaryStore({ file })
  const { caseId } = await caseWith(store, ...toSettled)
  return { store, file, caseId, commands: caseCommands(store) }
}
type Office = Awaited<ReturnType<typeof office>>

const seqOf = async ({ store, caseId }: Office): Promise<number> => (await viewCase(store, caseId))?.seq ?? 0
const shown = async ({ commands, caseId }: Office) => must(await commands['record.signing']({ caseId }))
const sign = async (at: Office, event: Record<string, unknown>, over: { shownSha256?: string; strokes?: string } = {}) =>
  at.commands['record.sign']({ caseId: at.caseId, basedOnSeq: await seqOf(at), event: { type: 'record.signed', ...event }, shownSha256: (await shown(at)).sha256, ...over }, clerk)
const record = async (at: Office, event: { type: string } & Record<string, unknown>) => at.commands['case.record']({ caseId: at.caseId, basedOnSeq: await seqOf(at), event }, clerk)
const rename = { type: 'party.updated', on: '2026-03-11', partyId: 'W1', changes: { name: '丙○○' } }
const edit = { type: 'record.edited', on: '2026-03-11', at: '14:32', section: 'remarks', text: '雙方握手言和。' }

it('what is shown to be signed carries the hash of its words', async () => {
  const { sha256, model } = await shown(await office())
  expect(createHash('sha256').update(signedText(model), 'utf8').digest('hex')).toBe(sha256)
})

it('a signature on the screen is recorded under the hash of the words shown, with what was drawn on disk', async () => {
  const at = await office()
  const { sha256 } = await shown(at)
  const { facts } = must(await sign(at, signed('W1', 'EMPLOYEE', onScreen), { strokes: drawing }))
  expect(facts.signatures).toMatchObject([{ signerId: 'W1', method: 'ESIGN', consentRef: '資方代理人當場同意', textSha256: sha256, strokes: { sha256: drawingSha256, bytes: 67 } }])
  expect(Buffer.from(await at.store.issuedFiles.read({ sha256: drawingSha256, format: 'png' })).toString('base64')).toBe(drawing)
  expect(await shown(at)).toMatchObject({ sha256, signatures: [{ signerId: 'W1', role: 'EMPLOYEE', holds: true, picture: `data:image/png;base64,${drawing}` }] })
  expect((await verifyStore(at.store)).problems).toEqual([])
})

it('a signature under other words than those of the record is refused, and nothing is recorded', async () => {
  const at = await office()
  const { sha256 } = await shown(at)
  must(await record(at, rename))
  const before = await seqOf(at)
  expect(await sign(at, signed('W1', 'EMPLOYEE', onScreen), { shownSha256: sha256, strokes: drawing })).toMatchObject({ ok: false, refusal: { code: 'SIGNED_TEXT_CHANGED' } })
  expect(await seqOf(at)).toBe(before)
})

it('a signature through any other form is bound to the words too, and may not name a hash or a file of its own', async () => {
  const at = await office()
  const { facts } = must(await record(at, signed('M01', 'MEDIATOR')))
  expect(facts.signatures).toMatchObject([{ signerId: 'M01', textSha256: (await shown(at)).sha256 }])
  for (const forged of [{ textSha256: 'a'.repeat(64) }, { strokes: { sha256: drawingSha256, bytes: 67 } }]) {
    expect(await record(at, signed('W1', 'EMPLOYEE', forged))).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: Object.keys(forged)[0] } })
    expect(await sign(at, signed('W1', 'EMPLOYEE', forged))).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD' } })
  }
})

it('without the other side’s consent, with something that is no picture, or with a drawing beside ink nothing is recorded', async () => {
  const at = await office()
  expect(await sign(at, signed('W1', 'EMPLOYEE', { method: 'ESIGN' }), { strokes: drawing })).toMatchObject({ ok: false, refusal: { code: 'CONSENT_MISSING', article: '電子簽章法 §5' } })
  expect(await sign(at, signed('W1', 'EMPLOYEE', onScreen), { strokes: Buffer.from('<svg/>').toString('base64') })).toMatchObject({ ok: false, refusal: { code: 'STROKES_UNREADABLE' } })
  expect(await sign(at, signed('W1', 'EMPLOYEE'), { strokes: drawing })).toMatchObject({ ok: false, refusal: { code: 'STROKES_UNREADABLE' } })
  expect((await shown(at)).signatures).toEqual([])
})

it('a change of the record voids the signatures; signed anew under the new words it becomes final', async () => {
  const at = await office()
  const first = await shown(at)
  for (const [id, role] of [['W1', 'EMPLOYEE'], ['E1', 'EMPLOYER'], ['M01', 'MEDIATOR']] as const) must(await sign(at, signed(id, role, onScreen), { strokes: drawing }))
  must(await record(at, edit))
  expect((await shown(at)).signatures).toEqual([])
  expect((await shown(at)).sha256).not.toBe(first.sha256)
  expect(await record(at, { type: 'record.finalized', on: '2026-03-11' })).toMatchObject({ ok: false, refusal: { code: 'SIGNATURE_MISSING' } })
  for (const [id, role] of [['W1', 'EMPLOYEE'], ['E1', 'EMPLOYER'], ['M01', 'MEDIATOR']] as const) must(await sign(at, signed(id, role)))
  expect(must(await record(at, { type: 'record.finalized', on: '2026-03-11' })).facts.finalizedOn).toBe('2026-03-11')
})

it('where the words changed otherwise, such as by another name, the signatures are told as void and the record is not made final over them', async () => {
  const at = await office()
  for (const [id, role] of [['W1', 'EMPLOYEE'], ['E1', 'EMPLOYER'], ['M01', 'MEDIATOR']] as const) must(await sign(at, signed(id, role)))
  must(await record(at, rename))
  expect((await shown(at)).signatures.map(({ holds }) => holds)).toEqual([false, false, false])
  const refusal = await record(at, { type: 'record.finalized', on: '2026-03-11' })
  expect(refusal).toMatchObject({ ok: false, refusal: { code: 'SIGNATURES_VOID', message: expect.stringContaining('丙○○、○光精密股份有限公司、林○○') } })
  for (const [id, role] of [['W1', 'EMPLOYEE'], ['E1', 'EMPLOYER'], ['M01', 'MEDIATOR']] as const) must(await sign(at, signed(id, role)))
  must(await record(at, { type: 'record.finalized', on: '2026-03-11' }))
})

it('a drawn signature that is gone or altered is found, and the record still opens', async () => {
  const at = await office()
  const { seq } = must(await sign(at, signed('W1', 'EMPLOYEE', onScreen), { strokes: drawing }))
  const place = join(at.file.replace(/\.sqlite$/u, '-issued'), drawingSha256.slice(0, 2), `${drawingSha256}.png`)
  const problem = { caseId: at.caseId, seq, problem: `the kept file ${drawingSha256}.png is missing or altered` }
  await writeFile(place, 'other')
  expect((await verifyStore(at.store)).problems).toEqual([problem])
  await rm(place)
  expect((await verifyStore(at.store)).problems).toEqual([problem])
  expect((await shown(at)).signatures).toEqual([{ signerId: 'W1', role: 'EMPLOYEE', holds: true }])
})

const larger = drawnPng().toString('base64')
const signAll = async (at: Office) => {
  for (const [id, role] of [['W1', 'EMPLOYEE'], ['E1', 'EMPLOYER'], ['M01', 'MEDIATOR']] as const) must(await sign(at, signed(id, role, onScreen), { strokes: larger }))
}
const onPaper = async ({ store, caseId }: Office, over: { copy?: 'OUTSIDE' } = {}) =>
  must(await documentCommands(store, paperOf())['document.preview']({ caseId, code: 'D11', key: '', ...over }))
const drawings = async (at: Office) => picturesIn(await onPaper(at)).map(({ image }) => image?.png)

it('what was drawn stands in the record until a word of it is another, and again once it is signed anew', async () => {
  const at = await office()
  await signAll(at)
  expect(await drawings(at)).toEqual([larger, larger, larger])
  must(await record(at, rename))
  const model = await onPaper(at)
  expect(picturesIn(model)).toEqual([])
  expect(documentWords(model).join('\n')).not.toContain('電子簽章法第5條') // it is to be signed: the draft claims no signature
  const signers = model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.signers : []))
  expect(signers.map((signer) => [signerName(signer), signer.signed])).toEqual(expect.arrayContaining([['丙○○', undefined]]))
  await signAll(at)
  expect(await drawings(at)).toEqual([larger, larger, larger])
})

it('the final record goes out with what was drawn, the redacted copy without, and what went out stays as it was', async () => {
  const at = await office()
  await signAll(at)
  must(await record(at, { type: 'record.finalized', on: '2026-03-11' }))
  expect(await drawings(at)).toEqual([larger, larger, larger])
  expect(picturesIn(await onPaper(at, { copy: 'OUTSIDE' }))).toEqual([])
  const { log } = must(await documentCommands(at.store, paperOf())['document.issue']({ caseId: at.caseId, basedOnSeq: await seqOf(at), code: 'D11', key: '', on: '2026-03-11' }, clerk))
  expect(log.at(-1)?.event).toMatchObject({ type: 'document.issued', code: 'D11' })
  expect(await drawings(at)).toEqual([larger, larger, larger]) // of the kept model
})

it('a corrected record says that and how it was signed, without a drawing under words that nobody saw', async () => {
  const at = await office()
  await signAll(at)
  must(await record(at, { type: 'record.finalized', on: '2026-03-11' }))
  const correction = { type: 'record.corrected', on: '2026-03-11', kind: 'CLERICAL', changes: [{ path: 'parties.W1.name', before: '甲○○', after: '丙○○' }] }
  must(await record(at, correction))
  const model = await onPaper(at)
  expect((await readLog(at.store.db, at.caseId)).at(-1)?.event.type).toBe('record.corrected')
  expect(picturesIn(model)).toEqual([])
  expect(documentWords(model)).toContain('電子簽章 115.03.11 15:20')
})

it('a drawing whose file is gone is left out of the record, and its words stay', async () => {
  const at = await office()
  await signAll(at)
  const [signature] = must(await sign(at, signed('W1', 'EMPLOYEE', onScreen), { strokes: larger })).facts.signatures
  const sha256 = signature?.strokes?.sha256 ?? ''
  await rm(join(at.file.replace(/\.sqlite$/u, '-issued'), sha256.slice(0, 2), `${sha256}.png`))
  expect(await drawings(at)).toEqual([undefined, undefined, undefined])
  expect(documentWords(await onPaper(at))).toContain('電子簽章 115.03.11 15:20')
})
