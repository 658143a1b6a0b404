import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { effectiveOn } from '../../../shared/law/service-effect.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import type { CaseView, PendingService } from '../../../shared/ipc/views.ts'
import { serviceMethods } from '../../../shared/model/meeting.ts'
import { returnReasons } from '../../../shared/model/service.ts'
import { ReceiptFields } from '../../event-forms/receipt-fields.tsx'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { FormDate, FormFlag, FormRadio, FormSelect } from '../../ui/form-fields.tsx'
import { usePaperName, useRowName } from './paper-name.ts'
import { type Entry, eventOf, type Result } from './service-events.ts'
import type { useServiceSaving } from './use-service-saving.ts'

const results = [...serviceMethods, 'RETURNED'] as const satisfies readonly Result[]
const isText = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'

interface ReceiptEntryProps {
  row: PendingService
  save: ReturnType<typeof useServiceSaving>
  /** Told what was recorded, in words. */
  onSaved: (what: string) => void
  onCancel: () => void
}

/** What came of one paper: its number chooses how, the day is today's, Enter saves. */
export function ReceiptEntry({ row, save, onSaved, onCancel }: ReceiptEntryProps) {
  const { t } = useTranslation(['service', 'domain'])
  const { today } = useStatus()
  const dates = useDates()
  const paperName = usePaperName()
  const rowName = useRowName()
  const form = useForm<Entry>({ defaultValues: { result: 'DELIVERED', on: today, abroad: false, reason: 'NOT_COLLECTED', receipt: {} } })
  const result = useWatch({ control: form.control, name: 'result' })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  // A notice to choose is recorded with its day alone, for all of its side.
  const offered = row.paper === 'SELECTION_NOTICE' ? (['DELIVERED', 'RETURNED'] as const) : results
  const nameOf = (one: Result): string => (one === 'RETURNED' ? t('desk.RETURNED') : t(`domain:serviceMethod.${one}`))

  useEffect(() => element.current?.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus(), [])

  const outcomeOf = ({ result: how, on, abroad, reason }: Entry, view: CaseView): string => {
    if (how === 'RETURNED') return t('returned', { date: dates.tableDate(on), reason: t(`domain:returnReason.${reason}`) })
    if (row.paper === 'SELECTION_NOTICE') return t('servedOn', { date: dates.tableDate(on) })
    const effect = effectiveOn(view.facts, { partyId: row.partyId, method: how, deliveredOn: on, abroad })
    return `${t(how === 'PUBLIC_NOTICE' ? 'posted' : 'served', { method: nameOf(how), date: dates.tableDate(on) })}${effect === on ? '' : `，${t('desk.effective', { date: dates.tableDate(effect) })}`}`
  }
  const send = async () => {
    const entry = form.getValues()
    if (entry.on === '') return form.setError('on', { message: t('desk.needDate') })
    setBusy(true)
    setRefusal(null)
    const note = t('desk.stepText.RETURNED', { paper: paperName(row), party: row.party, reason: t(`domain:returnReason.${entry.reason}`) })
    const answer = await save(row, eventOf(row, entry, note))
    setBusy(false)
    if (answer.ok) onSaved(`${rowName(row)} ${outcomeOf(entry, answer.value)}`)
    else setRefusal(answer.refusal)
  }
  const submit = () => {
    if (!isBusy) void send()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const chosen = isText(event.target) ? undefined : results[Number(event.key) - 1]
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) submit()
    else if (chosen !== undefined && offered.some((one) => one === chosen)) {
      form.setValue('result', chosen)
      element.current?.querySelector<HTMLElement>(`input[type="radio"][value="${chosen}"]`)?.focus()
    }
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onLabel = result === 'RETURNED' ? 'desk.onReturned' : result === 'PUBLIC_NOTICE' ? 'desk.onPosted' : 'desk.on'
  return (
    <FormProvider {...form}>
      <form
        ref={element} className="receipt-entry" noValidate aria-label={t('desk.enterOf', { what: rowName(row) })} onKeyDownCapture={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {refusal && <RefusalBanner refusal={refusal} />}
        <FormRadio
          name="result" label={t('desk.how')} orientation="horizontal" description={row.paper === 'SELECTION_NOTICE' ? t('desk.wholeSide') : undefined}
          choices={offered.map((one) => ({ id: one, label: `${results.indexOf(one) + 1} ${nameOf(one)}` }))}
        />
        <div className="receipt-fields">
          <FormDate name="on" label={t(onLabel)} isRequired />
          {result === 'RETURNED' && <FormSelect name="reason" label={t('desk.reason')} choices={returnReasons.map((reason) => ({ id: reason, label: t(`domain:returnReason.${reason}`) }))} />}
          {result !== 'RETURNED' && row.paper !== 'SELECTION_NOTICE' && <ReceiptFields name="receipt" method={result} isPosted={row.posted?.slip != null} />}
          {result === 'PUBLIC_NOTICE' && <FormFlag name="abroad">{t('abroad')}</FormFlag>}
        </div>
        <div className="receipt-actions">
          <Button size="small" onPress={onCancel}>{t('desk.cancel')}</Button>
          <Button type="submit" size="small" variant="primary" isPending={isBusy}>{t('desk.save')}</Button>
        </div>
      </form>
    </FormProvider>
  )
}
