import { describe, expect, it } from 'vitest'
import { passages, passagesOf } from '../../../shared/documents/passages/index.ts'
import type { TemplateVersion } from '../../../shared/documents/passages/passage.ts'
import { changeProblems, codeOfTemplateDraft, ownTexts, templateDraftId, textsOf, versionOn } from '../../../shared/documents/template-change.ts'

const today = '2026-03-11'
const worded = `${passages.D13.courts.text}請逕洽法院。`
const version = (number: number, effectiveFrom: string, texts: Record<string, string> = { courts: worded }): TemplateVersion =>
  ({ code: 'D13', version: number, effectiveFrom, texts, note: '', savedBy: '王承辦', savedAt: '2026-03-01T01:00:00.000Z' })
const fields = (change: Partial<Parameters<typeof changeProblems>[0]>, versions: readonly TemplateVersion[] = []) =>
  changeProblems({ code: 'D13', effectiveFrom: today, texts: { courts: worded }, ...change }, versions, today).map(({ field }) => field)

describe('a change of an office’s wording', () => {
  it('may be saved for today or a later day, and for none before', () => {
    expect([fields({}), fields({ effectiveFrom: '2026-12-31' }), fields({ effectiveFrom: '2026-03-10' })]).toEqual([[], [], ['effectiveFrom']])
  })

  it('must differ from the version in force on its day, not from one that is gone or has yet to come', () => {
    const versions = [version(1, '2026-03-01'), version(2, '2026-04-01', {})]
    expect(fields({}, versions)).toEqual([''])
    expect(fields({ effectiveFrom: '2026-04-01' }, versions)).toEqual([])
    expect(fields({ texts: {} }, versions)).toEqual([])
    expect(fields({ texts: {}, effectiveFrom: '2026-05-01' }, versions)).toEqual([''])
    expect(fields({ texts: textsOf('D13') })).toEqual([''])
  })

  it('tells every passage that lacks what it needs, with the article that the passage rests on', () => {
    const wrong = changeProblems({ code: 'COMMON', effectiveFrom: '2026-03-10', texts: { secrecy: '應保守秘密。', recusalRight: '得申請。' } }, [], today)
    expect(wrong.map(({ field }) => field)).toEqual(expect.arrayContaining(['effectiveFrom', 'texts.secrecy', 'texts.recusalRight']))
    expect(wrong.find(({ field }) => field === 'texts.secrecy')).toMatchObject({ article: passages.COMMON.secrecy.article })
  })

  it('of a passage that the document does not have is refused, whatever its name', () => {
    expect([fields({ texts: { courts: worded, nothing: 'x' } }), fields({ texts: { courts: worded, constructor: 'x' } })]).toEqual([['texts.nothing'], ['texts.constructor']])
  })
})

describe('the texts of a version', () => {
  it('are those that differ from the program’s, and read whole with the program’s', () => {
    expect(ownTexts('D13', textsOf('D13', { courts: worded }))).toEqual({ courts: worded })
    expect(Object.keys(textsOf('D13'))).toEqual(Object.keys(passagesOf('D13')))
    expect(textsOf('D13', { courts: '' }).courts).toBe('')
  })

  it('come from the version in force on a day, of that document alone', () => {
    const versions = [version(2, '2026-04-01'), version(1, '2026-03-01'), version(3, '2026-04-01')]
    expect(['2026-02-28', '2026-03-31', '2026-04-01'].map((date) => versionOn(versions, 'D13', date)?.version ?? null)).toEqual([null, 1, 3])
    expect(versionOn(versions, 'COMMON', '2026-04-01')).toBeNull()
  })
})

it('the draft of a wording names its document', () => {
  expect([codeOfTemplateDraft(templateDraftId('D13')), codeOfTemplateDraft('template:D99'), codeOfTemplateDraft('roster:people:D13')]).toEqual(['D13', null, null])
})
