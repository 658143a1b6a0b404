import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { takeIn } from '../../electron/packet/incoming.ts'
import { backPacket, outPacket } from '../../electron/packet/outgoing.ts'
import { logOf } from '../../electron/packet/rows.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { openStore } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { accepted, assigned, filed, scheduled } from '../support/lifecycle.ts'
import { caseWith, clerk, clockOn, must, resourceFolder, resources, temporaryFolder, temporaryStore } from '../support/store.ts'

const kills = 25
const merger = fileURLToPath(new URL('merger.ts', import.meta.url))
const cases = 4
const notes = 10
const note = (text: string) => ({ type: 'note.added', on: '2026-03-11', text })

async function killedMerger(file: string, packet: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [merger, file, resourceFolder, packet], { stdio: ['ignore', 'pipe', 'pipe'] })
  let isWaiting = false
  let complained = ''
  child.stderr.on('data', (chunk: Buffer) => { complained += chunk.toString() })
  child.stdout.on('data', () => {
    if (!isWaiting) setTimeout(() => child.kill('SIGKILL'), afterMs)
    isWaiting = true
  })
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`the merger ended by itself: ${complained}`)
}

it(`has merged every case or none when it is killed ${kills} times in the middle of merging and undoing`, { timeout: 180_000 }, async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'desk.sqlite')
  const office = await temporaryStore({ file })
  await savePreferences(office.db, { city: 'KAOHSIUNG' })
  const ids: string[] = []
  for (let count = 0; count < cases; count += 1) ids.push((await caseWith(office, filed(), accepted, assigned, scheduled())).caseId)
  const laptop = await openStore(join(folder, 'laptop.sqlite'), resources, clockOn('2026-03-11'))
  must(await takeIn(laptop, must(await outPacket(office, ids, clerk)), clerk))
  for (const caseId of ids) {
    for (let seq = 4; seq < 4 + notes; seq += 1) must(await appendEvent(laptop, { caseId, basedOnSeq: seq, event: note(`外出${seq}`) }, clerk))
    must(await appendEvent(office, { caseId, basedOnSeq: 4, event: note('機關') }, clerk))
  }
  const packet = join(folder, 'packet.json')
  await writeFile(packet, JSON.stringify(must(await backPacket(laptop, clerk))))
  await laptop.close()

  const found = new Set<number>()
  for (let kill = 0; kill < kills; kill += 1) {
    await killedMerger(file, packet, (kill * 11) % 90)
    const store = await openStore(file, resources, clockOn('2026-03-11'))
    expect((await verifyStore(store)).problems).toEqual([])
    const lengths = await Promise.all(ids.map(async (caseId) => (await logOf(store.db, caseId)).length))
    expect(new Set(lengths).size).toBe(1)
    found.add(lengths[0] ?? 0)
    await store.close()
  }
  expect([...found].every((length) => length === 5 || length === 5 + notes)).toBe(true)
})
