import type { RosterStanding } from '../../shared/ipc/views.ts'
import { trainingHours } from '../../shared/law/training.ts'
import { personWarnings } from '../../shared/roster/warnings.ts'
import type { Database } from './open.ts'
import { readRoster } from './roster-repository.ts'
import { readSeatLoads } from './seat-load.ts'

/** The load and the warnings of everybody on the roster, in the order of ids. @param today ISO date */
export async function readRosterStanding(db: Database, today: string): Promise<RosterStanding[]> {
  const { people } = await readRoster(db)
  const loads = await readSeatLoads(db, people.map(({ id }) => id), today, today)
  const ahead = await db.selectFrom('meeting').innerJoin('seat', 'seat.case_id', 'meeting.case_id')
    .select((eb) => ['person_id', eb.fn.countAll<number>().as('meetings')])
    .where('status', '=', 'SCHEDULED').where('starts_at', '>=', today).groupBy('person_id').execute()
  const meetings = new Map(ahead.map((row) => [row.person_id, row.meetings]))
  return people.map((person) => ({
    personId: person.id,
    openCases: loads.get(person.id)?.openCases ?? 0,
    casesThisMonth: loads.get(person.id)?.casesThisMonth ?? 0,
    meetingsAhead: meetings.get(person.id) ?? 0,
    trainingHours: trainingHours(person, today),
    warnings: personWarnings(person, today),
  }))
}
