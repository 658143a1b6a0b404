import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ageOn } from '../../../../shared/law/age.ts'
import { isIsoDate } from '../../../../shared/model/dates.ts'
import { FieldRow } from '../../../ui/field.tsx'
import { FormAmount, FormCombo, FormDate, FormNumber, FormRadio, FormText } from '../../../ui/form-fields.tsx'
import type { IntakeValues, SideField } from '../intake-values.ts'
import { AddressField } from './address-field.tsx'
import { GuardianFields } from './guardian-fields.tsx'
import { countyChoices, countyCode, countyName } from '../../../county-names.ts'
import { IdentifierField } from './identifier-field.tsx'

/** As the record writes them. */
const languages = ['越南語', '印尼語', '泰語', '他加祿語', '英語', '臺灣手語'].map((label) => ({ id: label, label }))

/** What §10 asks of a natural person, and below it what helps to reach them and to work out a claim. */
export function PersonFields({ name, side }: { name: `${SideField}.${number}`; side: SideField }) {
  const { t } = useTranslation(['intake', 'case', 'domain'])
  const { control } = useFormContext<IntakeValues>()
  const [birthDate, receivedOn] = useWatch({ control, name: [`${name}.birthDate`, 'receivedOn'] })
  return (
    <>
      <FieldRow>
        <FormText name={`${name}.name`} label={t('case:field.name')} isRequired />
        <FormRadio name={`${name}.gender`} label={t('case:field.gender')} orientation="horizontal" choices={(['MALE', 'FEMALE'] as const).map((id) => ({ id, label: t(`domain:gender.${id}`) }))} />
      </FieldRow>
      <FieldRow>
        <FormDate name={`${name}.birthDate`} label={t('case:field.birthDate')} />
        {birthDate === ''
          ? <FormNumber name={`${name}.age`} label={t('case:field.age')} minValue={0} maxValue={150} suffix={t('years')} description={t('ageInstead')} />
          : <CompletedYears birthDate={birthDate} on={receivedOn} />}
      </FieldRow>
      <FieldRow>
        <FormText name={`${name}.occupation`} label={t('case:field.occupation')} />
        <IdentifierField name={`${name}.nationalId`} kind="nationalId" />
      </FieldRow>
      <AddressField name={name} label={t('case:field.address')} />
      <GuardianFields name={name} />
      <MoreFields name={name} side={side} />
    </>
  )
}

/** §10 asks for the age: worked out where the date of birth is known. */
function CompletedYears({ birthDate, on }: { birthDate: string; on: string }) {
  const { t } = useTranslation(['intake', 'case'])
  const years = isIsoDate(birthDate) && isIsoDate(on) ? ageOn(birthDate, on) : null
  return (
    <div className="field">
      <span className="field-label">{t('case:field.age')}</span>
      <p className="known-age">{years !== null && years >= 0 && t('fullYears', { years })}</p>
    </div>
  )
}

function MoreFields({ name, side }: { name: `${SideField}.${number}`; side: SideField }) {
  const { t } = useTranslation(['intake', 'case'])
  const isEmployee = side === 'employees'
  return (
    <details className="more-fields" open={isEmployee}>
      <summary>{t(isEmployee ? 'moreFields' : 'contactFields')}</summary>
      <div className="more-fields-body">
        <FieldRow>
          <FormText name={`${name}.phone`} label={t('case:field.phone')} inputMode="tel" />
          <FormText name={`${name}.email`} label={t('case:field.email')} inputMode="email" />
        </FieldRow>
        {isEmployee && (
          <FieldRow>
            <FormDate name={`${name}.employedOn`} label={t('case:field.employedOn')} />
            <FormDate name={`${name}.leftOn`} label={t('case:field.leftOn')} />
            <FormAmount name={`${name}.monthlyWage`} label={t('case:field.monthlyWage')} />
          </FieldRow>
        )}
        <FieldRow>
          <FormCombo name={`${name}.interpreterLanguage`} label={t('case:field.interpreterLanguage')} choices={languages} />
          {isEmployee && <FormCombo name={`${name}.workplaceCity`} label={t('case:field.workplaceElsewhere')} choices={countyChoices} shows={countyName} reads={countyCode} />}
        </FieldRow>
      </div>
    </details>
  )
}
