import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { cities } from '../../../../shared/model/city.ts'
import { counties, countyOf } from '../../../../shared/model/county.ts'
import { catalogues } from '../../../../shared/text/index.ts'
import { useStatus } from '../../../status.tsx'
import { FormCombo, FormText } from '../../../ui/form-fields.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IntakeValues } from '../intake-values.ts'

const nameOf = catalogues['zh-TW'].domain.city
/** Cities with a bureau of their own go by their code, other counties by their name. */
const codeOf = (name: string): string => cities.find((city) => nameOf[city] === name.trim().replace(/^台/u, '臺')) ?? name
const choices = counties.map((county) => ({ id: county, label: county }))

/** What is shown for a stored city: its name for a code. */
const nameFor = (city: string): string => cities.filter((one) => one === city).map((one) => nameOf[one])[0] ?? city

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
    if (county !== null) setValue('workplace.city', codeOf(county))
  }
  return (
    <div className="workplace-fields">
      <FormCombo
        name="workplace.city" label={t('case:field.workplaceCity')} isRequired choices={choices} shows={nameFor} reads={codeOf}
        onChoose={(county) => begin(county.id)}
      />
      <FormText name="workplace.address" label={t('case:field.workplaceAddress')} onLeave={follow} />
      <div className="workplace-warning" role="status">
        {isElsewhere && preferences.city && <p className="field-warning"><Icon name="warning" size={16} />{t('wrongPlace', { city: t(`domain:city.${preferences.city}`) })}</p>}
      </div>
    </div>
  )
}
