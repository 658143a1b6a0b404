import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'

/** 外出案件包: the way to taking cases out and back. */
export function PacketsSection() {
  const { t } = useTranslation('packets')
  return (
    <Section title={t('title')}>
      <p className="field-hint">{t('settingsHint')}</p>
      <div><LinkButton to={paths.packets}>{t('go')}</LinkButton></div>
    </Section>
  )
}
