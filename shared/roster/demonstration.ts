import type { Roster } from '../model/roster.ts'

/** The office's roster; `demonstrationIds`: those of its people and organisations that are invented ones of the demonstration. */
export interface MarkedRoster extends Roster { demonstrationIds: readonly string[] }

function ofKind({ demonstrationIds, people, organizations }: MarkedRoster, demonstration: boolean): Roster {
  const invented = new Set(demonstrationIds)
  return { people: people.filter(({ id }) => invented.has(id) === demonstration), organizations: organizations.filter(({ id }) => invented.has(id) === demonstration) }
}

/** The roster without the demonstration: what an office publishes. */
export const realRoster = (roster: MarkedRoster): Roster => ofKind(roster, false)

/**
 * Whom the roster offers for a case: invented people for a demonstration case, real ones for a real case. An office that has only the
 * one kind of people, or of organisations, is offered those it has, so that the program can be tried out either way.
 */
export function rosterFor(roster: MarkedRoster, isDemonstrationCase: boolean): Roster {
  const { people, organizations } = ofKind(roster, isDemonstrationCase)
  return { people: people.length > 0 ? people : roster.people, organizations: organizations.length > 0 ? organizations : roster.organizations }
}
