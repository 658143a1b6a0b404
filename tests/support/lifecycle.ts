import { type CaseSnapshot, applyCaseEvent } from '../../shared/lifecycle/case-lifecycle.ts'
import { withCalendarFacts } from '../../shared/lifecycle/calendar-facts.ts'
import type { Refusal } from '../../shared/ipc/result.ts'
import type { OfficeCalendar } from '../../shared/law/office-calendar.ts'
import type { Roster, RosterPerson } from '../../shared/model/roster.ts'
import { officeCalendar } from './calendar.ts'

type Raw = Record<string, unknown> & { type: string }

export const mediatorLin: RosterPerson = {
  id: 'M01', name: '林○○', kinds: ['MEDIATOR'], qualification: '勞資爭議調解人認證（調解辦法§13④）', certifiedUntil: '2027-03-31', termFrom: '2025-01-01', termTo: '2026-12-31',
}

export const worker = (over: Record<string, unknown> = {}) => ({
  id: 'W1', side: 'EMPLOYEE', role: 'APPLICANT', kind: 'PERSON', name: '甲○○', gender: 'FEMALE', birthDate: '1984-06-17', occupation: '技術員', address: '高雄市鳳山區○○路○○號', proxies: [], ...over,
})
export const company = (over: Record<string, unknown> = {}) => ({
  id: 'E1', side: 'EMPLOYER', role: 'RESPONDENT', kind: 'COMPANY', name: '○光精密股份有限公司', ubn: '10001186', legalRepresentative: '丙○○', address: '高雄市大寮區○○街○○號', proxies: [], ...over,
})
export const wageClaim = (over: Record<string, unknown> = {}) => ({ id: 'C1', claimantId: 'W1', category: 'WAGE', nature: 'RIGHTS', description: '115年1月工資', amount: 60000, ...over })

export const filed = (over: Record<string, unknown> = {}): Raw => ({
  type: 'application.filed', on: '2026-03-02', city: 'KAOHSIUNG', mode: 'SOLE_MEDIATOR', appliedOn: '2026-03-02', applicantSide: 'EMPLOYEE', channel: 'COUNTER',
  workplace: { city: 'KAOHSIUNG', address: '高雄市大寮區○○街○○號' }, parties: [worker(), company()], claims: [wageClaim()],
  disputeSummary: '資方積欠工資。', explained: { on: '2026-03-02', acknowledged: true }, ...over,
})
export const accepted = { type: 'application.accepted', on: '2026-03-02' }
export const assigned = { type: 'mediator.assigned', on: '2026-03-04', personId: 'M01', disclosure: '無利害關係。', person: mediatorLin }
export const scheduled = (meetingNo = 1, startsAt = '2026-03-11T14:00') => ({ type: 'meeting.scheduled', on: '2026-03-04', meetingNo, startsAt, venue: '第一調解室' })
export const opened = (over: Record<string, unknown> = {}): Raw => ({
  type: 'meeting.opened', on: '2026-03-11', meetingNo: 1, startedAt: '2026-03-11T14:00', attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: true }], disclosureMade: true, ...over,
})
export const payment = (over: Record<string, unknown> = {}) => ({ id: 'T1', kind: 'PAYMENT', payerId: 'E1', payeeId: 'W1', items: [{ label: '工資', amount: 60000 }], amount: 60000, dueOn: '2026-03-31', ...over })
export const proposed = (...terms: unknown[]) => ({ type: 'proposal.made', on: '2026-03-11', terms: terms.length > 0 ? terms : [payment()] })
export const answered = (partyId: string, accepted: boolean, over: Record<string, unknown> = {}) => ({ type: 'proposal.answered', on: '2026-03-11', partyId, accepted, ...over })
export const closedMeeting = { type: 'meeting.closed', on: '2026-03-11', endedAt: '2026-03-11T15:25' }
export const settledOutcome = { type: 'outcome.determined', on: '2026-03-11', outcome: 'SETTLED' }
export const failedOutcome = { type: 'outcome.determined', on: '2026-03-11', outcome: 'NOT_SETTLED', outcomeReason: 'REJECTED_BY_EMPLOYER', arbitrationAdvised: true }
export const signed = (signerId: string, role: string, over: Record<string, unknown> = {}) => ({ type: 'record.signed', on: '2026-03-11', signerId, role, method: 'INK', ...over })
export const finalized = { type: 'record.finalized', on: '2026-03-11' }
export const sent = { type: 'caseFile.sent', on: '2026-03-13' }
export const received = { type: 'record.received', on: '2026-03-16' }
export const served = (partyId: string, deliveredOn = '2026-03-19') => ({ type: 'record.served', on: deliveredOn, partyId, method: 'DELIVERED', deliveredOn })

