import type { HearingRoom } from './room.ts'

/** What typing changes of the room. */
export type Typing = Pick<HearingRoom, 'composer' | 'undo' | 'redo'>
export interface Written { text: string; caret: number }

/** As many steps back as the room keeps. */
const undoLimit = 100

/**
 * The text after a keystroke. What is typed in one go is undone in one go: a step back is kept where a burst begins.
 * @param startsBurst after a pause, or where the text is changed otherwise than by typing on
 */
export function typed({ composer, undo, redo }: Typing, { text, caret }: Written, startsBurst: boolean): Typing {
  if (text === composer.text) return { composer: { ...composer, caret }, undo, redo }
  const keepsStep = startsBurst || undo.length === 0
  return { composer: { ...composer, text, caret }, undo: keepsStep ? [...undo, composer.text].slice(-undoLimit) : undo, redo: [] }
}

/** One step back; the same where there is none. */
export function undone(typing: Typing): Typing {
  const { composer, undo, redo } = typing
  const text = undo.at(-1)
  return text === undefined ? typing : { composer: { ...composer, text, caret: text.length }, undo: undo.slice(0, -1), redo: [...redo, composer.text].slice(-undoLimit) }
}

/** One step forward again; the same where there is none. */
export function redone(typing: Typing): Typing {
  const { composer, undo, redo } = typing
  const text = redo.at(-1)
  return text === undefined ? typing : { composer: { ...composer, text, caret: text.length }, undo: [...undo, composer.text].slice(-undoLimit), redo: redo.slice(0, -1) }
}

/** After a statement was recorded: what was typed on meanwhile stays. */
export function recorded({ composer }: Typing, text: string): Typing {
  const { correcting: _corrected, ...rest } = composer
  const left = composer.text.startsWith(text) ? composer.text.slice(text.length) : ''
  return { composer: { ...rest, text: left, caret: left.length }, undo: [], redo: [] }
}
