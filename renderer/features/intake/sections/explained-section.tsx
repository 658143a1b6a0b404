import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Explanations } from '../../../event-forms/explanations.tsx'
import { FormDate, FormFlag } from '../../../ui/form-fields.tsx'
import type { IntakeValues } from '../intake-values.ts'
import { IntakeSection } from './intake-section.tsx'

/** What the authority must explain to the applicant when it takes the application in (調解辦法 §2 II, III). */
export function ExplainedSection() {
  const { t } = useTranslation(['intake', 'case'])
  const { control } = useFormContext<IntakeValues>()
  const acknowledged = useWatch({ control, name: 'explained.acknowledged' })
  return (
    <IntakeSection id="explained" title={t('section.explained')}>
      <Explanations />
      <FormFlag name="explained.acknowledged">{t('case:field.acknowledged')}</FormFlag>
      {acknowledged && <div className="intake-short"><FormDate name="explained.on" label={t('case:field.explainedOn')} isRequired /></div>}
    </IntakeSection>
  )
}
