import { z } from 'zod'
import { claimItem } from '../model/claim-item.ts'
import { isoDateSchema, localDateTimeSchema } from '../model/dates.ts'
import { type Attendance, type AttendanceStep, attendance, meetingPlan } from '../model/meeting.ts'
import { party as partySchema } from '../model/party.ts'
import type { ServiceStep } from '../model/service.ts'
import { settlementTerm } from '../model/settlement-term.ts'
import { filledLine, line, paragraph } from '../model/text.ts'
import type { CaseEvent, CaseEventOf } from './case-events.ts'
import type { CaseFacts } from './case-facts.ts'
import { firstProblem } from './parse-event.ts'
import { applyCorrection, lookUp } from './paths.ts'
import { isSeated, memberOf, pendingRecusals } from './seats.ts'
import { currentProposal, personName } from './standing.ts'
import type { Words } from './words.ts'

/** A field that names something the case does not have, or names one thing twice. */
export interface BrokenReference { field: string; problem: Words }

const unknown = (field: string, id: string | number): BrokenReference => ({ field, problem: [`${field} 指向不存在的「${id}」，請選擇案件內既有的項目`, `${field} names “${id}”, which this case does not have`] })
const twice = (field: string, id: string | number): BrokenReference => ({ field, problem: [`${field} 的編號「${id}」重複，請改用不同編號`, `${field}: the id “${id}” is used twice`] })

function firstDuplicate(entries: readonly (readonly [field: string, id: string | number])[]): BrokenReference | null {
  const seen = new Set<string | number>()
  for (const [field, id] of entries) {
    if (seen.has(id)) return twice(field, id)
    seen.add(id)
  }
  return null
}

type People = readonly { id: string; guardian?: { id: string } | undefined; proxies?: readonly { id: string }[] | undefined }[]

/** Parties have ids of their own. One person may be proxy or guardian of several (law.md §7.1), but only once of each. */
function duplicatePeople(parties: People, at: string): BrokenReference | null {
  const ids = parties.map((party, index): [string, string] => [`${at}[${index}].id`, party.id])
  const duplicate = firstDuplicate(ids)
  if (duplicate) return duplicate
  for (const [index, party] of parties.entries()) {
    const own: [string, string][] = [
      ...(party.guardian ? [[`${at}[${index}].guardian.id`, party.guardian.id] as [string, string]] : []),
      ...(party.proxies ?? []).map((proxy, number): [string, string] => [`${at}[${index}].proxies[${number}].id`, proxy.id]),
    ]
    const broken = firstDuplicate(own) ?? firstDuplicate([...ids, ...own])
    if (broken) return broken
  }
  return null
}

function duplicateClaims(claims: readonly { id: string }[], at: string): BrokenReference | null {
  return firstDuplicate(claims.map((claim, index) => [`${at}[${index}].id`, claim.id]))
}

/** Checks what a first event says of itself. */
export function brokenIntakeReference(event: CaseEvent): BrokenReference | null {
  if (event.type !== 'application.filed' && event.type !== 'mediation.referredExOfficio') return null
  const duplicate = duplicatePeople(event.parties, 'parties') ?? duplicateClaims(event.claims, 'claims')
  if (duplicate) return duplicate
  const ids = event.parties.map((party) => party.id)
  const index = event.claims.findIndex((claim) => !ids.includes(claim.claimantId))
  if (index >= 0) return unknown(`claims[${index}].claimantId`, event.claims[index]?.claimantId ?? '')
  return null
}

/**
 * The first reference of an event that the case does not know, or the first id given twice.
 * @returns null when every id is in order
 */
