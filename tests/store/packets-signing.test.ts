import { expect, it } from 'vitest'
import { signingView, signRecord } from '../../electron/commands/sign-record.ts'
import { merge, previewMerge } from '../../electron/packet/merge.ts'
import { backPacket } from '../../electron/packet/outgoing.ts'
import { logOf } from '../../electron/packet/rows.ts'
import { undoMerge } from '../../electron/packet/undo.ts'
import { eventRow } from '../../electron/store/event-chain.ts'
import { readLog } from '../../electron/store/case-repository.ts'
import type { Store } from '../../electron/store/store.ts'
import { addTemplateVersion } from '../../electron/store/template-repository.ts'
import type { CaseEvent } from '../../shared/lifecycle/case-events.ts'
import type { BackPacket } from '../../shared/packet/packet.ts'
import { payloadOf } from '../../shared/packet/compare.ts'
import { drawnPng } from '../support/drawing.ts'
import { finalized, signed, toSettled } from '../support/lifecycle.ts'
import { laptopWith, mediator, mergeAll, note, office, prepared, record, soundStore } from '../support/packet-stores.ts'
import { caseWith, clerk, contentOf, must } from '../support/store.ts'

const drawing = drawnPng().toString('base64')
const onScreen = { method: 'ESIGN', consentRef: '資方當場同意', at: '15:20' }
const signers = [['W1', 'EMPLOYEE'], ['E1', 'EMPLOYER'], ['M01', 'MEDIATOR']] as const
const wording = (text: string) => ({ code: 'D11' as const, effectiveFrom: '2026-03-01', texts: { signing: text }, note: '公告', savedBy: '王', savedAt: '2026-03-01T01:00:00Z' })

async function signOn(store: Store, caseId: string): Promise<void> {
  for (const [signerId, role] of signers) {
    const { sha256 } = must(await signingView(store, caseId))
    const basedOnSeq = (await logOf(store.db, caseId)).length
    must(await signRecord(store, { caseId, basedOnSeq, event: signed(signerId, role, onScreen), shownSha256: sha256, strokes: drawing }, mediator))
  }
}

/** A hearing held on a laptop: settled, signed on its screen by all, final; and the packet that comes back. */
async function heldAway(): Promise<{ desk: Store; laptop: Store; caseId: string; back: BackPacket }> {
  const desk = await office()
  const { caseId } = await caseWith(desk, ...prepared)
  await addTemplateVersion(desk.db, 'KAOHSIUNG', wording('本市用語：以上紀錄經朗讀無誤後簽名：'))
  const laptop = await laptopWith(desk, caseId)
  await record(laptop, caseId, mediator, ...toSettled.slice(prepared.length))
  await signOn(laptop, caseId)
  await record(laptop, caseId, mediator, finalized)
  return { desk, laptop, caseId, back: must(await backPacket(laptop, mediator)) }
}

/** The packet with the laptop's events from one on written otherwise, and its chain made whole again: what somebody can make who has the laptop. */
function forged({ cases: [one], ...packet }: BackPacket, change: (payload: Record<string, unknown>, type: string) => Record<string, unknown>): BackPacket {
  if (!one) throw new Error('no case')
  let before = { seq: 0, hash: '' }
  const events = one.events.map((event) => {
    const payload = change({ ...payloadOf(event) }, event.type)
    const row = eventRow({ ...payload, type: event.type, on: event.on } as CaseEvent, { caseId: one.caseId, seq: before.seq + 1, prevHash: before.hash }, event.actor, event.recordedAt)
    before = row
    return { ...event, seq: row.seq, payload: row.payload, prevHash: row.prev_hash, hash: row.hash }
  })
  return { ...packet, cases: [{ ...one, events }] }
}

const refusedIn = async (desk: Store, packet: BackPacket) => {
  const { cases: [report] } = must(await previewMerge(desk, packet))
  return report?.refused.map(({ event, refusal }) => [event.type, refusal.code]) ?? []
}

it('what was signed offline under the wording that was carried along is merged as it is, and still stands under the words of the record', async () => {
  const { desk, caseId, back } = await heldAway()
  const { cases: [report] } = await mergeAll(desk, back)
  expect(report?.refused).toEqual([])
  const { model, signatures } = must(await signingView(desk, caseId))
  expect(JSON.stringify(model)).toContain('本市用語：以上紀錄經朗讀無誤後簽名：')
  expect(signatures.map(({ holds, picture }) => [holds, picture])).toEqual(signers.map(() => [true, `data:image/png;base64,${drawing}`]))
  await soundStore(desk)
})

it('what the office recorded meanwhile and no word of the record tells does not touch the signatures', async () => {
  const { desk, caseId, back } = await heldAway()
  await record(desk, caseId, clerk, note('雇主來電'))
  const { cases: [report] } = await mergeAll(desk, back)
  expect(report?.refused).toEqual([])
  expect(must(await signingView(desk, caseId)).signatures.map(({ holds }) => holds)).toEqual([true, true, true])
})

