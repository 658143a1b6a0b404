import { useParams } from 'react-router'
import { useDesk } from '../../desk.ts'
import { useStoredDraft } from '../../drafts.ts'
import { useStatus } from '../../status.tsx'
import { Loading } from '../../ui/loading.tsx'
import { IntakeForm } from './intake-form.tsx'
import '../../event-forms/event-forms.css'
import './intake.css'
import type { SurroundingsPart } from './sections/surroundings-section.tsx'
import { emptyIntake } from './intake-values.ts'
import { valuesOfDraft } from './use-draft.ts'

/** A new application, or one whose draft was kept. `surroundings`: what is known of its parties, a feature of its own. */
export function IntakePage({ surroundings }: { surroundings: SurroundingsPart }) {
  const { draftId = '' } = useParams()
  const { preferences: { city }, today } = useStatus()
  const profile = useDesk('app.profile', {}).data
  const draft = useStoredDraft(draftId)
  if (draft === undefined || profile === undefined || city === null) return <Loading />
  const restored = draft === null ? null : valuesOfDraft(draft.content)
  return (
    <IntakeForm
      key={draftId}
      draftId={draftId}
      city={city}
      surroundings={surroundings}
      values={restored ?? emptyIntake(city, profile.cityName, today)}
      restoredAt={restored === null ? null : draft?.savedAt ?? null}
    />
  )
}
