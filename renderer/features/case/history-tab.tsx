import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { useDates } from '../../ui/dates.ts'
import { eventDetail } from './event-detail.ts'
import { IssueDetail } from './issue-detail.tsx'

/** 歷程: the log, newest first, with who entered what and when. */
export function HistoryTab({ view }: { view: CaseView }) {
  const { t } = useTranslation(['case', 'domain', 'committee'])
  const dates = useDates()
  return (
    <ol className="timeline" reversed>
      {view.log.toReversed().map(({ seq, event, actor, recordedAt }) => {
        const detail = eventDetail(event, view.facts, t, dates)
        return (
          <li key={seq} className="timeline-entry">
            <div className="timeline-when"><span>{dates.tableDate(event.on)}</span>{event.at !== undefined && <span className="quiet"> {event.at}</span>}</div>
            <div className="timeline-what">
              <p className="timeline-name">{t(`domain:happened.${event.type}`)}</p>
              {event.type === 'document.issued' && <IssueDetail view={view} seq={seq} event={event} />}
              {detail !== '' && <p className="timeline-detail">{detail}</p>}
              {event.lateReason !== undefined && <p className="timeline-detail">{t('field.lateReason')}：{event.lateReason}</p>}
              <p className="timeline-foot">{t('page.recordedBy', { actor: event.by ?? actor })}・{t('page.recordedOn', { date: dates.instant(recordedAt) })}・<span className="number">#{seq}</span></p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
