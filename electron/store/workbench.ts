import { sql } from 'kysely'
import type { Deadline } from '../../shared/law/deadlines.ts'
import type { OfficeCalendar } from '../../shared/law/office-calendar.ts'
import { publicationIsWork } from '../../shared/law/roster-publication.ts'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import { type CaseSnapshot, nextSteps } from '../../shared/lifecycle/case-lifecycle.ts'
import { type CaseState, caseStates } from '../../shared/lifecycle/states.ts'
import { suggestedStep } from '../../shared/lifecycle/suggested-step.ts'
import { dueQueues } from '../../shared/ipc/contract.ts'
import type { DueItem, DueQueue, TodaysMeeting, UndatedItem, Workbench, WorkQueue } from '../../shared/ipc/views.ts'
import { addDays, monthOf, yearOf } from '../../shared/model/dates.ts'
import { listDrafts } from './draft-repository.ts'
import type { Database } from './open.ts'
import { readRosterPublication } from './roster-publication.ts'
import type { DeadlineRow } from './schema.ts'
import type { Store } from './store.ts'
import { subsidiesDue } from './subsidies-due.ts'

const soonDays = 3
/** Somebody else has to act: the applicant, a side that chooses its member, the court. */
const othersDeadlines = ['SUPPLEMENT', 'SELECT_MEMBERS', 'ENFORCEMENT_RULING']
/** After service the parties have their turn; a settled case may wait long for its last instalment. */
const afterwards: readonly CaseState[] = ['followUp', 'closed']
const inWork = caseStates.filter((state) => !afterwards.includes(state))
/** Rows of each queue where nobody asked for more. */
const shownAtFirst = 20
/** From November on the next year's calendar, published in summer, is needed. */
const calendarNeededFrom = 11

/**
 * What falls due, from the stored deadlines: today's work of the office, one row for a case and kind of deadline. All are counted, but
 * only the rows that are shown are read in full: what to do next takes the whole case.
 * @param today ISO date
 * @param shown rows wanted of each queue, default 20
 */
export async function readWorkbench(store: Store, today: string, shown: { [Queue in WorkQueue]?: number | undefined } = {}): Promise<Workbench> {
  const { db, calendar } = store
  const due = await dueRows(db, today)
  const rowsShown = new Map(dueQueues.map((queue) => [queue, due.get(queue)?.slice(0, shown[queue] ?? shownAtFirst) ?? []]))
  const items = await dueItems(db, [...rowsShown.values()].flat(), today, calendar())
  const undated = await undatedItems(db, today, shown.undated ?? shownAtFirst, calendar())
  const publication = await readRosterPublication(db, today)
  const itemsOf = (queue: DueQueue) => (rowsShown.get(queue) ?? []).flatMap((row) => items.get(keyOf(row)) ?? [])
  return {
    today, overdue: itemsOf('overdue'), dueToday: itemsOf('dueToday'), soon: itemsOf('soon'), waiting: itemsOf('waiting'), undated: undated.items,
    counts: { ...Object.fromEntries(dueQueues.map((queue) => [queue, due.get(queue)?.length ?? 0])) as Record<DueQueue, number>, undated: undated.count },
    fund: await subsidiesDue(store, today, soonDays),
    meetings: await meetingsOn(db, today), drafts: await listDrafts(db), calendarMissing: await missingYears(db, today, calendar()),
    rosterPublication: publicationIsWork(publication, today) ? publication : null,
  }
}

type Due = Pick<DeadlineRow, 'case_id' | 'position' | 'code' | 'due_on'>
const keyOf = ({ case_id, position }: Pick<Due, 'case_id' | 'position'>) => `${case_id} ${position}`

/** Everything that is due, soonest first, by queue. Each party has a deadline for the record of its own; serving it is one piece of work. */
async function dueRows(db: Database, today: string): Promise<Map<DueQueue, Due[]>> {
  const rows = await db.selectFrom('deadline').innerJoin('case_file', 'case_file.case_id', 'deadline.case_id')
    .select(['deadline.case_id', 'position', 'code', 'due_on'])
    .where('standing', '=', 'OPEN').where('code', '<>', 'RETENTION')
    .where((eb) => eb.or([eb('due_on', '<=', addDays(today, soonDays)), eb('code', 'in', othersDeadlines)]))
    .orderBy('due_on').orderBy('case_number').orderBy('position').execute()
  const queues = new Map<DueQueue, Due[]>(dueQueues.map((queue) => [queue, []]))
  const seen = new Set<string>()
  for (const row of rows) {
    const queue = queueOf(row, today)
    const work = `${queue} ${row.case_id} ${row.code}`
    if (seen.has(work)) continue
    seen.add(work)
    queues.get(queue)?.push(row)
  }
  return queues
}

function queueOf({ code, due_on }: Due, today: string): DueQueue {
  if (code === 'ENFORCEMENT_RULING') return 'waiting' // the court's own period: shown, not chased
  if (due_on < today) return 'overdue'
  if (othersDeadlines.includes(code)) return 'waiting'
  return due_on === today ? 'dueToday' : 'soon'
}

