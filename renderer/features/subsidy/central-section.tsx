import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import { useWords } from '../../texts.ts'
import { Section } from '../../ui/page.tsx'

/** What the central regulation would give for the same costs, beside this fund's amount; folded, for it decides nothing. */
export function CentralSection({ view: { central, evaluation } }: { view: SubsidyView }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy'])
  const words = useWords()
  const dollars = (amount: number | null) => (amount === null ? t('review.byHand') : t('page.dollars', { amount: groupedAmount(amount) }))
  return (
    <Section title={t('review.comparison')}>
      <p className="fund-small">{central.regulation}・{words(central.note)}</p>
      <ul className="fund-plain">
        {central.items.map((item, index) => (
          <li key={index}>
            <p><span className="check-name">{t(`subsidy:item.${item.kind}`)}</span>：{t('review.central')} <span className="number">{dollars(item.amount)}</span>・{t('review.here')} <span className="number">{dollars(evaluation.items[index]?.payable ?? null)}</span></p>
            <p className="fund-small">{words(item.formula)}{item.atMost !== null && `・${t('review.atMost', { amount: groupedAmount(item.atMost) })}`}・{item.article}{!item.verified && `・${t('review.unverifiedRule')}`}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
