import type { CalledDocument, DocumentIssue, LoggedEvent } from '../ipc/views.ts'
import type { CaseEvent, CaseEventOf } from '../lifecycle/case-events.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { foldNext } from '../lifecycle/facts-at.ts'
import { memberOf, recusalDecided } from '../lifecycle/seats.ts'
import { activeOrWithdrawing, activeParties, hasFailure, isMediation, leavesNoApplicant, meetingHeld } from '../lifecycle/standing.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { type Party, type Side, sides } from '../model/party.ts'
import { kindOf, ordinal, ordinalInTitle } from './called-names.ts'
import { safeFileName, toldApart } from './file-name.ts'
import { recordCode } from './mediation-record.ts'
import { powerKey } from './power-of-attorney.ts'
import { codeOfPaper, proofKey, servedOn, servedPaper } from './proof-of-service.ts'
import type { DocumentCode } from './render.ts'

/** One document by code and key, the event whose facts it shows, and each time it went out. */
interface Call { code: DocumentCode; key: string; seq: number; documentNumber?: string; issues: DocumentIssue[] }

/**
 * The documents that the events so far have called for, in the order of their codes; what was once called for stays. Where a later
 * event brings newer facts (a supplement, a new date, a correction), the document shows those.
 * @param log the whole log of one case, in order
 */
export function documentsCalledFor(log: readonly LoggedEvent[], caseNumber: string, _profile: CityProfile): CalledDocument[] {
  const calls = new Map<string, Call>()
  let before: CaseFacts | null = null
  for (const { seq, event, actor } of log) {
    const after: CaseFacts = foldNext(before, event)
    for (const called of calledBy(event, before ?? after, after)) calls.set(nameOf(called), { ...called, seq, ...numberIn(event), issues: calls.get(nameOf(called))?.issues ?? [] })
    for (const called of renewedBy(event, after)) renew(calls, called, seq)
    if (event.type === 'document.issued') issue(calls, event, { seq, by: event.by ?? actor })
    before = after
  }
  const facts = before
  if (facts === null) return []
  const last = log.at(-1)?.seq ?? 0
  const described = [...calls.values()]
    .toSorted((a, b) => inOrder.compare(a.code, b.code) || inOrder.compare(a.key, b.key))
    .map((call) => describe(isUnfinished(call, facts) ? { ...call, seq: last } : call, calls, caseNumber, facts))
  const names = toldApart(described.map(({ fileName }) => fileName))
  return described.map((called, index) => ({ ...called, fileName: names[index] ?? called.fileName }))
}

/** Numbers in keys by their value: 第2次 before 第10次, `2-E1` before `10-W1`. */
const inOrder = new Intl.Collator('en', { numeric: true })

/** What is still being written shows everything known: a record until it is final, a sheet until its meeting, a proof until the service. */
function isUnfinished({ code, key }: Called, facts: CaseFacts): boolean {
  switch (code) {
    case 'D09':
      return facts.meetings.some((meeting) => String(meeting.meetingNo) === key && meeting.status === 'SCHEDULED')
    case 'D11':
    case 'D12':
      return facts.finalizedOn === null
    case 'D14':
      return servedOn(facts, servedPaper(facts, key)) === null
    default:
      return false
  }
}

type Called = Pick<Call, 'code' | 'key'>
const nameOf = ({ code, key }: Called): string => `${code} ${key}`

/** A 發文字號 that was given together with the event itself. */
function numberIn(event: CaseEvent): { documentNumber?: string } {
  const number = 'documentNumber' in event ? event.documentNumber : undefined
  return typeof number === 'string' && number.trim() !== '' ? { documentNumber: number.trim() } : {}
}

