import { yearOf } from '../model/dates.ts'
import type { Evaluation, RosterPerson } from '../model/roster.ts'

/** The evaluation of the latest year, or undefined. */
export const latestEvaluation = (evaluations: readonly Evaluation[] | undefined): Evaluation | undefined =>
  (evaluations ?? []).toSorted((a, b) => a.year - b.year).at(-1)

/**
 * The year that ended last and has no evaluation of a mediator who held office throughout it; null when nothing is missing. The
 * evaluation is made for each year (調解辦法 §16). Years are Gregorian.
 */
export function yearWithoutEvaluation({ termFrom, appointedOn, evaluations }: Pick<RosterPerson, 'termFrom' | 'appointedOn' | 'evaluations'>, on: string): number | null {
  const year = yearOf(on) - 1
  const since = appointedOn !== undefined && appointedOn < termFrom ? appointedOn : termFrom
  return since <= `${year}-01-01` && !(evaluations ?? []).some((one) => one.year === year) ? year : null
}
