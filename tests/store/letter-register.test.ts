import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { issueDocument } from '../../electron/commands/issue-document.ts'
import { registerCommands } from '../../electron/commands/register.ts'
import { loadDemonstration } from '../../electron/store/demonstration.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import type { Store } from '../../electron/store/store.ts'
import type { Paper } from '../../electron/commands/paper.ts'
import type { Actor } from '../../shared/ipc/contract.ts'
import type { LetterRegister } from '../../shared/ipc/views.ts'
import { accepted, assigned, filed, scheduled } from '../support/lifecycle.ts'
import { paperOf } from '../support/paper.ts'
import { caseWith, clerk, must, temporaryFolder, temporaryStore } from '../support/store.ts'

const calledToMeeting = [filed(), accepted, assigned, scheduled()]

async function office(): Promise<Store> {
  const store = await temporaryStore()
  await savePreferences(store.db, { city: 'KAOHSIUNG' })
  return store
}

/** Issues documents of one case, one after the other. */
async function issueAll(store: Store, caseId: string, basedOnSeq: number, documents: readonly (readonly [code: string, key: string, documentNumber?: string])[], by: Actor = clerk): Promise<number> {
  let seq = basedOnSeq
  for (const [code, key, documentNumber] of documents) {
    seq = must(await issueDocument(store, paperOf(), { caseId, basedOnSeq: seq, code, key, on: '2026-03-11', ...(documentNumber === undefined ? {} : { documentNumber }) }, by)).seq
  }
  return seq
}

const registerOf = async (store: Store, asked: { year?: number; text?: string; shown?: number } = {}, paper: Paper = paperOf()): Promise<LetterRegister> =>
  must(await registerCommands(store, paper)['document.register']({ year: 115, ...asked }))

it('the letters of a year stand in the order of their numbers, without a gap, each with its case and who issued it', async () => {
  const store = await office()
  const first = await caseWith(store, ...calledToMeeting)
  const second = await caseWith(store, ...calledToMeeting)
  await issueAll(store, first.caseId, first.seq, [['D03', 'ASSIGNMENT'], ['D06', '1']])
  await issueAll(store, second.caseId, second.seq, [['D06', '1'], ['D06', '1']], { ...clerk, name: '李承辦' })
  const { rows, ...rest } = await registerOf(store)
  expect(rest).toEqual({ year: 115, years: [115], total: 4, byHand: [], missing: [], found: 4 })
  expect(rows.map(({ serial, caseNumber, document, version, by, on }) => [serial, caseNumber, document, version, by, on])).toEqual([
    [4, second.caseNumber, '開會通知單-第1次', 2, '李承辦', '2026-03-11'], [3, second.caseNumber, '開會通知單-第1次', 1, '李承辦', '2026-03-11'],
    [2, first.caseNumber, '開會通知單-第1次', 1, '王承辦', '2026-03-11'], [1, first.caseNumber, '調解人指派函', 1, '王承辦', '2026-03-11'],
  ])
  expect(rows[0]?.documentNumber).toBe('高市勞關字第1150000004號')
  expect(await registerOf(store, { year: 114 })).toEqual({ year: 114, years: [115], total: 0, byHand: [], missing: [], found: 0, rows: [] })
})

it('any part of number, case, document or name finds a letter; only so many rows are told as were asked for', async () => {
  const store = await office()
  const { caseId, seq, caseNumber } = await caseWith(store, ...calledToMeeting)
  await issueAll(store, caseId, seq, [['D03', 'ASSIGNMENT'], ['D06', '1'], ['D06', '1']])
  const serialsOf = async (text: string): Promise<number[]> => (await registerOf(store, { text })).rows.map(({ serial }) => serial)
  expect(await serialsOf('1150000002')).toEqual([2])
  expect(await serialsOf('１１５００００００２')).toEqual([2])
  expect(await serialsOf('指派')).toEqual([1])
  expect(await serialsOf(caseNumber)).toEqual([3, 2, 1])
  expect(await serialsOf('王承辦')).toEqual([3, 2, 1])
  expect(await serialsOf('%')).toEqual([])
  expect(await registerOf(store, { shown: 1 })).toMatchObject({ total: 3, found: 3, rows: [{ serial: 3 }] })
})

