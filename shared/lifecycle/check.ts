import type { CaseEventOf, CaseEventType } from './case-events.ts'
import type { CaseFacts } from './case-facts.ts'
import type { RefusalCode } from './refusals.ts'
import type { Words } from './words.ts'

export type Scope = 'CASE' | 'OFFER' | 'EVENT'
export const scopes: readonly Scope[] = ['CASE', 'OFFER', 'EVENT']

/**
 * One reason for which an event is refused. `scope: 'CASE'` needs nothing of the event but its type and day, so it can be told before
 * anybody fills in a form; 'OFFER' too, but an event that names a wrong meeting or term hears of that first. `broken` answers with the detail
 * for the message when the check does not hold.
 */
export interface Check<T extends CaseEventType> {
  code: RefusalCode
  article: string
  scope: Scope
  field?: string
  broken: (facts: CaseFacts, event: CaseEventOf<T>) => Words | false
}
export type Checks = { [T in CaseEventType]?: readonly Check<T>[] }
