import { useTranslation } from 'react-i18next'
import type { MergedDocument, TextTarget } from '../../../shared/documents/editing/merge.ts'
import { Button } from '../../ui/button.tsx'
import { textId } from './edit-text.tsx'

interface EditToolsProps {
  isEditing: boolean
  merged: MergedDocument
  /** The text that they are for. */
  current: TextTarget | null
  onBegin: () => void
  onEnd: () => void
  onRemove: (target: TextTarget) => void
  onAdd: (target: TextTarget) => void
  onUndo: (id: number) => void
}

/** Begins and ends the changing of words; what is done with a paragraph as a whole. */
export function EditTools({ isEditing, merged, current, onBegin, onEnd, onRemove, onAdd, onUndo }: EditToolsProps) {
  const { t } = useTranslation('edits')
  if (!isEditing) return <Button size="small" icon="edit" onPress={onBegin}>{t('edit')}</Button>
  const text = current === null ? undefined : merged.blocks.flatMap(({ texts }) => texts).find(({ target }) => target !== null && textId(target) === textId(current))
  const id = text?.edit?.id
  return (
    <div className="edit-tools" role="group" aria-label={t('tools')}>
      <Button size="small" icon="done" onPress={onEnd}>{t('done')}</Button>
      <Button size="small" icon="add" isDisabled={current === null} onPress={() => current !== null && onAdd(current)}>{t('addAfter')}</Button>
      <Button size="small" icon="remove" isDisabled={text?.isRemovable !== true} onPress={() => current !== null && onRemove(current)}>{t('remove')}</Button>
      <Button size="small" isDisabled={id === undefined} onPress={() => id !== undefined && onUndo(id)}>{t('undo')}</Button>
    </div>
  )
}
