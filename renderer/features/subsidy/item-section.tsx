import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import { catalogues } from '../../../shared/text/index.ts'
import type { EvaluatedItem } from '../../../shared/subsidy/evaluation.ts'
import { Banner } from '../../ui/banner.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/page.tsx'
import { useFormulaOf } from './formula.ts'

/** 項目與金額: each amount with its rule; what no verified rule gives stands in a red frame and waits for people. */
export function ItemSection({ view }: { view: SubsidyView }) {
  const { t } = useTranslation('subsidyDesk')
  const { evaluation, facts } = view
  const isChanged = JSON.stringify(evaluation.items.map((item) => item.payable)) !== JSON.stringify(facts.evaluation.items.map((item) => item.payable))
  return (
    <Section title={t('review.items')} aside={<RuleStamp stamp={facts.pack} />}>
      {view.state === 'reviewing' && isChanged && <Banner tone="warn">{t('review.changed')}</Banner>}
      <ul className="item-list">{evaluation.items.map((item, index) => <ItemCard key={index} item={item} view={view} />)}</ul>
      <p className="item-total"><span>{t('review.total')}</span><strong className="number">{t('page.dollars', { amount: groupedAmount(evaluation.total) })}</strong></p>
    </Section>
  )
}

/** By which version of the rules, and of the tables where they are not the first, the review sheet was computed. */
function RuleStamp({ stamp }: { stamp: string }) {
  const { t, i18n } = useTranslation('subsidyDesk')
  if (stamp === '') return null
  const names: Readonly<Record<string, string>> = catalogues[i18n.language === 'en' ? 'en' : 'zh-TW'].subsidyDesk.review.ruleName
  const parts = stamp.split('+').map((part) => {
    const [name = '', version = ''] = part.split('/')
    return t('review.rules', { name: names[name] ?? name, version })
  })
  return <span className="fund-small">{parts.join('、')}</span>
}

function ItemCard({ item, view }: { item: EvaluatedItem; view: SubsidyView }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy'])
  const formulaOf = useFormulaOf()
  const dollars = (amount: number) => t('page.dollars', { amount: groupedAmount(amount) })
  const proposed = view.facts.review?.proposed.find((one) => one.kind === item.kind)
  const granted = view.facts.decision?.perItem.find((one) => one.kind === item.kind)
  const figures: readonly (readonly [string, string])[] = [
    [t('review.requested'), dollars(item.requested)],
    ...(item.basis !== item.requested ? [[t('review.basis'), dollars(item.basis)] as const] : []),
    [t('review.cap'), item.cap === null ? t('review.noCap') : dollars(item.cap)],
    ...(item.deducted > 0 ? [[t('review.deducted'), dollars(item.deducted)] as const] : []),
    [t('review.payable'), item.payable === null ? t('review.byHand') : dollars(item.payable)],
    ...(proposed ? [[t('review.proposed'), dollars(proposed.amount)] as const] : []),
    ...(granted ? [[t('review.granted'), dollars(granted.granted)] as const] : []),
  ]
  const isUnverified = item.payable === null
  return (
    <li className={isUnverified ? 'item-card item-unverified' : 'item-card'}>
      <p className="item-name">{isUnverified && <Icon name="warning" size={18} />}{t(`subsidy:item.${item.kind}`)}</p>
      <dl className="item-figures">
        {figures.map(([name, value]) => <div key={name}><dt>{name}</dt><dd className="number">{value}</dd></div>)}
      </dl>
      <p className="item-formula">{t('review.formula')}：{formulaOf(item)}<small className="article">{item.article}</small></p>
      {isUnverified && <p className="item-warning"><strong>{t('review.manualTitle')}</strong>　{t('review.manualText')}</p>}
    </li>
  )
}
