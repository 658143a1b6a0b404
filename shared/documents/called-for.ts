import type { CalledDocument, LoggedEvent } from '../ipc/views.ts'
import type { CaseEvent, CaseEventOf } from '../lifecycle/case-events.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { factsFrom, fold } from '../lifecycle/fold.ts'
import { isFailure, leavesNoApplicant, meetingHeld } from '../lifecycle/standing.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { safeFileName } from './file-name.ts'
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
  let facts: CaseFacts | null = null
  for (const { seq, event } of log) {
    for (const called of calledBy(event, facts)) calls.set(nameOf(called), { ...called, seq, ...numberIn(event) })
    if (event.type === 'document.issued') issue(calls, event)
    facts = facts === null ? opening(event) : fold(facts, event)
  }
  const last = log.at(-1)?.seq ?? 0
  const drafting = facts !== null && facts.finalizedOn === null
  return [...calls.values()]
    .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : Number(a.key) - Number(b.key)))
    // A record that is still being written shows everything known; a final one what it was signed on.
    .map((call) => described(call.code === 'D11' && drafting ? { ...call, seq: last } : call, caseNumber))
}

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

/** What one event calls for, or gives newer facts to. `facts` are those before it. */
function calledBy(event: CaseEvent, facts: CaseFacts | null): Called[] {
  switch (event.type) {
    case 'application.filed':
      return [one('D01')]
    case 'rights.explained':
    case 'supplement.received':
    case 'application.accepted':
      // A case referred ex officio has no application (§9 III).
      return facts?.exOfficio === true ? [] : [one('D01')]
    case 'supplement.requested':
      return [one('D02', (facts?.supplements.length ?? 0) + 1)]
    case 'meeting.scheduled':
    case 'meeting.rescheduled':
      return [one('D06', event.meetingNo)]
    case 'outcome.determined': {
      const failed = [event, ...(event.perItem ?? [])].some((each) => isFailure(each.outcome))
      return [...record(facts), ...(failed ? [one('D15')] : [])]
    }
    case 'application.withdrawn': {
      const ends = facts !== null && meetingHeld(facts) && leavesNoApplicant(facts, event.partyIds)
      return [one('D16', (facts?.withdrawals.length ?? 0) + 1), ...(ends ? record(facts) : [])]
    }
    case 'record.finalized':
      return record(facts)
    case 'record.received':
      return [one('D13')]
    case 'record.corrected':
      return [...record(facts), one('D20', (facts?.recordVersion ?? 0) + 1)]
    case 'case.transferred':
      return [one('D17')]
    case 'application.notAccepted':
      return [one('D18')]
    default:
      return []
  }
}

const one = (code: DocumentCode, key: number | '' = ''): Called => ({ code, key: String(key) })

/** The committee's record is another document (D12). */
const record = (facts: CaseFacts | null): Called[] => (facts?.mode === 'COMMITTEE' ? [] : [one('D11')])

/** 第1次, 第2版: what tells several documents of one code apart, in the file name. */
function ordinal({ code, key }: Called): string {
  switch (code) {
    case 'D06':
      return `第${key}次`
    case 'D20':
      return `第${key}版`
    default:
      return key === '' || key === '1' ? '' : `第${key}件`
  }
}

function described(call: Call, caseNumber: string): CalledDocument {
  const title = `${domain.document[call.code]}${ordinal(call) === '' ? '' : `（${ordinal(call)}）`}`
  const parts = [call.code, domain.document[call.code], ordinal(call), caseNumber].filter((part) => part !== '')
  return { code: call.code, key: call.key, title, fileName: safeFileName(parts.join('-')), seq: call.seq, ...(call.documentNumber === undefined ? {} : { documentNumber: call.documentNumber }) }
}
