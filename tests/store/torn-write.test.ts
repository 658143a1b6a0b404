import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hearingCommands } from '../../electron/commands/hearing.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { readLog } from '../../electron/store/case-repository.ts'
import { openStore } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { emptyRoom } from '../../shared/hearing/room.ts'
import { toMeeting } from '../support/lifecycle.ts'
import { caseWith, clerk, clockOn, must, resources, temporaryFolder, temporaryStore } from '../support/store.ts'

const statements = 12
const tears = 60

it('a last write that was torn at any byte costs that write alone: the store opens with every transaction that was whole before it', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'desk.sqlite')
  const journal = `${file}-wal`
  const store = await temporaryStore({ file })
  const { caseId } = await caseWith(store, ...toMeeting)
  // From here on the journal only grows: SQLite has no reason yet to empty it.
  const whole: { bytes: number; events: number; caret: number }[] = []
  const grew = async (events: number, caret: number) => whole.push({ bytes: (await stat(journal)).size, events, caret })
  await grew(toMeeting.length, 0)
  for (let count = 1; count <= statements; count += 1) {
    must(await hearingCommands(store)['hearing.save']({ caseId, room: { ...emptyRoom(1), composer: { speaker: 'EMPLOYER', text: '字'.repeat(count), caret: count } } }))
    await grew(toMeeting.length + count - 1, count)
    must(await appendEvent(store, { caseId, basedOnSeq: toMeeting.length + count - 1, event: { type: 'statement.recorded', on: '2026-03-11', at: '14:10', side: 'EMPLOYEE', text: `第${count}則` } }, clerk))
    await grew(toMeeting.length + count, count)
  }
  const written = await readFile(journal)
  expect(whole.map(({ bytes }) => bytes)).toEqual(whole.map(({ bytes }) => bytes).toSorted((a, b) => a - b))
  expect(whole.at(-1)?.bytes).toBe(written.length)

  const [first] = whole
  const places = fc.tuple(fc.integer({ min: first?.bytes ?? 0, max: written.length }), fc.boolean())
  for (const [index, [place, isGarbled]] of fc.sample(places, { seed: 1150311, numRuns: tears }).entries()) {
    const torn = join(folder, String(index), 'desk.sqlite')
    await mkdir(join(folder, String(index)))
    await copyFile(file, torn)
    // The disk may also have given the file its length and not yet its content.
    await writeFile(`${torn}-wal`, isGarbled ? Buffer.concat([written.subarray(0, place), Buffer.alloc(written.length - place)]) : written.subarray(0, place))
    const opened = await openStore(torn, resources, clockOn('2026-03-11'))
    expect((await verifyStore(opened)).problems).toEqual([])
    const { room } = must(await hearingCommands(opened)['hearing.view']({ caseId }))
    const found = { events: (await readLog(opened.db, caseId)).length, caret: room?.composer.caret ?? 0 }
    await opened.close()
    const { bytes: _bytes, ...expected } = whole.findLast(({ bytes }) => bytes <= place) ?? { bytes: 0, events: 0, caret: 0 }
    expect(found, `torn at byte ${place} of ${written.length}`).toEqual(expected)
  }
})
