import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../shared/ipc/views.ts'
import type { Brought, PacketsOfCase } from '../../../shared/packet/report.ts'
import { useDesk } from '../../desk.ts'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { eventDetail } from './event-detail.ts'
import { IssueDetail } from './issue-detail.tsx'

/** 歷程: the log, newest first, with who entered what and when. */
export function HistoryTab({ view }: { view: CaseView }) {
  const { t } = useTranslation(['case', 'domain', 'committee'])
  const dates = useDates()
  const { data: packets } = useDesk('packet.ofCase', { caseId: view.caseId })
  return (
    <>
      {packets?.undone.map((one) => <UndoneNote key={one.mergeNo} one={one} />)}
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
                <BroughtNote brought={packets?.brought.findLast(({ firstSeq, lastSeq }) => firstSeq <= seq && seq <= lastSeq)} />
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Where an event came from that was not recorded here. */
function BroughtNote({ brought }: { brought: Brought | undefined }) {
  const { t } = useTranslation('packets')
  const dates = useDates()
  if (brought === undefined) return null
  const at = dates.instant(brought.at)
  return (
    <p className="timeline-foot">
      <Badge tone="accent">{t('title')}</Badge> {brought.from === 'LAPTOP' ? t('history.LAPTOP', { madeBy: brought.madeBy, madeAt: dates.instant(brought.madeAt), at, by: brought.by, mergeNo: brought.mergeNo }) : t('history.OFFICE', { at, by: brought.by })}
    </p>
  )
}

/** What came with a packet and is no part of the log any more. */
function UndoneNote({ one: { mergeNo, events, at, by } }: { one: PacketsOfCase['undone'][number] }) {
  const { t } = useTranslation('packets')
  const dates = useDates()
  return <Banner>{t('history.undone', { count: events, mergeNo, at: dates.instant(at), by })}</Banner>
}
