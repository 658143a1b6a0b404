import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { channels } from '../../../../shared/lifecycle/case-events.ts'
import { sides } from '../../../../shared/model/party.ts'
import { FieldRow } from '../../../ui/field.tsx'
import { FormDate, FormFlag, FormRadio, FormText, FormTextArea } from '../../../ui/form-fields.tsx'
import type { IntakeValues } from '../intake-values.ts'
import { IntakeSection } from './intake-section.tsx'
import { ProceedingFields } from './proceeding-fields.tsx'
import { WorkplaceFields } from './workplace-fields.tsx'

/** How the application came in, who applies, how it is to be mediated and where the work is done. */
export function BasicsSection() {
  const { t } = useTranslation(['intake', 'case', 'domain'])
  const { control } = useFormContext<IntakeValues>()
  const [exOfficio, proceeding, isTransferred] = useWatch({ control, name: ['exOfficio', 'proceeding', 'transferredFrom.isTransferred'] })
  return (
    <IntakeSection id="basics" title={t('section.basics')}>
      {exOfficio || <FormRadio name="channel" label={t('case:field.channel')} orientation="horizontal" choices={channels.map((id) => ({ id, label: t(`domain:channel.${id}`) }))} />}
      <FieldRow>
        <FormDate name="appliedOn" label={exOfficio ? t('case:field.referredOn') : t('case:field.appliedOn')} isRequired {...(exOfficio ? {} : { description: t('appliedOnHint') })} />
        <FormDate name="receivedOn" label={t('case:field.receivedOn')} isRequired {...(exOfficio || proceeding === 'CONCILIATION' ? {} : { description: t('receivedOnHint') })} />
      </FieldRow>
      {exOfficio || <FormRadio name="applicantSide" label={t('case:field.applicantSide')} orientation="horizontal" choices={sides.map((id) => ({ id, label: t(`domain:side.${id}`) }))} />}
      <ProceedingFields />
      <WorkplaceFields />
      <FormFlag name="transferredFrom.isTransferred" description={t('transferredHint')}>{t('transferred')}</FormFlag>
      {isTransferred && (
        <FieldRow>
          <FormText name="transferredFrom.authority" label={t('case:field.transferAuthority')} isRequired />
          <FormDate name="transferredFrom.filedThereOn" label={t('case:field.filedThereOn')} description={t('filedThereHint')} />
        </FieldRow>
      )}
      {proceeding === 'MEDIATION' && <FormFlag name="exOfficio" description={t('exOfficioHint')}>{t('exOfficio')}</FormFlag>}
      {exOfficio && <FormTextArea name="referralReason" label={t('case:field.referralReason')} rows={2} isRequired />}
    </IntakeSection>
  )
}
