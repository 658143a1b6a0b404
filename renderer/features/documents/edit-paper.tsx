import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addParagraph, changeText, resolveConflict, undoEdit } from '../../../shared/documents/editing/changes.ts'
import type { TextTarget } from '../../../shared/documents/editing/merge.ts'
import { lostStatutoryWords } from '../../../shared/documents/editing/statutory.ts'
import { documentDraftId, type HandEdits, onPaper, readHandEdits } from '../../../shared/documents/hand-edits.ts'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { useDesk } from '../../desk.ts'
import { useStoredDraft } from '../../drafts.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PaperDesk } from '../../ui/paper-desk.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { conflictId, EditConflicts } from './edit-conflicts.tsx'
import { useHandEdits } from './edit-draft.ts'
import { EditList, LostWords } from './edit-list.tsx'
import { editFrame, Editing, type EditingPaper, textId } from './edit-text.tsx'
import { EditTools } from './edit-tools.tsx'
import type { Owner } from './owner.ts'
import { Paper } from './paper.tsx'
import type { ShownDocument } from './version-choice.tsx'
import './edit.css'

interface EditablePaperProps { owner: Owner; shown: ShownDocument }

/** A document on the desk, with what was changed by hand; its words can be changed in their place. */
export function EditablePaper({ owner, shown }: EditablePaperProps) {
  const desk = useDesk('document.desk', { ...owner.ref, code: shown.code, key: shown.key })
  const draft = useStoredDraft(documentDraftId(owner.id, shown.code, shown.key))
  if (desk.error) return <RefusalBanner refusal={desk.error.refusal} />
  if (!desk.data || draft === undefined) return <Loading />
  const carried = draft === null && shown.isNext ? lastHandEdits(owner, shown) : null
  return <OpenPaper owner={owner} shown={shown} generated={desk.data.generated} stored={draft === null ? null : readHandEdits(draft.content)} carried={carried} />
}

/** What was changed by hand in the version that went out last. */
function lastHandEdits({ issueAt, documents }: Owner, { code, key }: ShownDocument): HandEdits | null {
  const seq = documents.find((one) => one.code === code && one.key === key)?.issues.at(-1)?.seq
  const { handEdits } = issueAt(seq) ?? {}
  return handEdits === undefined ? null : readHandEdits(handEdits)
}

/** `carried`: changes of the version before, which are taken over once. */
function OpenPaper({ owner, shown, generated, stored, carried }: EditablePaperProps & { generated: DocumentModel; stored: HandEdits | null; carried: HandEdits | null }) {
  const { t } = useTranslation('edits')
  const { edits, merged, state, put, typed } = useHandEdits(owner, shown, generated, stored)
  const begun = useRef(carried)
  useEffect(() => {
    if (begun.current !== null) put(begun.current)
    begun.current = null
  }, [put])
  const [isEditing, setEditing] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const [current, setCurrent] = useState<TextTarget | null>(null)
  // With newer facts the texts stand elsewhere.
  const [shownFor, setShownFor] = useState(generated)
  if (shownFor !== generated) {
    setShownFor(generated)
    setOpen(null)
    setCurrent(null)
  }
  const paper = useMemo(() => onPaper(generated, merged), [generated, merged])
  const inHand = useMemo(() => ({ ...generated, blocks: merged.blocks.map(({ block }) => block) }), [generated, merged])
  const lost = useMemo(() => (edits === null ? [] : lostStatutoryWords(generated, paper, shown.code)), [edits, generated, paper, shown.code])
  const desk = useRef<HTMLDivElement>(null)
  const goTo = useGoTo()

  const begin = () => {
    setEditing(true)
    goTo(() => desk.current?.querySelector('.edit-shown'))
  }
  const end = () => {
    setEditing(false)
    setOpen(null)
    setCurrent(null)
  }
  useShortcut('F2', begin, { inDialogs: true, isEnabled: !isEditing })
  const focusOn = (target: TextTarget) => goTo(() => document.getElementById(textId(target)))
  const remove = (target: TextTarget) => {
    put(changeText(generated, edits, target, ''))
    if ('added' in target) setCurrent(null)
    else focusOn(target)
  }
  const add = (target: TextTarget) => {
    const added = addParagraph(generated, edits, target, '')
    put(added.edits)
    setCurrent({ added: added.id })
    setOpen(textId({ added: added.id }))
  }
  const undo = (id: number) => {
    if (edits !== null) put(undoEdit(generated, edits, id))
  }
  const editing: EditingPaper = {
    merged, open, current: current === null ? null : textId(current),
    onOpen: (target) => setOpen(textId(target)), onCurrent: setCurrent, onType: typed, onRemove: remove, onAdd: add,
    onDecide: (id) => goTo(() => document.getElementById(conflictId(id))),
    onKeep: (target, text, byKey) => {
      setOpen((last) => (last === textId(target) ? null : last))
      put(changeText(generated, edits, target, text))
      if (byKey) focusOn(target)
    },
    onCancel: (target) => {
      setOpen(null)
      const added = 'added' in target ? edits?.added.find(({ id }) => id === target.added) : undefined
      if (added?.text === '') undo(added.id)
      else typed(target, null)
      focusOn(target)
    },
  }
  const jump = (target: TextTarget) => {
    setEditing(true)
    focusOn(target)
  }
  return (
    <>
      <EditConflicts conflicts={merged.conflicts} onDecide={(id, text) => edits !== null && put(resolveConflict(generated, edits, id, text))} />
      <EditList merged={merged} onJump={jump} onUndo={undo} onUndoAll={() => put(null)} />
      <LostWords lost={lost} />
      <div className="edit-bar">
        <EditTools isEditing={isEditing} merged={merged} current={current} onBegin={begin} onEnd={end} onRemove={remove} onAdd={add} onUndo={undo} />
        {isEditing && <p className="quiet">{t('hint')}</p>}
        <DraftLine state={state} />
      </div>
      <div ref={desk} className="edit-desk">
        <PaperDesk label={shown.title}>
          {isEditing ? <Editing value={editing}><Paper model={inHand} frame={editFrame} /></Editing> : <Paper model={paper} />}
        </PaperDesk>
      </div>
    </>
  )
}

/** Moves the focus to what is there once the page was drawn anew. */
function useGoTo(): (find: () => Element | null | undefined) => void {
  const [wanted, setWanted] = useState<{ find: () => Element | null | undefined } | null>(null)
  useEffect(() => {
    const found = wanted?.find()
    if (!(found instanceof HTMLElement)) return
    found.focus()
    found.scrollIntoView({ block: 'nearest' })
  }, [wanted])
  return (find) => setWanted({ find })
}
