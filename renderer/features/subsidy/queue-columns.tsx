import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { SubsidyRow } from '../../../shared/ipc/subsidy-views.ts'
import { Badge } from '../../ui/badge.tsx'
import type { DataColumn } from '../../ui/data-table.tsx'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'
import { dueOf } from './queue-filters.ts'
import { StateBadge } from './state-badge.tsx'

/** The columns of the queue. @param today the office's date, ISO @param hasDemonstration whether there are applications whose longer numbers say that they demonstrate */
export function useQueueColumns(today: string, hasDemonstration: boolean): DataColumn<SubsidyRow>[] {
  const { t, i18n } = useTranslation(['subsidyDesk', 'subsidy'])
  return useMemo<DataColumn<SubsidyRow>[]>(() => {
    const isEnglish = i18n.language === 'en'
    // In Chinese all columns fit a window of 1024 px.
    const amount = isEnglish ? '5rem' : '4.5rem'
    const itemsOf = (row: SubsidyRow) => [...new Set(row.items)].map((item) => t(`subsidy:item.${item}`)).join(isEnglish ? ', ' : '、')
    return [
      { id: 'number', header: t('queue.column.number'), width: hasDemonstration ? 'minmax(13.5rem, 0.9fr)' : isEnglish ? 'minmax(11.5rem, 0.8fr)' : 'minmax(10.25rem, 0.8fr)', sortValue: (row) => row.subsidyNumber, cell: (row) => <span className="number">{row.subsidyNumber}</span> },
      { id: 'claimant', header: t('queue.column.claimant'), width: 'minmax(4rem, 0.7fr)', sortValue: (row) => row.claimant, cell: (row) => <span title={row.claimant}>{row.claimant}</span> },
      { id: 'employer', header: t('queue.column.employer'), width: 'minmax(4rem, 1.3fr)', sortValue: (row) => row.employer, cell: (row) => <span title={row.employer}>{row.employer}</span> },
      { id: 'items', header: t('queue.column.items'), width: 'minmax(3.5rem, 1fr)', sortValue: itemsOf, cell: (row) => <span title={itemsOf(row)}>{itemsOf(row)}</span> },
      { id: 'level', header: t('queue.column.level'), width: isEnglish ? '6.5rem' : '3rem', sortValue: (row) => row.courtLevel, cell: (row) => t(`subsidy:level.${row.courtLevel}`) },
      { id: 'requested', header: t('queue.column.requested'), width: amount, align: 'end', sortValue: (row) => row.requested, cell: (row) => groupedAmount(row.requested) },
      {
        id: 'payable', header: t('queue.column.payable'), width: isEnglish ? '5.5rem' : '5rem', align: 'end', sortValue: (row) => row.payable,
        cell: (row) => (row.manual ? <Badge tone="bad" icon="warning" title={t('queue.manualHint')}>{t('queue.manual')}</Badge> : groupedAmount(row.payable)),
      },
      { id: 'granted', header: t('queue.column.granted'), width: amount, align: 'end', sortValue: (row) => row.granted ?? -1, cell: (row) => (row.granted === null ? <span className="quiet">—</span> : groupedAmount(row.granted)) },
      { id: 'state', header: t('queue.column.state'), width: isEnglish ? '8.5rem' : '4.5rem', sortValue: (row) => t(`subsidy:state.${row.state}`), cell: (row) => <StateBadge state={row.state} /> },
      { id: 'deadline', header: t('queue.column.deadline'), width: isEnglish ? '8.25rem' : '6.25rem', sortValue: dueOf, cell: (row) => row.nextDeadline && <span title={t(`subsidy:deadline.${row.nextDeadline.code as 'DECIDE'}`)}><DeadlineChip deadline={row.nextDeadline} today={today} /></span> },
    ]
  }, [t, i18n.language, today, hasDemonstration])
}
