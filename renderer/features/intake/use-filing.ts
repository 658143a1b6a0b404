import { type RefObject, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { City } from '../../../shared/model/city.ts'
import { useDeskCommand } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { shapeProblems } from '../../shape-problems.ts'
import { notify } from '../../ui/notices.tsx'
import { useFormProblems } from '../../ui/use-form-problems.ts'
import { intakeEvent } from './intake-event.ts'
import type { IntakeValues } from './intake-values.ts'
import type { useIntakeDraft } from './use-draft.ts'

interface Filing {
  form: UseFormReturn<IntakeValues>
  element: RefObject<HTMLElement | null>
  draft: ReturnType<typeof useIntakeDraft>
  draftId: string
  city: City
}

/** Files the form as the first event of a case, or says what stands in the way and keeps everything. */
export function useFiling({ form, element, draft, draftId, city }: Filing) {
  const { t, i18n } = useTranslation('intake')
  const { t: caseT } = useTranslation(['case', 'domain'])
  const navigate = useNavigate()
  const command = useDeskCommand('case.file')
  const problems = useFormProblems(form, element)
  const isBusy = useRef(false)

  const send = async () => {
    if (await problems.showUnreadable()) return
    const { event, formPath } = intakeEvent(form.getValues(), city)
    if (event.parties.length === 0) return problems.show([{ path: formPath('parties'), message: caseT('problem.REQUIRED'), article: '' }])
    const found = shapeProblems(event, caseT)
    if (found.length > 0) return problems.show(found.map(({ path, message }) => ({ path: formPath(path), message, article: '' })))

    // The draft goes with the filing: one that is saved later would come back.
    await draft.stop()
    const result = await command.run({ event, draftId })
    if (result.ok) {
      notify(t('filed', { number: result.value.caseNumber }))
      await navigate(paths.case(result.value.caseId), { replace: true })
      return
    }
    draft.resume()
    const { field, message, messageEn, article } = result.refusal
    await problems.show([{ path: field === undefined ? '' : formPath(field), message: i18n.language === 'en' ? messageEn : message, article }])
  }

  const file = () => {
    if (isBusy.current) return
    isBusy.current = true
    void send().finally(() => {
      isBusy.current = false
    })
  }
  return { file, isFiling: command.isRunning, problems: problems.problems }
}
