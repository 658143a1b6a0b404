import { useEffect, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../shared/ipc/views.ts'
import { rosterDraftId, type RosterPart } from '../../../shared/roster/draft-id.ts'
import { asDraftTitle, useDraftSaving } from '../../drafts.ts'
import { notify } from '../../ui/notices.tsx'

/** Names the shape of what a draft holds: a draft of another shape is not put into the form. */
const draftForm = 'roster-1'

/** The fields that say something else than the entry: they alone are kept, so that the others follow what an import changes meanwhile. */
function typedFields(values: FieldValues, entry: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(entry[name])))
}

function fieldsOfDraft(draft: Draft | null): FieldValues {
  const content = draft?.content
  const isOurs = content !== null && typeof content === 'object' && 'form' in content && content.form === draftForm && 'fields' in content
  return isOurs ? content.fields as FieldValues : {}
}

export interface EntryOf<Values> {
  part: RosterPart
  entryId: string
  /** The entry as it is on the roster; of a new one, the empty form. */
  values: Values
  draft: Draft | null
  /** What a new entry is called until it has a name. */
  unnamed: string
}

/** The form of one entry, kept as a draft while one types, put back when one returns. */
export function useEntryForm<Values extends FieldValues & { name: string }>({ part, entryId, values: entry, draft, unnamed }: EntryOf<Values>) {
  const { t } = useTranslation(['roster', 'case'])
  const draftId = rosterDraftId(part, entryId)
  const [restored] = useState(() => fieldsOfDraft(draft))
  const [restoredAt, setRestoredAt] = useState(Object.keys(restored).length === 0 ? null : draft?.savedAt ?? null)
  const form = useForm<Values>({ defaultValues: { ...entry, ...restored } as DefaultValues<Values> })
  const nameOf = (values: Values) => asDraftTitle(values.name) || unnamed
  const saving = useDraftSaving(form, (values) => ({
    draftId, kind: 'ROSTER', title: t('draft.title', { name: nameOf(values) }), caseId: null,
    content: JSON.parse(JSON.stringify({ form: draftForm, fields: typedFields(values, entry) })),
  }))

  // Whoever leaves with something typed is told that it was kept, or that it was not.
  const leave = useRef(() => {})
  useEffect(() => {
    leave.current = () => {
      if (!saving.isTouched()) return
      const name = nameOf(form.getValues())
      void saving.save().then((state) => (state.status === 'FAILED' ? notify(t('draft.lost', { name }), 'bad') : notify(t('draft.kept', { name }))))
    }
  })
  useEffect(() => () => leave.current(), [])

  return {
    form, draftId, restoredAt,
    state: saving.state, stop: saving.stop, resume: saving.resume,
    hasDraft: saving.state.status !== 'IDLE' || restoredAt !== null,
    /** After `stop`: the entry was saved as `values`, or what was typed discarded. */
    startAnew: (values: Values) => {
      saving.startAnew(values)
      setRestoredAt(null)
    },
  }
}