/** The rows in full, each with what the case page would put first. */
async function dueItems(db: Database, due: readonly Due[], today: string, calendar: OfficeCalendar): Promise<Map<string, DueItem>> {
  const caseIds = [...new Set(due.map((row) => row.case_id))]
  if (caseIds.length === 0) return new Map()
  const wanted = new Set(due.map(keyOf))
  const rows = await db.selectFrom('deadline')
    .innerJoin('case_summary', 'case_summary.case_id', 'deadline.case_id').innerJoin('case_file', 'case_file.case_id', 'deadline.case_id')
    .selectAll('deadline').select(['case_number', 'employees', 'employers', 'state'])
    .where('deadline.case_id', 'in', caseIds).execute()
  const actions = await suggestedSteps(db, caseIds, today, calendar)
  return new Map(rows.filter((row) => wanted.has(keyOf(row))).map((row) => [keyOf(row), {
    caseId: row.case_id, caseNumber: row.case_number, parties: `${row.employees}／${row.employers}`, state: row.state, deadline: deadlineOf(row, today),
    action: actions.get(row.case_id) ?? null,
  }]))
}

/**
 * Cases that would be forgotten: the office has to move them on, but no deadline says when, and no meeting lies ahead. Such are a committee's case
 * until its sides are notified (§14), a conciliation, a mediation adjourned without a date. Oldest first.
 */
async function undatedItems(db: Database, today: string, shown: number, calendar: OfficeCalendar): Promise<{ items: UndatedItem[]; count: number }> {
  const rows = await db.selectFrom('case_summary').innerJoin('case_file', 'case_file.case_id', 'case_summary.case_id').where('state', 'in', inWork)
    .where('case_summary.case_id', 'not in', (eb) => eb.selectFrom('deadline').select('case_id').where('standing', '=', 'OPEN'))
    .where('case_summary.case_id', 'not in', (eb) => eb.selectFrom('meeting').select('case_id').where('status', 'in', ['SCHEDULED', 'OPEN']).where('starts_at', '>=', `${today}T`))
    .select(['case_file.case_id', 'case_number', 'employees', 'employers', 'state', sql<number>`count(*) OVER ()`.as('count')])
    .orderBy('received_on').orderBy('case_number').limit(shown).execute()
  const actions = await suggestedSteps(db, rows.map((row) => row.case_id), today, calendar)
  return {
    count: rows[0]?.count ?? 0,
    items: rows.map((row) => ({ caseId: row.case_id, caseNumber: row.case_number, parties: `${row.employees}／${row.employers}`, state: row.state, action: actions.get(row.case_id) ?? null })),
  }
}

async function suggestedSteps(db: Database, caseIds: readonly string[], today: string, calendar: OfficeCalendar): Promise<Map<string, CaseEventType | null>> {
  const rows = await db.selectFrom('case_snapshot').select(['case_id', 'snapshot']).where('case_id', 'in', caseIds).execute()
  return new Map(rows.map(({ case_id, snapshot: text }) => {
    const snapshot = JSON.parse(text) as CaseSnapshot
    return [case_id, suggestedStep({ ...snapshot, next: nextSteps(snapshot, today, calendar) })]
  }))
}

function deadlineOf(row: DeadlineRow, today: string): Deadline {
  return {
    code: row.code, startedOn: row.started_on, dueOn: row.due_on, amOnly: row.am_only === 1,
    status: row.due_on < today ? 'OVERDUE' : 'PENDING', article: row.article,
    ...(row.subject === null ? {} : { subject: row.subject }), ...(row.provisional === 1 ? { provisional: true } : {}),
  }
}

/** Years whose office calendar is needed and not there: this one, that of an open deadline, towards the end of the year the next. */
async function missingYears(db: Database, today: string, calendar: OfficeCalendar): Promise<number[]> {
  const rows = await db.selectFrom('deadline').select('due_on').distinct().where('standing', '=', 'OPEN').where('provisional', '=', 1).execute()
  const needed = [yearOf(today), ...(monthOf(today) >= calendarNeededFrom ? [yearOf(today) + 1] : []), ...rows.map((row) => yearOf(row.due_on))]
  return [...new Set(needed)].filter((year) => !calendar.covers(year)).toSorted()
}

async function meetingsOn(db: Database, today: string): Promise<TodaysMeeting[]> {
  const rows = await db.selectFrom('meeting')
    .innerJoin('case_summary', 'case_summary.case_id', 'meeting.case_id').innerJoin('case_file', 'case_file.case_id', 'meeting.case_id')
    .select(['meeting.case_id', 'case_number', 'employees', 'employers', 'meeting_no', 'starts_at', 'venue', 'mediator'])
    .where('status', 'in', ['SCHEDULED', 'OPEN']).where('starts_at', '>=', `${today}T`).where('starts_at', '<', `${addDays(today, 1)}T`)
    .orderBy('starts_at').execute()
  return rows.map((row) => ({
    caseId: row.case_id, caseNumber: row.case_number, parties: `${row.employees}／${row.employers}`, meetingNo: row.meeting_no,
    startsAt: row.starts_at, venue: row.venue, mediator: row.mediator,
  }))
}
