import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergedDocument, TextTarget } from '../../../shared/documents/editing/merge.ts'
import type { StatutoryWords } from '../../../shared/documents/editing/statutory.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { EditDiff } from './edit-diff.tsx'

const shownOfText = 24
const inShort = (text: string): string => ([...text].length > shownOfText ? `${[...text].slice(0, shownOfText).join('')}…` : text)

interface EditListProps { merged: MergedDocument; onJump: (target: TextTarget) => void; onUndo: (id: number) => void; onUndoAll: () => void }

/** How much was changed by hand, and each change with its original, a way to it and a way back. */
export function EditList({ merged, onJump, onUndo, onUndoAll }: EditListProps) {
  const { t } = useTranslation(['edits', 'frame'])
  const [isOpen, setOpen] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const changed = merged.blocks.flatMap(({ texts }) => texts.flatMap(({ edit, target, text }) => (edit === null || target === null ? [] : [{ ...edit, target, text }])))
  if (changed.length === 0) return null
  return (
    <Banner title={t('edits:changed', { count: changed.length })} action={<Button size="small" onPress={() => setAsked(true)}>{t('edits:undoAll')}</Button>}>
      <p className="quiet">{t('edits:changedNote')}</p>
      <details className="edit-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('edits:showList')}</summary>
        {isOpen && (
          <ul className="edit-list">
            {changed.map(({ id, before, text, target }) => (
              <li key={id}>
                <EditDiff before={before} after={text} />
                <span className="edit-acts">
                  <Button size="small" onPress={() => onJump(target)} aria-label={t('edits:jumpTo', { text: inShort(text || before) })}>{t('edits:jump')}</Button>
                  <Button size="small" onPress={() => onUndo(id)} aria-label={t('edits:undoThis', { text: inShort(text || before) })}>{t('edits:undo')}</Button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </details>
      <ConfirmDialog
        title={t('edits:undoAllTitle')} isOpen={isAsked} action={t('edits:undoAll')} variant="danger" onClose={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false)
          onUndoAll()
        }}
      >
        <p>{t('edits:undoAllText')}</p>
      </ConfirmDialog>
    </Banner>
  )
}

/** What the law wants told and the document, changed by hand, tells no more. */
export function LostWords({ lost }: { lost: readonly StatutoryWords[] }) {
  const { t } = useTranslation('edits')
  if (lost.length === 0) return null
  return (
    <Banner tone="warn">
      <p>{t('lost')}</p>
      <ul className="edit-lost">{lost.map(({ words, article }) => <li key={words}>{words}<small className="article">{article}</small></li>)}</ul>
    </Banner>
  )
}
