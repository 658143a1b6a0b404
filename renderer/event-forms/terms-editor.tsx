import { useEffect, useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { groupedAmount, newTaiwanDollars } from '../../shared/format/capital-amount.ts'
import { monthlyInstallments } from '../../shared/model/installments.ts'
import { activeParties } from '../../shared/lifecycle/standing.ts'
import { termKinds, termTotal, unbalancedSum } from '../../shared/model/settlement-term.ts'
import { AmountField } from '../ui/amount-field.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { FieldRow } from '../ui/field.tsx'
import { FormAmount, FormCombo, FormDate, FormFlag, FormSelect, FormText, FormTextArea } from '../ui/form-fields.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { RocDatePicker } from '../ui/roc-date-picker.tsx'
import { freeId, partyOptions, signerLabel, usualParties } from './choices.ts'
import type { CaseT, FormContext } from './definition.ts'
import { composed, emptyTerm, figuresOf, hasDebtor, itemsSum, type TermValues } from './term-values.ts'

interface TermsValues { terms: TermValues[] }

/** 和解條款 as structured lines: who pays whom what, when and how; the sums add up and the sentence follows. */
export function TermsEditor({ context }: { context: FormContext }) {
  const { t } = context
  const { fields, append, remove } = useFieldArray<TermsValues, 'terms', 'key'>({ name: 'terms', keyName: 'key' })
  const { getValues } = useFormContext<TermsValues>()
  const add = () => {
    const { payerId, payeeId } = usualParties(context)
    // One payment for each claimant, then what they waive.
    const { facts } = context.view
    const paid = new Set(getValues('terms').map((term) => term.payeeId))
    const next = activeParties(facts).find((party) => !paid.has(party.id) && facts.claims.some((claim) => claim.claimantId === party.id))
    append(emptyTerm(freeId('T', fields.map((term) => term.id)), fields.length > 0 && next === undefined ? 'WAIVER' : 'PAYMENT', payerId, next?.id ?? payeeId))
  }
  return (
    <div className="terms">
      {fields.length === 0 && <p className="quiet">{t('terms.empty')}</p>}
      {fields.map((field, index) => (
        <section className="term" key={field.key} aria-label={t('terms.number', { number: index + 1 })} data-part={t('terms.number', { number: index + 1 })}>
          <header className="term-header">
            <h3>{t('terms.number', { number: index + 1 })}</h3>
            <IconButton icon="remove" label={t('terms.remove')} onPress={() => remove(index)} />
          </header>
          <TermFields index={index} context={context} />
        </section>
      ))}
      <Button icon="add" onPress={add}>{t('terms.add')}</Button>
    </div>
  )
}

function TermFields({ index, context }: { index: number; context: FormContext }) {
  const { t, view } = context
  const { setValue } = useFormContext<TermsValues>()
  const term = useWatch<TermsValues, `terms.${number}`>({ name: `terms.${index}` })
  const parties = view.facts.parties
  const at = <Name extends keyof TermValues>(name: Name) => `terms.${index}.${name}` as const

  const sentence = term.textTyped ? term.text : composed(term, parties)
  useEffect(() => {
    if (!term.textTyped && term.text !== sentence) setValue(`terms.${index}.text`, sentence)
  }, [index, sentence, setValue, term.text, term.textTyped])

  const people = partyOptions(context).map((option) => ({ id: option.value, label: signerLabel(option) }))
  return (
    <>
      <FieldRow>
        <FormSelect name={at('kind')} label={t('terms.kind')} choices={termKinds.map((kind) => ({ id: kind, label: t(`domain:termKind.${kind}`) }))} />
        {hasDebtor(term.kind) && <FormSelect name={at('payerId')} label={t(term.kind === 'PAYMENT' ? 'terms.payer' : 'terms.debtor')} choices={people} />}
        {(hasDebtor(term.kind) || term.kind === 'WAIVER') && <FormSelect name={at('payeeId')} label={t(term.kind === 'WAIVER' ? 'terms.waiver' : 'terms.payee')} choices={people} />}
      </FieldRow>
      {term.kind === 'PAYMENT' && <Payment index={index} term={term} context={context} />}
      {hasDebtor(term.kind) && term.kind !== 'PAYMENT' && (
        <FieldRow>
          <FormDate name={at('dueOn')} label={t('terms.dueOnOther')} />
          <FormText name={at('method')} label={t('terms.manner')} />
        </FieldRow>
      )}
      <div className="term-sentence">
        <FormTextArea name={at('text')} label={t('terms.sentence')} rows={2} onTyped={() => setValue(`terms.${index}.textTyped`, true)} isRequired={term.kind === 'OTHER'} />
        {term.kind !== 'OTHER' && (
          <p className="term-sentence-foot">
            <span className="quiet">{t(term.textTyped ? 'terms.edited' : 'terms.composed')}</span>
            {term.textTyped && <Button size="small" variant="quiet" onPress={() => setValue(`terms.${index}.textTyped`, false)}>{t('terms.compose')}</Button>}
          </p>
        )}
      </div>
    </>
  )
}

function Payment({ index, term, context }: { index: number; term: TermValues; context: FormContext }) {
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
  return (
    <>
      <fieldset className="term-lines">
        <legend className="field-label">{t('terms.items')}</legend>
        {items.fields.map((item, number) => (
          <div className="term-item" key={item.id}>
            <FormText name={`terms.${index}.items.${number}.label`} label={t('terms.itemLabel')} />
            <FormAmount name={`terms.${index}.items.${number}.amount`} label={t('terms.amount')} />
            <IconButton icon="remove" label={t('terms.removeItem')} onPress={() => items.remove(number)} />
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
        {term.installments.length === 0 && <FormDate name={`terms.${index}.dueOn`} label={t('terms.dueOn')} />}
        <FormCombo name={`terms.${index}.method`} label={t('terms.method')} choices={[t('terms.methodAccount'), t('terms.methodDesignated'), t('terms.methodCash')].map((label) => ({ id: label, label }))} />
      </FieldRow>
      {off?.field === 'items' && <SumBadge t={t} name={t('terms.itemsSum')} sum={off.sum} total={off.total} />}
      <fieldset className="term-lines">
        <legend className="field-label">{t('terms.installments')}</legend>
        <Generator t={t} total={total} onGenerate={(lines) => installments.replace(lines)} />
        {installments.fields.map((one, number) => (
          <div className="term-installment" key={one.id}>
            <span className="number">{t('form.installment', { number: number + 1 })}</span>
            <FormDate name={`terms.${index}.installments.${number}.dueOn`} label={t('terms.dueOn')} />
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
    </>
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

function Generator({ t, total, onGenerate }: { t: CaseT; total: number | null; onGenerate: (lines: TermValues['installments']) => void }) {
  const [count, setCount] = useState<number | null>(null)
  const [each, setEach] = useState<number | null>(null)
  const [firstOn, setFirstOn] = useState<string | null>(null)
  const [impossible, setImpossible] = useState(false)
  const generate = () => {
    if (total === null || count === null || firstOn === null) return
    const lines = monthlyInstallments({ total, count, each, firstOn })
    setImpossible(lines === null)
    if (lines) onGenerate(lines.map(({ dueOn, amount }) => ({ dueOn, amount })))
  }
  return (
    <div className="term-generator">
      <NumberField label={t('terms.count')} value={count} onChange={setCount} minValue={1} maxValue={120} />
      <AmountField label={t('terms.perInstallment')} value={each} onChange={setEach} description={t('terms.perInstallmentHint')} />
      <RocDatePicker label={t('terms.firstOn')} value={firstOn} onChange={setFirstOn} />
      <Button onPress={generate} isDisabled={total === null || count === null || firstOn === null}>{t('terms.generate')}</Button>
      {impossible && <p className="field-error" role="alert">{t('terms.impossible')}</p>}
    </div>
  )
}
