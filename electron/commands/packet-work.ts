import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Refusal, type Result } from '../../shared/ipc/result.ts'
import type { BatchResult } from '../../shared/ipc/views.ts'
import type { BackPacket, OutPacket, Packet } from '../../shared/packet/packet.ts'
import type { BatchRunner, RunningBatch } from '../lib/batch-runner.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { takeIn } from '../packet/incoming.ts'
import { merge } from '../packet/merge.ts'
import { type Gather, noteMade, type PackedCase, packCase } from '../packet/outgoing.ts'
import { type Lock, seal } from '../packet/seal.ts'
import type { Store } from '../store/store.ts'

interface Parts { store: Store; by: Actor; refusalOf: BatchRunner['refusalOf'] }
type Work = (batch: RunningBatch) => Promise<void>

const cancelled: Refusal = refuseProgram('BATCH_CANCELLED')
const resultOf = (one: { caseId: string; caseNumber: string }, refusal: Refusal | null): BatchResult =>
  ({ caseId: one.caseId, caseNumber: one.caseNumber, code: '', key: '', title: '', ...(refusal === null ? { ok: true } : { ok: false, refusal }) })

async function tried<Value>(act: () => Promise<Result<Value>>, refusalOf: BatchRunner['refusalOf']): Promise<Result<Value>> {
  try {
    return await act()
  } catch (error) {
    return refused(refusalOf(error))
  }
}

/**
 * Makes a packet and writes it. A case that cannot be read is left out and told; cancelled before the file is there, none is written.
 * @param named the cases by their numbers @param make puts what was gathered into a packet @param write the file
 */
export function packing({ store, by, refusalOf }: Parts, named: ReadonlyMap<string, string>, lock: Lock, make: (gather: Gather) => Promise<Result<OutPacket | BackPacket>>, write: (bytes: Uint8Array) => Promise<Result<unknown>>): Work {
  return async (batch) => {
    const gathered: PackedCase[] = []
    const gather: Gather = async (caseIds) => {
      let last = cancelled
      for (const caseId of caseIds) {
        const caseNumber = named.get(caseId) ?? ''
        batch.begin(caseNumber)
        const packed = batch.isCancelled ? refused(cancelled) : await tried(() => packCase(store, caseId), refusalOf)
        if (packed.ok) gathered.push(packed.value)
        else last = packed.refusal
        batch.done(packed.ok ? undefined : resultOf({ caseId, caseNumber }, packed.refusal))
      }
      batch.begin('')
      return gathered.length === 0 ? refused(last) : ok(gathered)
    }
    const written = await tried(async () => {
      const made = await make(gather)
      if (!made.ok) return made
      const bytes = batch.isCancelled ? null : await seal(made.value, lock)
      if (bytes === null || batch.isCancelled) return refused(cancelled)
      const saved = await write(bytes)
      if (saved.ok) await noteMade(store, made.value, by)
      return saved
    }, refusalOf)
    batch.settle(gathered.map(({ one }) => resultOf(one, written.ok ? null : written.refusal)))
  }
}

/** Takes a packet in, whole or not at all. Of what comes back, a case of which an event was refused is told with the first reason; the report has all. */
export function takingIn({ store, by, refusalOf }: Parts, packet: Packet, basis: string, taken: () => void): Work {
  return async (batch) => {
    const done = await tried(async (): Promise<Result<BatchResult[]>> => {
      if (packet.purpose === 'OUT') {
        const cases = await takeIn(store, packet, by, batch)
        return cases.ok ? ok(cases.value.map((one) => resultOf(one, null))) : cases
      }
      const merged = await merge(store, packet, basis, by, batch)
      return merged.ok ? ok(merged.value.cases.map((one) => resultOf(one, one.refused[0]?.refusal ?? null))) : merged
    }, refusalOf)
    if (done.ok) taken()
    batch.settle(done.ok ? done.value : packet.cases.map((one) => resultOf(one, done.refusal)))
  }
}
