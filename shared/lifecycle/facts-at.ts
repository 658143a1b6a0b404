import type { LoggedEvent } from '../ipc/views.ts'
import type { CaseEvent } from './case-events.ts'
import type { CaseFacts } from './case-facts.ts'
import { factsFrom, fold } from './fold.ts'

/** The facts after one more logged event; null before the first. @throws Error when a log begins with an event that opens no case */
export function foldNext(before: CaseFacts | null, event: CaseEvent): CaseFacts {
  if (before !== null) return fold(before, event)
  if (event.type !== 'application.filed' && event.type !== 'mediation.referredExOfficio') throw new Error(`a log cannot begin with ${event.type}`)
  return factsFrom(event)
}

/** The facts of a case after its first `seq` events, at least one. */
export function factsAt(log: readonly LoggedEvent[], seq: number): CaseFacts {
  const facts = log.slice(0, Math.max(1, seq)).reduce<CaseFacts | null>((before, { event }) => foldNext(before, event), null)
  if (facts === null) throw new Error('an empty log')
  return facts
}
