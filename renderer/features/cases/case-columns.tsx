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

/** The columns of the case list. @param today the office's date, ISO */
export function useCaseColumns(today: string): { columns: DataColumn<CaseSummary>[]; categoryOf: (row: CaseSummary) => string } {
  const { t } = useTranslation(['frame', 'domain'])
  const dates = useDates()
  const categoryOf = useCallback((row: CaseSummary) => {
    const known = disputeCategories.find((category) => category === row.category)
    return known ? t(`domain:category.${known}`) : row.category
  }, [t])

  const columns = useMemo<DataColumn<CaseSummary>[]>(() => {
    const words = (row: CaseSummary) => row.state === 'closed' && row.outcome ? t(`domain:outcome.${row.outcome}`) : t(`domain:state.${row.state}`)
    return [
      {
        id: 'caseNumber', header: t('cases.column.caseNumber'), width: 'minmax(13.5rem, 1.1fr)', sortValue: (row) => row.caseNumber,
        cell: (row) => <span className="case-number"><span className="number">{row.caseNumber}</span>{row.demonstration && <Badge>{t('ui.demonstration')}</Badge>}</span>,
      },
      { id: 'employees', header: t('cases.column.employees'), width: 'minmax(7rem, 1fr)', sortValue: (row) => row.employees, cell: (row) => <span title={row.employees}>{row.employees}</span> },
      { id: 'employers', header: t('cases.column.employers'), width: 'minmax(9rem, 1.4fr)', sortValue: (row) => row.employers, cell: (row) => <span title={row.employers}>{row.employers}</span> },
      { id: 'category', header: t('cases.column.category'), width: 'minmax(6rem, 0.7fr)', sortValue: categoryOf, cell: (row) => <span title={categoryOf(row)}>{categoryOf(row)}</span> },
      { id: 'mode', header: t('cases.column.mode'), width: 'minmax(6rem, 0.7fr)', sortValue: (row) => row.mode, cell: (row) => <span title={t(`domain:mode.${row.mode}`)}>{t(`cases.mode.${row.mode}`)}</span> },
      {
        id: 'state', header: t('cases.column.state'), width: 'minmax(8.5rem, 0.9fr)', sortValue: words,
        cell: (row) => <Badge tone={row.outcome === 'SETTLED' ? 'good' : row.state === 'closed' ? 'neutral' : 'accent'}>{row.partial ? t('cases.partial') : words(row)}</Badge>,
      },
      {
        id: 'deadline', header: t('cases.column.deadline'), width: 'minmax(9rem, 0.8fr)', sortValue: (row) => row.nextDeadline?.dueOn ?? noDeadline,
        cell: (row) => row.nextDeadline && <DeadlineChip deadline={row.nextDeadline} today={today} />,
      },
      { id: 'mediator', header: t('cases.column.mediator'), width: 'minmax(5rem, 0.6fr)', sortValue: (row) => row.mediator ?? '', cell: (row) => row.mediator ?? <span className="quiet">—</span> },
      {
        id: 'meeting', header: t('cases.column.meeting'), width: 'minmax(9rem, 0.8fr)', sortValue: (row) => row.nextMeeting?.startsAt ?? noDeadline,
        cell: (row) => row.nextMeeting && <span className="number">{dates.tableDate(dateOf(row.nextMeeting.startsAt))} {timeOf(row.nextMeeting.startsAt)}</span>,
      },
      { id: 'receivedOn', header: t('cases.column.receivedOn'), width: '7rem', sortValue: (row) => row.receivedOn, cell: (row) => <span className="number">{dates.tableDate(row.receivedOn)}</span> },
    ]
  }, [t, dates, today, categoryOf])
  return { columns, categoryOf }
}
