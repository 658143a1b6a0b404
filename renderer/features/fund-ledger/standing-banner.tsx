import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { FundLedgerView } from '../../../shared/ipc/fund-views.ts'
import { isEntered } from '../../../shared/subsidy/ledger.ts'
import { Banner } from '../../ui/banner.tsx'

/** What an officer must know of the year's money before anything is decided; nothing while there is enough. */
export function StandingBanner({ view: { year, ledger, onlyInterest } }: { view: FundLedgerView }) {
  const { t } = useTranslation('fundLedger')
  const { sources, spendable, balance, isLow } = ledger
  if (!isEntered(sources)) return <Banner tone="info" title={t('none', { year })}><p>{t('noneText')}</p></Banner>
  if (onlyInterest.value && sources.interest + sources.income === 0) return <Banner tone="warn" title={t('noInterest')}><p><small className="article">{onlyInterest.article}</small></p></Banner>
  if (balance < 0) return <Banner tone="bad" title={t('overdrawn', { amount: groupedAmount(-balance) })}><p>{t('lowText')}</p></Banner>
  if (isLow) return <Banner tone="warn" title={t('low', { spendable: groupedAmount(spendable), balance: groupedAmount(balance) })}><p>{t('lowText')}</p></Banner>
  return null
}
