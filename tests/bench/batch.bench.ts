import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { batchCommands } from '../../electron/commands/batch.ts'
import type { Paper } from '../../electron/commands/paper.ts'
import { BatchRunner } from '../../electron/lib/batch-runner.ts'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { savePerson } from '../../electron/store/roster-repository.ts'
import { openStore } from '../../electron/store/store.ts'
import { type Actor, permissions } from '../../shared/ipc/contract.ts'
import { filed, mediatorLin, toFinal, worker, company } from '../support/lifecycle.ts'

/**
 * 200 records saved as .docx and .odt in one batch, by the real store, writers and disk: what the process holds after all of them against
 * what it held after the first fifty, and the time of the last fifty against that of the first. PDFs are made by the window and are not in it.
 */
const documents = 200
const part = 50
/** Highest ratios that are good enough. */
const limits = { memory: 1.15, time: 1.3 } as const

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const held = (): number => {
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-bench-'))
const clerk: Actor = { name: '王承辦', permissions }
const store = await openStore(join(folder, 'desk.sqlite'), await loadResources(fileURLToPath(new URL('../../resources/', import.meta.url))), systemClock('2026-03-13'))
await savePerson(store.db, mediatorLin)
for (let no = 1; no <= documents; no += 1) {
  let head = await openCase(store, { event: filed({ parties: [worker({ name: `勞工${no}` }), company()] }) }, clerk)
  for (const event of toFinal.slice(1)) {
    if (!head.ok) throw new Error(head.refusal.message)
    head = await appendEvent(store, { caseId: head.value.caseId, basedOnSeq: head.value.seq, event }, clerk)
  }
}
store.heads.clear()

/** Measured where a document has just been written: what it leaves behind is then to be seen. */
const written = { files: 0, at: [] as { memory: number; time: number }[] }
const paper: Pick<Paper, 'chooseFolder' | 'writeFile' | 'pdf' | 'print'> = {
  chooseFolder: async () => join(folder, 'out'),
  writeFile: async (file, bytes) => {
    await writeFile(file, bytes)
    written.files += 1
    if (written.files % (part * 2) === 0) written.at.push({ time: performance.now(), memory: held() })
  },
  pdf: async () => { throw new Error('there is no window') },
  print: async () => false,
}
await mkdir(join(folder, 'out'))

const runner = new BatchRunner((error) => { throw error })
const commands = batchCommands(store, { chooseFile: async () => null, held: () => null, ...paper }, runner)
const list = await commands['batch.list']({ kind: 'RECORDS', from: undefined, to: undefined, caseIds: undefined })
if (!list.ok || list.value.rows.length !== documents) throw new Error(`${documents} records were expected`)
const start = performance.now()
await commands['batch.start']({ items: list.value.rows.map(({ caseId, code, key }) => ({ caseId, code, key })), action: 'SAVE', formats: ['docx', 'odt'] }, clerk)
while (runner.isRunning) await new Promise((resolve) => setTimeout(resolve, 20))
await store.close()
await rm(folder, { recursive: true, force: true })

const [early, , before, late] = written.at
if (!early || !before || !late) throw new Error(`${written.files} files were written`)
const inMegabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`
const memory = late.memory / early.memory
const time = (late.time - before.time) / (early.time - start)
console.table([
  { measured: `memory of a batch of ${documents}`, after: `${inMegabytes(late.memory)} after ${documents}, ${inMegabytes(early.memory)} after ${part}`, ratio: Number(memory.toFixed(2)), limit: limits.memory, verdict: memory <= limits.memory ? 'ok' : 'GROWS' },
  { measured: `time of the last ${part}`, after: `${(late.time - before.time).toFixed(0)} ms, the first ${part} ${(early.time - start).toFixed(0)} ms`, ratio: Number(time.toFixed(2)), limit: limits.time, verdict: time <= limits.time ? 'ok' : 'TOO SLOW' },
])
process.exitCode = memory <= limits.memory && time <= limits.time ? 0 : 1
