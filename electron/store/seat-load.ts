import { CompiledQuery } from 'kysely'
import type { PersonStanding } from '../../shared/assignment/standing.ts'
import { type CaseState, caseStates } from '../../shared/lifecycle/states.ts'
import type { Database } from './open.ts'

/** What a person has to do, and when the last case came. */
export type SeatLoad = Omit<PersonStanding, 'findings'>

/** The part of whoever mediates is done in these: the record is final, or there was none. */
const finished: readonly CaseState[] = ['record.serving', 'followUp', 'closed']
const unfinished = caseStates.filter((state) => !finished.includes(state))

/** Each question starts from what is open, of this month, or ahead, so that past cases cost nothing. */
const loadSql = {
  open: `SELECT person_id, count(*) AS count FROM case_summary s CROSS JOIN seat USING (case_id) WHERE s.state IN (SELECT value FROM json_each(?1)) GROUP BY person_id`,
  month: `SELECT person_id, count(*) AS count FROM seat WHERE since >= ?1 AND since < ?2 GROUP BY person_id`,
  last: `SELECT value AS person_id, (SELECT max(since) FROM seat WHERE person_id = value) AS since FROM json_each(?1)`,
  days: `SELECT person_id, substr(starts_at, 1, 10) AS day, count(DISTINCT m.case_id) AS count FROM meeting m CROSS JOIN seat USING (case_id)
    WHERE m.starts_at >= ?1 AND m.starts_at < ?2 AND m.status IN ('SCHEDULED', 'OPEN') AND seat.role = 'MEDIATOR' GROUP BY person_id, day`,
}

/**
 * The load of each of these people.
 * @param on ISO date: its month counts
 * @param until last day of which meetings are counted; ISO date
 */
export async function readSeatLoads(db: Database, personIds: readonly string[], on: string, until: string): Promise<Map<string, SeatLoad>> {
  const ask = async <Row>(sql: string, parameters: unknown[]) => (await db.executeQuery<Row>(CompiledQuery.raw(sql, parameters))).rows
  type Count = { person_id: string; count: number }
  const month = on.slice(0, 7)
  const [open, thisMonth, last, days] = await Promise.all([
    ask<Count>(loadSql.open, [JSON.stringify(unfinished)]),
    ask<Count>(loadSql.month, [`${month}-01`, `${month}-32`]),
    ask<{ person_id: string; since: string | null }>(loadSql.last, [JSON.stringify(personIds)]),
    ask<Count & { day: string }>(loadSql.days, [`${on}T`, `${until}U`]),
  ])
  const counts = (rows: readonly Count[]): Map<string, number> => new Map(rows.map((row) => [row.person_id, row.count]))
  const [openOf, monthOf] = [counts(open), counts(thisMonth)]
  return new Map(last.map(({ person_id, since }) => [person_id, {
    openCases: openOf.get(person_id) ?? 0,
    casesThisMonth: monthOf.get(person_id) ?? 0,
    lastAssignedOn: since,
    casesByDay: new Map(days.filter((row) => row.person_id === person_id).map(({ day, count }) => [day, count])),
  }]))
}
