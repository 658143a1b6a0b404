import type { DocumentModel } from '../model.ts'
import { passages, passagesOf, type WordedCode } from '../passages/index.ts'
import { documentWords } from '../words.ts'

/** Words that the law wants told, with the article that wants it. */
export interface StatutoryWords { words: string; article: string }

const isWorded = (code: string): code is WordedCode => Object.hasOwn(passages, code)

const disposition: readonly StatutoryWords[] = [
  { words: '本件為行政處分', article: '行政程序法 §96 I⑥' }, { words: '送達之次日起30日內', article: '訴願法 §14 I' }, { words: '提起訴願', article: '訴願法 §58 I' }, { words: '受處分人：', article: '行政程序法 §96 I①' },
]
/** Of the letters of the rights fund, which are worded by the program alone. */
const ofFund: Readonly<Record<string, readonly StatutoryWords[]>> = { F04: [...disposition, { words: '附款（返還義務）', article: '行政程序法 §96 I③' }], F07: [...disposition, { words: '行政程序法第127條', article: '行政程序法 §127' }] }

/** The words of statutory passages that the document said as it was generated, and with the hand's changes says no more; each once. */
export function lostStatutoryWords(generated: DocumentModel, edited: DocumentModel, code: string): StatutoryWords[] {
  const [before, after] = [generated, edited].map((model) => documentWords(model).join('\n'))
  const worded = [...Object.values(passagesOf('COMMON')), ...(isWorded(code) ? Object.values(passagesOf(code)) : [])]
    .flatMap(({ says = [], article = '' }) => says.map((words) => ({ words, article })))
  const told = [...worded, ...(ofFund[code] ?? [])]
  return told.filter(({ words }, index) => before?.includes(words) && !after?.includes(words) && told.findIndex((one) => one.words === words) === index)
}
