import { writeSync } from 'node:fs'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { attachmentFilesOf } from '../../electron/store/attachment-files.ts'
import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import { openStore } from '../../electron/store/store.ts'
import { permissions } from '../../shared/ipc/contract.ts'
import { safeOf } from '../support/packets.ts'
import { submittedElsewhere } from '../support/subsidy-events.ts'

// Keeps a file and submits an application that names it, for ever; says the hash of each that was acknowledged. attachments.test.ts ends it in the middle of its work.
const [file = '', resourceFolder = '', run = ''] = process.argv.slice(2)
const store = await openStore(file, await loadResources(resourceFolder), systemClock('2026-03-11'))
const files = attachmentFilesOf(store, safeOf('A'))
for (let number = 0; ; number += 1) {
  const name = `申請人${run}之${number}`
  const kept = await files.keep(Buffer.from(`%PDF-1.7 ${name} ${'紙'.repeat(50_000)}`))
  if (!kept.ok) throw new Error(kept.refusal.messageEn)
  const attachments = [{ kind: 'ID_CARD', name: '國民身分證', file: kept.value }]
  const recorded = await appendSubsidyEvent(store, { subsidyId: null, basedOnSeq: 0, event: submittedElsewhere(name, { attachments }) }, { name: '王承辦', permissions })
  if (!recorded.ok) throw new Error(recorded.refusal.messageEn)
  writeSync(1, `${kept.value.sha256}\n`)
}
