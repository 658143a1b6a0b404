import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { calculate, type CalculationKind } from '../../../shared/calculators/calculate.ts'
import type { CalculationInputs } from '../../../shared/calculators/inputs.ts'
import { Button } from '../../ui/button.tsx'
import type { CalculatorSide, CalculatorValues } from './calculator-values.ts'
import { SideFields } from './side-fields.tsx'
import { SideResult } from './side-result.tsx'

/** One side: what it says, and what that comes to. */
export function SideColumn({ side, kind }: { side: CalculatorSide; kind: CalculationKind }) {
  const { t } = useTranslation('calculator')
  const { getValues, setValue } = useFormContext<CalculatorValues>()
  const inputs = useWatch<CalculatorValues, CalculatorSide>({ name: side })
  const copy = () => {
    for (const [name, value] of Object.entries(getValues('EMPLOYEE'))) setValue(`EMPLOYER.${name as keyof CalculationInputs}`, structuredClone(value))
  }
  return (
    <section className="calculator-side" aria-label={t(`side.${side}`)}>
      <header className="calculator-side-head">
        <h3>{t(`side.${side}`)}</h3>
        {side === 'EMPLOYER' && <Button size="small" variant="quiet" onPress={copy}>{t('copy')}</Button>}
      </header>
      <div className="calculator-fields"><SideFields side={side} kind={kind} /></div>
      <SideResult result={calculate(kind, inputs)} />
    </section>
  )
}
