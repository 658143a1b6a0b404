import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../shared/lifecycle/case-facts.ts'
import { IconButton } from '../../ui/button.tsx'

/** Numbers of the statements that hold what is looked for. */
export function statementsWith(statements: readonly Statement[], query: string): number[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return []
  return statements.flatMap(({ text }, index) => (text.toLowerCase().includes(wanted) ? [index + 1] : []))
}

interface FindBarProps { query: string; at: number; count: number; onQuery: (query: string) => void; onNext: (step: 1 | -1) => void; onClose: () => void }

/** 尋找: Enter goes to the next place, Shift+Enter to the one before, Esc closes. */
export function FindBar({ query, at, count, onQuery, onNext, onClose }: FindBarProps) {
  const { t } = useTranslation('hearingRecord')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <search className="find-bar">
      <input
        className="control" type="text" aria-label={t('findLabel')} value={query} ref={field} onChange={({ target }) => onQuery(target.value)}
        onKeyDown={({ key, shiftKey, nativeEvent }) => {
          if (nativeEvent.isComposing) return
          if (key === 'Escape') onClose()
          if (key === 'Enter' && count > 0) onNext(shiftKey ? -1 : 1)
        }}
      />
      <span className="quiet number" role="status">{query.trim() === '' ? '' : count === 0 ? t('foundNone') : t('found', { at, count })}</span>
      <IconButton icon="close" label={t('closeFind')} onPress={onClose} />
    </search>
  )
}
