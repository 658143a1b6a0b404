import { useTranslation } from 'react-i18next'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import type { SubsidyEventType } from '../../../shared/subsidy/events.ts'
import { suggestedSubsidyStep } from '../../../shared/subsidy/suggested-step.ts'
import { RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { subsidyForms } from './forms/registry.ts'

/** 下一步: what the machine would accept, each as a button; what it would refuse, with the reason and the article. Ctrl+Enter opens the first. */
export function NextSection({ view, onOpen }: { view: SubsidyView; onOpen: (type: SubsidyEventType) => void }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy', 'case'])
  const first = suggestedSubsidyStep(view)
  useShortcut('Ctrl+Enter', () => first !== null && onOpen(first), { isEnabled: first !== null })
  // A letter is issued from the documents, not from here.
  const steps = view.next.filter((step) => subsidyForms[step.type] !== undefined)
  const possible = steps.filter((step) => step.refusal === null).map((step) => step.type).toSorted((a, b) => Number(b === first) - Number(a === first))
  const refused = steps.filter((step) => step.refusal !== null)
  const nothing = view.state === 'withdrawn' ? 'page.withdrawn' : view.state === 'closed' ? 'page.closed' : 'page.waits'
  return (
    <Section title={t('case:page.nextSteps')} className="next-steps">
      {first === null && <p className="quiet">{t(nothing)}</p>}
      <ul className="step-list">
        {possible.map((type) => (
          <li key={type}><Button variant={type === first ? 'primary' : 'secondary'} className="step-button" onPress={() => onOpen(type)}>{t(`subsidy:event.${type}`)}</Button></li>
        ))}
      </ul>
      {refused.length > 0 && (
        <div className="step-group">
          <p className="step-group-title">{t('case:page.refusedSteps')}（{refused.length}）</p>
          <ul className="step-list">
            {refused.map(({ type, refusal }) => refusal && (
              <li key={type} className="step-refused">
                <span className="step-refused-name" aria-disabled="true">{t(`subsidy:event.${type}`)}</span>
                <RefusalText refusal={refusal} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}
