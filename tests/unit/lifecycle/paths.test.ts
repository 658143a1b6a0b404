import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from '@xstate/graph'
import { describe, expect, it } from 'vitest'
import type { EventFromLogic, SnapshotFrom } from 'xstate'
import { applyCaseEvent, type CaseSnapshot } from '../../../shared/lifecycle/case-lifecycle.ts'
import { caseEventTypes } from '../../../shared/lifecycle/case-events.ts'
import { caseMachine } from '../../../shared/lifecycle/case-machine.ts'
import { caseWays, type Way } from '../../../shared/lifecycle/diagram.ts'
import { caseStates } from '../../../shared/lifecycle/states.ts'
import { office } from '../../support/committee-case.ts'
import { asRecorded } from '../../support/lifecycle.ts'
import { essence, type Model, models } from '../../support/lifecycle-models.ts'

type Snapshot = SnapshotFrom<typeof caseMachine>
type Event = EventFromLogic<typeof caseMachine>

const plain = ({ value, context }: Snapshot): CaseSnapshot => {
  const [parent, child] = typeof value === 'string' ? [value, undefined] : Object.entries(value)[0] ?? []
  return { state: (child === undefined ? parent : `${parent}.${String(child)}`) as CaseSnapshot['state'], facts: context }
}

/** Everything that can lawfully happen in a model, and the shortest way to get there. */
function explore({ name, start, events: tried }: Model) {
  const opened = applyCaseEvent(null, start)
  if (!opened.ok) throw new Error(opened.refusal.message)
  const serializeState = (snapshot: Snapshot) => essence(plain(snapshot))
  const lawful = new Map<string, Event[]>()
  const events = (snapshot: Snapshot): Event[] => {
    const key = serializeState(snapshot)
    const known = lawful.get(key)
    if (known) return known
    const now = plain(snapshot)
    const found = tried(now.facts).flatMap((event) => {
      const result = applyCaseEvent(now, asRecorded(now, event, office))
      return result.ok ? [result.value.event] : []
    })
    lawful.set(key, found)
    return found
  }
  const options = { input: opened.value.event as Extract<Event, { type: 'application.filed' }>, events, serializeState }
  return { name, opened: opened.value.snapshot, paths: getShortestPaths(caseMachine, options), edges: adjacencyMapToArray(getAdjacencyMap(caseMachine, options)) }
}

const explored = models.map(explore)

const inWords = ({ from, event, guard, to }: Way): string => `${from} + ${event} [${guard}] -> ${to || '(same)'}`
const ways = caseWays()

/** The way of the machine that a step takes, seen from the state in which it is taken. */
function stepOf(before: Snapshot, event: Event): string {
  const [taken] = caseMachine.getTransitionData(before as never, event)
  const found = ways.filter((way) => way.from === taken?.source.path.join('.') && way.event === event.type && way.guard === taken.guard)
  const [way] = found
  if (way === undefined || found.length > 1) throw new Error(`${event.type} in ${plain(before).state} is not one way of the machine`)
  return `${plain(before).state}: ${inWords(way)}`
}

/** Every way of every state, those included that it has from the stage it belongs to. */
const steps = caseStates.flatMap((state) => ways.filter((way) => state === way.from || state.startsWith(`${way.from}.`)).map((way) => `${state}: ${inWords(way)}`))

/** What the table of refusals leaves no way to: a change to the mode that it is already; an open meeting that nobody held. */
const impossible = [
  'assignment.selectingMembers: assignment + mode.changed [toCommittee] -> assignment.selectingMembers',
  'mediation.inMeeting: mediation + application.withdrawn [withdrawsAll] -> closed',
]

describe('paths through the case machine', () => {
  it('reach every state', () => {
    const reached = new Set(explored.flatMap(({ paths }) => paths.map((path) => plain(path.state).state)))
    expect([...reached].toSorted()).toEqual([...caseStates].toSorted())
  })

  it('take every way of the machine, from every state that has it, save two that cannot be', () => {
    const taken = new Set(explored.flatMap(({ edges }) => edges.map(({ state, event }) => stepOf(state, event))))
    expect(steps.filter((step) => !taken.has(step))).toEqual(impossible)
  })

  it('are taken with every kind of event', () => {
    const types = new Set<string>(explored.flatMap(({ edges }) => edges.map(({ event }) => event.type)))
    expect(caseEventTypes.filter((type) => !types.has(type))).toEqual(['application.filed', 'mediation.referredExOfficio'])
  })

  it.each(explored)('are accepted step by step when they are played: $name', ({ opened, paths }) => {
    expect(paths.length).toBeGreaterThan(20)
    for (const path of paths) {
      let snapshot = opened
      for (const { event, state } of path.steps.slice(1)) {
        const result = applyCaseEvent(snapshot, event)
        if (!result.ok) throw new Error(`${event.type} in ${snapshot.state}: ${result.refusal.message}`)
        snapshot = result.value.snapshot
        expect(snapshot.state).toBe(plain(state).state)
      }
      expect(essence(snapshot)).toBe(essence(plain(path.state)))
    }
  })
})
