import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'
import { panelScreen, reviewedApplication } from './screens/panel-screen.ts'

test('the panel decides three applications by the keyboard, one of an unverified rule, one with a member aside; the minutes follow, and a killed program keeps them', async () => {
  test.setTimeout(240_000)
  const [data, folder] = [await mkdtemp(join(tmpdir(), 'mediation-desk-panel-')), await mkdtemp(join(tmpdir(), 'panel-papers-'))]
  const desk = await startDesk(data, [`--today=${officeDay}`])
  const page = desk.window
  await ask(page, 'app.preferences', { city: 'TAIPEI', userName: '王小明' })
  await reviewedApplication(page, '甲○○', { kind: 'ATTORNEY_FEE', asked: 60_000, proposed: 50_000 })
  await reviewedApplication(page, '乙○○', { kind: 'PLEADING_DRAFT_FEE', asked: 8_000, proposed: 6_000 })
  await reviewedApplication(page, '丙○○', { kind: 'ATTORNEY_FEE', asked: 40_000, proposed: 40_000 })
  await page.reload()

  const screen = panelScreen(page)
  await screen.openList()
  await expectAccessible(page)
  await page.getByRole('button', { name: '新會議' }).click()
  await expect(screen.agenda.getByRole('listitem')).toHaveCount(3)
  const dialog = await screen.seat('張委員', '李委員', '陳委員')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '完成' }).click()
  await expect(screen.bar).toContainText('不足額 0 / 3，需 2 人')

  // Each comes by one key.
  await screen.case(1).focus()
  await screen.press('a', 'b', 'c')
  await expect(screen.bar).toContainText('足額 3 / 3')

  // As proposed: at most five keys, from the case to the next.
  expect(await screen.press('1', 'Control+Enter')).toBeLessThanOrEqual(5)
  await expect(screen.case(1)).toContainText('已決')
  await expect(screen.case(2)).toBeFocused()

  // The unverified rule stands in its red frame; basis and a second person are asked for one after the other.
  await expect(screen.current.getByText('規則未查證').first()).toBeVisible()
  await screen.press('1', 'Control+Enter')
  await expect(screen.current.getByRole('textbox', { name: '金額依據' })).toBeFocused()
  await expect(screen.current.getByRole('alert')).toContainText('請載明金額之依據')
  await page.keyboard.insertText('114年第2次會議決議')
  await page.keyboard.press('Control+Enter')
  await expect(screen.current.getByRole('textbox', { name: /^確認人/u })).toBeFocused()
  await page.keyboard.insertText('王小明')
  await page.keyboard.press('Control+Enter')
  await expect(screen.current.getByRole('alert')).toContainText('請由另一位人員確認金額')
  await expectAccessible(page)
  await screen.current.getByRole('textbox', { name: /^確認人/u }).fill('林科長')
  await page.keyboard.press('Control+Enter')
  await expect(screen.case(2)).toContainText('已決')
  await expect(screen.case(3)).toBeFocused()

  // One steps aside, and it is rejected with its reason.
  await page.keyboard.press('Shift+B')
  await expect(screen.case(3)).toContainText('1 人迴避')
  await expect(screen.members).toContainText('本案：足額 2 / 3')
  await page.keyboard.press('3')
  await expect(screen.current.getByRole('textbox', { name: /^理由/u })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(screen.current.getByRole('alert')).toContainText('行政程序法 §96')
  await page.keyboard.insertText('顯無補助必要')
  await expect(screen.minutes.getByText('未登錄')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(screen.case(3)).toContainText('已決')

  for (const words of ['補助審核小組第3次會議紀錄', '張委員、李委員、陳委員', '第一案', '核定 50,000 元', '核定 6,000 元', '依據：114年第2次會議決議', '金額確認：林科長', '不予補助', '顯無補助必要', '第三案李委員']) {
    await expect(screen.minutes).toContainText(words)
  }
  await screen.minutes.getByRole('textbox', { name: '報告事項' }).fill('上次會議決議均已辦理。')
  await expect(screen.bar).toContainText(/草稿已儲存|已儲存/u)
  for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(desk, width, height, zoom)
    await expectNoSidewaysScroll(page)
  }
  await resize(desk, 1366, 768)
  await expectAccessible(page)

  // F03 of the whole meeting, on the screen and in a folder.
  await page.evaluate(() => document.querySelector<HTMLElement>('.panel-case-button')?.focus())
  await page.keyboard.press('Alt+M')
  const papers = page.getByRole('dialog', { name: '審查小組會議紀錄' })
  for (const words of ['一、報告事項', '上次會議決議均已辦理。', '第三案', '駁回', '顯無補助必要']) await expect(papers.getByRole('article')).toContainText(words)
  await desk.app.evaluate(({ dialog: system }, chosen) => { system.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] }) }, folder)
  await papers.getByRole('button', { name: '存到資料夾' }).click()
  await page.getByRole('menuitem', { name: /Word/u }).click()
  await expect(papers.getByText('已存檔 1 個檔案')).toBeVisible({ timeout: 30_000 })
  expect(await readdir(folder)).toEqual(['F03-補助審核小組 第3次 2026-03-16.docx'])
  await page.keyboard.press('Escape')

  desk.app.process().kill('SIGKILL')
  const again = await startDesk(data, [`--today=${officeDay}`])
  const reopened = panelScreen(again.window)
  await reopened.openList()
  await expect(again.window.getByText('3 / 3 件')).toBeVisible()
  await again.window.getByRole('link', { name: /開啟會議/u }).click()
  await expect(reopened.minutes.getByRole('textbox', { name: '報告事項' })).toHaveValue('上次會議決議均已辦理。')
  await expect(reopened.agenda.getByText('已決')).toHaveCount(3)
  await expect(reopened.bar).toContainText('足額 3 / 3')
  await expect(reopened.minutes).toContainText('第三案李委員')

  // Closed, it is changed by no key.
  await again.window.locator('.panel-bar').getByRole('button', { name: '會議工具列' }).click()
  await again.window.getByRole('menuitem', { name: '結束會議' }).click()
  await again.window.getByRole('alertdialog').getByRole('button', { name: '結束會議' }).click()
  await expect(reopened.bar.getByText('已結束')).toBeVisible()
  await reopened.case(1).focus()
  await reopened.press('a', '0', 'Shift+C')
  await expect(reopened.bar).toContainText('足額 3 / 3')
  await expect(reopened.agenda.getByText('已決')).toHaveCount(3)
  await expectAccessible(again.window)
  await again.app.close()
  for (const path of [data, folder]) await rm(path, { recursive: true, force: true })
})
