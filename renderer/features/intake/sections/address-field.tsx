import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { FormText } from '../../../ui/form-fields.tsx'
import type { IntakeValues, SideField } from '../intake-values.ts'

/** Where a party lives or is seated; from the second one on it can be taken from the one before. */
export function AddressField({ name, label }: { name: `${SideField}.${number}`; label: string }) {
  const { t } = useTranslation(['intake', 'case'])
  const { getValues, setValue } = useFormContext<IntakeValues>()
  const [side = '', index = ''] = name.split('.')
  const previous = Number(index) - 1
  return (
    <div className="address-field">
      <FormText name={`${name}.address`} label={label} />
      {previous >= 0 && (
        <Button size="small" variant="quiet" onPress={() => setValue(`${name}.address`, getValues(`${side as SideField}.${previous}.address`), { shouldDirty: true })}>
          {t('sameAddress')}
        </Button>
      )}
    </div>
  )
}
