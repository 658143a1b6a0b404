import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { OtherSteps, stepsWithForm } from '../../event-forms/other-steps.tsx'
import { useHearing } from './room-context.ts'

/** What may come up at the table and has no place of its own in the room, in the order of the agenda; after the outcome, what the record still takes. */
const beforeOutcome = [
  'recusal.requested', 'recusal.decided', 'claim.updated', 'factFinding.assigned', 'factFinding.reported', 'explanation.ordered', 'deadline.extended', 'approval.received', 'application.withdrawn',
] as const satisfies readonly CaseEventType[]
const afterOutcome = ['record.edited'] as const satisfies readonly CaseEventType[]

/** 其他登錄: what the machine takes now, each with its form over the room; what it refuses, with the reason. */
export function FurtherPart() {
  const { t } = useTranslation('case')
  const { view } = useHearing()
  const [form, setForm] = useState<CaseEventType | null>(null)
  const known: readonly CaseEventType[] = view.facts.outcome === null ? beforeOutcome : afterOutcome
  const steps = stepsWithForm(view).filter(({ type }) => known.includes(type)).toSorted((a, b) => known.indexOf(a.type) - known.indexOf(b.type))
  if (steps.length === 0) return null
  const close = () => setForm(null)
  return (
    <section className="further-part" aria-label={t('page.otherSteps')}>
      <OtherSteps others={steps.filter(({ refusal }) => refusal === null).map(({ type }) => type)} refused={steps.filter(({ refusal }) => refusal !== null)} onOpen={setForm} />
      <EventDialog type={form} view={view} onClose={close} onDone={close} />
    </section>
  )
}
