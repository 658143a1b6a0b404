import { useTranslation } from 'react-i18next'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { eventForms } from '../../event-forms/registry.ts'
import { suggestedStep } from '../../../shared/lifecycle/suggested-step.ts'

/** What may be entered at any time and moves nothing on. */
const sideline = new Set<CaseEventType>([
  'note.added', 'party.updated', 'claim.updated', 'proxy.appointed', 'document.issued', 'record.edited', 'explanation.ordered', 'factFinding.reported',
  'approval.received', 'case.transferred', 'mode.changed', 'application.withdrawn', 'record.corrected', 'rights.explained', 'meeting.rescheduled', 'meeting.cancelled',
  'recusal.requested', 'deadline.extended',
])

/** What only a committee does: in mediator mode it is told when somebody asks why, not on every page. */
const ofCommittee = new Set<CaseEventType>(['factFinding.assigned', 'deadline.extended', 'quorum.failed'])

/** What, while a meeting is open, concerns the next one. */
const forLater = new Set<CaseEventType>(['meeting.scheduled', 'notice.served'])

/** More than so many would push the deadlines out of sight: they fold. */
const shownOthers = 3
const shownRefusals = 1

/** 下一步: what the machine would accept, each as a button; what it would refuse, with the reason. */
export function NextSteps({ view, onOpen, onExplain }: { view: CaseView; onOpen: (type: CaseEventType) => void; onExplain: () => void }) {
  const { t } = useTranslation(['case', 'domain', 'committee'])
  const steps = view.next.filter(({ type }) => eventForms[type] !== undefined && (view.facts.mode === 'COMMITTEE' || !ofCommittee.has(type)))
  const possible = steps.filter((step) => step.refusal === null).map((step) => step.type)
  const refused = steps.filter((step) => step.refusal !== null)
  const first = suggestedStep(view)
  useShortcut('Ctrl+Enter', () => first !== null && onOpen(first), { isEnabled: first !== null && eventForms[first] !== undefined })
  const isSideline = (type: CaseEventType) => sideline.has(type) || (view.state === 'mediation.inMeeting' && forLater.has(type))
  const main = possible.filter((type) => type === first || !isSideline(type)).toSorted((a, b) => Number(b === first) - Number(a === first))
  const others = possible.filter((type) => !main.includes(type))
  return (
    <Section title={t('page.nextSteps')} className="next-steps" aside={<Button size="small" variant="quiet" icon="info" onPress={onExplain}>{t('committee:explain.button')}</Button>}>
      {main.length === 0 && <p className="quiet">{t(view.state === 'closed' ? 'page.closedCase' : 'page.nothingNext')}</p>}
      <ul className="step-list">
        {main.map((type) => (
          <li key={type}><Button variant={type === first ? 'primary' : 'secondary'} className="step-button" onPress={() => onOpen(type)}>{t(`domain:event.${type}`)}</Button></li>
        ))}
      </ul>
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
    </Section>
  )
}
