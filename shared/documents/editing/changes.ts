import type { HandEdit, HandEdits } from '../hand-edits.ts'
import type { DocumentModel } from '../model.ts'
import { printable } from '../words.ts'
import type { TextTarget } from './merge.ts'
import { placesOf, type TextPlace } from './places.ts'
import { rebased } from './rebase.ts'

/** The edits as they stand in the document of now; none at first. */
function current(generated: DocumentModel, edits: HandEdits | null): { now: HandEdits; places: TextPlace[] } {
  const places = placesOf(generated)
  return { now: edits === null ? { base: places.map(({ text }) => text), edits: [], added: [] } : rebased(edits, places), places }
}

const nextId = ({ edits, added }: HandEdits): number => Math.max(0, ...[...edits, ...added].map(({ id }) => id)) + 1
/** As it will be printed, which a paste need not be. */
const tidy = (text: string): string => printable(text).trimEnd()

/**
 * Puts another text in the place of one; an empty text takes a paragraph out. The words of the facts themselves end the edit, but not one that
 * waits for a decision: a text that was opened and left as it stands decides nothing.
 * @throws RangeError for a text that may not be changed
 */
export function changeText(generated: DocumentModel, edits: HandEdits | null, target: TextTarget, typed: string): HandEdits {
  const { now, places } = current(generated, edits)
  const text = tidy(typed)
  if ('added' in target) {
    return { ...now, added: text === '' ? now.added.filter(({ id }) => id !== target.added) : now.added.map((one) => (one.id === target.added ? { ...one, text } : one)) }
  }
  const { at } = target
  const place = places[at]
  if (place?.isEditable !== true) throw new RangeError(`the text at ${at} may not be changed`)
  const last = now.edits.find((edit) => edit.at === at && !edit.gone)
  if (last !== undefined && last.before !== place.text && (text === place.text || typed === place.text)) return now
  const rest = now.edits.filter((edit) => edit !== last)
  return { ...now, edits: text === place.text || typed === place.text ? rest : [...rest, { id: last?.id ?? nextId(now), at, before: place.text, text }] }
}

/** Adds a paragraph after the block of a text, or after one that was added. @returns also its id, to take it back or change it */
export function addParagraph(generated: DocumentModel, edits: HandEdits | null, after: TextTarget, typed: string): { edits: HandEdits; id: number } {
  const { now } = current(generated, edits)
  const id = nextId(now)
  const text = tidy(typed)
  if (!('added' in after)) return { id, edits: { ...now, added: [{ id, after: after.at, text }, ...now.added] } }
  const place = now.added.findIndex((one) => one.id === after.added)
  const anchor = now.added[place]
  if (!anchor) throw new RangeError(`no added paragraph ${after.added}`)
  return { id, edits: { ...now, added: now.added.toSpliced(place + 1, 0, { id, after: anchor.after, text }) } }
}

/** Takes one change back, also one that waits for a decision. */
export function undoEdit(generated: DocumentModel, edits: HandEdits, id: number): HandEdits {
  const { now } = current(generated, edits)
  return { ...now, edits: now.edits.filter((edit) => edit.id !== id), added: now.added.filter((one) => one.id !== id) }
}

/**
 * Decides about a text that both the hand and the facts changed.
 * @param text what it shall say: the hand's text, or one made of both; null: what the facts make. Where the document no longer has the text
 *   it becomes a paragraph of its own.
 */
export function resolveConflict(generated: DocumentModel, edits: HandEdits, id: number, text: string | null): HandEdits {
  const { now, places } = current(generated, edits)
  const edit = now.edits.find((one) => one.id === id)
  if (!edit) return now
  const rest = undoEdit(generated, now, id)
  if (text === null) return rest
  if (edit.gone) return tidy(text) === '' ? rest : { ...rest, added: [...rest.added, { id, after: edit.at, text: tidy(text) }] }
  const decided: HandEdit = { id, at: edit.at, before: places[edit.at]?.text ?? '', text: tidy(text) }
  return decided.text === decided.before ? rest : { ...rest, edits: [...rest.edits, decided] }
}
