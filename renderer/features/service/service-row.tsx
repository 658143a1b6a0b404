import { useTranslation } from 'react-i18next'
import type { Service } from '../../../shared/law/services.ts'
import { useReceiptWords } from '../../event-forms/receipt-words.ts'
import { useStatus } from '../../status.tsx'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'
import { Returned } from './returned.tsx'

/** One party: to whom the paper is handed, how it was served and from when that counts, or until when it must be. */
export function ServiceRow({ service: { party, recipient, served, due, paper, tooLate, steps } }: { service: Service }) {
  const { t } = useTranslation(['service', 'domain'])
  const { today } = useStatus()
  const dates = useDates()
  return (
    <li className="service-row">
      <div className="service-party">
        <span>{party.name}</span>
        {recipient.as !== 'SELF' && <span className="quiet">{t('recipient', { as: t(`as.${recipient.as}`), names: recipient.names.join('、') || t('nobody') })}<small className="article">{recipient.article}</small></span>}
      </div>
      <div className="badge-row">
        {served === null ? <span>{t('pending')}</span> : <Served served={served} />}
        {tooLate && <Badge tone="bad" icon="warning">{t('tooLate')}</Badge>}
        {served === null && due !== null && <><DeadlineChip deadline={due} today={today} /><span className="quiet">{t('before', { date: dates.tableDate(due.dueOn) })}</span></>}
        {served === null && due === null && paper === 'RECORD' && <span className="quiet">{t('notYet')}</span>}
        {served !== null && due?.status === 'LATE' && <DeadlineChip deadline={due} today={today} />}
        {served === null && <Way steps={steps} />}
      </div>
    </li>
  )
}

/** How far it is on its way: posted, or come back. */
function Way({ steps }: Pick<Service, 'steps'>) {
  const { t } = useTranslation('service')
  const dates = useDates()
  const last = steps.at(-1)
  if (last === undefined) return null
  if (last.step === 'RETURNED') return <Returned returned={last} />
  return <span className="quiet">{t('postedBy', { date: dates.tableDate(last.on) })}{last.slip !== null && <span className="pending-slip">{t('slip', { slip: last.slip })}</span>}</span>
}

function Served({ served: { method, deliveredOn, effectiveOn, receipt } }: { served: NonNullable<Service['served']> }) {
  const { t } = useTranslation(['service', 'domain'])
  const { today } = useStatus()
  const dates = useDates()
  const words = useReceiptWords()
  const date = dates.tableDate(deliveredOn)
  const how = method === null ? t('servedOn', { date }) : t(method === 'PUBLIC_NOTICE' ? 'posted' : 'served', { method: t(`domain:serviceMethod.${method}`), date })
  return (
    <>
      <span>{how}</span>
      {receipt && <span className="quiet">{words(receipt).join('，')}</span>}
      {effectiveOn !== deliveredOn && (effectiveOn > today
        ? <Badge tone="accent" icon="clock">{t('notYetEffective', { date: dates.tableDate(effectiveOn) })}</Badge>
        : <span className="quiet">{t('effective', { date: dates.tableDate(effectiveOn) })}</span>)}
    </>
  )
}
