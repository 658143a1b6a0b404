import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

/** The honest page of an area that a later version brings. */
export function LaterPage({ of }: { of: 'reports' }) {
  const { t } = useTranslation('frame')
  return (
    <Page title={t(`nav.${of}`)}>
      <EmptyState icon={of} title={t('later.title')} action={<LinkButton to={paths.cases}>{t('later.toCases')}</LinkButton>}>
        <p>{t(`later.${of}`)}</p>
      </EmptyState>
    </Page>
  )
}
