import { useEffect, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { calculationKinds, type CalculationKind } from '../../../shared/calculators/calculate.ts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { CaseView, Draft } from '../../../shared/ipc/views.ts'
import { activeParties } from '../../../shared/lifecycle/standing.ts'
import type { Party } from '../../../shared/model/party.ts'
import { calculator as inChinese } from '../../../shared/text/zh-TW/calculator.ts'
import { useDraftSaving, useStoredDraft } from '../../drafts.ts'
import type { CalculatorProps } from '../../event-forms/calculator-place.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Loading } from '../../ui/loading.tsx'
import { notify } from '../../ui/notices.tsx'
import { Select } from '../../ui/select.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { calculationDraftId, calculatorSides, type CalculatorValues, contentOf, startingValues, valuesOfDraft } from './calculator-values.ts'
import { Outcome } from './outcome.tsx'
import { SideColumn } from './side-column.tsx'
import './calculator.css'

/** 試算: what each side says is owed, side by side, with the arithmetic under it; a figure goes into the proposal. */
export function CalculatorDialog({ view, canTake, onTake, onClose }: CalculatorProps) {
  const { t } = useTranslation('calculator')
  const claimants = activeParties(view.facts).filter((party) => party.side === 'EMPLOYEE')
  const first = claimants.find((party) => view.facts.claims.some((claim) => claim.claimantId === party.id)) ?? claimants[0]
  const [claimantId, setClaimantId] = useState(first?.id)
  const claimant = claimants.find((party) => party.id === claimantId)
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} size="large">
      {claimants.length > 1 && <Select label={t('claimant')} choices={claimants.map(({ id, name }) => ({ id, label: name }))} value={claimantId ?? null} onChange={setClaimantId} />}
      {claimant === undefined ? <p>{t('noClaimant')}</p> : (
        <StoredCalculator key={claimant.id} view={view} claimant={claimant} canTake={canTake} onTake={(kind, amount) => {
          // As it will stand in the record, which is Chinese.
          const label = inChinese.kinds[kind]
          onTake({ label, amount, payeeId: claimant.id })
          notify(t('taken', { label, amount: groupedAmount(amount) }))
        }} />
      )}
    </Dialog>
  )
}

interface OfClaimant { view: CaseView; claimant: Party; canTake: boolean; onTake: (kind: CalculationKind, amount: number) => void }

function StoredCalculator(props: OfClaimant) {
  const draft = useStoredDraft(calculationDraftId(props.view.caseId, props.claimant.id))
  return draft === undefined ? <Loading /> : <CalculatorForm {...props} draft={draft} />
}

function CalculatorForm({ view, claimant, canTake, onTake, draft }: OfClaimant & { draft: Draft | null }) {
  const { t } = useTranslation('calculator')
  const form = useForm<CalculatorValues>({ defaultValues: valuesOfDraft(draft) ?? startingValues(claimant) })
  const { state } = useDraftSaving(form, (values) => ({
    draftId: calculationDraftId(view.caseId, claimant.id), kind: 'CALCULATION', title: t('draftTitle', { caseNumber: view.caseNumber }), caseId: view.caseId,
    content: JSON.parse(JSON.stringify(contentOf(values))),
  }))
  const kind = useWatch({ control: form.control, name: 'kind' })
  const element = useRef<HTMLFormElement>(null)
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('.calculator-side input')?.focus()
  }, [])
  return (
    <FormProvider {...form}>
      <form ref={element} className="calculator" noValidate aria-label={t('title')} onSubmit={(event) => event.preventDefault()}>
        <Tabs label={t('kindsLabel')} selected={kind} onSelect={(id) => form.setValue('kind', id)} tabs={calculationKinds.map((id) => ({
          id, label: t(`kinds.${id}`), content: <div className="calculator-sides">{calculatorSides.map((side) => <SideColumn key={side} side={side} kind={id} />)}</div>,
        }))} />
        <Outcome kind={kind} canTake={canTake} onTake={(amount) => onTake(kind, amount)} />
        <DraftLine state={state} />
      </form>
    </FormProvider>
  )
}
