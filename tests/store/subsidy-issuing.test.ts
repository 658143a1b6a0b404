import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { documentCommands } from '../../electron/commands/documents.ts'
import { issueDocument } from '../../electron/commands/issue-document.ts'
import { registerCommands } from '../../electron/commands/register.ts'
import { subsidyCommands } from '../../electron/commands/subsidies.ts'
import { viewSubsidy } from '../../electron/commands/subsidy-view.ts'
import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import { removeDemonstration } from '../../electron/store/demonstration.ts'
import { saveDraft } from '../../electron/store/draft-repository.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { documentDraftId } from '../../shared/documents/hand-edits.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { SubsidyView } from '../../shared/ipc/subsidy-views.ts'
import { edited } from '../support/hand-edits.ts'
import { accepted, assigned, filed, scheduled } from '../support/lifecycle.ts'
import { paperOf } from '../support/paper.ts'
import { linesOf } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'
import { caseWith, clerk, clockOn, must, resources, temporaryFolder, temporaryStore } from '../support/store.ts'
import { failedTaipeiCase, subsidyScript, subsidyWith } from '../support/subsidy-store.ts'

const today = '2026-06-10'
const [submitted, reviewed, decided] = subsidyScript
const numberOf = (serial: number): string => `北市勞動字第115${String(serial).padStart(7, '0')}號`

/** A store with an application that was decided, and what was granted. */
async function decidedIn(store: Store): Promise<string> {
  return (await subsidyWith(store, await failedTaipeiCase(store), submitted ?? {}, reviewed ?? {}, decided ?? {})).subsidyId
}
async function viewOf(store: Store, subsidyId: string): Promise<SubsidyView> {
  const view = await viewSubsidy(store, subsidyId)
  if (!view) throw new Error('no such application')
  return view
}
async function issue(store: Store, subsidyId: string, code = 'F04', over: { key?: string; on?: string; documentNumber?: string } = {}) {
  const { seq } = await viewOf(store, subsidyId)
  return issueDocument(store, paperOf(), { subsidyId, basedOnSeq: seq, code, key: '', on: '2026-06-08', ...over }, clerk)
}
async function record(store: Store, subsidyId: string, event: object): Promise<void> {
  must(await appendSubsidyEvent(store, { subsidyId, basedOnSeq: (await viewOf(store, subsidyId)).seq, event }, clerk))
}
const letterOf = async (store: Store, subsidyId: string) => (await viewOf(store, subsidyId)).documents.find(({ code }) => code === 'F04')
const codeOf = (result: { ok: boolean; refusal?: { code: string; field?: string | undefined } }) => result.refusal?.code

it('the letter of a decision gets the next number of the office and is kept with its receipt as model, .docx, .odt and PDF', async () => {
  const store = await temporaryStore({ today })
  const subsidyId = await decidedIn(store)
  must(await issue(store, subsidyId))
  const event = (await viewOf(store, subsidyId)).log.at(-1)?.event
  expect(event).toMatchObject({ type: 'subsidy.documentIssued', code: 'F04', key: '', on: '2026-06-08', documentNumber: numberOf(1), sequence: 'TAIPEI', year: 115, serial: 1, version: 1, madeFrom: 3, edits: [] })
  const files = (await letterOf(store, subsidyId))?.issues[0]?.files ?? []
  expect(files.map(({ code, format, name }) => [code, format, name])).toEqual([
    ...['json', 'docx', 'odt', 'pdf'].map((format) => ['F04', format, '1150000001-核定通知函']), ...['json', 'docx', 'odt', 'pdf'].map((format) => ['F05', format, '1150000001-附件1-領據']),
  ])
  const [json, docx, odt] = await Promise.all(files.map((file) => store.issuedFiles.read(file)))
  const words = documentWords(JSON.parse(new TextDecoder().decode(json)) as DocumentModel)
  expect(words.join('\n')).toContain(`發文字號：${numberOf(1)}`)
  expect(words.join('\n')).toContain('核定新臺幣壹拾伍萬陸仟貳佰元整（156,200元）')
  expect(linesOf(docx ?? new Uint8Array())).toEqual(words)
  expect(odtLinesOf(odt ?? new Uint8Array())).toEqual(words)
  expect((await verifyStore(store)).problems).toEqual([])
})

