import { type Clock, deadlinesAt, type Deadline } from '../../../shared/law/deadlines.ts'
import type { OfficeCalendar } from '../../../shared/law/office-calendar.ts'
import type { CaseSnapshot } from '../../../shared/lifecycle/case-lifecycle.ts'
import type { Flag, ProjectionTables } from '../schema.ts'
import { searchable } from '../search-text.ts'
import { involvements, seatedPeople } from '../../../shared/lifecycle/people.ts'

/** Tables of rows computed from a case's snapshot. The snapshot itself has a table of its own. */
export type RowTables = Omit<ProjectionTables, 'case_snapshot'>
export type RowTable = keyof RowTables
type Row<T extends RowTable> = Omit<RowTables[T], 'case_id'>

/** The columns besides `case_id`, in the order in which the values are handed over. */
export const projectionColumns: { [T in RowTable]: readonly (keyof Row<T>)[] } = {
  case_summary: ['state', 'outcome', 'partial', 'mode', 'applied_on', 'received_on', 'employees', 'employers', 'category', 'mediator', 'search_text'],
  party: ['position', 'party_id', 'side', 'role', 'kind', 'name', 'ubn', 'national_id'],
  claim: ['position', 'claim_id', 'claimant_id', 'category', 'nature', 'description', 'amount'],
  meeting: ['position', 'meeting_no', 'status', 'starts_at', 'venue', 'minutes', 'online'],
  seat: ['position', 'person_id', 'name', 'role', 'since'],
  involvement: ['position', 'role', 'side', 'name', 'identifier', 'person_id'],
  deadline: ['position', 'code', 'subject', 'started_on', 'due_on', 'am_only', 'met_on', 'lapsed_on', 'standing', 'article', 'late_reason', 'provisional'],
}
export const rowTables = Object.keys(projectionColumns) as RowTable[]

const flag = (value: boolean | undefined): Flag => (value ? 1 : 0)
const namesOf = (facts: CaseSnapshot['facts'], side: 'EMPLOYEE' | 'EMPLOYER') =>
  facts.parties.filter((party) => party.side === side).map((party) => party.name).join('、')

/** Everything that lists, searches and the workbench show of a case, by table. Deadlines are open until met, whatever the day. */
const rowsOf: { [T in RowTable]: (caseNumber: string, snapshot: CaseSnapshot, calendar: OfficeCalendar) => Row<T>[] } = {
  case_summary: (caseNumber, { state, facts }) => [{
    state,
    outcome: facts.outcome,
    partial: flag(facts.partial),
    mode: facts.mode,
    applied_on: facts.appliedOn,
    received_on: facts.receivedOn,
    employees: namesOf(facts, 'EMPLOYEE'),
    employers: namesOf(facts, 'EMPLOYER'),
    category: facts.claims[0]?.category ?? '',
    mediator: seatedPeople(facts)[0]?.name ?? null,
    search_text: searchable([caseNumber, ...facts.parties.flatMap(searchWords), ...seatedPeople(facts).map((one) => one.name), facts.referral?.organization.name]),
  }],
  party: (_caseNumber, { facts }) => facts.parties.map((party, position) => ({
    position, party_id: party.id, side: party.side, role: party.role ?? null, kind: party.kind, name: party.name,
    ubn: party.ubn ?? null, national_id: party.nationalId ?? null,
  })),
  claim: (_caseNumber, { facts }) => facts.claims.map((claim, position) => ({
    position, claim_id: claim.id, claimant_id: claim.claimantId, category: claim.category, nature: claim.nature,
    description: claim.description, amount: claim.amount ?? null,
  })),
  meeting: (_caseNumber, { facts }) => facts.meetings.map(({ meetingNo, status, startsAt, venue, minutes, online }, position) => ({
    position, meeting_no: meetingNo, status, starts_at: startsAt, venue, minutes: minutes ?? null, online: flag(online !== undefined && online !== false),
  })),
  seat: (_caseNumber, { facts }) => seatedPeople(facts).map(({ personId, name, role, since }, position) => ({ position, person_id: personId, name, role, since })),
  involvement: (_caseNumber, { facts }) => involvements(facts).map(({ role, side, name, identifier, personId }, position) => ({
    position, role, side, name, identifier, person_id: personId,
  })),
  deadline: (_caseNumber, { facts }, calendar) => deadlineRows(facts.clocks, calendar),
}

/** The stored deadlines of these clocks. What is open may be overdue or not: that is asked on the day one reads it. */
export function deadlineRows(clocks: readonly Clock[], calendar: OfficeCalendar): Row<'deadline'>[] {
  return deadlinesAt(clocks, calendar, anyDay).map(deadlineRow)
}
const anyDay = '1900-01-01'

function searchWords(party: CaseSnapshot['facts']['parties'][number]): (string | undefined)[] {
  return [party.name, party.ubn, party.nationalId, party.legalRepresentative, party.guardian?.name, ...party.proxies.map((proxy) => proxy.name)]
}

function deadlineRow(deadline: Deadline, position: number): Row<'deadline'> {
  const { status } = deadline
  return {
    position,
    code: deadline.code,
    subject: deadline.subject ?? null,
    started_on: deadline.startedOn,
    due_on: deadline.dueOn,
    am_only: flag(deadline.amOnly),
    met_on: deadline.metOn ?? null,
    lapsed_on: deadline.lapsedOn ?? null,
    standing: status === 'PENDING' || status === 'OVERDUE' ? 'OPEN' : status,
    article: deadline.article,
    late_reason: deadline.lateReason ?? null,
    provisional: flag(deadline.provisional),
  }
}

/** What of the facts each table shows. The lifecycle shares what an event leaves alone, so sameness is told by reference. */
const shown: { [T in RowTable]: readonly (keyof CaseSnapshot['facts'])[] } = {
  case_summary: ['outcome', 'partial', 'mode', 'appliedOn', 'receivedOn', 'parties', 'claims', 'mediator', 'committee', 'referral'],
  party: ['parties'],
  claim: ['claims'],
  meeting: ['meetings'],
  seat: ['mediator', 'committee'],
  involvement: ['parties', 'mediator', 'committee', 'recusals', 'meetings', 'factFinding'],
  deadline: ['clocks', 'receivedOn'],
}

/** Must the rows of this table be written anew after a step from `before`? */
export function mustRewrite(table: RowTable, before: CaseSnapshot | undefined, after: CaseSnapshot): boolean {
  if (before === undefined || (table === 'case_summary' && before.state !== after.state)) return true
  return shown[table].some((name) => before.facts[name] !== after.facts[name])
}

/** The rows of one table as the append statement takes them: a JSON list of lists of values. */
export function packedRows(table: RowTable, caseNumber: string, snapshot: CaseSnapshot, calendar: OfficeCalendar): string {
  return packed(table, rowsOf[table](caseNumber, snapshot, calendar))
}

export function packed(table: RowTable, rows: readonly object[]): string {
  const columns = projectionColumns[table] as readonly string[]
  return JSON.stringify(rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])))
}
