import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { caseCommands } from '../../electron/commands/cases.ts'
import { documentCommands } from '../../electron/commands/documents.ts'
import { issueDocument } from '../../electron/commands/issue-document.ts'
import { viewCase } from '../../electron/commands/case-view.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { saveDraft } from '../../electron/store/draft-repository.ts'
import { removeDemonstration, loadDemonstration } from '../../electron/store/demonstration.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { addTemplateVersion } from '../../electron/store/template-repository.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { documentDraftId } from '../../shared/documents/hand-edits.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import { fileOf, type IssuedDocument } from '../../shared/model/issued-document.ts'
import { edited } from '../support/hand-edits.ts'
import { accepted, assigned, filed, received, scheduled, sent, toFailed, toFinal, toMeeting, toSettled } from '../support/lifecycle.ts'
import { paperOf } from '../support/paper.ts'
import { odtLinesOf } from '../support/read-odt.ts'
import { linesOf } from '../support/read-docx.ts'
import { caseWith, clerk, clockOn, must, resources, temporaryFolder, temporaryStore } from '../support/store.ts'

const calledToMeeting = [filed(), accepted, assigned, scheduled()]

async function viewOf(store: Store, caseId: string): Promise<CaseView> {
  const view = await viewCase(store, caseId)
  if (!view) throw new Error('no such case')
  return view
}

async function issue(store: Store, caseId: string, code: string, key = '', over: { on?: string; documentNumber?: string } = {}) {
  const { seq } = await viewOf(store, caseId)
  return issueDocument(store, paperOf(), { caseId, basedOnSeq: seq, code, key, on: '2026-03-11', ...over }, clerk)
}

/** The last issue on record. */
async function lastIssue(store: Store, caseId: string): Promise<IssuedDocument> {
  const issued = (await viewOf(store, caseId)).facts.documentsIssued.at(-1)
  if (!issued) throw new Error('nothing was issued')
  return issued
}

const preview = async (store: Store, caseId: string, code: string, key = '', issuedSeq?: number): Promise<string> =>
  documentWords(must(await documentCommands(store, paperOf())['document.preview']({ caseId, code, key, ...(issuedSeq === undefined ? {} : { issuedSeq }) }))).join('\n')

it('a letter that is issued gets the next number of the year and is kept as model, .docx, .odt and PDF under the hashes of their bytes', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...calledToMeeting)
  must(await issue(store, caseId, 'D06', '1'))
  const issued = await lastIssue(store, caseId)
  expect(issued).toMatchObject({
    code: 'D06', key: '1', on: '2026-03-11', documentNumber: '高市勞關字第1150000001號', sequence: 'KAOHSIUNG', year: 115, serial: 1, version: 1, madeFrom: 4, edits: [], templates: [],
  })
  const letter = (issued.files ?? []).filter((file) => file.code === 'D06')
  expect(letter.map(({ format }) => format)).toEqual(['json', 'docx', 'odt', 'pdf'])
  const [json, docx, odt] = await Promise.all(letter.map((file) => store.issuedFiles.read(file)))
  const model = JSON.parse(new TextDecoder().decode(json)) as DocumentModel
  expect(documentWords(model).join('\n')).toContain('發文字號：高市勞關字第1150000001號')
  expect(documentWords(model).join('\n')).toContain('發文日期：中華民國115年3月11日')
  expect(linesOf(docx ?? new Uint8Array())).toEqual(documentWords(model))
  expect(odtLinesOf(odt ?? new Uint8Array())).toEqual(documentWords(model))
  expect((await verifyStore(store)).problems).toEqual([])
})

it('the blank powers of attorney go out with a notice of a meeting, the record and the sheet of remedies with their cover letter', async () => {
  const store = await temporaryStore({ today: '2026-03-16' })
  const { caseId } = await caseWith(store, ...calledToMeeting)
  must(await issue(store, caseId, 'D06', '1'))
  expect([...new Set((await lastIssue(store, caseId)).files?.map(({ code, name }) => `${code} ${name}`))]).toEqual([
    'D06 1150000001-開會通知單-第1次', 'D08 1150000001-附件1-委任書-空白-資方○光精密股份有限公司', 'D08 1150000001-附件2-委任書-空白-勞方甲○○',
  ])
  const failed = await caseWith(store, ...toFailed, { type: 'record.signed', on: '2026-03-11', signerId: 'M01', role: 'MEDIATOR', method: 'INK' }, { type: 'record.finalized', on: '2026-03-11' }, sent, received)
  must(await issue(store, failed.caseId, 'D13', '', { on: '2026-03-16' }))
  const { files = [], documentNumber } = await lastIssue(store, failed.caseId)
  expect(documentNumber).toBe('高市勞關字第1150000002號')
  expect([...new Set(files.map(({ code }) => code))]).toEqual(['D13', 'D11', 'D15'])
  expect(files.every(({ name }) => name.startsWith('1150000002-'))).toBe(true)
})

