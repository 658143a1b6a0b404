import type { Words } from '../../lifecycle/words.ts'
import { isLongerThan } from '../../model/text.ts'
import { passagesOf, type WordedCode } from './index.ts'
import { mayBeLeftOut, type Passage, placeholdersIn } from './passage.ts'

export type TemplateProblemCode = 'UNKNOWN_PASSAGE' | 'MISSING_PLACEHOLDER' | 'UNKNOWN_PLACEHOLDER' | 'MISSING_STATUTORY_WORDS' | 'EMPTY' | 'TOO_LONG' | 'CONTROL_CHARACTERS'

/** What stands against an office's wording of one passage. `detail`: the placeholder, brace, statutory words or passage that it is about; else empty. */
export interface TemplateProblem { passage: string; problem: TemplateProblemCode; detail: string; words: Words }

/** Longest wording of one passage, in characters. */
export const passageLimit = 2_000

const wordsOf: Readonly<Record<TemplateProblemCode, (detail: string) => Words>> = {
  UNKNOWN_PASSAGE: (detail) => [`本文件沒有「${detail}」這一段文句`, `This document has no passage “${detail}”`],
  MISSING_PLACEHOLDER: (detail) => [`須保留 {${detail}}：缺此則文件缺少必要欄位`, `Keep {${detail}}: without it the document lacks a required field`],
  UNKNOWN_PLACEHOLDER: (detail) => [`「${detail}」不是這一段可用的代入欄位`, `“${detail}” is no placeholder of this passage`],
  MISSING_STATUTORY_WORDS: (detail) => [`須保留法定文字「${detail}」`, `Keep the words that the law wants told: “${detail}”`],
  EMPTY: () => ['這一段文句不得空白', 'This passage cannot be left empty'],
  TOO_LONG: () => [`不得超過 ${passageLimit} 字`, `At most ${passageLimit} characters`],
  CONTROL_CHARACTERS: () => ['一段文句不得換行，亦不得含控制字元', 'A passage has neither line breaks nor control characters'],
}

/**
 * Checks an office's wording of one document, or of the common texts, before it is shown or saved.
 * @param texts the passages that the office words otherwise, by key
 * @returns every problem, in the order of the texts; none when the wording may be saved
 */
export function templateProblems(code: WordedCode, texts: Readonly<Record<string, string>>): TemplateProblem[] {
  const known = passagesOf(code)
  return Object.entries(texts).flatMap(([key, text]) => {
    const passage = Object.hasOwn(known, key) ? known[key] : undefined
    const found = passage === undefined ? [['UNKNOWN_PASSAGE', key] as const] : problemsOf(passage, text)
    return found.map(([problem, detail]) => ({ passage: key, problem, detail, words: wordsOf[problem](detail) }))
  })
}

function problemsOf(passage: Passage, text: string): (readonly [TemplateProblemCode, string])[] {
  const { needs = [], may = [], says = [] } = passage
  if (text.trim() === '') return mayBeLeftOut(passage) ? [] : [['EMPTY', '']]
  const used = placeholdersIn(text)
  const unknown = [...used.filter((name) => !needs.includes(name) && !may.includes(name)).map((name) => `{${name}}`), ...straysIn(text)]
  return [
    ...needs.filter((name) => !used.includes(name)).map((name) => ['MISSING_PLACEHOLDER', name] as const),
    ...unknown.map((detail) => ['UNKNOWN_PLACEHOLDER', detail] as const),
    ...says.filter((words) => !text.includes(words)).map((words) => ['MISSING_STATUTORY_WORDS', words] as const),
    ...(isLongerThan(text, passageLimit) ? [['TOO_LONG', ''] as const] : []),
    ...(/\p{Cc}/u.test(text) ? [['CONTROL_CHARACTERS', ''] as const] : []),
  ]
}

/** Braces that enclose no name, or have no counterpart. */
const straysIn = (text: string): string[] =>
  [...text.matchAll(/\{[^{}]*\}|[{}]/gu)].map(([found]) => found).filter((found) => !/^\{[A-Za-z]+\}$/u.test(found))
