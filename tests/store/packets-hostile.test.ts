import { createGzip, gzipSync } from 'node:zlib'
import { Encrypter, generateIdentity } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewIn, takeIn } from '../../electron/packet/incoming.ts'
import { merge, previewMerge } from '../../electron/packet/merge.ts'
import { backPacket } from '../../electron/packet/outgoing.ts'
import { recipientOf, seal, unseal } from '../../electron/packet/seal.ts'
import { eventVersion } from '../../electron/store/event-chain.ts'
import type { Store } from '../../electron/store/store.ts'
import type { Refusal, Result } from '../../shared/ipc/result.ts'
import { type BackPacket, type OutPacket, packetLimits } from '../../shared/packet/packet.ts'
import { carried, emptyStore, laptopWith, mediator, mergeAll, note, office, prepared, record, soundStore } from '../support/packet-stores.ts'
import { caseWith, clerk, contentOf, must } from '../support/store.ts'

const identity = await generateIdentity()
const lock = { recipients: [await recipientOf(identity)] }
const seed = 20260311

/** A refusal that names what is wrong and what to do, in both languages. */
function expectClear(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error('it was taken')
  const { refusal } = result
  expect(refusal.message).toMatch(/請/u)
  expect(refusal.messageEn).toMatch(/\b(?:ask|choose|update|take it in|check|open it|start with|make the packet|have them|keep the file)\b/iu)
  return refusal
}

async function lockedBytes(content: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of lock.recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(content)
}

/** So many spaces, compressed: a thousandth of their size. */
async function bombOf(bytes: number): Promise<Uint8Array> {
  const gzip = createGzip()
  const block = Buffer.alloc(1024 * 1024, ' ')
  const parts: Buffer[] = []
  gzip.on('data', (part: Buffer) => parts.push(part))
  for (let written = 0; written < bytes; written += block.length) if (!gzip.write(block)) await new Promise((resolve) => gzip.once('drain', resolve))
  await new Promise<void>((resolve) => {
    gzip.on('end', () => resolve())
    gzip.end()
  })
  return Buffer.concat(parts)
}

async function outOf(): Promise<{ desk: Store; caseId: string; out: OutPacket }> {
  const desk = await office()
  const { caseId } = await caseWith(desk, ...prepared)
  return { desk, caseId, out: await carried(desk, caseId) }
}

async function backTo(): Promise<{ desk: Store; caseId: string; back: BackPacket }> {
  const desk = await office()
  const { caseId } = await caseWith(desk, ...prepared)
  const laptop = await laptopWith(desk, caseId)
  await record(laptop, caseId, mediator, note('外出'))
  return { desk, caseId, back: must(await backPacket(laptop, mediator)) }
}

describe('the file', () => {
  it('that ends anywhere before its end is refused, with what to do', async () => {
    const file = await seal((await outOf()).out, lock)
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: file.length - 1 }), async (length) => {
      expect(expectClear(await unseal(file.slice(0, length), { identity })).code).toBe('PACKET_UNREADABLE')
    }), { numRuns: 200, seed })
  })

  it('with a bit turned anywhere is refused, with what to do', async () => {
    const file = await seal((await outOf()).out, lock)
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: file.length - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
      const turned = file.slice()
      turned[at] = (turned[at] ?? 0) ^ (1 << bit)
      expect(['PACKET_UNREADABLE', 'WRONG_KEY']).toContain(expectClear(await unseal(turned, { identity })).code)
    }), { numRuns: 300, seed })
  })

  it('that unpacks to more than a packet can be is refused before it is all there', async () => {
    const bomb = await lockedBytes(await bombOf(packetLimits.content + 1024 * 1024))
    expect(bomb.length).toBeLessThan(packetLimits.content / 500)
    expect(expectClear(await unseal(bomb, { identity })).code).toBe('PACKET_TOO_LARGE')
    expect(expectClear(await unseal(new Uint8Array(packetLimits.file + 1), { identity })).code).toBe('PACKET_TOO_LARGE')
  }, 60_000)

  it.each([
    ['brackets a million deep', '['.repeat(1_000_000)], ['half a packet', '{"format":"mediation-desk-packet","version":1'], ['another shape', '{"format":"mediation-desk-packet","version":1,"cases":[]}'],
    ['no text', '\u0000'], ['another program’s file', '{"format":"something-else","version":1}'],
  ])('that holds %s is refused', async (_what, text) => {
    expect(expectClear(await unseal(await lockedBytes(gzipSync(text)), { identity })).code).toBe('PACKET_UNREADABLE')
    expect(expectClear(await unseal(await lockedBytes(Buffer.from(text)), { identity })).code).toBe('PACKET_UNREADABLE')
  })

  it('whatever one value in it is changed to, is refused or opened, and looking at it changes nothing', async () => {
    const { out } = await outOf()
    const store = await emptyStore()
    const before = await contentOf(store)
    const paths = leavesOf(out)
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.constantFrom('', '../../x', '\u202E', 'x'.repeat(5000), -1, 1e300, null, '9999-99-99')), async (path, value) => {
      const opened = await unseal(await seal(withValue(out, path, value) as OutPacket, lock), { identity })
      if (!opened.ok) return void expectClear(opened)
      if (opened.value.purpose !== 'OUT') throw new Error('another purpose')
      const preview = await previewIn(store, opened.value)
      if (!preview.ok) expectClear(preview)
      expect(await contentOf(store)).toEqual(before)
    }), { numRuns: 400, seed })
  }, 60_000)
})

