import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordCode } from '../../../shared/documents/mediation-record.ts'
import type { Speaker } from '../../../shared/hearing/room.ts'
import type { Statement } from '../../../shared/lifecycle/case-facts.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notices.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { DeleteStatement } from './delete-statement.tsx'
import { DraftPreview } from './draft-preview.tsx'
import { FindBar, statementsWith } from './find-bar.tsx'
import type { HearingPapers } from './hearing-page.tsx'
import { PhrasesDialog } from './phrases-dialog.tsx'
import { RecordItems } from './record-items.tsx'
import { RecordSections } from './record-sections.tsx'
import { useHearing } from './room-context.ts'
import { StatementComposer } from './statement-composer.tsx'
import { usePlace } from './use-place.ts'
import './record.css'

/** Centre: the record as it grows, what it still lacks, and the statement that is being typed, which alone is drawn anew while one types it. */
export const RecordColumn = memo(function RecordColumn({ paper, preview: Preview }: HearingPapers) {
  const { t } = useTranslation(['hearing', 'hearingRecord'])
  const { view, room, change, isPossible } = useHearing()
  const { facts } = view
  const column = useRef<HTMLElement>(null)
  usePlace(column, 'record')
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [layer, setLayer] = useState<'PREVIEW' | 'PHRASES' | null>(null)
  const [deleting, setDeleting] = useState<number | null>(null)
  const [query, setQuery] = useState<string | null>(null)
  const [place, setPlace] = useState(0)
  const found = useMemo(() => (query === null ? [] : statementsWith(facts.statements, query)), [facts.statements, query])
  const current = found[place % Math.max(found.length, 1)]
  const record = view.documents.findLast((one) => one.code === recordCode(facts)) ?? null

  const speak = (speaker: Speaker) => {
    // A correction stays with the side that it corrects.
    change(({ composer }) => ({ composer: composer.correcting === undefined ? { ...composer, speaker } : composer }))
    field.current?.focus()
  }
  const toComposer = useCallback(() => field.current?.focus(), [])
  const isOpen = isPossible('statement.recorded')
  const correctable = useCallback((statement: Statement | undefined, number: number): statement is Statement => {
    if (statement === undefined || !isOpen) return false
    const problem = statement.duty !== undefined ? t('hearingRecord:isDuty') : statement.struckBy !== undefined || statement.deletes ? t('hearingRecord:isStruck', { number }) : null
    if (problem !== null) notify(problem, 'bad')
    return problem === null
  }, [t, isOpen])
  const correct = useCallback((number: number) => {
    const statement = facts.statements[number - 1]
    if (!correctable(statement, number)) return
    const { side, text } = statement
    change(({ composer, undo }) => ({ composer: { speaker: side, text, caret: text.length, correcting: number }, undo: [...undo, composer.text].slice(-100), redo: [] }))
    toComposer()
  }, [facts.statements, change, correctable, toComposer])
  const remove = useCallback((number: number) => {
    if (correctable(facts.statements[number - 1], number)) setDeleting(number)
  }, [facts.statements, correctable])
  const toLast = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])].at(-1)?.focus()

  useShortcut('Alt+1', () => speak('EMPLOYEE'))
  useShortcut('Alt+2', () => speak('EMPLOYER'))
  useShortcut('Alt+3', () => speak('MEDIATOR'))
  useShortcut('Ctrl+F', () => setQuery((last) => last ?? ''))
  useShortcut('Ctrl+P', () => setLayer('PREVIEW'))

  return (
    <section ref={column} className="hearing-column record-column" data-region tabIndex={-1} aria-label={t('column.record')}>
      <header className="record-head">
        <h2>{t('column.record')}</h2>
        <Button size="small" variant="quiet" icon="search" onPress={() => setQuery((last) => last ?? '')}>{t('hearingRecord:find')}</Button>
        <Button size="small" variant="quiet" icon="keyboard" onPress={() => setLayer('PHRASES')}>{t('hearingRecord:phrases')}</Button>
        <Button size="small" variant="quiet" icon="print" onPress={() => setLayer('PREVIEW')}>{t('hearingRecord:preview')} <kbd>Ctrl+P</kbd></Button>
      </header>
      <RecordItems facts={facts} attendance={room.attendance} caseId={view.caseId} onSpeak={speak} />
      {query !== null && (
        <FindBar
          query={query} at={found.length === 0 ? 0 : (place % found.length) + 1} count={found.length} onNext={(step) => setPlace((last) => (last + step + found.length) % Math.max(found.length, 1))}
          onQuery={(next) => { setQuery(next); setPlace(0) }} onClose={() => { setQuery(null); toComposer() }}
        />
      )}
      <RecordSections list={list} facts={facts} query={query ?? ''} current={current ?? null} isOpen={isOpen} onCorrect={correct} onDelete={remove} onLeave={toComposer} />
      <StatementComposer field={field} onUp={toLast} onSpeak={speak} />
      <DeleteStatement number={deleting} onClose={() => setDeleting(null)} />
      <PhrasesDialog isOpen={layer === 'PHRASES'} onClose={() => setLayer(null)} />
      {record === null && layer === 'PREVIEW' && <DraftPreview paper={paper} onClose={() => setLayer(null)} />}
      <Preview caseId={view.caseId} called={layer === 'PREVIEW' ? record : null} onClose={() => setLayer(null)} />
    </section>
  )
})
