import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { calculate, type CalculationKind } from '../../../shared/calculators/calculate.ts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { Button } from '../../ui/button.tsx'
import { FormAmount } from '../../ui/form-fields.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { type CalculatorSide, calculatorSides, type CalculatorValues } from './calculator-values.ts'

const keyOf = { EMPLOYEE: 'Alt+1', EMPLOYER: 'Alt+2', agreed: 'Alt+3' } as const

/** How far the sides are apart, and which figure goes into the proposal. */
export function Outcome({ kind, canTake, onTake }: { kind: CalculationKind; canTake: boolean; onTake: (amount: number) => void }) {
  const { t } = useTranslation(['calculator', 'domain'])
  const { EMPLOYEE, EMPLOYER, agreed } = useWatch<CalculatorValues>() as CalculatorValues
  const results = { EMPLOYEE: calculate(kind, EMPLOYEE), EMPLOYER: calculate(kind, EMPLOYER) }
  const difference = results.EMPLOYEE.ok && results.EMPLOYER.ok ? Math.abs(results.EMPLOYEE.amount - results.EMPLOYER.amount) : null
  const take = (amount: number | null) => canTake && amount !== null && amount > 0 && onTake(amount)
  const takeOf = (side: CalculatorSide) => take(results[side].ok ? results[side].amount : null)
  // The figures that choose whose statement is typed in the room.
  useShortcut(keyOf.EMPLOYEE, () => takeOf('EMPLOYEE'), { inDialogs: true })
  useShortcut(keyOf.EMPLOYER, () => takeOf('EMPLOYER'), { inDialogs: true })
  useShortcut(keyOf.agreed, () => take(agreed), { inDialogs: true })
  return (
    <div className="calculator-outcome" role="group" aria-label={t('take')}>
      <div>
        <p className="quiet number">{calculatorSides.map((side) => {
          const result = results[side]
          return `${t(`domain:side.${side}`)} ${result.ok ? t('amount', { amount: groupedAmount(result.amount) }) : '—'}`
        }).join('　')}</p>
        <p className="calculator-difference" role="status">
          {difference === null ? t('noDifference') : difference === 0 ? t('same') : t('difference', { amount: groupedAmount(difference) })}
        </p>
      </div>
      {canTake ? (
        <div className="calculator-take">
          {calculatorSides.map((side) => {
            const result = results[side]
            return <Button key={side} isDisabled={!result.ok || result.amount === 0} onPress={() => takeOf(side)}>{t(`takeOf.${side}`)}<span className="keys" data-keys={keyOf[side]} aria-hidden="true" /></Button>
          })}
          <FormAmount name="agreed" label={t('agreed')} />
          <Button isDisabled={agreed === null || agreed <= 0} onPress={() => take(agreed)}>{t('take')}<span className="keys" data-keys={keyOf.agreed} aria-hidden="true" /></Button>
        </div>
      ) : <p className="quiet">{t('cannotTake')}</p>}
    </div>
  )
}
