import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openStore } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { clockOn, resourceFolder, resources, temporaryFolder } from '../support/store.ts'

const kills = 60
const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

/** Lets a writer work, kills it some milliseconds after its first acknowledgement, and returns what it acknowledged. */
async function killedWriter(file: string, afterMs: number): Promise<{ caseId: string; seq: number }[]> {
  const child = spawn(process.execPath, [writer, file, resourceFolder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let complained = ''
  child.stderr.on('data', (chunk: Buffer) => { complained += chunk.toString() })
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    said += chunk.toString()
  })
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself: ${complained}`)
  // A last line that was cut off was not acknowledged in full.
  return said.split('\n').slice(0, -1).map((line) => {
    const [caseId = '', seq] = line.split(' ')
    return { caseId, seq: Number(seq) }
  })
}

it(`loses nothing that was acknowledged when it is killed ${kills} times in the middle of saving`, { timeout: 180_000 }, async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const acknowledged = new Map<string, number>()
  for (let kill = 0; kill < kills; kill += 1) {
    for (const { caseId, seq } of await killedWriter(file, (kill * 7) % 60)) acknowledged.set(caseId, Math.max(seq, acknowledged.get(caseId) ?? 0))
    const store = await openStore(file, resources, clockOn('2026-03-11')) // checks integrity
    const rows = await store.db.selectFrom('case_snapshot').select(['case_id', 'seq']).execute()
    const onFile = new Map(rows.map((row) => [row.case_id, row.seq]))
    expect([...acknowledged].filter(([caseId, seq]) => (onFile.get(caseId) ?? 0) < seq)).toEqual([])
    await store.close()
  }
  expect(acknowledged.size).toBeGreaterThan(kills)

  const store = await openStore(file, resources, clockOn('2026-03-11'))
  expect((await verifyStore(store)).problems).toEqual([])
  const serials = (await store.db.selectFrom('case_file').select('serial').orderBy('serial').execute()).map((row) => row.serial)
  expect(serials).toEqual(serials.map((_serial, index) => index + 1))
  await store.close()
})
