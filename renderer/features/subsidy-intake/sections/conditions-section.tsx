import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { disputeKinds } from '../../../../shared/subsidy/kinds.ts'
import { countyChoices, countyCode, countyName } from '../../../county-names.ts'
import { FieldRow } from '../../../ui/field.tsx'
import { FormAmount, FormCombo, FormDate, FormRadio, FormSelect, FormTextArea } from '../../../ui/form-fields.tsx'
import type { ApplicationValues } from '../application-values.ts'
import { FormSection } from '../form-section.tsx'

/** What the fund's conditions ask about the applicant. */
export function ConditionsSection() {
  const { t } = useTranslation(['subsidyIntake', 'subsidy'])
  const { control } = useFormContext<ApplicationValues>()
  const type = useWatch({ control, name: 'applicantType' })
  return (
    <FormSection title={t('section.conditions')}>
      <FieldRow>
        <FormSelect name="disputeKind" label={t('field.disputeKind')} choices={disputeKinds.map((id) => ({ id, label: t(`subsidy:dispute.${id}`) }))} />
        <FormCombo name="workplaceCity" label={t('field.workplaceCity')} choices={countyChoices} shows={countyName} reads={countyCode} />
        <FormDate name="disputeOn" label={t('field.disputeOn')} />
      </FieldRow>
      {type === 'UNION'
        ? (
          <FieldRow>
            <FormCombo name="unionCity" label={t('field.unionCity')} choices={countyChoices} shows={countyName} reads={countyCode} />
            <FormAmount name="liquidAssets" label={t('field.liquidAssets')} />
          </FieldRow>
        )
        : (
          <FieldRow>
            <FormDate name="householdRegisteredOn" label={t('field.householdRegisteredOn')} description={t('hint.household')} />
            <FormAmount name="averageMonthlyWage" label={t('field.averageMonthlyWage')} />
            <FormAmount name="assets" label={t('field.assets')} />
          </FieldRow>
        )}
      {type === 'UNION_OFFICER' && <FormRadio name="dismissedForUnionWork" label={t('field.dismissedForUnionWork')} orientation="horizontal" choices={(['unknown', 'yes', 'no'] as const).map((id) => ({ id, label: t(`tri.${id}`) }))} />}
      <FormTextArea name="delayReason" label={t('field.delayReason')} description={t('hint.delay')} rows={1} />
    </FormSection>
  )
}