it('issuing changes no state, is no next step, and cannot be recorded from outside', async () => {
  const store = await temporaryStore({ today })
  const subsidyId = await decidedIn(store)
  const before = await viewOf(store, subsidyId)
  const forged = await subsidyCommands(store)['subsidy.record']({ subsidyId, basedOnSeq: before.seq, event: { type: 'subsidy.documentIssued', on: today, code: 'F04', documentNumber: 'x' }, draftId: undefined }, clerk)
  expect(forged).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'type' } })
  must(await issue(store, subsidyId))
  const after = await viewOf(store, subsidyId)
  expect([after.state, after.next.map(({ type }) => type)]).toEqual([before.state, before.next.map(({ type }) => type)])
  expect(after.facts.issues).toEqual([{ on: '2026-06-08', code: 'F04', key: '', version: 1, documentNumber: numberOf(1) }])
})

it('cases and applications share the numbers of the office, without a gap; the register lists both', async () => {
  const store = await temporaryStore({ today })
  await savePreferences(store.db, { city: 'TAIPEI' })
  const subsidyId = await decidedIn(store)
  const other = await caseWith(store, filed({ city: 'TAIPEI', workplace: { city: 'TAIPEI', address: '臺北市信義區市府路1號' } }), accepted, assigned, scheduled())
  const ofCase = async () => {
    const { seq } = await store.heads.read(store.db, other.caseId) ?? { seq: 0 }
    return issueDocument(store, paperOf(), { caseId: other.caseId, basedOnSeq: seq, code: 'D06', key: '1', on: '2026-06-08' }, clerk)
  }
  must(await ofCase())
  must(await issue(store, subsidyId))
  must(await ofCase())
  const { rows, ...rest } = must(await registerCommands(store, paperOf())['document.register']({ year: 115 }))
  expect(rest).toMatchObject({ total: 3, missing: [], byHand: [], found: 3 })
  const { subsidyNumber } = await viewOf(store, subsidyId)
  expect(rows.map(({ serial, caseNumber, document, caseId, subsidyId: of }) => [serial, caseNumber, document, caseId, of])).toEqual([
    [3, other.caseNumber, '開會通知單-第1次', other.caseId, null], [2, subsidyNumber, '核定通知函', null, subsidyId], [1, other.caseNumber, '開會通知單-第1次', other.caseId, null],
  ])
  expect(must(await registerCommands(store, paperOf())['document.register']({ year: 115, text: subsidyNumber })).rows.map(({ serial }) => serial)).toEqual([2])
  expect(await issue(store, subsidyId, 'F04', { documentNumber: numberOf(1) })).toMatchObject({ ok: false, refusal: { code: 'NUMBER_TAKEN', field: 'documentNumber' } })
  expect((await verifyStore(store)).problems).toEqual([])
})

it('issued at once from two programs for a case and an application, no number is given twice and none is left out', { timeout: 60_000 }, async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const [one, other] = [await temporaryStore({ file, today }), await openStore(file, resources, clockOn(today))]
  const subsidyId = await decidedIn(one)
  const cases = []
  for (let count = 0; count < 4; count += 1) cases.push(await caseWith(one, filed({ city: 'TAIPEI', workplace: { city: 'TAIPEI', address: '臺北市信義區市府路1號' } }), accepted, assigned, scheduled()))
  const { seq } = await viewOf(one, subsidyId)
  const results = await Promise.all([
    issueDocument(other, paperOf(), { subsidyId, basedOnSeq: seq, code: 'F04', key: '', on: '2026-06-08' }, clerk),
    ...cases.map((head) => issueDocument(one, paperOf(), { caseId: head.caseId, basedOnSeq: head.seq, code: 'D06', key: '1', on: '2026-06-08' }, clerk)),
  ])
  expect(results.every((result) => result.ok)).toBe(true)
  const serials = (await one.db.selectFrom('issued_letter').select('serial').execute()).map(({ serial }) => serial ?? 0)
  expect(serials.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
  await other.close()
})

