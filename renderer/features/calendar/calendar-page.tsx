import { type ComponentType, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { CalendarMeeting, CalendarView, OfficeSheet } from '../../../shared/ipc/views.ts'
import { addDays, addMonths, dateOf, isIsoDate } from '../../../shared/model/dates.ts'
import { useDesk } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { CalendarBar, type Grouping } from './calendar-bar.tsx'
import { DayView } from './day-view.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { weeksOf } from './layout.ts'
import { MonthView } from './month-view.tsx'
import { type Move, RescheduleDialog } from './reschedule-dialog.tsx'
import '../../event-forms/event-forms.css'
import './calendar.css'

type ViewId = 'month' | 'day'
/** A sheet of the office over the page, to be printed or kept. */
export type SheetDialog = ComponentType<{ sheet: OfficeSheet; onClose: () => void }>

/** 行事曆: the meetings of all people and rooms, by month and by day. What is shown stands in the address, so that one can go back to it. */
export function CalendarPage({ sheet: Sheet }: { sheet: SheetDialog }) {
  const { t } = useTranslation(['calendar', 'frame'])
  const { today } = useStatus()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('date') ?? ''
  const date = isIsoDate(asked) && isWithinReach(asked) ? asked : today
  const shown: ViewId = search.get('view') === 'day' ? 'day' : 'month'
  const grouping: Grouping = search.get('by') === 'person' ? 'person' : 'room'
  const only = search.get('only') ?? ''
  const [layer, setLayer] = useState<'print' | 'export' | null>(null)
  const [move, setMove] = useState<Move | null>(null)
  const page = useRef<HTMLDivElement>(null)

  const weeks = weeksOf(date)
  const range = shown === 'day' ? { from: date, to: date } : { from: weeks[0]?.[0] ?? date, to: weeks.at(-1)?.[6] ?? date }
  const { data, error } = useDesk('calendar.view', range, { keepPrevious: true })

  // Shown at once: the next key must find what this one did. A change of the view is a step one can go back; moving about in it is not.
  const go = (change: { view?: ViewId; date?: string; by?: Grouping; only?: string }, isStep = false) => setSearch((last) => {
    const next = new URLSearchParams(last)
    for (const [name, value] of Object.entries(change)) next.set(name, value)
    return next
  }, { replace: !isStep, flushSync: true })
  const turn = (direction: 1 | -1) => go({ date: shown === 'day' ? addDays(date, direction) : addMonths(date, direction) })
  const openDay = (day: string) => go({ view: 'day', date: day }, true)

  useShortcut('M', () => go({ view: 'month' }, true), { within: page, isEnabled: shown === 'day' })
  useShortcut('D', () => openDay(date), { within: page, isEnabled: shown === 'month' })
  useShortcut('T', () => go({ date: today }), { within: page })
  useShortcut('PageUp', () => turn(-1), { within: page })
  useShortcut('PageDown', () => turn(1), { within: page })
  useShortcut('P', () => setLayer('print'), { within: page })
  useShortcut('Ctrl+P', () => setLayer('print'))

  const reschedule = (meeting: CalendarMeeting, startsAt = meeting.startsAt, venue = meeting.venue) => setMove({ meeting, startsAt, venue })
  const content = (view: ViewId) => {
    if (error) return <RefusalBanner refusal={error.refusal} />
    if (!data) return <Loading />
    if (view === 'month') return <MonthView view={filtered(data, only)} weeks={weeks} date={date} today={today} onMove={(day) => go({ date: day })} onOpen={openDay} />
    return (
      <DayView
        view={data} date={date} grouping={grouping} onReschedule={reschedule}
        onOpen={(meeting) => void navigate(paths.case(meeting.caseId))}
      />
    )
  }
  return (
    <div ref={page} className="calendar-area">
      <Page
        title={t('title')}
        className="page-wide calendar-page"
        actions={<>
          <Button icon="download" onPress={() => setLayer('export')}>{t('export')}</Button>
          <Button icon="print" onPress={() => setLayer('print')}>{t('print')}</Button>
        </>}
      >
        <CalendarBar
          shown={shown} date={date} today={today} view={data} grouping={grouping} only={only}
          onTurn={turn} onDate={(day) => isWithinReach(day) && go({ date: day })} onGrouping={(by) => go({ by })} onOnly={(one) => go({ only: one })}
        />
        <Tabs
          label={t('view')} selected={shown} onSelect={(view) => go({ view }, true)} className="tabs calendar-tabs"
          tabs={[
            { id: 'month', label: <>{t('month')}<span className="keys" data-keys="M" /></>, content: content('month') },
            { id: 'day', label: <>{t('day')}<span className="keys" data-keys="D" /></>, content: content('day') },
          ]}
        />
      </Page>
      {move && <RescheduleDialog move={move} onClose={() => setMove(null)} onDone={(startsAt) => {
        setMove(null)
        if (startsAt !== undefined) go({ date: dateOf(startsAt) })
      }} />}
      {layer === 'print' && <Sheet sheet={{ kind: 'DAY_LIST', date }} onClose={() => setLayer(null)} />}
      {layer === 'export' && <ExportDialog from={range.from} to={range.to} view={data} onClose={() => setLayer(null)} />}
    </div>
  )
}

/** Years in which somebody may mean it; a slip of the hand such as 9999 leads nowhere. */
const isWithinReach = (date: string): boolean => date >= '1912-01-01' && date < '2200-01-01'

/** The meetings of one room or of one person; `only` is `room:` or `person:` with its name or id. */
function filtered(view: CalendarView, only: string): CalendarView {
  if (only === '') return view
  const [kind, ...rest] = only.split(':')
  const id = rest.join(':')
  return { ...view, meetings: view.meetings.filter(({ venue, people }) => (kind === 'room' ? venue === id : people.some(({ personId }) => personId === id))) }
}
