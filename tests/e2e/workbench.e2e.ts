import { committeeFiled } from '../support/lifecycle.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'

test('the workbench shows what is overdue, due and coming, each with its one next action, and today’s meetings', async ({ office: { window } }) => {
  const region = (name: string) => window.locator('section').filter({ has: window.getByRole('heading', { level: 2, name, exact: true }) })
  for (const queue of ['逾期', '今日到期', '三日內']) await expect(region(queue).getByRole('listitem').first()).toBeVisible()
  await expect(region('逾期').getByRole('listitem').first()).toContainText(/逾期 \d+ 日/)
  await expect(region('今日到期').getByRole('listitem').first()).toContainText('今日到期')
  await expect(region('今日會議').getByRole('listitem')).toHaveCount(2)
  await expectAccessible(window)

  const desk = await ask(window, 'workbench.view', {})
  const first = desk.overdue.find(({ action }) => action === 'mediator.assigned')
  expect(first).toBeDefined()
  await region('逾期').getByRole('link', { name: /^指派調解人/ }).click()
  await expect.poll(() => window.evaluate(() => location.hash)).toBe(`#/cases/${first?.caseId}?do=mediator.assigned`)
})

test('a case that no deadline brings up is not forgotten', async ({ office: { window } }) => {
  const { caseId } = await ask(window, 'case.file', { event: committeeFiled() })
  await window.reload()
  const undated = window.locator('section').filter({ has: window.getByRole('heading', { level: 2, name: '待辦，目前沒有期限', exact: true }) })
  await expect(undated.getByRole('listitem')).toHaveCount(1)
  await expectAccessible(window)
  await undated.getByRole('link', { name: /^受理/ }).click()
  await expect.poll(() => window.evaluate(() => location.hash)).toBe(`#/cases/${caseId}?do=application.accepted`)
})

test('everything is reached from the keyboard: skip link, regions, history, the list of shortcuts', async ({ office: { window } }) => {
  await window.keyboard.press('Tab')
  await expect(window.getByRole('button', { name: '跳到主要內容' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('main')).toBeFocused()
  await window.keyboard.press('F6')
  await expect(window.getByRole('banner')).toBeFocused()
  await window.keyboard.press('F6')
  await expect(window.getByRole('navigation', { name: '主要功能' })).toBeFocused()
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: '案件' })).toBeVisible()
  await window.keyboard.press('Alt+ArrowLeft')
  await expect(window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  await window.keyboard.press('Alt+ArrowRight')
  await expect(window.getByRole('heading', { level: 1, name: '案件' })).toBeVisible()

  await window.keyboard.press('?')
  await expect(window.getByRole('dialog', { name: '鍵盤快速鍵' })).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

test('Ctrl+K finds a case by one character and opens it with Enter; Esc closes', async ({ office: { window } }) => {
  await window.keyboard.press('Control+k')
  const search = window.getByRole('searchbox', { name: '搜尋案件、當事人或指令' })
  await expect(search).toBeFocused()
  await expectAccessible(window)
  await window.keyboard.type('蘇')
  const found = window.getByRole('menuitem').filter({ hasText: '蘇○○' })
  await expect(found).toHaveCount(1)
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)

  await window.keyboard.press('Control+k')
  await window.keyboard.type('蘇')
  await expect(found).toHaveCount(1)
  await window.keyboard.press('Enter')
  await expect.poll(() => window.evaluate(() => location.hash)).toMatch(/^#\/cases\/[^?]+$/)
})

test('a command is found by its name, and Ctrl+N begins an application', async ({ office: { window } }) => {
  await window.keyboard.press('Control+k')
  await window.keyboard.type('名冊')
  await window.getByRole('menuitem', { name: '前往「名冊」' }).click()
  await expect(window.getByRole('heading', { level: 1, name: '名冊' })).toBeVisible()
  await window.keyboard.press('Control+n')
  await expect.poll(() => window.evaluate(() => location.hash)).toMatch(/^#\/intake\/draft-/)
})

test('a draft is found again on the workbench, and is discarded only after asking', async ({ office: { window } }) => {
  await ask(window, 'draft.save', { draftId: 'draft-1', kind: 'INTAKE', title: '甲○○／○光精密股份有限公司', caseId: null, content: {} })
  await window.reload()
  await expect(window.getByRole('link', { name: '甲○○／○光精密股份有限公司' })).toHaveAttribute('href', /#\/intake\/draft-1$/)
  await window.getByRole('button', { name: /^捨棄草稿：/ }).click()
  const question = window.getByRole('alertdialog', { name: '捨棄這份草稿？' })
  await expectAccessible(window)
  await question.getByRole('button', { name: '取消' }).click()
  await expect(window.getByRole('link', { name: '甲○○／○光精密股份有限公司' })).toBeVisible()
  await window.getByRole('button', { name: /^捨棄草稿：/ }).click()
  await question.getByRole('button', { name: '捨棄草稿' }).click()
  await expect(window.getByText('沒有未完成的草稿。')).toBeVisible()
  expect(await ask(window, 'draft.list', {})).toEqual([])
})

for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
  test(`at ${width} × ${height} and ${zoom * 100} % nothing is cut off and the areas stay in reach`, async ({ office }) => {
    await resize(office, width, height, zoom)
    for (const area of ['工作台', '案件', '行事曆', '名冊', '設定']) {
      await office.window.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: area }).click()
      await expect(office.window.getByRole('heading', { level: 1, name: area })).toBeVisible()
      await expectNoSidewaysScroll(office.window)
    }
  })
}

test('the dark look keeps enough contrast on every page of the frame', async ({ office: { window } }) => {
  await ask(window, 'app.preferences', { theme: 'DARK' })
  await window.reload()
  for (const area of ['工作台', '案件', '基金補助', '名冊', '設定']) {
    await window.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: area }).click()
    await expect(window.getByRole('heading', { level: 1, name: area })).toBeVisible()
    await expectAccessible(window)
  }
})
