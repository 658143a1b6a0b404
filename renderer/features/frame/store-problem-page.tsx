import { useTranslation } from 'react-i18next'
import type { AppStatus } from '../../../shared/ipc/views.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page, Section } from '../../ui/page.tsx'

/** The store cannot be used: what is wrong, where the file lies, that it was not touched, and the way out. It is opened once, at the start. */
export function StoreProblemPage({ problem }: { problem: NonNullable<AppStatus['storeProblem']> }) {
  const { t, i18n } = useTranslation('frame')
  return (
    <main className="standalone">
      <Page title={t('store.title')}>
        <Banner tone="bad" isUrgent title={i18n.language === 'en' ? problem.messageEn : problem.message}><p>{t('store.untouched')}</p></Banner>
        <Section title={t('store.wayOut')}>
          <p>{t(`store.${problem.code}`)}</p>
          <Facts entries={[[t('store.file'), <code className="path" key="file">{problem.file}</code>]]} />
          <div><Button variant="primary" onPress={() => window.close()}>{t('store.quit')}</Button></div>
        </Section>
      </Page>
    </main>
  )
}
