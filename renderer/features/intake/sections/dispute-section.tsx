import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../../shared/format/capital-amount.ts'
import { paragraphLimit } from '../../../../shared/model/text.ts'
import { FormTextArea } from '../../../ui/form-fields.tsx'
import type { IntakeValues } from '../intake-values.ts'
import { IntakeSection } from './intake-section.tsx'

/** 爭議要點, in the applicant's words. */
export function DisputeSection() {
  const { t } = useTranslation(['intake', 'case'])
  const { control } = useFormContext<IntakeValues>()
  const { length } = useWatch({ control, name: 'disputeSummary' })
  const count = t('characters', { length: groupedAmount(length), limit: groupedAmount(paragraphLimit) })
  return (
    <IntakeSection id="dispute" title={t('section.dispute')}>
      <FormTextArea name="disputeSummary" label={<span className="visually-hidden">{t('case:field.disputeSummary')}</span>} className="dispute-summary" {...(length > paragraphLimit ? { warning: count } : { description: count })} />
    </IntakeSection>
  )
}
