import { isCaseEventType } from '../lifecycle/case-events.ts'
import type { PacketEvent } from './packet.ts'
import { packetRefusal } from './refusals.ts'
import { type Result, ok, refused } from '../ipc/result.ts'

/** Where an event was first recorded that now stands in another place of a log; kept in its payload under {@link originField}. */
export interface EventOrigin { packetId: string; seq: number; hash: string }
/** Reserved in every event: only a merge writes it. */
export const originField = 'mergedFrom'

export type Payload = Readonly<Record<string, unknown>>
export const payloadOf = ({ payload }: Pick<PacketEvent, 'payload'>): Payload => JSON.parse(payload) as Payload
const isObject = (value: unknown): value is Payload => typeof value === 'object' && value !== null && !Array.isArray(value)

/** @returns null for an event that was recorded where it stands */
export function originOf(event: Pick<PacketEvent, 'payload'>): EventOrigin | null {
  const origin = payloadOf(event)[originField]
  return isObject(origin) ? (origin as unknown as EventOrigin) : null
}

/** One case as both sides have it. */
export interface Comparison {
  /** So many events at the beginning are the same. */
  common: number
  /** What the office recorded after them. */
  ours: PacketEvent[]
  /** What the laptop recorded after them and the office does not have yet. */
  theirs: PacketEvent[]
  /** Events of the laptop that an earlier merge brought: number there → number here. */
  known: ReadonlyMap<number, number>
}

/** Compares two logs of one case, both unbroken chains in the order of `seq`. */
export function compareLogs(office: readonly PacketEvent[], laptop: readonly PacketEvent[]): Comparison {
  let common = 0
  while (common < office.length && common < laptop.length && office[common]?.hash === laptop[common]?.hash) common += 1
  const ours = office.slice(common)
  const brought = new Map(ours.flatMap((event) => {
    const origin = originOf(event)
    return origin === null ? [] : [[origin.hash, event.seq] as const]
  }))
  const after = laptop.slice(common)
  const known = new Map(after.flatMap(({ seq, hash }) => (brought.has(hash) ? [[seq, brought.get(hash) ?? 0] as const] : [])))
  return { common, ours, theirs: after.filter(({ seq }) => !known.has(seq)), known }
}

/**
 * An event of the laptop as it is to be recorded here: numbers of other events in it follow those to their new places.
 * @param places number there → number here, of every event after the common beginning that is in the log here by now
 * @returns the event without its origin, or the refusal where it rests on one that was refused, or cannot be of a laptop
 */
export function rebased(event: PacketEvent, { common, ours }: Pick<Comparison, 'common' | 'ours'>, places: ReadonlyMap<number, number>): Result<Record<string, unknown> & { type: string; on: string }> {
  if (!isCaseEventType(event.type)) return refused(packetRefusal('UNKNOWN_EVENT', event.type))
  const { [originField]: _earlier, ...payload } = payloadOf(event)
  const said = { ...payload, type: event.type, on: event.on }
  const placeOf = (seq: number): number | undefined => (seq <= common ? seq : places.get(seq))
  if (event.type === 'statement.recorded' && payload.strikes !== undefined && ours.some(({ type }) => type === 'statement.recorded')) return refused(packetRefusal('STATEMENTS_MOVED'))
  if (event.type !== 'document.issued') return ok(said)

  // 發文字號 runs without gaps at the office: nothing that came with a laptop may take one.
  if (payload.serial !== undefined) return refused(packetRefusal('NUMBERED_ELSEWHERE'))
  const { madeFrom, replaces } = payload
  const from = typeof madeFrom === 'number' ? placeOf(madeFrom) : undefined
  const old = isObject(replaces) && typeof replaces.seq === 'number' ? placeOf(replaces.seq) : undefined
  if ((madeFrom !== undefined && from === undefined) || (replaces !== undefined && old === undefined)) return refused(packetRefusal('BASIS_REFUSED'))
  return ok({ ...said, ...(from === undefined ? {} : { madeFrom: from }), ...(isObject(replaces) ? { replaces: { ...replaces, seq: old } } : {}) })
}
