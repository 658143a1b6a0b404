import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { isCommitteeComplete } from '../../../shared/lifecycle/seats.ts'
import { Badge } from '../../ui/badge.tsx'
import { Icon } from '../../ui/icon.tsx'

const steps = ['intake', 'assignment', 'mediation', 'record', 'service', 'followUp'] as const
type Step = (typeof steps)[number]

const stepOfState = {
  'intake.received': 'intake', 'intake.supplementing': 'intake', 'assignment.awaitingMediator': 'assignment', 'assignment.selectingMembers': 'assignment',
  'mediation.preparing': 'mediation', 'mediation.inMeeting': 'mediation', 'record.drafting': 'record', 'record.serving': 'service', followUp: 'followUp', closed: null,
} as const satisfies Record<CaseView['state'], Step | null>

/** Steps that a case has gone through; one that ended early never reached the later ones. */
function stepsDone({ state, facts }: CaseView): Set<Step> {
  const current = stepOfState[state]
  if (current !== null) return new Set(steps.slice(0, steps.indexOf(current)))
  const called = facts.meetings.some((meeting) => meeting.startedAt !== undefined || meeting.status === 'QUORUM_FAILED')
  const reached = [true, facts.mediator !== null || isCommitteeComplete(facts), called, facts.finalizedOn !== null, facts.services.length > 0, facts.services.length > 0]
  return new Set(steps.filter((_step, index) => reached[index]))
}

/** 受理 指派 調解 紀錄 送達 後續: where the case stands, in words as well as in looks. */
function StepBar({ view }: { view: CaseView }) {
  const { t } = useTranslation(['case', 'domain'])
  const current = stepOfState[view.state]
  const done = stepsDone(view)
  return (
    <ol className="step-bar" aria-label={t('page.steps')}>
      {steps.map((step, index) => {
        const look = step === current ? 'now' : done.has(step) ? 'done' : 'next'
        return (
          <li key={step} className={`step step-${look}`} {...(look === 'now' ? { 'aria-current': 'step' as const } : {})}>
            <span className="step-mark" aria-hidden="true">{look === 'done' ? <Icon name="check" size={14} /> : index + 1}</span>
            <span className="step-name">{t(`domain:step.${step}`)}</span>
            <span className="visually-hidden">{t(look === 'now' ? 'page.stepNow' : look === 'done' ? 'page.stepDone' : 'page.stepNext')}</span>
          </li>
        )
      })}
    </ol>
  )
}

export function OutcomeBadge({ view: { facts } }: { view: Pick<CaseView, 'facts'> }) {
  const { t } = useTranslation(['case', 'domain'])
  if (facts.outcome === null) return null
  const tone = facts.outcome === 'SETTLED' ? 'good' : facts.outcome === 'NOT_SETTLED' || facts.outcome.startsWith('DEEMED') ? 'warn' : 'neutral'
  return <Badge tone={tone}>{t(`domain:outcome.${facts.outcome}`)}{facts.partial && `（${t('domain:partial')}）`}</Badge>
}

/** Both parties, the case number, where it stands. */
export function CaseHeader({ view, actions }: { view: CaseView; actions: ReactNode }) {
  const { t } = useTranslation(['case', 'domain'])
  const { facts } = view
  const namesOf = (side: 'EMPLOYEE' | 'EMPLOYER'): string => facts.parties.filter((party) => party.side === side).map((party) => party.name).join('、') || t('page.noName')
  const [first, second] = facts.applicantSide === 'EMPLOYER' ? (['EMPLOYER', 'EMPLOYEE'] as const) : (['EMPLOYEE', 'EMPLOYER'] as const)
  return (
    <header className="case-header">
      <div className="case-heading">
        <p className="case-number">
          <span className="number">{view.caseNumber}</span>
          <Badge tone="accent">{t(`domain:state.${view.state}`)}</Badge>
          <OutcomeBadge view={view} />
          {facts.exOfficio && <Badge>{t('page.exOfficio')}</Badge>}
          {view.demonstration && <Badge tone="warn">{t('page.demonstration')}</Badge>}
        </p>
        <h1 className="page-title case-title">
          <span><small>{t(`domain:side.${first}`)}</small> {namesOf(first)}</span>
          <span><small>{t(`domain:side.${second}`)}</small> {namesOf(second)}</span>
        </h1>
      </div>
      <div className="page-actions">{actions}</div>
      <StepBar view={view} />
    </header>
  )
}
