import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type SubsidyEventType, subsidyEventSchemas } from '../../../../shared/subsidy/events.ts'
import type { Refusal } from '../../../../shared/ipc/result.ts'
import type { Draft } from '../../../../shared/ipc/views.ts'
import { call, useDeskCommand } from '../../../desk.ts'
import { subsidyDraftId, useDraftSaving } from '../../../drafts.ts'
import { schemaProblems } from '../../../shape-problems.ts'
import { Banner, RefusalBanner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { clockWithSeconds, DraftLine } from '../../../ui/draft-line.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FormDate } from '../../../ui/form-fields.tsx'
import { notify } from '../../../ui/notices.tsx'
import { focusField } from '../../../ui/reveal.ts'
import { useShortcut } from '../../../ui/shortcuts.ts'
import { useFormProblems } from '../../../ui/use-form-problems.ts'
import type { FormContext, FormValues, SubsidyForm } from './definition.ts'
import { SpokenField } from './spoken-field.tsx'

interface SubsidyFormPanelProps { type: SubsidyEventType; form: SubsidyForm<object>; context: FormContext; draft: Draft | null; onDone: () => void; onCancel: () => void }

const draftForm = 'subsidy-event-1'
interface DraftContent { form: string; values: FormValues }
const isContent = (content: unknown): content is DraftContent =>
  content !== null && typeof content === 'object' && 'form' in content && content.form === draftForm && 'values' in content && typeof content.values === 'object'

const dotted = (path: string): string => path.replaceAll('[', '.').replaceAll(']', '')

/** The form behind an event of an application: its fields, its day, its draft, and what the lifecycle answers. */
export function SubsidyFormPanel({ type, form: definition, context, draft, onDone, onCancel }: SubsidyFormPanelProps) {
  const { view } = context
  const { t, i18n } = useTranslation(['subsidyDesk', 'subsidy', 'case'])
  const { t: shapeT } = useTranslation(['case', 'domain'])
  const client = useQueryClient()
  const record = useDeskCommand('subsidy.record')
  const draftId = subsidyDraftId(view.subsidyId, type)
  const name = t(`subsidy:event.${type}`)
  const restored = draft !== null && isContent(draft.content) ? draft.content.values : null
  const [initial] = useState<FormValues>(() => ({ on: context.today, ...definition.initial(context) }))
  const [isRestored, setRestored] = useState(restored !== null)
  const form = useForm<FormValues>({ defaultValues: restored ?? initial })
  const element = useRef<HTMLFormElement>(null)
  const problems = useFormProblems(form, element)
  const saving = useDraftSaving(form, (values) => ({
    draftId, kind: 'SUBSIDY', title: `${view.subsidyNumber} ${name}`, caseId: view.caseId, content: JSON.parse(JSON.stringify({ form: draftForm, values } satisfies DraftContent)),
  }))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const isBusy = useRef(false)
  const { focusOn } = definition
  useEffect(() => {
    if (focusOn !== undefined) void focusField(element.current, focusOn)
  }, [focusOn])

  const pathOf = (path: string): string => definition.formPath?.(dotted(path)) ?? dotted(path)
  const send = async () => {
    setRefusal(null)
    if (await problems.showUnreadable()) return
    const { on: day, ...values } = form.getValues()
    const on = typeof day === 'string' ? day : ''
    const payload = definition.payload(values, context, on)
    if (payload === null) return problems.show([{ path: '', message: t('form.noItem'), article: '' }])
    const event = { on, ...payload, type }
    const schema = subsidyEventSchemas.get(type)
    const found = schema === undefined ? [] : schemaProblems(schema, event, shapeT)
    if (found.length > 0) return problems.show(found.map(({ path, message }) => ({ path: pathOf(path), message, article: '' })))
    await saving.stop()
    const result = await record.run({ subsidyId: view.subsidyId, basedOnSeq: view.seq, event, draftId })
    if (result.ok) {
      notify(t('form.done', { event: t(`happened.${type}`) }))
      return onDone()
    }
    saving.resume()
    if (result.refusal.code === 'STALE_SUBSIDY') void client.invalidateQueries({ queryKey: ['subsidy.view', { subsidyId: view.subsidyId }] })
    const { field, article, message, messageEn } = result.refusal
    if (field !== undefined) await problems.show([{ path: pathOf(field), message: i18n.language === 'en' ? messageEn : message, article }])
    else setRefusal(result.refusal)
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    event?.stopPropagation()
    if (isBusy.current) return
    isBusy.current = true
    void send().finally(() => {
      isBusy.current = false
    })
  }
  const startOver = () => {
    void saving.stop().then(() => call('draft.discard', { draftId })).then(() => {
      void client.invalidateQueries({ queryKey: ['draft.list'] })
      void client.invalidateQueries({ queryKey: ['workbench.view'] })
      saving.startAnew(initial)
      setRestored(false)
    })
  }
  useShortcut('Ctrl+S', submit, { inDialogs: true })
  useShortcut('Ctrl+Enter', submit, { inDialogs: true })

  const { Body } = definition
  return (
    <FormProvider {...form}>
      <form ref={element} className="event-form subsidy-form" noValidate aria-label={name} onSubmit={submit}>
        {isRestored && draft && <Banner action={<Button size="small" onPress={startOver}>{t('case:draft.discard')}</Button>}>{t('case:draft.restored', { time: clockWithSeconds(draft.savedAt) })}</Banner>}
        <ErrorSummary problems={problems.problems} />
        {refusal && (refusal.code === 'STALE_SUBSIDY' ? <Banner tone="warn" isUrgent>{t('form.stale')}</Banner> : <RefusalBanner refusal={refusal} />)}
        {Body && <Body context={context} />}
        {definition.fields?.map((spec) => <SpokenField key={spec.name} spec={spec} />)}
        <div className="event-form-day"><FormDate name="on" label={t('field.on')} isRequired /></div>
        <div className="form-foot">
          <DraftLine state={saving.state} />
          <Button onPress={onCancel}>{t('case:form.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={record.isRunning}>{name}</Button>
        </div>
      </form>
    </FormProvider>
  )
}
