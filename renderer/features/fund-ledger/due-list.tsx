import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { MoneyDue } from '../../../shared/subsidy/money-due.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/page.tsx'

/** Money that is to move, of whatever year: what waits for a receipt or for payment, and what is to come back. */
export function DueList({ due, onOrder }: { due: readonly MoneyDue[]; onOrder: (subsidyId: string) => void }) {
  const { t } = useTranslation(['fundLedger', 'frame'])
  return (
    <Section title={t('due.title')} aside={due.length > 0 && <span className="tab-count">{due.length}</span>}>
      {due.length === 0 && <p className="quiet">{t('due.none')}</p>}
      {due.length > 0 && (
        <ul className="ledger-due" aria-label={t('due.title')}>
          {due.map((one) => (
            <li key={`${one.kind}-${one.subsidyId}-${one.since}-${one.dueOn}-${one.amount}`} className="ledger-due-row">
              <div className="ledger-due-what">
                <span className="ledger-due-kind">{t(`due.kind.${one.kind}`)}</span>
                <span className="ledger-due-amount">{groupedAmount(one.amount)} {t('frame:ui.dollars')}</span>
                <Days of={one} />
              </div>
              <div className="ledger-due-who"><Link to={paths.subsidyApplication(one.subsidyId)}>{one.subsidyNumber}</Link> {one.claimant}</div>
              {one.kind === 'RECEIPT' && !one.notified && <p className="quiet">{t('due.unserved')}<small className="article">行政程序法 §110 I</small></p>}
              {one.kind === 'PAYMENT' && <Button size="small" icon="print" aria-label={t('due.orderFor', { number: one.subsidyNumber })} onPress={() => onOrder(one.subsidyId)}>{t('due.order')}</Button>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Days({ of: { days, dueOn, since } }: { of: MoneyDue }) {
  const { t } = useTranslation('fundLedger')
  const dates = useDates()
  if (dueOn === null) return <Badge icon="clock" title={dates.date(since)}>{t('due.waited', { count: days })}</Badge>
  if (days < 0) return <Badge tone="bad" icon="warning" title={dates.actionDate(dueOn)}>{t('due.overdue', { count: -days })}</Badge>
  if (days === 0) return <Badge tone="warn" icon="alarm" title={dates.actionDate(dueOn)}>{t('due.today')}</Badge>
  return <Badge icon="clock" title={dates.actionDate(dueOn)}>{t('due.left', { count: days })}</Badge>
}
