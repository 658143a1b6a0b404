import { clockEnd } from '../law/deadlines.ts'
import { type OfficeCalendar, withWeekendsBeyond } from '../law/office-calendar.ts'
import { addDays } from '../model/dates.ts'
import type { AssignmentRole } from '../model/roster.ts'

/**
 * The office days after an assignment on which the first meeting would be in time, in order: seven days for a mediator, fourteen for a
 * committee that is complete. Source: §12 II, §15.
 */
export function meetingDays(as: AssignmentRole, on: string, calendar: OfficeCalendar): string[] {
  const { dueOn } = clockEnd({ code: as === 'MEDIATOR' ? 'START_MEDIATION' : 'CONVENE_COMMITTEE', startedOn: on }, calendar)
  const { isWorkday } = withWeekendsBeyond(calendar)
  const days: string[] = []
  for (let day = addDays(on, 1); day <= dueOn; day = addDays(day, 1)) if (isWorkday(day)) days.push(day)
  return days
}
