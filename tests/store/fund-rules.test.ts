import { describe, expect, it } from 'vitest'
import { fundRulesCommands } from '../../electron/commands/fund-rules.ts'
import { subsidyCommands } from '../../electron/commands/subsidies.ts'
import { ruleBookOf } from '../../electron/store/fund-rules-repository.ts'
import { recomputeProblems } from '../../electron/store/recompute.ts'
import type { Store } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import type { ParsedInput } from '../../shared/ipc/contract.ts'
import { withRow } from '../../shared/subsidy/rule-edit.ts'
import type { RulePack } from '../../shared/subsidy/rule-pack.ts'
import { applying, attorneyCap, decided, onlyAttorneyRule, submitted, withNewRule } from '../support/fund.ts'
import { clerk, must, temporaryStore } from '../support/store.ts'

const today = '2026-07-15'
type Content = ParsedInput<'fund.saveRules'>['content']
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Content
const rules = async (store: Store) => must(await fundRulesCommands(store)['fund.rules']())
const save = (store: Store, pack: ParsedInput<'fund.saveRules'>['pack'], content: unknown, baseVersion = 0) =>
  fundRulesCommands(store)['fund.saveRules']({ pack, baseVersion, content: plain(content), sourceDocument: '高雄市政府公報', note: '更動' }, clerk)
const kaohsiung = async (store: Store): Promise<RulePack> => {
  const content = (await rules(store)).KAOHSIUNG.versions.at(-1)?.content
  if (!content) throw new Error('no rules')
  return content
}
const attorneyFee = (view: { evaluation: { items: { payable: number | null; cap: number | null }[] } }) => view.evaluation.items[0]

