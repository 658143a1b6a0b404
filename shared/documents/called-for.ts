import type { CalledDocument, LoggedEvent } from '../ipc/views.ts'
import type { CaseEvent, CaseEventOf } from '../lifecycle/case-events.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { factsFrom, fold } from '../lifecycle/fold.ts'
import { memberOf, recusalDecided } from '../lifecycle/seats.ts'
import { hasFailure, isMediation, leavesNoApplicant, meetingHeld, partyOf } from '../lifecycle/standing.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { sides } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { safeFileName } from './file-name.ts'
import { recordCode } from './mediation-record.ts'
import { sideAndName } from './people.ts'
import { inProceeding } from './proceeding.ts'
import type { DocumentCode } from './render.ts'

/** One document by code and key, and the event whose facts it shows. */
interface Call { code: DocumentCode; key: string; seq: number; documentNumber?: string }

/**
 * The documents that the events so far have called for, in the order of their codes; what was once called for stays. Where a later
 * event brings newer facts (a supplement, a new date, a correction), the document shows those.
 * @param log the whole log of one case, in order
 */
export function documentsCalledFor(log: readonly LoggedEvent[], caseNumber: string, _profile: CityProfile): CalledDocument[] {
  const calls = new Map<string, Call>()
  let before: CaseFacts | null = null
  for (const { seq, event } of log) {
    const after: CaseFacts = before === null ? opening(event) : fold(before, event)
    for (const called of calledBy(event, before ?? after, after)) calls.set(nameOf(called), { ...called, seq, ...numberIn(event) })
    if (event.type === 'document.issued') issue(calls, event)
    before = after
  }
  const facts = before
  if (facts === null) return []
  const last = log.at(-1)?.seq ?? 0
  return [...calls.values()]
    .toSorted((a, b) => inOrder.compare(a.code, b.code) || inOrder.compare(a.key, b.key))
    // A record that is still being written shows everything known; a final one what it was signed on.
    .map((call) => described(isRecord(call) && facts.finalizedOn === null ? { ...call, seq: last } : call, caseNumber, facts))
}

/** Numbers in keys by their value: 第2次 before 第10次, `2-E1` before `10-W1`. */
const inOrder = new Intl.Collator('en', { numeric: true })
const isRecord = ({ code }: Called): boolean => code === 'D11' || code === 'D12'

function opening(event: CaseEvent): CaseFacts {
  if (event.type !== 'application.filed' && event.type !== 'mediation.referredExOfficio') throw new Error(`a log cannot begin with ${event.type}`)
  return factsFrom(event)
}

type Called = Pick<Call, 'code' | 'key'>
const nameOf = ({ code, key }: Called): string => `${code} ${key}`

/** A 發文字號 that was given together with the event itself. */
function numberIn(event: CaseEvent): { documentNumber?: string } {
  const number = 'documentNumber' in event ? event.documentNumber : undefined
  return typeof number === 'string' && number.trim() !== '' ? { documentNumber: number.trim() } : {}
}

/** An issued document gets its number: the one with the event's key, else the one of that code that was called for last. */
function issue(calls: Map<string, Call>, event: CaseEventOf<'document.issued'>): void {
  const key = 'key' in event && (typeof event.key === 'string' || typeof event.key === 'number') ? String(event.key) : null
  const candidates = [...calls.values()].filter((call) => call.code === event.code && (key === null || call.key === key))
  const issued = candidates.toSorted((a, b) => a.seq - b.seq).at(-1)
  if (issued) calls.set(nameOf(issued), { ...issued, ...numberIn(event) })
}

