/** The states of a case as dotted paths (a fixed vocabulary). */
export const caseStates = [
  'intake.received', 'intake.supplementing', 'assignment.awaitingMediator', 'assignment.selectingMembers',
  'mediation.preparing', 'mediation.inMeeting', 'record.drafting', 'record.serving', 'followUp', 'closed',
] as const
export type CaseState = (typeof caseStates)[number]
