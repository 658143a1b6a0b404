import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { countyOf } from '../../../../shared/model/county.ts'
import { useStatus } from '../../../status.tsx'
import { FormCombo, FormText } from '../../../ui/form-fields.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { countyChoices, countyCode, countyName } from '../../../county-names.ts'
import type { IntakeValues } from '../intake-values.ts'

/** 勞務提供地: it decides who is competent (§9 I). Elsewhere is said, not stopped. */
export function WorkplaceFields() {
  const { t } = useTranslation(['intake', 'case', 'domain'])
  const { preferences } = useStatus()
  const { control, setValue, getValues } = useFormContext<IntakeValues>()
  const city = useWatch({ control, name: 'workplace.city' })
  const isElsewhere = preferences.city !== null && city.trim() !== '' && city !== preferences.city

  // The address begins with the county: the two go together.
  const begin = (county: string) => {
    const address = getValues('workplace.address')
    const before = countyOf(address)
    if (address === '') setValue('workplace.address', county)
    else if (before !== null && before !== county) setValue('workplace.address', address.replace(/^([\s\d]*).{3}/u, `$1${county}`))
  }
  const follow = () => {
    const county = countyOf(getValues('workplace.address'))
    if (county !== null) setValue('workplace.city', countyCode(county))
  }
  return (
    <div className="workplace-fields">
      <FormCombo
        name="workplace.city" label={t('case:field.workplaceCity')} isRequired choices={countyChoices} shows={countyName} reads={countyCode}
        onChoose={(county) => begin(county.id)}
      />
      <FormText name="workplace.address" label={t('case:field.workplaceAddress')} onLeave={follow} />
      <div className="workplace-warning" role="status">
        {isElsewhere && preferences.city && <p className="field-warning"><Icon name="warning" size={16} />{t('wrongPlace', { city: t(`domain:city.${preferences.city}`) })}</p>}
      </div>
    </div>
  )
}
