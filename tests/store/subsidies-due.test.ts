import { expect, it } from 'vitest'
import { subsidyCommands } from '../../electron/commands/subsidies.ts'
import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import type { Store } from '../../electron/store/store.ts'
import type { SubsidyHead } from '../../electron/store/subsidy-repository.ts'
import { readWorkbench } from '../../electron/store/workbench.ts'
import { reviewedIn } from '../support/panel-store.ts'
import { clerk, must, temporaryStore } from '../support/store.ts'

const office = async (today: string): Promise<Store> => {
  const store = await temporaryStore({ today })
  await savePreferences(store.db, { city: 'TAIPEI' })
  return store
}
const record = async (store: Store, { subsidyId, seq }: SubsidyHead, event: object): Promise<SubsidyHead> => must(await appendSubsidyEvent(store, { subsidyId, basedOnSeq: seq, event }, clerk))
const fundOn = async (store: Store, today: string) => (await readWorkbench(store, today)).fund
const seen = async (store: Store, today: string) => (await fundOn(store, today)).items.map(({ deadline, action }) => [deadline?.code ?? null, deadline?.status ?? null, action])

const decided = {
  type: 'subsidy.decided', on: '2026-06-05', meeting: { on: '2026-06-05', members: ['吳一', '周二', '鄭三'].map((name) => ({ personId: name, name, present: true })), recused: [] },
  perItem: [{ kind: 'ATTORNEY_FEE', granted: 20_000, reason: '' }], basis: '補助辦法', by: '王承辦', confirmedBy: '李覆核',
}

it('papers that are due on 115-06-24 are on the workbench from 115-06-21 on, as due today on their day, and as overdue afterwards until they come', async () => {
  const store = await office('2026-06-24')
  const asked = await record(store, await reviewedIn(store, '甲○○'), { type: 'subsidy.supplementRequested', on: '2026-06-10', items: ['委任狀'], dueOn: '2026-06-24' })
  expect(await seen(store, '2026-06-20')).toEqual([])
  expect(await seen(store, '2026-06-21')).toEqual([['SUPPLEMENT', 'PENDING', 'subsidy.supplemented']])
  expect(await seen(store, '2026-06-25')).toEqual([['SUPPLEMENT', 'OVERDUE', 'subsidy.supplemented']])
  const [row] = must(await subsidyCommands(store)['subsidy.queue']())
  expect(row?.nextDeadline).toEqual({ code: 'SUPPLEMENT', dueOn: '2026-06-24', amOnly: false, status: 'PENDING' })
  await record(store, asked, { type: 'subsidy.supplemented', on: '2026-06-24', attachments: [{ kind: 'POWER_OF_ATTORNEY', name: '委任狀' }] })
  expect(await seen(store, '2026-06-25')).toEqual([])
})

it('a decision that nobody has served yet is on the workbench although no period runs; the applicant’s time to appeal is nobody’s work', async () => {
  const store = await office('2026-06-10')
  const head = await record(store, await reviewedIn(store, '甲○○'), decided)
  expect(await seen(store, '2026-06-10')).toEqual([[null, null, 'subsidy.notified']])
  await record(store, head, { type: 'subsidy.notified', on: '2026-06-10', deliveredOn: '2026-06-10' })
  expect(await seen(store, '2026-07-10')).toEqual([])
  const view = must(await subsidyCommands(store)['subsidy.view']({ subsidyId: head.subsidyId }))
  expect(view.deadlines.map(({ code, status }) => [code, status])).toEqual([['DECIDE', 'MET'], ['APPEAL', 'PENDING']])
  expect(view.lastPanel).toEqual(['吳一', '周二', '鄭三'].map((name) => ({ personId: name, name })))
})

it('those that fall due first stand first, and every one is counted', async () => {
  const store = await office('2026-06-10')
  const due = async (name: string, dueOn: string) => record(store, await reviewedIn(store, name), { type: 'subsidy.supplementRequested', on: '2026-06-01', items: ['委任狀'], dueOn })
  await due('甲○○', '2026-06-12')
  await due('乙○○', '2026-06-09')
  await record(store, await reviewedIn(store, '丙○○'), decided)
  const { items, count } = await fundOn(store, '2026-06-10')
  expect(items.map(({ claimant, deadline }) => [claimant, deadline?.dueOn ?? null])).toEqual([['乙○○', '2026-06-09'], ['甲○○', '2026-06-12'], ['丙○○', null]])
  expect(count).toBe(3)
})

it('what a supplement puts right is read like the application: a suit filed after it, or a household of a day to come, is refused at its field', async () => {
  const store = await office('2026-06-10')
  const asked = await record(store, await reviewedIn(store, '甲○○'), { type: 'subsidy.supplementRequested', on: '2026-06-01', items: ['戶籍謄本'], dueOn: '2026-06-15' })
  const refusalOf = async (changes: object) => {
    const result = await appendSubsidyEvent(store, { subsidyId: asked.subsidyId, basedOnSeq: asked.seq, event: { type: 'subsidy.supplemented', on: '2026-06-10', attachments: [], changes } }, clerk)
    return result.ok ? null : [result.refusal.code, result.refusal.field]
  }
  const { litigation } = asked.snapshot.facts.application
  expect(await refusalOf({ householdRegisteredOn: '2026-06-11' })).toEqual(['INVALID_PAYLOAD', 'changes.householdRegisteredOn'])
  expect(await refusalOf({ litigation: { ...litigation, filedOn: '2026-12-01' } })).toEqual(['INVALID_PAYLOAD', 'changes.litigation.filedOn'])
  expect(await refusalOf({ assets: -1 })).toEqual(['INVALID_PAYLOAD', 'changes.assets'])
  expect(await refusalOf({ householdRegisteredOn: '2020-01-02' })).toBeNull()
})

it('what a sender says of who decides is not believed: whoever works here needs another person for an amount without a verified rule', async () => {
  const store = await office('2026-06-10')
  const head = await reviewedIn(store, '甲○○', { city: 'KAOHSIUNG', workplaceCity: 'KAOHSIUNG' }, 20_000)
  expect(head.snapshot.facts.evaluation.manual).toBe(true)
  const { by: _by, ...event } = decided
  const confirmed = async (confirmedBy: string) => {
    const result = await subsidyCommands(store)['subsidy.record']({ subsidyId: head.subsidyId, basedOnSeq: head.seq, event: { ...event, by: '李覆核', confirmedBy } }, clerk)
    return result.ok ? result.value.state : [result.refusal.code, result.refusal.field]
  }
  expect(await confirmed('')).toEqual(['RULE_UNVERIFIED', 'confirmedBy'])
  expect(await confirmed(clerk.name)).toEqual(['RULE_UNVERIFIED', 'confirmedBy'])
  expect(await confirmed('李覆核')).toBe('decided')
})
