import type { AddedParagraph, HandEdit, HandEdits } from '../hand-edits.ts'
import type { DocumentBlock, DocumentModel, DocumentParagraph } from '../model.ts'
import { withBlockTexts } from '../with-texts.ts'
import { type NumberedPlace, numberedAgain, numberedPlaces } from './numbers.ts'
import { placesOf, type TextPlace } from './places.ts'
import { rebased } from './rebase.ts'

/** The facts or the template changed what somebody had changed by hand: the document says `now` until a person decides. */
export interface EditConflict {
  /** That of the edit. */
  id: number
  /** What the document said when it was changed by hand. */
  before: string
  /** What it says now; null where it no longer has that text. */
  now: string | null
  /** What the hand wrote; empty where it took the text out. */
  mine: string
}

/** A text of the document, or a paragraph that was added to it. */
export type TextTarget = { at: number } | { added: number }

/** One text as it is shown. `target`: how it is changed; null where it may not be. */
export interface MergedText {
  /** Without the number of a numbered heading. */
  text: string
  target: TextTarget | null
  isRemovable: boolean
  /** The edit that it shows, and what stood there before; an added paragraph stands in place of nothing. */
  edit: { id: number; before: string } | null
  /** The edit that waits for a decision about it. */
  conflict: number | null
}

/** `isRemoved`: taken out by hand, or added and still empty; on paper it is not there. */
export interface MergedBlock { block: DocumentBlock; texts: MergedText[]; isRemoved: boolean }

/** A document with what was changed by hand. `edits`: told of the texts as they are now; null where nothing is left of them. */
export interface MergedDocument { blocks: MergedBlock[]; edits: HandEdits | null; conflicts: EditConflict[] }

/** Puts the hand's texts in the place of those that facts and templates still make as they did; the others wait as conflicts. */
export function mergedDocument(generated: DocumentModel, edits: HandEdits | null): MergedDocument {
  const places = placesOf(generated)
  const current = edits === null ? null : rebased(edits, places)
  const open = new Map((current?.edits ?? []).filter((edit) => !edit.gone).map((edit) => [edit.at, edit]))
  const numbers = numberedPlaces(generated.blocks)
  const merging: Merging = { places, open, added: current?.added ?? [] }
  const blocks = [
    ...addedAfter(null, merging, generated.blocks, numbers),
    ...generated.blocks.flatMap((block, index) => [merged(block, index, merging, numbers[index]), ...addedAfter(index, merging, generated.blocks, numbers)]),
  ]
  return {
    blocks: numberedAgain(blocks).map(({ block, texts, isRemoved }) => ({ block, texts, isRemoved })),
    edits: current === null || current.edits.length + current.added.length === 0 ? null : current,
    conflicts: (current?.edits ?? []).flatMap((edit) => conflictOf(edit, places)),
  }
}

interface Merging { places: readonly TextPlace[]; open: ReadonlyMap<number, HandEdit>; added: readonly AddedParagraph[] }
interface Entry extends MergedBlock { place: NumberedPlace | undefined }

const isConflict = (edit: HandEdit, places: readonly TextPlace[]): boolean => edit.gone === true || places[edit.at]?.text !== edit.before

function conflictOf(edit: HandEdit, places: readonly TextPlace[]): EditConflict[] {
  if (!isConflict(edit, places)) return []
  return [{ id: edit.id, before: edit.before, now: edit.gone ? null : places[edit.at]?.text ?? null, mine: edit.text }]
}

/** A heading comes without its number, which `numberedAgain` puts back. */
function merged(block: DocumentBlock, index: number, { places, open }: Merging, place: NumberedPlace | undefined): Entry {
  const first = places.findIndex((one) => one.block === index)
  const texts: MergedText[] = []
  let isRemoved = false
  let at = first
  const changed = withBlockTexts(block, () => {
    const here = places[at]
    const edit = open.get(at)
    const waits = edit !== undefined && isConflict(edit, places)
    const applies = edit !== undefined && !waits
    const text = applies ? edit.text : here?.text ?? ''
    texts.push({
      text, target: here?.isEditable ? { at } : null, isRemovable: here?.isRemovable ?? false,
      edit: applies ? { id: edit.id, before: edit.before } : null, conflict: waits ? edit.id : null,
    })
    if (applies && edit.text === '' && (block.kind === 'paragraph' || block.kind === 'heading')) isRemoved = true
    at += 1
    return text
  })
  return { block: changed, texts, isRemoved, place }
}

/** @param index of a block; null: above the first one */
function addedAfter(index: number | null, { places, added }: Merging, blocks: readonly DocumentBlock[], numbers: readonly (NumberedPlace | undefined)[]): Entry[] {
  const [look, place] = lookAfter(index, blocks, numbers)
  return added.filter(({ after }) => (places[after]?.block ?? null) === index).map(({ id, text }): Entry => ({
    block: { ...look, text }, texts: [{ text, target: { added: id }, isRemovable: true, edit: { id, before: '' }, conflict: null }], isRemoved: text === '', place,
  }))
}

const unstruck = ({ struck: _struck, ...look }: DocumentParagraph): DocumentParagraph => look

/** An added paragraph looks like the one before it, but is not struck; below words such as 說明： like the numbered one that follows. */
function lookAfter(index: number | null, blocks: readonly DocumentBlock[], numbers: readonly (NumberedPlace | undefined)[]): [DocumentParagraph, NumberedPlace | undefined] {
  const position = index ?? -1
  const before = blocks[position]
  const after = blocks[position + 1]
  if (after?.kind === 'paragraph' && numbers[position + 1] !== undefined && numbers[position] === undefined) return [after, numbers[position + 1]]
  return before?.kind === 'paragraph' ? [unstruck(before), numbers[position]] : [{ kind: 'paragraph', text: '' }, undefined]
}
