import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import type { Meeting } from '../../model/meeting.ts'

const inOrder = (meetings: readonly Meeting[]): Meeting[] => meetings.toSorted((a, b) => a.meetingNo - b.meetingNo)

export const heldMeetings = (facts: CaseFacts): Meeting[] => inOrder(facts.meetings.filter((meeting) => meeting.startedAt !== undefined))

/** Meetings of which the record tells: those that were held, and those for which too few members of the committee came (§18). */
export const toldMeetings = (facts: CaseFacts): Meeting[] =>
  inOrder(facts.meetings.filter((meeting) => meeting.startedAt !== undefined || meeting.status === 'QUORUM_FAILED'))

export const isOnline = ({ online }: Pick<Meeting, 'online'>): boolean => online !== undefined && online !== false && online !== ''

/** Languages that somebody needs and for which no interpreter of a meeting is named. */
export function languagesWithoutInterpreter(facts: CaseFacts): string[] {
  const named = new Set(heldMeetings(facts).flatMap((meeting) => meeting.interpreters.map((one) => one.language.trim())))
  const needed = new Set(facts.parties.map((party) => party.interpreterLanguage?.trim() ?? '').filter((language) => language !== ''))
  return [...needed].filter((language) => !named.has(language))
}
