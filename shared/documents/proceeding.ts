import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation } from '../lifecycle/standing.ts'

/**
 * A conciliation (協調, law.md §7.2) is no mediation under the Act: its papers say 協調 wherever those of a mediation say 調解, and name
 * none of the Act's rules. Only for words that are ours: what people wrote, and the names of laws and bodies, stay as they are.
 */
export const inProceeding = (facts: Pick<CaseFacts, 'proceeding'>, words: string): string => (isMediation(facts) ? words : words.replaceAll('調解', '協調'))

/** The same as a template tag: the fixed words follow the proceeding, whatever is put between them stays as it is. */
export const phrasing = (facts: Pick<CaseFacts, 'proceeding'>) => (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  parts.map((part, index) => `${inProceeding(facts, part)}${values[index] ?? ''}`).join('')

/** The same for the standing words of a template, before anything is put between them. */
export const proceedingWords = (facts: Pick<CaseFacts, 'proceeding'>) => (words: string): string => inProceeding(facts, words)
