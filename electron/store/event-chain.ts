import { createHash } from 'node:crypto'
import type { CaseEvent } from '../../shared/lifecycle/case-events.ts'
import type { LoggedEvent } from '../../shared/ipc/views.ts'
import { canonicalJson } from './canonical-json.ts'
import type { CaseEventRow } from './schema.ts'

/** Version of the events' shape that this program writes. */
export const eventVersion = 1
/** What the first event of a case names as its predecessor. */
export const chainStart = ''

/** SHA-256 over the canonical JSON of an event with its predecessor's hash, as 64 hexadecimal digits. */
export function eventHash(row: Omit<CaseEventRow, 'hash'>): string {
  // The payload is canonical JSON already; as a text within it is covered character by character.
  const { case_id, seq, type, occurred_on, payload, actor, recorded_at, prev_hash, version } = row
  const covered = canonicalJson({ caseId: case_id, seq, type, on: occurred_on, payload, actor, recordedAt: recorded_at, prevHash: prev_hash, version })
  return createHash('sha256').update(covered, 'utf8').digest('hex')
}

/** The row of an event that continues a chain. */
export function eventRow(
  event: { type: string; on: string }, place: { caseId: string; seq: number; prevHash: string }, actor: string, recordedAt: string,
): CaseEventRow {
  const { type, on, ...payload } = event
  const row = {
    case_id: place.caseId, seq: place.seq, type, occurred_on: on, payload: canonicalJson(payload), actor, recorded_at: recordedAt,
    prev_hash: place.prevHash, version: eventVersion,
  }
  return { ...row, hash: eventHash(row) }
}

/** @throws Error when the event was written by a newer version of the program */
export function loggedEvent(row: CaseEventRow): LoggedEvent {
  if (row.version > eventVersion) throw new Error(`event ${row.seq} has version ${row.version}, known is ${eventVersion}`)
  const event = { ...(JSON.parse(row.payload) as object), type: row.type, on: row.occurred_on } as CaseEvent
  return { seq: row.seq, event, actor: row.actor, recordedAt: row.recorded_at }
}

export interface ChainBreak { seq: number; problem: string }

/** The first place where a case's rows, in the order of `seq`, do not form an unbroken chain; null when they do. */
export function chainBreak(rows: readonly CaseEventRow[]): ChainBreak | null {
  let prevHash = chainStart
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { seq: index + 1, problem: `event ${index + 1} is missing` }
    if (row.prev_hash !== prevHash) return { seq: row.seq, problem: 'does not continue the event before it' }
    if (row.hash !== eventHash(row)) return { seq: row.seq, problem: 'was changed after it was written' }
    prevHash = row.hash
  }
  return null
}
