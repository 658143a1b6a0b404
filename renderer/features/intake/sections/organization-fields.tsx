import { useTranslation } from 'react-i18next'
import { FieldRow } from '../../../ui/field.tsx'
import { FormText } from '../../../ui/form-fields.tsx'
import type { SideField } from '../intake-values.ts'
import { AddressField } from './address-field.tsx'
import { EmployerName } from './employer-name.tsx'
import { IdentifierField } from './identifier-field.tsx'

const isEmployer = (name: `${SideField}.${number}`): name is `employers.${number}` => name.startsWith('employers')

/** What §10 asks of a company, a union or a public body. */
export function OrganizationFields({ name }: { name: `${SideField}.${number}` }) {
  const { t } = useTranslation(['intake', 'case'])
  return (
    <>
      <FieldRow>
        {isEmployer(name) ? <EmployerName name={name} /> : <FormText name={`${name}.name`} label={t('case:field.orgName')} isRequired />}
        <IdentifierField name={`${name}.ubn`} kind="ubn" />
      </FieldRow>
      <FieldRow>
        <FormText name={`${name}.legalRepresentative`} label={t('case:field.legalRepresentative')} />
        <FormText name={`${name}.phone`} label={t('case:field.phone')} inputMode="tel" />
      </FieldRow>
      <AddressField name={name} label={t('case:field.officeAddress')} />
      <FormText name={`${name}.email`} label={t('case:field.email')} inputMode="email" />
    </>
  )
}
