import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { EligibilityCheck, EvaluatedItem, Evaluation } from '../../../shared/subsidy/evaluation.ts'
import { catalogues } from '../../../shared/text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Assessed } from './use-assessment.ts'

/** Conditions that are judged by the day of the suit, which is not typed yet. */
const byFiling = /^FILED_WITHIN_/u

/** The conditions that can be judged so far. */
export const judged = ({ evaluation, isFiled }: Pick<Assessed, 'evaluation' | 'isFiled'>): EligibilityCheck[] => (evaluation?.eligibility ?? []).filter(({ check }) => isFiled || !byFiling.test(check))

/** What the rules say of what is typed so far: each condition, each amount with its formula and article. */
export function RulesColumn({ assessed }: { assessed: Assessed }) {
  const { t } = useTranslation(['subsidyIntake', 'subsidy'])
  const { evaluation, hasItems, papers } = assessed
  const column = useRef<HTMLElement>(null)
  // Where it is longer than the window it scrolls from the keyboard too.
  useEffect(() => {
    if (column.current) column.current.tabIndex = 0
  }, [])
  const lacking = papers.filter((paper) => paper.blocking && !paper.isHere).length
  return (
    <aside className="rules-column" ref={column} aria-label={t('rules.title')} data-region>
      <h2 className="section-title">{t('rules.title')}</h2>
      {evaluation === null ? <p className="quiet">{t('rules.waiting')}</p> : (
        <>
          <section aria-label={t('rules.items')}>
            {hasItems ? <Items evaluation={evaluation} /> : <p className="quiet">{t('rules.noItems')}</p>}
          </section>
          <section aria-label={t('rules.eligibility')}>
            <h3 className="rules-heading">{t('rules.eligibility')}</h3>
            <ul className="rules-list">{judged(assessed).map((one) => <Condition key={one.check} one={one} />)}</ul>
          </section>
          {papers.length > 0 && <p className={classes('rules-papers', lacking === 0 && 'rules-complete')}><Icon name={lacking === 0 ? 'done' : 'warning'} size={18} />{lacking === 0 ? t('rules.complete') : t('rules.lacking', { count: lacking })}</p>}
        </>
      )}
    </aside>
  )
}

function Items({ evaluation: { items, total } }: { evaluation: Evaluation }) {
  const { t } = useTranslation('subsidyIntake')
  return (
    <>
      <p className="rules-total" role="status"><span>{t('rules.total')}</span><strong className="number">{t('rules.dollars', { amount: groupedAmount(total) })}</strong></p>
      <ul className="rules-list">{items.map((item) => <Item key={item.kind} item={item} />)}</ul>
    </>
  )
}

function Item({ item: { kind, requested, payable, formula, formulaEn, article, verified } }: { item: EvaluatedItem }) {
  const { t, i18n } = useTranslation(['subsidyIntake', 'subsidy'])
  return (
    <li className={classes('rules-item', !verified && 'rules-unverified')}>
      <p className="rules-line"><strong>{t(`subsidy:item.${kind}`)}</strong><span className="number">{payable === null ? t('rules.byHand') : t('rules.dollars', { amount: groupedAmount(payable) })}</span></p>
      {!verified && <Badge tone="bad" icon="warning">{t('rules.unverified')}</Badge>}
      <p className="rules-reason">{i18n.language === 'en' ? formulaEn ?? formula : formula}</p>
      <p className="rules-source"><span className="number">{t('rules.requested', { amount: groupedAmount(requested) })}</span><small className="article">{article}</small></p>
    </li>
  )
}

const icons = { PASS: 'done', FAIL: 'error', UNKNOWN: 'info' } as const
const names = catalogues['zh-TW'].subsidy.check
const isNamed = (check: string): check is keyof typeof names => Object.hasOwn(names, check)

function Condition({ one: { check, result, article, reason, reasonEn, remedy, remedyEn, verified } }: { one: EligibilityCheck }) {
  const { t, i18n } = useTranslation(['subsidyIntake', 'subsidy'])
  const isEnglish = i18n.language === 'en'
  const change = isEnglish ? remedyEn ?? remedy : remedy
  return (
    <li className={classes('rules-condition', `rules-${result.toLowerCase()}`, verified === false && 'rules-unverified')}>
      <p className="rules-line"><span className="rules-result"><Icon name={icons[result]} size={18} /><span className="visually-hidden">{t(`subsidy:result.${result}`)}</span>{isNamed(check) ? t(`subsidy:check.${check}`) : check}</span>{verified === false && <Badge tone="bad" icon="warning">{t('rules.unverified')}</Badge>}</p>
      <p className="rules-reason">{isEnglish ? reasonEn ?? reason : reason}</p>
      {result !== 'PASS' && change && <p className="rules-reason">{t('rules.remedy')}：{change}</p>}
      <small className="article">{article}</small>
    </li>
  )
}

/** The same in one line, for the foot of the form where the column has no room beside it. */
export function RulesSummary({ assessed }: { assessed: Assessed }) {
  const { t } = useTranslation('subsidyIntake')
  if (assessed.evaluation === null) return null
  const results = judged(assessed).map(({ result }) => result)
  const count = (wanted: string) => results.filter((one) => one === wanted).length
  return (
    <p className="rules-summary number">
      {assessed.hasItems && <strong>{t('rules.summary', { amount: groupedAmount(assessed.evaluation.total) })}</strong>}
      <span>{t('rules.passed', { count: count('PASS') })}・{t('rules.failed', { count: count('FAIL') })}・{t('rules.unknown', { count: count('UNKNOWN') })}</span>
    </p>
  )
}