it('a number that somebody entered by hand is left out and named, and is no gap', async () => {
  const store = await office()
  const { caseId, seq } = await caseWith(store, ...calledToMeeting)
  await issueAll(store, caseId, seq, [['D03', 'ASSIGNMENT'], ['D06', '1', '高市勞關字第1150000002號'], ['D06', '1']])
  expect(await registerOf(store)).toMatchObject({ total: 2, byHand: [2], missing: [], rows: [{ serial: 3 }, { serial: 1 }] })
})

it('a number that is gone from the log is told as missing', async () => {
  const store = await office()
  const { caseId, seq } = await caseWith(store, ...calledToMeeting)
  await issueAll(store, caseId, seq, [['D03', 'ASSIGNMENT'], ['D06', '1'], ['D06', '1']])
  await sql`DROP TRIGGER case_event_unchanged`.execute(store.db)
  await sql`UPDATE case_event SET payload = json_set(payload, '$.serial', 5) WHERE payload ->> 'serial' = 2`.execute(store.db)
  await sql`UPDATE case_event SET payload = json_remove(payload, '$.documentNumber') WHERE payload ->> 'serial' = 5`.execute(store.db)
  expect(await registerOf(store)).toMatchObject({ total: 3, missing: [2, 4], byHand: [] })
})

it('letters of demonstration cases have numbers of their own and are not in the register', async () => {
  const store = await office()
  await loadDemonstration(store, 'KAOHSIUNG')
  const demonstration = await store.db.selectFrom('case_file').innerJoin('case_summary', 'case_summary.case_id', 'case_file.case_id').select('case_file.case_id').where('state', '=', 'mediation.preparing').executeTakeFirstOrThrow()
  const { max } = await store.db.selectFrom('case_event').select(({ fn }) => fn.max<number>('seq').as('max')).where('case_id', '=', demonstration.case_id).executeTakeFirstOrThrow()
  await issueAll(store, demonstration.case_id, max, [['D06', '1']])
  expect(await registerOf(store)).toMatchObject({ total: 0, years: [], rows: [] })
  const { caseId, seq } = await caseWith(store, ...calledToMeeting)
  await issueAll(store, caseId, seq, [['D06', '1']])
  expect(await registerOf(store)).toMatchObject({ total: 1, missing: [], rows: [{ serial: 1, documentNumber: '高市勞關字第1150000001號' }] })
})

it('the register is saved as .csv that a spreadsheet reads as it is, and in which a name calculates nothing', async () => {
  const store = await office()
  const hostile = { ...clerk, name: '=HYPERLINK("x")' }
  const { caseId, seq, caseNumber } = await caseWith(store, ...calledToMeeting)
  await issueAll(store, caseId, seq, [['D03', 'ASSIGNMENT'], ['D06', '1']], hostile)
  const file = join(await temporaryFolder(), '發文簿.csv')
  const paper = paperOf({ chooseFile: async () => file })
  expect(must(await registerCommands(store, paper)['document.saveRegister']({ year: 115 }))).toEqual({ file })
  const bytes = await readFile(file)
  expect([...bytes.subarray(0, 3)]).toEqual([0xEF, 0xBB, 0xBF])
  expect(parse(bytes, { bom: true })).toEqual([
    ['流水號', '發文字號', '發文日期', '案號', '文書', '版次', '發文人'],
    ['1', '高市勞關字第1150000001號', '2026-03-11', caseNumber, '調解人指派函', '1', '\'=HYPERLINK("x")'],
    ['2', '高市勞關字第1150000002號', '2026-03-11', caseNumber, '開會通知單-第1次', '1', '\'=HYPERLINK("x")'],
  ])
})

it('a place that cannot be written to is refused; somebody who cancels saves nothing', async () => {
  const store = await office()
  expect(await registerCommands(store, paperOf())['document.saveRegister']({ year: 115 })).toEqual({ ok: true, value: null })
  const nowhere = paperOf({ chooseFile: async () => join('/no', 'such', 'folder', 'a.csv') })
  expect(await registerCommands(store, nowhere)['document.saveRegister']({ year: 115 })).toMatchObject({ ok: false, refusal: { code: 'FILE_NOT_WRITTEN' } })
})
