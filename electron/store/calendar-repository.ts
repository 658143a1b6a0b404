import type { CalendarMeeting, CalendarView } from '../../shared/ipc/views.ts'
import type { OfficeCalendar, OfficeDay } from '../../shared/law/office-calendar.ts'
import type { CaseLink } from '../../shared/lifecycle/case-events.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { addDays } from '../../shared/model/dates.ts'
import type { City } from '../../shared/model/city.ts'
import type { Roster } from '../../shared/model/roster.ts'
import { type Attendee, joinedCases, type OtherMeeting, type Seated } from '../../shared/schedule/clashes.ts'
import { minutesLater } from '../../shared/schedule/moments.ts'
import type { Database } from './open.ts'

/** Planned length of a meeting of that city where nobody said, in minutes. */
export type UsualMinutes = (city: City) => number

/** The meetings that begin within the days, both included, in the order of time and case number. `seq` grows with every event of the case. */
export async function readMeetings(db: Database, from: string, to: string, usualMinutes: UsualMinutes): Promise<(CalendarMeeting & { seq: number })[]> {
  const rows = await db.selectFrom('meeting')
    .innerJoin('case_file', 'case_file.case_id', 'meeting.case_id').innerJoin('case_summary', 'case_summary.case_id', 'meeting.case_id')
    .innerJoin('case_snapshot', 'case_snapshot.case_id', 'meeting.case_id')
    .select(['meeting.case_id', 'case_number', 'city', 'demonstration', 'meeting_no', 'status', 'starts_at', 'minutes', 'venue', 'online', 'employees', 'employers', 'seq'])
    .where('starts_at', '>=', from).where('starts_at', '<', endOf(to)).orderBy('starts_at').orderBy('case_number').execute()
  const seats = await seatsBetween(db, from, to)
  return rows.map((row) => ({
    caseId: row.case_id, caseNumber: row.case_number, meetingNo: row.meeting_no, status: row.status,
    startsAt: row.starts_at, endsAt: minutesLater(row.starts_at, row.minutes ?? usualMinutes(row.city)), venue: row.venue, online: row.online === 1,
    employees: row.employees, employers: row.employers, people: (seats.get(row.case_id) ?? []).map(({ personId, name }) => ({ personId, name })),
    demonstration: row.demonstration === 1, seq: row.seq,
  }))
}

/**
 * What the clash rules ask about the meetings of some days, both included, without those that were cancelled.
 * @param moved the meeting that is being moved, left out
 */
export async function readOtherMeetings(db: Database, from: string, to: string, moved: { caseId: string; meetingNo?: number | undefined }, usualMinutes: UsualMinutes): Promise<OtherMeeting[]> {
  const rows = await db.selectFrom('meeting').innerJoin('case_file', 'case_file.case_id', 'meeting.case_id')
    .select(['meeting.case_id', 'case_number', 'city', 'meeting_no', 'status', 'starts_at', 'minutes', 'venue'])
    .where('starts_at', '>=', from).where('starts_at', '<', endOf(to)).where('status', '<>', 'CANCELLED').orderBy('starts_at').orderBy('case_number').execute()
  const [seats, attendees, links] = [await seatsBetween(db, from, to), await attendeesBetween(db, from, to), await joinedBetween(db, from, to)]
  return rows.filter((row) => row.case_id !== moved.caseId || row.meeting_no !== moved.meetingNo).map((row) => ({
    caseId: row.case_id, caseNumber: row.case_number, meetingNo: row.meeting_no, held: row.status !== 'SCHEDULED' && row.status !== 'OPEN',
    startsAt: row.starts_at, endsAt: minutesLater(row.starts_at, row.minutes ?? usualMinutes(row.city)), venue: row.venue,
    people: seats.get(row.case_id) ?? [], attendees: attendees.get(row.case_id) ?? [], joinedWith: links.get(row.case_id) ?? [],
  }))
}

/** After every time of that day, as times are compared here. */
const endOf = (date: string): string => `${date}T24:00`

/** The cases that have a meeting on those days. */
const calledCases = (db: Database, from: string, to: string) =>
  db.selectFrom('meeting').select('case_id').where('starts_at', '>=', from).where('starts_at', '<', endOf(to))

async function seatsBetween(db: Database, from: string, to: string): Promise<Map<string, Seated[]>> {
  const rows = await db.selectFrom('seat').select(['case_id', 'person_id', 'name', 'role']).where('case_id', 'in', calledCases(db, from, to)).orderBy('case_id').orderBy('position').execute()
  return grouped(rows, ({ person_id, name, role }) => ({ personId: person_id, name, role }))
}

async function attendeesBetween(db: Database, from: string, to: string): Promise<Map<string, Attendee[]>> {
  const rows = await db.selectFrom('involvement').select(['case_id', 'role', 'name', 'identifier'])
    .where('case_id', 'in', calledCases(db, from, to)).where('role', 'in', ['PARTY', 'PROXY']).execute()
  return grouped(rows, ({ role, name, identifier }) => ({ as: role === 'PROXY' ? 'PROXY' as const : 'PARTY' as const, name, identifier }))
}

/** Few cases are joined: only their snapshots are read. */
async function joinedBetween(db: Database, from: string, to: string): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom('case_snapshot').select(['case_id', 'snapshot'])
    .where('case_id', 'in', calledCases(db, from, to)).where('snapshot', 'like', '%"relation":"JOINED"%').execute()
  return new Map(rows.map(({ case_id, snapshot }) => {
    const { facts } = JSON.parse(snapshot) as CaseSnapshot
    return [case_id, joinedCases(facts.links satisfies CaseLink[])]
  }))
}

function grouped<Row extends { case_id: string }, Value>(rows: readonly Row[], value: (row: Row) => Value): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const row of rows) {
    const group = groups.get(row.case_id)
    if (group) group.push(value(row))
    else groups.set(row.case_id, [value(row)])
  }
  return groups
}

/** Listed days from one to another, both included: closed days, and Saturdays that are worked. */
export function listedDays(calendar: OfficeCalendar, from: string, to: string): OfficeDay[] {
  const days: OfficeDay[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const [kind, name] = [calendar.kindOf(date), calendar.nameOf(date)]
    if (kind !== null) days.push({ date, kind, name: name ?? '' })
  }
  return days
}

/** Who of the roster is away on some of the days. */
export function absencesBetween({ people }: Roster, from: string, to: string): CalendarView['absences'] {
  return people.flatMap(({ id, name, absences }) => (absences ?? [])
    .filter((absence) => absence.from <= to && absence.to >= from)
    .map((absence) => ({ personId: id, name, from: absence.from, to: absence.to, reason: absence.reason ?? '' })))
}