it('what was issued stays as it was, whatever the case learns later; issued again it is a new version that names the old one', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...calledToMeeting)
  must(await issue(store, caseId, 'D06', '1'))
  const before = await viewOf(store, caseId)
  must(await appendEvent(store, { caseId, basedOnSeq: before.seq, event: { type: 'party.updated', on: '2026-03-11', partyId: 'W1', changes: { name: '丙○○' } } }, clerk))
  expect(await preview(store, caseId, 'D06', '1')).toContain('甲○○')
  expect(await preview(store, caseId, 'D06', '1')).not.toContain('丙○○')

  must(await issue(store, caseId, 'D06', '1'))
  const again = await lastIssue(store, caseId)
  expect(again).toMatchObject({ version: 2, documentNumber: '高市勞關字第1150000002號', replaces: { seq: before.seq, on: '2026-03-11', documentNumber: '高市勞關字第1150000001號' } })
  const now = await preview(store, caseId, 'D06', '1')
  expect(now).toContain('丙○○')
  expect(now).toContain('本件係更正本局中華民國115年3月11日高市勞關字第1150000001號開會通知單，以本件為準')
  expect(await preview(store, caseId, 'D06', '1', before.seq)).not.toContain('丙○○')
  const { documents } = await viewOf(store, caseId)
  expect(documents.find(({ code }) => code === 'D06')?.issues.map(({ version, documentNumber }) => [version, documentNumber])).toEqual([[1, '高市勞關字第1150000001號'], [2, '高市勞關字第1150000002號']])
})

it('numbers run on without a gap in each city and ROC year, and demonstrations have their own', async () => {
  const store = await temporaryStore({ today: '2027-01-04' })
  const { caseId } = await caseWith(store, ...calledToMeeting, scheduled(2, '2027-01-20T10:00'))
  const taipei = await caseWith(store, filed({ city: 'TAIPEI', workplace: { city: 'TAIPEI', address: '臺北市信義區市府路1號' } }), accepted, assigned, scheduled())
  const given: (string | undefined)[] = []
  for (const [id, key, on] of [[caseId, '1', '2026-12-31'], [taipei.caseId, '1', '2026-12-31'], [caseId, '2', '2027-01-04'], [caseId, '1', '2026-12-31']] as const) {
    must(await issue(store, id, 'D06', key, { on }))
    given.push((await lastIssue(store, id)).documentNumber)
  }
  expect(given).toEqual(['高市勞關字第1150000001號', '北市勞動字第1150000001號', '高市勞關字第1160000001號', '高市勞關字第1150000002號'])
  await loadDemonstration(store, 'KAOHSIUNG')
  const shown = (await store.db.selectFrom('case_file').select('case_id').where('demonstration', '=', 1).execute()).map((row) => row.case_id)
  const views = await Promise.all(shown.map((id) => viewOf(store, id)))
  const withNotice = views.find(({ documents, facts, state }) => state !== 'closed' && facts.mode !== 'ENTRUSTED_ORG' && documents.some(({ code }) => code === 'D06'))
  must(await issue(store, withNotice?.caseId ?? '', 'D06', '1', { on: '2027-01-04' }))
  expect((await lastIssue(store, withNotice?.caseId ?? '')).documentNumber).toBe('示範 高市勞關字第1160000001號')
  expect((await verifyStore(store)).problems).toEqual([])
  const kept = await allFiles(store)
  await removeDemonstration(store)
  expect((await verifyStore(store)).problems).toEqual([])
  expect((await allFiles(store)).length).toBeLessThan(kept.length)
})

