import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../shared/ipc/result.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import { RefusalText } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { eventForms } from './registry.ts'

/** What only a committee does: in mediator mode it is told when somebody asks why, not on every page. */
const ofCommittee = new Set<CaseEventType>(['factFinding.assigned', 'deadline.extended', 'quorum.failed'])

/** More than so many would push what else is there out of sight: they fold. */
const shownOthers = 3
const shownRefusals = 1

/** What the machine says of each event now, as far as there is a form for it and the mode of the case knows it. */
export const stepsWithForm = ({ next, facts }: CaseView): CaseView['next'] =>
  next.filter(({ type }) => eventForms[type] !== undefined && (facts.mode === 'COMMITTEE' || !ofCommittee.has(type)))

interface OtherStepsProps { others: readonly CaseEventType[]; refused: readonly { type: CaseEventType; refusal: Refusal | null }[]; onOpen: (type: CaseEventType) => void }

/** What may be entered besides what comes next, each as a button; what the machine would refuse, with the reason. */
export function OtherSteps({ others, refused, onOpen }: OtherStepsProps) {
  const { t } = useTranslation(['case', 'domain'])
  return (
    <>
      {others.length > 0 && (
        <details className="step-group" open={others.length <= shownOthers}>
          <summary className="step-group-title">{t('page.otherSteps')}（{others.length}）</summary>
          <div className="step-others">{others.map((type) => <Button key={type} size="small" onPress={() => onOpen(type)}>{t(`domain:event.${type}`)}</Button>)}</div>
        </details>
      )}
      {refused.length > 0 && (
        <details className="step-group" open={refused.length <= shownRefusals}>
          <summary className="step-group-title">{t('page.refusedSteps')}（{refused.length}）</summary>
          <ul className="step-list">
            {refused.map(({ type, refusal }) => refusal && (
              <li key={type} className="step-refused">
                <span className="step-refused-name" aria-disabled="true">{t(`domain:event.${type}`)}</span>
                <RefusalText refusal={refusal} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
