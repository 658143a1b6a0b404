import { describe, expect, it } from 'vitest'
import { answered, redone, sending, statementOf, type Typing, typed, undone } from '../../../shared/hearing/composer.ts'

const empty: Typing = { composer: { speaker: 'EMPLOYER', text: '', caret: 0 }, undo: [], redo: [] }
/** Types texts one after the other; a burst begins where one starts with `|`. */
const after = (...texts: string[]): Typing => texts.reduce((typing, text) => {
  const written = text.replace('|', '')
  return typed(typing, { text: written, caret: written.length }, text.startsWith('|'))
}, empty)

describe('the composer', () => {
  it('goes back burst by burst and forward again', () => {
    const all = after('|資', '資方', '|資方稱', '資方稱無')
    const once = undone(all)
    expect(once.composer).toEqual({ speaker: 'EMPLOYER', text: '資方', caret: 2 })
    expect(undone(once).composer.text).toBe('')
    expect(undone(undone(undone(once))).composer.text).toBe('')
    expect(redone(once).composer.text).toBe('資方稱無')
    expect(redone(redone(once)).composer.text).toBe('資方稱無')
  })

  it('forgets what was undone once one types on', () => {
    expect(redone(typed(undone(after('|甲', '|甲乙')), { text: '甲丙', caret: 2 }, true)).composer.text).toBe('甲丙')
  })

  it('keeps no step where only the caret moved', () => {
    const moved = typed(after('|甲乙'), { text: '甲乙', caret: 1 }, true)
    expect(moved.composer.caret).toBe(1)
    expect(moved.undo).toEqual([''])
  })

  it('keeps at most a hundred steps', () => {
    expect(after(...Array.from({ length: 150 }, (_, index) => `|${'字'.repeat(index + 1)}`)).undo).toHaveLength(100)
  })

  /** What is left of a text that was sent, with what the composer holds when the answer comes. */
  const left = (sent: string, now: string, caret = now.length) => answered(typed(sending(after(`|${sent}`), 7), { text: now, caret }, false), true)

  it('says what is on its way, as it will stand in the log, and since which event', () => {
    const { sent } = sending(after('|甲乙 '), 7).composer
    expect(sent).toEqual({ text: '甲乙 ', afterSeq: 7 })
    expect(statementOf({ text: ' 甲乙\n' })).toBe('甲乙')
  })

  it('is empty after a statement was recorded, also where a character of it was taken away meanwhile', () => {
    expect(left('甲乙', '甲乙')).toEqual(empty)
    expect(left(' 甲乙 ', ' 甲乙 ')).toEqual(empty)
    expect(left('甲乙', '甲')).toEqual(empty)
    expect(left('甲乙丙', '甲丙', 1)).toEqual(empty)
  })

  it('keeps what was typed on meanwhile, wherever that was', () => {
    expect(left('甲乙', '甲乙丙').composer).toEqual({ speaker: 'EMPLOYER', text: '丙', caret: 1 })
    expect(left('甲乙', '丙丁甲乙', 1).composer).toEqual({ speaker: 'EMPLOYER', text: '丙丁', caret: 1 })
    expect(left('甲乙', '甲丙乙', 2).composer).toEqual({ speaker: 'EMPLOYER', text: '丙', caret: 1 })
    expect(left('甲乙', '丙').composer).toEqual({ speaker: 'EMPLOYER', text: '丙', caret: 1 })
    expect(left('請求', '請求請求').composer.text).toBe('請求')
    // Two rare characters that begin alike in UTF-16.
    expect(left('\u{20BB7}', '\u{20BB6}').composer).toEqual({ speaker: 'EMPLOYER', text: '\u{20BB6}', caret: 2 })
  })

  it('keeps everything, with its steps back, where nothing was recorded or nothing sent', () => {
    const typing = after('|甲', '|甲乙')
    expect(answered(sending(typing, 7), false)).toEqual(typing)
    expect(answered(typing, true)).toEqual(typing)
  })

  it('no longer corrects once the correction was recorded, and still does where it was refused', () => {
    const correcting: Typing = { ...after('|甲乙'), composer: { speaker: 'EMPLOYER', text: '甲乙', caret: 2, correcting: 3 } }
    expect(answered(sending(correcting, 7), true)).toEqual(empty)
    expect(answered(sending(correcting, 7), false)).toEqual(correcting)
  })
})