it('issued at once from two programs on one store, no number is given twice and none is left out', { timeout: 60_000 }, async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const [one, other] = [await temporaryStore({ file }), await openStore(file, resources, clockOn('2026-03-11'))]
  const cases: string[] = []
  for (let count = 0; count < 12; count += 1) cases.push((await caseWith(one, ...calledToMeeting)).caseId)
  const results = await Promise.all(cases.map((caseId, index) => issue(index % 2 === 0 ? one : other, caseId, 'D06', '1')))
  expect(results.every((result) => result.ok)).toBe(true)
  const numbers = await Promise.all(cases.map(async (caseId) => (await lastIssue(one, caseId)).serial ?? 0))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(cases.map((_case, index) => index + 1))
  await other.close()
})

it('of two who issue on the same knowledge of a case, one is told what the other did, and no number is lost', async () => {
  const store = await temporaryStore()
  const { caseId, seq } = await caseWith(store, ...calledToMeeting)
  const both = await Promise.all([1, 2].map(() => issueDocument(store, paperOf(), { caseId, basedOnSeq: seq, code: 'D06', key: '1', on: '2026-03-11' }, clerk)))
  expect(both.map((result) => (result.ok ? 'ok' : result.refusal.code))).toEqual(['ok', 'STALE'])
  const other = await caseWith(store, ...calledToMeeting)
  must(await issue(store, other.caseId, 'D06', '1'))
  expect((await lastIssue(store, other.caseId)).serial).toBe(2)
})

it('a number entered by hand is used once; the office’s own sequence passes over it', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...calledToMeeting, scheduled(2, '2026-03-20T10:00'))
  must(await issue(store, caseId, 'D06', '1', { documentNumber: ' 高市勞關字第1150000001號 ' }))
  expect(await lastIssue(store, caseId)).toMatchObject({ documentNumber: '高市勞關字第1150000001號' })
  expect((await lastIssue(store, caseId)).serial).toBeUndefined()
  expect(await issue(store, caseId, 'D06', '2', { documentNumber: '高市勞關字第1150000001號' })).toMatchObject({ ok: false, refusal: { code: 'NUMBER_TAKEN', field: 'documentNumber' } })
  must(await issue(store, caseId, 'D06', '2'))
  expect((await lastIssue(store, caseId)).documentNumber).toBe('高市勞關字第1150000002號')
  expect((await verifyStore(store)).problems).toEqual([])
})

it.each([
  ['in the future', { on: '2026-03-12' }, 'D06', '1', 'ISSUED_IN_FUTURE'],
  ['before the event that it tells of', { on: '2026-03-03' }, 'D06', '1', 'ISSUED_TOO_EARLY'],
  ['though it is a form that people sign', {}, 'D09', '1', 'NOT_ISSUED_HERE'],
  ['though the case has none such', {}, 'D13', '', 'DOCUMENT_NOT_FOUND'],
])('nothing is issued %s', async (_name, over, code, key, refusal) => {
  const store = await temporaryStore()
  const { caseId, seq } = await caseWith(store, ...calledToMeeting)
  expect(await issue(store, caseId, code, key, over)).toMatchObject({ ok: false, refusal: { code: refusal } })
  expect((await viewOf(store, caseId)).seq).toBe(seq)
  expect(await allFiles(store)).toEqual([])
})

it('what was changed by hand goes out, is named in the log, and its draft is gone', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...calledToMeeting)
  const desk = must(await documentCommands(store, paperOf())['document.desk']({ caseId, code: 'D06', key: '1' }))
  const edits = edited(desk.generated, '資方並請攜帶勞工名卡', '資方並請攜帶勞工名冊')
  await saveDraft(store.db, { draftId: documentDraftId(caseId, 'D06', '1'), kind: 'DOCUMENT', title: '開會通知單', caseId, content: edits }, '2026-03-11T01:00:00Z')
  expect(await preview(store, caseId, 'D06', '1')).toContain('資方並請攜帶勞工名冊')
  must(await issue(store, caseId, 'D06', '1'))
  expect(await preview(store, caseId, 'D06', '1')).toContain('資方並請攜帶勞工名冊')
  const { edits: named, handEdits } = await lastIssue(store, caseId)
  expect(handEdits).toEqual(edits)
  expect(named).toHaveLength(1)
  expect(named?.[0]?.after).toContain('資方並請攜帶勞工名冊')
  expect(await store.db.selectFrom('draft').selectAll().execute()).toEqual([])
})

