import { fieldWords } from '../../shared/lifecycle/field-words.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { inChinese, inEnglish } from '../../shared/lifecycle/words.ts'

/** Each missing field in words of the language, such as 甲○○之職業. @param paths as `missingContent` gives them */
export function missingWords(facts: Pick<CaseFacts, 'parties' | 'mediator' | 'committee'>, paths: readonly string[], language: string): string[] {
  const inLanguage = language === 'en' ? inEnglish : inChinese
  return paths.map((path) => inLanguage(fieldWords(facts, [path])))
}
