import { useTranslation } from 'react-i18next'
import type { CalendarView } from '../../../shared/ipc/views.ts'
import { monthOf, yearOf } from '../../../shared/model/dates.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import { Select } from '../../ui/select.tsx'

/** Columns of a day. */
export type Grouping = 'room' | 'person'

export interface CalendarBarProps {
  shown: 'month' | 'day'
  date: string
  today: string
  view: CalendarView | undefined
  grouping: Grouping
  /** What a month is narrowed to: '' for nothing, else `room:` or `person:` with its name or id. */
  only: string
  onTurn: (direction: 1 | -1) => void
  onDate: (date: string) => void
  onGrouping: (grouping: Grouping) => void
  onOnly: (only: string) => void
}

/** Which time is shown, and the way to another. */
export function CalendarBar({ shown, date, today, view, grouping, only, onTurn, onDate, onGrouping, onOnly }: CalendarBarProps) {
  const { t } = useTranslation('calendar')
  const dates = useDates()
  const isDay = shown === 'day'
  const year = yearOf(date)
  return (
    <div className="calendar-bar">
      <div className="calendar-turn">
        <IconButton icon="chevronLeft" label={t(isDay ? 'previousDay' : 'previousMonth')} onPress={() => onTurn(-1)} />
        <IconButton icon="chevronRight" label={t(isDay ? 'nextDay' : 'nextMonth')} onPress={() => onTurn(1)} />
        <Button size="small" onPress={() => onDate(today)}>{t('today')}<span className="keys" data-keys="T" /></Button>
      </div>
      <h2 className="calendar-period" aria-live="polite">{isDay ? dates.actionDate(date) : dates.month(`${year}-${String(monthOf(date)).padStart(2, '0')}`)}</h2>
      <RocDatePicker label={t('goTo')} value={date} onChange={(day) => day !== null && onDate(day)} className="calendar-go" />
      {isDay
        ? <Select<Grouping> label={t('columns')} value={grouping} onChange={onGrouping} className="calendar-choice" choices={[{ id: 'room', label: t('byRoom') }, { id: 'person', label: t('byPerson') }]} />
        : <Select label={t('show')} value={only === '' ? 'all' : only} onChange={(id) => onOnly(id === 'all' ? '' : id)} className="calendar-choice" choices={[{ id: 'all', label: t('everything') }, ...narrowings(view, only)]} />}
    </div>
  )
}

/** The rooms and the people of the time that is shown; what is chosen stays among them. */
function narrowings(view: CalendarView | undefined, only: string): { id: string; label: string }[] {
  const people = new Map(view?.meetings.flatMap((meeting) => meeting.people.map(({ personId, name }) => [personId, name] as const)))
  const all = [...(view?.rooms ?? []).map((room) => ({ id: `room:${room}`, label: room })), ...[...people].map(([id, name]) => ({ id: `person:${id}`, label: name }))]
  return only === '' || all.some(({ id }) => id === only) ? all : [...all, { id: only, label: only.split(':').slice(1).join(':') }]
}
