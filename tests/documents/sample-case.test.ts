import { describe, expect, it } from 'vitest'
import { passagesOf, wordedCodes } from '../../shared/documents/passages/index.ts'
import { documentCodes } from '../../shared/documents/render.ts'
import * as cases from '../../shared/documents/sample/cases.ts'
import { sampleDocument } from '../../shared/documents/sample-case.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { City } from '../../shared/model/city.ts'
import { profiles } from '../support/case-log.ts'
import { played } from '../support/lifecycle.ts'

describe('the sample cases', () => {
  it.each(Object.entries(cases))('%s is lawful from its first event to its last', (_name, events) => {
    expect(() => played(...events)).not.toThrow()
  })

  it.each((Object.keys(profiles) as City[]).flatMap((city) => documentCodes.map((code) => [city, code] as const)))('show in %s what %s looks like', (city, code) => {
    const model = sampleDocument(code, { profile: profiles[city] })
    expect([model.code, model.blocks.length > 3]).toEqual([code, true])
    expect(sampleDocument(code, { profile: profiles[city] })).toEqual(model)
  })

  it.each(wordedCodes.filter((code) => code !== 'COMMON'))('show every passage of %s as the office words it', (code) => {
    const keys = Object.keys(passagesOf(code))
    const texts = Object.fromEntries(keys.map((key) => [key, `【${key}】`]))
    const words = documentWords(sampleDocument(code, { profile: profiles.KAOHSIUNG, wording: { [code]: { code, version: 1, texts } } })).join('\n')
    expect(keys.filter((key) => !words.includes(`【${key}】`))).toEqual([])
  })
})
