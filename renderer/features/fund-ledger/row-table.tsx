import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { LedgerRow } from '../../../shared/subsidy/ledger.ts'
import { paths } from '../../paths.ts'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/page.tsx'

/** Every entry and every movement of the year with how the fund stands after it; Enter opens the application. */
export function RowTable({ rows }: { rows: readonly LedgerRow[] }) {
  const { t } = useTranslation('fundLedger')
  const navigate = useNavigate()
  const columns = useColumns()
  return (
    <Section title={t('rows.title')} className="ledger-rows">
      <DataTable
        label={t('rows.table')} columns={columns} rows={rows} rowId={({ id }) => id} empty={null}
        onOpen={({ subsidyId }) => subsidyId !== undefined && void navigate(paths.subsidyApplication(subsidyId))}
      />
    </Section>
  )
}

function useColumns(): DataColumn<LedgerRow>[] {
  const { t } = useTranslation('fundLedger')
  const dates = useDates()
  return useMemo(() => {
    const matterOf = ({ note, entryNo, corrects, subsidyNumber, claimant }: LedgerRow): string => [
      subsidyNumber ?? '', claimant ?? '', entryNo === undefined ? '' : t('entryNo', { number: entryNo }), corrects === undefined ? '' : t('corrects', { number: corrects }), note,
    ].filter((part) => part !== '').join(' · ')
    return [
      { id: 'on', header: t('column.on'), width: '6.75rem', cell: (row) => dates.tableDate(row.on) },
      { id: 'kind', header: t('column.kind'), width: 'minmax(7rem, 0.3fr)', cell: (row) => t(`kind.${row.kind}`) },
      { id: 'matter', header: t('rows.matter'), width: 'minmax(11rem, 1.6fr)', cell: (row) => <span title={matterOf(row)}>{matterOf(row)}</span> },
      { id: 'amount', header: t('column.amount'), width: 'minmax(6rem, 0.4fr)', align: 'end', cell: (row) => groupedAmount(row.amount) },
      { id: 'reserved', header: t('figure.reserved'), width: 'minmax(5.5rem, 0.4fr)', align: 'end', cell: (row) => groupedAmount(row.standing.reserved) },
      { id: 'balance', header: t('figure.balance'), width: 'minmax(6rem, 0.4fr)', align: 'end', cell: (row) => <strong>{groupedAmount(row.standing.balance)}</strong> },
    ]
  }, [t, dates])
}
