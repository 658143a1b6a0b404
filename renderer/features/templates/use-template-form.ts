import { useEffect, useRef, useState } from 'react'
import { type FieldValues, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { WordedCode } from '../../../shared/documents/passages/index.ts'
import { templateDraftId, textsOf, versionOn } from '../../../shared/documents/template-change.ts'
import type { TemplateVersion } from '../../../shared/documents/passages/passage.ts'
import type { Draft } from '../../../shared/ipc/views.ts'
import { asDraftTitle, useDraftSaving } from '../../drafts.ts'
import { notify } from '../../ui/notices.tsx'

/** `texts`: of every passage, by key. */
export interface TemplateValues extends FieldValues { effectiveFrom: string; note: string; texts: Record<string, string> }

/** Names the shape of what a draft holds: a draft of another shape is not put into the form. */
const draftForm = 'template-1'

/** What the editor begins with: the wording of today, to take effect today. */
export function startingValues(code: WordedCode, versions: readonly TemplateVersion[], today: string): TemplateValues {
  return { effectiveFrom: today, note: '', texts: textsOf(code, versionOn(versions, code, today)?.texts) }
}

const isText = (value: unknown): value is string => typeof value === 'string'

function restoredValues(start: TemplateValues, draft: Draft | null): TemplateValues {
  const content = draft?.content
  if (content === null || typeof content !== 'object' || !('form' in content) || content.form !== draftForm) return start
  const kept = content as Partial<Record<string, unknown>>
  const texts = Object.entries(typeof kept.texts === 'object' ? kept.texts ?? {} : {}).filter((entry): entry is [string, string] => entry[0] in start.texts && isText(entry[1]))
  return {
    effectiveFrom: isText(kept.effectiveFrom) ? kept.effectiveFrom : start.effectiveFrom,
    note: isText(kept.note) ? kept.note : start.note,
    texts: { ...start.texts, ...Object.fromEntries(texts) },
  }
}

/** What says something else than at the start; that alone is kept, so that a day that was not chosen stays today. */
const typedOf = (values: TemplateValues, start: TemplateValues) => ({
  form: draftForm,
  ...(values.effectiveFrom === start.effectiveFrom ? {} : { effectiveFrom: values.effectiveFrom }),
  ...(values.note === start.note ? {} : { note: values.note }),
  texts: Object.fromEntries(Object.entries(values.texts).filter(([key, text]) => text !== start.texts[key])),
})

/** The next version of one document's wording, kept as a draft while one types, put back when one returns. */
export function useTemplateForm({ code, name, start, draft }: { code: WordedCode; name: string; start: TemplateValues; draft: Draft | null }) {
  const { t } = useTranslation('templates')
  const draftId = templateDraftId(code)
  const [restored] = useState(() => restoredValues(start, draft))
  const [restoredAt, setRestoredAt] = useState(JSON.stringify(restored) === JSON.stringify(start) ? null : draft?.savedAt ?? null)
  const form = useForm<TemplateValues>({ defaultValues: restored })
  const saving = useDraftSaving(form, (values) => ({
    draftId, kind: 'TEMPLATE', title: asDraftTitle(t('draft.title', { name })), caseId: null, content: typedOf(values, start),
  }))

  // Whoever leaves with something typed is told that it was kept, or that it was not.
  const leave = useRef(() => {})
  useEffect(() => {
    leave.current = () => {
      if (!saving.isTouched()) return
      void saving.save().then((state) => (state.status === 'FAILED' ? notify(t('draft.lost', { name }), 'bad') : notify(t('draft.kept', { name }))))
    }
  })
  useEffect(() => () => leave.current(), [])

  return {
    form, draftId, restoredAt,
    state: saving.state, stop: saving.stop, resume: saving.resume,
    hasDraft: saving.state.status !== 'IDLE' || restoredAt !== null,
    /** After `stop`: a version was saved, or what was typed discarded. */
    startAnew: (values: TemplateValues) => {
      saving.startAnew(values)
      setRestoredAt(null)
    },
  }
}
