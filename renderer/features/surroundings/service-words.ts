import { useTranslation } from 'react-i18next'
import type { Absence } from '../../../shared/law/absences.ts'
import { useDates } from '../../ui/dates.ts'

/** How and on which day a notice was served. */
export function useServiceWords(): (notice: Absence['notice']) => string {
  const { t } = useTranslation(['surroundings', 'domain'])
  const dates = useDates()
  return (notice) => (notice === null ? t('notServed') : t('noticeServed', { method: t(`domain:serviceMethod.${notice.method}`), date: dates.date(notice.deliveredOn) }))
}
