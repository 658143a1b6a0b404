import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { documentWords } from '../../shared/documents/words.ts'
import type { SubsidyView } from '../../shared/ipc/subsidy-views.ts'
import { linesOf } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'
import { type Desk, startDesk } from './fixtures.ts'
import { ask, test as base, expect, expectAccessible, expectNoSidewaysScroll, resize } from './office.ts'
import { catchPrinting } from './printing.ts'
import { failedCase, submitted } from './screens/fund.ts'

/** 民國115年6月10日: the case of the script is over, its application three weeks old. */
const fundDay = '2026-06-10'
const numbered = (serial: number): string => `北市勞動字第115${String(serial).padStart(7, '0')}號`
const members = ['P01', 'P02', 'P03'].map((personId) => ({ personId, present: true }))

const test = base.extend<{ fund: { desk: Desk; caseId: string } }>({
  fund: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
    const desk = await startDesk(folder, [`--today=${fundDay}`])
    await use({ desk, caseId: await failedCase(desk.window) })
    await desk.app.close()
    await rm(folder, { recursive: true, force: true })
  },
})

async function record(page: Page, { subsidyId }: Pick<SubsidyView, 'subsidyId'>, type: string, event: object = {}): Promise<SubsidyView> {
  const { seq } = await ask(page, 'subsidy.view', { subsidyId })
  return ask(page, 'subsidy.record', { subsidyId, basedOnSeq: seq, event: { type, on: '2026-06-05', ...event } })
}

/** An application of that case that was reviewed and decided. @param granted of the lawyer's fee and of living expenses */
async function decided(page: Page, caseId: string, granted: readonly [number, number] = [50_000, 106_200]): Promise<SubsidyView> {
  const view = await submitted(page, caseId)
  await record(page, view, 'subsidy.reviewSheetCompleted', { on: '2026-05-29', proposed: [] })
  return record(page, view, 'subsidy.decided', {
    meeting: { on: '2026-06-05', members, recused: [] }, basis: '臺北市勞資爭議法律及生活費用補助辦法',
    perItem: [{ kind: 'ATTORNEY_FEE', granted: granted[0], reason: granted[0] === 0 ? '顯無補助之必要。' : '依實支金額與上限取低核定。' }, { kind: 'LIVING_EXPENSE', granted: granted[1], reason: granted[1] === 0 ? '訴訟期間另有工作收入。' : '' }],
  })
}

async function openDocuments(page: Page, { subsidyId }: Pick<SubsidyView, 'subsidyId'>): Promise<void> {
  await page.evaluate((id) => { location.hash = `/subsidy/applications/${id}?tab=documents` }, subsidyId)
  await page.reload()
  await expect(page.getByRole('tab', { name: /^文件/, selected: true })).toBeVisible()
}
const row = (page: Page, title: string): Locator => page.getByRole('row').filter({ has: page.getByRole('button', { name: title, exact: true }) })
const wordsOf = async (page: Page, { subsidyId }: Pick<SubsidyView, 'subsidyId'>, code: string): Promise<string> =>
  documentWords(await ask(page, 'document.preview', { subsidyId, code, key: '' })).join('\n')

