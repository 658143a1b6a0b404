import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { takeIn } from '../../electron/packet/incoming.ts'
import { merge, previewMerge } from '../../electron/packet/merge.ts'
import { noteMade, outPacket } from '../../electron/packet/outgoing.ts'
import { logOf } from '../../electron/packet/rows.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import type { Result } from '../../shared/ipc/result.ts'
import type { BackPacket, OutPacket } from '../../shared/packet/packet.ts'
import { accepted, assigned, filed, scheduled } from './lifecycle.ts'
import { clerk, clockOn, must, resources, temporaryFolder, temporaryStore } from './store.ts'

/** Who works on the laptop. */
export const mediator = { ...clerk, name: '林○○' }
export const note = (text: string) => ({ type: 'note.added', on: '2026-03-11', text })
/** What the office has recorded when the mediator leaves. */
export const prepared = [filed(), accepted, assigned, scheduled()]

/** An office in Kaohsiung. */
export async function office(): Promise<Store> {
  const store = await temporaryStore()
  await savePreferences(store.db, { city: 'KAOHSIUNG', letterhead: { phone: '07-0000000', fax: '', email: '', head: '局長', archiveNumber: '' } })
  return store
}

/** A store as it is on the first start of a laptop. */
export async function emptyStore(): Promise<Store> {
  const store = await openStore(join(await temporaryFolder(), 'desk.sqlite'), resources, clockOn('2026-03-11'))
  onTestFinished(() => store.close())
  return store
}

/** A packet with those cases, noted as made. */
export async function carried(from: Store, ...caseIds: string[]): Promise<OutPacket> {
  const made = must(await outPacket(from, caseIds, clerk))
  await noteMade(from, made, clerk)
  return made
}

/** A laptop with the cases of the office. */
export async function laptopWith(from: Store, ...caseIds: string[]): Promise<Store> {
  const store = await emptyStore()
  must(await takeIn(store, await carried(from, ...caseIds), mediator))
  return store
}

/** Records events one after the other. */
export async function record(store: Store, caseId: string, by: typeof clerk, ...events: unknown[]): Promise<void> {
  for (const event of events) {
    const head = await store.heads.read(store.db, caseId)
    must(await appendEvent(store, { caseId, basedOnSeq: head?.seq ?? 0, event }, by))
  }
}

/** Looks at a packet that came back and merges it. */
export async function mergeAll(store: Store, packet: BackPacket) {
  const { basis } = must(await previewMerge(store, packet))
  return must(await merge(store, packet, basis, clerk))
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code)
export const soundStore = async (store: Store): Promise<void> => expect((await verifyStore(store)).problems).toEqual([])
export const hashes = async (store: Store, caseId: string) => (await logOf(store.db, caseId)).map(({ hash }) => hash)
