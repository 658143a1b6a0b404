import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/ipc/views.ts'
import { disputeCategories } from '../../../shared/model/claim-item.ts'
import { dateOf, timeOf } from '../../../shared/model/dates.ts'
import { Badge } from '../../ui/badge.tsx'
import type { DataColumn } from '../../ui/data-table.tsx'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'

const noDeadline = '9999'

/**
 * The columns of the case list.
 * @param today the office's date, ISO
 * @param hasDemonstration whether there are demonstration cases, whose longer numbers say so
 */
export function useCaseColumns(today: string, hasDemonstration: boolean): { columns: DataColumn<CaseSummary>[]; categoryOf: (row: CaseSummary) => string } {
  const { t, i18n } = useTranslation(['frame', 'domain'])
  const dates = useDates()
  const categoryOf = useCallback((row: CaseSummary) => {
    const known = disputeCategories.find((category) => category === row.category)
    return known ? t(`domain:category.${known}`) : row.category
  }, [t])

  const columns = useMemo<DataColumn<CaseSummary>[]>(() => {
    // In Chinese all columns fit a window of 1024 px.
    const widthOf = i18n.language === 'en'
      ? { mode: 'minmax(6.5rem, 0.4fr)', state: 'minmax(11.5rem, 0.6fr)', deadline: 'minmax(10rem, 0.6fr)' }
      : { mode: 'minmax(4.25rem, 0.4fr)', state: 'minmax(7.5rem, 0.6fr)', deadline: 'minmax(7.5rem, 0.6fr)' }
    const shortNames = (names: string) => {
      const [first = '', ...others] = names.split('、')
      return others.length === 0 ? first : t('cases.firstOf', { name: first, count: others.length + 1 })
    }
    const words = (row: CaseSummary) => row.state === 'closed' && row.outcome ? t(`domain:outcome.${row.outcome}`) : t(`domain:state.${row.state}`)
    return [
      {
        id: 'caseNumber', header: t('cases.column.caseNumber'), width: hasDemonstration ? 'minmax(13rem, 0.9fr)' : 'minmax(10.75rem, 0.9fr)', sortValue: (row) => row.caseNumber,
        cell: (row) => <span className="number">{row.caseNumber}</span>,
      },
      {
        id: 'parties', header: t('cases.column.parties'), width: 'minmax(9rem, 2.2fr)', sortValue: (row) => row.employees,
        cell: (row) => {
          const everybody = `${row.employees}／${row.employers}`
          return <span title={everybody}>{shortNames(row.employees)}／{shortNames(row.employers)}</span>
        },
      },
      { id: 'category', header: t('cases.column.category'), width: 'minmax(4.25rem, 0.8fr)', sortValue: categoryOf, cell: (row) => <span title={categoryOf(row)}>{categoryOf(row)}</span> },
      { id: 'mode', header: t('cases.column.mode'), width: widthOf.mode, sortValue: (row) => row.mode, cell: (row) => <span title={t(`domain:mode.${row.mode}`)}>{t(`cases.mode.${row.mode}`)}</span> },
      {
        id: 'state', header: t('cases.column.state'), width: widthOf.state, sortValue: words,
        cell: (row) => <Badge tone={row.outcome === 'SETTLED' ? 'good' : row.state === 'closed' ? 'neutral' : 'accent'}>{row.partial ? t('cases.partial') : words(row)}</Badge>,
      },
      {
        id: 'deadline', header: t('cases.column.deadline'), width: widthOf.deadline, sortValue: (row) => row.nextDeadline?.dueOn ?? noDeadline,
        cell: (row) => row.nextDeadline && <DeadlineChip deadline={row.nextDeadline} today={today} />,
      },
      { id: 'mediator', header: t('cases.column.mediator'), width: 'minmax(4.5rem, 0.5fr)', sortValue: (row) => row.mediator ?? '', cell: (row) => row.mediator ?? <span className="quiet">—</span> },
      {
        id: 'meeting', header: t('cases.column.meeting'), width: 'minmax(9rem, 0.8fr)', sortValue: (row) => row.nextMeeting?.startsAt ?? noDeadline,
        cell: (row) => row.nextMeeting && <span className="number">{dates.tableDate(dateOf(row.nextMeeting.startsAt))} {timeOf(row.nextMeeting.startsAt)}</span>,
      },
      { id: 'receivedOn', header: t('cases.column.receivedOn'), width: '7rem', sortValue: (row) => row.receivedOn, cell: (row) => <span className="number">{dates.tableDate(row.receivedOn)}</span> },
    ]
  }, [t, i18n.language, dates, today, hasDemonstration, categoryOf])
  return { columns, categoryOf }
}
