import type { UseFormReturn } from 'react-hook-form'
import { asDraftTitle, useDraftSaving } from '../../drafts.ts'
import { type ApplicationValues, emptyApplication } from './application-values.ts'

/** Names the shape of what a draft holds: a draft of another shape is not put into the form. */
const draftForm = 'subsidy-1'

/** What a draft holds; fields that a later version knows start empty. */
export function valuesOfDraft(content: unknown): ApplicationValues | null {
  const isOurs = content !== null && typeof content === 'object' && 'form' in content && content.form === draftForm && 'values' in content
  if (!isOurs) return null
  const values = content.values as ApplicationValues
  return { ...emptyApplication(values.city, values.on), ...values }
}

/** Keeps the form as a draft while one types. @param nameOf the name of who applies */
export function useApplicationDraft(form: UseFormReturn<ApplicationValues>, draftId: string, nameOf: (values: ApplicationValues) => string) {
  return useDraftSaving(form, (values) => (
    { draftId, kind: 'SUBSIDY', title: asDraftTitle(nameOf(values)), caseId: values.caseId, content: JSON.parse(JSON.stringify({ form: draftForm, values })) }
  ))
}
