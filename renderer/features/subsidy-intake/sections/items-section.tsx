import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { subsidyItemKinds } from '../../../../shared/subsidy/kinds.ts'
import { FieldRow } from '../../../ui/field.tsx'
import { FormAmount, FormDate, FormNumber, FormText } from '../../../ui/form-fields.tsx'
import type { ApplicationValues } from '../application-values.ts'
import { FormSection } from '../form-section.tsx'

/** What is asked for: the amount of each item, with its receipt; of living expenses the months. */
export function ItemsSection() {
  const { t } = useTranslation(['subsidyIntake', 'subsidy'])
  const { control } = useFormContext<ApplicationValues>()
  const living = useWatch({ control, name: 'items.LIVING_EXPENSE.amountPaid' })
  return (
    <FormSection title={t('section.items')}>
      <p className="field-hint">{t('hint.item')}</p>
      <div className="item-rows">
        {subsidyItemKinds.map((kind) => {
          const item = t(`subsidy:item.${kind}`)
          return (
            <div key={kind} className="item-row" role="group" aria-label={item} data-part={item}>
              <FormAmount name={`items.${kind}.amountPaid`} label={item} />
              {kind !== 'LIVING_EXPENSE' && <FormText name={`items.${kind}.receipt`} label={<><span className="visually-hidden">{item}</span> {t('field.receipt')}</>} />}
            </div>
          )
        })}
      </div>
      {living !== null && (
        <FieldRow>
          <FormNumber name="livingMonths" label={t('field.livingMonths')} minValue={1} maxValue={120} />
          <FormDate name="livingFrom" label={t('field.livingFrom')} description={t('hint.livingFrom')} />
          <FormDate name="employedSince" label={t('field.employedSince')} />
          <FormAmount name="monthlyIncome" label={t('field.monthlyIncome')} />
        </FieldRow>
      )}
    </FormSection>
  )
}
