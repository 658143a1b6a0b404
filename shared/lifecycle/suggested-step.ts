import type { CaseView } from '../ipc/views.ts'
import type { CaseEventType } from './case-events.ts'
import { missingSignatures } from './record-content.ts'
import { openSides, pendingRecusals } from './seats.ts'
import { activeParties, currentProposal, unperformedTerms } from './standing.ts'

/**
 * The step that case page and workbench put first, among those that are possible: what a clerk most likely does next. It decides nothing; whether a
 * step is possible is the machine's answer.
 */
export function suggestedStep({ state, facts, next }: Pick<CaseView, 'state' | 'facts' | 'next'>): CaseEventType | null {
  const possible = new Set(next.filter((step) => step.refusal === null).map((step) => step.type))
  return wishes(state, facts).find((type) => possible.has(type)) ?? null
}

function wishes(state: CaseView['state'], facts: CaseView['facts']): CaseEventType[] {
  switch (state) {
    case 'intake.received':
      return ['application.accepted', ...(facts.explained === null ? ['rights.explained' as const] : []), 'supplement.requested']
    case 'intake.supplementing':
      return ['application.accepted', 'application.notAccepted', 'supplement.received']
    case 'assignment.awaitingMediator':
      return facts.mode === 'ENTRUSTED_ORG' && facts.referral === null ? ['mediator.referred'] : ['mediator.assigned']
    case 'assignment.selectingMembers': {
      const toChoose = openSides(facts)
      const allNotified = toChoose.every((side) => facts.committee.notices.some((notice) => notice.side === side))
      return [
        ...(pendingRecusals(facts).length > 0 ? ['recusal.decided' as const] : []),
        ...(allNotified ? [] : ['selection.notified' as const]),
        // The authority appoints in a side's place where the machine says that its time is over.
        ...(toChoose.length > 0 ? ['member.appointed' as const, 'member.selected' as const] : []),
        'authority.designated',
      ]
    }
    case 'mediation.preparing':
      return [...(pendingRecusals(facts).length > 0 ? ['recusal.decided' as const] : []), ...preparing(facts)]
    case 'mediation.inMeeting': {
      const proposal = currentProposal(facts)
      if (proposal === undefined) return facts.statements.length === 0 ? ['statement.recorded'] : ['proposal.made']
      const answered = activeParties(facts).every((party) => proposal.answers.some((answer) => answer.partyId === party.id))
      return [answered ? 'outcome.determined' : 'proposal.answered']
    }
    case 'record.drafting':
      return [missingSignatures(facts).length > 0 ? 'record.signed' : 'record.finalized']
    case 'record.serving':
      return [facts.caseFileSentOn === null ? 'caseFile.sent' : facts.recordReceivedOn === null ? 'record.received' : 'record.served']
    case 'followUp':
      return [unperformedTerms(facts).length > 0 ? 'performance.reported' : 'case.closed']
    case 'closed':
      return []
  }
}

/** What brings on the next meeting: the result of the fact finding, the date, the notices, the day itself. */
function preparing(facts: CaseView['facts']): CaseEventType[] {
  const scheduled = facts.meetings.find((meeting) => meeting.status === 'SCHEDULED')
  if (scheduled === undefined) {
    const awaited = facts.factFindingAssignments.some((one) => one.reportedOn === undefined)
    return [...(awaited ? ['factFinding.reported' as const] : []), facts.meetings.at(-1)?.status === 'CLOSED' ? 'outcome.determined' : 'meeting.scheduled']
  }
  const notified = activeParties(facts).every((party) => scheduled.notices.some((notice) => notice.partyId === party.id))
  return [notified ? 'meeting.opened' : 'notice.served']
}
