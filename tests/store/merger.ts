import { readFileSync, writeSync } from 'node:fs'
import { systemClock } from '../../electron/lib/clock.ts'
import { merge, previewMerge } from '../../electron/packet/merge.ts'
import { undoMerge } from '../../electron/packet/undo.ts'
import { loadResources } from '../../electron/resources.ts'
import { openStore } from '../../electron/store/store.ts'
import { permissions } from '../../shared/ipc/contract.ts'
import type { BackPacket } from '../../shared/packet/packet.ts'

// Merges a packet and undoes that again, for ever, and says of each that it was acknowledged. packets-kill.test.ts ends it in the middle of its work.
const [file = '', resourceFolder = '', packetFile = ''] = process.argv.slice(2)
const clerk = { name: '王承辦', permissions }
const packet = JSON.parse(readFileSync(packetFile, 'utf8')) as BackPacket
const store = await openStore(file, await loadResources(resourceFolder), systemClock('2026-03-11'))
for (;;) {
  const last = await store.db.selectFrom('packet_merge').select('merge_no').orderBy('merge_no', 'desc').limit(1).executeTakeFirst()
  // Whoever was killed between the two had merged: that is undone first.
  if (last) await undoMerge(store, last.merge_no, undefined, clerk)
  const preview = await previewMerge(store, packet)
  if (!preview.ok) throw new Error(preview.refusal.messageEn)
  const merged = await merge(store, packet, preview.value.basis, clerk)
  if (!merged.ok) throw new Error(merged.refusal.messageEn)
  writeSync(1, `${merged.value.mergeNo}\n`)
}