/** An issued document gets its number: the one with the event's key, else the one of that code that was called for last. */
function issue(calls: Map<string, Call>, event: CaseEventOf<'document.issued'>, { seq, by }: { seq: number; by: string }): void {
  const candidates = [...calls.values()].filter((call) => call.code === event.code && (event.key === undefined || call.key === event.key))
  const issued = candidates.toSorted((a, b) => a.seq - b.seq).at(-1)
  if (!issued) return
  const version = event.version ?? issued.issues.length + 1
  calls.set(nameOf(issued), { ...issued, ...numberIn(event), issues: [...issued.issues, { seq, on: event.on, version, by, files: event.files ?? [], ...numberIn(event) }] })
}

/** A paper that was called for and has not gone out shows newer facts. */
function renew(calls: Map<string, Call>, called: Called, seq: number): void {
  const call = calls.get(nameOf(called))
  if (call && call.documentNumber === undefined) calls.set(nameOf(called), { ...call, seq })
}

/** Forms and drafts that a change of a party's data, or of a claim, concerns. */
function renewedBy(event: CaseEvent, after: CaseFacts): Called[] {
  const asApplied = after.acceptedOn === null && after.closedOn === null ? application(after) : []
  if (event.type === 'claim.updated') return asApplied
  if (event.type !== 'party.updated' && event.type !== 'proxy.appointed') return []
  const drafts = after.notes.flatMap(({ handover }) => (handover?.partyId === event.partyId ? [one('D19', `${handover.meetingNo}-${handover.partyId}`)] : []))
  const orders = after.explanationOrders.flatMap(({ ofPartyId }, index) => (ofPartyId === event.partyId ? [one('D07', index + 1)] : []))
  return [...asApplied, ...orders, one('D08', powerKey({ id: event.partyId }, 0)), ...drafts]
}

/** What one event calls for, or gives newer facts to. */
function calledBy(event: CaseEvent, before: CaseFacts, after: CaseFacts): Called[] {
  switch (event.type) {
    case 'application.filed':
      return [one('D01'), ...powers(after.parties)]
    case 'mediation.referredExOfficio':
      return powers(after.parties)
    case 'rights.explained':
      return application(before)
    case 'supplement.received':
      return [...application(before), ...powers(after.parties)]
    case 'party.updated':
    case 'proxy.appointed':
      return powers(after.parties.filter((party) => party.id === event.partyId))
    case 'application.accepted':
      return [...application(before), ...selection(after), ...blankPowers(after)]
    case 'mode.changed':
      return after.acceptedOn === null ? [] : selection(after)
    case 'supplement.requested':
      return [one('D02', after.supplements.length)]
    case 'mediator.referred':
      return after.referral === null ? [] : [one('D03', 'REFERRAL')]
    case 'mediator.assigned':
      return after.mediator === null ? [] : [one('D03', 'ASSIGNMENT')]
    case 'selection.notified':
      return choosing(after, event.side)
    case 'explanation.ordered':
      return [one('D07', after.explanationOrders.length)]
    case 'recusal.decided':
      return seatOpened(event, before)
    case 'member.appointed':
      return [one('D05', event.side)]
    case 'meeting.scheduled':
    case 'meeting.rescheduled':
      return [one('D06', event.meetingNo), one('D09', event.meetingNo), ...proofs('D06', event.meetingNo, activeParties(after))]
    case 'notice.served':
      return [one('D14', proofKey('D06', event.meetingNo, event.partyId))]
    case 'meeting.opened':
    case 'quorum.failed':
    case 'meeting.cancelled':
      return [one('D09', event.meetingNo), ...(event.type === 'quorum.failed' && after.outcome !== null ? concluded(after) : [])]
    case 'proposal.made':
      return [one('D10', after.proposals.length)]
    case 'outcome.determined':
      return concluded(after)
    case 'application.withdrawn': {
      const ends = meetingHeld(before) && leavesNoApplicant(before, event.partyIds)
      return [one('D16', after.withdrawals.length), ...(ends ? [one(recordCode(before))] : [])]
    }
    case 'record.finalized':
      return [one(recordCode(before))]
    case 'record.received':
      return [one('D13'), ...proofs('D11', after.recordVersion, activeOrWithdrawing(after))]
    case 'record.served':
      return [one('D14', proofKey('D11', after.recordVersion, event.partyId))]
    case 'record.corrected':
      return [one(recordCode(before)), one('D20', after.recordVersion), ...proofs('D11', after.recordVersion, activeOrWithdrawing(after))]
    case 'case.transferred':
      return [one('D17')]
    case 'application.notAccepted':
      return [one('D18')]
    case 'note.added':
      // The fine of §63 III is the Act's; a conciliation knows none.
      return [
        ...(event.handover && isMediation(after) ? [one('D19', `${event.handover.meetingNo}-${event.handover.partyId}`)] : []),
        ...(event.service ? [one('D14', proofKey(codeOfPaper[event.service.paper], event.service.number, event.service.partyId))] : []),
      ]
    default:
      return []
  }
}

