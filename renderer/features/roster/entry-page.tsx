import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { FormProvider, type FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Refusal } from '../../../shared/ipc/result.ts'
import type { RosterPart } from '../../../shared/roster/draft-id.ts'
import { DiscardDraftButton } from '../../discard-draft-button.tsx'
import { paths } from '../../paths.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DraftLine } from '../../ui/draft-line.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { focusField } from '../../ui/reveal.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { type FormProblem, useFormProblems } from '../../ui/use-form-problems.ts'
import type { useEntryForm } from './use-entry-form.ts'

export interface EntryPageProps<Values extends FieldValues & { name: string }> {
  title: string
  description: ReactNode
  entry: ReturnType<typeof useEntryForm<Values>>
  /** The entry as it is on the roster, to which discarding the draft returns. */
  values: Values
  /** The tab of the roster page to which one returns. */
  tab: RosterPart
  /** What is wrong with the values, before they are sent. */
  problemsOf: (values: Values) => FormProblem[]
  save: (values: Values) => Promise<void>
  isSaving: boolean
  refusal: Refusal | null
  aside: ReactNode
  children: ReactNode
  /** Below the form: what is only read. */
  below?: ReactNode
}

/** One entry of the roster: its sections, what is said about it beside them, and a foot that saves. What is not saved is kept as a draft. */
export function EntryPage<Values extends FieldValues & { name: string }>({ title, description, entry, values, tab, problemsOf, save, isSaving, refusal, aside, children, below }: EntryPageProps<Values>) {
  const { t } = useTranslation(['roster', 'case', 'frame'])
  const dates = useDates()
  const [parameters] = useSearchParams()
  const field = parameters.get('field')
  const element = useRef<HTMLFormElement>(null)
  const formId = useId()
  const { form } = entry
  const problems = useFormProblems(form, element)

  useEffect(() => {
    if (field !== null) void focusField(element.current, field)
  }, [field])

  const send = async () => {
    if (await problems.showUnreadable()) return
    const typed = form.getValues()
    const found = problemsOf(typed)
    if (found.length > 0) return problems.show(found)
    problems.clear()
    return save(typed)
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!isSaving) void send()
  }
  useShortcut('Ctrl+S', submit)

  return (
    <Page title={title} description={description} actions={<LinkButton to={`${paths.roster}?tab=${tab}`} icon="chevronLeft">{t('back')}</LinkButton>}>
      <div className="roster-entry">
        <div className="roster-entry-main">
          <FormProvider {...form}>
            <form id={formId} ref={element} className="roster-entry-form" aria-label={title} onSubmit={submit} noValidate>
              {entry.restoredAt !== null && <Banner>{t('case:draft.restored', { time: dates.instant(entry.restoredAt) })}</Banner>}
              <ErrorSummary problems={problems.problems} />
              {children}
              {refusal && <RefusalBanner refusal={refusal} />}
            </form>
          </FormProvider>
          {below}
        </div>
        <aside className="roster-entry-aside">{aside}</aside>
      </div>
      <div className="roster-entry-foot">
        <DraftLine state={entry.state} />
        {entry.hasDraft && (
          <DiscardDraftButton
            draftId={entry.draftId} title={t('frame:workbench.discardTitle')} text={t('frame:workbench.discardText', { title })} saving={entry}
            onDiscarded={() => {
              problems.clear()
              entry.startAnew(values)
            }}
          />
        )}
        <Button type="submit" form={formId} variant="primary" isPending={isSaving}>{t('frame:ui.save')}</Button>
      </div>
    </Page>
  )
}
