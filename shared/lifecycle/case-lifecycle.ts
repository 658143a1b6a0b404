import { type AnyActorScope, createActor, getInitialSnapshot, getNextTransitions, type SnapshotFrom } from 'xstate'
import { type Refusal, type Result, ok, refused } from '../ipc/result.ts'
import type { NextStep } from '../ipc/views.ts'
import type { OfficeCalendar } from '../law/office-calendar.ts'
import { type CaseEvent, type CaseEventType, caseEventTypes } from './case-events.ts'
import type { CaseFacts } from './case-facts.ts'
import { caseMachine, markOnRecord } from './case-machine.ts'
import { brokenCheck } from './checks.ts'
import { domain as english } from '../text/en/domain.ts'
import { domain as zhHant } from '../text/zh-TW/domain.ts'
import { eventBasis } from './event-basis.ts'
import { parseCaseEvent } from './parse-event.ts'
import { type BrokenReference, brokenIntakeReference, brokenReference } from './references.ts'
import { withCalendarFacts } from './calendar-facts.ts'
import { refuse } from './refusals.ts'
import type { CaseState } from './states.ts'

/** A case as plain JSON: where it stands and what is known of it. A replay of its log reproduces it exactly. */
export interface CaseSnapshot { state: CaseState; facts: CaseFacts }

type MachineSnapshot = SnapshotFrom<typeof caseMachine>

/**
 * The scope in which the machine is stepped: nothing is run, started or stopped. The same as XState's own `transition` makes, but once;
 * making it for every event takes longer than the step itself.
 */
const unstarted = createActor(caseMachine, { input: undefined })
const inert: AnyActorScope = {
  self: unstarted, system: unstarted.system, id: '', sessionId: '', logger: () => {}, defer: () => {}, stopChild: () => {}, emit: () => {}, actionExecutor: () => {},
}

const firstTypes: readonly CaseEventType[] = ['application.filed', 'mediation.referredExOfficio']
const isFirst = (event: CaseEvent): event is Extract<CaseEvent, { type: 'application.filed' | 'mediation.referredExOfficio' }> => firstTypes.includes(event.type)

function statePath(snapshot: MachineSnapshot): CaseState {
  const { value } = snapshot
  if (typeof value === 'string') return value
  const [parent, child] = Object.entries(value)[0] ?? []
  return `${parent}.${child}` as CaseState
}

function resume({ state, facts }: CaseSnapshot): MachineSnapshot {
  const [parent = '', child] = state.split('.')
  return caseMachine.resolveState({ value: child === undefined ? parent : { [parent]: child }, context: facts } as Parameters<typeof caseMachine.resolveState>[0])
}

const plain = (snapshot: MachineSnapshot): CaseSnapshot => ({ state: statePath(snapshot), facts: snapshot.context })

const takenIn = new Map<CaseState, ReadonlySet<string>>()
/** Types that a state takes at all, whatever their payload and whatever the case; the machine is asked once for each state. */
function takenTypes(snapshot: CaseSnapshot): ReadonlySet<string> {
  const known = takenIn.get(snapshot.state)
  if (known) return known
  const types = new Set<string>(getNextTransitions(resume(snapshot)).map((possible) => possible.eventType))
  takenIn.set(snapshot.state, types)
  return types
}

/** Says where the case stands and what cannot be done there. */
function notNow({ state }: CaseSnapshot, type: CaseEventType): Refusal {
  return refuse('NOT_ALLOWED_NOW', eventBasis[type].article, [
    `：案件現為「${zhHant.state[state]}」，不能辦理「${zhHant.event[type]}」`,
    `: the case is “${english.state[state]}”, which does not admit “${english.event[type]}”`,
  ])
}

const invalid = ({ field, problem }: BrokenReference): Refusal => refuse('INVALID_PAYLOAD', '', problem, field)

/**
 * Takes one event to a case: checks its shape, the state, its references, the table of refusals; then steps the machine.
 * @param snapshot null opens a case with its first event
 * @param rawEvent anything; never trusted
 * @returns the new snapshot and the event as it belongs into the log, or the refusal. Never throws for bad input.
 */
export function applyCaseEvent(snapshot: CaseSnapshot | null, rawEvent: unknown): Result<{ snapshot: CaseSnapshot; event: CaseEvent }> {
  const parsed = parseCaseEvent(rawEvent)
  if (!parsed.ok) return parsed
  const event = parsed.value
  if (snapshot === null) return openCase(event)

  if (isFirst(event) || !takenTypes(snapshot).has(event.type)) return refused(notNow(snapshot, event.type))
  const impossible = brokenCheck(snapshot.facts, event, 'CASE')
  if (impossible?.code === 'NOT_ALLOWED_NOW') return refused(impossible)
  const reference = brokenReference(snapshot.facts, event)
  if (reference) return refused(invalid(reference))
  const refusal = brokenCheck(snapshot.facts, event)
  if (refusal) return refused(refusal)
  const next = caseMachine.transition(resume(snapshot), event, inert)
  if (next.context === snapshot.facts) throw new Error(`${event.type} passed every check in ${snapshot.state}, but the machine did not take it`)
  return ok({ snapshot: plain(next), event })
}

/**
 * Takes one event of a log to the case as it stood before it: the same step, without asking whether it was lawful.
 * @throws Error when the event has no place in that state: the log was not written by this lifecycle
 */
export function replayCaseEvent(snapshot: CaseSnapshot | null, logged: CaseEvent): CaseSnapshot {
  // Reading it through its schema gives the fields the order they had; one of a shape that is refused today stays as it is.
  const parsed = parseCaseEvent(logged)
  const event = parsed.ok ? parsed.value : logged
  markOnRecord(event)
  if (snapshot === null) {
    if (!isFirst(event)) throw new Error(`a log cannot begin with ${event.type}`)
    return plain(getInitialSnapshot(caseMachine, event))
  }
  const current = resume(snapshot)
  const next = caseMachine.transition(current, event, inert)
  if (next.context === current.context) throw new Error(`${event.type} has no place in ${snapshot.state}`)
  return plain(next)
}

function openCase(event: CaseEvent): Result<{ snapshot: CaseSnapshot; event: CaseEvent }> {
  if (!isFirst(event)) return refused(refuse('NOT_ALLOWED_NOW', '§9', ['：案件須先由申請或職權交付立案', ': a case begins with an application or a referral']))
  const reference = brokenIntakeReference(event)
  if (reference) return refused(invalid(reference))
  const refusal = brokenCheck({} as CaseFacts, event)
  if (refusal) return refused(refusal)
  return ok({ snapshot: plain(getInitialSnapshot(caseMachine, event)), event })
}

/**
 * What may happen next on that day: every event the state takes, each with the refusal that already stands against it, if any.
 * @param calendar the office's, for periods that must be over
 * What depends on an event's own fields is told when it is recorded.
 */
export function nextSteps(snapshot: CaseSnapshot, today: string, calendar: OfficeCalendar): NextStep[] {
  const taken = takenTypes(snapshot)
  return caseEventTypes.filter((type) => taken.has(type)).map((type) => ({
    type,
    refusal: brokenCheck(snapshot.facts, withCalendarFacts(snapshot.facts, { type, on: today }, calendar) as CaseEvent, 'OFFER'),
  }))
}
