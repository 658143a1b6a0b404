import fc from 'fast-check'
import { canonicalJson } from '../../electron/store/canonical-json.ts'
import { chainBreak, chainStart, eventRow, loggedEvent } from '../../electron/store/event-chain.ts'
import type { CaseEventRow } from '../../electron/store/schema.ts'
import type { CaseEvent } from '../../shared/lifecycle/case-events.ts'
import { applyCaseEvent, type CaseSnapshot, nextSteps, replayCaseEvent } from '../../shared/lifecycle/case-lifecycle.ts'
import { officeCalendar } from './calendar.ts'
import { illegalities, illegalStep } from './legal-state.ts'
import { drawnEvent } from './random-case.ts'
import { firstEvent } from './random-events.ts'

/**
 * Plays random cases. A run is a beginning with many endings: each ending is a sequence of its own, from the first event on, but what it has in
 * common with its beginning is played, replayed and chained once.
 */

/** A case as it was after its last accepted event. */
interface Line {
  snapshot: CaseSnapshot
  /** What a replay of the log alone gives. */
  replayed: CaseSnapshot
  rows: readonly CaseEventRow[]
  today: string
}

export interface Run { first: number; beginning: number[]; endings: { after: number; draws: number[] }[] }

const endingsOfARun = 15
/** A run is one sequence and its other endings. */
export const sequencesOfARun = 1 + endingsOfARun
const numbers = (least: number, most: number) => fc.array(fc.noBias(fc.nat()), { minLength: least, maxLength: most, size: 'max' })
export const run: fc.Arbitrary<Run> = fc.record({
  first: fc.noBias(fc.nat()),
  beginning: numbers(16, 42),
  endings: fc.array(fc.record({ after: fc.noBias(fc.nat()), draws: numbers(2, 8) }), { minLength: endingsOfARun, maxLength: endingsOfARun, size: 'max' }),
})

/** What happened in all runs together. */
export class Tally {
  sequences = 0
  accepted = 0
  longest = 0
  readonly types = new Set<string>()
  readonly refusals = new Set<string>()
  readonly states = new Set<string>()
}

/** Nothing of a case may be changed in place: from here on an attempt to throws. */
function freeze(value: unknown): void {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}

function begun(first: number, mode: 'COMMITTEE' | 'OTHER', tally: Tally): Line {
  const opened = applyCaseEvent(null, firstEvent(first, mode))
  if (!opened.ok) throw new Error(opened.refusal.message)
  return continued(null, opened.value, '2026-03-02', tally)
}

/** The line with one more accepted event: written into the chain, read back from it and replayed. */
function continued(line: Line | null, { snapshot, event }: { snapshot: CaseSnapshot; event: CaseEvent }, today: string, tally: Tally): Line {
  freeze(snapshot)
  const problems = [...illegalities(snapshot), ...illegalStep(event, snapshot)]
  if (problems.length > 0) throw new Error(`after ${event.type} in ${snapshot.state}: ${problems.join('; ')}`)
  tally.types.add(event.type)
  tally.states.add(snapshot.state)
  const rows = line?.rows ?? []
  const row = eventRow(event, { caseId: 'case', seq: rows.length + 1, prevHash: rows.at(-1)?.hash ?? chainStart }, '承辦人', '2026-03-02T01:00:00.000Z')
  return { snapshot, replayed: replayCaseEvent(line?.replayed ?? null, loggedEvent(row).event), rows: [...rows, row], today }
}

/** One more drawn event: the line goes on, or what refused it left everything as it was and was told beforehand where it could be. */
function stepped(line: Line, from: number, tally: Tally): Line {
  const { event, on, malformed } = drawnEvent(line.snapshot, from, line.today)
  const result = applyCaseEvent(line.snapshot, event)
  if (!malformed && from % 3 === 0) foretold(line.snapshot, event as CaseEvent, result)
  if (result.ok) return continued(line, result.value, on, tally)
  tally.refusals.add(result.refusal.code)
  return { ...line, today: on }
}

/** A step offered without reservation is not refused for the state of the case; an event that is accepted was offered so. */
function foretold(snapshot: CaseSnapshot, event: CaseEvent, result: ReturnType<typeof applyCaseEvent>): void {
  const step = nextSteps(snapshot, event.on, officeCalendar).find((one) => one.type === event.type)
  const offered = step?.refusal === null
  if (result.ok ? !offered : offered && result.refusal.code === 'NOT_ALLOWED_NOW' && result.refusal.field === undefined) {
    throw new Error(`${event.type} in ${snapshot.state}: ${offered ? 'offered' : 'not offered'}, and ${result.ok ? 'accepted' : result.refusal.message}`)
  }
}

/** At the end of a sequence: the replay is the case, the chain is whole, and an altered event is found where it is. */
function ended({ snapshot, replayed, rows }: Line, alter: number, tally: Tally): void {
  tally.sequences += 1
  tally.accepted += rows.length
  tally.longest = Math.max(tally.longest, rows.length)
  // The same, whatever the order of the fields; mostly that is the same too, and sooner compared.
  if (JSON.stringify(replayed) !== JSON.stringify(snapshot) && canonicalJson(replayed) !== canonicalJson(snapshot)) throw new Error('the replay is not the case')
  const index = alter % rows.length
  const altered = rows.map((row, at) => (at === index ? { ...row, ...forged(row, alter) } : row))
  if (chainBreak(altered)?.seq !== index + 1) throw new Error(`event ${index + 1} was altered, and the chain breaks elsewhere`)
}

const forged = (row: CaseEventRow, alter: number): Partial<CaseEventRow> =>
  [{ payload: `${row.payload} ` }, { occurred_on: '2020-01-01' }, { actor: '他人' }, { type: 'note.forged' }, { recorded_at: '2020-01-01T00:00:00.000Z' }][alter % 5] ?? {}

/** Plays a run. @throws Error when anything about it is not as it must be */
export function playRun({ first, beginning, endings }: Run, mode: 'COMMITTEE' | 'OTHER', tally: Tally): void {
  const start = begun(first, mode, tally)
  const lines = [start]
  let line = start
  for (const from of beginning) {
    const next = stepped(line, from, tally)
    if (next.rows !== line.rows) lines.push(next)
    line = next
  }
  if (chainBreak(line.rows) !== null) throw new Error('the chain is broken')
  ended(line, first, tally)
  for (const { after, draws } of endings) {
    // Endings leave the beginning in its later half, where most is decided.
    let own = lines[lines.length - 1 - (after % Math.ceil(lines.length * 0.6))] ?? start
    for (const from of draws) own = stepped(own, from, tally)
    ended(own, after, tally)
  }
}
