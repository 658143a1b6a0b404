import type { Deadline } from '../../shared/law/deadlines.ts'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { CaseState } from '../../shared/lifecycle/states.ts'
import type { DueItem, TodaysMeeting, Workbench } from '../../shared/ipc/views.ts'
import { addDays } from '../../shared/model/dates.ts'
import { listDrafts } from './draft-repository.ts'
import type { Database } from './open.ts'
import type { DeadlineRow } from './schema.ts'

const soonDays = 3
/** Somebody else has to act: the applicant, the court. */
const othersDeadlines = ['SUPPLEMENT', 'ENFORCEMENT_RULING']

/** What falls due, from the stored deadlines: today's work of the office. @param today ISO date */
export async function readWorkbench(db: Database, today: string): Promise<Workbench> {
  const rows = await db.selectFrom('deadline')
    .innerJoin('case_summary', 'case_summary.case_id', 'deadline.case_id').innerJoin('case_file', 'case_file.case_id', 'deadline.case_id')
    .selectAll('deadline').select(['case_number', 'employees', 'employers', 'state'])
    .where('standing', '=', 'OPEN').where('code', '<>', 'RETENTION')
    .where((eb) => eb.or([eb('due_on', '<=', addDays(today, soonDays)), eb('code', 'in', othersDeadlines)]))
    .orderBy('due_on').orderBy('case_number').execute()
  const scheduled = await casesWithMeeting(db)

  const workbench: Workbench = {
    today, overdue: [], dueToday: [], soon: [], waiting: [], meetings: await meetingsOn(db, today), drafts: await listDrafts(db),
  }
  for (const row of rows) {
    const deadline = deadlineOf(row, today)
    const action = actionFor(deadline, row.state, scheduled.has(row.case_id))
    workbench[groupOf(deadline, today)].push({
      caseId: row.case_id, caseNumber: row.case_number, parties: `${row.employees}／${row.employers}`, state: row.state, deadline, action,
    } satisfies DueItem)
  }
  return workbench
}

function groupOf({ code, dueOn, status }: Deadline, today: string): 'overdue' | 'dueToday' | 'soon' | 'waiting' {
  if (code === 'ENFORCEMENT_RULING') return 'waiting' // the court's own period: shown, not chased
  if (status === 'OVERDUE') return 'overdue'
  if (othersDeadlines.includes(code)) return 'waiting'
  return dueOn === today ? 'dueToday' : 'soon'
}

/** The one event that brings a deadline nearer to being met in this state. */
function actionFor({ code, status }: Deadline, state: CaseState, meetingScheduled: boolean): CaseEventType | null {
  switch (code) {
    case 'SUPPLEMENT': return status === 'OVERDUE' ? 'application.notAccepted' : 'supplement.received'
    case 'ASSIGN_MEDIATOR': return assigning[state] ?? null
    case 'START_MEDIATION': return meetingScheduled ? 'meeting.opened' : 'meeting.scheduled'
    case 'MEDIATOR_PROPOSAL':
      if (state === 'mediation.inMeeting') return 'proposal.made'
      return meetingScheduled ? 'meeting.opened' : 'meeting.scheduled'
    case 'SEND_CASE_FILE': return state === 'record.drafting' ? 'record.finalized' : 'caseFile.sent'
    case 'SERVE_RECORD': return 'record.served'
    case 'ENFORCEMENT_RULING': return 'enforcement.ruled'
    default: return null
  }
}

const assigning: Partial<Record<CaseState, CaseEventType>> = {
  'intake.received': 'application.accepted', 'intake.supplementing': 'supplement.received', 'assignment.awaitingMediator': 'mediator.assigned',
}

function deadlineOf(row: DeadlineRow, today: string): Deadline {
  return {
    code: row.code, startedOn: row.started_on, dueOn: row.due_on, amOnly: row.am_only === 1,
    status: row.due_on < today ? 'OVERDUE' : 'PENDING', article: row.article,
    ...(row.subject === null ? {} : { subject: row.subject }), ...(row.provisional === 1 ? { provisional: true } : {}),
  }
}

async function casesWithMeeting(db: Database): Promise<Set<string>> {
  const rows = await db.selectFrom('meeting').select('case_id').distinct().where('status', '=', 'SCHEDULED').execute()
  return new Set(rows.map((row) => row.case_id))
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
