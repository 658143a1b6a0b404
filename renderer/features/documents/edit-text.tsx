import { createContext, type KeyboardEvent, use, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergedDocument, MergedText, TextTarget } from '../../../shared/documents/editing/merge.ts'
import { isLongerThan, paragraphLimit } from '../../../shared/model/text.ts'
import { Icon } from '../../ui/icon.tsx'
import type { FramedText, TextFrame } from './paper.tsx'

/** The name of a text in the page, also of one that moved. */
export const textId = (target: TextTarget): string => ('added' in target ? `text-added-${target.added}` : `text-${target.at}`)

/** What one does with the texts of the paper. */
export interface EditingPaper {
  merged: MergedDocument
  /** The text whose words are being typed. */
  open: string | null
  onOpen: (target: TextTarget) => void
  /** The text that the tools are for. */
  current: string | null
  onCurrent: (target: TextTarget) => void
  onType: (target: TextTarget, text: string) => void
  /** `byKey`: the keyboard goes on at the text. */
  onKeep: (target: TextTarget, text: string, byKey: boolean) => void
  onCancel: (target: TextTarget) => void
  onRemove: (target: TextTarget) => void
  onAdd: (target: TextTarget) => void
  /** Leads to the choice about a text that waits for a decision: it is not typed over. */
  onDecide: (conflict: number) => void
}
export const Editing = createContext<EditingPaper | null>(null)

/** An input method takes every key until its words are chosen. */
const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing

/** A text of the paper that one may change in its place. */
function EditFrame({ block, part, children }: FramedText) {
  const editing = use(Editing)
  const shown = editing?.merged.blocks[block]
  const text = shown?.texts[part]
  if (editing === null || shown === undefined || text === undefined || text.target === null) return children
  const { target } = text
  const id = textId(target)
  return (
    <span className="edit-text" data-changed={text.edit !== null || undefined} data-conflict={text.conflict !== null || undefined} data-current={editing.current === id || undefined}>
      {editing.open === id
        ? <EditArea id={id} text={text.text} target={target} editing={editing} />
        : <Shown id={id} text={text} target={target} isRemoved={shown.isRemoved} editing={editing}>{children}</Shown>}
    </span>
  )
}

export const editFrame: TextFrame = (text) => <EditFrame {...text} />

function Shown({ id, text, target, isRemoved, editing, children }: { id: string; text: MergedText; target: TextTarget; isRemoved: boolean; editing: EditingPaper } & Pick<FramedText, 'children'>) {
  const { t } = useTranslation('edits')
  const mark = text.conflict !== null ? t('conflictMark') : isRemoved ? t('removedMark') : text.edit !== null ? t('changedMark') : null
  const { conflict } = text
  const open = () => (conflict === null ? editing.onOpen(target) : editing.onDecide(conflict))
  const acts: Readonly<Record<string, () => void>> = {
    Enter: open, F2: open, ' ': open, Insert: () => editing.onAdd(target),
    ...(text.isRemovable && conflict === null ? { Delete: () => editing.onRemove(target) } : {}),
  }
  return (
    <span
      id={id} role="button" tabIndex={0} className="edit-shown" onFocus={() => editing.onCurrent(target)} onClick={open}
      onKeyDown={(event) => {
        const act = acts[event.key]
        if (act === undefined || isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return
        event.preventDefault()
        act()
      }}
    >
      {isRemoved ? <del>{text.edit?.before === '' ? t('empty') : text.edit?.before}</del> : text.text === '' ? <span className="edit-empty">{t('empty')}</span> : children}
      {mark !== null && <span className="edit-mark"><Icon name={text.conflict === null ? 'edit' : 'warning'} size={14} /><span className="visually-hidden">{mark}</span></span>}
    </span>
  )
}

/** The words themselves, typed over in the face of the paper. */
function EditArea({ id, text, target, editing }: { id: string; text: string; target: TextTarget; editing: EditingPaper }) {
  const { t } = useTranslation('edits')
  const [value, setValue] = useState(text)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length)
  }, [])
  const isTooLong = isLongerThan(value, paragraphLimit)
  const keep = (byKey: boolean) => {
    if (!isTooLong) editing.onKeep(target, value, byKey)
  }
  return (
    <>
      <textarea
        id={id} className="edit-area" aria-label={t('area')} ref={area} value={value} aria-invalid={isTooLong} aria-describedby={isTooLong ? `${id}-problem` : undefined}
        onChange={({ target: { value: now } }) => {
          setValue(now)
          if (!isLongerThan(now, paragraphLimit)) editing.onType(target, now)
        }}
        // A window that goes to the back keeps its place in the text.
        onBlur={() => document.activeElement !== area.current && keep(false)}
        onKeyDown={(event) => {
          // Nor may an Esc that takes back a composition close the dialog.
          if (isComposing(event)) return event.stopPropagation()
          if (event.key === 'Escape') {
            event.stopPropagation()
            editing.onCancel(target)
          } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            keep(true)
          } else if (event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey)) keep(true)
        }}
      />
      {isTooLong && <span id={`${id}-problem`} role="alert" className="edit-problem">{t('tooLong')}</span>}
    </>
  )
}
