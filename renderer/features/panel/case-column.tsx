import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { EligibilityCheck } from '../../../shared/subsidy/evaluation.ts'
import type { PanelCase } from '../../../shared/ipc/panel-views.ts'
import { subsidy as english } from '../../../shared/text/en/subsidy.ts'
import { subsidy as chinese } from '../../../shared/text/zh-TW/subsidy.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { StandingBadge } from './agenda-list.tsx'
import { CaseDecision } from './case-decision.tsx'
import { usePanel } from './panel-context.ts'

/** The case at the table: who asks for what and why, and what the panel decides. */
export function CaseColumn() {
  const { t } = useTranslation(['panel', 'subsidy'])
  const { current } = usePanel()
  if (!current) return <section className="panel-case" data-region tabIndex={-1} aria-label={t('case')} />
  const { position, at, standing, item } = current
  return (
    <section className="panel-case" data-region tabIndex={-1} aria-label={t('case')} key={item.subsidyId}>
      <header className="panel-case-head">
        <h2>{t('number', { position })}　{at?.row.claimant ?? t('removedCase')}</h2>
        {standing && <StandingBadge state={standing.state} />}
        {at?.row.demonstration && <Badge>{t('demonstration')}</Badge>}
        {at && <Link to={paths.subsidyApplication(item.subsidyId)}>{t('toApplication')}</Link>}
      </header>
      {at?.isOutdated && <Banner tone="warn">{t('outdated')}</Banner>}
      {at && <Summary at={at} />}
      {at && <Eligibility checks={at.facts.evaluation.eligibility} />}
      {at && <CaseDecision key={item.subsidyId} of={current} at={at} />}
    </section>
  )
}

function Summary({ at: { row, facts } }: { at: PanelCase }) {
  const { t } = useTranslation(['panel', 'subsidy', 'subsidyDesk'])
  const dates = useDates()
  const { litigation, disputeKind, applicantType } = facts.application
  const suit = [t(`subsidyDesk:data.proceedings.${litigation.proceeding}`), t(`subsidy:level.${litigation.courtLevel}`), t(`subsidyDesk:data.kinds.${litigation.kind}`), [litigation.court, litigation.courtCaseNo].filter(Boolean).join(' ')].filter((part) => part !== '')
  const lines: [string, string][] = [
    [t('claimant'), `${row.claimant}（${t(`subsidy:applicant.${applicantType}`)}）`], [t('employer'), row.employer], [t('matter'), t(`subsidy:dispute.${disputeKind}`)], [t('suit'), suit.join('・')],
    [t('submittedOn'), dates.date(facts.submittedOn)], [t('number2'), [row.subsidyNumber, row.caseNumber].filter((one) => one !== '').join('・')], [t('remarks'), facts.review?.remarks ?? ''],
  ]
  return <dl className="panel-summary">{lines.filter(([, value]) => value !== '').map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
}

const marks = { PASS: { icon: 'check', tone: 'good' }, FAIL: { icon: 'close', tone: 'bad' }, UNKNOWN: { icon: 'info', tone: 'warn' } } as const

/** ✓ ✗ ?: each condition with its article, and where it was read. */
function Eligibility({ checks }: { checks: readonly EligibilityCheck[] }) {
  const { t, i18n } = useTranslation(['panel', 'subsidy'])
  const names: Readonly<Record<string, string>> = (i18n.language === 'en' ? english : chinese).check
  return (
    <section aria-label={t('eligibility')}>
      <h3>{t('eligibility')}</h3>
      {checks.length === 0 ? <p className="quiet">{t('noChecks')}</p> : (
        <ul className="panel-checks">
          {checks.map((one) => {
            const { check, result, article, verified } = one
            const reason = i18n.language === 'en' ? one.reasonEn ?? one.reason : one.reason
            const source = i18n.language === 'en' ? one.sourceEn ?? one.source : one.source
            return (

            <li key={check}>
              <Badge tone={marks[result].tone} icon={marks[result].icon}>{t(`subsidy:result.${result}`)}</Badge>
              <span>{names[check] ?? check}{reason !== undefined && reason !== '' && <span className="quiet">　{reason}</span>}{source !== undefined && source !== '' && <span className="quiet">（{source}）</span>} <small className="article">{article}</small>{verified === false && <span className="panel-unverified-mark"><Icon name="warning" size={14} />{t('unverified')}</span>}</span>
            </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
