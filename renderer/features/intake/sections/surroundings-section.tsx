import type { ComponentType } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CaseLink } from '../../../../shared/lifecycle/case-events.ts'
import type { CaseSurroundings } from '../../../../shared/ipc/views.ts'
import type { IntakeValues } from '../intake-values.ts'
import { IntakeSection } from './intake-section.tsx'

/** Reminders and other cases of the same parties, with those that the application will be linked to. */
export type SurroundingsPart = ComponentType<{ surroundings: CaseSurroundings; links: readonly CaseLink[]; onChange: (links: CaseLink[]) => void }>

/** 提醒與相關案件, as they come up while one types. */
export function SurroundingsSection({ found, part: Part }: { found: CaseSurroundings; part: SurroundingsPart }) {
  const { t } = useTranslation('intake')
  const { control, setValue } = useFormContext<IntakeValues>()
  const links = useWatch({ control, name: 'links' })
  return (
    <IntakeSection id="surroundings" title={t('section.surroundings')}>
      <Part surroundings={found} links={links} onChange={(now) => setValue('links', now, { shouldDirty: true })} />
    </IntakeSection>
  )
}
