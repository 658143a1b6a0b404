import type { CalledDocument } from '../../ipc/views.ts'
import type { SubsidyEvent, SubsidyEventOf } from '../../subsidy/events.ts'
import { grantedOf, type SubsidyFacts, type SubsidyState } from '../../subsidy/facts.ts'
import { safeFileName } from '../file-name.ts'
import type { IssueKind } from '../issuing.ts'
import { claimantOf } from './context.ts'

export const subsidyDocumentCodes = ['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08'] as const
export type SubsidyDocumentCode = (typeof subsidyDocumentCodes)[number]
export const isSubsidyDocumentCode = (code: string): code is SubsidyDocumentCode => (subsidyDocumentCodes as readonly string[]).includes(code)

/** An application's log with the facts after each event. */
export type SubsidyLog = readonly { seq: number; event: SubsidyEvent; actor: string; facts: SubsidyFacts }[]

const letters: readonly string[] = ['F04', 'F07', 'F08'] satisfies SubsidyDocumentCode[]
const titles = { F01: '補助申請書', F02: '審查表', F03: '審查小組會議紀錄', F04: '核定通知函', F05: '領據', F06: '切結書', F07: '返還通知', F08: '補件通知函' } as const satisfies Record<SubsidyDocumentCode, string>

/** How a document of an application leaves the office: letters under a number, the rest is filled in or kept. A decision that was taken back, or whose application was withdrawn, is told no more. */
export const subsidyIssueKind = ({ code, lapsed }: Pick<CalledDocument, 'code' | 'lapsed'>, state: SubsidyState): IssueKind =>
  (letters.includes(code) && lapsed !== true && (code === 'F07' || state !== 'withdrawn') ? 'NUMBERED' : null)

type Call = Pick<CalledDocument, 'key' | 'seq' | 'issues' | 'documentNumber' | 'lapsed'> & { code: SubsidyDocumentCode; title: string; facts: SubsidyFacts }

/**
 * The documents that an application's events so far have called for, in the order of their codes. `key`: number of the decision after the first, of the
 * order to pay back or of the request for papers. A newer event that calls for one again brings its newer facts; a decision that is taken back takes
 * its receipt and its letter along, of which only what went out stays, as `lapsed`.
 */
export function subsidyDocumentsCalledFor(log: SubsidyLog, subsidyNumber: string): CalledDocument[] {
  const calls = new Map<string, Call>()
  for (const { seq, event, actor, facts } of log) {
    if (event.type === 'subsidy.reviewSheetCompleted') lapse(calls, seq)
    for (const [code, key, title] of calledBy(event, facts)) {
      const last = calls.get(nameOf(code, key))
      calls.set(nameOf(code, key), { code, key, title, seq, issues: last?.issues ?? [], facts, ...numberIn(event, code) })
    }
    const told = event.type === 'subsidy.notified' ? calls.get(nameOf('F04', '')) : undefined
    if (told && told.issues.length === 0) calls.set(nameOf('F04', ''), { ...told, ...numberIn(event, 'F04') })
    if (event.type === 'subsidy.documentIssued') issue(calls, event, { seq, by: event.by ?? actor })
  }
  return [...calls.values()].toSorted((a, b) => order.compare(a.code, b.code) || order.compare(a.key, b.key)).map(({ facts, ...called }) => (
    { ...called, fileName: safeFileName([called.code, called.title, subsidyNumber, claimantOf(facts)].join('-')) }
  ))
}

const order = new Intl.Collator('en', { numeric: true })
const nameOf = (code: string, key: string): string => `${code} ${key}`
const counted = (code: SubsidyDocumentCode, count: number): [SubsidyDocumentCode, string, string] => [code, String(count), `${titles[code]}（第${count}次）`]
const single = (code: SubsidyDocumentCode): [SubsidyDocumentCode, string, string] => [code, '', titles[code]]

/** What one event calls for. */
function calledBy(event: SubsidyEvent, facts: SubsidyFacts): [code: SubsidyDocumentCode, key: string, title: string][] {
  switch (event.type) {
    case 'subsidy.submitted':
      return [single('F01'), single('F06')]
    case 'subsidy.supplementRequested':
      return [counted('F08', facts.supplements.length)]
    case 'subsidy.supplemented':
      return [single('F01')]
    case 'subsidy.reviewSheetCompleted':
      return [single('F02')]
    case 'subsidy.decided': {
      const former = facts.formerDecisions.length
      const granted = grantedOf(facts) > 0
      return [former === 0 ? single('F03') : counted('F03', former + 1), ['F04', '', granted ? titles.F04 : '駁回通知函'], ...(granted ? [single('F05')] : [])]
    }
    case 'subsidy.clawbackOrdered':
      return [counted('F07', facts.clawbacks.length)]
    default:
      return []
  }
}

/** A 發文字號 that was given together with the event itself: the letter went out through another program. */
function numberIn(event: SubsidyEvent, code: string): { documentNumber?: string } {
  const number = (event.type === 'subsidy.notified' && code === 'F04') || (event.type === 'subsidy.clawbackOrdered' && code === 'F07') || event.type === 'subsidy.documentIssued' ? event.documentNumber?.trim() ?? '' : ''
  return number === '' ? {} : { documentNumber: number }
}

/** The decision is taken back. */
function lapse(calls: Map<string, Call>, seq: number): void {
  calls.delete(nameOf('F05', ''))
  const letter = calls.get(nameOf('F04', ''))
  if (letter === undefined) return
  if (letter.issues.length === 0) calls.delete(nameOf('F04', ''))
  else calls.set(nameOf('F04', ''), { ...letter, seq, lapsed: true })
}

function issue(calls: Map<string, Call>, event: SubsidyEventOf<'subsidy.documentIssued'>, { seq, by }: { seq: number; by: string }): void {
  const issued = calls.get(nameOf(event.code, event.key ?? ''))
  if (issued === undefined) return
  const number = numberIn(event, event.code)
  calls.set(nameOf(issued.code, issued.key), { ...issued, ...number, issues: [...issued.issues, { seq, on: event.on, version: event.version ?? issued.issues.length + 1, by, files: event.files ?? [], ...number }] })
}
