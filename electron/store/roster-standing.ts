import { sql } from 'kysely'
import type { RosterStanding } from '../../shared/ipc/views.ts'
import { trainingHours } from '../../shared/law/training.ts'
import { personWarnings } from '../../shared/roster/warnings.ts'
import type { Database } from './open.ts'
import { readRoster } from './roster-repository.ts'

/** The mediator's part is done in these: the record is finished, or there was none. */
const finished = ['record.serving', 'followUp', 'closed'] as const

/** The load and the warnings of everybody on the roster, in the order of ids. @param today ISO date */
export async function readRosterStanding(db: Database, today: string): Promise<RosterStanding[]> {
  const month = today.slice(0, 7)
  const seats = await db.selectFrom('seat').innerJoin('case_summary', 'case_summary.case_id', 'seat.case_id')
    .select((eb) => [
      'person_id',
      eb.fn.count<number>('seat.case_id').filterWhere('state', 'not in', finished).as('open'),
      eb.fn.count<number>('seat.case_id').filterWhere('since', '>=', `${month}-01`).filterWhere('since', '<', `${month}-32`).as('this_month'),
    ])
    .groupBy('person_id').execute()
  const ahead = await db.selectFrom('seat').innerJoin('meeting', 'meeting.case_id', 'seat.case_id')
    .select(['person_id', sql<number>`count(*)`.as('meetings')])
    .where('status', '=', 'SCHEDULED').where('starts_at', '>=', today).groupBy('person_id').execute()
  const load = new Map(seats.map((row) => [row.person_id, row]))
  const meetings = new Map(ahead.map((row) => [row.person_id, row.meetings]))
  const { people } = await readRoster(db)
  return people.map((person) => ({
    personId: person.id,
    openCases: load.get(person.id)?.open ?? 0,
    casesThisMonth: load.get(person.id)?.this_month ?? 0,
    meetingsAhead: meetings.get(person.id) ?? 0,
    trainingHours: trainingHours(person, today),
    warnings: personWarnings(person, today),
  }))
}
