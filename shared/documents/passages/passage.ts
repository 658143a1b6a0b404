import type { DocumentCode } from '../render.ts'

/** One standing text of a document, as the program words it; an office may word it otherwise. */
export interface Passage {
  text: string
  /** Names in braces that the text must keep: without them the document would lack a required field. */
  needs?: readonly string[]
  /** Further names that it may use. */
  may?: readonly string[]
  /** Source of what it tells. */
  article?: string
  /** Words that must stay because the law wants them told; with these the passage cannot be left empty. */
  says?: readonly string[]
}

/** An office may empty a remark that neither the law nor a required field wants: it is then left out. */
export const mayBeLeftOut = ({ needs = [], says = [] }: Passage): boolean => needs.length === 0 && says.length === 0

export type Passages = Readonly<Record<string, Passage>>

/** COMMON: texts that several documents share. */
export type TemplateCode = DocumentCode | 'COMMON'

/** One version of an office's wording of one document, in force from a day on until a later one; never changed. */
export interface TemplateVersion {
  code: TemplateCode
  /** From 1 on. */
  version: number
  /** ISO date */
  effectiveFrom: string
  /** Passages that the office words otherwise; the rest is the program's. */
  texts: Readonly<Record<string, string>>
  /** Why it was changed, or the decision that it rests on. */
  note: string
  savedBy: string
  /** ISO instant */
  savedAt: string
}

/** The templates of one office that are in force on one day. */
export type Wording = Readonly<Partial<Record<TemplateCode, Pick<TemplateVersion, 'code' | 'version' | 'texts'>>>>

/** @param versions in any order; of two that begin on one day the later version holds */
export function wordingOn(versions: readonly TemplateVersion[], date: string): Wording {
  const begun = versions.filter((one) => one.effectiveFrom <= date)
    .toSorted((a, b) => (a.effectiveFrom === b.effectiveFrom ? a.version - b.version : a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  return Object.fromEntries(begun.map((one) => [one.code, one]))
}

/** The versions that a document was worded with: its own and the common ones, where the office has any. */
export const templatesUsed = (wording: Wording, code: string): { code: string; version: number }[] =>
  (['COMMON', code] as TemplateCode[]).flatMap((one) => (wording[one] ? [{ code: one, version: wording[one].version }] : []))

const placeholder = /\{([A-Za-z]+)\}/g

/** Names in braces, each once. */
export const placeholdersIn = (text: string): string[] => [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))]

/** @throws RangeError for a name without a value: the template was to be checked before it was saved */
export function filledIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(placeholder, (_all, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`no value for {${name}}`)
    return String(value)
  })
}

/** What an office emptied is left out. */
export const isSaid = (text: string): boolean => text.trim() !== ''
