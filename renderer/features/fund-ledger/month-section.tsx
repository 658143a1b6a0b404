import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { FundLedgerView } from '../../../shared/ipc/fund-views.ts'
import { useStatus } from '../../status.tsx'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/page.tsx'
import { MonthChart } from './month-chart.tsx'
import { type ShownMonth, shownMonths } from './shown-months.ts'
import { useMonthName } from './use-month-name.ts'

/** The year month by month: drawn, and in figures below the drawing. */
export function MonthSection({ view: { year, ledger } }: { view: FundLedgerView }) {
  const { t } = useTranslation('fundLedger')
  const dates = useDates()
  const { today } = useStatus()
  const months = shownMonths(ledger.months, today)
  const last = months.findLast(({ isPast }) => isPast)
  const label = last === undefined ? t('chart.title') : t('chart.alt', {
    year, month: dates.month(last.month), paid: groupedAmount(last.standing.paid), reserved: groupedAmount(last.standing.reserved), repaid: groupedAmount(last.standing.repaid),
    spendable: groupedAmount(last.standing.spendable),
  })
  return (
    <Section title={t('chart.title')}>
      <MonthChart months={months} label={label} year={year} />
      <MonthTable months={months} year={year} />
    </Section>
  )
}

function MonthTable({ months, year }: { months: readonly ShownMonth[]; year: number }) {
  const { t } = useTranslation('fundLedger')
  const monthName = useMonthName(year)
  return (
    <details className="ledger-months">
      <summary>{t('chart.show')}</summary>
      <div className="table-scroll">
        <table className="table ledger-month-table">
          <caption>{t('chart.table')}</caption>
          <thead><tr><th scope="col">{t('chart.month')}</th>{shown.map((figure) => <th key={figure} scope="col">{t(`figure.${figure}`)}</th>)}</tr></thead>
          <tbody>
            {months.filter(({ isPast }) => isPast).map((month) => (
              <tr key={month.month}>
                <th scope="row">{monthName(month.month)}</th>
                {shown.map((figure) => <td key={figure}>{groupedAmount(month.standing[figure])}<Change amount={changeOf(month, figure)} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const shown = ['paid', 'reserved', 'repaid', 'spendable', 'balance'] as const
const changeOf = (month: ShownMonth, figure: (typeof shown)[number]): number => (figure === 'paid' || figure === 'reserved' || figure === 'repaid' ? month[figure] : 0)

/** What the month itself added. */
function Change({ amount }: { amount: number }) {
  const { t } = useTranslation('fundLedger')
  return amount === 0 ? null : <small className="ledger-change">{t('chart.inMonth', { amount: groupedAmount(amount) })}</small>
}
