import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isCaseEventType } from '../../../shared/lifecycle/case-events.ts'
import type { CaseReport, ListedEvent } from '../../../shared/packet/report.ts'
import { RefusalText } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'

/** What a merge does, or did, to one case: in figures, and event by event. `isDone`: it was done. */
export function CaseReportView({ report, isOpen = false, isDone = false }: { report: CaseReport; isOpen?: boolean; isDone?: boolean }) {
  const { t } = useTranslation('packets')
  const { caseNumber, common, known, ours, accepted, refused } = report
  const figures = [
    t('before', { count: common }), ...(known > 0 ? [t('known', { count: known })] : []), t('ours', { count: ours.length }), t('theirs', { count: accepted.length + refused.length }),
    t(isDone ? 'wasAccepted' : 'accepted', { count: accepted.length }),
  ]
  return (
    <details className="packet-report" open={isOpen}>
      <summary>
        <span className="number packet-report-name">{caseNumber}</span>
        <span className="packet-quiet">{figures.join(' · ')}</span>
        {refused.length > 0 && <span className="packet-warn">{t('refusedCount', { count: refused.length })}</span>}
      </summary>
      <div className="table-scroll">
        <table className="table" aria-label={t('listOf', { number: caseNumber })}>
          <thead><tr><th scope="col">{t('csv.from')}</th><th scope="col">{t('what')}</th><th scope="col">{t('day')}</th><th scope="col">{t('who')}</th><th scope="col">{t('result')}</th></tr></thead>
          <tbody>
            {ours.map((event) => <Line key={`o${event.seq}`} from={t('atOffice')} event={event}>—</Line>)}
            {accepted.map((event) => <Line key={`a${event.seq}`} from={t('onLaptop')} event={event}>{t(event.asIs ? 'asIs' : 'rechained')}</Line>)}
            {refused.map(({ event, refusal }) => (
              <Line key={`r${event.seq}`} from={t('onLaptop')} event={event}><span className="packet-warn">{t('refusedShort')}</span><RefusalText refusal={refusal} /></Line>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function Line({ from, event: { type, on, actor }, children }: { from: string; event: ListedEvent; children: ReactNode }) {
  const { t } = useTranslation('domain')
  const dates = useDates()
  return <tr><td>{from}</td><td>{isCaseEventType(type) ? t(`event.${type}`) : type}</td><td className="number">{dates.tableDate(on)}</td><td>{actor}</td><td>{children}</td></tr>
}
