import { commonPassages } from './common.ts'
import { recordCoverLetterPassages } from './record-cover-letter.ts'
import { filledIn, type Passage, type Passages, type TemplateCode, type Wording } from './passage.ts'

/** Every standing text that an office may word itself, by document. */
export const passages = {
  COMMON: commonPassages,
  D13: recordCoverLetterPassages,
} as const satisfies Partial<Record<TemplateCode, Passages>>

export type WordedCode = keyof typeof passages
export const wordedCodes = Object.keys(passages) as WordedCode[]
export const passagesOf = (code: WordedCode): Passages => passages[code]

/**
 * Says the passages of one document as the office words them, else as the program does.
 * @param wording the templates in force; absent where the program's own wording is wanted
 */
export function sayer<C extends WordedCode>(code: C, wording: Wording | undefined): (key: keyof (typeof passages)[C] & string, values?: Readonly<Record<string, string | number>>) => string {
  const own = wording?.[code]?.texts ?? {}
  const texts: Readonly<Record<string, Passage>> = passages[code]
  return (key, values = {}) => filledIn(own[key] ?? texts[key]?.text ?? '', values)
}
