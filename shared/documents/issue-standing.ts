import type { CalledDocument, DocumentIssue } from '../ipc/views.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { sentAfterClosing } from '../lifecycle/findings.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { currentIssue, issueKind } from './issuing.ts'

/**
 * Where a document stands. FORM: people fill it in, it is not sent. UNFINISHED: a record that is not final. UNISSUED: ready, has not gone out.
 * ISSUED: what went out is in force. CHANGED: newer facts have called for it again since it went out; `issue` is the last.
 */
export type DocumentStanding = { is: 'FORM' | 'UNFINISHED' | 'UNISSUED' } | { is: 'ISSUED' | 'CHANGED'; issue: DocumentIssue }

export function standingOf(called: Pick<CalledDocument, 'code' | 'key' | 'seq' | 'issues'>, facts: CaseFacts, profile: CityProfile): DocumentStanding {
  const current = currentIssue(called)
  if (current !== null) return { is: 'ISSUED', issue: current }
  const last = called.issues.at(-1)
  if (last !== undefined) return { is: 'CHANGED', issue: last }
  if (issueKind(called, facts, profile) === null) return { is: 'FORM' }
  return { is: isDraftOfRecord(called.code, facts) ? 'UNFINISHED' : 'UNISSUED' }
}

/** A record goes out when it is final, and not before. */
export const isDraftOfRecord = (code: string, facts: CaseFacts): boolean => (code === 'D11' || code === 'D12') && facts.finalizedOn === null

/** May it go out now, for the first time or again? Of a closed case only the letters that end or correct it (行政程序法 §17 I; 調解辦法 §3). */
export const mayBeIssued = (called: Pick<CalledDocument, 'code' | 'key'>, facts: CaseFacts, profile: CityProfile): boolean =>
  issueKind(called, facts, profile) !== null && !isDraftOfRecord(called.code, facts) && (facts.closedOn === null || sentAfterClosing(facts).includes(called.code))
