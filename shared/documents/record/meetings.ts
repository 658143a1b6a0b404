import { rocDate, rocDateTime, rocTime, rocTimeRange } from '../../format/roc-date.ts'
import type { Recess } from '../../hearing/duties.ts'
import { isMediation } from '../../lifecycle/standing.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import type { CityProfile } from '../../model/city-profile.ts'
import type { Meeting } from '../../model/meeting.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import { labelledRow } from '../cells.ts'
import type { DocumentBlock, DocumentTable } from '../model.ts'
import { sentence, withoutStop } from '../people.ts'
import { inProceeding, phrasing } from '../proceeding.ts'
import { attendanceSummary, attendanceTable, isAttached, missingApprovals } from './attendance.ts'
import { presenceWords, presiding } from './committee.ts'
import { isOnline, toldMeetings } from './held-meetings.ts'
import { rosteredSides } from './rostered.ts'
import { paragraphs } from './sections.ts'
import type { RecordWording } from './wording.ts'

/**
 * 會議經過: each meeting by itself with beginning and end, place, and how everybody attended (調解辦法 §25 I③④⑨). With many parties the
 * attendance goes into an attachment.
 */
export function meetingBlocks(facts: CaseFacts, profile: CityProfile, wording: RecordWording): DocumentBlock[] {
  const { say } = wording
  const told = toldMeetings(facts)
  const notHeld = facts.meetings.filter((meeting) => meeting.status === 'CANCELLED')
  return [
    ...(told.length === 0 ? paragraphs(say('notConvened')) : []),
    ...told.flatMap((meeting): DocumentBlock[] => [
      { kind: 'heading', level: 2, text: phrasing(facts)`第${meeting.meetingNo}次調解會議` },
      meetingTable(facts, meeting, profile, wording),
      ...(isAttached(facts) ? [attendanceSummary(facts, meeting)] : []),
      ...(!isAttached(facts) || rosteredSides(facts).length > 0 ? [attendanceTable(facts, meeting)] : []),
      ...(isMediation(facts) ? missingApprovals(facts, meeting, wording) : []).map((text): DocumentBlock => ({ kind: 'paragraph', text })),
    ]),
    ...notHeld.map((meeting): DocumentBlock => {
      const change = meeting.changes.at(-1)
      const cancelReason = change ? `，事由：${withoutStop(change.reason)}` : ''
      const said = { meetingNo: meeting.meetingNo, originalTime: rocDateTime(meeting.startsAt), cancelledOn: rocDate(change?.on ?? meeting.scheduledOn), cancelReason }
      return { kind: 'paragraph', text: say('cancelled', said) }
    }),
  ]
}

function meetingTable(facts: CaseFacts, meeting: Meeting, profile: CityProfile, wording: RecordWording): DocumentTable {
  const interpreters = meeting.interpreters.map(({ name, language }) => `${name.trim()}（${language.trim()}）`)
  const observers = meeting.observers.map(({ name, capacity }) => (capacity?.trim() ? `${name.trim()}（${capacity.trim()}）` : name.trim()))
  return {
    kind: 'table',
    widths: [22, 78],
    rows: [
      meeting.status === 'QUORUM_FAILED' ? labelledRow('原訂開會時間', rocDateTime(meeting.startsAt)) : labelledRow('日期及起迄時間', fromTo(meeting)),
      ...(meeting.recesses === undefined || meeting.recesses.length === 0 ? [] : [labelledRow('休息時間', meeting.recesses.map(recessWords).join('、'))]),
      labelledRow('地點', place(meeting)),
      labelledRow('主持人', presiding(facts, profile)),
      ...(facts.mode === 'COMMITTEE' ? [labelledRow('委員出席', presenceWords(facts, meeting))] : []),
      ...(interpreters.length === 0 ? [] : [labelledRow('通譯', interpreters.join('、'))]),
      ...(observers.length === 0 ? [] : [labelledRow('列席', observers.join('、'))]),
      ...meeting.changes.map((change) => labelledRow('期日變更', `原訂${rocDateTime(change.startsAt)}，改期事由：${sentence(change.reason)}`)),
      labelledRow('會議結果', ending(facts, meeting, wording)),
    ],
  }
}

function fromTo({ startsAt, startedAt = startsAt, endedAt, status }: Meeting): string {
  return endedAt === undefined ? `${rocDateTime(startedAt)}起${status === 'OPEN' ? '' : '，至＿＿時＿＿分止'}` : rocTimeRange(startedAt, endedAt)
}

const recessWords = ({ from, to }: Recess): string => (to === undefined ? `${rocTime(from)}起` : `${rocTime(from)}至${rocTime(to)}`)

function place(meeting: Meeting): string {
  const { online, venue } = meeting
  return isOnline(meeting) ? `${venue}（以視訊方式進行${typeof online === 'string' ? `：${online}` : ''}）` : venue
}

function ending(facts: CaseFacts, meeting: Meeting, { ofCommittee }: RecordWording): string {
  const phrase = phrasing(facts)
  if (meeting.status === 'QUORUM_FAILED') return ofCommittee('withoutQuorum')
  if (meeting.adjournment) {
    const { bothAgree, reason } = meeting.adjournment
    return phrase`${bothAgree ? '經雙方同意，' : ''}另訂期日續行調解，事由：${sentence(reason)}`
  }
  if (meeting.status === 'OPEN') return '會議進行中。'
  const concluding = facts.outcome !== null && toldMeetings(facts).at(-1)?.meetingNo === meeting.meetingNo
  if (!concluding) return '會議結束。'
  return `會議結束，${inProceeding(facts, facts.partial ? '部分調解成立、部分調解不成立' : domain.outcome[facts.outcome ?? 'CLOSED_OTHER'])}。`
}
