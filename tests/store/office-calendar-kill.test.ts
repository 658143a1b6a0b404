import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { calendarInForce, readOwnCalendar } from '../../electron/store/office-calendar-repository.ts'
import { openDatabase } from '../../electron/store/open.ts'
import { recount } from '../../electron/store/recount.ts'
import { accepted, filed } from '../support/lifecycle.ts'
import { caseWith, resourceFolder, resources, temporaryFolder, temporaryStore } from '../support/store.ts'

const kills = 12
const writer = fileURLToPath(new URL('calendar-writer.ts', import.meta.url))

async function killedWriter(file: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [writer, file, resourceFolder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let complained = ''
  child.stderr.on('data', (chunk: Buffer) => { complained += chunk.toString() })
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs))
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself: ${complained}`)
}

it(`keeps calendar and deadlines together when it is killed ${kills} times while they change`, { timeout: 120_000 }, async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const store = await temporaryStore({ file })
  for (let count = 0; count < 30; count += 1) await caseWith(store, filed(), accepted)
  for (let kill = 0; kill < kills; kill += 1) {
    await killedWriter(file, kill * 3)
    // Opened as a bare database: the store would count anew what does not fit.
    const db = await openDatabase(file, () => new Date())
    const inForce = calendarInForce(resources, await readOwnCalendar(db))
    expect((await recount(db, inForce.calendar)).rewritten).toEqual([])
    expect((await db.selectFrom('preference').select('value').where('name', '=', 'calendarStamp').executeTakeFirst())?.value).toBe(JSON.stringify(inForce.stamp))
    await db.destroy()
  }
})
