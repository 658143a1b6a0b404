import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { dateOf, timeOf } from '../model/dates.ts'
import type { Meeting } from '../model/meeting.ts'
import type { OpeningDuty, Recess } from './duties.ts'

/** 說明 → 主張 → 調查 → 方案 → 簽名. */
export const agendaParts = ['EXPLANATION', 'STATEMENTS', 'INQUIRY', 'PROPOSAL', 'SIGNING'] as const
export type AgendaPart = (typeof agendaParts)[number]

/** Where the hearing stands, from what was recorded: the first part that still lacks something. */
export function agendaNow(facts: CaseFacts, meeting: Meeting): AgendaPart {
  if (facts.outcome !== null) return 'SIGNING'
  if (facts.proposals.length > 0) return 'PROPOSAL'
  if (meeting.startedAt === undefined) return 'EXPLANATION'
  const present = new Set(meeting.attendance.filter((one) => one.present).map((one) => facts.parties.find((party) => party.id === one.partyId)?.side))
  const heard = new Set(facts.statements.map((statement) => statement.side))
  return (['EMPLOYEE', 'EMPLOYER'] as const).every((side) => heard.has(side) || !present.has(side)) ? 'INQUIRY' : 'STATEMENTS'
}

/** A meeting that was held on another day is entered afterwards, from paper. @param today ISO date */
export const isAfterwards = ({ status, startedAt }: Pick<Meeting, 'status' | 'startedAt'>, today: string): boolean => status === 'OPEN' && startedAt !== undefined && dateOf(startedAt) !== today

/** When something of the meeting happened that is recorded now; afterwards it bears the day of the meeting and no time of day, which nobody knows. @param now local date and time */
export const momentIn = (meeting: Pick<Meeting, 'status' | 'startedAt'>, now: string): { on: string; at?: string } =>
  (isAfterwards(meeting, dateOf(now)) && meeting.startedAt !== undefined ? { on: dateOf(meeting.startedAt) } : { on: dateOf(now), at: timeOf(now) })

/** Opening duties of a meeting that is in the log: those done at its opening, and those said later. */
export const dutiesRecorded = (facts: CaseFacts, { meetingNo, duties = [] }: Meeting): { duty: OpeningDuty; at?: string | undefined }[] => [
  ...duties,
  ...facts.statements.filter((one) => one.meetingNo === meetingNo && one.struckBy === undefined).flatMap(({ duty, at }) => (duty === undefined ? [] : [{ duty, at }])),
]

/** The recess that lasts, if one does. */
export const recessNow = (recesses: readonly Recess[]): Recess | undefined => recesses.find((one) => one.to === undefined)
/** All recesses with the one that lasts ended. @param at local HH:MM */
export const recessesEnded = (recesses: readonly Recess[], at: string): Recess[] => recesses.map((one) => ({ ...one, to: one.to ?? at }))

/** 小時:分 from one local date and time to a later one; 0:00 where it is not later. */
export function elapsed(from: string, to: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000))
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
