import { type RefObject, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Refusal } from '../../../shared/ipc/result.ts'
import { subsidyEventSchemas } from '../../../shared/subsidy/events.ts'
import { useDeskCommand } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { schemaProblems } from '../../shape-problems.ts'
import { notify } from '../../ui/notices.tsx'
import { focusField } from '../../ui/reveal.ts'
import { type FormProblem, useFormProblems } from '../../ui/use-form-problems.ts'
import { applicationEvent, claimantsOf, formPathOf } from './application-event.ts'
import type { ApplicationValues } from './application-values.ts'
import type { useApplicationDraft } from './use-application-draft.ts'

interface Submitting {
  form: UseFormReturn<ApplicationValues>
  element: RefObject<HTMLElement | null>
  draft: ReturnType<typeof useApplicationDraft>
  draftId: string
  nameOf: (claimantId: string) => string
}

/** Submits the form, once for each who applies, or says what stands in the way and keeps everything that is not submitted. */
export function useSubmitting({ form, element, draft, draftId, nameOf }: Submitting) {
  const { t, i18n } = useTranslation('subsidyIntake')
  const { t: caseT } = useTranslation(['case', 'domain'])
  const navigate = useNavigate()
  const command = useDeskCommand('subsidy.submit')
  const problems = useFormProblems(form, element)
  const isBusy = useRef(false)

  /** What is wrong, at the fields and in the summary; a single one takes the focus to its field. */
  const tell = async (found: readonly FormProblem[]): Promise<void> => {
    await problems.show(found)
    const [first, ...others] = found
    if (first === undefined || others.length > 0 || first.path === '') return
    await new Promise((resolve) => setTimeout(resolve))
    await focusField(element.current, first.path)
  }

  const missing = (values: ApplicationValues): FormProblem[] => {
    const event = applicationEvent(values, claimantsOf(values)[0] ?? 'A1')
    const schema = subsidyEventSchemas.get('subsidy.submitted')
    return [
      ...(claimantsOf(values).length === 0 ? [{ path: 'claimantIds', message: t('chooseClaimant'), article: '' }] : []),
      ...(values.caseId === null && values.claimantName.trim() === '' ? [{ path: 'claimantName', message: caseT('problem.REQUIRED'), article: '' }] : []),
      ...(schema ? schemaProblems(schema, event, caseT) : []).map(({ path, message }) => ({ path: formPathOf(values, path), message: path === 'items' ? t('noItem') : message, article: '' })),
    ]
  }

  const refuse = async (values: ApplicationValues, { field, code, message, messageEn, article }: Refusal, before: string): Promise<void> => {
    const path = field ?? (code === 'CASE_NOT_FAILED' ? (values.caseId === null ? 'failedElsewhere.name' : 'claimantIds') : '')
    const said = i18n.language === 'en' ? messageEn : message
    await tell([{ path: path === '' ? '' : formPathOf(values, path), message: `${before}${said}`, article }])
  }

  const send = async () => {
    if (await problems.showUnreadable()) return
    const values = form.getValues()
    const found = missing(values)
    if (found.length > 0) return tell(found)

    // The draft goes with the last application: one that is saved later would come back.
    await draft.stop()
    const waiting = claimantsOf(values)
    const done: string[] = []
    for (const claimantId of waiting) {
      const isLast = done.length === waiting.length - 1
      const result = await command.run({ event: JSON.parse(JSON.stringify(applicationEvent(values, claimantId))) as { type: string }, ...(isLast ? { draftId } : {}) })
      if (!result.ok) {
        // Who is submitted stays so; the others stay in the form.
        form.setValue('claimantIds', values.claimantIds.filter((id) => !done.includes(id)), { shouldDirty: true })
        draft.resume()
        await refuse(form.getValues(), result.refusal, done.length === 0 ? '' : t('someSubmitted', { done: done.length, name: nameOf(claimantId) }))
        return
      }
      done.push(claimantId)
      notify(waiting.length === 1 ? t('submitted', { number: result.value.subsidyNumber }) : t('submittedFor', { name: nameOf(claimantId), number: result.value.subsidyNumber }))
      if (isLast) await navigate(paths.subsidyApplication(result.value.subsidyId), { replace: true })
    }
  }

  const submit = () => {
    if (isBusy.current) return
    isBusy.current = true
    void send().finally(() => {
      isBusy.current = false
    })
  }
  return { submit, isSubmitting: command.isRunning, problems: problems.problems }
}
