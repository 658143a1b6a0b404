import type { DocumentModel } from '../model.ts'
import { passages, passagesOf, type WordedCode } from '../passages/index.ts'
import { documentWords } from '../words.ts'

/** Words that the law wants told, with the article that wants it. */
export interface StatutoryWords { words: string; article: string }

const isWorded = (code: string): code is WordedCode => Object.hasOwn(passages, code)

/** The words of statutory passages that the document said as it was generated, and with the hand's changes says no more; each once. */
export function lostStatutoryWords(generated: DocumentModel, edited: DocumentModel, code: string): StatutoryWords[] {
  const [before, after] = [generated, edited].map((model) => documentWords(model).join('\n'))
  const told = [...Object.values(passagesOf('COMMON')), ...(isWorded(code) ? Object.values(passagesOf(code)) : [])]
    .flatMap(({ says = [], article = '' }) => says.map((words) => ({ words, article })))
  return told.filter(({ words }, index) => before?.includes(words) && !after?.includes(words) && told.findIndex((one) => one.words === words) === index)
}
