import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { Refusal } from '../../shared/ipc/result.ts'
import type { CaseView, Draft } from '../../shared/ipc/views.ts'
import { rosterFor } from '../../shared/roster/demonstration.ts'
import { call, useDesk, useDeskCommand } from '../desk.ts'
import { eventDraftId, useDraftSaving, useStoredDraft } from '../drafts.ts'
import { shapeProblems } from '../shape-problems.ts'
import { useStatus } from '../status.tsx'
import { Banner, RefusalBanner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { clockWithSeconds, DraftLine } from '../ui/draft-line.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { FormDate, FormTextArea } from '../ui/form-fields.tsx'
import { Loading } from '../ui/loading.tsx'
import { notify } from '../ui/notices.tsx'
import { focusField } from '../ui/reveal.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { useFormProblems } from '../ui/use-form-problems.ts'
import { dotted, type EventForm, type FormContext, type FormValues } from './definition.ts'
import { FormField } from './form-field.tsx'
import { lateDeadlines, withLateReason } from './late.ts'
import { eventForms } from './registry.ts'

export interface EventFormPanelProps {
  type: CaseEventType
  view: CaseView
  onDone: (view: CaseView) => void
  onCancel: () => void
  /** Values somebody chose outside the form, such as by dragging: they go before its own and those of a draft. */
  chosen?: FormValues
  /** Told what would be recorded as one types; never of what was not touched. */
  onTyping?: (events: readonly RawEvent[]) => void
  /** Path of the field that the form was opened for. */
  focusOn?: string
  /** It stands in a dialog, whose keys are its own. */
  inDialog?: boolean
  /** It stands beside other things that are worked in: its keys are its own only while the focus is in it. */
  inColumn?: boolean
}

type RawEvent = { type: string } & Record<string, unknown>

/** The form behind an event: its fields, its day, its draft, and what the lifecycle answers. */
export function EventFormPanel(props: EventFormPanelProps) {
  const { type, view } = props
  const { t, i18n } = useTranslation(['case', 'domain', 'committee', 'calendar', 'clauses'])
  const { today } = useStatus()
  const roster = useDesk('roster.view', {}).data
  const profile = useDesk('app.profile', {}).data
  const draft = useStoredDraft(eventDraftId(view.caseId, type))
  const [now] = useState(() => new Date().toTimeString().slice(0, 5))
  const form = eventForms[type]
  const asked = form?.candidatesFor
  const candidates = useDesk('assignment.candidates', { caseId: view.caseId, as: asked ?? 'MEDIATOR' }, { enabled: asked !== undefined }).data
  if (form === undefined) return null
  if (roster === undefined || profile === undefined || draft === undefined || (asked !== undefined && candidates === undefined)) return <Loading />
  const context: FormContext = { view, roster: rosterFor(roster, view.demonstration), candidates: candidates ?? [], profile, today, now, language: i18n.language, t }
  return <FormOfEvent {...props} form={form} context={context} draft={draft} />
}

const draftForm = 'event-2'
interface DraftContent { form: string; values: FormValues }
const isContent = (content: unknown): content is DraftContent =>
  content !== null && typeof content === 'object' && 'form' in content && content.form === draftForm && 'values' in content && typeof content.values === 'object'

function FormOfEvent({ type, view, form: definition, context, draft, chosen, onDone, onCancel, onTyping, focusOn, inDialog = false, inColumn = false }: EventFormPanelProps & { form: EventForm<object>; context: FormContext; draft: Draft | null }) {
  const { t } = context
  const client = useQueryClient()
  const record = useDeskCommand('case.record')
  const draftId = eventDraftId(view.caseId, type)
  const name = definition.name === undefined ? t(`domain:event.${type}`) : t(`form.${definition.name}`)
  const restored = draft !== null && isContent(draft.content) ? { ...draft.content.values, ...chosen } : null
  const [initial] = useState<FormValues>(() => ({ on: definition.on?.(context) ?? context.today, lateReason: '', ...definition.initial(context), ...chosen }))
  const [isRestored, setRestored] = useState(restored !== null)
  const form = useForm<FormValues>({ defaultValues: restored ?? initial })
  const values = useWatch({ control: form.control }) as FormValues
  const element = useRef<HTMLFormElement>(null)
  const problems = useFormProblems(form, element)
  const saving = useDraftSaving(form, (all) => ({
    draftId, kind: 'EVENT', title: `${view.caseNumber} ${name}`, caseId: view.caseId,
    content: JSON.parse(JSON.stringify({ form: draftForm, values: all } satisfies DraftContent)),
  }))
  const [refusal, setRefusal] = useState<{ refusal: Refusal | null; done: number; left: number; stale: boolean } | null>(null)
  // Of several events some may be recorded before one is refused: they are not sent again.
  const recorded = useRef(new Set<string>())
  const isBusy = useRef(false)

  const eventsOf = (all: FormValues): RawEvent[] => {
    const { on, lateReason, ...own } = all
    const reason = typeof lateReason === 'string' ? lateReason.trim() : ''
    const events = definition.events(own, context).map((payload) => ({ type, ...(definition.ownDates ? {} : { on }), ...payload }))
    return withLateReason(view, type, events, reason)
  }
  const late = lateDeadlines(view, type, eventsOf(values))

  // Asked afresh at every change: what is told to the page.
  const tell = useRef<(now: FormValues) => void>(() => undefined)
  useEffect(() => {
    tell.current = (now) => {
      if (saving.isTouched()) onTyping?.(eventsOf(now))
    }
  })
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values: now }) => tell.current(now) }), [form])
  useEffect(() => {
    if (focusOn !== undefined) void focusField(element.current, focusOn)
  }, [focusOn])
  const pathOf = (path: string, index: number) => dotted(definition.formPath?.(dotted(path), index, values) ?? path)

  const send = async () => {
    setRefusal(null)
    if (await problems.showUnreadable()) return
    const events = eventsOf(form.getValues())
    if (events.length === 0) return problems.show([{ path: '', message: t('form.noneSelected'), article: '' }])
    const found = events.flatMap((event, index) => shapeProblems(event, t).map(({ path, message }) => ({ path: pathOf(path, index), message, article: '' })))
    if (found.length > 0) return problems.show(found)

    let current = view
    const left = events.filter((event) => !recorded.current.has(JSON.stringify(event)))
    await saving.stop()
    for (const [index, event] of left.entries()) {
      const isLast = index === left.length - 1
      const result = await record.run({ caseId: view.caseId, basedOnSeq: current.seq, event, ...(isLast ? { draftId } : {}) })
      if (!result.ok) {
        saving.resume()
        return showRefusal(result.refusal, events.indexOf(event), index, left.length - index)
      }
      recorded.current.add(JSON.stringify(event))
      current = result.value
    }
    notify(t('form.done', { event: t(`domain:happened.${type}`) }))
    onDone(current)
  }

  const showRefusal = async (answer: Refusal, eventIndex: number, done: number, left: number) => {
    const stale = answer.code === 'STALE'
    if (stale) void client.invalidateQueries({ queryKey: ['case.view', { caseId: view.caseId }] })
    const message = context.language === 'en' ? answer.messageEn : answer.message
    const atField = !stale && answer.field !== undefined
    if (atField) await problems.show([{ path: pathOf(answer.field ?? '', eventIndex), message, article: answer.article }])
    setRefusal({ refusal: atField ? null : answer, done, left, stale })
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

  const keys = { inDialogs: inDialog, ...(inColumn ? { within: element } : {}) }
  useShortcut('Ctrl+S', submit, keys)
  useShortcut('Ctrl+Enter', submit, keys)

  const Body = definition.Body
  const fields = definition.fields?.(values, context) ?? []
  return (
    <FormProvider {...form}>
      <form
        ref={element} className="event-form" noValidate aria-label={name} onSubmit={submit}
      >
        {isRestored && draft && (
          <Banner action={<Button size="small" onPress={startOver}>{t('draft.discard')}</Button>}>{t('draft.restored', { time: clockWithSeconds(draft.savedAt) })}</Banner>
        )}
        <ErrorSummary problems={problems.problems} />
        {refusal && <RefusalNotice {...refusal} t={t} />}
        {definition.bodyFirst && Body && <Body context={context} />}
        {fields.length > 0 && (
          <div className={definition.columns ? 'event-form-columns' : 'event-form-fields'}>{fields.map((spec) => <FormField key={spec.name} spec={spec} context={context} />)}</div>
        )}
        {!definition.bodyFirst && Body && <Body context={context} />}
        {!definition.ownDates && <div className="event-form-day"><FormDate name="on" label={t('field.on')} isRequired /></div>}
        {late.length > 0 && (
          <FormTextArea
            name="lateReason" label={t('field.lateReason')} rows={2}
            warning={`${t('hint.lateReason')}（${[...new Set(late.map((one) => one.article))].join('、')}）`}
          />
        )}
        <div className="form-foot">
          <DraftLine state={saving.state} />
          <Button onPress={onCancel}>{t('form.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={record.isRunning}>{name}</Button>
        </div>
      </form>
    </FormProvider>
  )
}

/** What the lifecycle answered, at the head of the form; takes the focus, so that it is seen also where the form is longer than the window. */
function RefusalNotice({ refusal, done, left, stale, t }: { refusal: Refusal | null; done: number; left: number; stale: boolean; t: FormContext['t'] }) {
  const box = useRef<HTMLDivElement>(null)
  const isShown = stale || done > 0 || refusal !== null
  // Where a field is at fault, the summary has taken the focus.
  const isAlone = stale || refusal !== null
  useEffect(() => {
    if (isAlone) box.current?.focus()
  }, [isAlone])
  if (!isShown) return null
  return (
    <div ref={box} tabIndex={-1} className="event-form-refusal">
      {stale ? <Banner tone="warn" isUrgent>{t('problem.stale')}</Banner> : (
        <>
          {done > 0 && <Banner tone="warn">{t('form.partlyDone', { done, left })}</Banner>}
          {refusal && <RefusalBanner refusal={refusal} />}
        </>
      )}
    </div>
  )
}
