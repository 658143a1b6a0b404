import type { CalendarMeeting, CalendarView } from '../../../shared/ipc/views.ts'
import { addDays, addMonths, dateOf, dayOfWeek, isoDateOf, localDateTime, monthOf, yearOf } from '../../../shared/model/dates.ts'
import { clockTimeAt, minuteOf, overlaps } from '../../../shared/schedule/moments.ts'

/** Where things stand in the calendar: pure, without a screen. */

export const keyOf = ({ caseId, meetingNo }: Pick<CalendarMeeting, 'caseId' | 'meetingNo'>): string => `${caseId} ${meetingNo}`

/** The weeks of the month of that date, each from Sunday to Saturday, filled up with days around it. */
export function weeksOf(date: string): string[][] {
  const first = isoDateOf(yearOf(date), monthOf(date), 1)
  const last = addDays(addMonths(first, 1), -1)
  const weeks: string[][] = []
  for (let sunday = addDays(first, -dayOfWeek(first)); sunday <= last; sunday = addDays(sunday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((weekday) => addDays(sunday, weekday)))
  }
  return weeks
}

export interface Column { id: string; name: string; meetings: CalendarMeeting[] }

/** One column for each room. A room without a meeting is there too: something can be moved to it. */
export const roomColumns = ({ rooms, meetings }: CalendarView): Column[] =>
  rooms.map((room) => ({ id: room, name: room, meetings: meetings.filter(({ venue }) => venue === room) }))

/** One column for each person who sits on that day; a meeting of a committee stands in several. `nobody`: the heading for meetings without anybody. */
export function personColumns({ meetings }: CalendarView, nobody: string): Column[] {
  const people = new Map(meetings.flatMap((meeting) => meeting.people.map(({ personId, name }) => [personId, name])))
  const columns = [...people].map(([id, name]) => ({ id, name, meetings: meetings.filter((meeting) => meeting.people.some(({ personId }) => personId === id)) }))
  const without = meetings.filter((meeting) => meeting.people.length === 0)
  return [...columns.toSorted((a, b) => a.name.localeCompare(b.name, 'zh-TW')), ...(without.length === 0 ? [] : [{ id: '', name: nobody, meetings: without }])]
}

export interface Hours { from: number; to: number }

/** The hours that a day shows, in minutes since midnight: office hours, and whatever lies outside them. */
export function hoursOf(meetings: readonly CalendarMeeting[]): Hours {
  const starts = meetings.map(({ startsAt }) => minuteOf(startsAt))
  const ends = meetings.map(({ startsAt, endsAt }) => (dateOf(endsAt) === dateOf(startsAt) ? minuteOf(endsAt) : 24 * 60))
  return { from: Math.floor(Math.min(8 * 60, ...starts) / 60) * 60, to: Math.ceil(Math.max(18 * 60, ...ends) / 60) * 60 }
}

export interface Block { meeting: CalendarMeeting; /** Parts of the column's height and width, 0 to 1. */ top: number; height: number; left: number; width: number }

/** The meetings of a column as blocks; those that overlap share its width. */
export function blocksOf(meetings: readonly CalendarMeeting[], { from, to }: Hours): Block[] {
  const ordered = meetings.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
  const groups: CalendarMeeting[][] = []
  for (const meeting of ordered) {
    const last = groups.at(-1)
    if (last?.some((other) => overlaps(other, meeting))) last.push(meeting)
    else groups.push([meeting])
  }
  return groups.flatMap((group) => {
    const lanes: CalendarMeeting[][] = []
    const placed = group.map((meeting) => {
      const free = lanes.findIndex((lane) => lane.every((other) => !overlaps(other, meeting)))
      if (free === -1) lanes.push([meeting])
      else lanes[free]?.push(meeting)
      return { meeting, lane: free === -1 ? lanes.length - 1 : free }
    })
    return placed.map(({ meeting, lane }) => {
      const start = minuteOf(meeting.startsAt)
      const end = dateOf(meeting.endsAt) === dateOf(meeting.startsAt) ? minuteOf(meeting.endsAt) : to
      return { meeting, top: (start - from) / (to - from), height: (end - start) / (to - from), left: lane / lanes.length, width: 1 / lanes.length }
    })
  })
}

const snapMinutes = 15

/** The time at that part of a column's height, on the quarter of an hour, so that the meeting still begins within the hours. */
export function timeAt(part: number, date: string, { from, to }: Hours): string {
  const minute = from + Math.round((part * (to - from)) / snapMinutes) * snapMinutes
  return localDateTime(date, clockTimeAt(Math.min(Math.max(minute, from), to - snapMinutes)))
}

/** Where an arrow key leads from a meeting of a column: along the column by time, or to the next column that has meetings, at about the same time. */
export function neighbour(columns: readonly Column[], at: { column: string; key: string }, step: 'UP' | 'DOWN' | 'LEFT' | 'RIGHT'): { column: string; key: string } | null {
  const index = columns.findIndex(({ id }) => id === at.column)
  const column = columns[index]
  const place = column?.meetings.findIndex((meeting) => keyOf(meeting) === at.key) ?? -1
  const current = column?.meetings[place]
  if (column === undefined || current === undefined) return null
  if (step === 'UP' || step === 'DOWN') {
    const next = column.meetings[place + (step === 'DOWN' ? 1 : -1)]
    return next ? { column: column.id, key: keyOf(next) } : null
  }
  const beside = step === 'RIGHT' ? columns.slice(index + 1).find(({ meetings }) => meetings.length > 0) : columns.slice(0, index).findLast(({ meetings }) => meetings.length > 0)
  const away = (meeting: CalendarMeeting): number => Math.abs(minuteOf(meeting.startsAt) - minuteOf(current.startsAt))
  const [nearest] = beside?.meetings.toSorted((a, b) => away(a) - away(b)) ?? []
  return beside && nearest ? { column: beside.id, key: keyOf(nearest) } : null
}
