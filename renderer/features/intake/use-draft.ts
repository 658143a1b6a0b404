import { useCallback, useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Input } from '../../../shared/ipc/contract.ts'
import { useDraftSaving } from '../../drafts.ts'
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

/** By which the draft is known in the list: the first name of each side. Control characters of a pasted name stay out. */
function titleOf({ employees, employers }: IntakeValues): string {
  const names = [employees, employers].map((parties) => parties.map(({ name }) => name.replace(/\p{Cc}+/gu, ' ').trim()).filter((name) => name !== ''))
  return names.map(([first, ...others]) => (others.length === 0 ? first : `${first} +${others.length}`)).filter(Boolean).join('、').slice(0, 200)
}

/** Keeps the form as a draft while one types; what was never touched leaves none. */
export function useIntakeDraft(form: UseFormReturn<IntakeValues>, draftId: string) {
  const saving = useDraftSaving()
  const latest = useRef<IntakeValues | null>(null)
  const { change } = saving

  const draftOf = useCallback((values: IntakeValues): Input<'draft.save'> => (
    { draftId, kind: 'INTAKE', title: titleOf(values), caseId: null, content: JSON.parse(JSON.stringify({ form: draftForm, values })) }
  ), [draftId])

  useEffect(() => {
    let unchanged: string | null = JSON.stringify(form.getValues())
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (unchanged !== null && JSON.stringify(values) === unchanged) return
        unchanged = null
        latest.current = values
        change(() => draftOf(values))
      },
    })
  }, [form, change, draftOf])

  return {
    state: saving.state,
    stop: saving.stop,
    /** Goes on after a filing that was refused; what was typed just before is saved too. */
    resume: () => {
      saving.resume()
      const values = latest.current
      if (values !== null) change(() => draftOf(values))
    },
  }
}
