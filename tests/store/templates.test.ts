import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { templateCommands } from '../../electron/commands/templates.ts'
import { readDraft, saveDraft } from '../../electron/store/draft-repository.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { wordingInForce } from '../../electron/store/template-repository.ts'
import { passages } from '../../shared/documents/passages/index.ts'
import { clerk, clockOn, must, resources, temporaryStore } from '../support/store.ts'

const program: string = passages.D13.courts.text
/** The office's own words after the program's. */
const worded = (addition: string) => `${program}${addition}`
const own = worded('請逕洽法院。')
const change = { code: 'D13', effectiveFrom: '2026-03-11', texts: { courts: own }, note: '局務會議決議' } as const

/** 高雄市 on 2026-03-11, without any wording of its own. */
async function office(today = '2026-03-11'): Promise<Store> {
  const store = await temporaryStore({ today })
  await savePreferences(store.db, { city: 'KAOHSIUNG' })
  return store
}
const save = (store: Store, what: Partial<Parameters<ReturnType<typeof templateCommands>['template.save']>[0]> = {}) => templateCommands(store)['template.save']({ ...change, ...what }, clerk)
const courtsOn = async (store: Store, date: string) => (await wordingInForce(store, 'KAOHSIUNG', date)).D13?.texts.courts

describe('the office’s own wording of a document', () => {
  it('is the program’s until a version is saved, and from its day on that version’s', async () => {
    const store = await office()
    expect(await wordingInForce(store, 'KAOHSIUNG', '2026-03-11')).toEqual({})
    expect(must(await save(store, { effectiveFrom: '2026-04-01' }))).toEqual([
      { code: 'D13', version: 1, effectiveFrom: '2026-04-01', texts: { courts: own }, note: '局務會議決議', savedBy: '王承辦', savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
    ])
    expect(await courtsOn(store, '2026-03-31')).toBeUndefined()
    expect(await courtsOn(store, '2026-04-01')).toBe(own)
    expect(await wordingInForce(store, 'TAIPEI', '2026-04-01')).toEqual({})
  })

  it('of two versions that begin on one day is the later one', async () => {
    const store = await office()
    must(await save(store))
    expect(must(await save(store, { texts: { courts: worded('請洽該管法院。') } })).map(({ version }) => version)).toEqual([1, 2])
    expect(await courtsOn(store, '2026-03-11')).toBe(worded('請洽該管法院。'))
  })

  it('saved for an earlier day than one that is coming holds until that day', async () => {
    const store = await office()
    must(await save(store, { effectiveFrom: '2026-05-01' }))
    must(await save(store, { effectiveFrom: '2026-04-01', texts: { courts: worded('四月之用語。') } }))
    expect([await courtsOn(store, '2026-04-30'), await courtsOn(store, '2026-05-01')]).toEqual([worded('四月之用語。'), own])
  })

  it('keeps the passages alone that differ from the program’s, and goes back to the program’s by a version without any', async () => {
    const store = await office()
    const [first] = must(await save(store, { texts: { courts: own, basis: passages.D13.basis.text } }))
    expect(first?.texts).toEqual({ courts: own })
    expect(must(await save(store, { texts: { courts: program } })).at(-1)).toMatchObject({ version: 2, texts: {} })
    expect(await wordingInForce(store, 'KAOHSIUNG', '2026-03-11')).toMatchObject({ D13: { version: 2, texts: {} } })
  })

  it('is refused for a day that is past, and for a day whose version says the same', async () => {
    const store = await office()
    expect(await save(store, { effectiveFrom: '2026-03-10' })).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'effectiveFrom', message: expect.stringContaining('生效日不得早於今日') } })
    expect(await save(store, { texts: { courts: program } })).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('無須另存') } })
    must(await save(store))
    expect(await save(store)).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', message: expect.stringContaining('無須另存') } })
    expect(must(await templateCommands(store)['template.versions']({}))).toHaveLength(1)
  })

  it('is refused where a required field would be missing, and nothing is saved', async () => {
    const store = await office()
    expect(await save(store, { texts: { result: '調解已完成。' } })).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'texts.result', message: expect.stringContaining('{caseNumber}') } })
    expect(await save(store, { code: 'COMMON', texts: { secrecy: '' } })).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'texts.secrecy', article: '§24' } })
    expect(must(await templateCommands(store)['template.versions']({}))).toEqual([])
  })

  it('is asked for by document or all together', async () => {
    const store = await office()
    must(await save(store))
    must(await save(store, { code: 'COMMON', texts: { attendanceInPerson: '調解委員應親自出席（勞資爭議處理法第17條第1項）。' } }))
    const commands = templateCommands(store)
    expect(must(await commands['template.versions']({})).map(({ code }) => code)).toEqual(['COMMON', 'D13'])
    expect(must(await commands['template.versions']({ code: 'D13' })).map(({ code }) => code)).toEqual(['D13'])
  })

  it('needs an office that is known', async () => {
    const store = await temporaryStore()
    expect(await save(store)).toMatchObject({ ok: false, refusal: { code: 'CITY_NOT_CHOSEN' } })
    expect(await templateCommands(store)['template.versions']({})).toMatchObject({ ok: false, refusal: { code: 'CITY_NOT_CHOSEN' } })
  })

  it('discards the draft that it was typed in, and keeps it where it is refused', async () => {
    const store = await office()
    const draftId = 'template:D13'
    await saveDraft(store.db, { draftId, kind: 'TEMPLATE', title: '文書範本：函送調解紀錄', caseId: null, content: {} }, '2026-03-11T01:00:00.000Z')
    await save(store, { draftId, effectiveFrom: '2026-03-10' })
    expect(await readDraft(store.db, draftId)).not.toBeNull()
    must(await save(store, { draftId }))
    expect(await readDraft(store.db, draftId)).toBeNull()
  })
})

describe('a version', () => {
  it('is neither changed nor removed, and is there after the next start', async () => {
    const store = await office()
    must(await save(store))
    await expect(sql`UPDATE document_template SET note = 'x'`.execute(store.db)).rejects.toThrow('a version of a template is never changed')
    await expect(sql`DELETE FROM document_template`.execute(store.db)).rejects.toThrow('a version of a template is never removed')
    await expect(sql`INSERT OR REPLACE INTO document_template SELECT * FROM document_template`.execute(store.db)).rejects.toThrow('a version of a template is never')
    const again = await openStore(store.file, resources, clockOn('2026-03-12'))
    expect(await courtsOn(again, '2026-03-12')).toBe(own)
    await again.close()
  })

  it('keeps its number when many are saved at once', async () => {
    const store = await office()
    const saved = await Promise.all(Array.from({ length: 8 }, (_, no) => save(store, { texts: { courts: worded(`第${no}種用語。`) } })))
    expect(saved.every(({ ok }) => ok)).toBe(true)
    expect(must(await templateCommands(store)['template.versions']({})).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
})
