import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desk, startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test as base } from './office.ts'
import { failedCase, submitted } from './screens/fund.ts'
import { SubsidyScreen } from './screens/subsidy-screen.ts'

/** 民國115年6月10日: the case of the script is over, its application three weeks old. */
const fundDay = '2026-06-10'
const test = base.extend<{ fund: { desk: Desk; caseId: string } }>({
  fund: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
    const desk = await startDesk(folder, [`--today=${fundDay}`])
    const caseId = await failedCase(desk.window)
    await desk.window.reload()
    await use({ desk, caseId })
    await desk.app.close()
    await rm(folder, { recursive: true, force: true })
  },
})

test('an office without applications learns what they are and begins one; the first comes from the case', async ({ fund: { desk: { window }, caseId } }) => {
  await window.evaluate(() => { location.hash = '/subsidy' })
  await expect(window.getByText('還沒有補助申請')).toBeVisible()
  await expectAccessible(window)
  await window.evaluate((id) => { location.hash = `/cases/${id}?tab=followUp` }, caseId)
  await expect(window.getByRole('link', { name: '申請補助' })).toHaveAttribute('href', new RegExp(`/subsidy/new/.*case=${caseId}`))
})

test('an application is asked for papers with one key each, reviewed, decided, served, paid, ordered back, repaid and closed', async ({ fund: { desk, caseId } }) => {
  test.slow()
  const { window } = desk
  const paper = (kind: string) => ({ kind, name: kind })
  const { subsidyNumber } = await submitted(window, caseId, { attachments: ['APPLICATION_FORM', 'AFFIDAVIT', 'NOTICE_FORM', 'ID_CARD', 'INCOME_LIST', 'PROPERTY_LIST', 'MEDIATION_RECORD', 'PLEADING', 'UNEMPLOYMENT_PROOF', 'BANKBOOK'].map(paper) })
  await window.evaluate(() => { location.hash = '/subsidy' })
  await window.reload()

  // The queue: found by name, opened with Enter.
  const list = window.getByRole('grid', { name: '補助申請清單' })
  await expect(list.getByRole('row', { name: subsidyNumber })).toContainText('已收件')
  await window.getByRole('searchbox', { name: '在清單中尋找' }).fill('甲○○')
  await expect(window.getByRole('status').filter({ hasText: '顯示 1 件' })).toBeVisible()
  await expectAccessible(window)
  await list.focus()
  await window.keyboard.press('Enter')

  const screen = new SubsidyScreen(desk)
  await expect(screen.heading).toContainText('甲○○')
  await expect(screen.items).toContainText('min(60,000, 50,000)')
  await expect(screen.items).toContainText('29,500 × 1.2 × 3 月')
  await expect(screen.next.getByText('完成審查表', { exact: true })).toHaveAttribute('aria-disabled', 'true')
  await expectAccessible(window)

  // Papers: 1 and 2 are what is missing, ticked by their numbers.
  await screen.papers.focus()
  await window.keyboard.press('1')
  await window.keyboard.press('2')
  await expect(screen.papers.getByRole('checkbox', { name: /委任狀/ })).toBeChecked()
  await expect(screen.papers.getByRole('checkbox', { name: /律師費收據/ })).toBeChecked()
  await screen.papers.getByRole('button', { name: '通知補件（2）' }).press('Enter')
  const request = screen.dialog('通知補件')
  await expect(request.getByRole('textbox', { name: '補件期限' })).toHaveValue('115/6/24')
  await expectAccessible(window)
  await window.keyboard.press('Control+s')
  await expect(request).toBeHidden()
  await expect(screen.deadlines).toContainText('補件期限')

  // They came: the workbench leads there.
  await screen.papers.focus()
  await window.keyboard.press('1')
  await window.keyboard.press('2')
  await screen.papers.getByRole('button', { name: '補件登錄（2）' }).press('Enter')
  await expect(screen.dialog('補件登錄').locator('form')).toBeVisible()
  await window.keyboard.press('Control+s')
  await expect(screen.dialog('補件登錄')).toBeHidden()
  await expect(screen.papers).toContainText('必備文件齊全')

  // Review: what the rules give is proposed.
  await screen.open('完成審查表')
  await expect(screen.dialog('完成審查表').getByRole('textbox', { name: '擬核金額' }).first()).toHaveValue('50,000')
  await window.keyboard.press('Control+s')
  await expect(screen.dialog('完成審查表')).toBeHidden()

  // Decision: above the rules it is refused at the field; what was typed stays.
  await screen.open('登錄審查決議')
  const decision = screen.dialog('登錄審查決議')
  for (const [index, name] of ['吳一', '周二', '鄭三'].entries()) {
    if (index > 0) await decision.getByRole('button', { name: '新增委員' }).press('Enter')
    await decision.getByRole('combobox', { name: `委員 ${index + 1}` }).fill(name)
    await window.keyboard.press('Tab')
  }
  await expect(decision.getByText('委員 3 人，出席 3 人（扣除迴避），至少應有 2 人')).toBeVisible()
  const granted = decision.getByRole('textbox', { name: '核定金額' })
  await granted.first().fill('50,001')
  await expectAccessible(window)
  await window.keyboard.press('Control+s')
  await expect(decision.getByRole('alert').first()).toContainText('得核給 50,000 元')
  await granted.first().fill('50,000')
  await window.keyboard.press('Control+s')
  await expect(decision).toBeHidden()
  await expect(screen.header).toContainText('核定 156,200 元')
  await expect(screen.next.getByText('核定通知尚未送達')).toBeVisible()

  await screen.record('登錄核定通知送達')
  await expect(screen.deadlines).toContainText('訴願期間')
  await screen.record('收到領據')
  await screen.record('登錄撥款')
  await expect(screen.header).toContainText('已撥 156,200 元')
  await screen.record('登錄訴訟追蹤', async () => { await window.keyboard.press('Space') })

  // Back: more than was paid is refused.
  await screen.open('命返還')
  const order = screen.dialog('命返還')
  await order.getByRole('textbox', { name: '命返還金額' }).fill('156,201')
  await order.getByRole('textbox', { name: '命返還之理由' }).fill('勝訴確定並獲償訴訟費用')
  await window.keyboard.press('Control+s')
  await expect(order.getByRole('alert').first()).toContainText('已撥付 156,200 元')
  await order.getByRole('textbox', { name: '命返還金額' }).fill('50,000')
  await window.keyboard.press('Control+s')
  await expect(order).toBeHidden()
  await expect(screen.next.getByText('尚有應返還 50,000 元')).toBeVisible()
  await screen.record('登錄繳還')
  await screen.record('結案')
  await expect(screen.next).toContainText('本申請已結案。')

  await screen.openTab('歷程')
  await expect(window.getByRole('tabpanel')).toContainText('審查小組決議')
  await expect(window.getByRole('tabpanel')).toContainText('勝訴確定並獲償訴訟費用')
  await expectAccessible(window)
  await screen.openTab('資料')
  await expect(window.getByRole('tabpanel')).toContainText('出席 3 人／委員 3 人')
  await expectAccessible(window)
})