it('a change by hand that no longer fits the facts stops the issue, and is kept', async () => {
  const store = await temporaryStore()
  const { caseId, seq } = await caseWith(store, ...calledToMeeting)
  const desk = must(await documentCommands(store, paperOf())['document.desk']({ caseId, code: 'D06', key: '1' }))
  await saveDraft(store.db, { draftId: documentDraftId(caseId, 'D06', '1'), kind: 'DOCUMENT', title: '開會通知單', caseId, content: edited(desk.generated, '下午2時', '下午二時整') }, '2026-03-11T01:00:00Z')
  must(await appendEvent(store, { caseId, basedOnSeq: seq, event: { type: 'meeting.rescheduled', on: '2026-03-10', meetingNo: 1, startsAt: '2026-03-12T10:00', reason: '場地' } }, clerk))
  expect(await issue(store, caseId, 'D06', '1')).toMatchObject({ ok: false, refusal: { code: 'HAND_EDITS_OPEN' } })
  expect(await store.db.selectFrom('draft').selectAll().execute()).toHaveLength(1)
})

it('a draft of changes by hand that cannot be read stops the issue instead of being passed over', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...calledToMeeting)
  await saveDraft(store.db, { draftId: documentDraftId(caseId, 'D06', '1'), kind: 'DOCUMENT', title: '開會通知單', caseId, content: { base: [] } }, '2026-03-11T01:00:00Z')
  expect(await issue(store, caseId, 'D06', '1')).toMatchObject({ ok: false, refusal: { code: 'HAND_EDITS_OPEN' } })
  expect(await store.db.selectFrom('draft').selectAll().execute()).toHaveLength(1)
})

it('a folder that cannot be written to costs neither a number nor an event', async () => {
  const store = await temporaryStore()
  const { caseId, seq } = await caseWith(store, ...calledToMeeting)
  await writeFile(store.file.replace('.sqlite', '-issued'), 'in the way')
  await expect(issue(store, caseId, 'D06', '1')).rejects.toThrow(/EEXIST|ENOTDIR/)
  expect((await viewOf(store, caseId)).seq).toBe(seq)
  await rm(store.file.replace('.sqlite', '-issued'))
  must(await issue(store, caseId, 'D06', '1'))
  expect((await lastIssue(store, caseId)).serial).toBe(1)
})

it('a closed case still sends the letter that closed it, and no other', async () => {
  const store = await temporaryStore({ today: '2026-03-11' })
  const closed = await caseWith(store, filed(), { type: 'case.transferred', on: '2026-03-03', toAuthority: '臺南市政府勞工局', reason: '勞務提供地在臺南市' })
  must(await issue(store, closed.caseId, 'D17'))
  expect(await lastIssue(store, closed.caseId)).toMatchObject({ code: 'D17', documentNumber: '高市勞關字第1150000001號' })
  const { seq } = await viewOf(store, closed.caseId)
  expect(await appendEvent(store, { caseId: closed.caseId, basedOnSeq: seq, event: { type: 'document.issued', on: '2026-03-11', code: 'D06' } }, clerk)).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED_NOW' } })
})

it('a letter tells who is in charge and how to reach the office, as it was when it went out', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, filed(), { type: 'case.transferred', on: '2026-03-03', toAuthority: '臺南市政府勞工局', reason: '勞務提供地在臺南市' })
  expect(await preview(store, caseId, 'D17')).toContain('承辦人：勞資爭議調解業務承辦人')
  await savePreferences(store.db, { userName: '陳承辦', letterhead: { phone: '07-8124613#123', fax: '07-8124614', email: 'desk@example.test', head: '周○○', archiveNumber: '115/0501' } })
  must(await issue(store, caseId, 'D17'))
  const letter = await preview(store, caseId, 'D17')
  for (const line of ['承辦人：陳承辦', '電話：07-8124613#123', '傳真：07-8124614', '電子信箱：desk@example.test', '局長　周○○', '檔　　號：115/0501']) expect(letter).toContain(line)
  await savePreferences(store.db, { letterhead: { phone: '', fax: '', email: '', head: '吳○○', archiveNumber: '' } })
  expect(await preview(store, caseId, 'D17')).toContain('局長　周○○')
})

it('a letter is worded as the office’s templates have it on its day of issue, and names their versions', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...calledToMeeting)
  await addTemplateVersion(store.db, 'KAOHSIUNG', { code: 'D06', effectiveFrom: '2026-03-11', texts: { bring: '應攜帶資料：本通知單及印章。' }, note: '局務會議', savedBy: '王', savedAt: '2026-03-10T01:00:00Z' })
  must(await issue(store, caseId, 'D06', '1', { on: '2026-03-10' }))
  expect((await lastIssue(store, caseId)).templates).toEqual([])
  expect(await preview(store, caseId, 'D06', '1')).not.toContain('本通知單及印章')
  must(await issue(store, caseId, 'D06', '1', { on: '2026-03-11' }))
  expect((await lastIssue(store, caseId)).templates).toEqual([{ code: 'D06', version: 1 }])
  expect(await preview(store, caseId, 'D06', '1')).toContain('應攜帶資料：本通知單及印章。')
})

