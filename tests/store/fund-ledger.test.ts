import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/universal'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { fundLedgerCommands } from '../../electron/commands/fund-ledger.ts'
import { sheetCommands } from '../../electron/commands/sheets.ts'
import { viewSubsidy } from '../../electron/commands/subsidy-view.ts'
import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import { availableFor } from '../../electron/store/fund-ledger-repository.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import type { Store } from '../../electron/store/store.ts'
import type { SubsidyHead } from '../../electron/store/subsidy-repository.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import type { FundLedgerView } from '../../shared/ipc/fund-views.ts'
import type { Result } from '../../shared/ipc/result.ts'
import type { City } from '../../shared/model/city.ts'
import { reviewedIn } from '../support/panel-store.ts'
import { paperOf } from '../support/paper.ts'
import { clerk, must, temporaryFolder, temporaryStore } from '../support/store.ts'

const office = async (city: City): Promise<Store> => {
  const store = await temporaryStore({ today: '2026-12-31' })
  await savePreferences(store.db, { city })
  return store
}
const money = (kind: Input<'fund.enter'>['kind'], amount: number, over: Partial<Input<'fund.enter'>> = {}) => ({ year: 115, kind, amount, bookedOn: '2026-01-05', note: '', ...over })
const enter = (store: Store, entry: Input<'fund.enter'>): Promise<Result<FundLedgerView>> => fundLedgerCommands(store, paperOf())['fund.enter'](entry, clerk)
const ledger = async (store: Store, year?: number): Promise<FundLedgerView> => must(await fundLedgerCommands(store, paperOf())['fund.ledger'](year === undefined ? {} : { year }))
const figures = ({ ledger: { spendable, reserved, paid, repaid, balance } }: FundLedgerView) => [spendable, reserved, paid, repaid, balance]

const record = (store: Store, { subsidyId, seq }: SubsidyHead, event: object): Promise<Result<SubsidyHead>> => appendSubsidyEvent(store, { subsidyId, basedOnSeq: seq, event }, clerk)
const recordAll = async (store: Store, head: SubsidyHead, ...events: object[]): Promise<SubsidyHead> => {
  let last = head
  for (const event of events) last = must(await record(store, last, event))
  return last
}
const decided = (granted: number, on = '2026-06-05') => ({
  type: 'subsidy.decided', on, meeting: { on, members: ['P1', 'P2', 'P3'].map((personId) => ({ personId, present: true })), recused: [] },
  perItem: [{ kind: 'ATTORNEY_FEE', granted, reason: '' }], basis: '補助辦法', by: '王承辦', confirmedBy: '李覆核',
})
const paidOn = (on: string, amount: number) => [{ type: 'subsidy.notified', on, deliveredOn: on, documentNumber: '北市勞字第1150001號' }, { type: 'subsidy.receiptReceived', on }, { type: 'subsidy.paid', on, amount, voucher: '=付115-001' }]

it('a decision above what is left of the year is refused with the figures; one of what is left is taken', async () => {
  const store = await office('TAIPEI')
  must(await enter(store, money('BUDGET', 80_000)))
  const first = await reviewedIn(store, '甲○○')
  await recordAll(store, first, decided(50_000))
  expect(figures(await ledger(store))).toEqual([80_000, 50_000, 0, 0, 30_000])
  const second = await reviewedIn(store, '乙○○')
  expect(await record(store, second, decided(30_001))).toMatchObject({ ok: false, refusal: { code: 'OVER_BUDGET', field: 'perItem', message: expect.stringMatching(/30,000 元.*30,001 元/) } })
  expect(must(await record(store, second, decided(30_000))).snapshot.state).toBe('decided')
  expect(figures(await ledger(store))).toEqual([80_000, 80_000, 0, 0, 0])
})

it('nobody is refused for a budget while the office has entered no money for the year of the meeting, nor believed who names one', async () => {
  const store = await office('TAIPEI')
  const head = await reviewedIn(store, '甲○○')
  expect((await viewSubsidy(store, head.subsidyId))?.available).toBeNull()
  must(await enter(store, money('BUDGET', 10_000, { year: 116, bookedOn: '2026-12-30' })))
  expect((await record(store, head, { ...decided(50_000), available: 0 })).ok).toBe(true)
  const other = await reviewedIn(store, '乙○○')
  expect(await record(store, other, { ...decided(50_000, '2027-01-04'), available: 999_999 })).toMatchObject({ ok: false, refusal: { code: 'OVER_BUDGET', message: expect.stringContaining('10,000 元') } })
})

