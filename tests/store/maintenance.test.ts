import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openStore } from '../../electron/store/store.ts'
import { filed, toFailed } from '../support/lifecycle.ts'
import { runNode } from '../support/runner.ts'
import { caseWith, clockOn, resources, temporaryFolder, temporaryStore } from '../support/store.ts'

const maintain = (...args: string[]) => runNode('electron/headless/maintenance.ts', ...args)

it('verifies a database and ends with status 0', async () => {
  const { file, ...store } = await temporaryStore()
  await caseWith({ file, ...store }, ...toFailed)
  const { status, stdout } = await maintain('verify', file)
  expect([status, JSON.parse(stdout)]).toEqual([0, { cases: 1, events: toFailed.length, problems: [] }])
})

it('tells of a damaged snapshot with status 1, and a rebuild mends it', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, filed())
  await sql`update case_snapshot set snapshot = '{}'`.execute(store.db)
  const found = await maintain('verify', store.file)
  expect([found.status, JSON.parse(found.stdout)]).toEqual([1, { cases: 1, events: 1, problems: [{ caseId, seq: 1, problem: 'the snapshot differs from a replay' }] }])
  expect((await maintain('rebuild', store.file)).status).toBe(0)
  expect((await maintain('verify', store.file)).status).toBe(0)
})

it('says in one line what is wrong with a file', async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const store = await openStore(file, resources, clockOn('2026-03-11'))
  await sql`pragma user_version = 99`.execute(store.db)
  await store.close()
  const { status, stdout, stderr } = await maintain('verify', file)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^資料庫由較新版本的調解台建立.*\n$/)
})

it.each([[[]], [['verify']], [['destroy', 'x']], [['verify', 'there-is-no-such-file.sqlite']], [['verify', '.']]])('arguments %j: status 2 and one line', async (args) => {
  const { status, stdout, stderr } = await maintain(...args)
  expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
})
