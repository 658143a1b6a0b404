import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { EligibilityCheck, EvaluatedItem, Evaluation } from '../../../shared/subsidy/evaluation.ts'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/page.tsx'

const looks = { PASS: { tone: 'good', icon: 'check' }, FAIL: { tone: 'bad', icon: 'close' }, UNKNOWN: { tone: 'warn', icon: 'info' } } as const

/**
 * What the rules give: each item with its formula and article, and what no verified rule gives in a red frame.
 * @param supposed what they would give if the mediation failed; null where that is so
 */
export function SubsidyResult({ evaluation, supposed }: { evaluation: Evaluation; supposed: Evaluation | null }) {
  const { t } = useTranslation('subsidyCounter')
  const { items } = supposed ?? evaluation
  return (
    <>
      <Section title={t('subsidies')}>
        {supposed && <Banner tone="warn">{t('assumed')}</Banner>}
        <ul className="counter-list">{items.map((item) => <Item key={item.kind} item={item} />)}</ul>
      </Section>
      <Section title={t('eligibility')}><ul className="counter-list">{evaluation.eligibility.map((one) => <Check key={one.check} found={one} />)}</ul></Section>
    </>
  )
}

function Item({ item: { kind, payable, cap, deducted, formula, formulaEn, article } }: { item: EvaluatedItem }) {
  const { t, i18n } = useTranslation(['subsidyCounter', 'subsidy'])
  const dollars = (amount: number) => t('dollars', { amount: groupedAmount(amount) })
  return (
    <li className={payable === null ? 'counter-card counter-unverified' : 'counter-card'}>
      <p className="counter-figure"><span>{t(`subsidy:item.${kind}`)}</span><strong className="number">{payable === null ? t('byPanel') : dollars(payable)}</strong></p>
      {payable === null && <p className="counter-warning"><Icon name="warning" size={18} />{t('unverified')}</p>}
      <p>{t('formula')}：{i18n.language === 'en' ? formulaEn ?? formula : formula}{payable !== null && <>；{t('cap')} {cap === null ? t('noCap') : dollars(cap)}</>}{deducted > 0 && <>；{t('deducted')} {dollars(deducted)}</>}</p>
      <small className="article">{article}</small>
    </li>
  )
}

function Check({ found: { check, result, article, verified, reason, reasonEn, remedy, remedyEn } }: { found: EligibilityCheck }) {
  const { t, i18n } = useTranslation(['subsidyCounter', 'subsidy'])
  const isEnglish = i18n.language === 'en'
  const [why, how] = isEnglish ? [reasonEn ?? reason, remedyEn ?? remedy] : [reason, remedy]
  return (
    <li className="counter-check">
      <Badge tone={looks[result].tone} icon={looks[result].icon}>{t(`subsidy:result.${result}`)}</Badge>
      <div>
        <p><strong>{t(`subsidy:check.${check as 'MEANS'}`, { defaultValue: check })}</strong>{why && <>：{why}</>}</p>
        {how && result !== 'PASS' && <p>{t('remedy')}：{how}</p>}
        {verified === false && <p className="counter-warning"><Icon name="warning" size={16} />{t('unverifiedCheck')}</p>}
        <small className="article">{article}</small>
      </div>
    </li>
  )
}
