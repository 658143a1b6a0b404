import type { Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, finalized, opened, received, scheduled, sent, signed, worker } from '../support/lifecycle.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'
import { CaseScreen } from './screens/case-screen.ts'

const toServe = [accepted, assigned, scheduled(), opened(), closedMeeting, failedOutcome, signed('M01', 'MEDIATOR'), finalized, { ...sent, on: '2026-03-12' }, { ...received, on: '2026-03-13' }]

/** One event after the other. @returns the case's id */
async function caseOf(page: Page, employee: string, employer: string, events: readonly object[] = toServe): Promise<string> {
  const parties = [worker({ name: employee, address: '高雄市鳳山區光復路132號' }), company({ name: employer, legalRepresentative: '李大光' })]
  let view = await ask(page, 'case.file', { event: filed({ parties }) as Input<'case.file'>['event'] })
  for (const event of events) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  return view.caseId
}

const goTo = (page: Page, hash: string): Promise<void> => page.evaluate((to) => {
  location.hash = to
}, hash)

/** Two failed cases with their records at the bureau, and one with a meeting tomorrow: the list of all that is to be served. */
async function openList(desk: Desk): Promise<{ page: Page; first: string }> {
  const { window: page } = desk
  await openBureau(desk)
  const first = await caseOf(page, '王小美', '大光精密股份有限公司')
  await caseOf(page, '陳大文', '南港電子股份有限公司')
  await caseOf(page, '林志玲', '左營物流股份有限公司', [accepted, assigned, { ...scheduled(), startsAt: '2026-03-20T14:00' }])
  await page.reload()
  await page.getByRole('link', { name: '待送達' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '待送達' })).toBeVisible()
  return { page, first }
}

const rowOf = (page: Page, name: string) => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
const find = (page: Page) => page.getByRole('searchbox', { name: '掛號號碼、案號或姓名' })

test('slips are registered row by row: number, Enter, and the next row; what came back says what the law offers and is posted again', async ({ firstStart }) => {
  const { page, first } = await openList(firstStart)
  await expect(page.getByRole('status').getByText('6 件')).toBeVisible()
  await expect(rowOf(page, '林志玲')).toContainText('剩 3 日')
  await expect(rowOf(page, '王小美')).toContainText('尚未交寄')
  await expectAccessible(page)

  await page.getByRole('radio', { name: '交寄登錄' }).press('Space')
  await find(page).fill('王小美')
  await expect(rowOf(page, '陳大文')).toHaveCount(0)
  await find(page).fill('調字')
  await page.getByRole('textbox', { name: /^掛號號碼：林志玲/ }).focus()
  await page.keyboard.type('70000000000001')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^掛號號碼：左營物流/ })).toBeFocused()
  // Two of one case right after another: the second is based on what the first made.
  await page.keyboard.type('70000000000002')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^掛號號碼：王小美/ })).toBeFocused()
  await page.keyboard.type('70000000000003')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').getByText(/本次已登錄 3 件/)).toBeVisible()
  await expect(rowOf(page, '左營物流股份有限公司')).toContainText('掛號 70000000000002')
  await expect(rowOf(page, '王小美')).toContainText('115.03.16 交寄')
  await expect(page.getByRole('textbox', { name: /^掛號號碼：陳大文/ })).toBeFocused()

  // It comes back: the number is scanned, 6 for a return.
  await page.getByRole('radio', { name: '登錄回執' }).press('Space')
  await find(page).focus()
  await find(page).fill('70000000000003')
  await page.keyboard.press('Enter')
  await page.keyboard.press('6')
  const form = page.getByRole('form', { name: /^登錄：王小美/ })
  await form.getByRole('button', { name: /退回原因/ }).press('Enter')
  await page.getByRole('option', { name: '遷移不明' }).press('Enter')
  await expectAccessible(page)
  await form.getByRole('button', { name: '儲存（Enter）' }).press('Enter')
  await expect(find(page)).toBeFocused()
  const row = rowOf(page, '王小美')
  await expect(row).toContainText('115.03.16 退回：遷移不明')
  await expect(row).toContainText('應為送達之處所不明者，得公示送達行政程序法 §78 I ①')

  await goTo(page, `#/cases/${first}`)
  const card = page.locator('.section', { has: page.getByRole('heading', { name: '送達', exact: true }) })
  await expect(card).toContainText('115.03.16 退回：遷移不明')
  await expectAccessible(page)
  await card.getByRole('link', { name: '交寄、退回：調解紀錄' }).press('Enter')
  await page.getByRole('radio', { name: '交寄登錄' }).press('Space')
  await page.getByRole('textbox', { name: /^掛號號碼：王小美/ }).fill('70000000000009')
  await page.keyboard.press('Enter')
  await expect(rowOf(page, '王小美')).toContainText('掛號 70000000000009')
})

