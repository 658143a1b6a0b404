import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eventRow } from '../../electron/store/event-chain.ts'
import { migrations } from '../../electron/store/migrations/index.ts'
import { openDatabase } from '../../electron/store/open.ts'
import { rebuildProjections } from '../../electron/store/rebuild.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { parseCaseEvent } from '../../shared/lifecycle/parse-event.ts'
import { filed } from '../support/lifecycle.ts'
import { must, temporaryFolder, temporaryStore } from '../support/store.ts'

it('0002-projections: adds the projections to a log that is already there, and a rebuild fills them', async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const before = await openDatabase(file, () => new Date('2026-03-11T06:00:00Z'), migrations.slice(0, 1))
  await before.insertInto('case_file').values({ case_id: 'a', case_number: '高市勞調字第1150001號', city: 'KAOHSIUNG', year: 115, serial: 1, demonstration: 0 }).execute()
  const event = eventRow(must(parseCaseEvent(filed())), { caseId: 'a', seq: 1, prevHash: '' }, '王', '2026-03-02T01:00:00.000Z')
  await before.insertInto('case_event').values(event).execute()
  await before.destroy()

  const store = await temporaryStore({ file })
  expect(await store.db.selectFrom('case_event').selectAll().execute()).toEqual([event])
  expect(await rebuildProjections(store)).toBe(1)
  expect(await verifyStore(store)).toEqual({ cases: 1, events: 1, problems: [] })
  expect(await store.db.selectFrom('party').select(['party_id', 'name']).orderBy('position').execute())
    .toEqual([{ party_id: 'W1', name: '甲○○' }, { party_id: 'E1', name: '○光精密股份有限公司' }])
})
