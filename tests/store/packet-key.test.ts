import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { packetCommands, type PacketFiles } from '../../electron/commands/packets.ts'
import { makeRecipient, ownRecipient, type Safe } from '../../electron/packet/identity.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import type { Store } from '../../electron/store/store.ts'
import { BatchRunner } from '../../electron/lib/batch-runner.ts'
import { refuseProgram } from '../../electron/lib/refusals.ts'
import { ok } from '../../shared/ipc/result.ts'
import { filed } from '../support/lifecycle.ts'
import { noPackets, safeOf } from '../support/packets.ts'
import { paperOf } from '../support/paper.ts'
import { caseWith, clerk, must, temporaryFolder, temporaryStore } from '../support/store.ts'

async function ended(runner: BatchRunner): Promise<void> {
  while (runner.isRunning) await new Promise((resolve) => setTimeout(resolve, 5))
}

async function office(): Promise<{ store: Store; caseId: string }> {
  const store = await temporaryStore()
  await savePreferences(store.db, { city: 'KAOHSIUNG' })
  return { store, caseId: (await caseWith(store, filed())).caseId }
}

it('a computer keeps one key, guarded by its system, and shows only the public part', async () => {
  const { store: { db } } = await office()
  expect(await ownRecipient(db, safeOf('A'))).toBeNull()
  const recipient = must(await makeRecipient(db, safeOf('A')))
  expect(recipient).toMatch(/^age1[0-9a-z]{58}$/u)
  expect(must(await makeRecipient(db, safeOf('A')))).toBe(recipient)
  const kept = await db.selectFrom('preference').select('value').where('name', '=', 'packetIdentity').executeTakeFirstOrThrow()
  expect(kept.value).not.toContain('AGE-SECRET-KEY')
  expect(await ownRecipient(db, safeOf('B'))).toBeNull()
  expect(await makeRecipient(db, noPackets.safe)).toMatchObject({ ok: false, refusal: { code: 'KEY_NOT_KEPT' } })
})

it('a packet made with the key of a computer opens there without a passphrase, and nowhere else', async () => {
  const { store, caseId } = await office()
  const file = join(await temporaryFolder(), 'out.age')
  const laptop = await temporaryStore()
  const recipient = must(await makeRecipient(laptop.db, safeOf('A')))
  const files = (safe: Safe): PacketFiles => ({ chooseTarget: async () => file, choose: async () => ok({ name: 'out.age', bytes: await readFile(file) }), safe })
  const runner = new BatchRunner(() => refuseProgram('INTERNAL_ERROR'))
  const desk = packetCommands(store, paperOf(), files(noPackets.safe), runner)
  expect(await desk['packet.saveOut']({ caseIds: [caseId], lock: { recipients: [recipient, 'age1nonsense'] } }, clerk)).toMatchObject({ ok: false, refusal: { code: 'RECIPIENT_INVALID' } })
  expect(await desk['packet.saveOut']({ caseIds: [caseId], lock: { passphrase: '短' } }, clerk)).toMatchObject({ ok: false, refusal: { code: 'PASSPHRASE_WEAK' } })
  expect(must(await desk['packet.saveOut']({ caseIds: [caseId], lock: { recipients: [recipient] } }, clerk))).toEqual({ batchId: expect.any(String) as unknown })
  await ended(runner)

  const away = packetCommands(laptop, paperOf(), files(safeOf('A')), runner)
  const chosen = must(await away['packet.choose']())
  expect(chosen).toMatchObject({ name: 'out.age', lock: 'KEY' })
  const token = chosen?.token ?? ''
  expect(await away['packet.takeIn']({ token }, clerk)).toMatchObject({ ok: false, refusal: { code: 'PACKET_GONE' } }) // not before it was looked at
  expect(must(await away['packet.open']({ token }))).toMatchObject({ purpose: 'OUT', cases: [{ as: 'ADDED' }] })
  must(await away['packet.takeIn']({ token }, clerk))
  await ended(runner)
  expect(await away['packet.takeIn']({ token }, clerk)).toMatchObject({ ok: false, refusal: { code: 'PACKET_GONE' } })
  expect(must(await away['packet.desk']())).toMatchObject({ away: true, carried: [{ caseId, added: 0 }], recipient })

  const other = packetCommands(await temporaryStore(), paperOf(), files(safeOf('B')), runner)
  expect(await other['packet.open']({ token: must(await other['packet.choose']())?.token ?? '' })).toMatchObject({ ok: false, refusal: { code: 'WRONG_KEY' } })
})
