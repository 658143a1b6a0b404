import { sql } from 'kysely'
import type { CaseSummary, LoggedEvent } from '../../shared/ipc/views.ts'
import { loggedEvent } from './event-chain.ts'
import type { Database } from './open.ts'
import type { CaseFileRow, CaseSummaryRow } from './schema.ts'
import { searchable } from './search-text.ts'

const found = 50

/** Every case on file, newest number first. @param today decides which open deadlines are overdue */
export function listCases(db: Database, today: string): Promise<CaseSummary[]> {
  return summaries(db, today)
}

/** Cases in whose numbers, names or identifiers the text occurs; every word of it, in any order. At most 50. */
export function searchCases(db: Database, text: string, today: string): Promise<CaseSummary[]> {
  const words = searchable([text]).split(/\s+/).filter((word) => word !== '')
  return words.length === 0 ? Promise.resolve([]) : summaries(db, today, words)
}

/** The log of a case, oldest event first; empty when there is no such case. */
export async function readLog(db: Database, caseId: string): Promise<LoggedEvent[]> {
  const rows = await db.selectFrom('case_event').selectAll().where('case_id', '=', caseId).orderBy('seq').execute()
  return rows.map(loggedEvent)
}

export async function readCaseFile(db: Database, caseId: string): Promise<CaseFileRow | undefined> {
  return db.selectFrom('case_file').selectAll().where('case_id', '=', caseId).executeTakeFirst()
}

/** Numbers of cases on file, and how many of them are demonstrations. */
export async function countCases(db: Database): Promise<{ cases: number; demonstrationCases: number }> {
  const row = await db.selectFrom('case_file')
    .select((eb) => [eb.fn.countAll<number>().as('cases'), eb.fn.sum<number | null>('demonstration').as('demonstration')])
    .executeTakeFirstOrThrow()
  return { cases: row.cases, demonstrationCases: row.demonstration ?? 0 }
}

async function summaries(db: Database, today: string, words?: readonly string[]): Promise<CaseSummary[]> {
  let query = db.selectFrom('case_summary').innerJoin('case_file', 'case_file.case_id', 'case_summary.case_id')
    .selectAll('case_summary').select(['case_number', 'demonstration'])
    .orderBy('year', 'desc').orderBy('serial', 'desc').orderBy('city')
  for (const word of words ?? []) query = query.where(sql<boolean>`instr(search_text, ${word}) > 0`)
  const rows = await (words ? query.limit(found) : query).execute()
  const [deadlines, meetings] = await Promise.all([nextDeadlines(db, today), nextMeetings(db)])
  return rows.map((row) => ({
    ...summaryOf(row),
    nextDeadline: deadlines.get(row.case_id) ?? null,
    nextMeeting: meetings.get(row.case_id) ?? null,
  }))
}

function summaryOf(row: CaseSummaryRow & Pick<CaseFileRow, 'case_number' | 'demonstration'>): Omit<CaseSummary, 'nextDeadline' | 'nextMeeting'> {
  return {
    caseId: row.case_id,
    caseNumber: row.case_number,
    state: row.state,
    outcome: row.outcome,
    partial: row.partial === 1,
    mode: row.mode,
    appliedOn: row.applied_on,
    receivedOn: row.received_on,
    employees: row.employees,
    employers: row.employers,
    category: row.category,
    mediator: row.mediator,
    demonstration: row.demonstration === 1,
  }
}

async function nextDeadlines(db: Database, today: string): Promise<Map<string, NonNullable<CaseSummary['nextDeadline']>>> {
  // Keeping records for fifteen years is no work that falls due.
  const rows = await db.selectFrom('deadline').select(['case_id', 'code', 'due_on', 'am_only'])
    .where('standing', '=', 'OPEN').where('code', '<>', 'RETENTION').orderBy('due_on', 'desc').execute()
  // Sorted backwards: the earliest of a case is set last and stays.
  return new Map(rows.map(({ case_id, code, due_on, am_only }) =>
    [case_id, { code, dueOn: due_on, amOnly: am_only === 1, status: due_on < today ? 'OVERDUE' : 'PENDING' }]))
}

async function nextMeetings(db: Database): Promise<Map<string, NonNullable<CaseSummary['nextMeeting']>>> {
  const rows = await db.selectFrom('meeting').select(['case_id', 'meeting_no', 'starts_at', 'venue'])
    .where('status', 'in', ['SCHEDULED', 'OPEN']).orderBy('starts_at', 'desc').execute()
  return new Map(rows.map(({ case_id, meeting_no, starts_at, venue }) => [case_id, { meetingNo: meeting_no, startsAt: starts_at, venue }]))
}