it('the principal of Kaohsiung cannot be spent, its interest can (自治條例 §4)', async () => {
  const store = await office('KAOHSIUNG')
  const head = await reviewedIn(store, '甲○○', { city: 'KAOHSIUNG', workplaceCity: 'KAOHSIUNG' })
  must(await enter(store, money('PRINCIPAL', 50_000_000)))
  expect(await record(store, head, decided(40_000))).toMatchObject({ ok: false, refusal: { code: 'OVER_BUDGET', message: expect.stringMatching(/年度可用餘額 0 元/) } })
  const view = must(await enter(store, money('INTEREST', 45_000)))
  expect([view.ledger.spendable, view.onlyInterest]).toEqual([45_000, { value: true, article: '高雄市勞工權益基金收支保管及運用自治條例 §4' }])
  expect((await record(store, head, decided(40_000))).ok).toBe(true)
})

it('what an application itself holds does not stand against it when it is decided anew', async () => {
  const store = await office('TAIPEI')
  must(await enter(store, money('BUDGET', 50_000)))
  const head = await recordAll(store, await reviewedIn(store, '甲○○'), decided(40_000))
  expect(await availableFor(store, 'TAIPEI', 115, null)).toBe(10_000)
  expect((await viewSubsidy(store, head.subsidyId))?.available).toBe(50_000)
  const again = await recordAll(store, head, { type: 'subsidy.reviewSheetCompleted', on: '2026-06-20', proposed: [{ kind: 'ATTORNEY_FEE', amount: 50_000 }] }, decided(50_000, '2026-07-03'))
  expect(again.snapshot.facts.formerDecisions).toMatchObject([{ takenBackOn: '2026-06-20' }])
  expect(figures(await ledger(store))).toEqual([50_000, 50_000, 0, 0, 0])
})

it('money that is paid back is there again, in the year it comes; what is decided at the end of a year is paid from that year', async () => {
  const store = await office('TAIPEI')
  must(await enter(store, money('BUDGET', 100_000)))
  must(await enter(store, money('BUDGET', 30_000, { year: 116, bookedOn: '2026-12-30' })))
  const ordered = await recordAll(store, await reviewedIn(store, '甲○○'), decided(50_000, '2026-12-30'), ...paidOn('2027-01-20', 50_000),
    { type: 'subsidy.clawbackOrdered', on: '2027-03-01', amount: 20_000, reason: '勝訴獲償', dueOn: '2027-04-01' })
  expect(figures(await ledger(store))).toEqual([100_000, 0, 50_000, 0, 50_000])
  expect((await ledger(store, 116)).due).toMatchObject([{ kind: 'REPAYMENT', amount: 20_000, dueOn: '2027-04-01' }])
  await recordAll(store, ordered, { type: 'subsidy.repaid', on: '2027-03-20', amount: 20_000 })
  expect(figures(await ledger(store))).toEqual([100_000, 0, 50_000, 0, 50_000])
  const next = await ledger(store, 116)
  expect([figures(next), next.due, next.years]).toEqual([[30_000, 0, 0, 20_000, 50_000], [], [116, 115]])
  expect(await record(store, await reviewedIn(store, '乙○○'), decided(50_000, '2027-04-05'))).toMatchObject({ ok: true })
})

