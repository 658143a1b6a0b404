import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { inForce } from '../../../shared/subsidy/rule-pack.ts'
import type { FundRule } from '../../../shared/subsidy/rule-edit.ts'
import { periodWords, scopeWords, valueWords } from '../../../shared/subsidy/rule-words.ts'
import { useWords } from '../../texts.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'

const tones: Readonly<Record<'NOW' | 'COMING' | 'PAST', Tone>> = { NOW: 'good', COMING: 'accent', PAST: 'neutral' }
export const stateOn = (rule: { effectiveFrom: string; effectiveTo?: string | undefined }, day: string): 'NOW' | 'COMING' | 'PAST' => (inForce(rule, day) ? 'NOW' : rule.effectiveFrom > day ? 'COMING' : 'PAST')

/** One rule with its value, article, period and source; an unverified one in a red frame that says what that means. */
export function RuleCard({ rule, day, onChange }: { rule: FundRule; day: string; onChange: () => void }) {
  const { t } = useTranslation('fundRules')
  const words = useWords()
  const state = stateOn(rule, day)
  const scope = scopeWords(rule.when).map(words)
  return (
    <li className={classes('rule', `rule-${state.toLowerCase()}`, !rule.verified && 'rule-unverified')} aria-label={rule.id}>
      {!rule.verified && <UnverifiedMark>{t('unverifiedLong')}</UnverifiedMark>}
      <div className="rule-head">
        <strong className="rule-value">{words(valueWords(rule))}</strong>
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
        <Button size="small" icon="edit" aria-label={t('changeOf', { id: rule.id })} onPress={onChange}>{t('change')}</Button>
      </div>
      <dl className="rule-facts">
        <div><dt>{t('period')}</dt><dd>{words(periodWords(rule))}</dd></div>
        <div><dt>{t('article')}</dt><dd>{rule.article}</dd></div>
        <div><dt>{t('source')}</dt><dd>{rule.source}</dd></div>
        <div><dt>{t('appliesTo')}</dt><dd>{scope.length === 0 ? t('everybody') : scope.join('；')}</dd></div>
      </dl>
      <p className="rule-foot"><span className="rule-id">{rule.id}</span>{rule.verified && <span className="rule-verified"><Icon name="done" size={16} />{t('verified')}</span>}</p>
    </li>
  )
}

/** What an unverified rule must say, in words and with a sign, never by its colour alone. */
export const UnverifiedMark = ({ children }: { children: ReactNode }) => <p className="rule-warning"><Icon name="warning" size={18} />{children}</p>
