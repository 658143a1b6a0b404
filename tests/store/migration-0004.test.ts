import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addTemplateVersion, templateVersions } from '../../electron/store/template-repository.ts'
import { eventRow } from '../../electron/store/event-chain.ts'
import { migrations } from '../../electron/store/migrations/index.ts'
import { openDatabase } from '../../electron/store/open.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { parseCaseEvent } from '../../shared/lifecycle/parse-event.ts'
import { filed } from '../support/lifecycle.ts'
import { must, temporaryFolder, temporaryStore } from '../support/store.ts'

const now = () => new Date('2026-03-11T06:00:00Z')

it('0003-people-and-calendar: a store from before gets seats, involvements and meetings computed from its log', async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const before = await openDatabase(file, now, migrations.slice(0, 2))
  await before.insertInto('case_file').values({ case_id: 'a', case_number: '高市勞調字第1150001號', city: 'KAOHSIUNG', year: 115, serial: 1, demonstration: 0 }).execute()
  await before.insertInto('case_event').values(eventRow(must(parseCaseEvent(filed())), { caseId: 'a', seq: 1, prevHash: '' }, '王', '2026-03-02T01:00:00.000Z')).execute()
  await before.destroy()

  const store = await temporaryStore({ file })
  expect(await store.db.selectFrom('involvement').select(['name', 'role']).orderBy('position').execute()).toContainEqual({ name: '甲○○', role: 'PARTY' })
  expect(await verifyStore(store)).toEqual({ cases: 1, events: 1, problems: [] })
})

it('0004-issuing: letters numbered by hand before stay as they are, and no number of this program is given twice from now on', async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const before = await openDatabase(file, now, migrations.slice(0, 3))
  await before.insertInto('case_file').values({ case_id: 'a', case_number: '高市勞調字第1150001號', city: 'KAOHSIUNG', year: 115, serial: 1, demonstration: 0 }).execute()
  const first = eventRow(must(parseCaseEvent(filed())), { caseId: 'a', seq: 1, prevHash: '' }, '王', '2026-03-02T01:00:00.000Z')
  const letters = [2, 3].reduce((rows, seq) => [...rows, eventRow(must(parseCaseEvent({ type: 'document.issued', on: '2026-03-03', code: 'D06', documentNumber: '高市勞關字第11530001號' })), { caseId: 'a', seq, prevHash: rows.at(-1)?.hash ?? '' }, '王', '2026-03-03T01:00:00.000Z')], [first])
  for (const row of letters) await before.insertInto('case_event').values(row).execute()
  await before.destroy()

  const { db } = await temporaryStore({ file })
  expect(await db.selectFrom('case_event').selectAll().orderBy('seq').execute()).toEqual(letters)
  const numbered = (seq: number, prevHash: string) => eventRow(must(parseCaseEvent({ type: 'document.issued', on: '2026-03-04', code: 'D06', sequence: 'KAOHSIUNG', year: 115, serial: 1 })), { caseId: 'a', seq, prevHash }, '王', '2026-03-04T01:00:00.000Z')
  const fourth = numbered(4, letters.at(-1)?.hash ?? '')
  await db.insertInto('case_event').values(fourth).execute()
  await expect(db.insertInto('case_event').values(numbered(5, fourth.hash)).execute()).rejects.toThrow('issued_number')
})

it('0004-issuing: a version of a template is neither changed nor removed', async () => {
  const { db } = await temporaryStore()
  await addTemplateVersion(db, 'KAOHSIUNG', { code: 'D06', effectiveFrom: '2026-03-11', texts: { bring: '應攜帶資料：身分證。' }, note: '', savedBy: '王', savedAt: '2026-03-11T01:00:00Z' })
  await expect(db.updateTable('document_template').set({ note: '改' }).execute()).rejects.toThrow('never changed')
  await expect(db.deleteFrom('document_template').execute()).rejects.toThrow('never removed')
  expect(await templateVersions(db, 'KAOHSIUNG', 'D06')).toHaveLength(1)
})