type Path = readonly (string | number)[]

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]))
}

function withValue(value: unknown, [first, ...rest]: Path, replacement: unknown): unknown {
  if (first === undefined) return replacement
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === first ? withValue(one, rest, replacement) : one))
  return Object.fromEntries(Object.entries(value as Record<string, unknown>).map(([key, one]) => [key, key === first ? withValue(one, rest, replacement) : one]))
}

/** The packet with its one case changed. */
const withCase = <P extends OutPacket | BackPacket>(packet: P, change: (one: P['cases'][number]) => P['cases'][number]): P => ({ ...packet, cases: packet.cases.map(change) })

describe('a packet that opens', () => {
  it.each<[string, string, (back: BackPacket) => BackPacket]>([
    ['an event that was edited', 'CHAIN_BROKEN', (back) => withCase(back, (one) => ({ ...one, events: one.events.map((event) => ({ ...event, payload: event.payload.replace('外出', '改寫') })) }))],
    ['an event that was taken out', 'CHAIN_BROKEN', (back) => withCase(back, (one) => ({ ...one, events: one.events.toSpliced(2, 1) }))],
    ['two events in each other’s place', 'CHAIN_BROKEN', (back) => withCase(back, (one) => ({ ...one, events: [...one.events.slice(0, 2), ...one.events.slice(2).toReversed()] }))],
    ['another name of who recorded it', 'CHAIN_BROKEN', (back) => withCase(back, (one) => ({ ...one, events: one.events.map((event) => ({ ...event, actor: '別人' })) }))],
    ['the log of another case', 'CHAIN_BROKEN', (back) => withCase(back, (one) => ({ ...one, caseId: 'another' }))],
    ['an event of a later version', 'PACKET_NEWER', (back) => withCase(back, (one) => ({ ...one, events: one.events.map((event) => ({ ...event, version: eventVersion + 1 })) }))],
    ['one case twice', 'PACKET_UNREADABLE', (back) => ({ ...back, cases: [...back.cases, ...back.cases] })],
    ['a file that is not what its hash says', 'FILE_ALTERED', (back) => ({ ...back, files: [{ sha256: 'a'.repeat(64), format: 'png', content: '' }] })],
    ['another office', 'OTHER_OFFICE', (back) => ({ ...back, office: { ...back.office, officeId: 'another' } })],
  ])('with %s is refused as a whole, and the store stays as it was', async (_what, code, change) => {
    const { desk, back } = await backTo()
    const before = await contentOf(desk)
    const changed = change(back)
    expect(expectClear(await previewMerge(desk, changed)).code).toBe(code)
    expect(expectClear(await merge(desk, changed, must(await previewMerge(desk, back)).basis, clerk)).code).toBe(code)
    expect(await contentOf(desk)).toEqual(before)
    expect((await mergeAll(desk, back)).cases[0]?.refused).toEqual([]) // the real one is still taken
    await soundStore(desk)
  })

  it('a second time, or on the wrong side, is refused with what to do', async () => {
    const { desk, caseId, back } = await backTo()
    await mergeAll(desk, back)
    const before = await contentOf(desk)
    expect(expectClear(await previewMerge(desk, back)).code).toBe('PACKET_REPLAYED')
    const out = await carried(desk, caseId)
    expect(expectClear(await takeIn(desk, out, clerk)).code).toBe('GOES_OUT')
    expect(await contentOf(desk)).toEqual(before)
    const laptop = await emptyStore()
    must(await takeIn(laptop, out, mediator))
    expect(expectClear(await takeIn(laptop, out, mediator)).code).toBe('PACKET_REPLAYED')
    expect(expectClear(await previewMerge(laptop, back)).code).toBe('COMES_BACK')
  })

  it('made by a newer program is refused with the word to update', async () => {
    const { out } = await outOf()
    expect(expectClear(await unseal(await seal({ ...out, version: 2 }, lock), { identity })).code).toBe('PACKET_NEWER')
  })
})
