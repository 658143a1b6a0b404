import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import type { Output } from '../../shared/ipc/contract.ts'
import { attachmentKinds } from '../../shared/subsidy/kinds.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'
import { Fields } from './screens/forms.ts'

type View = Output<'subsidy.view'>

/** An application to the fund of Kaohsiung after a failed mediation before the court, reviewed on 115-03-02. */
async function reviewed(page: Page, claimantName: string): Promise<View> {
  const view = await ask(page, 'subsidy.submit', {
    event: {
      type: 'subsidy.submitted', on: '2026-03-02', city: 'KAOHSIUNG', caseId: null, claimantId: `id-${claimantName}`, claimantName, employerName: '○○股份有限公司', applicantType: 'WORKER', disputeKind: 'WAGE',
      workplaceCity: 'KAOHSIUNG', householdRegisteredOn: '2015-08-03', failedElsewhere: { before: 'COURT', name: '臺灣高雄地方法院', on: '2026-02-03' },
      litigation: { courtLevel: 'FIRST', kind: 'PAYMENT', filedOn: '2026-02-10' }, items: [{ kind: 'ATTORNEY_FEE', amountPaid: 60_000 }], attachments: attachmentKinds.map((kind) => ({ kind, name: kind })),
    },
  })
  return record(page, view, { type: 'subsidy.reviewSheetCompleted', on: '2026-03-02', proposed: [{ kind: 'ATTORNEY_FEE', amount: 60_000 }] })
}
const record = (page: Page, { subsidyId, seq }: View, event: { type: string; [field: string]: unknown }): Promise<View> => ask(page, 'subsidy.record', { subsidyId, basedOnSeq: seq, event })
const decision = (granted: number) => ({
  type: 'subsidy.decided', on: '2026-03-05', by: '王小明', confirmedBy: '李覆核', basis: '補助辦法', perItem: [{ kind: 'ATTORNEY_FEE', granted }],
  meeting: { on: '2026-03-05', members: ['P1', 'P2', 'P3'].map((personId) => ({ personId, present: true })), recused: [] },
})

async function openLedger(page: Page): Promise<void> {
  await page.evaluate(() => { location.hash = '#/subsidy/ledger' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: '基金帳' })).toBeVisible()
}
const figure = (page: Page, name: string) => page.getByRole('region', { name: '115 年度餘額' }).locator('.ledger-figure').filter({ has: page.getByRole('heading', { name, exact: true }) })
async function expectFigures(page: Page, figures: Record<string, string>): Promise<void> {
  for (const [name, amount] of Object.entries(figures)) await expect(figure(page, name).locator('.ledger-figure-amount')).toHaveText(`${amount} 元`)
}

