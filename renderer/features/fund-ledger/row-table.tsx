import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { LedgerRow } from '../../../shared/subsidy/ledger.ts'
import { paths } from '../../paths.ts'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/page.tsx'

/** Every entry and every movement of the year with how the fund stands after it; Enter opens the application. */
export function RowTable({ rows }: { rows: readonly LedgerRow[] }) {
  const { t } = useTranslation('fundLedger')
  const navigate = useNavigate()
  const columns = useColumns()
  return (
    <Section title={t('rows.title')} className="ledger-rows">
      <DataTable
        label={t('rows.table')} columns={columns} rows={rows} rowId={({ id }) => id} empty={<EmptyState icon="subsidy" title={t('rows.none')}><p>{t('rows.noneText')}</p></EmptyState>}
        onOpen={({ subsidyId }) => subsidyId !== undefined && void navigate(paths.subsidyApplication(subsidyId))}
      />
    </Section>
  )
}

function useColumns(): DataColumn<LedgerRow>[] {
  const { t } = useTranslation('fundLedger')
  const dates = useDates()
  return useMemo(() => {
    const noteOf = ({ note, entryNo, corrects }: LedgerRow): string => [
      ...(entryNo === undefined ? [] : [t('entryNo', { number: entryNo })]), ...(corrects === undefined ? [] : [t('corrects', { number: corrects })]), ...(note === '' ? [] : [note]),
    ].join(' · ')
    const figure = (id: 'spendable' | 'reserved' | 'paid' | 'repaid' | 'balance'): DataColumn<LedgerRow> =>
      ({ id, header: t(`figure.${id}`), width: 'minmax(5.5rem, 0.7fr)', align: 'end', cell: (row) => groupedAmount(row.standing[id]) })
    return [
      { id: 'on', header: t('column.on'), width: '6rem', cell: (row) => dates.tableDate(row.on) },
      { id: 'kind', header: t('column.kind'), width: 'minmax(6.5rem, 0.6fr)', cell: (row) => t(`kind.${row.kind}`) },
      { id: 'number', header: t('column.number'), width: 'minmax(11.5rem, 1fr)', cell: (row) => <span className="number">{row.subsidyNumber ?? ''}</span> },
      { id: 'claimant', header: t('column.claimant'), width: 'minmax(5rem, 0.7fr)', cell: (row) => row.claimant ?? '' },
      { id: 'note', header: t('column.note'), width: 'minmax(9rem, 1.2fr)', cell: (row) => <span title={noteOf(row)}>{noteOf(row)}</span> },
      { id: 'amount', header: t('column.amount'), width: 'minmax(6rem, 0.7fr)', align: 'end', cell: (row) => groupedAmount(row.amount) },
      figure('spendable'), figure('reserved'), figure('paid'), figure('repaid'),
      { ...figure('balance'), cell: (row) => <strong>{groupedAmount(row.standing.balance)}</strong> },
    ]
  }, [t, dates])
}
