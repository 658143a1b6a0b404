import { useTranslation } from 'react-i18next'
import type { OfficeYear } from '../../../shared/ipc/views.ts'
import type { OfficeDay } from '../../../shared/law/office-calendar.ts'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'

/** 116, or 2027 (ROC 116). */
export function useYearName(): (year: number) => string {
  const { i18n } = useTranslation()
  return (year) => (i18n.language === 'en' ? `${year} (ROC ${year - 1911})` : String(year - 1911))
}

/** The years on file, newest first, each with where it comes from and its days. */
export function CalendarYears({ years }: { years: readonly OfficeYear[] }) {
  const { t } = useTranslation('officeCalendar')
  const yearName = useYearName()
  return (
    <ul className="calendar-years" aria-label={t('years')}>
      {years.toReversed().map(({ year, source, verified, imported, days }) => (
        <li key={year}>
          <details className="calendar-year">
            <summary>
              <span className="calendar-year-name">{t('year', { year: yearName(year) })}</span>
              <span className="quiet">{t('daysOff', { count: days.length })}</span>
              <Badge>{t(imported ? 'imported' : 'shipped')}</Badge>
              {verified ? <Badge tone="good" icon="done">{t('verified')}</Badge> : <Badge tone="warn" icon="warning">{t('unverified')}</Badge>}
            </summary>
            <p className="field-hint">{t('source', { source })}</p>
            <DayTable days={days} />
          </details>
        </li>
      ))}
    </ul>
  )
}

/** Days of a calendar with their names. */
export function DayTable({ days }: { days: readonly OfficeDay[] }) {
  const { t } = useTranslation('officeCalendar')
  const dates = useDates()
  if (days.length === 0) return <p className="quiet">{t('noDays')}</p>
  return (
    <div className="table-scroll">
      <table className="table">
        <thead><tr><th scope="col">{t('date')}</th><th scope="col">{t('weekday')}</th><th scope="col">{t('kind')}</th><th scope="col">{t('name')}</th></tr></thead>
        <tbody>
          {days.map(({ date, kind, name }) => (
            <tr key={`${date} ${kind}`}><td className="number">{dates.tableDate(date)}</td><td>{dates.weekday(date)}</td><td>{t(`kinds.${kind}`)}</td><td>{name}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
