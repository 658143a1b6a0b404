import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Banner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'

/** A screen that failed says so in plain words; the frame around it stays usable. */
export function UnexpectedProblem() {
  const { t } = useTranslation('frame')
  return (
    <Page title={t('problem.title')}>
      <Banner tone="bad" isUrgent action={<LinkButton to={paths.workbench}>{t('problem.back')}</LinkButton>}>
        <p>{t('problem.text')}</p>
      </Banner>
    </Page>
  )
}
