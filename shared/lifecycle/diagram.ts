import type { AnyStateNode } from 'xstate'
import { domain } from '../text/zh-TW/domain.ts'
import { caseMachine } from './case-machine.ts'
import { type CaseState, caseStates } from './states.ts'

/** One way from a state to another: the event, the guard that decides between ways of one event, and where it leads. */
export interface Way { from: string; event: string; guard: string; to: string }

const pathOf = (node: AnyStateNode): string => node.path.join('.')
/** A compound state is entered at its first child. */
function entry(node: AnyStateNode): AnyStateNode {
  const [first] = node.initial?.target ?? []
  return first === undefined ? node : entry(first)
}

function waysOf(node: AnyStateNode): Way[] {
  const own = [...node.transitions.values()].flat().map((transition) => ({
    from: pathOf(node),
    event: transition.eventType,
    guard: typeof transition.guard === 'string' ? transition.guard : '',
    to: transition.target?.[0] ? pathOf(entry(transition.target[0])) : '',
  }))
  return [...own, ...Object.values(node.states).flatMap(waysOf)]
}

/** Every transition of the case machine; `to` is empty where the state stays as it is. */
export const caseWays = (): Way[] => waysOf(caseMachine.root as AnyStateNode)

/** The machine as text, one line a transition, for a golden file that shows every change of the lifecycle in review. */
export const lifecycleListing = (): string =>
  caseWays().map(({ from, event, guard, to }) => `${from || '(any)'} + ${event} [${guard}] -> ${to || '(same)'}`).join('\n')

const stateId = (state: string): string => state.replace('.', '_')

/** The machine as a Mermaid state diagram with the words of the office; events that leave the state as it is are left out. */
export function lifecycleDiagram(): string {
  const ways = caseWays().filter((way) => way.to !== '')
  const parents = [...new Set(caseStates.filter((state) => state.includes('.')).map((state) => state.split('.')[0] ?? ''))]
  const label = (state: CaseState) => `${stateId(state)} : ${domain.state[state]}`
  const groups = parents.flatMap((parent) => [
    `  state ${parent} {`,
    ...caseStates.filter((state) => state.startsWith(`${parent}.`)).map((state) => `    ${label(state)}`),
    '  }',
  ])
  const single = caseStates.filter((state) => !state.includes('.')).map((state) => `  ${label(state)}`)
  const edges = new Map<string, string[]>()
  for (const { from, event, to } of ways) {
    const edge = `${stateId(from)} --> ${stateId(to)}`
    const words = domain.event[event as keyof typeof domain.event]
    const known = edges.get(edge) ?? []
    if (!known.includes(words)) edges.set(edge, [...known, words])
  }
  const arrows = [...edges].map(([edge, words]) => `  ${edge} : ${words.join('／')}`)
  return ['stateDiagram-v2', ...groups, ...single, '  [*] --> intake_received', ...arrows, '  closed --> [*]'].join('\n')
}
