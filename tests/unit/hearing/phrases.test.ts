import { describe, expect, it } from 'vitest'
import { codeOf, expanded, phrase, phraseProblems, standardPhrases } from '../../../shared/hearing/phrases.ts'

describe('a phrase', () => {
  it('takes the place of the code before the caret and leaves what stands around it', () => {
    expect(expanded('勞方稱;qz另陳', 5, [])).toBeNull()
    expect(expanded('勞方稱;qz另陳', 6, [])).toEqual({ text: '勞方稱雙方對於上開事實不爭執。另陳', caret: 15 })
  })

  it('is found by the full-width semicolon of an input method, and in capitals', () => {
    expect(expanded('；QZ', 3, [])?.text).toBe('雙方對於上開事實不爭執。')
  })

  it('of one’s own is found too', () => {
    expect(expanded(';x1', 3, [{ code: 'x1', text: '自訂' }])).toEqual({ text: '自訂', caret: 2 })
  })

  it('is not made of a code that nobody knows, or of letters without a semicolon', () => {
    expect(expanded(';nothing', 8, [])).toBeNull()
    expect(expanded('qz', 2, [])).toBeNull()
  })

  it('of the standard set has a code of its own and can be kept', () => {
    expect(new Set(standardPhrases.map(({ code }) => code)).size).toBe(standardPhrases.length)
    for (const one of standardPhrases) expect(phrase.safeParse(one).success).toBe(true)
  })

  it('is refused with words where its code is taken or no code, or where it says nothing', () => {
    expect(phraseProblems({ code: 'qz', text: '別的' }, [])).toHaveProperty('code')
    expect(phraseProblems({ code: 'x1', text: '別的' }, [{ code: 'x1', text: '自訂' }])).toHaveProperty('code')
    expect(phraseProblems({ code: '中', text: ' ' }, [])).toEqual({ code: [expect.any(String), expect.any(String)], text: ['請輸入內容', 'enter the text'] })
    expect(phraseProblems({ code: 'x2', text: '別的' }, [{ code: 'x1', text: '自訂' }])).toEqual({})
  })

  it('has its code kept without the semicolon', () => {
    expect(codeOf('；AB ')).toBe('ab')
  })
})
