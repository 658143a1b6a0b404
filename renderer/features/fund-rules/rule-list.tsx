import { useTranslation } from 'react-i18next'
import type { RulePack } from '../../../shared/subsidy/rule-pack.ts'
import { subsidyItemKinds } from '../../../shared/subsidy/kinds.ts'
import { type FundRule, subjectOf } from '../../../shared/subsidy/rule-edit.ts'
import { periodWords } from '../../../shared/subsidy/rule-words.ts'
import { useWords } from '../../texts.ts'
import { Section } from '../../ui/page.tsx'
import { RuleCard, stateOn, UnverifiedMark } from './rule-card.tsx'
import { checkNames } from './rule-values.ts'

const order = { NOW: 0, COMING: 1, PAST: 2 } as const

/** The rules of one pack, by item and condition; those in force on the day first, then what comes and what was. */
export function RuleList({ pack, day, onChange }: { pack: RulePack; day: string; onChange: (rule: FundRule) => void }) {
  const { t } = useTranslation(['fundRules', 'subsidy'])
  const checks = checkNames.filter((check) => pack.eligibility.some(({ condition }) => condition.check === check))
  return (
    <>
      <Section title={t('items')}>
        {subsidyItemKinds.map((item) => <Group key={item} title={t(`subsidy:item.${item}`)} rules={pack.items.filter((rule) => rule.item === item)} day={day} onChange={onChange} />)}
      </Section>
      <Section title={t('eligibility')}>
        {checks.map((check) => <Group key={check} title={t(`check.${check}`)} rules={pack.eligibility.filter((rule) => subjectOf(rule) === check)} day={day} onChange={onChange} />)}
      </Section>
      <Information pack={pack} />
    </>
  )
}

function Group({ title, rules, day, onChange }: { title: string; rules: readonly FundRule[]; day: string; onChange: (rule: FundRule) => void }) {
  const { t } = useTranslation('fundRules')
  const sorted = rules.toSorted((a, b) => order[stateOn(a, day)] - order[stateOn(b, day)] || (a.effectiveFrom < b.effectiveFrom ? 1 : -1))
  return (
    <div className="rule-group">
      <h3 className="rule-subject">{title}</h3>
      {sorted.length === 0 && <p className="quiet">{t('noRule')}</p>}
      <ul className="rule-cards" aria-label={title}>{sorted.map((rule) => <RuleCard key={rule.id} rule={rule} day={day} onChange={() => onChange(rule)} />)}</ul>
    </div>
  )
}

/** What the regulation says besides: periods, returns, panels. */
function Information({ pack }: { pack: RulePack }) {
  const { t } = useTranslation('fundRules')
  const words = useWords()
  if ((pack.information ?? []).length === 0) return null
  return (
    <Section title={t('information')}>
      <ul className="rule-cards">
        {pack.information?.map((rule) => (
          <li key={rule.id} className={rule.verified ? 'rule' : 'rule rule-unverified'}>
            {!rule.verified && <UnverifiedMark>{t('unverifiedLong')}</UnverifiedMark>}
            <strong>{words([rule.subject, rule.subjectEn])}</strong>
            <p>{words([rule.rule, rule.ruleEn])}</p>
            <p className="rule-foot">{rule.article}<span>{words(periodWords(rule))}</span></p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
