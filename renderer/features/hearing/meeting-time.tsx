import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { elapsed, isAfterwards, recessesEnded, recessNow } from '../../../shared/hearing/course.ts'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import { localDateTime, timeOf } from '../../../shared/model/dates.ts'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { useStatus } from '../../status.tsx'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import type { InColumn } from './presence-column.tsx'
import { clockNow, useHearing } from './room-context.ts'

const tickMs = 5_000

/** Local HH:MM, followed as it goes on. */
function useClock(): string {
  const [now, setNow] = useState(clockNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(clockNow()), tickMs)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** The clock since the opening; recess and resumption; the end: put off to another day, which is set at once, or closed. */
export function MeetingTime({ column }: InColumn) {
  const { t } = useTranslation('hearingPeople')
  const { today } = useStatus()
  const dates = useDates()
  const { view, meeting, room, change, isPossible } = useHearing()
  const now = useClock()
  const [form, setForm] = useState<CaseEventType | null>(null)
  const isOpen = meeting.status === 'OPEN'
  const isRunning = isOpen && !isAfterwards(meeting, today)
  const recesses = isOpen ? room.recesses : meeting.recesses ?? []
  const rest = isOpen ? recessNow(recesses) : undefined
  const toggle = () => change((before) => ({ recesses: recessNow(before.recesses) ? recessesEnded(before.recesses, clockNow()) : [...before.recesses, { from: clockNow() }] }))
  useShortcut('R', toggle, { within: column, isEnabled: isRunning })
  const at = clockNow()
  // Of a meeting that is entered afterwards the form asks for the end.
  const ending = { ...(isRunning ? { endedAt: localDateTime(today, at) } : {}), ...(room.recesses.length === 0 ? {} : { recesses: recessesEnded(room.recesses, at) }) }
  const done = () => setForm(form === 'meeting.adjourned' ? 'meeting.scheduled' : null)
  return (
    <section className="people-part" aria-label={t('time')}>
      <p className="meeting-clock" role="timer">
        <Icon name="clock" />
        {meeting.startedAt === undefined ? t('notStarted') : isOpen && !isRunning ? t('afterwards') : <>{isOpen && t('clock')} <strong className="number">{elapsed(meeting.startedAt, meeting.endedAt ?? localDateTime(today, now))}</strong></>}
        {rest && <Badge tone="warn" icon="clock">{t('inRecess')}</Badge>}
      </p>
      {isOpen && !isRunning && <p className="people-keys">{t('afterwardsHint')}</p>}
      {meeting.startedAt !== undefined && <p className="people-keys">{t('startedAt', { time: dates.time(timeOf(meeting.startedAt)) })}{meeting.endedAt !== undefined && `・${t('endedAt', { time: dates.time(timeOf(meeting.endedAt)) })}`}</p>}
      {recesses.map(({ from, to }) => <p key={from} className="people-keys">{to === undefined ? t('recessSince', { from: dates.time(from) }) : t('recessOf', { from: dates.time(from), to: dates.time(to) })}</p>)}
      {meeting.status === 'SCHEDULED' && meeting.notices.length === 0 && <p><Badge tone="warn" icon="warning">{t('noNotice')}</Badge> <LinkButton size="small" variant="quiet" to={`${paths.case(view.caseId)}?tab=documents`}>{t('notices')}</LinkButton></p>}
      <div className="people-actions">
        {isRunning && <Button size="small" icon="clock" onPress={toggle}>{t(rest ? 'resume' : 'recess')} <kbd>R</kbd></Button>}
        {isOpen && isPossible('meeting.adjourned') && <Button size="small" onPress={() => setForm('meeting.adjourned')}>{t('adjourn')}</Button>}
        {isOpen && isPossible('meeting.closed') && <Button size="small" onPress={() => setForm('meeting.closed')}>{t('close')}</Button>}
        {meeting.status === 'ADJOURNED' && isPossible('meeting.scheduled') && <Button size="small" icon="calendar" onPress={() => setForm('meeting.scheduled')}>{t('schedule')}</Button>}
      </div>
      <EventDialog key={form} type={form} view={view} {...(form === 'meeting.scheduled' ? {} : { chosen: ending })} onClose={() => setForm(null)} onDone={done} />
    </section>
  )
}
