import type { RadarFinding } from '../ipc/views.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { AssignmentRole, RosterPerson } from '../model/roster.ts'

/** What the office knows of one person beside the roster entry: the load, the turn, and what the radar found. */
export interface PersonStanding {
  /** Cases whose mediation or record is not finished. */
  openCases: number
  casesThisMonth: number
  /** ISO date; null: never assigned. */
  lastAssignedOn: string | null
  /** Cases heard on each day ahead. */
  casesByDay: ReadonlyMap<string, number>
  findings: readonly RadarFinding[]
}

/** Somebody of whom nothing is on file. */
export const unknownPerson: PersonStanding = { openCases: 0, casesThisMonth: 0, lastAssignedOn: null, casesByDay: new Map(), findings: [] }

/** What a ranking is made from. */
export interface RankingInput {
  facts: CaseFacts
  as: AssignmentRole
  people: readonly RosterPerson[]
  standing: ReadonlyMap<string, PersonStanding>
  /** ISO date of the assignment. */
  on: string
  /** The office days on which the first meeting would be in time (§12 II, §15), in order. */
  meetingDays: readonly string[]
  /** The most cases of one mediator in a day, as the city has it. */
  casesPerMediatorDay: number
}
