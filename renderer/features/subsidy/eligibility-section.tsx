import { useTranslation } from 'react-i18next'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import type { EligibilityCheck } from '../../../shared/subsidy/evaluation.ts'
import { Badge } from '../../ui/badge.tsx'
import { Section } from '../../ui/page.tsx'
import { useFindingOf } from './formula.ts'

const looks = { PASS: { tone: 'good', icon: 'check' }, FAIL: { tone: 'bad', icon: 'close' }, UNKNOWN: { tone: 'warn', icon: 'info' } } as const

/** 資格檢核: each condition with what was found, where it was read, its article, and what would change it. */
export function EligibilitySection({ view }: { view: SubsidyView }) {
  const { t } = useTranslation('subsidyDesk')
  const { eligibility } = view.evaluation
  return (
    <Section title={t('review.eligibility')}>
      {eligibility.length === 0 && <p className="quiet">{t('review.noEligibility')}</p>}
      <ul className="check-list">{eligibility.map((one) => <CheckLine key={one.check} check={one} />)}</ul>
    </Section>
  )
}

function CheckLine({ check: found }: { check: EligibilityCheck }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy'])
  const { check, result, article, verified } = found
  const { reason, source, remedy } = useFindingOf()(found)
  return (
    <li className="check-line">
      <Badge tone={looks[result].tone} icon={looks[result].icon}>{t(`subsidy:result.${result}`)}</Badge>
      <div>
        <p><span className="check-name">{t(`subsidy:check.${check as 'MEANS'}`, { defaultValue: check })}</span>{reason && <>：{reason}</>}</p>
        {remedy && result !== 'PASS' && <p>{t('review.remedy')}：{remedy}</p>}
        {verified === false && <p className="unverified-line">{t('review.unverifiedCheck')}</p>}
        <p className="fund-small">{source && <>{t('review.source')}：{source}・</>}{article}</p>
      </div>
    </li>
  )
}
