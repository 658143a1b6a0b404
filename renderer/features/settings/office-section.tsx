import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cities, type City } from '../../../shared/model/city.ts'
import { useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { TextField } from '../../ui/text-field.tsx'

export function OfficeSection() {
  const { t } = useTranslation(['frame', 'domain'])
  const { preferences } = useStatus()
  const save = useDeskCommand('app.preferences')
  const [city, setCity] = useState<City | null>(preferences.city)
  const [userName, setUserName] = useState(preferences.userName)
  const form = useRef<HTMLFormElement>(null)
  const isNameMissing = userName.trim() === ''
  useShortcut('Ctrl+S', () => form.current?.requestSubmit())

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (city === null || isNameMissing) return
    const result = await save.run({ city, userName: userName.trim() })
    if (result.ok) notify(t('settings.officeSaved'))
  }
  return (
    <Section title={t('settings.office')}>
      <form className="form" ref={form} onSubmit={(event) => void submit(event)} noValidate>
        <RadioGroup
          label={t('firstRun.city')}
          description={t('settings.officeHint')}
          orientation="horizontal"
          choices={cities.map((id) => ({ id, label: t(`domain:city.${id}`) }))}
          value={city}
          onChange={setCity}
        />
        <TextField label={t('firstRun.name')} description={t('firstRun.nameHint')} isRequired value={userName} onChange={setUserName} error={isNameMissing ? t('firstRun.nameMissing') : undefined} />
        {save.refusal && <RefusalBanner refusal={save.refusal} />}
        <div><Button type="submit" variant="primary" isPending={save.isRunning}>{t('ui.save')}</Button></div>
      </form>
    </Section>
  )
}