export function brokenReference(facts: CaseFacts, event: CaseEvent): BrokenReference | null {
  const isParty = (id: string) => facts.parties.some((party) => party.id === id)
  const isClaim = (id: string) => facts.claims.some((claim) => claim.id === id)
  const isMeeting = (no: number) => facts.meetings.some((meeting) => meeting.meetingNo === no)
  const party = (id: string, field = 'partyId') => (isParty(id) ? null : unknown(field, id))
  const meeting = (no: number) => (isMeeting(no) ? null : unknown('meetingNo', no))
  const signer = (id: string, field: string) => (personName(facts, id) === undefined ? unknown(field, id) : null)
  const term = (id: string) => (currentProposal(facts)?.terms.some((one) => one.id === id) ? null : unknown('termId', id))
  const firstOf = <T>(entries: readonly T[], check: (entry: T, index: number) => BrokenReference | null): BrokenReference | null => {
    for (const [index, entry] of entries.entries()) {
      const broken = check(entry, index)
      if (broken) return broken
    }
    return null
  }

  const members = (list: readonly { personId: string }[]) =>
    firstDuplicate(list.map((one, index) => [`members[${index}].personId`, one.personId]))
    ?? firstOf(list, (one, index) => (isSeated(facts, one.personId) ? null : unknown(`members[${index}].personId`, one.personId)))
  const attending = (list: readonly Attendance[]) =>
    firstDuplicate(list.map((one, index) => [`attendance[${index}].partyId`, one.partyId]))
    ?? firstOf(list, (one, index) => party(one.partyId, `attendance[${index}].partyId`))
    ?? firstOf(list, ({ partyId, proxyId }, index) =>
      (proxyId === undefined || facts.parties.some((one) => one.id === partyId && one.proxies.some((proxy) => proxy.id === proxyId)) ? null : unknown(`attendance[${index}].proxyId`, proxyId)))
  const seated = (id: string, field = 'personId') => (isSeated(facts, id) ? null : unknown(field, id))
  const notYet = (id: string, field: string) => (personName(facts, id) === undefined ? null : twice(field, id))

  switch (event.type) {
    case 'member.selected':
      return notYet(event.person.id, 'person.id')
    case 'member.appointed':
      return notYet(event.personId, 'personId')
    case 'authority.designated':
      return firstDuplicate(event.personIds.map((id, index) => [`personIds[${index}]`, id]))
        ?? firstOf(event.personIds, (id, index) => notYet(id, `personIds[${index}]`))
        ?? (event.personIds.includes(event.chairId) || memberOf(facts, event.chairId)?.seat === 'AUTHORITY' ? null : unknown('chairId', event.chairId))
    case 'recusal.requested':
      return seated(event.personId) ?? (event.byPartyId === event.personId ? null : party(event.byPartyId, 'byPartyId'))
    case 'recusal.decided':
      return event.personId === undefined || pendingRecusals(facts).some((one) => one.personId === event.personId) ? null : unknown('personId', event.personId)
    case 'factFinding.assigned':
      return memberOf(facts, event.personId) ? null : unknown('personId', event.personId)
    case 'factFinding.reported':
      return event.personId === undefined ? null : seated(event.personId)
    case 'statement.recorded': {
      if (event.strikes === undefined) return event.deletes === true ? { field: 'strikes', problem: ['請指明要刪除哪一則陳述', 'name the statement that is to be deleted'] } : null
      const struck = facts.statements[event.strikes - 1]
      if (!struck) return unknown('strikes', event.strikes)
      if (struck.struckBy !== undefined) return { field: 'strikes', problem: [`第${event.strikes}則陳述已經更正，請更正其後之陳述`, `statement ${event.strikes} has been corrected already; correct the later one`] }
      return struck.side === event.side ? null : { field: 'strikes', problem: [`第${event.strikes}則陳述為另一方所述，更正應屬同一方`, `statement ${event.strikes} is another side’s; a correction belongs to the same side`] }
    }
    case 'note.added':
      return (event.handover ? meeting(event.handover.meetingNo) ?? party(event.handover.partyId, 'handover.partyId') : null)
        ?? (event.service ? party(event.service.partyId, 'service.partyId') ?? brokenStep(facts, event.service) : null)
        ?? (event.attendance ? meeting(event.attendance.meetingNo) ?? brokenAttendanceStep(facts, event.attendance) : null)
    case 'supplement.received': {
      const { parties = [], claims = [] } = event.changes
      return firstDuplicate(parties.map((one, index) => [`changes.parties[${index}].id`, one.id]))
        ?? duplicateClaims(claims, 'changes.claims')
        ?? firstOf(claims, (claim, index) => (claim.claimantId === undefined || isParty(claim.claimantId) || parties.some((one) => one.id === claim.claimantId) ? null : unknown(`changes.claims[${index}].claimantId`, claim.claimantId)))
        ?? duplicateAfterMerge(facts, parties, 'changes.parties')
        ?? firstOf(parties, (one, index) => misfit(partySchema, { proxies: [], ...facts.parties.find(({ id }) => id === one.id), ...one }, `changes.parties[${index}]`))
        ?? firstOf(claims, (one, index) => misfit(claimItem, { ...facts.claims.find(({ id }) => id === one.id), ...one }, `changes.claims[${index}]`))
    }
    case 'supplement.requested':
      return event.dueOn < event.servedOn ? { field: 'dueOn', problem: ['補正期限不得早於送達日', 'the date for supplements must not be before the day of service'] } : null
    case 'application.withdrawn':
      return firstDuplicate(event.partyIds.map((id, index) => [`partyIds[${index}]`, id]))
        ?? firstOf(event.partyIds, (id, index) => party(id, `partyIds[${index}]`))
        ?? signer(event.signedBy, 'signedBy')
        ?? endsTooEarly(facts, event.endedAt)
    case 'mediator.referred':
      return event.organization ? null : unknown('organizationId', event.organizationId)
    case 'explanation.ordered':
      return party(event.ofPartyId, 'ofPartyId')
    case 'meeting.scheduled':
      return isMeeting(event.meetingNo) ? twice('meetingNo', event.meetingNo) : null
    case 'meeting.rescheduled':
    case 'meeting.cancelled':
      return meeting(event.meetingNo)
    case 'notice.served':
      return meeting(event.meetingNo) ?? party(event.partyId)
    case 'meeting.opened':
      return meeting(event.meetingNo)
        ?? attending(event.attendance)
        ?? members(event.members ?? [])
        ?? firstOf(event.interpreters ?? [], (one, index) => firstOf(one.partyIds ?? [], (id, number) => party(id, `interpreters[${index}].partyIds[${number}]`)))
    case 'quorum.failed':
      return meeting(event.meetingNo) ?? members(event.members) ?? attending(event.attendance ?? [])
    case 'meeting.adjourned':
    case 'meeting.closed':
      return endsTooEarly(facts, event.endedAt)
    case 'proposal.made':
      return firstDuplicate(event.terms.map((one, index) => [`terms[${index}].id`, one.id]))
        ?? firstOf(event.terms, ({ payerId }, index) => (payerId === undefined ? null : party(payerId, `terms[${index}].payerId`)))
        ?? firstOf(event.terms, ({ payeeId }, index) => (payeeId === undefined ? null : party(payeeId, `terms[${index}].payeeId`)))
        ?? firstOf(event.terms, (one, index) => firstDuplicate((one.installments ?? []).map((part, number) => [`terms[${index}].installments[${number}].no`, part.no])))
    case 'proposal.answered':
      return party(event.partyId)
        ?? firstOf(event.claimItemIds ?? [], (id, index) => (isClaim(id) ? null : unknown(`claimItemIds[${index}]`, id)))
        ?? (event.signedBy === undefined ? null : signer(event.signedBy, 'signedBy'))
    case 'outcome.determined':
      return endsTooEarly(facts, event.endedAt)
        ?? firstDuplicate((event.perItem ?? []).map((one, index) => [`perItem[${index}].claimItemId`, one.claimItemId]))
        ?? firstOf(event.perItem ?? [], (one, index) => (isClaim(one.claimItemId) ? null : unknown(`perItem[${index}].claimItemId`, one.claimItemId)))
    case 'approval.received':
    case 'record.served':
      return party(event.partyId)
    case 'record.signed':
      return signer(event.signerId, 'signerId')
    case 'record.corrected':
      return firstOf(event.changes, (change, index) => brokenChange(facts, change, index))
        ?? brokenCorrection(facts, event.changes)
        ?? firstOf(event.signatures, (one, index) => signer(one.signerId, `signatures[${index}].signerId`))
    case 'performance.reported':
    case 'default.reported':
      return term(event.termId) ?? (event.type === 'performance.reported' ? brokenPerformance(facts, event) : null)
    case 'party.updated':
      return party(event.partyId) ?? duplicateAfterMerge(facts, [{ ...event.changes, id: event.partyId }], 'changes')
    case 'claim.updated':
      return isClaim(event.claimId) ? (event.changes.claimantId === undefined ? null : party(event.changes.claimantId, 'changes.claimantId')) : unknown('claimId', event.claimId)
    case 'proxy.appointed':
      return party(event.partyId) ?? (isParty(event.proxy.id) || facts.parties.some((one) => one.id === event.partyId && [...one.proxies, one.guardian].some((person) => person?.id === event.proxy.id)) ? twice('proxy.id', event.proxy.id) : null)
    default:
      return null
  }
}

