import { useCallback } from 'react'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import { timeOf } from '../../../shared/model/dates.ts'
import { useDesk } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { Badge } from '../../ui/badge.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page, Section } from '../../ui/page.tsx'

/** 調解室: the hearings of today, each one key away. */
export function HearingListPage() {
  const { t } = useTranslation(['hearing', 'frame'])
  const { today } = useStatus()
  const dates = useDates()
  const { data, error } = useDesk('calendar.view', { from: today, to: today })
  // The first of them is one key away.
  const toFirst = useCallback((list: HTMLUListElement | null) => list?.querySelector('a')?.focus(), [])
  if (error) return <Page title={t('frame:nav.hearing')}><RefusalBanner refusal={error.refusal} /></Page>
  if (!data) return <Loading />
  const meetings = data.meetings.filter(({ status }) => status === 'SCHEDULED' || status === 'OPEN')
  return (
    <Page title={t('frame:nav.hearing')}>
      {meetings.length === 0
        ? <EmptyState icon="hearing" title={t('list.none')}><p>{t('list.noneText')}</p></EmptyState>
        : (
          <Section title={t('list.today')}>
            <ul ref={toFirst} className="side-list">
              {meetings.map((meeting) => (
                <li key={`${meeting.caseId} ${meeting.meetingNo}`} className="meeting-row" data-hearing={meeting.caseId}>
                  <span className="meeting-time">{dates.time(timeOf(meeting.startsAt))}</span>
                  <div className="side-body">
                    <Link to={paths.hearingRoom(meeting.caseId)} aria-label={`${t('enter')} ${meeting.caseNumber}`}>{meeting.employees}／{meeting.employers}</Link>
                    <span className="due-detail">{meeting.caseNumber} · {meeting.venue} · {t('title', { number: meeting.meetingNo })}</span>
                    <span className="due-detail">{meeting.people.map(({ name }) => name).join('、')}</span>
                  </div>
                  {meeting.status === 'OPEN' && <Badge tone="accent">{t('list.open')}</Badge>}
                </li>
              ))}
            </ul>
          </Section>
        )}
    </Page>
  )
}
