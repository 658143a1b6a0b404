import { writeSync } from 'node:fs'
import { hearingCommands } from '../../electron/commands/hearing.ts'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { readLog } from '../../electron/store/case-repository.ts'
import { openStore } from '../../electron/store/store.ts'
import { emptyRoom, type HearingRoom } from '../../shared/hearing/room.ts'
import { permissions } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'

// Types in a hearing, writes private notes and records statements for ever, all at a time, and says of each which number is on disk once it
// was acknowledged. hearing-kill.test.ts ends it in the middle of its work.
const [file = '', resourceFolder = '', caseId = ''] = process.argv.slice(2)
const clerk = { name: '王承辦', permissions }
const store = await openStore(file, await loadResources(resourceFolder), systemClock('2026-03-11'))
const hearing = hearingCommands(store)

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.messageEn)
  return result.value
}
/** At once, not when the loop comes to rest. */
const acknowledge = (what: string, number: number) => writeSync(1, `${what} ${number}\n`)
const found = must(await hearing['hearing.view']({ caseId }))

async function type(): Promise<void> {
  for (let caret = (found.room?.composer.caret ?? 0) + 1; ; caret += 1) {
    const room: HearingRoom = {
      ...emptyRoom(1), composer: { speaker: 'EMPLOYER', text: '字'.repeat(caret), caret }, recesses: [{ from: '14:30' }],
      attendance: ['W1', 'E1'].map((partyId) => ({ partyId, present: true, identityChecked: true })), undo: ['字'.repeat(caret - 1)],
    }
    must(await hearing['hearing.save']({ caseId, room }))
    acknowledge('typed', caret)
  }
}

async function note(): Promise<void> {
  for (let length = (found.notes[0]?.text.length ?? 0) + 1; ; length += 1) {
    must(await hearing['hearing.saveNote']({ caseId, zone: 'CAUCUS_EMPLOYER', text: '底'.repeat(length) }))
    acknowledge('noted', length)
  }
}

async function state(): Promise<void> {
  for (let seq = (await readLog(store.db, caseId)).length; ; seq += 1) {
    must(await appendEvent(store, { caseId, basedOnSeq: seq, event: { type: 'statement.recorded', on: '2026-03-11', at: '14:10', side: 'EMPLOYEE', text: `第${seq + 1}筆` } }, clerk))
    acknowledge('stated', seq + 1)
  }
}

await Promise.all([type(), note(), state()])
