import { useTranslation } from 'react-i18next'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { OtherSteps, stepsWithForm } from '../../event-forms/other-steps.tsx'
import { eventForms } from '../../event-forms/registry.ts'
import { suggestedStep } from '../../../shared/lifecycle/suggested-step.ts'

/** What may be entered at any time and moves nothing on. */
const sideline = new Set<CaseEventType>([
  'note.added', 'party.updated', 'claim.updated', 'proxy.appointed', 'document.issued', 'record.edited', 'explanation.ordered', 'factFinding.reported',
  'approval.received', 'case.transferred', 'mode.changed', 'application.withdrawn', 'record.corrected', 'rights.explained', 'meeting.rescheduled', 'meeting.cancelled',
  'recusal.requested', 'deadline.extended',
])

/** What, while a meeting is open, concerns the next one. */
const forLater = new Set<CaseEventType>(['meeting.scheduled', 'notice.served'])

/** 下一步: what the machine would accept, each as a button; what it would refuse, with the reason. */
export function NextSteps({ view, onOpen, onExplain }: { view: CaseView; onOpen: (type: CaseEventType) => void; onExplain: () => void }) {
  const { t } = useTranslation(['case', 'domain', 'committee'])
  const steps = stepsWithForm(view)
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
      <OtherSteps others={others} refused={refused} onOpen={onOpen} />
    </Section>
  )
}
