import type { CityProfile } from '../model/city-profile.ts'
import type { DocumentModel } from './model.ts'
import { passagesOf, type WordedCode } from './passages/index.ts'
import type { Wording } from './passages/passage.ts'
import { type DocumentCode, documentCodes } from './render.ts'
import { sampleDocument } from './sample-case.ts'

// What an administrator sees of a wording while typing it, right or not yet.

/** No text has it: it marks where a passage begins. */
const mark = '\uE000'

/**
 * The wording in force with that of one document as it is being typed. What stands in braces and has no value is shown as it was typed.
 * @param inForce of the other documents, and of the common texts
 */
export function wordingTyped(inForce: Wording, code: WordedCode, texts: Readonly<Record<string, string>>): Wording {
  const passages = passagesOf(code)
  const shown = Object.entries(texts).map(([key, text]) => {
    const { needs = [], may = [] } = passages[key] ?? {}
    return [key, text.replaceAll(/\{([A-Za-z]+)\}/gu, (typed, name: string) => (needs.includes(name) || may.includes(name) ? typed : `｛${name}｝`))]
  })
  return { ...inForce, [code]: { code, version: 0, texts: Object.fromEntries(shown) } }
}

/** A sample of a document so worded, and the blocks of it that say one passage, by their position. @param of the passage, or null for none */
export function samplePage(shown: DocumentCode, profile: CityProfile, wording: Wording, of: { code: WordedCode; key: string } | null): { model: DocumentModel; places: number[] } {
  const model = sampleDocument(shown, { profile, wording })
  const own = of === null ? undefined : wording[of.code]?.texts
  const text = of === null ? undefined : own?.[of.key] ?? passagesOf(of.code)[of.key]?.text
  if (of === null || !text) return { model, places: [] }
  const marked = sampleDocument(shown, { profile, wording: { ...wording, [of.code]: { code: of.code, version: 0, texts: { ...own, [of.key]: mark + text } } } })
  return { model, places: marked.blocks.flatMap((block, index) => (JSON.stringify(block).includes(mark) ? [index] : [])) }
}

/** Of each common text, the documents whose samples say it. */
export function documentsSaying(profile: CityProfile): ReadonlyMap<string, readonly DocumentCode[]> {
  const keys = Object.keys(passagesOf('COMMON'))
  const texts = Object.fromEntries(keys.map((key) => [key, `${mark}${key}${mark}`]))
  const pages = documentCodes.map((code) => [code, JSON.stringify(sampleDocument(code, { profile, wording: { COMMON: { code: 'COMMON', version: 0, texts } } }))] as const)
  return new Map(keys.map((key) => [key, pages.filter(([, words]) => words.includes(`${mark}${key}${mark}`)).map(([code]) => code)]))
}