async function saveTo({ app }: Desk, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

/** 登錄收支 by the keyboard: the form, the amount, Ctrl+S. */
async function enter(page: Page, amount: string, note: string): Promise<void> {
  await page.getByRole('button', { name: '登錄收支' }).first().click()
  const dialog = page.getByRole('dialog', { name: '登錄收支' })
  const fields = new Fields(dialog)
  await fields.fill('金額', amount)
  await fields.fill('說明', note)
  await page.keyboard.press('Control+s')
  await expect(dialog).toBeHidden()
}

test('interest is entered, a decision reserved from it, paid and exported; what exceeds it is refused with the figures', async ({ office }) => {
  const { window: page } = office
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-ledger-'))
  const first = await reviewed(page, '甲○○')
  await openLedger(page)
  await expect(page.getByText('115 年度尚未登錄預算或收入')).toBeVisible()
  await expectAccessible(page)
  await enter(page, '100,000', '=上半年利息')
  await expectFigures(page, { 可動支: '100,000', 已保留: '0', 餘額: '100,000' })
  await expect(figure(page, '可動支')).toContainText('本金不得動支：孳息 100,000＋其他收入 0＝100,000')
  await expect(figure(page, '可動支')).toContainText('高雄市勞工權益基金收支保管及運用自治條例 §4')

  const decided = await record(page, first, decision(60_000))
  const second = await reviewed(page, '乙○○')
  await expect(record(page, second, decision(40_001))).rejects.toThrow(/OVER_BUDGET.*40,000 元.*40,001 元/)
  await openLedger(page)
  await expectFigures(page, { 可動支: '100,000', 已保留: '60,000', 已撥付: '0', 餘額: '40,000' })
  const due = page.getByRole('list', { name: '待辦款項' }).getByRole('listitem')
  await expect(due).toHaveText([/待領據.*60,000 元.*已等 11 日.*核定函尚未送達/])

  const notified = await record(page, decided, { type: 'subsidy.notified', on: '2026-03-10', deliveredOn: '2026-03-10', documentNumber: '高市勞關字第1150000009號' })
  const receipt = await record(page, notified, { type: 'subsidy.receiptReceived', on: '2026-03-12' })
  await openLedger(page)
  await expect(due).toContainText(['待撥款'])
  await page.getByRole('button', { name: `${first.subsidyNumber} 撥款憑單` }).click()
  const order = page.getByRole('dialog', { name: '預覽：撥款憑單' })
  await expect(order.getByText('新臺幣陸萬元整（60,000 元）')).toBeVisible()
  await expect(order.getByText('高市勞關字第1150000009號，民國115年3月10日送達')).toBeVisible()
  await page.keyboard.press('Escape')

  await record(page, receipt, { type: 'subsidy.paid', on: '2026-03-13', amount: 60_000, voucher: '付115-001' })
  await record(page, second, decision(35_000))
  await openLedger(page)
  await expectFigures(page, { 可動支: '100,000', 已保留: '35,000', 已撥付: '60,000', 已繳還: '0', 餘額: '5,000' })
  await expect(page.getByText('餘額不足一成：可動支 100,000 元，剩 5,000 元')).toBeVisible()

  const file = join(folder, 'ledger.csv')
  await saveTo(office, file)
  await page.getByRole('button', { name: '匯出' }).click()
  await page.getByRole('menuitem', { name: 'CSV 表格' }).click()
  await expect(page.getByText(`已儲存 ${file}`)).toBeVisible()
  const rows: string[][] = parse(await readFile(file, 'utf8'), { bom: true, from_line: 2 })
  expect(rows.map(([, kind, number, claimant, note, amount, ...standing]) => [kind, number, claimant, note, amount, ...standing])).toEqual([
    ['保留（核定）', first.subsidyNumber, '甲○○', '', '60000', '0', '60000', '0', '0', '-60000'],
    ['保留（核定）', second.subsidyNumber, '乙○○', '', '35000', '0', '95000', '0', '0', '-95000'],
    ['撥付', first.subsidyNumber, '甲○○', '付115-001', '60000', '0', '35000', '60000', '0', '-95000'],
    ['孳息', '', '', '\'=上半年利息', '100000', '100000', '35000', '60000', '0', '5000'],
  ])
  await rm(folder, { recursive: true, force: true })

  await page.getByRole('grid', { name: '收支明細' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/subsidy/applications/${first.subsidyId}`)
})

test('the form of an entry keeps what was typed; a mistake is put right by a correction with its reason', async ({ office }) => {
  const { window: page } = office
  await openLedger(page)
  await page.getByRole('button', { name: '登錄收支' }).first().click()
  const dialog = page.getByRole('dialog', { name: '登錄收支' })
  const fields = new Fields(dialog)
  await page.keyboard.press('Control+s')
  await expect(dialog.getByRole('alert')).toContainText('請輸入金額')
  await fields.fill('金額', '80,000')
  await expect(dialog.getByText(/草稿已儲存/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '工作台' }).click()
  await page.getByRole('link', { name: '基金收支登錄' }).click()
  await expect(dialog.getByRole('textbox', { name: '金額' })).toHaveValue('80,000')
  await expectAccessible(page)
  await page.keyboard.press('Control+s')
  await expect(dialog).toBeHidden()
  await expectFigures(page, { 可動支: '80,000' })

  await page.getByRole('button', { name: '登錄收支' }).first().click()
  await fields.select('種類', '更正')
  await fields.select('要更正的登錄', '第 1 號 孳息 80,000 元（115.03.16）')
  await fields.fill('金額', '-90,000')
  await fields.fill('更正原因', '重複登錄')
  await page.keyboard.press('Control+s')
  await expect(dialog.getByRole('alert')).toContainText('原登錄現為 80,000 元，更正後不得為負數')
  await fields.fill('金額', '-30,000')
  await page.keyboard.press('Control+s')
  await expect(dialog).toBeHidden()
  await expectFigures(page, { 可動支: '50,000', 餘額: '50,000' })
  await expect(page.getByRole('grid', { name: '收支明細' })).toContainText('更正第 1 號 · 重複登錄')
})

test('the chart says in words and in a table what it draws, is accessible, and fits 1024 × 700 and 200 %', async ({ office }) => {
  const { window: page } = office
  await ask(page, 'fund.enter', { year: 115, kind: 'INTEREST', amount: 100_000, bookedOn: '2026-01-05', note: '' })
  await record(page, await reviewed(page, '甲○○'), decision(60_000))
  await openLedger(page)
  const chart = page.getByRole('img', { name: /115 年度逐月執行圖：至民國115年3月，已撥付 0 元，已保留 60,000 元，已繳還 0 元，可動支 100,000 元/ })
  await expect(chart.locator('svg.recharts-surface').first()).toBeVisible()
  await page.getByText('顯示逐月數字').click()
  const table = page.getByRole('table', { name: '各月底累計；小字為當月發生數' })
  await expect(table.getByRole('row')).toHaveText(['月份已撥付已保留已繳還可動支餘額', '1月000100,000100,000', '2月000100,000100,000', '3月060,000當月 60,0000100,00040,000'])
  await expectAccessible(page)
  await resize(office, 1024, 700)
  await expectNoSidewaysScroll(page)
  await resize(office, 1366, 768, 2)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})
