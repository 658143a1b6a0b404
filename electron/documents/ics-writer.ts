import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import type { CalendarMeeting } from '../../shared/ipc/views.ts'

const timezone = 'Asia/Taipei'
/** Taiwan has had one offset since 1980. */
const taipei = ['BEGIN:VTIMEZONE', `TZID:${timezone}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'TZNAME:CST', 'END:STANDARD', 'END:VTIMEZONE'].join('\n')

export interface IcsSetting {
  /** Name of the calendar. */
  name: string
  /** When it is written. */
  now: Date
  /** Also the parties' names. Mediation is confidential (勞資爭議處理法 §24), so that only somebody who asks for them gets them. */
  withNames: boolean
}

/**
 * The meetings as an iCalendar file (RFC 5545) in Taipei time. A meeting keeps its UID for ever and its SEQUENCE grows, so that a
 * calendar which reads a newer file moves or strikes out what it has.
 */
export function writeIcs(meetings: readonly (CalendarMeeting & { seq: number })[], { name, now, withNames }: IcsSetting): string {
  const calendar = ical({
    name, prodId: { company: 'Mediation Desk', product: 'Mediation Desk', language: 'ZH-TW' }, method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => taipei },
  })
  for (const { caseId, caseNumber, meetingNo, status, startsAt, endsAt, venue, online, employees, employers, people, seq } of meetings) {
    calendar.createEvent({
      id: `${caseId}.${meetingNo}@mediation-desk`, sequence: seq, stamp: now, start: startsAt, end: endsAt, timezone,
      summary: `勞資爭議調解會議（第${meetingNo}次） ${caseNumber}${withNames ? ` ${employees}／${employers}` : ''}`,
      location: online ? `${venue}（視訊）` : venue,
      description: `案號：${caseNumber}\n主持人：${people.map((person) => person.name).join('、')}${withNames ? `\n勞方：${employees}\n資方：${employers}` : ''}`,
      status: status === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
    })
  }
  return `${calendar.toString()}\r\n`
}
