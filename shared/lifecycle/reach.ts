import { type CaseEventType, isCaseEventType } from './case-events.ts'
import { caseWays } from './diagram.ts'
import { type CaseState, caseStates } from './states.ts'

/** A way of the machine between two of the ten states; one that stays leads to where it comes from. */
export interface StateWay { from: CaseState; type: CaseEventType; guard: string; to: CaseState }

const covers = (parent: string, state: CaseState): boolean => parent === '' || state === parent || state.startsWith(`${parent}.`)

/** Every way of the machine, those of a group of states told for each of its states. */
export const stateWays: readonly StateWay[] = caseWays().flatMap(({ from, event, guard, to }) =>
  (isCaseEventType(event) ? caseStates.filter((state) => covers(from, state)).map((state): StateWay => ({ from: state, type: event, guard, to: to === '' ? state : caseStates.find((one) => one === to) ?? state })) : []))

/** The states that take an event at all, in the order of the procedure. */
export const statesThatTake = (type: CaseEventType): CaseState[] => caseStates.filter((state) => stateWays.some((way) => way.type === type && way.from === state))

/**
 * How many steps away each state is that can still be reached.
 * @param mayPass whether a way counts; default: every one
 * @returns distances from `from`, itself 0; states that cannot be reached are missing
 */
export function stepsTo(from: CaseState, mayPass: (way: StateWay) => boolean = () => true): Map<CaseState, number> {
  const steps = new Map<CaseState, number>([[from, 0]])
  // A map hands out what is added while one goes through it.
  for (const [state, distance] of steps) {
    for (const way of stateWays) {
      if (way.from === state && !steps.has(way.to) && mayPass(way)) steps.set(way.to, distance + 1)
    }
  }
  return steps
}