describe('the rules of a fund', () => {
  it('come with the program as version 0, each without a problem', async () => {
    const all = await rules(await temporaryStore({ today }))
    expect(Object.entries(all).map(([name, { versions, problems }]) => [name, versions.map((one) => [one.version, one.savedBy]), problems]))
      .toEqual(['TAIPEI', 'KAOHSIUNG', 'TAINAN', 'CENTRAL', 'MINIMUM_WAGE', 'COURT_FEE'].map((name) => [name, [[0, '']], []]))
  })

  it('with a verified ceiling from 1 July 2026 decide later applications and not earlier ones', async () => {
    const store = await temporaryStore({ today })
    await withNewRule(store, attorneyCap())
    const { versions } = (await rules(store)).KAOHSIUNG
    expect(versions.map(({ version, savedBy, sourceDocument }) => [version, savedBy, sourceDocument])).toEqual([[0, '', '隨程式提供'], [1, '王承辦', '高雄市政府公報115年夏字第12期']])
    const before = await submitted(store, { on: '2026-06-30', claimantId: 'W1', claimantName: '甲○○' })
    const after = await submitted(store, { on: '2026-07-01', claimantId: 'W2', claimantName: '乙○○' })
    expect([attorneyFee(before)?.payable, attorneyFee(after)?.payable, attorneyFee(after)?.cap]).toEqual([null, 40_000, 40_000])
    expect([before.facts.pack, after.facts.pack]).toEqual(['KAOHSIUNG/1', 'KAOHSIUNG/1'])
  })

  it('leave what was decided by an older version as it was, also when an old row is corrected', async () => {
    const store = await temporaryStore({ today })
    const old = await decided(store, await submitted(store), 45_000)
    const open = await submitted(store, { claimantId: 'W2', claimantName: '乙○○' })
    await withNewRule(store, attorneyCap({ effectiveFrom: '2020-07-30' }))
    const view = async (subsidyId: string) => must(await subsidyCommands(store)['subsidy.view']({ subsidyId }))
    expect(await view(old.subsidyId)).toMatchObject({ facts: { pack: 'KAOHSIUNG/0' }, evaluation: { items: [{ payable: null }], manual: true } })
    expect(await view(open.subsidyId)).toMatchObject({ facts: { pack: 'KAOHSIUNG/0' }, evaluation: { items: [{ payable: 40_000 }], manual: false } })
    expect(attorneyFee({ evaluation: (await view(old.subsidyId)).facts.evaluation })).toMatchObject({ payable: null, cap: null })
    expect(await recomputeProblems(store)).toEqual([])
    expect((await verifyStore(store)).problems).toEqual([])
  })

  it('recompute every application by its own versions of rules and of the minimum wage', async () => {
    const store = await temporaryStore({ today })
    const living = { city: 'TAIPEI', workplaceCity: 'TAIPEI', items: [{ kind: 'LIVING_EXPENSE', amountPaid: 300_000 }], livingMonths: 6 }
    const before = await submitted(store, living)
    const table = (await rules(store)).MINIMUM_WAGE.versions.at(-1)?.content
    const corrected = { effectiveFrom: '2026-01-01', monthly: 30_000, hourly: 200, article: '最低工資法 §18', source: '勞動部公告', verified: true }
    must(await save(store, 'MINIMUM_WAGE', { rows: withRow(table?.rows ?? [], corrected) }))
    const after = await submitted(store, { ...living, claimantId: 'W2', claimantName: '乙○○' })
    expect([before.facts.pack, after.facts.pack]).toEqual(['TAIPEI/0', 'TAIPEI/0+MINIMUM_WAGE/1'])
    expect([before.facts.evaluation.items[0]?.cap, after.facts.evaluation.items[0]?.cap]).toEqual([212_400, 216_000])
    expect(await recomputeProblems(store)).toEqual([])
  })

  it('count what others had been granted then, and not what they are granted later', async () => {
    const store = await temporaryStore({ today })
    const taipei = { city: 'TAIPEI', workplaceCity: 'TAIPEI', litigation: { courtLevel: 'FIRST', kind: 'CONFIRM_EMPLOYMENT', filedOn: '2026-05-04', joint: true, claimants: 4 } }
    const first = await submitted(store, taipei)
    const second = await submitted(store, { ...taipei, items: [{ kind: 'COURT_FEE', amountPaid: 5_000 }, { kind: 'ATTORNEY_FEE', amountPaid: 60_000 }], litigation: { ...taipei.litigation, courtLevel: 'SECOND' } })
    must(await subsidyCommands(store)['subsidy.record']({ subsidyId: first.subsidyId, basedOnSeq: 1, event: { type: 'subsidy.withdrawn', on: '2026-05-22' } }, clerk))
    expect(second.log[0]?.event).toMatchObject({ earlier: [{ subsidyId: first.subsidyId }] })
    expect(await recomputeProblems(store)).toEqual([])
  })

  it('are the same book for the same stamp whatever was saved since', async () => {
    const store = await temporaryStore({ today })
    await submitted(store)
    const before = await ruleBookOf(store, 'KAOHSIUNG', 'KAOHSIUNG/0')
    await withNewRule(store, attorneyCap())
    expect((await ruleBookOf(store, 'KAOHSIUNG', 'KAOHSIUNG/0')).pack).toEqual(before.pack)
    expect((await ruleBookOf(store, 'KAOHSIUNG')).stamp).toBe('KAOHSIUNG/1')
    await expect(ruleBookOf(store, 'KAOHSIUNG', 'KAOHSIUNG/9')).rejects.toThrow('no version 9')
  })

  it('of a program that brings others count as the next version; what was computed by the former stays', async () => {
    const store = await temporaryStore({ today })
    const old = await submitted(store)
    const rulePacks = store.resources.rulePacks.map((pack) => (pack.pack === 'KAOHSIUNG' ? onlyAttorneyRule(pack, attorneyCap({ effectiveFrom: '2020-07-30' })) as RulePack : pack))
    const later: Store = { ...store, resources: { ...store.resources, rulePacks } }
    const next = await submitted(later, { claimantId: 'W2', claimantName: '乙○○' })
    expect([old.facts.pack, next.facts.pack, attorneyFee(next)?.payable]).toEqual(['KAOHSIUNG/0', 'KAOHSIUNG/1', 40_000])
    expect(await recomputeProblems(later)).toEqual([])
  })

  it('tell of an amount that does not come out again', async () => {
    const store = await temporaryStore({ today })
    const view = await submitted(store)
    await store.db.schema.dropTable('fund_rule_version').execute()
    const [problem] = await recomputeProblems({ ...store, db: store.db })
    expect(problem).toMatchObject({ caseId: view.subsidyId, seq: 1 })
  })

  it.each<[string, (pack: RulePack) => unknown, string]>([
    ['a hole', (pack) => ({ ...pack, items: [...pack.items.map((rule) => (rule.item === 'ATTORNEY_FEE' ? { ...rule, effectiveTo: '2026-06-29' } : rule)), attorneyCap()] }), 'content.items'],
    ['an overlap', (pack) => ({ ...pack, items: [...pack.items, attorneyCap()] }), 'content.items'],
    ['no article', (pack) => onlyAttorneyRule(pack, { ...attorneyCap({ effectiveFrom: '2020-07-30' }), article: ' ' }), 'content.items'],
    ['no source', (pack) => onlyAttorneyRule(pack, { ...attorneyCap({ effectiveFrom: '2020-07-30' }), source: '' }), 'content.items'],
    ['a negative ceiling', (pack) => onlyAttorneyRule(pack, attorneyCap({ effectiveFrom: '2020-07-30', method: { kind: 'UP_TO', cap: -1, joint: 0 } })), 'content.items[0].method.cap'],
    ['an unknown amount called verified', (pack) => ({ ...pack, items: pack.items.map((rule) => ({ ...rule, verified: true })) }), 'content.items'],
    ['another city', (pack) => ({ ...pack, pack: 'TAINAN' }), 'content.pack'],
    ['nothing new', (pack) => pack, 'content'],
    ['something else', () => 7, 'content.'],
  ])('are refused as a whole with %s, and stay as they were', async (_what, change, field) => {
    const store = await temporaryStore({ today })
    const answer = await save(store, 'KAOHSIUNG', change(await kaohsiung(store)))
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD' } })
    expect(answer.ok ? '' : answer.refusal.field).toContain(field)
    expect((await rules(store)).KAOHSIUNG.versions).toHaveLength(1)
    expect(await store.db.selectFrom('fund_rule_version').selectAll().execute()).toEqual([])
  })

  it('name the rule and what to do, in both languages', async () => {
    const store = await temporaryStore({ today })
    const pack = await kaohsiung(store)
    const problems = must(await fundRulesCommands(store)['fund.checkRules']({ pack: 'KAOHSIUNG', content: plain(onlyAttorneyRule(pack, attorneyCap({ effectiveFrom: '2020-07-30', article: '' }))) }))
    expect(problems).toEqual([{ field: expect.stringMatching(/^items\[\d+\]\.article$/) as string, problem: [expect.stringContaining('規則「KHH-A90」') as string, expect.stringContaining('rule “KHH-A90”') as string] }])
  })

  it('are refused from whoever did not see the newest version, and of two at once one is saved', async () => {
    const store = await temporaryStore({ today })
    const pack = await kaohsiung(store)
    const next = (cap: number) => onlyAttorneyRule(pack, attorneyCap({ effectiveFrom: '2020-07-30', method: { kind: 'UP_TO', cap, joint: 100_000 } }))
    const answers = await Promise.all([save(store, 'KAOHSIUNG', next(40_000)), save(store, 'KAOHSIUNG', next(50_000))])
    expect(answers.map((one) => (one.ok ? 'saved' : one.refusal.code)).toSorted()).toEqual(['STALE_RULES', 'saved'])
    expect((await rules(store)).KAOHSIUNG.versions.map((one) => one.version)).toEqual([0, 1])
    expect(await save(store, 'KAOHSIUNG', next(60_000))).toMatchObject({ ok: false, refusal: { code: 'STALE_RULES' } })
  })

  it('are never changed or taken out of the store', async () => {
    const store = await temporaryStore({ today })
    await withNewRule(store, attorneyCap())
    await expect(store.db.updateTable('fund_rule_version').set({ note: 'x' }).execute()).rejects.toThrow('never changed')
    await expect(store.db.deleteFrom('fund_rule_version').execute()).rejects.toThrow('never deleted')
  })

  it('show before they are saved which open applications come out differently', async () => {
    const store = await temporaryStore({ today })
    const open = await submitted(store)
    await decided(store, await submitted(store, { claimantId: 'W2', claimantName: '乙○○' }), 45_000)
    const pack = await kaohsiung(store)
    const content = plain(onlyAttorneyRule(pack, attorneyCap({ effectiveFrom: '2020-07-30' })))
    expect(must(await fundRulesCommands(store)['fund.previewRules']({ pack: 'KAOHSIUNG', content }))).toEqual({
      problems: [], open: 1, affected: [{ subsidyId: open.subsidyId, subsidyNumber: open.subsidyNumber, claimant: '甲○○', before: { total: 0, manual: true }, after: { total: 40_000, manual: false } }],
    })
    expect((await rules(store)).KAOHSIUNG.versions).toHaveLength(1)
  })
})

it('an application that is assessed for nobody leaves the store as it was', async () => {
  const store = await temporaryStore({ today })
  const tables = ['fund_rule_version', 'subsidy_file', 'subsidy_event', 'subsidy_snapshot', 'draft', 'preference'] as const
  const content = () => Promise.all(tables.map((table) => store.db.selectFrom(table).selectAll().execute()))
  const before = await content()
  const { failedElsewhere: _failed, ...nowhere } = applying()
  const answer = must(await subsidyCommands(store)['subsidy.assess']({ event: nowhere }))
  expect(answer.evaluation?.eligibility.find((one) => one.check === 'CASE_NOT_SETTLED')?.result).toBe('FAIL')
  expect(answer.papers.length).toBeGreaterThan(5)
  expect(await content()).toEqual(before)
})
