import { memo } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { disputeCategories } from '../../../../shared/model/claim-item.ts'
import { IconButton } from '../../../ui/button.tsx'
import { FormAmount, FormRadio, FormSelect, FormTextArea } from '../../../ui/form-fields.tsx'
import type { IntakeValues, SideField } from '../intake-values.ts'

interface ClaimRowProps {
  name: `${SideField}.${number}.claims.${number}`
  index: number
  /** Whose claim it is. */
  of: string
  onRemove: (index: number) => void
}

/** One 請求項目. The nature follows from the category and can still be changed. */
export const ClaimRow = memo(function ClaimRow({ name, index, of, onRemove }: ClaimRowProps) {
  const { t } = useTranslation(['intake', 'case', 'domain'])
  const { setValue } = useFormContext<IntakeValues>()
  const label = t('claimNumber', { number: index + 1 })
  return (
    <div className="intake-line" role="group" aria-label={label} data-part={`${of} ${label}`}>
      <div className="intake-line-fields claim-fields">
        <FormSelect
          name={`${name}.category`} label={t('case:field.category')} choices={disputeCategories.map((id) => ({ id, label: t(`domain:category.${id}`) }))}
          onChosen={(category) => setValue(`${name}.nature`, category.startsWith('INTERESTS') ? 'INTERESTS' : 'RIGHTS')}
        />
        <FormRadio name={`${name}.nature`} label={t('case:field.nature')} orientation="horizontal" choices={(['RIGHTS', 'INTERESTS'] as const).map((id) => ({ id, label: t(`domain:nature.${id}`) }))} />
        <FormTextArea name={`${name}.description`} label={t('case:field.description')} rows={1} className="claim-description" isRequired />
        <FormAmount name={`${name}.amount`} label={t('case:field.amount')} />
      </div>
      <IconButton icon="remove" label={t('removeClaim', { number: index + 1 })} onPress={() => onRemove(index)} />
    </div>
  )
})
