import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { CourtFeeRow } from '../../../shared/law/court-fee-rows.ts'
import { type CourtFigure, enforcementFee, labourMediationFee } from '../../../shared/law/court-fee.ts'
import type { Words } from '../../../shared/lifecycle/words.ts'
import { useWords } from '../../texts.ts'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/page.tsx'
import { type CounterValues, courtFeeOf } from './counter-values.ts'

/** 裁判費 of what is claimed: the whole of it, what is paid at first, what waits, and what other courts' services cost. */
export function CourtResult({ values, rows }: { values: CounterValues; rows: readonly CourtFeeRow[] }) {
  const { t } = useTranslation('subsidyCounter')
  const words = useWords()
  const { row, employment, parts, fee } = courtFeeOf(values, rows)
  if (parts.length === 0) return <Section title={t('court')}><p className="quiet">{t('courtNothing')}</p></Section>
  if (row === null || fee === null) return <Section title={t('court')}><p className="counter-warning">{t('noTable')}</p></Section>
  const total = parts.reduce((sum, part) => sum + part.amount, 0)
  return (
    <Section title={t('court')}>
      <ul className="counter-list">
        {employment && <Figure name={t('claimValue')} figure={employment} />}
        {fee.parts.map((part) => <Figure key={String(part.deferred)} name={t('fee')} figure={part.fee} />)}
        <Figure name={t('dueNow')} figure={{ amount: fee.dueNow, formula: fee.formula, article: fee.article, verified: fee.verified }} />
        <Figure name={t('deferred')} figure={{ amount: fee.deferred, formula: `${groupedAmount(fee.dueNow + fee.deferred)} － ${groupedAmount(fee.dueNow)}`, article: fee.article, verified: fee.verified }} />
        <Figure name={t('mediationFee')} figure={labourMediationFee(row, total)} />
        <Figure name={t('enforcementFee')} figure={enforcementFee(row, total)} />
      </ul>
      <p className="quiet">{words(fee.note)}</p>
    </Section>
  )
}

function Figure({ name, figure: { amount, formula, article, verified } }: { name: string; figure: Pick<CourtFigure, 'amount' | 'article' | 'verified'> & { formula: Words } }) {
  const { t } = useTranslation(['subsidyCounter', 'fundRules'])
  const words = useWords()
  return (
    <li className={verified ? 'counter-card' : 'counter-card counter-unverified'}>
      <p className="counter-figure"><span>{name}</span><strong className="number">{t('dollars', { amount: groupedAmount(amount) })}</strong></p>
      {!verified && <p className="counter-warning"><Icon name="warning" size={18} />{t('fundRules:unverified')}</p>}
      <p>{t('formula')}：{words(formula)}</p>
      <small className="article">{article}</small>
    </li>
  )
}
