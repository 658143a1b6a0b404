import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { SubsidyRow } from '../../../shared/ipc/subsidy-views.ts'
import { StateBadge } from './state-badge.tsx'

/** An application in a line: who, what for, where it stands, its amounts. */
export function SubsidyLine({ row }: { row: SubsidyRow }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy'])
  const amounts = [
    t('page.requested', { amount: groupedAmount(row.requested) }),
    ...(row.granted === null ? [] : [t('page.granted', { amount: groupedAmount(row.granted) })]),
    ...(row.paid === 0 ? [] : [t('page.paid', { amount: groupedAmount(row.paid) })]),
  ]
  return (
    <>
      <StateBadge state={row.state} />
      <span>{row.claimant}・{t(`subsidy:level.${row.courtLevel}`)}・{[...new Set(row.items)].map((item) => t(`subsidy:item.${item}`)).join('、')}</span>
      <span className="fund-small">{amounts.join('・')}</span>
    </>
  )
}
