import { createHash } from 'node:crypto'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { payloadOf } from '../../shared/packet/compare.ts'
import type { Packet } from '../../shared/packet/packet.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import { chainBreak, loggedEvent } from '../store/event-chain.ts'
import { filesNamed } from '../store/issued-files.ts'
import { replay } from '../store/rebuild.ts'
import { isNewer, rowOf } from './rows.ts'

/** Checks what a packet says of itself before any of it is used: each log an unbroken chain that replays, each letter's files and each drawn signature there and as they were kept. */
export function sound(packet: Packet): Result<null> {
  const kept = new Map<string, boolean>()
  for (const { sha256, format, content } of packet.files) kept.set(`${sha256}.${format}`, createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex') === sha256)
  if ([...kept.values()].includes(false)) return refused(packetRefusal('FILE_ALTERED'))
  for (const { caseId, caseNumber, events } of packet.cases) {
    if (events.some(isNewer)) return refused(packetRefusal('PACKET_NEWER'))
    const rows = events.map((event) => rowOf(caseId, event))
    if (chainBreak(rows) !== null || !replays(rows.map(loggedEvent))) return refused(packetRefusal('CHAIN_BROKEN', caseNumber))
    const wanted = events.flatMap((event) => filesNamed(event.type, payloadOf(event)))
    if (wanted.some(({ sha256, format }) => !kept.has(`${sha256}.${format}`))) return refused(packetRefusal('FILE_ALTERED', caseNumber))
  }
  const ids = packet.cases.map(({ caseId }) => caseId)
  return new Set(ids).size === ids.length ? ok(null) : refused(packetRefusal('PACKET_UNREADABLE'))
}

function replays(log: Parameters<typeof replay>[0]): boolean {
  try {
    replay(log)
    return true
  } catch {
    return false
  }
}
