import { type SyntheticEvent, useEffect, useState } from 'react'
import type { HearingRoom } from '../../../shared/hearing/room.ts'
import type { HearingDesk } from './room-context.ts'

/** The composer keeps its own cursor, which is undone with its text. */
export const composerPlace = 'place:composer'
/** Attributes by which a field or a row is found again. */
const marks = ['place', 'seat', 'duty', 'statement'] as const

/** Name of the field or row that an element belongs to; empty for anything else. */
function placeOf(element: Element): string {
  const marked = element.closest<HTMLElement>(marks.map((mark) => `[data-${mark}]`).join(','))
  const mark = marks.find((one) => marked?.dataset[one] !== undefined)
  return mark === undefined ? '' : `${mark}:${marked?.dataset[mark]}`
}

/** Puts the cursor back where it was; nothing where that is not on the page. */
export function returnTo({ place, at }: HearingRoom['cursor']): void {
  const colon = place.indexOf(':')
  const marked = colon === -1 ? null : document.querySelector<HTMLElement>(`.hearing-room [data-${place.slice(0, colon)}="${CSS.escape(place.slice(colon + 1))}"]`)
  const field = marked?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? marked
  // Before the focus: what hears of that keeps the cursor as it finds it.
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.setSelectionRange(at, at)
  field?.focus()
}

/** Keeps where the cursor is, and brings it back there when the room is entered. @returns handlers for the element around the room */
export function useCursor({ room, change }: Pick<HearingDesk, 'room' | 'change'>) {
  const [start] = useState(room.cursor)
  useEffect(() => {
    if (start.place !== composerPlace) returnTo(start)
  }, [start])
  const keep = ({ currentTarget, target }: SyntheticEvent) => {
    // What lies over the room is not part of it.
    if (!(target instanceof Element) || !currentTarget.contains(target)) return
    const place = placeOf(target)
    const at = (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && place !== composerPlace ? target.selectionStart ?? 0 : 0
    if (place !== room.cursor.place || at !== room.cursor.at) change(() => ({ cursor: { place, at } }))
  }
  // Typing too: an input method moves the cursor without a key that would tell of it.
  return { onFocus: keep, onSelect: keep, onInput: keep }
}
