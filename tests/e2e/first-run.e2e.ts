import { expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'

test('the first start asks for the office and the name, says what is missing, and opens an empty desk that shows how to begin', async ({ firstStart: { window } }) => {
  await expect(window.getByRole('heading', { level: 1, name: '歡迎使用調解台' })).toBeVisible()
  await expectAccessible(window)

  await window.getByRole('button', { name: '開始使用' }).click()
  await expect(window.getByText('請選擇您服務的機關')).toBeVisible()
  await expect(window.getByText('請填寫您的姓名')).toBeVisible()
  await expect(window.getByRole('radio', { name: '臺北市' })).toBeFocused()
  await expectAccessible(window)

  await window.keyboard.press('ArrowDown')
  await expect(window.getByRole('radio', { name: '高雄市' })).toBeChecked()
  await window.keyboard.press('Tab')
  await window.keyboard.type('王小明')
  await window.keyboard.press('Enter')

  await expect(window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  await expect(window.getByText('民國115年3月16日（星期一）')).toBeVisible()
  await expect(window.getByText('還沒有案件')).toBeVisible()
  await expect(window.getByRole('link', { name: '高雄市，王小明（設定）' })).toBeVisible()
  await expectAccessible(window)
})

test('ten demonstration cases can be had from the start, each marked as such', async ({ firstStart: { window } }) => {
  await window.getByText('臺南市').click()
  await window.getByRole('textbox', { name: '您的姓名' }).fill('王小明')
  await window.getByText('載入十件示範案件').click()
  await window.getByRole('button', { name: '開始使用' }).click()

  await expect(window.getByRole('status').filter({ hasText: '已載入 10 件示範案件' })).toBeVisible()
  await window.getByRole('link', { name: '案件', exact: true }).click()
  await window.getByRole('tab', { name: '全部' }).click()
  await expect(window.getByRole('grid', { name: '案件清單' })).toHaveAttribute('aria-rowcount', '11')
  await expect(window.getByRole('gridcell', { name: /^示範 / })).toHaveCount(10)
})

test('the language changes at once, without a restart, and is kept', async ({ firstStart: { window } }) => {
  await window.getByText('English').click()
  await expect(window.getByRole('heading', { level: 1, name: 'Welcome to Mediation Desk' })).toBeVisible()
  await expect(window.locator('html')).toHaveAttribute('lang', 'en')
  await window.reload()
  await expect(window.getByRole('heading', { level: 1, name: 'Welcome to Mediation Desk' })).toBeVisible()
  await window.getByText('正體中文').click()
  await expect(window.locator('html')).toHaveAttribute('lang', 'zh-TW')
})

test('the first page fits a laptop at 200 %', async ({ firstStart }) => {
  await resize(firstStart, 1366, 768, 2)
  await expectNoSidewaysScroll(firstStart.window)
  await firstStart.window.getByRole('button', { name: '開始使用' }).scrollIntoViewIfNeeded()
  await expect(firstStart.window.getByRole('button', { name: '開始使用' })).toBeInViewport({ ratio: 1 })
})
