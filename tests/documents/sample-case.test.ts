import { describe, expect, it } from 'vitest'
import { passagesOf, type WordedCode, wordedCodes } from '../../shared/documents/passages/index.ts'
import { type DocumentCode, documentCodes } from '../../shared/documents/render.ts'
import * as committeeCases from '../../shared/documents/sample/committee-cases.ts'
import * as endedAtIntake from '../../shared/documents/sample/ended-at-intake.ts'
import * as mediatorCases from '../../shared/documents/sample/mediator-cases.ts'
import { sampleDocument } from '../../shared/documents/sample-case.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { City } from '../../shared/model/city.ts'
import { profiles } from '../support/case-log.ts'
import { played } from '../support/lifecycle.ts'

/** The documents that say the passages of a code: the two records share most of theirs. */
const saying = (code: WordedCode): readonly DocumentCode[] => (code === 'COMMON' ? documentCodes : code === 'D11' || code === 'D12' ? ['D11', 'D12'] : [code])
/** `correction` stands only in a letter that takes the place of one that was issued. */
const neverShown: Partial<Record<WordedCode, readonly string[]>> = { COMMON: ['correction'] }

describe('the sample cases', () => {
  it.each(Object.entries({ ...mediatorCases, ...committeeCases, ...endedAtIntake }))('%s is lawful from its first event to its last', (_name, events) => {
    expect(() => played(...events)).not.toThrow()
  })

  it.each((Object.keys(profiles) as City[]).flatMap((city) => documentCodes.map((code) => [city, code] as const)))('show in %s what %s looks like', (city, code) => {
    const model = sampleDocument(code, { profile: profiles[city] })
    expect([model.code, model.blocks.length > 3]).toEqual([code, true])
    expect(sampleDocument(code, { profile: profiles[city] })).toEqual(model)
  })

  it.each(wordedCodes)('show every passage of %s as the office words it', (code) => {
    const keys = Object.keys(passagesOf(code))
    const texts = Object.fromEntries(keys.map((key) => [key, `【${key}】`]))
    const wordedAs = (one: DocumentCode): WordedCode => (code === 'COMMON' ? code : one)
    const shown = saying(code).flatMap((one) => documentWords(sampleDocument(one, { profile: profiles.KAOHSIUNG, wording: { [wordedAs(one)]: { code, version: 1, texts } } }))).join('\n')
    expect(keys.filter((key) => !shown.includes(`【${key}】`))).toEqual(neverShown[code] ?? [])
  })
})
