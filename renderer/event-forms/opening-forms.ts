import { dateOf, localDateTime } from '../../shared/model/dates.ts'
import { activeParties } from '../../shared/lifecycle/standing.ts'
import type { AttendanceRow } from './attendance-table.tsx'
import { firstScheduled, meetingOptions, scheduledMeetings } from './choices.ts'
import { defineForm, filled } from './definition.ts'
import { guestPath, guestPayload, type Guests, usualGuests } from './guest-fields.tsx'
import { type MemberRow, memberRows } from './members-table.tsx'
import { OpeningBody, QuorumFailedBody } from './opening-body.tsx'

type Opening = Guests & { meetingNo: string; startedAt: string; rows: AttendanceRow[]; members: MemberRow[]; disclosureMade: boolean }

/** Who came, through whom; who did not, and whether that is excused, as far as the office has judged it (§63 III). */
const attendanceOf = ({ partyId, present, proxyId, reason, excused }: AttendanceRow) => ({
  partyId, present,
  ...(present ? (proxyId === partyId ? {} : { proxyId }) : { ...filled({ reason }), ...(excused === 'UNJUDGED' ? {} : { excused: excused === 'EXCUSED' }) }),
})

export const meetingOpened = defineForm<Opening>({
  wide: true, ownDates: true,
  initial: (context) => {
    const [meeting] = scheduledMeetings(context.view.facts)
    return {
      meetingNo: firstScheduled(context),
      // A meeting entered afterwards began when it was called; one that begins now begins now.
      startedAt: meeting !== undefined && dateOf(meeting.startsAt) !== context.today ? meeting.startsAt : localDateTime(context.today, context.now),
      rows: activeParties(context.view.facts).map((party) => ({
        partyId: party.id, present: true, proxyId: party.kind === 'PERSON' ? party.id : party.proxies[0]?.id ?? party.id, reason: '', excused: 'UNJUDGED',
      })),
      members: memberRows(context, true), disclosureMade: false, ...usualGuests(context),
    }
  },
  fields: (_values, context) => [
    { kind: 'choice', name: 'meetingNo', label: 'meetingNo', required: true, options: meetingOptions(context) },
    { kind: 'moment', name: 'startedAt', label: 'startedAt', required: true },
    { kind: 'flag', name: 'disclosureMade', label: context.view.facts.mode === 'COMMITTEE' ? 'disclosureMadeByMembers' : 'disclosureMade', hint: 'noDisclosureNoMeeting' },
  ],
  Body: OpeningBody,
  events: ({ meetingNo, startedAt, rows, members, disclosureMade, interpreters, observers }, { view }) => [{
    on: dateOf(startedAt), meetingNo: Number(meetingNo), startedAt, disclosureMade, attendance: rows.map(attendanceOf),
    ...(view.facts.mode === 'COMMITTEE' ? { members } : {}), ...guestPayload({ interpreters, observers }),
  }],
  formPath: (path, _index, values) => guestPath(path.replace(/^attendance/, 'rows').replace(/^on$/, 'startedAt'), values),
})

export const quorumFailed = defineForm<{ meetingNo: string; members: MemberRow[] }>({
  wide: true,
  on: ({ view, today }) => {
    const [meeting] = scheduledMeetings(view.facts)
    return meeting === undefined || dateOf(meeting.startsAt) > today ? today : dateOf(meeting.startsAt)
  },
  initial: (context) => ({ meetingNo: firstScheduled(context), members: memberRows(context, false) }),
  fields: (_values, context) => [{ kind: 'choice', name: 'meetingNo', label: 'meetingNo', required: true, options: meetingOptions(context) }],
  Body: QuorumFailedBody,
  events: ({ meetingNo, members }) => [{ meetingNo: Number(meetingNo), members }],
})