test('an application of which nothing is granted is recorded as rejected, and the rejection is served', async ({ fund: { desk, caseId } }) => {
  const { window } = desk
  const view = await submitted(window, caseId, {})
  await ask(window, 'subsidy.record', { subsidyId: view.subsidyId, basedOnSeq: 1, event: { type: 'subsidy.reviewSheetCompleted', on: '2026-05-29', proposed: [{ kind: 'ATTORNEY_FEE', amount: 0 }, { kind: 'LIVING_EXPENSE', amount: 0 }] } })
  await window.evaluate((id) => { location.hash = `/subsidy/applications/${id}` }, view.subsidyId)
  const screen = new SubsidyScreen(desk)
  await screen.open('登錄審查決議')
  const decision = screen.dialog('登錄審查決議')
  await decision.getByRole('combobox', { name: '委員 1' }).fill('吳一')
  await window.keyboard.press('Tab')
  await expect(decision.getByText('將登錄為駁回')).toBeVisible()
  await window.keyboard.press('Control+s')
  await expect(decision).toBeHidden()
  await expect(screen.header).toContainText('駁回')
  await screen.record('登錄核定通知送達')
  await expect(screen.deadlines).toContainText('訴願期間')
})

test('what is typed into a form is there again after it was left, and the workbench leads back to it', async ({ fund: { desk, caseId } }) => {
  const { window } = desk
  const view = await submitted(window, caseId, {})
  await window.evaluate((id) => { location.hash = `/subsidy/applications/${id}?do=subsidy.withdrawn` }, view.subsidyId)
  const screen = new SubsidyScreen(desk)
  await screen.dialog('撤回申請').getByRole('textbox', { name: '撤回原因' }).fill('當事人另尋扶助')
  await expect(window.getByText(/草稿已儲存/)).toBeVisible()
  await window.keyboard.press('Escape')
  await window.evaluate(() => { location.hash = '/' })
  await window.getByRole('link', { name: `${view.subsidyNumber} 撤回申請` }).click()
  await expect(screen.dialog('撤回申請').getByRole('textbox', { name: '撤回原因' })).toHaveValue('當事人另尋扶助')
})