it('a number that a case has is refused by the log of applications itself, and the other way round', async () => {
  const store = await temporaryStore({ today })
  const subsidyId = await decidedIn(store)
  must(await issue(store, subsidyId))
  const other = await caseWith(store, filed({ city: 'TAIPEI', workplace: { city: 'TAIPEI', address: '臺北市信義區市府路1號' } }), accepted, assigned, scheduled())
  const insert = sql`insert into case_event select ${other.caseId}, 5, 'document.issued', occurred_on, payload, actor, recorded_at, ${other.hash}, hash, version from subsidy_event where type = 'subsidy.documentIssued'`
  await expect(insert.execute(store.db)).rejects.toThrow('issued_number: the number was given to an application')
})

it('a decision that is reopened supersedes its letter: what went out stays to be seen, nothing is issued until it is decided anew, and the new letter names the old', async () => {
  const store = await temporaryStore({ today: '2026-06-20' })
  const subsidyId = await decidedIn(store)
  must(await issue(store, subsidyId))
  expect((await viewOf(store, subsidyId)).facts.decision?.letter?.documentNumber).toBe(numberOf(1))
  await record(store, subsidyId, { ...reviewed, on: '2026-06-12' })
  expect(await letterOf(store, subsidyId)).toMatchObject({ lapsed: true, issues: [{ version: 1, documentNumber: numberOf(1) }] })
  expect((await viewOf(store, subsidyId)).facts.decision).toBeNull()
  expect(codeOf(await issue(store, subsidyId, 'F04', { on: '2026-06-12' }))).toBe('DECISION_TAKEN_BACK')
  const { 'document.preview': preview } = documentCommands(store, paperOf())
  expect(documentWords(must(await preview({ subsidyId, code: 'F04', key: '' }))).join('\n')).toContain('156,200元')

  await record(store, subsidyId, { ...decided, on: '2026-06-15', perItem: [{ kind: 'ATTORNEY_FEE', granted: 40_000, reason: '依實支金額核定。' }] })
  const called = await letterOf(store, subsidyId)
  expect(called?.lapsed).toBeUndefined()
  expect(called?.issues).toHaveLength(1)
  expect(codeOf(await issue(store, subsidyId, 'F04', { on: '2026-06-12' }))).toBe('ISSUED_TOO_EARLY')
  must(await issue(store, subsidyId, 'F04', { on: '2026-06-16' }))
  const now = documentWords(must(await preview({ subsidyId, code: 'F04', key: '' }))).join('\n')
  expect(now).toContain('新臺幣肆萬元整')
  expect(now).toContain(`本件係更正本局中華民國115年6月8日${numberOf(1)}函，以本件為準`)
  const { facts } = await viewOf(store, subsidyId)
  expect(facts.formerDecisions[0]?.letter?.documentNumber).toBe(numberOf(1))
  expect(facts.decision?.letter).toMatchObject({ documentNumber: numberOf(2), version: 2 })
})

it('a notification that names no number takes that of the letter', async () => {
  const store = await temporaryStore({ today: '2026-06-20' })
  const subsidyId = await decidedIn(store)
  must(await issue(store, subsidyId))
  await record(store, subsidyId, { type: 'subsidy.notified', on: '2026-06-15', deliveredOn: '2026-06-15' })
  expect((await viewOf(store, subsidyId)).facts.notified).toEqual({ deliveredOn: '2026-06-15', documentNumber: numberOf(1) })
  expect((await letterOf(store, subsidyId))?.seq).toBe(3)
})

