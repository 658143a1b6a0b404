import type { CalledDocument, DocumentIssue } from '../ipc/views.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { sentAfterClosing } from '../lifecycle/findings.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { currentIssue, type IssueKind, issueKind } from './issuing.ts'

/**
 * Where a document stands. FORM: people fill it in, it is not sent. UNFINISHED: a record that is not final. UNISSUED: ready, has not gone out.
 * ISSUED: what went out is in force. CHANGED: newer facts have called for it again since it went out; `issue` is the last. LAPSED: the decision that it
 * told was taken back, and nothing was decided in its place yet.
 */
export type DocumentStanding = { is: 'FORM' | 'UNFINISHED' | 'UNISSUED' } | { is: 'ISSUED' | 'CHANGED' | 'LAPSED'; issue: DocumentIssue }

export const standingOf = (called: Pick<CalledDocument, 'code' | 'key' | 'seq' | 'issues'>, facts: CaseFacts, profile: CityProfile): DocumentStanding =>
  standingAs(called, issueKind(called, facts, profile), isDraftOfRecord(called.code, facts))

/** The same for a document of which one knows how it leaves the office. */
export function standingAs(called: Pick<CalledDocument, 'seq' | 'issues' | 'lapsed'>, kind: IssueKind, isUnfinished = false): DocumentStanding {
  const current = currentIssue(called)
  if (current !== null) return { is: 'ISSUED', issue: current }
  const last = called.issues.at(-1)
  if (last !== undefined) return { is: called.lapsed ? 'LAPSED' : 'CHANGED', issue: last }
  if (kind === null) return { is: 'FORM' }
  return { is: isUnfinished ? 'UNFINISHED' : 'UNISSUED' }
}

/** A record goes out when it is final, and not before. */
export const isDraftOfRecord = (code: string, facts: CaseFacts): boolean => (code === 'D11' || code === 'D12') && facts.finalizedOn === null

/** May it go out now, for the first time or again? Of a closed case only the letters that end or correct it (行政程序法 §17 I; 調解辦法 §3). */
export const mayBeIssued = (called: Pick<CalledDocument, 'code' | 'key'>, facts: CaseFacts, profile: CityProfile): boolean =>
  issueKind(called, facts, profile) !== null && !isDraftOfRecord(called.code, facts) && (facts.closedOn === null || sentAfterClosing(facts).includes(called.code))