export const toMeeting = [filed(), accepted, assigned, scheduled(), opened()]
export const toSettled = [...toMeeting, proposed(), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome]
export const toFinal = [...toSettled, signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'), signed('M01', 'MEDIATOR'), finalized]
export const toFollowUp = [...toFinal, sent, received, served('W1'), served('E1')]
export const toFailed = [...toMeeting, closedMeeting, failedOutcome]

/** Plays events that must all be lawful. @throws Error naming the refusal of the first that is not */
export function played(...events: unknown[]): CaseSnapshot {
  let snapshot: CaseSnapshot | null = null
  for (const [index, event] of events.entries()) {
    const result = applyCaseEvent(snapshot, event)
    if (!result.ok) throw new Error(`event ${index} was refused: ${result.refusal.code} ${result.refusal.message}`)
    snapshot = result.value.snapshot
  }
  if (snapshot === null) throw new Error('no events')
  return snapshot
}

/** Plays events of which only the last is refused. @throws Error when it is accepted */
export function refusalOf(...events: unknown[]): Refusal {
  const before = events.slice(0, -1)
  const result = applyCaseEvent(before.length === 0 ? null : played(...before), events.at(-1))
  if (result.ok) throw new Error('the last event was accepted')
  return result.refusal
}

/** An event as the store records it: with what the roster and the office calendar of the day say. */
export function asRecorded(snapshot: CaseSnapshot | null, event: Raw & { personId?: unknown; organizationId?: unknown; personIds?: unknown }, roster: Roster = { people: [], organizations: [] }, calendar: OfficeCalendar = officeCalendar): unknown {
  const person = roster.people.find((one) => one.id === event.personId)
  const organization = roster.organizations.find((one) => one.id === event.organizationId)
  const ids = Array.isArray(event.personIds) ? event.personIds : []
  const people = event.type === 'authority.designated' ? { people: roster.people.filter((one) => ids.includes(one.id)) } : {}
  const onRoster = event.type === 'member.selected' ? roster.people.find((one) => one.id === (event.person as { id?: unknown }).id) : undefined
  const filled = { ...event, ...(person && { person }), ...(organization && { organization }), ...people, ...(onRoster && { onRoster }) }
  return snapshot === null ? filled : withCalendarFacts(snapshot.facts, filled, calendar)
}

/** A case whose events were all recorded as the store records them. @throws Error naming the refusal of the first that is not lawful */
export function recordedCase(events: readonly Raw[], roster?: Roster, calendar?: OfficeCalendar): CaseSnapshot {
  let snapshot: CaseSnapshot | null = null
  for (const [index, event] of events.entries()) {
    const result = applyCaseEvent(snapshot, asRecorded(snapshot, event, roster, calendar))
    if (!result.ok) throw new Error(`event ${index} was refused: ${result.refusal.code} ${result.refusal.message}`)
    snapshot = result.value.snapshot
  }
  if (snapshot === null) throw new Error('no events')
  return snapshot
}

/** The refusal of the last event, recorded as the store records it; those before it are lawful. @throws Error when it is accepted */
export function recordedRefusal(events: readonly Raw[], roster?: Roster, calendar?: OfficeCalendar): Refusal {
  const last = events.at(-1)
  if (last === undefined) throw new Error('no events')
  const before = recordedCase(events.slice(0, -1), roster, calendar)
  const result = applyCaseEvent(before, asRecorded(before, last, roster, calendar))
  if (result.ok) throw new Error('the last event was accepted')
  return result.refusal
}

// A committee case: both sides and the authority's one member in place.

const memberTerm = { kinds: ['COMMITTEE_MEMBER' as const], qualification: '曾任勞工行政工作二年以上（調解辦法§4②）', termFrom: '2024-06-01', termTo: '2027-05-31' }
export const chairHsu: RosterPerson = { id: 'K01', name: '許○○', ...memberTerm }
export const memberTsai: RosterPerson = { id: 'K03', name: '蔡○○', ...memberTerm }
export const memberLiao: RosterPerson = { id: 'K04', name: '廖○○', ...memberTerm }
export const memberFang: RosterPerson = { id: 'K05', name: '方○○', ...memberTerm }

export const committeeFiled = (over: Record<string, unknown> = {}): Raw => filed({ mode: 'COMMITTEE', ...over })
export const notified = (side: 'EMPLOYEE' | 'EMPLOYER', servedOn = '2026-03-04') => ({ type: 'selection.notified', on: servedOn, side, servedOn })
export const selected = (side: 'EMPLOYEE' | 'EMPLOYER', over: Record<string, unknown> = {}, on = '2026-03-05') => ({
  type: 'member.selected', on, side,
  person: { id: side === 'EMPLOYEE' ? 'S-W' : 'S-E', name: side === 'EMPLOYEE' ? '郭○○' : '游○○', gender: 'MALE', birthDate: '1968-09-14', occupation: '工會理事', address: '高雄市苓雅區○○街○○號', ...over },
})
export const designated = (people: RosterPerson[] = [chairHsu], chairId = people[0]?.id ?? '', on = '2026-03-05'): Raw => ({
  type: 'authority.designated', on, personIds: people.map((one) => one.id), chairId, people,
})
export const present = (...personIds: string[]) => ['K01', 'S-W', 'S-E'].map((personId) => ({ personId, present: personIds.includes(personId) }))
export const committeeOpened = (over: Record<string, unknown> = {}): Raw => opened({ members: present('K01', 'S-W', 'S-E'), ...over })
export const quorumFailed = (meetingNo: number, on: string, ...personIds: string[]) => ({ type: 'quorum.failed', on, meetingNo, members: present(...personIds) })
export const voted = (inFavour: number, against: number, ...terms: unknown[]) => ({ ...proposed(...terms), votes: { for: inFavour, against } })

export const toCommittee = [committeeFiled(), accepted, notified('EMPLOYEE'), notified('EMPLOYER'), selected('EMPLOYEE'), selected('EMPLOYER'), designated()]
export const toCommitteeMeeting = [...toCommittee, { ...scheduled(), on: '2026-03-05' }, committeeOpened()]
