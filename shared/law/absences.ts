import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation } from '../lifecycle/standing.ts'
import type { Words } from '../lifecycle/words.ts'
import { dateOf } from '../model/dates.ts'
import type { Meeting, ServedNotice } from '../model/meeting.ts'
import type { Side } from '../model/party.ts'
import { yearsEnd } from './periods.ts'
import { effectiveOn } from './service-effect.ts'

/** 缺席: a party that did not come to a meeting, and what is on file about it. */
export interface Absence {
  partyId: string
  name: string
  side: Side
  meetingNo: number
  /** Local date and time for which the party was called. */
  startsAt: string
  /** How and when the party was notified of that time; null where nothing says so. */
  notice: Omit<ServedNotice, 'partyId'> | null
  /** Service took effect before the day of the meeting. */
  servedBefore: boolean
  reason: string | null
  /** Whether there was good reason, as the office judged; null while nobody has. */
  excused: boolean | null
  /** ISO date on which it went to those who fine; null while it has not. */
  handedOverOn: string | null
  /** What stands in the way of handing it over; empty when nothing does. */
  lacking: Words[]
  /** Last day on which a fine can be imposed (行政罰法 §27 I). */
  finableUntil: string
}

/** Fines for an unexcused absence become time-barred after so many years (行政罰法 §27 I). */
const finableYears = 3

const lackingIn = (facts: CaseFacts, meeting: Meeting, { notice, servedBefore, excused }: Pick<Absence, 'notice' | 'servedBefore' | 'excused'>): Words[] => [
  ...(isMediation(facts) ? [] : [['協調不是本法之調解，缺席不得處罰', 'a conciliation is no mediation under the Act: an absence cannot be fined'] as const]),
  ...(meeting.status === 'OPEN' ? [['會議尚在進行中', 'the meeting is still going on'] as const] : []),
  ...(notice === null ? [['沒有開會通知送達之紀錄', 'no service of the notice is on file'] as const] : []),
  ...(notice !== null && !servedBefore ? [notice.method === 'PUBLIC_NOTICE'
    ? ['開會通知之公示送達於會議日前尚未生效', 'the notice, served by public notice, had not taken effect before the day of the meeting'] as const
    : ['開會通知未於會議日前送達', 'the notice was not served before the day of the meeting'] as const] : []),
  ...(excused === true ? [['已認定有正當理由，不移送', 'there was good reason: it is not handed over'] as const] : []),
]

/**
 * Who stayed away from which meeting, with what an authority needs before it may fine (law.md §1.11): how and when the party was
 * notified, whether that was before the meeting, the reason given. Nothing is ever handed over by itself: a fine is another proceeding,
 * which hears the party first (行政罰法 §42), and whether there was good reason is for a person to judge.
 * Source: 勞資爭議處理法 §63 III.
 */
export function absencesOf(facts: CaseFacts): Absence[] {
  return facts.meetings.filter((meeting) => meeting.startedAt !== undefined).flatMap((meeting) => {
    const day = dateOf(meeting.startsAt)
    return meeting.attendance.filter((one) => !one.present).flatMap((attendance): Absence[] => {
      const party = facts.parties.find((one) => one.id === attendance.partyId)
      if (party === undefined) return []
      const served = meeting.notices.findLast((one) => one.partyId === party.id)
      const notice = served ? { method: served.method, deliveredOn: served.deliveredOn } : null
      const found = { notice, servedBefore: served !== undefined && effectiveOn(facts, served) < day, excused: attendance.excused ?? null }
      return [{
        partyId: party.id, name: party.name, side: party.side, meetingNo: meeting.meetingNo, startsAt: meeting.startsAt, ...found,
        reason: attendance.reason?.trim() || null,
        handedOverOn: facts.notes.find(({ handover }) => handover?.partyId === party.id && handover.meetingNo === meeting.meetingNo)?.on ?? null,
        lacking: lackingIn(facts, meeting, found), finableUntil: yearsEnd(day, finableYears, null).dueOn,
      }]
    })
  })
}