const one = (code: DocumentCode, key: number | string = ''): Called => ({ code, key: String(key) })

/** A case referred ex officio has no application (§9 III). */
const application = (facts: CaseFacts): Called[] => (facts.exOfficio ? [] : [one('D01')])

/** A power of attorney for every proxy; a party without one gets a blank form when the case is accepted (行政程序法 §24). */
const powers = (parties: readonly Party[]): Called[] => parties.flatMap((party) => party.proxies.map((_, index) => one('D08', powerKey(party, index + 1))))
const blankPowers = (facts: CaseFacts): Called[] => activeParties(facts).filter((party) => party.proxies.length === 0).map((party) => one('D08', powerKey(party, 0)))

/** One proof of service for each party that a paper goes to (行政程序法 §76). */
const proofs = (code: 'D04' | 'D06' | 'D11', number: number, parties: readonly Party[]): Called[] => parties.map((party) => one('D14', proofKey(code, number, party.id)))

/** The notice to choose a member to one side, and the proofs that it was served. */
const choosing = (facts: CaseFacts, side: Side): Called[] => [one('D04', side), ...proofs('D04', 0, activeParties(facts).filter((party) => party.side === side))]

/** Each side of a case that a committee is to mediate is asked to choose (§14 I). */
const selection = (facts: CaseFacts): Called[] => (facts.mode === 'COMMITTEE' ? sides.flatMap((side) => choosing(facts, side)) : [])

/** A side whose member had to go is asked again. */
function seatOpened({ granted, personId }: CaseEventOf<'recusal.decided'>, before: CaseFacts): Called[] {
  const seat = memberOf(before, recusalDecided(before, personId) ?? '')?.seat
  return granted && seat !== undefined && seat !== 'AUTHORITY' ? [one('D04', seat)] : []
}

/** The record, and what can be done about that which failed; the ways on of §25 are those of a mediation. */
const concluded = (facts: CaseFacts): Called[] => [one(recordCode(facts)), ...(hasFailure(facts) && isMediation(facts) ? [one('D15')] : [])]

/** A proof of service carries the number of the letter that is served. */
function letterServed(facts: CaseFacts, key: string, calls: ReadonlyMap<string, Call>): Call | undefined {
  const { code, number, party } = servedPaper(facts, key)
  if (code === 'D04') return calls.get(nameOf(one('D04', party.side)))
  if (code === 'D06') return calls.get(nameOf(one('D06', number)))
  return calls.get(nameOf(number > 1 ? one('D20', number) : one('D13')))
}

function describe(call: Call, calls: ReadonlyMap<string, Call>, caseNumber: string, facts: CaseFacts): CalledDocument {
  const name = kindOf(call, facts)
  const which = ordinalInTitle(call, facts)
  const parts = [call.code, name, ordinal(call), caseNumber].filter((part) => part !== '')
  const { documentNumber } = call.code === 'D14' ? letterServed(facts, call.key, calls) ?? call : call
  return {
    code: call.code, key: call.key, title: which === '' ? name : `${name}（${which}）`, fileName: safeFileName(parts.join('-')), seq: call.seq, issues: call.issues,
    ...(documentNumber === undefined ? {} : { documentNumber }),
  }
}
