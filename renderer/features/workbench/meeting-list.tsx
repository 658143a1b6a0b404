import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { TodaysMeeting } from '../../../shared/ipc/views.ts'
import { timeOf } from '../../../shared/model/dates.ts'
import { paths } from '../../paths.ts'
import { useDates } from '../../ui/dates.ts'

export function MeetingList({ meetings }: { meetings: readonly TodaysMeeting[] }) {
  const { t } = useTranslation('frame')
  const dates = useDates()
  if (meetings.length === 0) return <p className="quiet">{t('workbench.noMeetings')}</p>
  return (
    <ul className="side-list">
      {meetings.map((meeting) => (
        <li key={`${meeting.caseId} ${meeting.meetingNo}`} className="meeting-row" data-hearing={meeting.caseId}>
          <span className="meeting-time">{dates.time(timeOf(meeting.startsAt))}</span>
          <div className="side-body">
            <Link to={paths.case(meeting.caseId)}>{meeting.parties}</Link>
            <span className="due-detail">{meeting.venue} · {t('workbench.meeting', { number: meeting.meetingNo })}</span>
            <span className="due-detail">{meeting.mediator ? t('workbench.mediator', { name: meeting.mediator }) : t('workbench.noMediator')}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
