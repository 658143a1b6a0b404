import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changeText } from '../../../shared/documents/editing/changes.ts'
import { mergedDocument, type TextTarget } from '../../../shared/documents/editing/merge.ts'
import { countOfEdits, documentDraftId, type HandEdits } from '../../../shared/documents/hand-edits.ts'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { asDraftTitle, type Kept, useKeeper } from '../../drafts.ts'
import type { Owner } from './owner.ts'
import type { ShownDocument } from './version-choice.tsx'

/** What was changed by hand in one document, kept as a draft while one types. `stored`: as it was left. */
export function useHandEdits({ id, number, view }: Pick<Owner, 'id' | 'number' | 'view'>, { code, key, title }: ShownDocument, generated: DocumentModel, stored: HandEdits | null) {
  const { t } = useTranslation('edits')
  const { state, keeper } = useKeeper()
  const [edits, setEdits] = useState(stored)
  const merged = useMemo(() => mergedDocument(generated, edits), [generated, edits])
  const draftOf = (content: HandEdits | null): Kept => {
    const draftId = documentDraftId(id, code, key)
    if (content === null || countOfEdits(content) === 0) return { discarded: draftId }
    return { draftId, kind: 'DOCUMENT', caseId: view?.caseId ?? null, title: asDraftTitle(t('draftTitle', { title, case: number })), content }
  }
  /** The edits with the text that is being typed, which is not on the paper yet. */
  const typing = useRef<{ content: HandEdits | null } | null>(null)
  const latest = useRef({ edits, generated, draftOf })
  useEffect(() => {
    latest.current = { edits, generated, draftOf }
  })

  /** Keeps it, on disk without waiting: what is printed or issued next has it. */
  const put = useCallback((next: HandEdits | null) => {
    typing.current = null
    latest.current = { ...latest.current, edits: next }
    setEdits(next)
    keeper.change(() => latest.current.draftOf(next))
    void keeper.save()
  }, [keeper])
  /** What is being typed is on disk a moment later, and on the paper once it is kept; null: it was given up. */
  const typed = useCallback((target: TextTarget, text: string | null) => {
    const { edits: kept, generated: now } = latest.current
    // Told apart at once: when it is saved, newer facts may have moved the texts.
    const content = text === null ? kept : changeText(now, kept, target, text)
    typing.current = text === null ? null : { content }
    keeper.change(() => latest.current.draftOf(content))
  }, [keeper])
  // Newer facts close the text that was being typed; what was typed in it is kept as it stands.
  const typedFor = useRef(generated)
  useEffect(() => {
    if (typedFor.current === generated) return
    typedFor.current = generated
    if (typing.current !== null) put(typing.current.content)
  }, [generated, put])

  const client = useQueryClient()
  const saved = state.status === 'SAVED' ? state.savedAt : state.status
  useEffect(() => {
    if (saved === 'WAITING') return
    void client.invalidateQueries({ queryKey: ['document.desk'] })
    void client.invalidateQueries({ queryKey: ['document.preview'] })
  }, [client, saved])
  return { edits, merged, state, put, typed }
}
