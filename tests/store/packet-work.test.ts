import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { generateIdentity } from 'age-encryption'
import { expect, it } from 'vitest'
import { packetCommands, type PacketFiles } from '../../electron/commands/packets.ts'
import { signRecord } from '../../electron/commands/sign-record.ts'
import { BatchRunner } from '../../electron/lib/batch-runner.ts'
import { refuseProgram } from '../../electron/lib/refusals.ts'
import { packetsOfCase } from '../../electron/packet/of-case.ts'
import { recipientOf, unseal } from '../../electron/packet/seal.ts'
import { readMerges } from '../../electron/packet/undo.ts'
import { IssuedFileDamaged } from '../../electron/store/issued-files.ts'
import type { Store } from '../../electron/store/store.ts'
import { ok, type Result } from '../../shared/ipc/result.ts'
import type { BatchProgress } from '../../shared/ipc/views.ts'
import type { OpenedPacket } from '../../shared/packet/report.ts'
import { drawnPng } from '../support/drawing.ts'
import { signed, toSettled } from '../support/lifecycle.ts'
import { codeOf, emptyStore, mediator, note, office, prepared, record, soundStore } from '../support/packet-stores.ts'
import { paperOf } from '../support/paper.ts'
import { caseWith, clerk, contentOf, must, temporaryFolder } from '../support/store.ts'

/** One key that opens every packet here, on every computer. */
const identity = await generateIdentity()
const lock = { recipients: [await recipientOf(identity)] }
const safe = { isAvailable: () => true, protect: () => Buffer.from('guarded'), reveal: () => identity }