/** What one event calls for, or gives newer facts to. */
function calledBy(event: CaseEvent, before: CaseFacts, after: CaseFacts): Called[] {
  switch (event.type) {
    case 'application.filed':
      return [one('D01')]
    case 'rights.explained':
    case 'supplement.received':
      return application(before)
    case 'application.accepted':
      return [...application(before), ...selection(after)]
    case 'mode.changed':
      return after.acceptedOn === null ? [] : selection(after)
    case 'supplement.requested':
      return [one('D02', after.supplements.length)]
    case 'selection.notified':
      return [one('D04', event.side)]
    case 'recusal.decided':
      return seatOpened(event, before)
    case 'member.appointed':
      return [one('D05', event.side)]
    case 'meeting.scheduled':
    case 'meeting.rescheduled':
      return [one('D06', event.meetingNo)]
    case 'outcome.determined':
      return concluded(after)
    case 'quorum.failed':
      return after.outcome === null ? [] : concluded(after)
    case 'application.withdrawn': {
      const ends = meetingHeld(before) && leavesNoApplicant(before, event.partyIds)
      return [one('D16', after.withdrawals.length), ...(ends ? [one(recordCode(before))] : [])]
    }
    case 'record.finalized':
      return [one(recordCode(before))]
    case 'record.received':
      return [one('D13')]
    case 'record.corrected':
      return [one(recordCode(before)), one('D20', after.recordVersion)]
    case 'case.transferred':
      return [one('D17')]
    case 'application.notAccepted':
      return [one('D18')]
    case 'note.added':
      // The fine of §63 III is the Act's; a conciliation knows none.
      return event.handover && isMediation(after) ? [one('D19', `${event.handover.meetingNo}-${event.handover.partyId}`)] : []
    default:
      return []
  }
}

const one = (code: DocumentCode, key: number | string = ''): Called => ({ code, key: String(key) })

/** A case referred ex officio has no application (§9 III). */
const application = (facts: CaseFacts): Called[] => (facts.exOfficio ? [] : [one('D01')])

/** Each side of a case that a committee is to mediate is asked to choose (§14 I). */
const selection = (facts: CaseFacts): Called[] => (facts.mode === 'COMMITTEE' ? sides.map((side) => one('D04', side)) : [])

/** A side whose member had to go is asked again. */
function seatOpened({ granted, personId }: CaseEventOf<'recusal.decided'>, before: CaseFacts): Called[] {
  const seat = memberOf(before, recusalDecided(before, personId) ?? '')?.seat
  return granted && seat !== undefined && seat !== 'AUTHORITY' ? [one('D04', seat)] : []
}

/** The record, and what can be done about that which failed; the ways on of §25 are those of a mediation. */
const concluded = (facts: CaseFacts): Called[] => [one(recordCode(facts)), ...(hasFailure(facts) && isMediation(facts) ? [one('D15')] : [])]

/** 第1次, 第2版, 勞方: what tells several documents of one code apart. */
function ordinal({ code, key }: Called): string {
  switch (code) {
    case 'D04':
    case 'D05':
      return domain.side[key === 'EMPLOYER' ? 'EMPLOYER' : 'EMPLOYEE']
    case 'D06':
      return `第${key}次`
    case 'D19':
      return `第${key.replace('-', '次-')}`
    case 'D20':
      return `第${key}版`
    default:
      return key === '' || key === '1' ? '' : `第${key}件`
  }
}

/** The same in a title: people by their names. */
function ordinalInTitle(called: Called, facts: CaseFacts): string {
  if (called.code !== 'D19') return ordinal(called)
  const [number = ''] = called.key.split('-', 1)
  const party = partyOf(facts, called.key.slice(number.length + 1))
  return `第${number}次，${party ? sideAndName(party) : called.key}`
}

function described(call: Call, caseNumber: string, facts: CaseFacts): CalledDocument {
  const name = inProceeding(facts, domain.document[call.code])
  const which = ordinalInTitle(call, facts)
  const parts = [call.code, name, ordinal(call), caseNumber].filter((part) => part !== '')
  return {
    code: call.code, key: call.key, title: which === '' ? name : `${name}（${which}）`, fileName: safeFileName(parts.join('-')), seq: call.seq,
    ...(call.documentNumber === undefined ? {} : { documentNumber: call.documentNumber }),
  }
}
