import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { representativeOf } from '../../../../shared/law/business-status.ts'
import { businessStatuses } from '../../../../shared/model/party.ts'
import { representativeLabels } from '../../../event-forms/choices.ts'
import { FieldRow } from '../../../ui/field.tsx'
import { FormNumber, FormSelect, FormText } from '../../../ui/form-fields.tsx'
import type { IntakeValues, SideField } from '../intake-values.ts'
import { AddressField } from './address-field.tsx'
import { EmployerName } from './employer-name.tsx'
import { IdentifierField } from './identifier-field.tsx'
import { KnownEmployerLine } from './known-employer.tsx'

const isEmployer = (name: `${SideField}.${number}`): name is `employers.${number}` => name.startsWith('employers')

/** What §10 asks of a company, a union or a public body. */
export function OrganizationFields({ name }: { name: `${SideField}.${number}` }) {
  const { t } = useTranslation(['intake', 'case', 'domain'])
  const { control } = useFormContext<IntakeValues>()
  const businessStatus = useWatch({ control, name: `${name}.businessStatus` })
  return (
    <>
      <FieldRow>
        {isEmployer(name) ? <EmployerName name={name} /> : <FormText name={`${name}.name`} label={t('case:field.orgName')} isRequired />}
        <IdentifierField name={`${name}.ubn`} kind="ubn" />
      </FieldRow>
      {isEmployer(name) && <KnownEmployerLine name={name} />}
      <FieldRow>
        <FormText name={`${name}.legalRepresentative`} label={t(`case:field.${representativeLabels[representativeOf(businessStatus)]}`)} />
        <FormText name={`${name}.phone`} label={t('case:field.phone')} inputMode="tel" />
      </FieldRow>
      <AddressField name={name} label={t('case:field.officeAddress')} />
      <FormText name={`${name}.email`} label={t('case:field.email')} inputMode="email" />
      {isEmployer(name) && (
        <FieldRow>
          <FormSelect name={`${name}.businessStatus`} label={t('case:field.businessStatus')} choices={businessStatuses.map((id) => ({ id, label: t(`domain:businessStatus.${id}`) }))} />
          <FormNumber name={`${name}.employeeCount`} label={t('case:field.employeeCount')} minValue={0} maxValue={1_000_000} suffix={t('people')} description={t('employeeCountHint')} />
        </FieldRow>
      )}
    </>
  )
}
