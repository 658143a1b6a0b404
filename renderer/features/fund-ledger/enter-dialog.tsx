import { type FormEvent, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { FundLedgerView } from '../../../shared/ipc/fund-views.ts'
import type { Draft } from '../../../shared/ipc/views.ts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { correctedAmount, fundEntryKinds } from '../../../shared/subsidy/fund-entry.ts'
import { DiscardDraftButton } from '../../discard-draft-button.tsx'
import { fundEntryDraftId, useDraftSaving, useStoredDraft } from '../../drafts.ts'
import { useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FieldRow } from '../../ui/field.tsx'
import { FormAmount, FormDate, FormSelect, FormText } from '../../ui/form-fields.tsx'
import { Loading } from '../../ui/loading.tsx'
import { notify } from '../../ui/notices.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { type FormProblem, useFormProblems } from '../../ui/use-form-problems.ts'
import { enterDraftForm, entryOf, type EnterValues, newEntry, valuesOfDraft } from './enter-values.ts'

/** 登錄收支: money of the fund that belongs to no application. What is typed is kept until it is entered. */
export function EnterDialog({ view, onClose }: { view: FundLedgerView; onClose: () => void }) {
  const { t } = useTranslation('fundLedger')
  const draft = useStoredDraft(fundEntryDraftId(view.city))
  return (
    <Dialog title={t('enter.title')} isOpen onClose={onClose}>
      {draft === undefined ? <Loading /> : <EnterForm view={view} draft={draft} onClose={onClose} />}
    </Dialog>
  )
}

function EnterForm({ view, draft, onClose }: { view: FundLedgerView; draft: Draft | null; onClose: () => void }) {
  const { t } = useTranslation(['fundLedger', 'case', 'frame'])
  const dates = useDates()
  const { today } = useStatus()
  const draftId = fundEntryDraftId(view.city)
  const element = useRef<HTMLFormElement>(null)
  const [restored] = useState(() => valuesOfDraft(draft))
  const form = useForm<EnterValues>({ defaultValues: { ...newEntry(view, today), ...restored } })
  const saving = useDraftSaving(form, (values) => ({ draftId, kind: 'SUBSIDY', title: t('enter.draft'), caseId: null, content: JSON.parse(JSON.stringify({ form: enterDraftForm, fields: values })) }))
  const problems = useFormProblems(form, element)
  const enter = useDeskCommand('fund.enter')

  const send = async () => {
    if (await problems.showUnreadable()) return
    const values = form.getValues()
    const missing: FormProblem[] = [...(values.amount === null ? [{ path: 'amount', message: t('enter.amountMissing'), article: '' }] : []), ...(values.bookedOn === '' ? [{ path: 'bookedOn', message: t('enter.dayMissing'), article: '' }] : [])]
    if (missing.length > 0) return problems.show(missing)
    problems.clear()
    await saving.stop()
    const result = await enter.run({ ...entryOf(view, values), draftId })
    if (result.ok) {
      notify(t('enter.done'))
      return onClose()
    }
    return saving.resume()
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!enter.isRunning) void send()
  }
  useShortcut('Ctrl+S', submit, { inDialogs: true })

  const hasDraft = saving.state.status !== 'IDLE' || Object.keys(restored).length > 0
  return (
    <FormProvider {...form}>
      <form ref={element} className="event-form" aria-label={t('enter.title')} onSubmit={submit} noValidate>
        {Object.keys(restored).length > 0 && draft !== null && <Banner>{t('case:draft.restored', { time: dates.instant(draft.savedAt) })}</Banner>}
        <ErrorSummary problems={problems.problems} />
        {enter.refusal && <RefusalBanner refusal={enter.refusal} />}
        <EnterFields view={view} />
        <p className="field-hint">{t('enter.forever')}</p>
        <div className="form-foot">
          <DraftLine state={saving.state} />
          {hasDraft && <DiscardDraftButton draftId={draftId} title={t('frame:workbench.discardTitle')} text={t('frame:workbench.discardText', { title: t('enter.draft') })} saving={saving} onDiscarded={onClose} />}
          <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={enter.isRunning}>{t('enter.commit')}</Button>
        </div>
      </form>
    </FormProvider>
  )
}

function EnterFields({ view: { year, years, entries } }: { view: FundLedgerView }) {
  const { t } = useTranslation('fundLedger')
  const dates = useDates()
  const kind = useWatch<EnterValues, 'kind'>({ name: 'kind' })
  const isCorrection = kind === 'CORRECTION'
  const correctable = entries.filter((entry) => entry.kind !== 'CORRECTION')
  const choices = [...new Set([year, ...years, Math.max(...years) + 1])].toSorted((a, b) => b - a)
  return (
    <>
      <FormSelect name="kind" label={t('enter.kind')} isRequired description={t(`enter.hint.${kind}`)} choices={fundEntryKinds.map((id) => ({ id, label: t(`kind.${id}`) }))} />
      {isCorrection && (correctable.length === 0
        ? <Banner tone="warn">{t('enter.nothingToCorrect')}</Banner>
        : <FormSelect
            name="corrects" label={t('enter.corrects')} isRequired
            choices={correctable.map((entry) => ({
              id: String(entry.entryNo), label: t('enter.entry', { number: entry.entryNo, kind: t(`kind.${entry.kind}`), amount: groupedAmount(correctedAmount(entry, entries)), date: dates.tableDate(entry.bookedOn) }),
            }))}
          />)}
      <FormAmount name="amount" label={t('enter.amount')} isRequired {...(isCorrection ? { description: t('enter.amountHintCorrection') } : {})} />
      <FieldRow>
        {!isCorrection && <FormSelect name="year" label={t('enter.year')} isRequired choices={choices.map((one) => ({ id: String(one), label: t('yearName', { year: one }) }))} />}
        <FormDate name="bookedOn" label={t('enter.bookedOn')} isRequired />
      </FieldRow>
      <FormText name="note" label={isCorrection ? t('enter.reason') : t('enter.note')} isRequired={isCorrection} {...(isCorrection ? {} : { description: t('enter.noteHint') })} />
    </>
  )
}
