import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'

/** 文書範本: the way to the wording of the documents. */
export function TemplatesSection() {
  const { t } = useTranslation('templates')
  return (
    <Section title={t('title')}>
      <p className="field-hint">{t('intro')}</p>
      <div><LinkButton to={paths.templates}>{t('open')}</LinkButton></div>
    </Section>
  )
}
