import type { Recess } from '../hearing/duties.ts'
import type { Meeting } from '../model/meeting.ts'
import type { CaseEvent } from './case-events.ts'
import type { CaseFacts } from './case-facts.ts'
import { openMeeting } from './standing.ts'

/** The facts with one of their meetings changed. */
export function withMeeting(facts: CaseFacts, meetingNo: number, change: (meeting: Meeting) => Meeting): CaseFacts {
  return { ...facts, meetings: facts.meetings.map((meeting) => (meeting.meetingNo === meetingNo ? change(meeting) : meeting)) }
}

/** Ends the open meeting, at the event's own ending time or its time of day. */
export function withMeetingEnded(facts: CaseFacts, event: CaseEvent & { endedAt?: string | undefined; recesses?: Recess[] | undefined }, status: 'ADJOURNED' | 'CLOSED' = 'CLOSED', adjournment?: Meeting['adjournment']): CaseFacts {
  const meeting = openMeeting(facts)
  if (!meeting) return facts
  const endedAt = event.endedAt ?? (event.at === undefined ? undefined : `${event.on}T${event.at}`)
  return withMeeting(facts, meeting.meetingNo, (one) => ({ ...one, status, ...(endedAt === undefined ? {} : { endedAt }), ...(event.recesses === undefined ? {} : { recesses: event.recesses }), ...(adjournment === undefined ? {} : { adjournment }) }))
}