it('changes by hand go out, but none that take out what was decided', async () => {
  const store = await temporaryStore({ today })
  const subsidyId = await decidedIn(store)
  const desk = must(await documentCommands(store, paperOf())['document.desk']({ subsidyId, code: 'F04', key: '' }))
  expect(desk).toMatchObject({ nextNumber: numberOf(1), attachments: [{ code: 'F05' }] })
  const keep = (before: string, after: string) => saveDraft(store.db, { draftId: documentDraftId(subsidyId, 'F04', ''), kind: 'DOCUMENT', title: '核定通知函', caseId: null, content: edited(desk.generated, before, after) }, '2026-06-08T01:00:00.000Z')
  await keep('新臺幣壹拾伍萬陸仟貳佰元整（156,200元）', '新臺幣壹拾萬元整（100,000元）')
  expect(codeOf(await issue(store, subsidyId))).toBe('FIGURES_CHANGED')
  await keep('寄回本局', '於15日內寄回本局')
  must(await issue(store, subsidyId))
  expect((await viewOf(store, subsidyId)).log.at(-1)?.event).toMatchObject({ type: 'subsidy.documentIssued', edits: [{ after: '請填妥所附領據並簽名或蓋章，連同存摺封面影本於15日內寄回本局，俾辦理撥款。' }] })
  expect(await store.db.selectFrom('draft').selectAll().execute()).toEqual([])
})

it('what people fill in has no number; a letter on old knowledge, of another day or of nobody is refused', async () => {
  const store = await temporaryStore({ today })
  const subsidyId = await decidedIn(store)
  const { seq } = await viewOf(store, subsidyId)
  expect(codeOf(await issue(store, subsidyId, 'F01'))).toBe('NOT_ISSUED_HERE')
  expect(codeOf(await issue(store, subsidyId, 'F07', { key: '1' }))).toBe('DOCUMENT_NOT_FOUND')
  expect(codeOf(await issue(store, subsidyId, 'F04', { on: '2026-06-11' }))).toBe('ISSUED_IN_FUTURE')
  expect(codeOf(await issue(store, subsidyId, 'F04', { on: '2026-06-04' }))).toBe('ISSUED_TOO_EARLY')
  expect(codeOf(await issueDocument(store, paperOf(), { subsidyId, basedOnSeq: seq - 1, code: 'F04', key: '', on: '2026-06-08' }, clerk))).toBe('STALE_SUBSIDY')
  expect(codeOf(await issueDocument(store, paperOf(), { subsidyId: 'nobody', basedOnSeq: 1, code: 'F04', key: '', on: '2026-06-08' }, clerk))).toBe('SUBSIDY_NOT_FOUND')
  expect((await store.db.selectFrom('issued_letter').selectAll().execute())).toEqual([])
})

it('the check of the data finds a kept file of an application that is gone; removing the demonstration takes such files along', async () => {
  const store = await temporaryStore({ today })
  const subsidyId = await decidedIn(store)
  must(await issue(store, subsidyId))
  const [file] = (await letterOf(store, subsidyId))?.issues[0]?.files ?? []
  const folder = store.file.replace(/\.[^./]+$/u, '-issued')
  await rm(join(folder, file?.sha256.slice(0, 2) ?? '', `${file?.sha256}.${file?.format}`))
  expect((await verifyStore(store)).problems).toEqual([{ caseId: subsidyId, seq: 4, problem: `the kept file ${file?.sha256}.json is missing or altered` }])

  const shown = await temporaryStore({ today })
  const shownId = (await subsidyWith(shown, await failedTaipeiCase(shown, true), submitted ?? {}, reviewed ?? {}, decided ?? {})).subsidyId
  must(await issue(shown, shownId))
  expect((await letterOf(shown, shownId))?.documentNumber).toBe(`示範 ${numberOf(1)}`)
  const kept = async () => (await readdir(shown.file.replace(/\.[^./]+$/u, '-issued'), { recursive: true })).filter((name) => name.includes('.'))
  expect(await kept()).toHaveLength(8)
  await removeDemonstration(shown)
  expect(await kept()).toEqual([])
  expect((await verifyStore(shown)).problems).toEqual([])
})
