import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AppStatus } from '../shared/ipc/views.ts'
import { useDesk } from './desk.ts'
import { switchLocale } from './texts.ts'
import { Banner } from './ui/banner.tsx'
import { Button } from './ui/button.tsx'
import { Loading } from './ui/loading.tsx'

const Status = createContext<AppStatus | null>(null)

/** Who works here, in which language and look; how many cases; what day it is at the office. */
export function useStatus(): AppStatus {
  const status = useContext(Status)
  if (status === null) throw new Error('useStatus outside StatusProvider')
  return status
}

/** Asks for the status first, then shows the rest in the language and the look that were chosen. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const { data: status, error, refetch } = useDesk('app.status', {})
  const locale = status?.preferences.locale ?? 'zh-TW'
  const theme = status?.preferences.theme ?? 'SYSTEM'
  useEffect(() => switchLocale(locale), [locale])
  useEffect(() => {
    if (theme === 'SYSTEM') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])

  // The 民國 calendar in both languages: the dates on paper are in it.
  return (
    <I18nProvider locale={locale === 'en' ? 'en-US-u-ca-roc' : 'zh-TW-u-ca-roc'}>
      {status ? <Status value={status}>{children}</Status> : error ? <NoAnswer onRetry={() => void refetch()} /> : <Loading />}
    </I18nProvider>
  )
}

function NoAnswer({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('frame')
  return (
    <main className="page">
      <Banner tone="bad" isUrgent title={t('problem.noAnswer')} action={<Button onPress={onRetry}>{t('ui.retry')}</Button>}>{t('problem.noAnswerText')}</Banner>
    </main>
  )
}
