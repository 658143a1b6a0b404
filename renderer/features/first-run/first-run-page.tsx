import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cities, type City } from '../../../shared/model/city.ts'
import { useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { focusFirstInvalid } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { notify } from '../../ui/notices.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import './first-run.css'

/** The first start: for which office, by whom, in which language, and whether with cases to try. */
export function FirstRunPage() {
  const { t } = useTranslation(['frame', 'domain'])
  const { preferences } = useStatus()
  const savePreferences = useDeskCommand('app.preferences')
  const loadDemonstration = useDeskCommand('demonstration.load')
  const [city, setCity] = useState<City | null>(null)
  const [userName, setUserName] = useState(preferences.userName)
  const [withDemonstration, setWithDemonstration] = useState(false)
  const [wasSent, setSent] = useState(false)

  const form = useRef<HTMLFormElement>(null)

  const begin = async (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (city === null || userName.trim() === '') {
      requestAnimationFrame(() => form.current && focusFirstInvalid(form.current))
      return
    }
    // The cases first: with a city the workbench takes this page's place.
    if (withDemonstration) {
      const loaded = await loadDemonstration.run({ city })
      if (!loaded.ok) return
      notify(t('firstRun.demonstrationLoaded', { count: loaded.value.cases }))
    }
    await savePreferences.run({ city, userName: userName.trim() })
  }

  const refusal = loadDemonstration.refusal ?? savePreferences.refusal
  return (
    <main className="standalone first-run">
      <form className="first-run-card" ref={form} onSubmit={(event) => void begin(event)} noValidate>
        <header className="first-run-header">
          <span className="first-run-mark"><Icon name="meeting" size={28} /></span>
          <h1 className="page-title">{t('firstRun.title')}</h1>
          <p className="quiet">{t('firstRun.intro')}</p>
        </header>
        <RadioGroup
          label="語言 Language"
          orientation="horizontal"
          choices={[{ id: 'zh-TW', label: '正體中文' }, { id: 'en', label: 'English' }]}
          value={preferences.locale}
          onChange={(locale) => void savePreferences.run({ locale })}
        />
        <RadioGroup
          label={t('firstRun.city')}
          isRequired
          orientation="horizontal"
          choices={cities.map((id) => ({ id, label: t(`domain:city.${id}`) }))}
          value={city}
          onChange={setCity}
          error={wasSent && city === null ? t('firstRun.cityMissing') : undefined}
        />
        <TextField
          label={t('firstRun.name')}
          description={t('firstRun.nameHint')}
          isRequired
          value={userName}
          onChange={setUserName}
          error={wasSent && userName.trim() === '' ? t('firstRun.nameMissing') : undefined}
        />
        <Checkbox isSelected={withDemonstration} onChange={setWithDemonstration} description={t('firstRun.demonstrationHint')}>{t('firstRun.demonstration')}</Checkbox>
        {refusal && <RefusalBanner refusal={refusal} />}
        <Button type="submit" variant="primary" className="first-run-begin" isPending={loadDemonstration.isRunning || savePreferences.isRunning}>{t('firstRun.begin')}</Button>
      </form>
    </main>
  )
}
