import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { groupedAmount, newTaiwanDollars } from '../../shared/format/capital-amount.ts'
import { activeParties } from '../../shared/lifecycle/standing.ts'
import { termTotal, unbalancedSum } from '../../shared/model/settlement-term.ts'
import { Badge } from '../ui/badge.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { FieldRow } from '../ui/field.tsx'
import { FormAmount, FormCombo, FormDate, FormFlag, FormText } from '../ui/form-fields.tsx'
import type { CaseT, FormContext } from './definition.ts'
import { enterGoesTo, InstallmentGenerator } from './installment-generator.tsx'
import { figuresOf, itemsSum, type TermsValues, type TermValues } from './term-values.ts'

/** What is paid, in which items, by when, how, and in which instalments. */
export function PaymentFields({ index, term, context }: { index: number; term: TermValues; context: FormContext }) {
  const { t, view } = context
  const { setValue } = useFormContext<TermsValues>()
  const items = useFieldArray<TermsValues, `terms.${number}.items`>({ name: `terms.${index}.items` })
  const installments = useFieldArray<TermsValues, `terms.${number}.installments`>({ name: `terms.${index}.installments` })
  const sum = itemsSum(term)
  const { amount, amountTyped } = term
  const someItem = term.items.some((item) => item.amount !== null)
  useEffect(() => {
    // The total follows the items until somebody types one.
    if (!amountTyped && someItem && amount !== sum) setValue(`terms.${index}.amount`, sum)
  }, [amount, amountTyped, index, setValue, someItem, sum])

  const figures = figuresOf(term)
  const total = termTotal(figures)
  const off = unbalancedSum(figures)
  const payee = activeParties(view.facts).find((party) => party.id === term.payeeId)
  const claims = view.facts.claims.filter((claim) => claim.claimantId === payee?.id && claim.amount !== undefined)
  const fill = () => {
    items.replace(claims.map((claim) => ({ label: claim.description, amount: claim.amount ?? null })))
    setValue(`terms.${index}.amountTyped`, false)
  }
  const place = useRef<HTMLDivElement>(null)
  const removeItem = (number: number) => {
    items.remove(number)
    // The focus goes where the line was, not out of the form.
    requestAnimationFrame(() => {
      const lines = place.current?.querySelectorAll('.term-item') ?? []
      const input = lines[Math.min(number, lines.length - 1)]?.querySelector('input') ?? place.current?.querySelector<HTMLElement>('.line-actions button')
      input?.focus()
    })
  }
  // Enter goes on to when it is paid, and does not commit a form that is half done.
  const goOn = (event: KeyboardEvent) => enterGoesTo(event, () => place.current?.querySelector(term.clause?.payment?.inInstallments ? '.term-generator input' : '.field-date input'))
  // From a day that is left empty on to the instalments.
  const passOver = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.closest('.field-row .field-date') && event.target.value === '') enterGoesTo(event, () => place.current?.querySelector('.term-generator input'))
  }
  return (
    <div className="term-payment" ref={place} onKeyDownCapture={passOver}>
      <fieldset className="term-lines" onKeyDownCapture={goOn}>
        <legend className="field-label">{t('terms.items')}</legend>
        {items.fields.map((item, number) => (
          <div className="term-item" key={item.id}>
            <FormText name={`terms.${index}.items.${number}.label`} label={t('terms.itemLabel')} />
            <FormAmount name={`terms.${index}.items.${number}.amount`} label={t('terms.amount')} />
            <IconButton icon="remove" label={t('terms.removeItem')} onPress={() => removeItem(number)} />
          </div>
        ))}
        <div className="line-actions">
          <Button size="small" icon="add" onPress={() => items.append({ label: '', amount: null })}>{t('terms.addItem')}</Button>
          {claims.length > 0 && <Button size="small" variant="quiet" onPress={fill}>{t('terms.fromClaims')}</Button>}
        </div>
      </fieldset>
      <FieldRow>
        <FormAmount name={`terms.${index}.amount`} label={t('terms.total')} onTyped={() => setValue(`terms.${index}.amountTyped`, true)}
          description={total === null ? undefined : t('terms.capital', { capital: newTaiwanDollars(total) })} />
        {term.installments.length === 0 && <FormDate name={`terms.${index}.dueOn`} label={t('terms.dueOn')} comingAfter={context.today} />}
        <FormCombo name={`terms.${index}.method`} label={t('terms.method')} choices={[t('terms.methodAccount'), t('terms.methodDesignated'), t('terms.methodCash')].map((label) => ({ id: label, label }))} />
      </FieldRow>
      {off?.field === 'items' && <SumBadge t={t} name={t('terms.itemsSum')} sum={off.sum} total={off.total} />}
      <fieldset className="term-lines">
        <legend className="field-label">{t('terms.installments')}</legend>
        <InstallmentGenerator context={context} total={total} onGenerate={(lines) => installments.replace(lines)} />
        {installments.fields.map((one, number) => (
          <div className="term-installment" key={one.id}>
            <span className="number">{t('form.installment', { number: number + 1 })}</span>
            <FormDate name={`terms.${index}.installments.${number}.dueOn`} label={t('terms.dueOn')} comingAfter={context.today} />
            <FormAmount name={`terms.${index}.installments.${number}.amount`} label={t('terms.amount')} />
            <IconButton icon="remove" label={t('terms.removeInstallment')} onPress={() => installments.remove(number)} />
          </div>
        ))}
        {installments.fields.length > 0 && (
          <div className="line-actions">
            <Button size="small" icon="add" onPress={() => installments.append({ dueOn: '', amount: null })}>{t('terms.addInstallment')}</Button>
            <FormFlag name={`terms.${index}.acceleration`}>{t('terms.acceleration')}</FormFlag>
          </div>
        )}
        {total !== null && installments.fields.length > 0 && (
          <SumBadge t={t} name={t('terms.installmentsSum')} sum={term.installments.reduce((all, one) => all + (one.amount ?? 0), 0)} total={total} />
        )}
      </fieldset>
    </div>
  )
}

/** Whether a sum agrees with the total, said in words. */
function SumBadge({ t, name, sum, total }: { t: CaseT; name: string; sum: number; total: number }) {
  return (
    <p className="term-sum" role="status">
      <Badge tone={sum === total ? 'good' : 'bad'} icon={sum === total ? 'done' : 'warning'}>{name}</Badge>{' '}
      {sum === total ? t('terms.sumOk', { sum: groupedAmount(sum) })
        : t('terms.sumOff', { sum: groupedAmount(sum), total: groupedAmount(total), difference: groupedAmount(Math.abs(total - sum)) })}
    </p>
  )
}
