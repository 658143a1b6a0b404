import { useTranslation } from 'react-i18next'
import { useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Section } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'

const themes = ['SYSTEM', 'LIGHT', 'DARK'] as const

/** Both take effect at once. */
export function LookSection() {
  const { t } = useTranslation('frame')
  const { preferences } = useStatus()
  const save = useDeskCommand('app.preferences')
  return (
    <Section title={t('settings.look')}>
      <div className="form">
        <RadioGroup
          label={t('settings.language')}
          orientation="horizontal"
          choices={[{ id: 'zh-TW', label: '正體中文' }, { id: 'en', label: 'English' }]}
          value={preferences.locale}
          onChange={(locale) => void save.run({ locale })}
        />
        <RadioGroup
          label={t('settings.theme')}
          orientation="horizontal"
          choices={themes.map((id) => ({ id, label: t(`settings.themes.${id}`) }))}
          value={preferences.theme}
          onChange={(theme) => void save.run({ theme })}
        />
        {save.refusal && <RefusalBanner refusal={save.refusal} />}
      </div>
    </Section>
  )
}
