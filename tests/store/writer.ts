import { writeSync } from 'node:fs'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { openStore } from '../../electron/store/store.ts'
import { permissions } from '../../shared/ipc/contract.ts'
import { filed } from '../support/lifecycle.ts'

// Records events for ever, and says of each one `caseId seq` once it was acknowledged. kill.test.ts ends it in the middle of its work.
const [file = '', resourceFolder = ''] = process.argv.slice(2)
const clerk = { name: '王承辦', permissions }
const store = await openStore(file, await loadResources(resourceFolder), systemClock())
for (;;) {
  let recorded = await openCase(store, { event: filed() }, clerk)
  for (let count = 0; count < 8 && recorded.ok; count += 1) {
    const { caseId, seq } = recorded.value
    writeSync(1, `${caseId} ${seq}\n`) // at once, not when the loop comes to rest
    recorded = await appendEvent(store, { caseId, basedOnSeq: seq, event: { type: 'note.added', on: '2026-03-11', text: '字'.repeat(300) } }, clerk)
  }
  if (!recorded.ok) throw new Error(recorded.refusal.messageEn)
  writeSync(1, `${recorded.value.caseId} ${recorded.value.seq}\n`)
}
