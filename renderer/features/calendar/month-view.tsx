import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarMeeting, CalendarView } from '../../../shared/ipc/views.ts'
import type { OfficeDay } from '../../../shared/law/office-calendar.ts'
import { addDays, dateOf, dayOfMonth, dayOfWeek, monthOf, timeOf } from '../../../shared/model/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { classes } from '../../ui/classes.ts'
import { useDates } from '../../ui/dates.ts'
import { keyOf } from './layout.ts'

export interface MonthViewProps {
  view: CalendarView
  weeks: readonly (readonly string[])[]
  date: string
  today: string
  onMove: (date: string) => void
  onOpen: (date: string) => void
}

const shownMeetings = 3

/** A month as a grid of days. Arrow keys move, Enter opens the day. */
export function MonthView({ view, weeks, date, today, onMove, onOpen }: MonthViewProps) {
  const { t } = useTranslation('calendar')
  const dates = useDates()
  const gridId = useId()
  const grid = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement?.getAttribute('role') !== 'tab') grid.current?.focus({ preventScroll: true })
  }, [])

  const byDay = Map.groupBy(view.meetings, ({ startsAt }) => dateOf(startsAt))
  const listed = new Map(view.days.map((day) => [day.date, day]))
  const cellId = (day: string) => `${gridId}-${day}`
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const days: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, Home: -dayOfWeek(date), End: 6 - dayOfWeek(date) }
    const step = days[event.key]
    if (step !== undefined) onMove(addDays(date, step))
    else if (event.key === 'Enter' || event.key === ' ') onOpen(date)
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const day = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-date]')?.dataset.date : undefined
    if (day !== undefined) onOpen(day)
  }
  return (
    <>
      <div
        role="grid" ref={grid} className="month" tabIndex={0} aria-label={dates.month(date.slice(0, 7))} aria-activedescendant={cellId(date)} aria-describedby={`${gridId}-keys`}
        onKeyDown={onKeyDown} onClick={onClick}
      >
        <div role="row" className="month-week month-weekdays">{(weeks[0] ?? []).map((day) => <div key={day} role="columnheader">{dates.weekday(day)}</div>)}</div>
        {weeks.map((week) => (
          <div role="row" key={week[0]} className="month-week">
            {week.map((day) => (
              <div
                key={day} id={cellId(day)} role="gridcell" data-date={day} aria-selected={day === date} aria-current={day === today ? 'date' : undefined}
                className={classes('month-day', monthOf(day) !== monthOf(date) && 'month-outside', isOff(day, listed.get(day)) && 'month-off')}
              >
                <DayCell day={day} office={listed.get(day)} meetings={byDay.get(day) ?? []} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <p id={`${gridId}-keys`} className="calendar-keys quiet">{t('keysMonth')}</p>
    </>
  )
}

const isOff = (day: string, office: OfficeDay | undefined): boolean => (office ? office.kind !== 'MAKE_UP_WORKDAY' : dayOfWeek(day) === 0 || dayOfWeek(day) === 6)

function DayCell({ day, office, meetings }: { day: string; office: OfficeDay | undefined; meetings: readonly CalendarMeeting[] }) {
  const { t } = useTranslation('calendar')
  const dates = useDates()
  const taking = meetings.filter(({ status }) => status !== 'CANCELLED')
  const shown = meetings.length > shownMeetings ? meetings.slice(0, shownMeetings - 1) : meetings
  return (
    <div className="month-cell">
      <p className="month-head">
        <span className="month-number" aria-hidden="true">{dayOfMonth(day)}</span>
        <span className="visually-hidden">{dates.actionDate(day)}，{taking.length === 0 ? t('noMeetings') : t('count', { count: taking.length })}{office ? `，${office.name}` : ''}</span>
        {office && <span className="month-name" aria-hidden="true">{office.name}</span>}
        {taking.length > 0 && <span className="month-count" aria-hidden="true">{taking.length}</span>}
      </p>
      {shown.length > 0 && (
        <ul className="month-meetings">
          {shown.map((meeting) => (
            <li key={keyOf(meeting)} data-status={meeting.status} className="month-meeting">
              <span className="number">{timeOf(meeting.startsAt)}</span> {meeting.people.map(({ name }) => name).join('、')}
              {meeting.online && <Icon name="meeting" size={12} />}
              <span className="month-room">{shortRoom(meeting.venue)}</span>
            </li>
          ))}
        </ul>
      )}
      {shown.length < meetings.length && <p className="month-more">{t('more', { count: meetings.length - shown.length })}</p>}
    </div>
  )
}

/** 高雄市政府勞工局第一調解室 is 第一調解室 to those who work there. */
const shortRoom = (venue: string): string => venue.replace(/^.+[局處府](?=.)/u, '')