it('the record is kept without a number of its own, once it is final', async () => {
  const store = await temporaryStore()
  const drafted = await caseWith(store, ...toSettled)
  expect(await issue(store, drafted.caseId, 'D11')).toMatchObject({ ok: false, refusal: { code: 'RECORD_NOT_FINAL' } })
  const { caseId } = await caseWith(store, ...toFinal)
  must(await issue(store, caseId, 'D11'))
  const issued = await lastIssue(store, caseId)
  expect(issued.documentNumber).toBeUndefined()
  expect(issued.files?.map(({ name, format }) => `${name}.${format}`)).toEqual(['調解紀錄.json', '調解紀錄.docx', '調解紀錄.odt', '調解紀錄.pdf'])
})

it('the send-ready set is written under names that exchanges take, byte for byte as it was issued', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...calledToMeeting)
  must(await issue(store, caseId, 'D06', '1'))
  const { seq } = await viewOf(store, caseId)
  const folder = await temporaryFolder()
  const set = must(await documentCommands(store, paperOf({ chooseFolder: async () => folder }))['document.saveSet']({ caseId, seq }))
  expect(set?.warnings).toEqual([])
  expect(set?.files.slice(0, 3)).toEqual(['1150000001-開會通知單-第1次.docx', '1150000001-開會通知單-第1次.odt', '1150000001-開會通知單-第1次.pdf'])
  expect((await readdir(folder)).toSorted()).toEqual([...set?.files ?? []].toSorted())
  const { files = [] } = await lastIssue(store, caseId)
  const docx = fileOf(files, 'D06', '1', 'docx')
  expect(docx && Buffer.from(await store.issuedFiles.read(docx)).equals(await readFile(join(folder, '1150000001-開會通知單-第1次.docx')))).toBe(true)
})

it('the check of the data finds an issued file that is gone or altered, and the preview says so instead of showing another', async () => {
  const store = await temporaryStore()
  const { caseId, seq } = await caseWith(store, ...calledToMeeting)
  must(await issue(store, caseId, 'D06', '1'))
  const files = await allFiles(store)
  await writeFile(files.find((file) => file.endsWith('.json')) ?? '', '{}')
  await rm(files.find((file) => file.endsWith('.pdf')) ?? '')
  const { problems } = await verifyStore(store)
  expect(problems).toHaveLength(2)
  expect(problems.every((problem) => problem.caseId === caseId && problem.seq === seq + 1 && problem.problem.includes('missing or altered'))).toBe(true)
})

it('a letter that went out through another program is shown with its number', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...toMeeting, { type: 'document.issued', on: '2026-03-11', code: 'D06', documentNumber: '高市勞關字第11530001號' })
  expect(await preview(store, caseId, 'D06', '1')).toContain('發文字號：高市勞關字第11530001號')
})

it('what a window says was issued is not taken for it: number and files come from issuing alone', async () => {
  const store = await temporaryStore()
  const { caseId, seq } = await caseWith(store, ...calledToMeeting)
  const record = (event: object) => caseCommands(store)['case.record']({ caseId, basedOnSeq: seq, event: { type: 'document.issued', on: '2026-03-11', code: 'D06', key: '1', ...event } }, clerk)
  expect(await record({ sequence: 'KAOHSIUNG', year: 115, serial: 77 })).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'sequence' } })
  expect(await record({ files: [] })).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'files' } })
  must(await issue(store, caseId, 'D06', '1', { documentNumber: '高市勞關字第1號' }))
  const other = await caseWith(store, ...calledToMeeting)
  expect(await caseCommands(store)['case.record']({ caseId: other.caseId, basedOnSeq: other.seq, event: { type: 'document.issued', on: '2026-03-11', code: 'D06', documentNumber: '高市勞關字第1號' } }, clerk))
    .toMatchObject({ ok: false, refusal: { code: 'NUMBER_TAKEN', field: 'documentNumber' } })
})

async function allFiles(store: Store): Promise<string[]> {
  const folder = store.file.replace('.sqlite', '-issued')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
