import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { slipDate } from '../../shared/documents/slip/languages.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import { company, accepted, assigned, closedMeeting, failedOutcome, filed, finalized, opened, received, scheduled, sent, signed, worker } from '../support/lifecycle.ts'
import { linesOf } from '../support/read-docx.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'
import { catchPrinting } from './printing.ts'
import { openBureau } from './screens/bureau.ts'
import { CaseScreen } from './screens/case-screen.ts'
import { Fields } from './screens/forms.ts'

const parties = [
  worker({ name: '阮氏梅', nationalId: 'A800000014', phone: '0912-345-678', address: '高雄市鳳山區光復路二段132號', interpreterLanguage: '越南語' }),
  company({ name: '大光精密股份有限公司', address: '高雄市大寮區鳳林三路501號' }),
]
const toServe = [
  accepted, assigned, scheduled(), opened({ interpreters: [{ name: '黎通譯', language: '越南語' }] }), { type: 'statement.recorded', on: '2026-03-11', side: 'EMPLOYEE', text: '請打0912345678與我聯絡。' },
  closedMeeting, failedOutcome, signed('M01', 'MEDIATOR'), finalized, { ...sent, on: '2026-03-12' }, { ...received, on: '2026-03-13' },
]

/** A failed case of a worker who speaks Vietnamese, with its record at the bureau and nothing served. */
async function openCaseToServe(desk: Desk): Promise<{ page: Page; caseId: string }> {
  const { window: page } = desk
  await openBureau(desk)
  let view = await ask(page, 'case.file', { event: filed({ parties }) as Input<'case.file'>['event'] })
  for (const event of toServe) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await page.evaluate((id) => {
    location.hash = `#/cases/${id}`
  }, view.caseId)
  await expect(page.getByRole('complementary', { name: '下一步' })).toBeVisible()
  return { page, caseId: view.caseId }
}

const choose = async (page: Page, dialog: Locator, label: string, option: string | RegExp): Promise<void> => {
  await dialog.getByRole('button', { name: new RegExp(label) }).press('Enter')
  await page.getByRole('option', { name: option }).press('Enter')
}

test('the version for the other side is chosen at the preview, and is what is saved and printed, under a name that says so', async ({ firstStart }) => {
  const { page, caseId } = await openCaseToServe(firstStart)
  await new CaseScreen(firstStart).openTab('文件')
  await page.getByRole('button', { name: '預覽 調解紀錄', exact: true }).press('Enter')
  const dialog = page.getByRole('dialog', { name: '預覽：調解紀錄' })
  await expect(dialog.getByText('本件載有住址等個人資料。交給對造時，可改用遮蔽版。')).toBeVisible()
  await expect(dialog.getByText('高雄市鳳山區光復路二段132號')).toBeVisible()

  await choose(page, dialog, '版本', /^給資方（遮蔽）/)
  const copy = dialog.getByRole('article', { name: '勞資爭議調解紀錄（遮蔽版）' })
  await expect(copy).toBeVisible()
  await expect(copy).not.toContainText('光復路')
  await expect(copy).toContainText('請打＊＊＊與我聯絡。')
  await expect(copy).toContainText('阮氏梅')
  await expect(dialog.getByText('本件載有住址')).toHaveCount(0)
  await expectAccessible(page)

  await firstStart.app.evaluate(({ dialog: system }, filePath) => {
    const names: string[] = []
    Object.assign(globalThis, { proposedNames: names })
    system.showSaveDialog = (...asked: unknown[]) => {
      names.push((asked.at(-1) as { defaultPath: string }).defaultPath)
      return Promise.resolve({ canceled: false, filePath })
    }
  }, join(firstStart.dataFolder, 'copy.docx'))
  await dialog.getByRole('button', { name: '存成檔案' }).press('Enter')
  await page.getByRole('menuitem', { name: '存成 Word 檔' }).press('Enter')
  await expect(page.getByText(/已儲存/)).toBeVisible()
  expect((await firstStart.app.evaluate(() => (globalThis as unknown as { proposedNames: string[] }).proposedNames)).join()).toContain('遮蔽版（給資方）-D11-調解紀錄-')
  const saved = linesOf(new Uint8Array(await readFile(join(firstStart.dataFolder, 'copy.docx')))).join('\n')
  expect(saved).not.toMatch(/光復路|A800000014|0912345678/u)
  expect(saved).toContain('高雄市大寮區鳳林三路501號')

  const printed = await catchPrinting(firstStart)
  await page.keyboard.press('Control+p')
  await expect(page.getByText('已送出列印')).toBeVisible()
  const copied = await ask(page, 'document.preview', { caseId, code: 'D11', key: '', copy: 'EMPLOYER' })
  expect(await printed()).toEqual([documentWords(copied).join('')])

  await choose(page, dialog, '版本', /^對外（遮蔽）/)
  await expect(dialog.getByRole('article')).not.toContainText(/阮氏梅|黎通譯|鳳林三路/)
  await resize(firstStart, 1366, 768, 2)
  await expect(dialog.getByRole('button', { name: '列印' })).toBeInViewport({ ratio: 1 })
  expect((await dialog.getByRole('region').boundingBox())?.height).toBeGreaterThan(120)
  await expectAccessible(page)

})

