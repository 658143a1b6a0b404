import { describe, expect, it } from 'vitest'
import { meetingNotice } from '../../shared/documents/meeting-notice.ts'
import { passagesOf, type WordedCode, wordedCodes } from '../../shared/documents/passages/index.ts'
import { mayBeLeftOut, placeholdersIn, type Wording } from '../../shared/documents/passages/passage.ts'
import { type DocumentCode, documentCodes } from '../../shared/documents/render.ts'
import { sampleDocument } from '../../shared/documents/sample-case.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { profiles } from '../support/case-log.ts'
import { textOf } from '../support/document-text.ts'
import { accepted, assigned, company, filed, played, scheduled, toMeeting, worker } from '../support/lifecycle.ts'

const profile = profiles.TAIPEI
const wordsOf = (code: DocumentCode, wording?: Wording): string[] => documentWords(sampleDocument(code, { profile, ...(wording && { wording }) }))
const worded = (code: WordedCode, texts: Readonly<Record<string, string>>): Wording => ({ [code]: { code, version: 1, texts } })
const shownIn = (code: WordedCode): readonly DocumentCode[] => (code === 'COMMON' ? documentCodes : [code])
const letters: ReadonlySet<WordedCode> = new Set(['D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D13', 'D17', 'D18', 'D19', 'D20'])
const every = wordedCodes.flatMap((code) => Object.entries(passagesOf(code)).map(([key, passage]) => [`${code}.${key}`, code, key, passage] as const))

describe('the passages that an office may word itself', () => {
  it.each(every)('%s names its placeholders, each once, and a source that an administrator knows', (_name, _code, _key, { text, article = '', needs = [], may = [] }) => {
    expect(article).not.toContain('.md')
    expect(placeholdersIn(text).toSorted()).toEqual([...needs, ...may].toSorted())
    expect(placeholdersIn(text)).toEqual([...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name))
  })

  it.each(every)('%s stands where the program says it, as the office words it', (_name, code, key, { text }) => {
    const marks = ['〔', '〕']
    const wording = worded(code, { [key]: `${marks.join(text)}` })
    const shown = shownIn(code).filter((one) => {
      const words = wordsOf(one, wording)
      expect(words.map((line) => line.replaceAll(/[〔〕]/gu, ''))).toEqual(wordsOf(one))
      return words.some((line) => /〔.+〕/u.test(line))
    })
    // What only a case of its own calls for: see below, and the sample cases of the records.
    if (letters.has(code) || (code === 'COMMON' && key !== 'correction')) expect(shown).not.toEqual([])
  })

  it.each(every.filter(([, , , passage]) => mayBeLeftOut(passage)))('%s is left out where the office empties it', (_name, code, key) => {
    for (const one of shownIn(code)) {
      const model = sampleDocument(one, { profile, wording: worded(code, { [key]: ' ' }) })
      expect(model.blocks.filter((block) => block.kind === 'paragraph' && block.text.trim() === '')).toEqual([])
    }
  })

  it('say at the head of a letter, in the office’s own words, what it takes the place of', () => {
    const replaces = '本局中華民國115年3月2日北市勞動字第1150000001號函'
    const { facts } = played(...toMeeting)
    const context = { caseNumber: '北市勞調字第1150001號', profile, replaces }
    const program = meetingNotice(facts, 1, context)
    expect(textOf(program)).toContain(`一、本件係更正${replaces}，以本件為準；原件應予停止適用。`)
    const own = meetingNotice(facts, 1, { ...context, wording: worded('COMMON', { correction: '{replaced}業經更正，以本件為準。' }) })
    expect(textOf(own)).toContain(`一、${replaces}業經更正，以本件為準。`)
  })

  it('keep the names of people and bodies in a conciliation, whose own words say 協調', () => {
    const parties = [worker({ name: '調解○○' }), company()]
    const { facts } = played(filed({ proceeding: 'CONCILIATION', parties }), accepted, assigned, scheduled())
    const wording = worded('D06', { subject: '{matter}（{caseNumber}）第{meetingNo}次調解會議通知' })
    expect(textOf(meetingNotice(facts, 1, { caseNumber: '市調解字第1號', profile, wording }))).toContain('調解○○與○光精密股份有限公司間勞資爭議協調案（市調解字第1號）第1次協調會議通知')
  })

  it('closes up the numbers where a remark is left out', () => {
    const notice = textOf(sampleDocument('D06', { profile, wording: worded('D06', { costsAndRecording: '', excuse: '' }) }))
    expect(notice).not.toContain('調解程序免費')
    expect(notice).toMatch(/六、[^\n]+視訊/u)
    const letter = textOf(sampleDocument('D18', { profile, wording: worded('D18', { again: '' }) }))
    expect(letter).toMatch(/四、對本件不予受理如有不服/u)
  })
})
