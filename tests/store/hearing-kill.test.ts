import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hearingCommands } from '../../electron/commands/hearing.ts'
import { readLog } from '../../electron/store/case-repository.ts'
import { savePerson } from '../../electron/store/roster-repository.ts'
import { openStore } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { mediatorLin, toMeeting } from '../support/lifecycle.ts'
import { caseWith, clockOn, must, resourceFolder, resources, temporaryFolder } from '../support/store.ts'

const kills = 100
const stores = 4
const moments = fc.sample(fc.integer({ min: 0, max: 80 }), { seed: 1150311, numRuns: kills })
const writer = fileURLToPath(new URL('hearing-writer.ts', import.meta.url))

interface Acknowledged { typed: number; noted: number; stated: number }

/** Lets a writer work and kills it some milliseconds after its first acknowledgement. @returns the last number that it acknowledged of each kind */
async function killedWriter(file: string, caseId: string, afterMs: number, before: Acknowledged): Promise<Acknowledged> {
  const child = spawn(process.execPath, [writer, file, resourceFolder, caseId], { stdio: ['ignore', 'pipe', 'pipe'] })
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
  const lines = said.split('\n').slice(0, -1).map((line) => line.split(' '))
  const last = (what: keyof Acknowledged) => Number(lines.findLast(([name]) => name === what)?.[1] ?? before[what])
  return { typed: last('typed'), noted: last('noted'), stated: last('stated') }
}

/** What is on disk of one hearing, read as the application does after it was started again. */
async function hearingOn(file: string, caseId: string) {
  const store = await openStore(file, resources, clockOn('2026-03-11')) // checks integrity
  const { room, notes } = must(await hearingCommands(store)['hearing.view']({ caseId }))
  const log = await readLog(store.db, caseId)
  const { problems } = await verifyStore(store)
  await store.close()
  return { room, note: notes[0]?.text ?? '', log, problems }
}

async function killedAgainAndAgain(file: string, moments: readonly number[]): Promise<Acknowledged> {
  const store = await openStore(file, resources, clockOn('2026-03-11'))
  await savePerson(store.db, mediatorLin)
  const { caseId } = await caseWith(store, ...toMeeting)
  await store.close()
  let acknowledged: Acknowledged = { typed: 0, noted: 0, stated: toMeeting.length }
  for (const afterMs of moments) {
    acknowledged = await killedWriter(file, caseId, afterMs, acknowledged)
    const { room, note, log, problems } = await hearingOn(file, caseId)
    expect(problems).toEqual([])
    const caret = room?.composer.caret ?? 0
    expect(caret).toBeGreaterThanOrEqual(acknowledged.typed)
    expect(note.length).toBeGreaterThanOrEqual(acknowledged.noted)
    expect(log.length).toBeGreaterThanOrEqual(acknowledged.stated)
    // At most the one of each kind that was under way, and nothing by halves.
    expect(caret).toBeLessThanOrEqual(acknowledged.typed + 1)
    expect(note).toBe('底'.repeat(note.length))
    if (room !== null) expect(room).toMatchObject({ composer: { speaker: 'EMPLOYER', text: '字'.repeat(caret) }, recesses: [{ from: '14:30' }], attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: true }] })
    const statements = log.slice(toMeeting.length).map(({ event }) => event)
    expect(statements).toMatchObject(statements.map((_payload, index) => ({ type: 'statement.recorded', text: `第${toMeeting.length + index + 1}筆` })))
  }
  return acknowledged
}

it(`a hearing keeps everything that was acknowledged when the program is killed ${kills} times while one types, notes and records`, { timeout: 180_000 }, async () => {
  const folder = await temporaryFolder()
  const acknowledged = await Promise.all(Array.from({ length: stores }, (_, index) => killedAgainAndAgain(join(folder, `desk-${index}.sqlite`), moments.filter((_moment, kill) => kill % stores === index))))
  for (const { typed, noted, stated } of acknowledged) {
    // Each kind was acknowledged between most kills.
    for (const count of [typed, noted, stated - toMeeting.length]) expect(count).toBeGreaterThan(kills / stores)
  }
})