test('a version that a document is not given out in is refused', async ({ firstStart }) => {
  const { page, caseId } = await openCaseToServe(firstStart)
  await expect(ask(page, 'document.preview', { caseId, code: 'D01', key: '', copy: 'EMPLOYEE' })).rejects.toThrow('DOCUMENT_NOT_FOUND')
  await expect(ask(page, 'document.preview', { caseId, code: 'S01', key: 'vi-W9' })).rejects.toThrow('DOCUMENT_NOT_FOUND')
})

test('the outcome slip opens in the language that the party needs, and another can be chosen', async ({ firstStart }) => {
  const { page } = await openCaseToServe(firstStart)
  await new CaseScreen(firstStart).openTab('文件')
  await page.getByRole('button', { name: '預覽結果說明單' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: '預覽：結果說明單（阮氏梅）' })
  const vietnamese = dialog.getByRole('article', { name: 'Giấy giải thích kết quả hòa giải' })
  await expect(vietnamese).toHaveAttribute('lang', 'vi')
  await expect(vietnamese).toContainText('Hai bên không thỏa thuận được (hòa giải không thành).')
  await expect(vietnamese).toContainText(slipDate('2026-09-02', 'vi'))
  await expect(vietnamese).toContainText('1955')
  await expectAccessible(page)
  await choose(page, dialog, '語言', 'Bahasa Indonesia（印尼文）')
  await expect(dialog.getByRole('article', { name: 'Penjelasan hasil mediasi' })).toBeVisible()
  const file = join(firstStart.dataFolder, 'slip.docx')
  await firstStart.app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await dialog.getByRole('button', { name: '存成檔案' }).press('Enter')
  await page.getByRole('menuitem', { name: '存成 Word 檔' }).press('Enter')
  await expect(page.getByText(/已儲存/)).toBeVisible()
  expect(linesOf(new Uint8Array(await readFile(file)))).toContain('Penjelasan hasil mediasi')
  await resize(firstStart, 1366, 768, 2)
  await expectAccessible(page)
})

test('the card of services tells what is not served and until when, and its button records it with the day of effect', async ({ firstStart }) => {
  const { page } = await openCaseToServe(firstStart)
  const card = page.locator('.section', { has: page.getByRole('heading', { name: '送達', exact: true }) })
  await expect(card.getByText('2 件未送達')).toBeVisible()
  const employer = card.getByRole('listitem').filter({ hasText: '大光精密股份有限公司' })
  await expect(employer).toContainText('應向代表人送達：丙○○')
  await expect(employer).toContainText('剩 4 日')
  await expect(employer).toContainText('115.03.20 前送達')
  await expectAccessible(page)

  await card.getByRole('link', { name: '登錄送達：調解紀錄' }).press('Enter')
  const form = page.getByRole('dialog', { name: '登錄送達' })
  const own = new Fields(form).part('大光精密股份有限公司')
  await own.select('送達方式', '公示送達')
  await own.check('境外')
  await form.getByRole('button', { name: '登錄送達', exact: true }).press('Enter')
  await expect(form).toBeHidden()

  await expect(card.getByText('均已送達')).toBeVisible()
  await expect(employer).toContainText('公示送達・115.03.16 公告')
  await expect(employer).toContainText('115.05.15 生效，尚未生效')
  await resize(firstStart, 1366, 768, 2)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})
