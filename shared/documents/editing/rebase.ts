import type { HandEdit, HandEdits } from '../hand-edits.ts'
import { aligned } from './align.ts'
import type { TextPlace } from './places.ts'

/**
 * The same edits told of the texts as they are now. What the document now says itself is no edit any more; one whose text is no longer there
 * is `gone`, and comes back with it.
 */
export function rebased({ base, edits, added }: HandEdits, places: readonly TextPlace[]): HandEdits {
  const now = places.map(({ text }) => text)
  const to = isSame(base, now) ? base.map((_text, at) => at) : aligned(base, now)
  const nearest = (at: number): number => to.slice(0, at + 1).findLast((position) => position !== null) ?? 0
  const taken = new Set<number>()
  const found = new Map<HandEdit, number>()
  const find = (edit: HandEdit, position: number | null | undefined) => {
    if (position === null || position === undefined || taken.has(position) || places[position]?.isEditable !== true) return
    taken.add(position)
    found.set(edit, position)
  }
  for (const edit of edits) if (!edit.gone) find(edit, to[edit.at])
  // A value such as 無 may stand in another field; a paragraph or line is known by its words, wherever it moved.
  const isBack = (text: string, position: number, { before }: HandEdit): boolean => text === before && places[position]?.isRemovable === true && !taken.has(position) && !to.includes(position)
  for (const edit of edits) if (!found.has(edit)) find(edit, now.findIndex((text, position) => isBack(text, position, edit)))
  return {
    base: now,
    edits: edits.flatMap((edit): HandEdit[] => {
      const { id, text } = edit
      const at = found.get(edit)
      if (at === undefined) return text === '' ? [] : [{ id, at: nearest(edit.at), before: edit.before, text, gone: true }]
      return now[at] === text ? [] : [{ id, at, before: edit.before, text }]
    }),
    added: added.toSorted((a, b) => a.after - b.after).map(({ id, after, text }) => ({ id, after: nearest(after), text })),
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, index) => text === b[index])