test('a paper that is due today is on the workbench with its step; the pages need no sideways scroll on the smallest window nor at 200 %', async ({ fund: { desk, caseId } }) => {
  const { window } = desk
  const view = await submitted(window, caseId, {})
  await ask(window, 'subsidy.record', { subsidyId: view.subsidyId, basedOnSeq: 1, event: { type: 'subsidy.supplementRequested', on: '2026-05-27', items: ['委任狀'], dueOn: fundDay } })
  await window.reload()
  const fund = window.getByRole('main').locator('section').filter({ has: window.getByRole('heading', { name: '基金補助' }) })
  await expect(fund).toContainText('今日到期')
  await expect(fund).toContainText('補件期限')
  await expectAccessible(window)
  await fund.getByRole('link', { name: /補件登錄/ }).click()
  await expect(new SubsidyScreen(desk).dialog('補件登錄')).toBeVisible()
  await window.keyboard.press('Escape')
  for (const [width, height, zoom] of [[1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(desk, width, height, zoom)
    await expectNoSidewaysScroll(window)
  }
  await window.evaluate(() => { location.hash = '/subsidy' })
  await expectNoSidewaysScroll(window)
  await resize(desk, 1024, 700)
  await expectNoSidewaysScroll(window)
})

base('what no verified rule gives stands in a red frame, and is decided only with a basis and a second person’s confirmation', async ({ office }) => {
  const { window } = office
  await window.evaluate(() => { location.hash = '/subsidy?tab=reviewing' })
  const list = window.getByRole('grid', { name: '補助申請清單' })
  await expect(list.getByRole('row').nth(1)).toContainText('人工')
  await list.focus()
  await window.keyboard.press('Enter')
  const screen = new SubsidyScreen(office)
  await expect(screen.items).toContainText('規則未經查證：不自動核算')
  await expectAccessible(window)
  await screen.open('登錄審查決議')
  const decision = screen.dialog('登錄審查決議')
  if (await decision.getByRole('combobox', { name: /^委員/ }).first().inputValue() === '') {
    await decision.getByRole('combobox', { name: '委員 1' }).fill('吳一')
    await window.keyboard.press('Tab')
  }
  for (const granted of await decision.getByRole('textbox', { name: '核定金額' }).all()) await granted.fill('1,000')
  await window.keyboard.press('Control+s')
  await expect(decision.getByRole('alert').first()).toContainText('請載明金額之依據')
  await decision.getByRole('textbox', { name: '核定依據' }).fill('參照中央扶助辦法附表，並經審查小組認定')
  await window.keyboard.press('Control+s')
  await expect(decision.getByRole('alert').first()).toContainText('請由另一位人員確認金額')
  await decision.getByRole('textbox', { name: '金額確認人' }).fill('李覆核')
  await window.keyboard.press('Control+s')
  await expect(decision).toBeHidden()
  await expect(screen.header).toContainText('已核定')
})
