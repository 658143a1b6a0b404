import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'

/** The agenda: parts of the page with the events that belong to each. */
export const agenda = [
  { id: 'attendance', types: ['meeting.opened', 'quorum.failed', 'recusal.requested', 'recusal.decided'] },
  { id: 'statements', types: ['statement.recorded', 'factFinding.assigned', 'factFinding.reported'] },
  { id: 'proposal', types: ['proposal.made'] },
  { id: 'answers', types: ['proposal.answered'] },
  { id: 'closing', types: ['meeting.adjourned', 'meeting.closed', 'outcome.determined'] },
  { id: 'signing', types: ['record.edited', 'approval.received', 'record.signed', 'record.finalized'] },
] as const satisfies readonly { id: string; types: readonly CaseEventType[] }[]

export type AgendaPart = (typeof agenda)[number]['id']