test('a stack of receipts: after the scanned number two keys record a delivery by another method, one key the usual one, and the next can be scanned', async ({ firstStart }) => {
  const { page, first } = await openList(firstStart)
  // The usual one. The scanner itself sends Enter after the number; then: Enter.
  await find(page).focus()
  await page.keyboard.type('陳大文')
  await expect(page.getByText(/^Enter 登錄：陳大文 調解紀錄/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: '1 交付應受送達人' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').getByText(/本次已登錄 1 件/)).toContainText('陳大文 調解紀錄')
  await expect(find(page)).toBeFocused()
  await expect(find(page)).toHaveValue('')
  await expect(rowOf(page, '陳大文')).toHaveCount(0)

  // Another method: 4, Enter.
  await page.keyboard.type('南港')
  await page.keyboard.press('Enter')
  await page.keyboard.press('4')
  await expect(page.getByRole('radio', { name: '4 寄存送達' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('1150314')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').getByText(/寄存送達・115\.03\.14/)).toBeVisible()
  await expect(find(page)).toBeFocused()

  // A substitute of the other side is refused at the row; what was typed stays and is corrected.
  await page.keyboard.type('王小美')
  await page.keyboard.press('Enter')
  await page.keyboard.press('2')
  const form = page.getByRole('form', { name: /^登錄：王小美/ })
  await form.getByRole('textbox', { name: '收領人' }).fill('李大光')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('alert')).toContainText('勞工之文書，不得由雇主或其受雇人、接收郵件人員代收')
  await expect(form.getByRole('alert')).toContainText('行政程序法 §73')
  await form.getByRole('textbox', { name: '收領人' }).fill('王媽媽')
  await form.getByRole('button', { name: /與應受送達人之關係/ }).press('Enter')
  await page.getByRole('option', { name: '同居人' }).press('Enter')
  await expectAccessible(page)
  await form.getByRole('textbox', { name: '收領人' }).press('Enter')
  await expect(find(page)).toBeFocused()

  // Public notice, with the day of its effect.
  await page.keyboard.type('大光精密')
  await page.keyboard.press('Enter')
  await page.keyboard.press('5')
  await page.getByRole('textbox', { name: '公告處所' }).fill('本局公告欄')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').getByText(/公示送達・115\.03\.16 公告，115\.04\.05 生效/)).toBeVisible()

  await goTo(page, `#/cases/${first}`)
  const card = page.locator('.section', { has: page.getByRole('heading', { name: '送達', exact: true }) })
  await expect(card).toContainText('王媽媽（同居人）')
  await expect(card).toContainText('公告處所 本局公告欄')
  await expect(card).toContainText('115.04.05 生效，尚未生效')
  await new CaseScreen(firstStart).openTab('歷程')
  await expect(page.getByText(/補充送達，民國115年3月16日.*王媽媽（同居人）/)).toBeVisible()
  const proof = await ask(page, 'document.preview', { caseId: first, code: 'D14', key: 'D11-1-W1' })
  expect(JSON.stringify(proof)).toContain('王媽媽')
})

test('the list is filtered by paper, chosen from with the arrows and left with Esc; at 200 % and in the dark nothing is cut off', async ({ firstStart }) => {
  const { page } = await openList(firstStart)
  await page.getByRole('button', { name: /全部文書/ }).press('Enter')
  await page.getByRole('option', { name: '開會通知' }).press('Enter')
  await expect(page.getByRole('status').getByText('2 件')).toBeVisible()
  await find(page).fill('號')
  await find(page).press('ArrowDown')
  await expect(page.getByText(/^Enter 登錄：左營物流股份有限公司/)).toBeVisible()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: /^登錄：左營物流/ })
  await expect(form).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(find(page)).toBeFocused()
  await page.keyboard.press('Enter')
  for (const [width, height, zoom] of [[1366, 768, 2], [1024, 700, 1]] as const) {
    await resize(firstStart, width, height, zoom)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  await ask(page, 'app.preferences', { theme: 'DARK', locale: 'en' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'To be served' })).toBeVisible()
  await expectAccessible(page)
})
