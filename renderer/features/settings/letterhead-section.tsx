import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letterhead } from '../../../shared/model/letterhead.ts'
import { useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

const fields = ['phone', 'fax', 'email', 'head', 'archiveNumber'] as const satisfies readonly (keyof Letterhead)[]

/** 函稿頁首: what letters tell of the office besides its name and address. */
export function LetterheadSection() {
  const { t } = useTranslation('frame')
  const { preferences } = useStatus()
  const save = useDeskCommand('app.preferences')
  const [letterhead, setLetterhead] = useState(preferences.letterhead)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const result = await save.run({ letterhead })
    if (result.ok) notify(t('settings.letterheadSaved'))
  }
  return (
    <Section title={t('settings.letterhead')}>
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <p className="quiet">{t('settings.letterheadHint')}</p>
        {fields.map((field) => (
          <TextField key={field} label={t(`settings.letterheadField.${field}`)} value={letterhead[field]} onChange={(value) => setLetterhead({ ...letterhead, [field]: value })} />
        ))}
        {save.refusal && <RefusalBanner refusal={save.refusal} />}
        <div><Button type="submit" variant="primary" isPending={save.isRunning}>{t('settings.letterheadSave')}</Button></div>
      </form>
    </Section>
  )
}
