import { useEffect, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

/** Says that an answer is on its way, but only when it takes long enough to be noticed. */
export function Loading() {
  const { t } = useTranslation('frame')
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!isLate) return null
  return <ProgressBar className="loading" isIndeterminate aria-label={t('ui.loading')}>{t('ui.loading')}</ProgressBar>
}
