import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { PendingService } from '../../../shared/ipc/views.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { Badge } from '../../ui/badge.tsx'
import { classes } from '../../ui/classes.ts'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'
import { usePaperName } from './paper-name.ts'
import { Returned } from './returned.tsx'

/** One paper for one party: how long there is, whose it is, how far it is. `action`: what is done with it here. `below`: under all of it. */
export function PendingRow({ row, isNext, action, below }: { row: PendingService; isNext: boolean; action: ReactNode; below: ReactNode }) {
  const { t } = useTranslation('service')
  const { today } = useStatus()
  const dates = useDates()
  const paperName = usePaperName()
  const { recipient, due, posted, returned } = row
  return (
    <li className={classes('pending-row', isNext && 'pending-next')}>
      <div className="pending-chip">{due === null ? <span className="quiet">{t('desk.noDue')}</span> : <DeadlineChip deadline={due} today={today} />}</div>
      <div className="pending-who">
        <Link to={paths.case(row.caseId)} className="pending-party">{row.party}</Link>
        <span className="quiet">{paperName(row)} · <span className="number">{row.caseNumber}</span></span>
        {recipient.as !== 'SELF' && <span className="quiet">{t('recipient', { as: t(`as.${recipient.as}`), names: recipient.names.join('、') || t('nobody') })}</span>}
      </div>
      <div className="pending-state">
        {returned === null
          ? <span className={posted === null ? 'quiet' : undefined}>{posted === null ? t('desk.notPosted') : t('postedBy', { date: dates.tableDate(posted.on) })}{posted?.slip && <span className="number pending-slip">{t('slip', { slip: posted.slip })}</span>}</span>
          : <Returned returned={returned} />}
        {recipient.address === undefined && <Badge tone="warn" icon="warning">{t('desk.noAddress')}</Badge>}
      </div>
      <div className="pending-action">{action}</div>
      {below && <div className="pending-below">{below}</div>}
    </li>
  )
}
