import { describe, expect, it } from 'vitest'
import { passageLimit, templateProblems } from '../../shared/documents/passages/check-template.ts'
import { passagesOf, type WordedCode, wordedCodes } from '../../shared/documents/passages/index.ts'
import { inChinese, inEnglish } from '../../shared/lifecycle/words.ts'

const found = (text: string, key = 'result', code: WordedCode = 'D13'): string[] => templateProblems(code, { [key]: text }).map(({ problem, detail }) => `${problem} ${detail}`.trim())
/** A remark that says nothing which the law wants told. */
const remark = (text: string): string[] => found(text, 'excuse', 'D06')

describe('the check of an office’s wording', () => {
  it('finds nothing in the program’s own wording of any document', () => {
    for (const code of wordedCodes) {
      const texts = Object.fromEntries(Object.entries(passagesOf(code)).map(([key, { text }]) => [key, text]))
      expect(templateProblems(code, texts)).toEqual([])
    }
  })

  it('finds nothing where all that is needed stays, in whatever order', () => {
    expect(found('結果為{result}（本件案號{caseNumber}）。')).toEqual([])
  })

  it('names a placeholder that is missing and one that the passage does not know', () => {
    expect(found('本案調解結果：{result}。')).toEqual(['MISSING_PLACEHOLDER caseNumber'])
    expect(found('{caseNumber}{result}{mediator}')).toEqual(['UNKNOWN_PLACEHOLDER {mediator}'])
  })

  it('takes a brace without its counterpart, or around anything but a name, for an unknown placeholder', () => {
    expect(found('{caseNumber}{result}{')).toEqual(['UNKNOWN_PLACEHOLDER {'])
    expect(found('{caseNumber}{result}}')).toEqual(['UNKNOWN_PLACEHOLDER }'])
    expect(found('{caseNumber}{result}{案號}{}')).toEqual(['UNKNOWN_PLACEHOLDER {案號}', 'UNKNOWN_PLACEHOLDER {}'])
    expect(found('{caseNumber}{{result}}')).toEqual(['UNKNOWN_PLACEHOLDER {', 'UNKNOWN_PLACEHOLDER }'])
  })

  it('names every statutory word that is gone', () => {
    const problems = templateProblems('COMMON', { absencePenalty: '無正當理由不到場者，處新臺幣2,000元以上罰鍰。' })
    expect(problems.map(({ problem, detail }) => [problem, detail])).toEqual([['MISSING_STATUTORY_WORDS', '勞資爭議處理法第63條第3項'], ['MISSING_STATUTORY_WORDS', '10,000元']])
    expect(problems.map(({ words }) => [inChinese(words), inEnglish(words)])).toContainEqual(['須保留法定文字「10,000元」', 'Keep the words that the law wants told: “10,000元”'])
  })

  it('lets a remark be emptied, but neither one with statutory words nor one with a required field', () => {
    expect(remark('　')).toEqual([])
    expect(found('')).toEqual(['EMPTY'])
    expect(templateProblems('COMMON', { secrecy: ' ' }).map(({ problem }) => problem)).toEqual(['EMPTY'])
  })

  it('knows no passage that the document does not have', () => {
    expect(found('文字', 'constructor')).toEqual(['UNKNOWN_PASSAGE constructor'])
  })

  it('refuses line breaks, control characters and what is longer than a passage may be', () => {
    expect(remark('第一行\n第二行')).toEqual(['CONTROL_CHARACTERS'])
    expect(remark('當事人\u0007')).toEqual(['CONTROL_CHARACTERS'])
    expect(remark('字'.repeat(passageLimit))).toEqual([])
    expect(remark('字'.repeat(passageLimit + 1))).toEqual(['TOO_LONG'])
    expect(remark('𠮷'.repeat(passageLimit))).toEqual([])
  })
})
