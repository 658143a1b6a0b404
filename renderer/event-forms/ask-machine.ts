import { applyCaseEvent } from '../../shared/lifecycle/case-lifecycle.ts'
import type { Refusal } from '../../shared/ipc/result.ts'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { FormContext } from './definition.ts'

/** What the lifecycle would answer to this event as the case stands: its refusal, or null. Nothing is recorded. */
export function refusalOf({ view: { state, facts } }: FormContext, event: { type: CaseEventType } & Record<string, unknown>): Refusal | null {
  const answer = applyCaseEvent({ state, facts }, event)
  return answer.ok ? null : answer.refusal
}

/** A refusal in the language of the form. */
export const refusalWords = ({ language }: FormContext, refusal: Refusal): string => (language === 'en' ? refusal.messageEn : refusal.message)
