import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { ShownMonth } from './shown-months.ts'
import { useMonthName } from './use-month-name.ts'

/** Paid and reserved up to each month's end, one upon the other, against what may be spent; beside them what came back. The table below says the same. */
export function MonthChart({ months, label, year }: { months: readonly ShownMonth[]; label: string; year: number }) {
  const { t } = useTranslation('fundLedger')
  const monthName = useMonthName(year)
  const points = months.map(({ month, isPast, standing }) => ({ name: monthName(month), ...(isPast ? { paid: standing.paid, reserved: standing.reserved, repaid: standing.repaid, spendable: standing.spendable } : {}) }))
  return (
    <figure className="ledger-chart" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={240}>
        <ComposedChart data={points} margin={{ top: 8, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
          <defs>
            <pattern id="ledger-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="6" height="6" fill="var(--accent-soft)" /><line x1="0" y1="0" x2="0" y2="6" stroke="var(--accent)" strokeWidth="3" />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="name" stroke="var(--line-strong)" tick={tick} tickLine={false} interval="preserveStartEnd" />
          <YAxis width="auto" stroke="var(--line-strong)" tick={tick} tickLine={false} axisLine={false} tickFormatter={groupedAmount} />
          <Tooltip formatter={(value) => groupedAmount(Number(value))} isAnimationActive={false} cursor={{ fill: 'var(--surface-hover)' }} contentStyle={{ background: 'var(--surface-raised)', borderColor: 'var(--line-strong)' }} itemStyle={{ color: 'var(--text)' }} />
          <Legend iconSize={12} itemSorter={null} formatter={inText} />
          <Bar dataKey="paid" name={t('figure.paid')} stackId="used" fill="var(--accent)" stroke="var(--accent)" isAnimationActive={false} maxBarSize={28} />
          <Bar dataKey="reserved" name={t('figure.reserved')} stackId="used" fill="url(#ledger-hatch)" stroke="var(--accent)" isAnimationActive={false} maxBarSize={28} />
          <Bar dataKey="repaid" name={t('figure.repaid')} fill="var(--good)" stroke="var(--good)" isAnimationActive={false} maxBarSize={28} />
          <Line dataKey="spendable" name={t('figure.spendable')} type="step" stroke="var(--warn)" strokeWidth={2.5} dot={{ r: 2.5 }} isAnimationActive={false} />
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  )
}

/** In the colour of text: what it stands for is said by the mark before it. */
const inText = (name: ReactNode) => <span className="ledger-legend">{name}</span>
const tick = { fill: 'var(--text-quiet)', fontSize: 12 }
