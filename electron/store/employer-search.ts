import { sql } from 'kysely'
import { nameKey } from '../../shared/format/sameness.ts'
import type { EmployerSuggestion } from '../../shared/ipc/views.ts'
import type { Database } from './open.ts'

const mostSuggested = 20
/** What is found in more cases than this is looked for from the newest case backwards, until so many were found. */
const mostRanked = 10_000
const enough = 200

/**
 * Employers in whose names the text occurs, each with the case received last; empty text means all.
 * @returns at most 20, the newest first, the name as that case writes it
 */
export async function searchEmployers(db: Database, text: string): Promise<EmployerSuggestion[]> {
  const rows = await findRows(db, nameKey(text))
  const found = [...Map.groupBy(rows, (row) => row.name).values()].slice(0, mostSuggested).flatMap(([newest]) => newest ?? [])
  if (found.length === 0) return []
  const written = await db.selectFrom('party').innerJoin('case_file', 'case_file.case_id', 'party.case_id')
    .select(['party.case_id', 'name', 'case_number']).where('side', '=', 'EMPLOYER').where('party.case_id', 'in', found.map((one) => one.case_id)).execute()
  return found.flatMap(({ name, case_id: caseId }) => {
    const row = written.find((one) => one.case_id === caseId && nameKey(one.name) === name)
    return row === undefined ? [] : [{ name: row.name.trim(), lastCase: { caseId, caseNumber: row.case_number } }]
  })
}

/** Newest first; of a frequent name not all. */
async function findRows(db: Database, key: string) {
  // Written out, not bound: only so is the index of employers known to hold them all.
  const isMatch = sql<boolean>`role = 'PARTY' and side = 'EMPLOYER' and instr(name, ${key}) > 0`
  const matching = db.selectFrom('involvement').select('case_id').where(isMatch).limit(mostRanked + 1).as('matching')
  const { matches } = await db.selectFrom(matching).select(({ fn }) => fn.countAll<number>().as('matches')).executeTakeFirstOrThrow()
  // A cross join is walked through in the order in which it is written.
  const isCommon = matches > mostRanked
  const joined = isCommon ? db.selectFrom('case_summary').crossJoin('involvement') : db.selectFrom('involvement').crossJoin('case_summary')
  return joined.innerJoin('case_file', 'case_file.case_id', 'involvement.case_id').select(['involvement.name', 'involvement.case_id'])
    .whereRef('case_summary.case_id', '=', 'involvement.case_id').where(isMatch)
    .orderBy('received_on', 'desc').orderBy('case_number', 'desc').limit(isCommon ? enough : mostRanked).execute()
}