it('where the office changed a name meanwhile, those signatures are refused with the reason and the name of who signed, and the record is not final', async () => {
  const { desk, caseId, back } = await heldAway()
  await record(desk, caseId, clerk, { type: 'party.updated', on: '2026-03-11', partyId: 'W1', changes: { name: '丙○○' } })
  const { cases: [report] } = await mergeAll(desk, back)
  expect(report?.refused.map(({ event, refusal }) => [event.type, refusal.code])).toEqual([...signers.map(() => ['record.signed', 'SIGNED_OTHER_WORDS']), ['record.finalized', 'SIGNATURE_MISSING']])
  expect(report?.refused[0]?.refusal).toMatchObject({ article: '§19、調解辦法 §25 I⑩', message: expect.stringContaining('重新簽名：丙○○。') as unknown, messageEn: expect.stringContaining('sign anew: 丙○○.') as unknown })
  expect(report?.refused[0]?.event.payload).toContain('textSha256') // nothing of it is lost

  await signOn(desk, caseId) // signed anew under the words as merged
  await record(desk, caseId, clerk, finalized)
  expect((await readLog(desk.db, caseId)).at(-1)?.event.type).toBe('record.finalized')
  await soundStore(desk)
})

it('where the office words its records otherwise since that day, the signatures are refused; from a later day on, they stand', async () => {
  const { desk, back } = await heldAway()
  await addTemplateVersion(desk.db, 'KAOHSIUNG', { ...wording('下週起之用語：'), effectiveFrom: '2026-03-18' })
  expect(await refusedIn(desk, back)).toEqual([])
  await addTemplateVersion(desk.db, 'KAOHSIUNG', { ...wording('另一用語：'), effectiveFrom: '2026-03-10' })
  expect((await refusedIn(desk, back)).map(([, code]) => code)).toEqual(['SIGNED_OTHER_WORDS', 'SIGNED_OTHER_WORDS', 'SIGNED_OTHER_WORDS', 'SIGNATURE_MISSING'])
})

it.each<[string, string[], Parameters<typeof forged>[1]]>([
  ['another sum in the proposal under the signatures that were given', ['SIGNED_OTHER_WORDS', 'SIGNED_OTHER_WORDS', 'SIGNED_OTHER_WORDS', 'SIGNATURE_MISSING'],
    (payload, type) => (type === 'proposal.made' ? JSON.parse(JSON.stringify(payload).replaceAll('60000', '6000')) as Record<string, unknown> : payload)],
  ['a signature under a hash of somebody’s own', ['SIGNED_OTHER_WORDS', 'SIGNED_OTHER_WORDS', 'SIGNED_OTHER_WORDS', 'SIGNATURE_MISSING'],
    (payload, type) => (type === 'record.signed' ? { ...payload, textSha256: 'a'.repeat(64) } : payload)],
  ['an electronic signature without a hash', ['SIGNED_UNKNOWN_WORDS', 'SIGNED_UNKNOWN_WORDS', 'SIGNED_UNKNOWN_WORDS', 'SIGNATURE_MISSING'],
    ({ textSha256: _hash, ...payload }) => payload],
])('a forged packet is refused where it is forged: %s', async (_what, codes, change) => {
  const { desk, back } = await heldAway()
  const before = await contentOf(desk)
  expect((await refusedIn(desk, forged(back, change))).map(([, code]) => code)).toEqual(codes)
  expect(await contentOf(desk)).toEqual(before)
})

it('a record that a changed program made final over signatures that another name had voided is not final here', async () => {
  const { desk, back } = await heldAway()
  const renaming = ({ cases, ...packet }: BackPacket): BackPacket => ({ ...packet, cases: cases.map((one) => {
    const last = one.events.at(-1)
    return last === undefined ? one : { ...one, events: [...one.events.slice(0, -1), { ...last, type: 'party.updated', payload: JSON.stringify({ changes: { name: '丙○○' }, partyId: 'W1' }) }, last] }
  }) })
  expect(await refusedIn(desk, forged(renaming(back), (payload) => payload))).toEqual([['record.finalized', 'FINAL_OVER_VOID']])
})

it('a past that was written anew on the laptop is refused as a whole, with what to do; one that an undone merge had here is not', async () => {
  const { desk, laptop, caseId, back } = await heldAway()
  const otherRoom = forged(back, (payload, type) => (type === 'meeting.scheduled' ? { ...payload, venue: '第二調解室' } : payload))
  const before = await contentOf(desk)
  const refusal = { code: 'PAST_ALTERED', message: expect.stringContaining('保留檔案') as unknown, messageEn: expect.stringContaining('keep the file') as unknown }
  expect(await previewMerge(desk, otherRoom)).toMatchObject({ ok: false, refusal })
  expect(await merge(desk, otherRoom, '', clerk)).toMatchObject({ ok: false, refusal })
  expect(await contentOf(desk)).toEqual(before)

  const { mergeNo } = await mergeAll(desk, back)
  must(await undoMerge(desk, mergeNo, undefined, clerk))
  await record(laptop, caseId, mediator, note('回程'))
  expect(await refusedIn(desk, must(await backPacket(laptop, mediator)))).toEqual([])
})
