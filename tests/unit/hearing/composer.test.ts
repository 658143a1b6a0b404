import { describe, expect, it } from 'vitest'
import { recorded, redone, type Typing, typed, undone } from '../../../shared/hearing/composer.ts'

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

  it('is empty after a statement was recorded, except for what was typed on meanwhile', () => {
    expect(recorded(after('|甲乙'), '甲乙')).toEqual(empty)
    expect(recorded(after('|甲乙', '甲乙丙'), '甲乙').composer).toEqual({ speaker: 'EMPLOYER', text: '丙', caret: 1 })
  })

  it('no longer corrects once the correction was recorded', () => {
    const correcting: Typing = { ...after('|甲乙'), composer: { speaker: 'EMPLOYER', text: '甲乙', caret: 2, correcting: 3 } }
    expect(recorded(correcting, '甲乙')).toEqual(empty)
  })
})
