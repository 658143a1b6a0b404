import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { Page } from '../../ui/page.tsx'

/** A screen that failed says so in plain words; the frame around it stays usable. */
export function UnexpectedProblem() {
  const { t } = useTranslation('frame')
  return (
    <Page title={t('problem.title')}>
      <Banner tone="bad" isUrgent action={<a className="button button-secondary" href="#/" onClick={() => setTimeout(() => location.reload())}>{t('problem.back')}</a>}>
        <p>{t('problem.text')}</p>
      </Banner>
    </Page>
  )
}
