import { useTranslation } from 'react-i18next'
import { rocYearOf } from '../../../shared/model/dates.ts'

/** 3月; of a later year with it. @param year ROC, of the ledger */
export function useMonthName(year: number): (month: string) => string {
  const { t } = useTranslation('fundLedger')
  return (month) => {
    const [of, number] = [rocYearOf(`${month}-01`), Number(month.slice(5))]
    return of === year ? t('chart.monthName', { month: number }) : t('chart.later', { year: of, month: number })
  }
}
