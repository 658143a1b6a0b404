import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useBlocker, useNavigate, useSearchParams } from 'react-router'
import type { Refusal } from '../../../shared/ipc/result.ts'
import { paths } from '../../paths.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { focusField } from '../../ui/reveal.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { type FormProblem, useFormProblems } from '../../ui/use-form-problems.ts'

export interface EntryPageProps<Values extends FieldValues> {
  title: string
  description: ReactNode
  form: UseFormReturn<Values>
  /** The tab of the roster page to which one returns. */
  tab: 'people' | 'organizations'
  /** What is wrong with the values, before they are sent. */
  problemsOf: (values: Values) => FormProblem[]
  save: (values: Values) => Promise<void>
  /** Where a new entry is found once it is saved, else null. */
  savedAt: string | null
  isSaving: boolean
  refusal: Refusal | null
  aside: ReactNode
  children: ReactNode
  /** Below the form: what is only read. */
  below?: ReactNode
}

/** One entry of the roster: its sections, what is said about it beside them, and a foot that saves. Leaving it unsaved is asked about. */
export function EntryPage<Values extends FieldValues>({ title, description, form, tab, problemsOf, save, savedAt, isSaving, refusal, aside, children, below }: EntryPageProps<Values>) {
  const { t } = useTranslation(['roster', 'frame'])
  const [parameters] = useSearchParams()
  const field = parameters.get('field')
  const navigate = useNavigate()
  const element = useRef<HTMLFormElement>(null)
  const formId = useId()
  const problems = useFormProblems(form, element)
  const { isDirty } = form.formState

  useEffect(() => {
    if (field !== null) void focusField(element.current, field)
  }, [field])

  // Only when the form is known to be unchanged: leaving it is asked about otherwise.
  useEffect(() => {
    if (savedAt !== null && !isDirty) void navigate(savedAt, { replace: true })
  }, [savedAt, isDirty, navigate])

  const send = async () => {
    if (await problems.showUnreadable()) return
    const values = form.getValues()
    const found = problemsOf(values)
    if (found.length > 0) return problems.show(found)
    problems.clear()
    return save(values)
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
        {isDirty && <span className="quiet">{t('unsaved')}</span>}
        <Button type="submit" form={formId} variant="primary" isPending={isSaving}>{t('frame:ui.save')}</Button>
      </div>
      <LeaveQuestion name={title} isDirty={isDirty} />
    </Page>
  )
}

/** Asked when one goes elsewhere with changes that are not saved. */
function LeaveQuestion({ name, isDirty }: { name: string; isDirty: boolean }) {
  const { t } = useTranslation('roster')
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname)
  if (blocker.state !== 'blocked') return null
  return (
    <Dialog
      title={t('leave.title')} isOpen onClose={blocker.reset} size="small" role="alertdialog"
      actions={<><Button variant="danger" onPress={blocker.proceed}>{t('leave.go')}</Button><Button variant="primary" autoFocus onPress={blocker.reset}>{t('leave.stay')}</Button></>}
    >
      <p>{t('leave.text', { name })}</p>
    </Dialog>
  )
}
