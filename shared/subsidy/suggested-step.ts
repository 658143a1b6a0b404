import type { SubsidyEventType } from './events.ts'
import { outstandingOf } from './facts.ts'
import type { SubsidySnapshot, SubsidyStep } from './subsidy-lifecycle.ts'

/**
 * The one thing to do next with an application, for its main button and the workbench. Null when the office waits for others, or is done.
 * @param view where it stands, with what the machine says of each event
 */
export function suggestedSubsidyStep({ state, facts, next }: SubsidySnapshot & { next: readonly SubsidyStep[] }): SubsidyEventType | null {
  const wanted = wantedIn({ state, facts })
  return wanted.find((type) => next.some((step) => step.type === type && step.refusal === null)) ?? null
}

function wantedIn({ state, facts }: SubsidySnapshot): readonly SubsidyEventType[] {
  switch (state) {
    case 'submitted':
      return ['subsidy.reviewSheetCompleted', 'subsidy.supplementRequested']
    case 'supplementing':
      return ['subsidy.supplemented']
    case 'reviewing':
      return ['subsidy.decided']
    case 'decided':
      return ['subsidy.receiptReceived', 'subsidy.notified']
    case 'paying':
      return ['subsidy.paid']
    case 'followUp':
      return outstandingOf(facts) > 0 ? ['subsidy.repaid'] : ['subsidy.followedUp']
    case 'rejected':
      return facts.notified === null ? ['subsidy.notified'] : []
    default:
      return []
  }
}
