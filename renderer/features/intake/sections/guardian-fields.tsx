import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { adulthoodRuleOn, isAdult } from '../../../../shared/law/age.ts'
import { isIsoDate } from '../../../../shared/model/dates.ts'
import { FieldRow } from '../../../ui/field.tsx'
import { FormText } from '../../../ui/form-fields.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IntakeValues, SideField } from '../intake-values.ts'

/** 法定代理人 of a minor; also shown while one is entered. */
export function GuardianFields({ name }: { name: `${SideField}.${number}` }) {
  const { t } = useTranslation(['intake', 'case'])
  const { control } = useFormContext<IntakeValues>()
  const [birthDate, age, guardian, receivedOn] = useWatch({ control, name: [`${name}.birthDate`, `${name}.age`, `${name}.guardian`, 'receivedOn'] })
  const on = isIsoDate(receivedOn) ? receivedOn : null
  const isMinor = on !== null && (isIsoDate(birthDate) ? !isAdult(birthDate, on) : age !== null && age < adulthoodRuleOn(on).years)
  if (!isMinor && Object.values(guardian).every((text) => text === '')) return null
  return (
    <fieldset className="intake-group">
      <legend className="field-label">{t('guardian')}</legend>
      {isMinor && <p className="field-warning"><Icon name="warning" size={16} />{t('guardianNeeded', { years: adulthoodRuleOn(receivedOn).years })}</p>}
      <FieldRow>
        <FormText name={`${name}.guardian.name`} label={t('case:field.guardianName')} />
        <FormText name={`${name}.guardian.relationship`} label={t('case:field.relationship')} />
      </FieldRow>
      <FormText name={`${name}.guardian.address`} label={t('case:field.guardianAddress')} />
    </fieldset>
  )
}
