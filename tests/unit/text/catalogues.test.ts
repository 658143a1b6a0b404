import { describe, expect, it } from 'vitest'
import { catalogues } from '../../../shared/text/index.ts'

interface Words { readonly [key: string]: string | Words }

/** Every text by its path, such as `frame:nav.cases`. */
function textsOf(words: Words, path: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : textsOf(value, `${path}${key}.`)))
}

function catalogue(locale: keyof typeof catalogues): Map<string, string> {
  return new Map(Object.entries<Words>(catalogues[locale]).flatMap(([namespace, words]) => textsOf(words, `${namespace}:`)))
}

const variables = (text: string): string[] => [...new Set(Array.from(text.matchAll(/\{\{\s*(\w+)\s*\}\}/gu), ([, name]) => name ?? ''))].sort()

describe('the catalogues', () => {
  const chinese = catalogue('zh-TW')
  const english = catalogue('en')
  // English needs a form of its own for one.
  const singular = [...english.keys()].filter((key) => key.endsWith('_one') && !chinese.has(key))

  it('have the same texts in both languages', () => {
    expect([...english.keys()].filter((key) => !singular.includes(key)).sort()).toEqual([...chinese.keys()].sort())
  })

  it('have a plural beside every singular', () => {
    expect(singular.filter((key) => !chinese.has(key.replace(/_one$/u, '_other')))).toEqual([])
  })

  it('name the same variables in both languages', () => {
    const differing = [...english].filter(([key, text]) => {
      const other = chinese.get(singular.includes(key) ? key.replace(/_one$/u, '_other') : key) ?? ''
      const [named, wanted] = [variables(text), variables(other)]
      // "One thing" need not say its number.
      return singular.includes(key) ? named.some((name) => !wanted.includes(name)) : named.join() !== wanted.join()
    })
    expect(differing).toEqual([])
  })

  it('leave nothing empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })
})
