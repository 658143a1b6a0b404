import { describe, expect, it } from 'vitest'
import { blocksOf, hoursOf, neighbour, personColumns, roomColumns, timeAt, weeksOf } from '../../../renderer/features/calendar/layout.ts'
import type { CalendarMeeting, CalendarView } from '../../../shared/ipc/views.ts'

const meeting = (caseId: string, from: string, to: string, over: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  caseId, caseNumber: caseId, meetingNo: 1, status: 'SCHEDULED', startsAt: `2026-03-16T${from}`, endsAt: `2026-03-16T${to}`, venue: '第一調解室', online: false,
  employees: '甲○○', employers: '○光', people: [{ personId: 'M01', name: '林○○' }], demonstration: false, ...over,
})
const view = (...meetings: CalendarMeeting[]): CalendarView => ({ from: '2026-03-16', to: '2026-03-16', meetings, days: [], rooms: ['第一調解室', '第二調解室', '第三調解室'], absences: [] })

describe('a month', () => {
  it('is whole weeks from Sunday on', () => {
    const weeks = weeksOf('2026-03-16')
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07'])
    expect(weeks.at(-1)?.at(-1)).toBe('2026-04-04')
  })

  it('needs four to six weeks', () => {
    expect(weeksOf('2026-02-11')).toHaveLength(4)
    expect(weeksOf('2026-08-31')).toHaveLength(6)
  })
})

describe('a day in columns', () => {
  it('has every room, also the empty ones, and only people who sit on that day', () => {
    const day = view(meeting('A', '09:00', '10:30'), meeting('B', '14:00', '15:30', { venue: '第二調解室', people: [{ personId: 'M02', name: '方○○' }, { personId: 'M01', name: '林○○' }] }), meeting('C', '15:00', '16:00', { people: [] }))
    expect(roomColumns(day).map(({ name, meetings }) => [name, meetings.map(({ caseId }) => caseId)])).toEqual([['第一調解室', ['A', 'C']], ['第二調解室', ['B']], ['第三調解室', []]])
    expect(personColumns(day, '尚未指派').map(({ id, meetings }) => [id, meetings.map(({ caseId }) => caseId)])).toEqual([['M02', ['B']], ['M01', ['A', 'B']], ['', ['C']]])
  })

  it('shows office hours, and more where a meeting lies outside them', () => {
    expect(hoursOf([])).toEqual({ from: 480, to: 1080 })
    expect(hoursOf([meeting('A', '07:30', '09:00'), meeting('B', '18:30', '19:15')])).toEqual({ from: 420, to: 1200 })
  })

  it('lets meetings that overlap share the width, and the others have all of it', () => {
    const blocks = blocksOf([meeting('A', '09:00', '10:30'), meeting('B', '10:00', '11:00'), meeting('C', '10:30', '11:30'), meeting('D', '14:00', '15:00')], { from: 480, to: 1080 })
    expect(blocks.map(({ meeting: { caseId }, left, width }) => [caseId, left, width])).toEqual([['A', 0, 0.5], ['B', 0.5, 0.5], ['C', 0, 0.5], ['D', 0, 1]])
    expect(blocks[0]).toMatchObject({ top: 0.1, height: 0.15 })
  })

  it('turns a place in a column into a quarter of an hour within the hours', () => {
    const hours = { from: 480, to: 1080 }
    expect(timeAt(0.1, '2026-03-16', hours)).toBe('2026-03-16T09:00')
    expect(timeAt(0.11, '2026-03-16', hours)).toBe('2026-03-16T09:00')
    expect(timeAt(0.12, '2026-03-16', hours)).toBe('2026-03-16T09:15')
    expect(timeAt(-1, '2026-03-16', hours)).toBe('2026-03-16T08:00')
    expect(timeAt(2, '2026-03-16', hours)).toBe('2026-03-16T17:45')
  })

  it('is walked with the arrow keys: by time in a column, past empty columns to the nearest time beside', () => {
    const columns = roomColumns(view(meeting('A', '09:00', '10:30'), meeting('B', '14:00', '15:30'), meeting('C', '10:00', '11:30', { venue: '第三調解室' }), meeting('D', '13:30', '15:00', { venue: '第三調解室' })))
    const at = (column: string, caseId: string) => ({ column, key: `${caseId} 1` })
    expect(neighbour(columns, at('第一調解室', 'A'), 'DOWN')).toEqual(at('第一調解室', 'B'))
    expect(neighbour(columns, at('第一調解室', 'B'), 'DOWN')).toBeNull()
    expect(neighbour(columns, at('第一調解室', 'B'), 'RIGHT')).toEqual(at('第三調解室', 'D'))
    expect(neighbour(columns, at('第三調解室', 'C'), 'LEFT')).toEqual(at('第一調解室', 'A'))
    expect(neighbour(columns, at('第三調解室', 'C'), 'RIGHT')).toBeNull()
  })
})
