import { describe, expect, it } from 'vitest'
import { passages, passagesOf } from '../../../shared/documents/passages/index.ts'
import { documentsSaying, samplePage, wordingTyped } from '../../../shared/documents/template-preview.ts'
import { sampleDocument } from '../../../shared/documents/sample-case.ts'
import { documentWords } from '../../../shared/documents/words.ts'
import { profiles } from '../../support/case-log.ts'

const profile = profiles.KAOHSIUNG
const D13 = (texts: Record<string, string>, key: string | null) => samplePage('D13', profile, wordingTyped({}, 'D13', texts), key === null ? null : { code: 'D13', key })

describe('what an administrator sees of a wording while typing it', () => {
  it('is the sample so worded, without any mark in it', () => {
    const { model } = D13({ courts: '另循司法途徑救濟。' }, 'courts')
    expect(documentWords(model).join('\n')).toContain('另循司法途徑救濟。')
    expect(JSON.stringify(model)).not.toMatch(/[\uE000-\uF8FF]/u)
    expect(model).toEqual(sampleDocument('D13', { profile, wording: { D13: { code: 'D13', version: 0, texts: { courts: '另循司法途徑救濟。' } } } }))
  })

  it.each(Object.keys(passagesOf('D13')))('tells where the passage %s stands, as the program words it and as the office does', (key) => {
    const program = D13({}, key)
    expect(program.places.length).toBeGreaterThan(0)
    const own = D13({ [key]: '【本局用語】' }, key)
    expect(own.places.map((place) => JSON.stringify(own.model.blocks[place]).includes('【本局用語】'))).toEqual(own.places.map(() => true))
  })

  it('tells no place of a passage that was emptied, nor of none', () => {
    expect([D13({ courts: '' }, 'courts').places, D13({}, null).places]).toEqual([[], []])
  })

  it('shows what is in braces by mistake as it was typed', () => {
    const { model } = D13({ result: '{caseNumber}：{abc}、{、}、{result' }, 'result')
    expect(documentWords(model).join('\n')).toContain('1150001號：｛abc｝、{、}、{result')
  })

  it('has the wording of the other documents that is in force', () => {
    const common = `${passages.COMMON.secrecy.text}（本局）`
    const wording = wordingTyped({ COMMON: { code: 'COMMON', version: 4, texts: { secrecy: common } } }, 'D13', {})
    expect(documentWords(samplePage('D13', profile, wording, null).model).join('\n')).toContain(common)
  })

  it('names of each common text the documents that say it', () => {
    const saying = documentsSaying(profile)
    expect([...saying.keys()]).toEqual(Object.keys(passages.COMMON))
    expect(saying.get('secrecy')).toContain('D13')
    expect(saying.get('arbitration')).toContain('D13')
    for (const [key, codes] of saying) for (const code of codes) expect([key, code, samplePage(code, profile, {}, { code: 'COMMON', key }).places.length > 0]).toEqual([key, code, true])
  })
})
