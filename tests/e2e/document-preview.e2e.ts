import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { documentWords } from '../../shared/documents/words.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import { linesOf } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'
import { catchPrinting } from './printing.ts'

/** Opens the demonstration case whose record waits for its signatures. */
async function openDraftedRecord(page: Page): Promise<CaseView> {
  const drafted = (await ask(page, 'case.list', {})).find((one) => one.state === 'record.drafting')
  if (drafted === undefined) throw new Error('no demonstration case with a record to sign')
  await page.goto(`${page.url().split('#')[0]}#/cases/${drafted.caseId}`)
  await page.getByRole('tab', { name: /^文件/ }).click()
  return ask(page, 'case.view', { caseId: drafted.caseId })
}

/** Answers the system's dialog for a file with `path`. */
async function saveTo({ app }: Desk, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

async function saveAs(page: Page, format: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: '存成檔案' }).click()
  await page.getByRole('menuitem', { name: format }).click()
}

test('a document is previewed with all its words, saved as Word, as ODF and as PDF, printed with Ctrl+P, and closed with Esc', async ({ office }) => {
  const { window: page, dataFolder } = office
  const { caseId } = await openDraftedRecord(page)
  const model = await ask(page, 'document.preview', { caseId, code: 'D11', key: '' })

  await page.getByRole('button', { name: '預覽 調解紀錄', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '預覽：調解紀錄' })
  const paper = dialog.getByRole('article', { name: model.title })
  await expect(paper).toBeVisible()
  const shown = await paper.evaluate((sheet) => {
    const copy = sheet.cloneNode(true) as HTMLElement
    copy.querySelector('footer')?.remove()
    return copy.textContent
  })
  expect(shown).toBe(documentWords(model).join(''))
  expect(await paper.evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe('rgb(255, 255, 255)')
  await expectAccessible(page)

  const word = join(dataFolder, '紀錄.docx')
  await saveTo(office, word)
  await saveAs(page, '存成 Word 檔')
  await expect(page.getByText(`已儲存 ${word}`)).toBeVisible()
  expect(linesOf(new Uint8Array(await readFile(word))).join('\n')).toContain('勞資爭議調解紀錄')

  const odf = join(dataFolder, '紀錄.odt')
  await saveTo(office, odf)
  await saveAs(page, '存成 ODF 檔')
  await expect(page.getByText(`已儲存 ${odf}`)).toBeVisible()
  expect(odtLinesOf(new Uint8Array(await readFile(odf)))).toEqual(documentWords(model))

  const pdf = join(dataFolder, '紀錄.pdf')
  await saveTo(office, pdf)
  await saveAs(page, '存成 PDF')
  await expect(page.getByText(`已儲存 ${pdf}`)).toBeVisible()
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-')

  const printed = await catchPrinting(office)
  await page.keyboard.press('Control+p')
  await expect(page.getByText('已送出列印')).toBeVisible()
  expect(await printed()).toEqual([documentWords(model).join('')])

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: '預覽 調解紀錄', exact: true })).toBeFocused()
})

test('a place that cannot be written to is said in the preview, which stays open', async ({ office }) => {
  const { window: page, dataFolder } = office
  await openDraftedRecord(page)
  await page.getByRole('button', { name: '預覽 勞資爭議調解申請書', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '預覽：勞資爭議調解申請書' })
  await saveTo(office, join(dataFolder, 'no', 'such', 'folder', 'a.docx'))
  await saveAs(page, '存成 Word 檔')
  await expect(dialog.getByRole('alert')).toContainText('a.docx')
  await expect(dialog.getByRole('article')).toBeVisible()
})

test('the paper stays white in the dark, and the preview fits a laptop at 200 %', async ({ office }) => {
  const { window: page } = office
  await ask(page, 'app.preferences', { theme: 'DARK' })
  await page.reload()
  await openDraftedRecord(page)
  await resize(office, 683, 384)
  await page.getByRole('button', { name: '預覽 調解紀錄', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '預覽：調解紀錄' })
  expect(await dialog.getByRole('article').evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe('rgb(255, 255, 255)')
  await expect(dialog.getByRole('button', { name: '列印' })).toBeInViewport({ ratio: 1 })
  expect((await dialog.getByRole('region').boundingBox())?.height).toBeGreaterThan(120)
  expect(await dialog.getByRole('region').evaluate((desk) => desk.scrollWidth - desk.clientWidth)).toBe(0)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expectNoSidewaysScroll(page)
})
