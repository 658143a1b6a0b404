import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openStore } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { savePerson } from '../../electron/store/roster-repository.ts'
import { mediatorLin } from '../support/lifecycle.ts'
import { clockOn, resourceFolder, resources, temporaryFolder } from '../support/store.ts'

const kills = 25
const issuer = fileURLToPath(new URL('issuer.ts', import.meta.url))

/** Lets somebody issue letters, kills them some milliseconds after the first acknowledgement, and returns the numbers that were acknowledged. */
async function killedIssuer(file: string, afterMs: number): Promise<number[]> {
  const child = spawn(process.execPath, [issuer, file, resourceFolder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let complained = ''
  child.stderr.on('data', (chunk: Buffer) => { complained += chunk.toString() })
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    said += chunk.toString()
  })
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`the issuer ended by itself: ${complained}`)
  return said.split('\n').slice(0, -1).map(Number)
}

it(`killed ${kills} times in the middle of issuing: every acknowledged letter has its number and its files, and no number is missing or given twice`, { timeout: 180_000 }, async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const open = () => openStore(file, resources, clockOn('2026-03-11'))
  const first = await open()
  await savePerson(first.db, mediatorLin)
  await first.close()
  const acknowledged: number[] = []
  for (let kill = 0; kill < kills; kill += 1) acknowledged.push(...await killedIssuer(file, (kill * 13) % 90))
  const store = await open()
  const rows = await store.db.selectFrom('case_event').select('payload').where('type', '=', 'document.issued').execute()
  const serials = rows.map(({ payload }) => (JSON.parse(payload) as { serial: number }).serial).toSorted((a, b) => a - b)
  expect(serials).toEqual(serials.map((_serial, index) => index + 1))
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills)
  expect(acknowledged.filter((serial) => !serials.includes(serial))).toEqual([])
  expect((await verifyStore(store)).problems).toEqual([])
  await store.close()
})
