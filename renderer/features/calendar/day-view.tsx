import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarMeeting, CalendarView } from '../../../shared/ipc/views.ts'
import { dateOf } from '../../../shared/model/dates.ts'
import { clockTimeAt, minuteOf } from '../../../shared/schedule/moments.ts'
import { Banner } from '../../ui/banner.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import type { Grouping } from './calendar-bar.tsx'
import { DragNote } from './drag-note.tsx'
import { DayColumn } from './day-column.tsx'
import { type Column, hoursOf, keyOf, neighbour, personColumns, roomColumns } from './layout.ts'
import { type Drag, useDrag } from './use-drag.ts'

export interface DayViewProps {
  view: CalendarView
  date: string
  grouping: Grouping
  onOpen: (meeting: CalendarMeeting) => void
  onReschedule: (meeting: CalendarMeeting, startsAt?: string, venue?: string) => void
}

interface Place { column: string; key: string }
const steps = { ArrowUp: 'UP', ArrowDown: 'DOWN', ArrowLeft: 'LEFT', ArrowRight: 'RIGHT' } as const
const isStep = (key: string): key is keyof typeof steps => Object.hasOwn(steps, key)

/** A day in columns by room or by person. Arrow keys move between meetings, R moves the meeting itself, and so does dragging it. */
export function DayView({ view: range, date, grouping, onOpen, onReschedule }: DayViewProps) {
  const { t } = useTranslation('calendar')
  const keysId = useId()
  const board = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<Place | null>(null)
  // Until the new day is read, the last one would still be shown.
  const isRead = range.from <= date && date <= range.to
  const view: CalendarView = { ...range, meetings: range.meetings.filter(({ startsAt }) => dateOf(startsAt) === date) }
  const columns = grouping === 'room' ? roomColumns(view) : personColumns(view, t('nobody'))
  const place = placeOf(columns, chosen)
  const placeId = place ? `${place.column} ${place.key}` : ''
  const active = place && view.meetings.find((meeting) => keyOf(meeting) === place.key)
  const hours = hoursOf(view.meetings)

  const drop = ({ meeting, startsAt, column }: Drag) => {
    const venue = grouping === 'room' ? column : meeting.venue
    if (startsAt !== meeting.startsAt || venue !== meeting.venue) onReschedule(meeting, startsAt, venue)
  }
  const { drag, start, dragged } = useDrag(board, date, hours, drop)

  // Taken on arrival, after an arrow key, and when the meeting that had it is gone with its day; never from somebody who works in the bar above.
  const wantsFocus = useRef(true)
  useEffect(() => {
    const isElsewhere = document.activeElement !== document.body && document.activeElement !== board.current
    if (!isRead || (!wantsFocus.current && isElsewhere)) return
    wantsFocus.current = false
    if (document.activeElement?.getAttribute('role') === 'tab') return
    const target = board.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(placeId)}"]`) ?? board.current
    target?.focus({ preventScroll: true })
    if (target !== board.current) target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isRead, placeId])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (isStep(event.key)) {
      const next = place && neighbour(columns, place, steps[event.key])
      if (next) setChosen(next)
    } else if (event.key === 'Home' || event.key === 'End') {
      const meetings = columns.find(({ id }) => id === place?.column)?.meetings ?? []
      const target = event.key === 'Home' ? meetings[0] : meetings.at(-1)
      if (place && target) setChosen({ column: place.column, key: keyOf(target) })
    } else return
    wantsFocus.current = true
    event.preventDefault()
  }
  useShortcut('R', () => active && onReschedule(active), { within: board, isEnabled: active !== undefined && active !== null })

  const closed = view.days.find((day) => day.date === date && day.kind !== 'MAKE_UP_WORKDAY')
  const away = view.absences.filter(({ from, to }) => from <= date && date <= to)
  return (
    <div className="day">
      {closed && <Banner tone="warn">{t('officeClosed', { name: closed.name })}</Banner>}
      {away.length > 0 && <p className="quiet">{t('away', { who: away.map(({ name, reason }) => (reason === '' ? name : t('awayOf', { name, reason }))).join('、') })}</p>}
      <div ref={board} className="day-board" role="group" tabIndex={-1} aria-label={`${t(grouping === 'room' ? 'byRoom' : 'byPerson')}，${t('count', { count: view.meetings.length })}`} aria-describedby={keysId}>
        {view.meetings.length === 0 && isRead && <EmptyState icon="calendar" title={t('emptyDay')}><p>{t('emptyDayText')}</p></EmptyState>}
        {view.meetings.length > 0 && (
          <div className="day-scroll">
            <ol className="day-hours" aria-hidden="true" style={{ gridTemplateRows: `repeat(${(hours.to - hours.from) / 60}, var(--hour))` }}>
              {Array.from({ length: (hours.to - hours.from) / 60 }, (_, index) => <li key={index}>{clockTimeAt(hours.from + index * 60)}</li>)}
            </ol>
            {columns.map((column) => (
              <DayColumn
                key={column.id} column={column} hours={hours} grouping={grouping} active={place?.column === column.id ? place.key : null}
                drag={drag?.column === column.id ? drag : null} dragged={drag?.meeting ?? null}
                onPress={start} onKeyDown={onKeyDown}
                onFocus={(meeting) => setChosen({ column: column.id, key: keyOf(meeting) })}
                onOpen={(meeting) => !dragged() && onOpen(meeting)}
              />
            ))}
          </div>
        )}
      </div>
      <p id={keysId} className="calendar-keys quiet">{t('keysDay')}</p>
      {drag && <DragNote meeting={drag.meeting} startsAt={drag.startsAt} venue={grouping === 'room' ? drag.column : drag.meeting.venue} side={minuteOf(drag.startsAt) < (hours.from + hours.to) / 2 ? 'below' : 'above'} />}
    </div>
  )
}

/** The meeting that has the focus: the one chosen last, where it is still there, else the first of the day. */
function placeOf(columns: readonly Column[], chosen: Place | null): Place | null {
  const has = columns.find(({ id, meetings }) => id === chosen?.column && meetings.some((meeting) => keyOf(meeting) === chosen.key))
  if (has && chosen) return chosen
  const [first] = columns.flatMap(({ id, meetings }) => meetings.map((meeting) => ({ column: id, key: keyOf(meeting), startsAt: meeting.startsAt })))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
  return first ? { column: first.column, key: first.key } : null
}
