import { describe, expect, it } from 'vitest'
import { passagesOf, wordedCodes } from '../../../shared/documents/passages/index.ts'
import { catalogues, type Locale } from '../../../shared/text/index.ts'

type Labels = Readonly<Record<string, string>>
const keysOf = (labels: Readonly<Record<string, unknown>>): string[] => Object.keys(labels).toSorted()
const placeholders = new Set(wordedCodes.flatMap((code) => Object.values(passagesOf(code)).flatMap(({ needs = [], may = [] }) => [...needs, ...may])))

describe.each(Object.keys(catalogues) as Locale[])('the labels of the passages in %s', (locale) => {
  const { placeholder = {}, ...labels }: Readonly<Record<string, Labels>> = catalogues[locale].passages

  it('name every document whose wording an office may change, and no other', () => {
    expect(keysOf(labels)).toEqual([...wordedCodes].toSorted())
  })

  it.each(wordedCodes)('name every passage of %s, each by a name of its own', (code) => {
    const own = labels[code] ?? {}
    expect(keysOf(own)).toEqual(keysOf(passagesOf(code)))
    expect(new Set(Object.values(own)).size).toBe(Object.keys(own).length)
  })

  it('name every placeholder, and no other, each by a name of its own', () => {
    expect(keysOf(placeholder)).toEqual([...placeholders].toSorted())
    expect(new Set(Object.values(placeholder)).size).toBe(placeholders.size)
  })
})