it('an entry is never changed or deleted; a correction puts it right, with who entered it', async () => {
  const store = await office('KAOHSIUNG')
  must(await enter(store, money('INTEREST', 800_000)))
  expect(await enter(store, money('CORRECTION', -800_001, { corrects: 1, note: '重複' }))).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'amount' } })
  const view = must(await enter(store, money('CORRECTION', -300_000, { corrects: 1, note: '重複登錄' })))
  expect(view.ledger.spendable).toBe(500_000)
  expect(view.entries.map(({ entryNo, kind, amount, corrects, actor }) => [entryNo, kind, amount, corrects, actor])).toEqual([[1, 'INTEREST', 800_000, null, '王承辦'], [2, 'CORRECTION', -300_000, 1, '王承辦']])
  await expect(sql`UPDATE fund_entry SET amount = 1`.execute(store.db)).rejects.toThrow('never changed')
  await expect(sql`DELETE FROM fund_entry`.execute(store.db)).rejects.toThrow('never deleted')
  await expect(sql`INSERT INTO fund_entry VALUES (4, 'KAOHSIUNG', 115, 'INTEREST', 1, '2026-01-05', '', NULL, '', '')`.execute(store.db)).rejects.toThrow('does not continue')
})

it('a ledger goes into a table with how the fund stood after each row; nothing in it is a formula', async () => {
  const store = await office('TAIPEI')
  must(await enter(store, money('BUDGET', 100_000, { note: '=HYPERLINK("http://x")' })))
  const head = await recordAll(store, await reviewedIn(store, '甲○○'), decided(50_000), ...paidOn('2026-07-01', 50_000))
  must(await enter(store, money('CORRECTION', -20_000, { corrects: 1, note: '@SUM(A1)', bookedOn: '2026-08-01' })))
  const folder = await temporaryFolder()
  const paper = paperOf({ chooseFile: async (name) => join(folder, name) })
  const save = async (format: 'csv' | 'xlsx') => must(await fundLedgerCommands(store, paper)['fund.saveLedger']({ year: 115, format }))?.file ?? ''
  const rows: string[][] = parse(await readFile(await save('csv'), 'utf8'), { bom: true })
  expect(rows).toEqual([
    ['日期', '種類', '申請案號', '申請人', '說明', '金額', '可動支', '已保留', '已撥付', '已繳還', '餘額'],
    ['2026-01-05', '年度預算', '', '', '\'=HYPERLINK("http://x")', '100000', '100000', '0', '0', '0', '100000'],
    ['2026-06-05', '保留（核定）', head.subsidyNumber, '甲○○', '', '50000', '100000', '50000', '0', '0', '50000'],
    ['2026-07-01', '撥付', head.subsidyNumber, '甲○○', '\'=付115-001', '50000', '100000', '0', '50000', '0', '50000'],
    ['2026-08-01', '更正', '', '', '\'@SUM(A1)', '-20000', '80000', '0', '50000', '0', '30000'],
  ])
  const file = await save('xlsx')
  const book = await readSheet(new Blob([await readFile(file)]))
  expect(book[1]?.slice(4, 7)).toEqual(['=HYPERLINK("http://x")', 100_000, 100_000])
  expect(book[4]?.slice(4)).toEqual(['@SUM(A1)', -20_000, 80_000, 0, 50_000, 0, 30_000])
})

it('the order to pay has the decided figures in capitals, payee, fund, year and articles; there is none before the receipt', async () => {
  const store = await office('TAIPEI')
  const head = await recordAll(store, await reviewedIn(store, '甲○○'), decided(50_000))
  const sheet = { kind: 'PAYMENT_ORDER' as const, subsidyId: head.subsidyId }
  const preview = async () => sheetCommands(store, paperOf())['sheet.preview']({ sheet })
  expect(await preview()).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED_NOW' } })
  const [notified, receipt, payment] = paidOn('2026-07-01', 50_000)
  const due = await recordAll(store, head, notified ?? {}, receipt ?? {})
  const words = documentWords(must(await preview())).join('\n')
  for (const text of ['撥款憑單', '臺北市勞工權益基金', '115 年度', head.subsidyNumber, '甲○○', '北市勞字第1150001號', '新臺幣伍萬元整（50,000 元）', '律師費', '主辦會計人員']) expect(words).toContain(text)
  await recordAll(store, due, payment ?? {})
  expect(documentWords(must(await preview())).join('\n')).toContain('=付115-001')
  expect(await sheetCommands(store, paperOf())['sheet.preview']({ sheet: { kind: 'PAYMENT_ORDER', subsidyId: 'nobody' } })).toMatchObject({ ok: false, refusal: { code: 'SUBSIDY_NOT_FOUND' } })
})