test('the letter of a decision is issued with two presses of Enter, numbered, and its files read back; a decision that is reopened supersedes it', async ({ fund: { desk, caseId } }) => {
  test.slow()
  const { window: page, dataFolder } = desk
  const view = await decided(page, caseId)
  await openDocuments(page, view)
  const letter = '核定通知函'
  await expect(row(page, letter)).toContainText('尚未發文')
  await expect(row(page, '補助申請書')).not.toContainText('發文')
  await expectAccessible(page)
  await resize(desk, 1024, 700)
  await expectNoSidewaysScroll(page)

  await row(page, letter).getByRole('button', { name: `發文 ${letter}` }).press('Enter')
  const dialog = page.getByRole('dialog', { name: `發文：${letter}`, exact: true })
  await expect(dialog).toContainText(`將取得 ${numbered(1)}`)
  await expect(dialog).toContainText('隨同發出之附件：領據')
  await expect(dialog).toContainText('受處分人之證號')
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: '仍要發文' }).press('Enter')
  await expect(dialog.getByText(numbered(1), { exact: true })).toBeVisible()

  await desk.app.evaluate(({ dialog: dialogs }, path) => {
    dialogs.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, dataFolder)
  await dialog.getByRole('button', { name: '存成發文檔案組' }).press('Enter')
  await expect(dialog.getByText(`已存入 ${dataFolder}`)).toBeVisible()
  const saved = (await readdir(dataFolder)).filter((name) => name.startsWith('1150000001-'))
  expect(saved.toSorted()).toEqual(['docx', 'odt', 'pdf'].flatMap((format) => [`1150000001-核定通知函.${format}`, `1150000001-附件1-領據.${format}`]).toSorted())
  const file = async (format: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(dataFolder, `1150000001-核定通知函.${format}`)))
  const words = await wordsOf(page, view, 'F04')
  expect(words).toContain('部分核定新臺幣壹拾伍萬陸仟貳佰元整（156,200元）')
  expect(words).toContain('本件為行政處分。如有不服，得自本件送達之次日起30日內')
  expect(linesOf(await file('docx')).join('\n')).toBe(words)
  expect(odtLinesOf(await file('odt')).join('\n')).toBe(words)
  expect(Buffer.from(await file('pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  await page.keyboard.press('Escape')
  await expect(row(page, letter)).toContainText(`${numbered(1)}（第 1 版）`)

  // Ctrl+P prints what is shown: the bytes that went out.
  await row(page, letter).getByRole('button', { name: `預覽 ${letter}` }).press('Enter')
  await expect(page.getByRole('dialog', { name: `預覽：${letter}` }).getByRole('article')).toContainText(numbered(1))
  const printed = await catchPrinting(desk)
  await page.keyboard.press('Control+p')
  await expect(page.getByText('已送出列印')).toBeVisible()
  expect(await printed()).toEqual([words.replaceAll('\n', '')])
  await page.keyboard.press('Escape')

  // The notification proposes its number.
  await page.evaluate((id) => { location.hash = `/subsidy/applications/${id}?do=subsidy.notified` }, view.subsidyId)
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /發文字號/ })).toHaveValue(numbered(1))
  await page.keyboard.press('Escape')

  await record(page, view, 'subsidy.reviewSheetCompleted', { on: '2026-06-09', proposed: [] })
  await openDocuments(page, view)
  await expect(row(page, letter)).toContainText('核定已重啟，此函失效')
  await expect(row(page, letter).getByRole('button', { name: /發文/ })).toHaveCount(0)
  await expectAccessible(page)
  await expect(row(page, '領據')).toHaveCount(0)
  await resize(desk, 1366, 768, 2)
  await expectNoSidewaysScroll(page)
})

test('a rejection goes out with the reason of each item', async ({ fund: { desk, caseId } }) => {
  const { window: page } = desk
  const view = await decided(page, caseId, [0, 0])
  await openDocuments(page, view)
  const letter = '駁回通知函'
  await row(page, letter).getByRole('button', { name: `預覽 ${letter}` }).press('Enter')
  const preview = page.getByRole('dialog', { name: `預覽：${letter}` })
  await expect(preview.getByRole('article')).toContainText('顯無補助之必要。')
  await expect(preview.getByRole('article')).toContainText('訴訟期間另有工作收入。')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: `發文：${letter}`, exact: true })
  await expect(dialog.getByRole('textbox', { name: '發文日期' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: '仍要發文' }).press('Enter')
  await expect(dialog.getByText(numbered(1), { exact: true })).toBeVisible()
  const words = await wordsOf(page, view, 'F04')
  expect(words).toMatch(/律師費\n60,000 元\n0 元\n顯無補助之必要。/u)
  expect(words).toContain('經審查駁回')
  expect((await ask(page, 'subsidy.view', { subsidyId: view.subsidyId })).state).toBe('rejected')
})

test('letters of the fund go out in one go, from the page of batches', async ({ fund: { desk, caseId } }) => {
  const { window: page, dataFolder } = desk
  const view = await decided(page, caseId)
  await page.evaluate(() => { location.hash = '/batch?kind=FUND' })
  await page.reload()
  const item = page.getByRole('listitem').filter({ hasText: view.subsidyNumber })
  await expect(item).toContainText('核定通知函')
  await expectAccessible(page)
  // The case has no identity number of the claimant: what lacks something is not ticked by itself.
  await expect(item).toContainText('缺 1 項：受處分人之證號')
  await expect(item.getByRole('checkbox')).not.toBeChecked()
  await item.getByRole('checkbox').press('Space')
  await desk.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, dataFolder)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(numbered(1))).toBeVisible()
  expect((await readdir(dataFolder)).filter((name) => name.startsWith('1150000001-'))).toHaveLength(6)
  await page.getByRole('link', { name: /核定通知函/ }).press('Enter')
  await expect(page.getByRole('dialog', { name: '預覽：核定通知函' }).getByRole('article')).toContainText(numbered(1))
})
