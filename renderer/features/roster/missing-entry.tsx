import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

/** An address of somebody who is not, or no longer, on the roster. */
export function MissingEntry({ tab }: { tab: 'people' | 'organizations' }) {
  const { t } = useTranslation('roster')
  return <Page title={t('title')}><EmptyState icon="roster" title={t('notFound')} action={<LinkButton to={`${paths.roster}?tab=${tab}`}>{t('back')}</LinkButton>} /></Page>
}
