import { useEffect, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../shared/ipc/views.ts'
import { asDraftTitle, useDraftSaving } from '../../drafts.ts'
import { notify } from '../../ui/notices.tsx'

/** Names the shape of what a draft holds: a draft of another shape is not put into the form. */
const draftForm = 'rules-1'

function restored<Values extends FieldValues>(start: Values, draft: Draft | null): Values {
  const content = draft?.content
  if (content === null || typeof content !== 'object' || !('form' in content) || content.form !== draftForm || !('values' in content)) return start
  return { ...start, ...content.values as Partial<Values> }
}

/** A change of the rules of `name`, kept as a draft while one types, put back when one returns. */
export function useRulesForm<Values extends FieldValues>({ draftId, name, start, draft }: { draftId: string; name: string; start: Values; draft: Draft | null }) {
  const { t } = useTranslation('fundRules')
  const [values] = useState(() => restored(start, draft))
  const form = useForm<Values>({ defaultValues: values as DefaultValues<Values> })
  const saving = useDraftSaving(form, (typed) => ({ draftId, kind: 'RULES', title: asDraftTitle(t('draftTitle', { name })), caseId: null, content: JSON.parse(JSON.stringify({ form: draftForm, values: typed })) }))
  // Whoever leaves with something typed is told that it was kept, or that it was not.
  const leave = useRef(() => {})
  useEffect(() => {
    leave.current = () => {
      if (!saving.isTouched()) return
      void saving.save().then((state) => (state.status === 'FAILED' ? notify(t('lost', { name }), 'bad') : notify(t('unsaved', { name }))))
    }
  })
  useEffect(() => () => leave.current(), [])
  return {
    form, saving, restoredAt: JSON.stringify(values) === JSON.stringify(start) ? null : draft?.savedAt ?? null,
    /** After `stop`: it was saved, or discarded. */
    forget: () => saving.startAnew(start),
  }
}
