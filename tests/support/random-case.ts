import { missingContent } from '../../shared/law/application-content.ts'
import { caseEventTypes } from '../../shared/lifecycle/case-events.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { withCalendarFacts } from '../../shared/lifecycle/calendar-facts.ts'
import { missingSignatures } from '../../shared/lifecycle/record-content.ts'
import { currentProposal, meetingHeld, unperformedTerms, unserved } from '../../shared/lifecycle/standing.ts'
import { officeCalendar } from './calendar.ts'
import { builds, chance, draws, type Draw, firstEvent, later, malformed, oneOf } from './random-events.ts'

/** Random cases: what an office does next, events out of place, and events that are no events. */

type Weighed = readonly (readonly [type: keyof typeof builds, weight: number])[]

/** What an office does next, by how often. */
function agenda({ state, facts }: CaseSnapshot): Weighed {
  const rare: Weighed = [['note.added', 0.2], ['party.updated', 0.1], ['claim.updated', 0.1], ['proxy.appointed', 0.25], ['document.issued', 0.1]]
  const leaving: Weighed = [['application.withdrawn', 0.15], ['case.transferred', 0.04]]
  const publicBody: Weighed = facts.parties.some((party) => party.kind === 'PUBLIC_BODY') ? [['approval.received', 1]] : []
  const failed: Weighed = [['arbitration.applied', 0.6], ['litigation.filed', 0.6]]
  switch (state) {
    case 'intake.received':
      return [
        ['application.accepted', 8], ...(facts.explained?.acknowledged === true ? [] : [['rights.explained', 9] as const]), ['supplement.requested', missingContent(facts).length > 0 ? 12 : 0.3],
        ...(facts.workplace.city === facts.city ? [] : [['case.transferred', 3] as const]), ['mode.changed', 0.3], ['application.notAccepted', 0.2], ...rare, ...leaving,
      ]
    case 'intake.supplementing':
      return [['supplement.received', 5], ['application.accepted', 2], ['supplement.requested', 0.6], ['application.notAccepted', 0.8], ...rare, ...leaving]
    case 'assignment.awaitingMediator':
      return [['mediator.assigned', 9], ...(facts.mode === 'ENTRUSTED_ORG' ? [['mediator.referred', 3] as const] : []), ['mode.changed', 0.5], ...rare, ...leaving]
    case 'assignment.selectingMembers':
      return [['selection.notified', facts.committee.notices.length < 2 ? 6 : 0.8], ['member.selected', 5], ['member.appointed', 3], ['authority.designated', 5], ['recusal.requested', 0.3], ['recusal.decided', 0.6], ['mode.changed', 0.2], ...rare, ...leaving]
    case 'mediation.preparing': {
      const scheduled = facts.meetings.some((meeting) => meeting.status === 'SCHEDULED')
      return [
        ...(scheduled
          ? [['meeting.opened', 9], ['notice.served', 3], ['meeting.rescheduled', 0.6], ['meeting.cancelled', 0.3], ['quorum.failed', facts.mode === 'COMMITTEE' ? 2 : 0.1]] as const
          : [['meeting.scheduled', 8]] as const),
        ...(meetingHeld(facts) ? [['outcome.determined', currentProposal(facts) ? 5 : 2], ['proposal.answered', currentProposal(facts) ? 3 : 0]] as const : []),
        ...(facts.mode === 'COMMITTEE' ? [['factFinding.assigned', 1], ['factFinding.reported', facts.factFindingAssignments.length > 0 ? 3 : 0.1], ['deadline.extended', facts.factFinding ? 1 : 0.05], ['proposal.made', facts.factFinding ? 1 : 0]] as const : [['factFinding.reported', 0.3]] as const),
        ['recusal.requested', 0.6], ['recusal.decided', facts.recusals.some((one) => one.decidedOn === undefined) ? 3 : 0.05], ['explanation.ordered', 0.3], ...publicBody, ...rare, ...leaving,
      ]
    }
    case 'mediation.inMeeting':
      return [
        ['statement.recorded', facts.statements.length < 2 ? 4 : 0.3], ['proposal.made', currentProposal(facts) ? 0.4 : 6], ['proposal.answered', currentProposal(facts) ? 7 : 0.1], ['outcome.determined', currentProposal(facts) ? 4 : 1],
        ['meeting.adjourned', 1], ['meeting.closed', 1], ['recusal.requested', 0.3], ['recusal.decided', 0.3], ['meeting.scheduled', 0.2], ...publicBody, ...rare, ...leaving,
      ]
    case 'record.drafting':
      return [['record.signed', 10], ['record.finalized', missingSignatures(facts).length > 0 ? 0.5 : 40], ['record.edited', 0.1], ...publicBody, ...rare]
    case 'record.serving':
      return [['caseFile.sent', facts.caseFileSentOn === null ? 5 : 0.05], ['record.received', facts.recordReceivedOn === null ? 5 : 0.05], ['record.served', facts.recordReceivedOn === null ? 0.3 : 8], ['record.corrected', 0.3], ['performance.reported', 0.3], ...failed, ...rare]
    case 'followUp':
      return [
        ['performance.reported', unperformedTerms(facts).length > 0 ? 4 : 0.05], ['default.reported', unperformedTerms(facts).length > 0 ? 2 : 0.05], ['enforcement.applied', facts.defaults.length > 0 ? 3 : 0.05],
        ['enforcement.ruled', facts.enforcements.some((one) => one.ruledOn === undefined) ? 5 : 0.05], ['record.served', unserved(facts).length > 0 ? 6 : 0.05], ['record.corrected', 0.4], ['case.closed', 1.2], ['caseFile.sent', 0.2], ...failed, ...rare,
      ]
    case 'closed':
      return [['record.corrected', 0.4], ['record.served', unserved(facts).length > 0 ? 3 : 0.2], ['note.added', 0.3]]
  }
}

function weighed(draw: Draw, list: Weighed): keyof typeof builds {
  let left = draw() * list.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [type, weight] of list) {
    left -= weight
    if (left < 0) return type
  }
  return 'note.added'
}

export interface Drawn { event: unknown; on: string; malformed: boolean }

/**
 * The event that a number stands for in this case on or after that day: mostly what an office does next, sometimes any event, sometimes none that could be.
 * Time goes on by some days, at times by months.
 */
export function drawnEvent(snapshot: CaseSnapshot, from: number, today: string): Drawn {
  const draw = draws(from)
  const on = later(today, chance(draw, snapshot.state === 'followUp' ? 0.3 : 0.03) ? 15 : Math.floor(draw() * 2.2))
  const type = chance(draw, 0.92) ? weighed(draw, agenda(snapshot)) : oneOf(draw, caseEventTypes) ?? 'note.added'
    const payload = type === 'application.filed' || type === 'mediation.referredExOfficio' ? firstEvent(from, 'OTHER') : builds[type]({ facts: snapshot.facts, draw, on })
  const event = { type, on: chance(draw, 0.01) ? later(on, -60) : on, ...payload }
  const isMalformed = chance(draw, 0.05)
  return { event: isMalformed ? malformed(draw, event) : withCalendarFacts(snapshot.facts, event, officeCalendar), on, malformed: isMalformed }
}
