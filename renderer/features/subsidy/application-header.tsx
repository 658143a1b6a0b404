import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import { claimantNameOf, employerOf } from '../../../shared/subsidy/application.ts'
import { grantedOf, outstandingOf, paidOf, type SubsidyState } from '../../../shared/subsidy/facts.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { StateBadge } from './state-badge.tsx'

const steps = ['receive', 'review', 'decide', 'pay', 'follow'] as const
type Step = (typeof steps)[number]
const stepOf: Partial<Record<SubsidyState, Step>> = { submitted: 'receive', supplementing: 'receive', reviewing: 'review', decided: 'decide', paying: 'pay', followUp: 'follow' }

/** Steps gone through; an application that ended early never reached the later ones. */
function stepsDone({ state, facts }: SubsidyView): readonly Step[] {
  const now = stepOf[state]
  if (now !== undefined) return steps.slice(0, steps.indexOf(now))
  const reached = [true, facts.review !== null, facts.decision !== null, facts.payments.length > 0, facts.closedOn !== null]
  return steps.filter((_step, index) => reached[index])
}

/** 收件 審查 核定 撥款 追蹤: where it stands, in words as well as in looks. */
function StepBar({ view }: { view: SubsidyView }) {
  const { t } = useTranslation(['subsidyDesk', 'case'])
  const now = stepOf[view.state]
  const done = stepsDone(view)
  return (
    <ol className="fund-steps" aria-label={t('page.steps')}>
      {steps.map((step, index) => {
        const look = step === now ? 'now' : done.includes(step) ? 'done' : 'next'
        return (
          <li key={step} className={`fund-step fund-step-${look}`} {...(look === 'now' ? { 'aria-current': 'step' as const } : {})}>
            <span className="fund-step-mark" aria-hidden="true">{look === 'done' ? <Icon name="check" size={14} /> : index + 1}</span>
            <span>{t(`page.step.${step}`)}</span>
            <span className="visually-hidden">{t(look === 'now' ? 'case:page.stepNow' : look === 'done' ? 'case:page.stepDone' : 'case:page.stepNext')}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** The number, who applies against whom, the amounts, where it stands, the way to the case. */
export function ApplicationHeader({ view }: { view: SubsidyView }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy', 'case'])
  const { facts, caseId } = view
  const { application } = facts
  const requested = application.items.reduce((total, item) => total + item.amountPaid, 0)
  const amounts = [
    t('page.requested', { amount: groupedAmount(requested) }),
    ...(facts.decision ? [t('page.granted', { amount: groupedAmount(grantedOf(facts)) })] : []),
    ...(paidOf(facts) > 0 ? [t('page.paid', { amount: groupedAmount(paidOf(facts)) })] : []),
    ...(outstandingOf(facts) > 0 ? [t('page.outstanding', { amount: groupedAmount(outstandingOf(facts)) })] : []),
  ]
  return (
    <header className="application-header">
      <div className="application-heading">
        <p className="application-number">
          <span className="number">{view.subsidyNumber}</span>
          <StateBadge state={view.state} />
          {view.evaluation.manual && facts.decision === null && <Badge tone="bad" icon="warning" title={t('queue.manualHint')}>{t('queue.manual')}</Badge>}
          {view.demonstration && <Badge tone="warn">{t('case:page.demonstration')}</Badge>}
        </p>
        <h1 className="page-title application-title">
          <span><small>{t(`subsidy:applicant.${application.applicantType}`)}</small> {claimantNameOf(application)}</span>
          <span><small>{t('data.employer')}</small> {employerOf(application) || t('case:page.noName')}</span>
        </h1>
        <p className="page-description">{t(`subsidy:dispute.${application.disputeKind}`)}・{t(`data.proceedings.${application.litigation.proceeding}`)}・{t(`subsidy:level.${application.litigation.courtLevel}`)}・{amounts.join('・')}</p>
      </div>
      <div className="page-actions">{caseId === null ? <Badge>{t('page.failedElsewhere')}</Badge> : <LinkButton to={paths.case(caseId)} icon="cases">{t('page.toCase', { number: view.caseNumber })}</LinkButton>}</div>
      <StepBar view={view} />
    </header>
  )
}
