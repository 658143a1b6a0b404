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

/** Before what stands there is recorded. Kept with the room, so that after a kill it is known what may be in the log already. @param afterSeq number of the last event that is in the log */
export const sending = ({ composer, undo, redo }: Typing, afterSeq: number): Typing => ({ composer: { ...composer, sent: { text: composer.text, afterSeq } }, undo, redo })

/** The text of the event that records what was sent. */
export const statementOf = (sent: { text: string }): string => sent.text.trim()

/** How many characters two texts have in common from their beginning. */
function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((character, index) => character !== other[index])
  return differs === -1 ? one.length : differs
}

/** Once it is known whether what was sent is in the log. Where it is, it is taken out; what was typed meanwhile, in any place of it, stays. */
export function answered({ composer, undo, redo }: Typing, isRecorded: boolean): Typing {
  const { sent, ...unsent } = composer
  if (sent === undefined || !isRecorded) return { composer: unsent, undo, redo }
  const { correcting: _corrected, text, caret, ...rest } = unsent
  const [before, now] = [[...sent.text], [...text]]
  const start = commonStart(before, now)
  const end = commonStart(before.slice(start).toReversed(), now.slice(start).toReversed())
  const left = now.slice(start, now.length - end).join('')
  const caretThere = caret - now.slice(0, start).join('').length
  return { composer: { ...rest, text: left, caret: Math.min(Math.max(caretThere, 0), left.length) }, undo: [], redo: [] }
}
