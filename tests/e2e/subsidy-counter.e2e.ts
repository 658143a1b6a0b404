import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { logsOf } from './everything-in.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'

/** Every file of the office's data, with what it holds; Chromium's own are left out. */
async function officeFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile() && /\.sqlite|attachments|issued|logs/.test(join(one.parentPath, one.name)))
  return Object.fromEntries(await Promise.all(names.map(async ({ parentPath, name }) => [join(parentPath, name), createHash('sha256').update(await readFile(join(parentPath, name))).digest('hex')])))
}

test('somebody at the counter is told what the rules give, what the court takes and what to bring, and nothing of it is kept', async ({ firstStart: desk }) => {
  const { window, dataFolder } = desk
  await ask(window, 'app.preferences', { city: 'TAIPEI', userName: '王小明' })
  await window.reload()
  await window.evaluate(() => { location.hash = '#/subsidy/counter' })
  await expect(window.getByRole('heading', { level: 1, name: '櫃檯試算' })).toBeVisible()
  const before = await officeFiles(dataFolder)
  expect(Object.keys(before).some((name) => name.endsWith('.sqlite'))).toBe(true)
  const logged = await logsOf(dataFolder)

  const sums = window.locator('.counter-sums')
  await window.getByRole('group', { name: '律師費', exact: true }).getByLabel('已付金額').fill('60000')
  await window.getByLabel('設籍日').fill('104/8/3')
  await expect(sums).toContainText('50,000 元')
  await window.getByLabel('生活費：申請月數').fill('6')
  await window.keyboard.press('Tab')
  // 115: 29,500 × 1.2 × 6.
  await expect(sums).toContainText('262,400 元')
  await expect(window.getByRole('alert')).toHaveCount(0)
  await window.getByLabel('確認僱傭：月薪').fill('52000')
  await expect(window.getByText('3,120,000 元')).toBeVisible()
  await expect(sums).toContainText('12,668 元')
  await expect(window.getByRole('listitem').filter({ hasText: '律師費' }).filter({ hasText: 'min(60,000, 50,000)' })).toBeVisible()
  await expectAccessible(window)

  // Not failed yet: told as such, and what it would be.
  await window.getByText('尚未調解，或尚未有結果').click()
  await expect(window.getByText('目前不得申請')).toBeVisible()
  await expect(window.locator('.counter-check').filter({ hasText: '調解不成立' })).toContainText('不符')
  await expect(sums).toContainText('262,400 元')

  await window.getByRole('button', { name: '列印應備文件' }).press('Enter')
  const sheet = window.getByRole('dialog')
  await expect(sheet).toContainText('切結書')
  await expect(sheet.getByRole('button', { name: '列印' })).toBeVisible()
  await expect(sheet.getByRole('button', { name: '另存' })).toHaveCount(0)
  await window.keyboard.press('Escape')

  await window.getByRole('button', { name: '清除重填' }).press('Enter')
  await expect(sums).not.toContainText('262,400')
  expect(await officeFiles(dataFolder)).toEqual(before)
  expect(await logsOf(dataFolder)).toBe(logged)
  expect(await ask(window, 'draft.list', {})).toEqual([])
})

test('an unverified rule gives no figure at the counter, and the page fits every window', async ({ firstStart: desk }) => {
  const { window } = desk
  await ask(window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  await window.reload()
  await window.evaluate(() => { location.hash = '#/subsidy/counter' })
  await window.getByRole('group', { name: '律師費', exact: true }).getByLabel('已付金額').fill('60000')
  const card = window.locator('.counter-unverified').filter({ hasText: '律師費' })
  await expect(card).toContainText('由審查小組認定')
  await expect(card).toContainText('規則未查證')
  for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(desk, width, height, zoom)
    await expectNoSidewaysScroll(window)
  }
  await expectAccessible(window)
})
