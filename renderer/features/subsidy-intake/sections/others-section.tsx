import { useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { courtLevels, subsidyItemKinds } from '../../../../shared/subsidy/kinds.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { FormAmount, FormSelect, FormText } from '../../../ui/form-fields.tsx'
import type { ApplicationValues } from '../application-values.ts'
import { FormSection } from '../form-section.tsx'

/** What other bodies granted for the same costs. */
export function OthersSection() {
  const { t } = useTranslation(['subsidyIntake', 'subsidy'])
  const { control, getValues } = useFormContext<ApplicationValues>()
  const rows = useFieldArray({ control, name: 'otherSubsidies' })
  const add = () => rows.append({ source: '', kind: 'ATTORNEY_FEE', courtLevel: getValues('litigation.courtLevel'), amount: null }, { focusName: `otherSubsidies.${rows.fields.length}.source` })
  return (
    <FormSection title={t('section.others')} aside={<Button size="small" icon="add" onPress={add}>{t('others.add')}</Button>}>
      {rows.fields.length === 0 && <p className="quiet">{t('others.none')}</p>}
      {rows.fields.map(({ id }, index) => {
        const label = t('others.row', { number: index + 1 })
        return (
          <div key={id} className="other-row" role="group" aria-label={label} data-part={label}>
            <FormText name={`otherSubsidies.${index}.source`} label={t('field.source')} isRequired />
            <FormSelect name={`otherSubsidies.${index}.kind`} label={t('field.otherItem')} choices={subsidyItemKinds.map((kind) => ({ id: kind, label: t(`subsidy:item.${kind}`) }))} />
            <FormSelect name={`otherSubsidies.${index}.courtLevel`} label={t('field.otherLevel')} choices={courtLevels.map((level) => ({ id: level, label: t(`subsidy:level.${level}`) }))} />
            <FormAmount name={`otherSubsidies.${index}.amount`} label={t('field.amount')} isRequired />
            <IconButton icon="remove" label={t('others.remove', { number: index + 1 })} onPress={() => rows.remove(index)} />
          </div>
        )
      })}
    </FormSection>
  )
}
