import type { Locator, Page } from '@playwright/test'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'
import { fileApplication, openBureau, openMeeting, prepareMeeting } from './screens/bureau.ts'
import { enterRoom, previewDraft } from './screens/hearing-screen.ts'

/** Writes into fields of one side, by their labels. */
async function fill(side: Locator, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await side.getByRole('textbox', { name: label, exact: true }).fill(text)
}
const kind = async (page: Page, name: string) => page.getByRole('tab', { name }).click()

test('both sides reckon in an open meeting, by one key; the figures survive a restart of the page and go into the proposal', async ({ firstStart }) => {
  const screen = await openBureau(firstStart)
  const { page } = screen
  await fileApplication(screen)
  await prepareMeeting(screen)
  await openMeeting(screen)
  await enterRoom(screen)
  await expect(page.getByRole('button', { name: '試算' }).first()).toBeVisible()

  await page.keyboard.press('Alt+c')
  const calculator = page.getByRole('dialog', { name: '試算' })
  const [employee, employer] = [calculator.getByRole('region', { name: '勞方主張' }), calculator.getByRole('region', { name: '資方主張' })]
  await expect(employee.getByRole('textbox', { name: '到職日' })).toBeFocused()
  await expect(employee.getByText('尚未填寫：到職日、離職日、月工資')).toBeVisible()

  // By the keyboard alone: day, day, wage; each date box is followed by its button for the month, and the choice of the average by the wage.
  for (const keys of ['1090101', '1150331']) {
    await page.keyboard.type(keys)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Tab')
  await page.keyboard.type('46000')
  await expect(employee.getByRole('status')).toHaveText('143,750 元')
  await expect(employee.getByRole('list', { name: '算式' })).toContainText('新制資遣費：46,000 元 × (6 + 3/12) 年 × 1/2 個月 = 143,750 元')
  await expect(employee.getByRole('list', { name: '算式' })).toContainText('勞工退休金條例 §12 I')

  await employer.getByRole('button', { name: '帶入勞方所填' }).press('Enter')
  await expect(calculator.getByText('雙方數額相同')).toBeVisible()
  await fill(employer, { 月工資: '４０，０００' })
  await expect(employer.getByRole('status')).toHaveText('125,000 元')
  await expect(calculator.getByText('雙方相差 18,750 元')).toBeVisible()
  await fill(employer, { 離職日: '108/12/31' })
  await expect(employer.getByRole('alert')).toContainText('離職日：離職日早於到職日')
  await fill(employer, { 離職日: '115/3/31' })
  await expectAccessible(page)

  // What was said of wage and service holds for the others too.
  await kind(page, '預告工資')
  await expect(employee.getByRole('status')).toHaveText('46,000 元')
  await kind(page, '特休未休工資')
  await expect(employee.getByRole('status')).toHaveText('23,000 元')
  await kind(page, '加班費')
  for (const side of [employee, employer]) {
    await fill(side, { 加班期間起日: '114/1/1', 加班期間迄日: '114/12/31' })
    await fill(side.getByRole('group', { name: '加班 1' }), { 日數: '10', 每日時數: '3' })
    await side.getByRole('group', { name: '加班 1' }).getByRole('textbox', { name: '每日時數' }).press('Tab')
  }
  await expect(employee.getByRole('list', { name: '算式' })).toContainText('平日再延長：46,000 元 ÷ 240 × 5/3 × 1 小時 × 10 日 = 3,194 元')
  await kind(page, '勞退差額')
  await expect(employee.getByText('尚未填寫：短提起始日')).toBeVisible()
  await fill(employee, { 短提起始日: '113/1/1', 短提月數: '24', 應提繳工資: '45800', 申報工資: '0' })
  await expect(employee.getByText('未查證').first()).toBeVisible()
  await expectAccessible(page)

  await expect(calculator.getByText(/草稿已儲存 \d\d:\d\d:\d\d/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(calculator).toBeHidden()
  await page.reload()
  await expect(page.getByRole('button', { name: '試算' }).first()).toBeVisible()
  await page.keyboard.press('Alt+c')
  await expect(page.getByRole('tab', { name: '勞退差額' })).toHaveAttribute('aria-selected', 'true')
  await kind(page, '資遣費')
  await expect(employee.getByRole('status')).toHaveText('143,750 元')
  await expect(employer.getByRole('status')).toHaveText('125,000 元')
  for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(firstStart, width, height, zoom)
    await expect.poll(() => calculator.evaluate((box) => [...box.querySelectorAll('.dialog-body')].map((body) => body.scrollWidth - body.clientWidth))).toEqual([0])
    await expectNoSidewaysScroll(page)
  }
  await resize(firstStart, 1366, 768)

  // Into the proposal, whose form opens for it; the same item again takes the place of the first.
  const proposal = page.getByRole('form', { name: '作成調解方案' })
  const term = proposal.getByRole('region', { name: '條款 1' })
  const amounts = term.getByRole('textbox', { name: '金額', exact: true })
  await calculator.getByRole('button', { name: '帶入資方數額' }).press('Enter')
  await expect(calculator).toBeHidden()
  await expect(amounts.first()).toHaveValue('125,000')
  await expect(amounts.first()).toBeFocused()
  await expect(term.getByRole('textbox', { name: '項目', exact: true }).first()).toHaveValue('資遣費')
  await page.keyboard.press('Alt+c')
  await calculator.getByRole('textbox', { name: '其他數額' }).fill('130000')
  await calculator.getByRole('button', { name: '帶入方案', exact: true }).press('Enter')
  await expect(amounts.first()).toHaveValue('130,000')
  await page.keyboard.press('Alt+c')
  await kind(page, '預告工資')
  await calculator.getByRole('button', { name: '帶入勞方數額' }).press('Enter')
  await expect(amounts).toHaveCount(2)
  await expect(amounts.nth(1)).toHaveValue('46,000')
  await expect(term.getByRole('textbox', { name: '總額' })).toHaveValue('176,000')
  await expect(await previewDraft(screen)).toContainText('資遣費新臺幣130,000元')
})

test('before a proposal can be made it only calculates, and an input method that composes opens nothing', async ({ office }) => {
  const { window: page } = office
  const [today] = (await ask(page, 'case.list', {})).filter((one) => one.nextMeeting?.startsAt.startsWith('2026-03-16'))
  await page.goto(`${page.url().split('#')[0]}#/hearing/${today?.caseId}`)
  await expect(page.getByRole('button', { name: '試算' })).toBeVisible()
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', altKey: true, isComposing: true, bubbles: true })))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Alt+c')
  await expect(page.getByRole('dialog', { name: '試算' })).toContainText('目前不能作成調解方案，僅供試算。')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('in the form of a proposal over the case it lies on top, and the figure lands in that form', async ({ firstStart }) => {
  const screen = await openBureau(firstStart)
  const { page } = screen
  await fileApplication(screen)
  await prepareMeeting(screen)
  await openMeeting(screen)
  await page.getByRole('complementary', { name: '下一步' }).getByRole('button', { name: '作成調解方案' }).click()
  const proposal = page.getByRole('dialog', { name: '作成調解方案' })
  await proposal.getByRole('textbox', { name: '項目', exact: true }).focus()
  await page.keyboard.press('Alt+c')
  const calculator = page.getByRole('dialog', { name: '試算' })
  await calculator.getByRole('textbox', { name: '其他數額' }).fill('88000')
  await expectAccessible(page)
  // Under another layer the key does nothing more.
  await page.keyboard.press('Alt+c')
  await expect(calculator).toHaveCount(1)
  await calculator.getByRole('button', { name: '帶入方案', exact: true }).press('Enter')
  await expect(calculator).toBeHidden()
  await expect(proposal.getByRole('textbox', { name: '金額', exact: true })).toHaveValue('88,000')
  await expect(proposal.getByRole('textbox', { name: '項目', exact: true })).toHaveValue('資遣費')
})