/** Who came or went is a party of the case, its guardian or one of its proxies. */
function brokenAttendanceStep(facts: CaseFacts, { partyId, guardianId, proxyId }: AttendanceStep): BrokenReference | null {
  const party = facts.parties.find(({ id }) => id === partyId)
  if (party === undefined) return unknown('attendance.partyId', partyId)
  if (guardianId !== undefined && guardianId !== party.guardian?.id) return unknown('attendance.guardianId', guardianId)
  return proxyId === undefined || party.proxies.some(({ id }) => id === proxyId) ? null : unknown('attendance.proxyId', proxyId)
}

/** A step names a paper that the case has; what came back came back for a reason. */
function brokenStep({ mode, meetings, recordVersion }: CaseFacts, { paper, number, step, reason }: ServiceStep): BrokenReference | null {
  const isThere = { SELECTION_NOTICE: mode === 'COMMITTEE' && number === 0, MEETING_NOTICE: meetings.some((meeting) => meeting.meetingNo === number), RECORD: number >= 1 && number <= recordVersion }
  if (!isThere[paper]) return unknown('service.number', number)
  return step === 'RETURNED' && reason === undefined ? { field: 'service.reason', problem: ['退回原因未填', 'the reason of the return is missing'] } : null
}

function endsTooEarly(facts: CaseFacts, endedAt: string | undefined): BrokenReference | null {
  const startedAt = facts.meetings.find((meeting) => meeting.status === 'OPEN')?.startedAt
  const early = startedAt !== undefined && endedAt !== undefined && endedAt <= startedAt
  return early ? { field: 'endedAt', problem: ['結束時間應晚於開始時間', 'the end must be later than the beginning'] } : null
}

