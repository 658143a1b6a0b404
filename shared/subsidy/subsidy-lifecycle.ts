import { type AnyActorScope, createActor, getInitialSnapshot, getNextTransitions, type SnapshotFrom } from 'xstate'
import { type Refusal, type Result, ok, refused } from '../ipc/result.ts'
import { parseLogged } from '../lifecycle/parse-event.ts'
import { refuse } from '../lifecycle/refusals.ts'
import { subsidy as english } from '../text/en/subsidy.ts'
import { subsidy as chinese } from '../text/zh-TW/subsidy.ts'
import { type SubsidyCheck, subsidyChecks } from './checks.ts'
import { type SubsidyEvent, subsidyEventSchemas, type SubsidyEventType, subsidyEventTypes } from './events.ts'
import type { SubsidyFacts, SubsidyState } from './facts.ts'
import { subsidyMachine } from './subsidy-machine.ts'

/** A subsidy application as plain JSON. A replay of its log reproduces it exactly. */
export interface SubsidySnapshot { state: SubsidyState; facts: SubsidyFacts }
/** What may happen next, with the refusal that already stands against it. */
export interface SubsidyStep { type: SubsidyEventType; refusal: Refusal | null }

type MachineSnapshot = SnapshotFrom<typeof subsidyMachine>
const unstarted = createActor(subsidyMachine, { input: undefined })
const inert: AnyActorScope = {
  self: unstarted, system: unstarted.system, id: '', sessionId: '', logger: () => {}, defer: () => {}, stopChild: () => {}, emit: () => {}, actionExecutor: () => {},
}

const plain = ({ value, context }: MachineSnapshot): SubsidySnapshot => ({ state: value, facts: context })
const resume = ({ state, facts }: SubsidySnapshot): MachineSnapshot => subsidyMachine.resolveState({ value: state, context: facts } as Parameters<typeof subsidyMachine.resolveState>[0])
const takenTypes = (snapshot: SubsidySnapshot): ReadonlySet<string> => new Set(getNextTransitions(resume(snapshot)).map((possible) => possible.eventType))

const notNow = (state: SubsidyState, type: SubsidyEventType): Refusal => refuse('NOT_ALLOWED_NOW', '補助辦法', [
  `：申請現為「${chinese.state[state]}」，不能辦理「${chinese.event[type]}」`, `: the application is “${english.state[state]}”, which does not admit “${english.event[type]}”`,
])

function brokenCheck(facts: SubsidyFacts, event: SubsidyEvent, beforehandOnly = false): Refusal | null {
  const list = (subsidyChecks[event.type] ?? []) as readonly SubsidyCheck<SubsidyEventType>[]
  for (const { code, article, field, beforehand = false, broken } of list) {
    if (beforehandOnly && !beforehand) continue
    const detail = broken(facts, event)
    if (detail !== false) return refuse(code, article, detail, field)
  }
  return null
}

/**
 * Takes one event to a subsidy application: its shape, the state, the table of refusals; then steps the machine.
 * @param snapshot null for the first event
 * @param raw anything; never trusted. What the office knows must have been filled in before (events.ts)
 * @returns the new snapshot and the event as it belongs into the log, or the refusal. Never throws for bad input.
 */
export function applySubsidyEvent(snapshot: SubsidySnapshot | null, raw: unknown): Result<{ snapshot: SubsidySnapshot; event: SubsidyEvent }> {
  const parsed = parseLogged(raw, subsidyEventSchemas)
  if (!parsed.ok) return parsed
  const event = parsed.value
  if (snapshot === null) {
    if (event.type !== 'subsidy.submitted') return refused(notNow('draft', event.type))
    const refusal = brokenCheck({} as SubsidyFacts, event)
    return refusal ? refused(refusal) : ok({ snapshot: plain(getInitialSnapshot(subsidyMachine, event)), event })
  }
  if (!takenTypes(snapshot).has(event.type)) return refused(notNow(snapshot.state, event.type))
  const refusal = brokenCheck(snapshot.facts, event)
  if (refusal) return refused(refusal)
  return ok({ snapshot: plain(subsidyMachine.transition(resume(snapshot), event, inert)), event })
}

/** Takes one event of a log to the application as it stood before it, without asking whether it was lawful. @throws Error when it has no place there */
export function replaySubsidyEvent(snapshot: SubsidySnapshot | null, logged: SubsidyEvent): SubsidySnapshot {
  const parsed = parseLogged(logged, subsidyEventSchemas)
  const event = parsed.ok ? parsed.value : logged
  if (snapshot === null) {
    if (event.type !== 'subsidy.submitted') throw new Error(`a log cannot begin with ${event.type}`)
    return plain(getInitialSnapshot(subsidyMachine, event))
  }
  if (!takenTypes(snapshot).has(event.type)) throw new Error(`${event.type} has no place in ${snapshot.state}`)
  return plain(subsidyMachine.transition(resume(snapshot), event, inert))
}

/** What may happen next; letters are issued from the list of documents. `lacking`: papers that are not there, as the office computes them today. */
export function nextSubsidySteps(snapshot: SubsidySnapshot, today: string, lacking: readonly string[] = []): SubsidyStep[] {
  const taken = takenTypes(snapshot)
  return subsidyEventTypes.filter((type) => taken.has(type) && type !== 'subsidy.documentIssued').map((type) => ({ type, refusal: brokenCheck(snapshot.facts, { type, on: today, lacking: [...lacking] } as unknown as SubsidyEvent, true) }))
}
