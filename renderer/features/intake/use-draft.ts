import type { UseFormReturn } from 'react-hook-form'
import { asDraftTitle, useDraftSaving } from '../../drafts.ts'
import { emptyIntake, emptyParty, type IntakeValues, type PartyValues } from './intake-values.ts'

/** Names the shape of what a draft holds: a draft of another shape is not put into the form. */
const draftForm = 'intake-1'

export function valuesOfDraft(content: unknown): IntakeValues | null {
  const isOurs = content !== null && typeof content === 'object' && 'form' in content && content.form === draftForm && 'values' in content
  return isOurs ? withLaterFields(content.values as IntakeValues) : null
}

/** A draft of an earlier version knows nothing of the fields that came later: they start empty. */
function withLaterFields(values: IntakeValues): IntakeValues {
  const withOwn = (parties: readonly PartyValues[]) => parties.map((party) => ({ ...emptyParty(party.kind), ...party }))
  return { ...emptyIntake('KAOHSIUNG', '', values.receivedOn), ...values, employees: withOwn(values.employees), employers: withOwn(values.employers) }
}

/** By which the draft is known in the list: the first name of each side. */
function titleOf({ employees, employers }: IntakeValues): string {
  const names = [employees, employers].map((parties) => parties.map(({ name }) => asDraftTitle(name)).filter((name) => name !== ''))
  return asDraftTitle(names.map(([first, ...others]) => (others.length === 0 ? first : `${first} +${others.length}`)).filter(Boolean).join('、'))
}

/** Keeps the form as a draft while one types. */
export function useIntakeDraft(form: UseFormReturn<IntakeValues>, draftId: string) {
  return useDraftSaving(form, (values) => (
    { draftId, kind: 'INTAKE', title: titleOf(values), caseId: null, content: JSON.parse(JSON.stringify({ form: draftForm, values })) }
  ))
}
