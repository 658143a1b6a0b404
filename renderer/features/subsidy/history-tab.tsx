import { useTranslation } from 'react-i18next'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import { useDates } from '../../ui/dates.ts'
import { useEventDetail } from './event-detail.ts'

/** 歷程: the log, newest first, with who entered what and when. */
export function HistoryTab({ view }: { view: SubsidyView }) {
  const { t } = useTranslation(['subsidyDesk', 'case'])
  const dates = useDates()
  const detailOf = useEventDetail()
  return (
    <ol className="fund-log" reversed>
      {view.log.toReversed().map(({ seq, event, actor, recordedAt }) => (
        <li key={seq} className="fund-log-entry">
          <div className="number">{dates.tableDate(event.on)}{event.at !== undefined && <span className="quiet"> {event.at}</span>}</div>
          <div>
            <p className="fund-log-name">{t(`happened.${event.type}`)}</p>
            {detailOf(event).map((line) => <p key={line} className="prose">{line}</p>)}
            <p className="fund-log-foot">{t('case:page.recordedBy', { actor: event.by ?? actor })}・{t('case:page.recordedOn', { date: dates.instant(recordedAt) })}・<span className="number">#{seq}</span></p>
          </div>
        </li>
      ))}
    </ol>
  )
}
