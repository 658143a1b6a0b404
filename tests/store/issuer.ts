import { writeSync } from 'node:fs'
import { issueDocument } from '../../electron/commands/issue-document.ts'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { openStore } from '../../electron/store/store.ts'
import { permissions } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/ipc/result.ts'
import { accepted, assigned, filed, scheduled } from '../support/lifecycle.ts'
import { wordsAsPdf } from '../support/paper.ts'

// Issues notices of meetings for ever, and says of each one its number once it was acknowledged. issuing-kill.test.ts ends it in the middle of its work.
const [file = '', resourceFolder = ''] = process.argv.slice(2)
const clerk = { name: '王承辦', permissions }
const paper = { pdf: async (models: Parameters<typeof wordsAsPdf>[0]) => wordsAsPdf(models) }
const store = await openStore(file, await loadResources(resourceFolder), systemClock('2026-03-11'))
for (;;) {
  let recorded = await openCase(store, { event: filed() }, clerk)
  for (const event of [accepted, assigned, scheduled()]) {
    if (recorded.ok) recorded = await appendEvent(store, { caseId: recorded.value.caseId, basedOnSeq: recorded.value.seq, event }, clerk)
  }
  for (let version = 1; version <= 4 && recorded.ok; version += 1) {
    const { caseId, seq } = recorded.value
    const issued = await issueDocument(store, paper, { caseId, basedOnSeq: seq, code: 'D06', key: '1', on: '2026-03-11' }, clerk)
    const head = await store.heads.read(store.db, caseId)
    if (!issued.ok || !head) throw new Error(issued.ok ? 'no such case' : issued.refusal.messageEn)
    writeSync(1, `${String(head.snapshot.facts.documentsIssued.at(-1)?.serial)}\n`)
    recorded = ok(head)
  }
  if (!recorded.ok) throw new Error(recorded.refusal.messageEn)
}