function duplicateAfterMerge(facts: CaseFacts, changes: People, at: string): BrokenReference | null {
  const merged = facts.parties.map((party) => ({ ...party, ...changes.find((change) => change.id === party.id) }))
  const added = changes.filter((change) => !facts.parties.some((party) => party.id === change.id))
  return duplicatePeople([...merged, ...added], at)
}

/** What a field would hold must still be what such a field holds. */
function misfit(schema: z.ZodType, value: unknown, at: string): BrokenReference | null {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return null
  const { field, problem } = firstProblem(parsed.error)
  return { field: field === '' ? at : `${at}.${field}`, problem }
}

/** A corrected case must still be a case, with the same parties, claims, terms and meetings. */
function brokenCorrection(facts: CaseFacts, changes: CaseEventOf<'record.corrected'>['changes']): BrokenReference | null {
  for (const [index, change] of changes.entries()) {
    const at = `changes[${index}].after`
    const broken = misfit(correctable, correctableFacts(applyCorrection(facts, [change])), at)
    if (broken) return { field: at, problem: broken.problem }
    const [before, after] = [facts, applyCorrection(facts, [change])].map((one) => JSON.stringify(idsOf(one)))
    if (before !== after) return { field: at, problem: [`${at} 不得更動編號`, `${at} must not change an id`] }
  }
  return null
}

const correctable = z.object({
  parties: z.array(partySchema), claims: z.array(claimItem), terms: z.array(settlementTerm), disputeSummary: paragraph, appliedOn: isoDateSchema,
  workplace: z.looseObject({ city: filledLine, address: line.optional() }),
  meetings: z.array(z.looseObject({
    ...meetingPlan.shape, startedAt: localDateTimeSchema.optional(), endedAt: localDateTimeSchema.optional(), attendance: z.array(attendance),
  })),
  texts: z.array(paragraph),
})
const correctableFacts = ({ parties, claims, disputeSummary, appliedOn, workplace, meetings, recordTexts, proposals }: CaseFacts) =>
  ({ parties, claims, disputeSummary, appliedOn, workplace, meetings, terms: proposals.length === 0 ? [] : proposals.at(-1)?.terms, texts: recordTexts.map(({ text }) => text) })
const idsOf = ({ parties, claims, meetings, proposals }: CaseFacts) => [
  parties.map((party) => [party.id, party.guardian?.id, party.proxies.map((proxy) => proxy.id)]), claims.map((claim) => [claim.id, claim.claimantId]),
  meetings.map((meeting) => meeting.meetingNo), proposals.at(-1)?.terms.map((term) => term.id),
]

function brokenChange(facts: CaseFacts, change: { path: string; before?: unknown }, index: number): BrokenReference | null {
  const { known, value } = lookUp(facts, change.path)
  if (!known) return unknown(`changes[${index}].path`, change.path)
  if (change.before === undefined || change.before === null || JSON.stringify(change.before) === JSON.stringify(value)) return null
  return { field: `changes[${index}].before`, problem: [`changes[${index}].before 與紀錄現載內容不同，請重新核對`, `changes[${index}].before differs from what the record says`] }
}

function brokenPerformance(facts: CaseFacts, event: Extract<CaseEvent, { type: 'performance.reported' }>): BrokenReference | null {
  const term = currentProposal(facts)?.terms.find((one) => one.id === event.termId)
  const { installmentNo } = event
  if (installmentNo !== undefined && !term?.installments?.some((one) => one.no === installmentNo)) return unknown('installmentNo', installmentNo)
  if (term?.kind === 'PAYMENT') {
    if (event.amount === undefined) return { field: 'amount', problem: ['給付金額未填：給付條款請填實際給付金額', 'amount is missing: state what was paid'] }
    if (event.paidOn === undefined) return { field: 'paidOn', problem: ['給付日期未填：給付條款請填給付日期', 'paidOn is missing: state the day of payment'] }
  } else if (event.doneOn === undefined) return { field: 'doneOn', problem: ['履行日期未填', 'doneOn is missing: state the day of performance'] }
  return null
}
