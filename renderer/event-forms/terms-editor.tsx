import { useEffect, useRef, useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import type { TermFinding } from '../../shared/law/enforceability.ts'
import { activeParties } from '../../shared/lifecycle/standing.ts'
import { asksFor, type SettlementClause } from '../../shared/model/settlement-clause.ts'
import { termKinds } from '../../shared/model/settlement-term.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { FieldRow } from '../ui/field.tsx'
import { FormDate, FormSelect, FormText, FormTextArea } from '../ui/form-fields.tsx'
import { focusField } from '../ui/reveal.ts'
import { isOnTop, useShortcut } from '../ui/shortcuts.ts'
import { placeOfItem } from './calculated-item.ts'
import { CalculatorButton, useCalculatedItem } from './calculator-place.tsx'
import { claimedLabel, freeId, partyOptions, signerLabel, usualParties } from './choices.ts'
import { ClauseParameters, ClauseRemark } from './clause-parameters.tsx'
import { ClausePicker } from './clause-picker.tsx'
import type { FormContext } from './definition.ts'
import { afterDrawing, findingButtons, TermFindings, useTermFindings } from './term-findings.tsx'
import { PaymentFields } from './term-payment.tsx'
import { composed, emptyTerm, firstOpenField, hasDebtor, termFromClause, type TermsValues, type TermValues } from './term-values.ts'

/** 和解條款 as structured lines: who pays whom what, when and how; the sums add up and the sentence follows. */
export function TermsEditor({ context }: { context: FormContext }) {
  const { t } = context
  const { fields, append, insert, remove } = useFieldArray<TermsValues, 'terms', 'key'>({ name: 'terms', keyName: 'key' })
  const { getValues, setValue } = useFormContext<TermsValues>()
  const findings = useTermFindings(context)
  const day = useWatch<{ on: string }, 'on'>({ name: 'on' })
  const [isPicking, setPicking] = useState(false)
  const [removed, setRemoved] = useState<{ index: number; term: TermValues } | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const { facts } = context.view
  /** One payment for each claimant in turn. */
  const nextClaimant = () => {
    const paid = new Set(getValues('terms').filter((term) => term.kind === 'PAYMENT').map((term) => term.payeeId))
    return activeParties(facts).find((party) => !paid.has(party.id) && facts.claims.some((claim) => claim.claimantId === party.id))
  }
  const newId = () => freeId('T', fields.map((term) => term.id))
  const add = () => {
    const { payerId, payeeId } = usualParties(context)
    const next = nextClaimant()
    const to = next?.id ?? payeeId
    append(emptyTerm(newId(), fields.length > 0 && next === undefined ? 'WAIVER' : 'PAYMENT', payerId, to, claimedLabel(facts, to)))
  }
  const addClause = (clause: SettlementClause) => {
    const { payerId, payeeId } = usualParties(context)
    const to = (clause.kind === 'PAYMENT' ? nextClaimant()?.id : undefined) ?? payeeId
    const term = termFromClause(clause, newId(), { payerId, payeeId: to, label: claimedLabel(facts, to) })
    // The empty payment that the form opens with gives way to the first clause.
    const [only] = getValues('terms')
    const position = fields.length === 1 && only && isUntouched(only, claimedLabel(facts, only.payeeId)) ? 0 : fields.length
    if (position < fields.length) remove(position)
    append(term, { shouldFocus: false })
    void afterDrawing().then(() => focusField(place.current, `terms.${position}.${firstOpenField(term)}`))
  }
  // What was typed into it can be had back, and the focus is not lost with it.
  const removeTerm = (index: number) => {
    setRemoved({ index, term: getValues(`terms.${index}`) })
    remove(index)
    void afterDrawing().then(() => place.current?.querySelector<HTMLElement>('[data-restore]')?.focus())
  }
  const restore = () => {
    if (!removed) return
    const index = Math.min(removed.index, fields.length)
    insert(index, removed.term, { shouldFocus: false })
    setRemoved(null)
    void afterDrawing().then(() => focusField(place.current, `terms.${index}.kind`))
  }
  useCalculatedItem((item) => {
    const at = placeOfItem(getValues('terms'), item, claimedLabel(facts, item.payeeId))
    if (at !== null) {
      setValue(`terms.${at.term}.items`, at.items, { shouldDirty: true })
      if (item.isWhole === true) setValue(`terms.${at.term}.amountTyped`, false)
    }
    else append({ ...emptyTerm(newId(), 'PAYMENT', usualParties(context).payerId, item.payeeId), items: [{ label: item.label, amount: item.amount }] }, { shouldFocus: false })
    void afterDrawing().then(() => focusField(place.current, `terms.${at?.term ?? fields.length}.items.${at?.item ?? 0}.amount`))
  })
  const toFinding = () => {
    const ways = findingButtons(place.current)
    ways[(ways.findIndex((one) => one === document.activeElement) + 1) % ways.length]?.focus()
  }
  useShortcut('Alt+B', () => isOnTop(place.current) && setPicking(true), { inDialogs: true })
  useShortcut('Alt+K', () => isOnTop(place.current) && toFinding(), { inDialogs: true, isEnabled: findings.length > 0 })
  return (
    <div className="terms" ref={place}>
      {fields.length === 0 && <p className="quiet">{t('terms.empty')}</p>}
      {fields.map((field, index) => (
        <section className="term" key={field.key} aria-label={t('terms.number', { number: index + 1 })} data-part={t('terms.number', { number: index + 1 })}>
          <header className="term-header">
            <h3>{t('terms.number', { number: index + 1 })}</h3>
            <IconButton icon="remove" label={t('terms.remove')} onPress={() => removeTerm(index)} />
          </header>
          <TermFields index={index} context={context} findings={findings.filter((finding) => finding.index === index)} />
        </section>
      ))}
      {removed && (
        <p className="term-removed" role="status">
          {t('terms.removed', { number: removed.index + 1 })}
          <Button size="small" data-restore onPress={restore}>{t('terms.restore')}</Button>
        </p>
      )}
      <TermFindings findings={findings.filter((finding) => finding.index === null)} context={context} />
      <div className="line-actions">
        <Button icon="add" onPress={() => setPicking(true)}>{t('clauses:add')} <kbd>Alt+B</kbd></Button>
        <Button icon="add" onPress={add}>{t('terms.add')}</Button>
        <CalculatorButton view={context.view} canTake />
        {findings.length > 0 && <Button onPress={toFinding}>{t('clauses:findings')} <kbd>Alt+K</kbd></Button>}
      </div>
      {isPicking && <ClausePicker context={context} on={day === '' ? context.today : day} onPick={addClause} onClose={() => setPicking(false)} />}
    </div>
  )
}

/** @param label what the form wrote by itself */
const isUntouched = (term: TermValues, label: string): boolean =>
  term.clause === undefined && term.amount === null && term.dueOn === '' && !term.textTyped && term.installments.length === 0 && term.items.every((item) => (item.label === '' || item.label === label) && item.amount === null)

function TermFields({ index, context, findings }: { index: number; context: FormContext; findings: readonly TermFinding[] }) {
  const { t, view } = context
  const { setValue } = useFormContext<TermsValues>()
  const term = useWatch<TermsValues, `terms.${number}`>({ name: `terms.${index}` })
  const parties = view.facts.parties
  const at = <Name extends keyof TermValues>(name: Name) => `terms.${index}.${name}` as const

  const { clause } = term
  const ownSentence = clause?.text !== undefined
  const sentence = term.textTyped ? term.text : composed(term, parties)
  useEffect(() => {
    if (!term.textTyped && term.text !== sentence) setValue(`terms.${index}.text`, sentence)
  }, [index, sentence, setValue, term.text, term.textTyped])

  const people = partyOptions(context).map((option) => ({ id: option.value, label: signerLabel(option) }))
  return (
    <>
      <FieldRow>
        <FormSelect
          name={at('kind')} label={t('terms.kind')} choices={termKinds.map((kind) => ({ id: kind, label: t(`domain:termKind.${kind}`) }))}
          onChosen={() => setValue(`terms.${index}.clause`, undefined)}
        />
        {(hasDebtor(term.kind) || asksFor(clause, 'payer')) && <FormSelect name={at('payerId')} label={t(term.kind === 'PAYMENT' ? 'terms.payer' : 'terms.debtor')} choices={people} />}
        {(hasDebtor(term.kind) || (term.kind === 'WAIVER' && !ownSentence) || asksFor(clause, 'payee')) && <FormSelect name={at('payeeId')} label={t(term.kind === 'WAIVER' ? 'terms.waiver' : 'terms.payee')} choices={people} />}
      </FieldRow>
      {clause && ownSentence && <ClauseParameters index={index} clause={clause} context={context} />}
      {term.kind === 'PAYMENT' && <PaymentFields index={index} term={term} context={context} />}
      {hasDebtor(term.kind) && term.kind !== 'PAYMENT' && !ownSentence && (
        <FieldRow>
          <FormDate name={at('dueOn')} label={t('terms.dueOnOther')} comingAfter={context.today} />
          <FormText name={at('method')} label={t('terms.manner')} />
        </FieldRow>
      )}
      <div className="term-sentence">
        <FormTextArea name={at('text')} label={t('terms.sentence')} rows={2} onTyped={() => setValue(`terms.${index}.textTyped`, true)} isRequired={term.kind === 'OTHER'} />
        {(term.kind !== 'OTHER' || ownSentence) && (
          <p className="term-sentence-foot">
            <span className="quiet">{t(term.textTyped ? 'terms.edited' : 'terms.composed')}</span>
            {term.textTyped && <Button size="small" variant="quiet" onPress={() => setValue(`terms.${index}.textTyped`, false)}>{t('terms.compose')}</Button>}
          </p>
        )}
        {clause && <ClauseRemark clause={clause} context={context} />}
      </div>
      <TermFindings findings={findings} context={context} />
    </>
  )
}
