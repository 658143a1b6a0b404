import { templateProblems } from './passages/check-template.ts'
import { passagesOf, type WordedCode, wordedCodes } from './passages/index.ts'
import { type TemplateCode, type TemplateVersion, wordingOn } from './passages/passage.ts'
import type { Words } from '../lifecycle/words.ts'

/** What is to become the next version of an office's wording of one document. `texts`: of any of its passages, whether they differ or not. */
export interface TemplateChange { code: WordedCode; effectiveFrom: string; texts: Readonly<Record<string, string>> }

/** Why it cannot be saved. `field`: `effectiveFrom`, `texts.` with the passage's key, or empty where it is the whole. */
export interface TemplateChangeProblem { field: string; article: string; words: Words }

/** The texts that say something else than the program does. */
export function ownTexts(code: WordedCode, texts: Readonly<Record<string, string>>): Record<string, string> {
  const passages = passagesOf(code)
  return Object.fromEntries(Object.entries(texts).filter(([key, text]) => text !== passages[key]?.text))
}

/** Every passage of a document as that version words it. @param own absent: as the program does */
export function textsOf(code: WordedCode, own: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(passagesOf(code)).map(([key, { text }]) => [key, own[key] ?? text]))
}

/** The version of one document's wording that is in force on a day; null where it is the program's. */
export function versionOn(versions: readonly TemplateVersion[], code: TemplateCode, date: string): TemplateVersion | null {
  const version = wordingOn(versions, date)[code]?.version
  return versions.find((one) => one.code === code && one.version === version) ?? null
}

/**
 * Everything that speaks against saving a version.
 * @param versions those saved so far of that document, in any order
 * @param today a version holds from today on at the earliest: what was issued before is not to be read in another light
 */
export function changeProblems({ code, effectiveFrom, texts }: TemplateChange, versions: readonly TemplateVersion[], today: string): TemplateChangeProblem[] {
  const passages = passagesOf(code)
  const own = ownTexts(code, texts)
  const wrong = templateProblems(code, own).map(({ passage, words }): TemplateChangeProblem => ({ field: `texts.${passage}`, article: passages[passage]?.article ?? '', words }))
  if (effectiveFrom < today) return [{ field: 'effectiveFrom', article: '', words: pastWords }, ...wrong]
  return isSame(own, versionOn(versions, code, effectiveFrom)?.texts ?? {}) ? [{ field: '', article: '', words: sameWords }, ...wrong] : wrong
}

const pastWords: Words = [
  '生效日不得早於今日：已發出之文件，不因日後修改用語而有不同解讀',
  'it cannot take effect before today: what was issued keeps the wording that it was issued in',
]
const sameWords: Words = ['內容與該日施行之版本相同，無須另存', 'it says the same as the version in force on that day; there is nothing to save']

const isSame = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => one[key] === other[key])

const draftMark = 'template:'

/** One draft for the wording of each document. */
export const templateDraftId = (code: WordedCode): string => `${draftMark}${code}`

/** The document whose wording a draft changes; null for any other draft. */
export const codeOfTemplateDraft = (draftId: string): WordedCode | null => wordedCodes.find((code) => templateDraftId(code) === draftId) ?? null
