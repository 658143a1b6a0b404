import type { Deadline } from '../../shared/law/deadlines.ts'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import { type CaseSnapshot, nextSteps } from '../../shared/lifecycle/case-lifecycle.ts'
import { suggestedStep } from '../../shared/lifecycle/suggested-step.ts'
import type { DueItem, TodaysMeeting, Workbench } from '../../shared/ipc/views.ts'
import { addDays } from '../../shared/model/dates.ts'
import { listDrafts } from './draft-repository.ts'
import type { Database } from './open.ts'
import type { DeadlineRow } from './schema.ts'

const soonDays = 3
/** Somebody else has to act: the applicant, the court. */
const othersDeadlines = ['SUPPLEMENT', 'ENFORCEMENT_RULING']

/** What falls due, from the stored deadlines: today's work of the office, one row for a case and kind of deadline. @param today ISO date */
export async function readWorkbench(db: Database, today: string): Promise<Workbench> {
  const rows = await db.selectFrom('deadline')
    .innerJoin('case_summary', 'case_summary.case_id', 'deadline.case_id').innerJoin('case_file', 'case_file.case_id', 'deadline.case_id')
    .selectAll('deadline').select(['case_number', 'employees', 'employers', 'state'])
    .where('standing', '=', 'OPEN').where('code', '<>', 'RETENTION')
    .where((eb) => eb.or([eb('due_on', '<=', addDays(today, soonDays)), eb('code', 'in', othersDeadlines)]))
    .orderBy('due_on').orderBy('case_number').execute()
  const actions = await suggestedSteps(db, [...new Set(rows.map((row) => row.case_id))], today)

  const workbench: Workbench = {
    today, overdue: [], dueToday: [], soon: [], waiting: [], meetings: await meetingsOn(db, today), drafts: await listDrafts(db),
  }
  for (const row of rows) {
    const deadline = deadlineOf(row, today)
    const group = workbench[groupOf(deadline, today)]
    // Each party has a deadline for the record of its own; serving it is one piece of work.
    if (group.some((item) => item.caseId === row.case_id && item.deadline.code === row.code)) continue
    group.push({
      caseId: row.case_id, caseNumber: row.case_number, parties: `${row.employees}／${row.employers}`, state: row.state, deadline,
      action: actions.get(row.case_id) ?? null,
    } satisfies DueItem)
  }
  return workbench
}

/** What the case page of each of these cases would put first. */
async function suggestedSteps(db: Database, caseIds: readonly string[], today: string): Promise<Map<string, CaseEventType | null>> {
  const rows = caseIds.length === 0 ? [] : await db.selectFrom('case_snapshot').select(['case_id', 'snapshot']).where('case_id', 'in', caseIds).execute()
  return new Map(rows.map(({ case_id, snapshot: text }) => {
    const snapshot = JSON.parse(text) as CaseSnapshot
    return [case_id, suggestedStep({ ...snapshot, next: nextSteps(snapshot, today) })]
  }))
}

function groupOf({ code, dueOn, status }: Deadline, today: string): 'overdue' | 'dueToday' | 'soon' | 'waiting' {
  if (code === 'ENFORCEMENT_RULING') return 'waiting' // the court's own period: shown, not chased
  if (status === 'OVERDUE') return 'overdue'
  if (othersDeadlines.includes(code)) return 'waiting'
  return dueOn === today ? 'dueToday' : 'soon'
}

function deadlineOf(row: DeadlineRow, today: string): Deadline {
  return {
    code: row.code, startedOn: row.started_on, dueOn: row.due_on, amOnly: row.am_only === 1,
    status: row.due_on < today ? 'OVERDUE' : 'PENDING', article: row.article,
    ...(row.subject === null ? {} : { subject: row.subject }), ...(row.provisional === 1 ? { provisional: true } : {}),
  }
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
