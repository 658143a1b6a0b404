import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { accepted, assigned, company, filed, mediatorLin, scheduled, worker } from '../support/lifecycle.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test as officeTest } from './office.ts'

/** The office day after these tests' Monday, 民國115年3月16日. */
const tomorrow = '2026-03-17'

/** So many cases whose meetings are tomorrow; the first has no address of its employer. */
async function meetingsTomorrow({ window }: Desk, count: number): Promise<void> {
  await ask(window, 'roster.savePerson', { person: mediatorLin })
  for (let no = 1; no <= count; no += 1) {
    let { caseId, seq } = await ask(window, 'case.file', { event: filed({ parties: [worker({ name: `勞工${no}` }), company()] }) })
    const missing = no === 1 ? [{ type: 'party.updated', on: '2026-03-10', partyId: 'E1', changes: { address: '' } }] : []
    for (const event of [accepted, assigned, scheduled(1, `${tomorrow}T09:30`), ...missing]) ({ caseId, seq } = await ask(window, 'case.record', { caseId, basedOnSeq: seq, event }))
  }
}

const test = officeTest.extend<{ folder: string }>({
  folder: async ({ office }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-batch-'))
    await office.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, folder)
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

const heading = (window: Page) => window.getByRole('heading', { level: 1, name: '批次文書' })
const again = (window: Page) => window.getByRole('button', { name: '處理另一批' })

test('tomorrow’s notices: two clicks from the workbench, each with its number and three files', async ({ office, folder }) => {
  test.setTimeout(180_000)
  const { window } = office
  await meetingsTomorrow(office, 32)
  await window.reload()
  await window.getByRole('link', { name: '明日開會通知' }).click()
  await expect(window.getByRole('textbox', { name: '起日' })).toHaveValue('115/3/17')
  await expect(window.getByRole('status').filter({ hasText: '已勾選' })).toHaveText('已勾選 32 件，共 32 件')
  await expectAccessible(window)

  await window.getByRole('button', { name: '發文 32 件' }).click()
  await expect(window.getByRole('progressbar')).toBeVisible()
  await expectAccessible(window)
  // It goes on while one looks at something else, and says when it is done.
  await window.getByRole('link', { name: '工作台', exact: true }).click()
  await expect(window.getByText('批次文書完成：32 件成功，0 件沒有完成')).toBeVisible({ timeout: 120_000 })
  await window.getByRole('link', { name: '批次文書' }).click()
  await expect(window.getByText('已發文 32 件')).toBeVisible()
  await expect(window.getByText(`資料夾：${folder}`)).toBeVisible()
  await expectAccessible(window)

  const numbers = await window.locator('.batch-results td:last-child').allTextContents()
  expect(new Set(numbers).size).toBe(32)
  const letters = (await readdir(folder)).filter((file) => !file.includes('附件'))
  expect(letters.filter((file) => file.endsWith('.pdf'))).toHaveLength(32)
  expect(letters).toHaveLength(96)
  expect((await readFile(join(folder, letters.find((file) => file.endsWith('.pdf')) ?? ''))).subarray(0, 5).toString()).toBe('%PDF-')

  await again(window).click()
  await expect(window.getByRole('button', { name: '發文 0 件' })).toBeDisabled()
  await expect(window.getByText('115.03.16已發文').first()).toBeVisible()
})

test('cancelled in the middle, what is done stays and the rest is named', async ({ office, folder }) => {
  const { window } = office
  await meetingsTomorrow(office, 30)
  await window.reload()
  await window.getByRole('link', { name: '批次文書' }).click()
  await window.getByText(/^只存檔/).click()
  await window.getByRole('button', { name: '存檔 30 件' }).click()
  await expect.poll(async () => (await readdir(folder)).length).toBeGreaterThan(3)
  await window.getByRole('button', { name: '取消其餘' }).click()
  await expect(again(window)).toBeVisible()
  const done = await window.locator('.batch-results').last().locator('tbody tr').count()
  await expect(window.getByText(`已存檔 ${done} 件　${30 - done} 件沒有完成`)).toBeVisible()
  await expect(window.getByText('已取消，這一件沒有處理').first()).toBeVisible()
  await expectAccessible(window)
  expect((await readdir(folder)).filter((file) => !file.endsWith('.part'))).toHaveLength(3 * done)
})

test('labels leave out whom nobody can write to, and begin where the sheet is free', async ({ office, folder }) => {
  const { window } = office
  await meetingsTomorrow(office, 2)
  await window.reload()
  await window.getByRole('link', { name: '批次文書' }).click()
  await window.getByText(/^信封標籤/).click()
  await expect(window.getByText(/^○光精密股份有限公司（高市勞調字第\d+號）：未登錄地址$/)).toBeVisible()
  await window.getByRole('textbox', { name: '從第幾格開始印' }).fill('4')
  await window.getByRole('button', { name: '預覽 3 張標籤' }).click()
  const dialog = window.getByRole('dialog', { name: '預覽：地址標籤' })
  await expect(dialog.getByRole('article')).toContainText('勞工1　君')
  await expect(dialog.getByRole('article').locator('li')).toHaveCount(6)
  await expectAccessible(window)
  const pdf = join(folder, 'labels.pdf')
  await office.app.evaluate(({ dialog: save }, file) => {
    save.showSaveDialog = async () => ({ canceled: false, filePath: file })
  }, pdf)
  await dialog.getByRole('button', { name: '存成檔案' }).click()
  await window.getByRole('menuitem', { name: '存成 PDF' }).click()
  await expect(window.getByText(`已儲存 ${pdf}`)).toBeVisible()
  expect((await readFile(pdf)).toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(1)
})

test('cases are chosen in the list with the keyboard, and their letters printed as one job', async ({ office }) => {
  const { window } = office
  await office.app.evaluate(({ app }) => {
    const state = globalThis as unknown as { jobs: number }
    state.jobs = 0
    app.on('browser-window-created', (_, opened) => {
      opened.webContents.print = (_options, printed) => {
        state.jobs += 1
        printed?.(true, '')
      }
    })
  })
  await window.getByRole('link', { name: '案件', exact: true }).click()
  const grid = window.getByRole('grid', { name: '案件清單' })
  await grid.focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('Space')
  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('Shift+ArrowDown')
  await expect(window.getByRole('row', { selected: true })).toHaveCount(3)
  await expect(window.getByText('已選 3 件')).toBeVisible()
  await expectAccessible(window)
  await window.getByRole('link', { name: '批次文書' }).click()
  await expect(window.getByRole('radio', { name: /所選案件尚未發出的函/ })).toBeChecked()
  await expectAccessible(window)
  await window.getByRole('radio', { name: /發文並存檔/ }).focus()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  await expect(window.getByRole('radio', { name: /列印/ })).toBeChecked()
  await window.keyboard.press('Control+s')
  await expect(window.getByText(/^已列印 \d+ 件$/)).toBeVisible()
  expect(await office.app.evaluate(() => (globalThis as unknown as { jobs: number }).jobs)).toBe(1)
})

test('the search knows the way, and an empty day says what to do', async ({ office: { window } }) => {
  await window.keyboard.press('Control+k')
  await window.getByRole('searchbox', { name: '搜尋案件、當事人或指令' }).fill('批次')
  await window.keyboard.press('Enter')
  await expect(heading(window)).toBeVisible()
  await expect(window.getByText('這幾天沒有排定的會議')).toBeVisible()
  await expectAccessible(window)
})

for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
  test(`at ${width} × ${height} and ${zoom * 100} % nothing has to be scrolled sideways, also in the dark`, async ({ office }) => {
    const { window } = office
    await meetingsTomorrow(office, 2)
    await ask(window, 'app.preferences', { theme: 'DARK' })
    await window.reload()
    await resize(office, width, height, zoom)
    await window.evaluate(() => {
      location.hash = '#/batch'
    })
    await expect(heading(window)).toBeVisible()
    await expect(window.getByText('已勾選 2 件，共 2 件')).toBeVisible()
    await expectNoSidewaysScroll(window)
    await expectAccessible(window)
  })
}