/** A desk whose person answers every dialog with one file. */
async function deskAt(store: Store, file: string) {
  const runner = new BatchRunner((error) => refuseProgram(error instanceof IssuedFileDamaged ? 'ISSUED_FILE_DAMAGED' : 'INTERNAL_ERROR'))
  const files: PacketFiles = { safe, chooseTarget: async () => file, choose: async () => ok({ name: 'packet.age', bytes: await readFile(file) }) }
  const commands = packetCommands(store, paperOf(), files, runner)
  must(await commands['packet.makeKey']())
  const finished = async (started: Result<{ batchId: string } | null>): Promise<BatchProgress> => {
    const { batchId } = must(started) ?? { batchId: '' }
    for (;;) {
      const progress = runner.progress(batchId, 0)
      if (progress === null) throw new Error('there is no batch')
      if (progress.finished) return progress
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const opened = async (): Promise<OpenedPacket> => must(await commands['packet.open']({ token: must(await commands['packet.choose']())?.token ?? '' }))
  return { runner, commands, finished, opened }
}

async function manyCases(count: number): Promise<{ desk: Store; caseIds: string[]; numbers: string[] }> {
  const desk = await office()
  const cases = []
  for (let index = 0; index < count; index += 1) cases.push(await caseWith(desk, ...prepared))
  return { desk, caseIds: cases.map(({ caseId }) => caseId), numbers: cases.map(({ caseNumber }) => caseNumber) }
}

const failures = ({ results }: BatchProgress) => results.filter((one) => !one.ok).map(({ caseNumber, refusal }) => [caseNumber, refusal?.code])

it('forty cases go out, are taken in, come back and are merged in one action each, and each tells how far it is', async () => {
  const { desk, caseIds } = await manyCases(40)
  const file = join(await temporaryFolder(), 'packet.age')
  const home = await deskAt(desk, file)
  const out = await home.finished(await home.commands['packet.saveOut']({ caseIds, lock }, clerk))
  expect(out).toMatchObject({ action: 'PACK_OUT', folder: file, total: 40, done: 40, cancelled: false })
  expect(out.results.map(({ ok: isDone }) => isDone)).toEqual(caseIds.map(() => true))

  const laptop = await emptyStore()
  const away = await deskAt(laptop, file)
  const { token } = await away.opened()
  expect(await away.finished(await away.commands['packet.takeIn']({ token }, mediator))).toMatchObject({ action: 'TAKE_IN', total: 40, done: 40 })
  for (const caseId of caseIds) await record(laptop, caseId, mediator, note('外出'))
  expect(await away.finished(await away.commands['packet.saveBack']({ lock }, mediator))).toMatchObject({ action: 'PACK_BACK', total: 40, done: 40 })

  const back = await home.opened()
  const merged = await home.finished(await home.commands['packet.takeIn']({ token: back.token, basis: back.purpose === 'BACK' ? back.basis : '' }, clerk))
  expect(merged).toMatchObject({ total: 40, done: 40 })
  expect(failures(merged)).toEqual([])
  await soundStore(desk)
}, 120_000)

it('a case with a file that is gone is left out and told with the reason; the others are in the packet', async () => {
  const { desk, caseIds, numbers } = await manyCases(3)
  const [first = '', second = ''] = caseIds
  await record(desk, second, clerk, ...toSettled.slice(prepared.length))
  const { snapshot: { facts } } = must(await signRecord(desk, { caseId: second, basedOnSeq: toSettled.length, event: signed('W1', 'EMPLOYEE', { method: 'ESIGN', consentRef: '資方當場同意' }), strokes: drawnPng().toString('base64') }, clerk))
  const sha256 = facts.signatures[0]?.strokes?.sha256 ?? ''
  const file = join(await temporaryFolder(), 'packet.age')
  const home = await deskAt(desk, file)
  await desk.issuedFiles.remove({ sha256, format: 'png' })
  const out = await home.finished(await home.commands['packet.saveOut']({ caseIds, lock }, clerk))
  expect(failures(out)).toEqual([[numbers[1], 'ISSUED_FILE_DAMAGED']])
  expect(must(await unseal(await readFile(file), { identity })).cases.map(({ caseId }) => caseId)).toEqual([first, caseIds[2]])
  await rm(file)
  expect(failures(await home.finished(await home.commands['packet.saveOut']({ caseIds: [second], lock }, clerk)))).toEqual([[numbers[1], 'ISSUED_FILE_DAMAGED']])
  await expect(readFile(file)).rejects.toThrow('ENOENT')
})

it('cancelled while it is made, no file is written and no packet noted; cancelled while it is taken in, nothing is changed', async () => {
  const { desk, caseIds, numbers } = await manyCases(5)
  const file = join(await temporaryFolder(), 'packet.age')
  const home = await deskAt(desk, file)
  const cancelling = async (at: Awaited<ReturnType<typeof deskAt>>, started: Promise<Result<{ batchId: string } | null>>) => {
    const begun = await started
    at.runner.cancel(must(begun)?.batchId ?? '')
    return at.finished(begun)
  }
  const stopped = await cancelling(home, home.commands['packet.saveOut']({ caseIds, lock }, clerk))
  expect(failures(stopped).toSorted()).toEqual(numbers.map((number) => [number, 'BATCH_CANCELLED']))
  await expect(readFile(file)).rejects.toThrow('ENOENT')
  expect(await desk.db.selectFrom('packet').selectAll().execute()).toEqual([])

  await home.finished(await home.commands['packet.saveOut']({ caseIds, lock }, clerk))
  const laptop = await emptyStore()
  const away = await deskAt(laptop, file)
  const before = await contentOf(laptop)
  const { token } = await away.opened()
  expect(failures(await cancelling(away, away.commands['packet.takeIn']({ token }, mediator)))).toEqual(numbers.map((number) => [number, 'BATCH_CANCELLED']))
  expect(await contentOf(laptop)).toEqual(before)
  // The packet is still in hand.
  expect(failures(await away.finished(await away.commands['packet.takeIn']({ token }, mediator)))).toEqual([])
}, 60_000)

it('one thing is done at a time, and a case of which something was refused is told with the reason', async () => {
  const { desk, caseIds, numbers } = await manyCases(2)
  const file = join(await temporaryFolder(), 'packet.age')
  const home = await deskAt(desk, file)
  const first = await home.commands['packet.saveOut']({ caseIds, lock }, clerk)
  expect(codeOf(await home.commands['packet.saveOut']({ caseIds, lock }, clerk))).toBe('BATCH_RUNNING')
  await home.finished(first)
  const laptop = await emptyStore()
  const away = await deskAt(laptop, file)
  await away.finished(await away.commands['packet.takeIn']({ token: (await away.opened()).token }, mediator))
  for (const caseId of caseIds) await record(laptop, caseId, mediator, ...toSettled.slice(prepared.length, prepared.length + 1))
  await record(desk, caseIds[1] ?? '', clerk, { type: 'meeting.cancelled', on: '2026-03-11', meetingNo: 1, reason: '天災' })
  await away.finished(await away.commands['packet.saveBack']({ lock }, mediator))
  const back = await home.opened()
  const merged = await home.finished(await home.commands['packet.takeIn']({ token: back.token, basis: back.purpose === 'BACK' ? back.basis : '' }, clerk))
  expect(merged.results.map(({ caseNumber, ok: isDone }) => [caseNumber, isDone])).toEqual([[numbers[0], true], [numbers[1], false]])
  expect(merged.results[1]?.refusal?.message).not.toBe('')
}, 60_000)

it('what came with a packet is known event by event, and what was undone with who did it', async () => {
  const { desk, caseIds: [caseId = ''] } = await manyCases(1)
  const file = join(await temporaryFolder(), 'packet.age')
  const home = await deskAt(desk, file)
  await home.finished(await home.commands['packet.saveOut']({ caseIds: [caseId], lock }, clerk))
  const laptop = await emptyStore()
  const away = await deskAt(laptop, file)
  await away.finished(await away.commands['packet.takeIn']({ token: (await away.opened()).token }, mediator))
  expect(await packetsOfCase(laptop.db, caseId)).toMatchObject({ brought: [{ from: 'OFFICE', firstSeq: 1, lastSeq: prepared.length, by: '林○○' }], undone: [] })
  await record(laptop, caseId, mediator, note('一'), note('二'))
  await away.finished(await away.commands['packet.saveBack']({ lock }, mediator))
  const merge = async () => {
    const back = await home.opened()
    await home.finished(await home.commands['packet.takeIn']({ token: back.token, basis: back.purpose === 'BACK' ? back.basis : '' }, clerk))
  }
  await merge()
  expect(must(await home.commands['packet.ofCase']({ caseId }))).toMatchObject({ brought: [{ from: 'LAPTOP', mergeNo: 1, firstSeq: 5, lastSeq: 6, madeBy: '林○○', by: '王承辦' }], undone: [] })
  must(await home.commands['packet.undo']({ mergeNo: 1, caseId: undefined }, clerk))
  expect(await packetsOfCase(desk.db, caseId)).toMatchObject({ brought: [], undone: [{ mergeNo: 1, events: 2, by: '王承辦' }] })
  expect((await readMerges(desk.db))[0]?.cases[0]).toMatchObject({ standing: 'UNDONE', undone: { by: '王承辦' } })
  await merge()
  expect((await packetsOfCase(desk.db, caseId)).brought).toMatchObject([{ mergeNo: 2, firstSeq: 5, lastSeq: 6 }])
}, 60_000)
