import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { courtLevels, litigationKinds, proceedingKinds } from '../../../../shared/subsidy/kinds.ts'
import { FieldRow } from '../../../ui/field.tsx'
import { FormAmount, FormDate, FormFlag, FormNumber, FormRadio, FormText } from '../../../ui/form-fields.tsx'
import type { ApplicationValues } from '../application-values.ts'
import { FormSection } from '../form-section.tsx'

/** Before whom the costs arise, of which instance, and since when. */
export function SuitSection() {
  const { t } = useTranslation(['subsidyIntake', 'subsidy', 'subsidyDesk'])
  const { control } = useFormContext<ApplicationValues>()
  const [proceeding, joint, claimantIds] = useWatch({ control, name: ['litigation.proceeding', 'litigation.joint', 'claimantIds'] })
  const isCourt = proceeding === 'LITIGATION'
  return (
    <FormSection title={t('section.suit')}>
      <FormRadio name="litigation.proceeding" label={t('field.proceeding')} orientation="horizontal" choices={proceedingKinds.map((id) => ({ id, label: t(`subsidyDesk:data.proceedings.${id}`) }))} />
      <FieldRow>
        <FormDate name="litigation.filedOn" label={t('field.filedOn')} isRequired description={t('hint.filedOn')} />
        <FormText name="litigation.court" label={t('field.court')} />
        <FormText name="litigation.courtCaseNo" label={t('field.courtCaseNo')} />
      </FieldRow>
      {isCourt && (
        <FieldRow>
          <FormRadio name="litigation.courtLevel" label={t('field.courtLevel')} orientation="horizontal" choices={courtLevels.map((id) => ({ id, label: t(`subsidy:level.${id}`) }))} />
          <FormRadio name="litigation.kind" label={t('field.kind')} orientation="horizontal" choices={litigationKinds.map((id) => ({ id, label: t(`subsidyDesk:data.kinds.${id}`) }))} />
        </FieldRow>
      )}
      <FieldRow>
        <FormAmount name="litigation.claimAmount" label={t('field.claimAmount')} />
        {claimantIds.length > 1 || <FormFlag name="litigation.joint" description={t('hint.joint')}>{t('field.joint')}</FormFlag>}
        {(joint || claimantIds.length > 1) && <FormNumber name="litigation.claimants" label={t('field.claimantsNumber')} minValue={2} />}
      </FieldRow>
    </FormSection>
  )
}
