import { ask, expect, expectAccessible, test } from './office.ts'

test.beforeEach(async ({ office: { window } }) => {
  await window.getByRole('link', { name: '案件', exact: true }).click()
  await expect(window.getByRole('grid', { name: '案件清單' })).toBeVisible()
})

test('tabs are saved filters with their counts, and text narrows what they show', async ({ office: { window } }) => {
  await expectAccessible(window)
  const cases = await ask(window, 'case.list', {})
  const closed = cases.filter(({ state }) => state === 'closed').length
  await expect(window.getByRole('tab', { name: '進行中' })).toHaveText(`進行中${cases.length - closed}`)
  await window.getByRole('tab', { name: '已結案' }).click()
  await expect(window.getByRole('grid')).toHaveAttribute('aria-rowcount', String(closed + 1))
  await window.getByRole('tab', { name: '逾期' }).click()
  await expect(window.getByRole('row').nth(1)).toContainText(/逾期 \d+ 日/)

  await window.getByRole('tab', { name: '全部' }).click()
  const find = window.getByRole('searchbox', { name: '在清單中尋找' })
  await find.fill('蘇')
  await expect(window.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await find.fill('資遣費')
  await expect(window.getByRole('row').nth(1)).toContainText('資遣費')
  await find.fill('沒有這個人')
  await expect(window.getByText('沒有符合的案件')).toBeVisible()
  await expectAccessible(window)
})

test('a heading sorts, up and then down', async ({ office: { window } }) => {
  const numbers = async () => (await window.getByRole('row').locator('[role=gridcell]:nth-child(2)').allTextContents())
  await window.getByRole('button', { name: '案號' }).click()
  await expect(window.getByRole('columnheader', { name: '案號' })).toHaveAttribute('aria-sort', 'ascending')
  const ascending = await numbers()
  expect(ascending).toEqual(ascending.toSorted())
  await window.getByRole('button', { name: '案號' }).click()
  await expect(window.getByRole('columnheader', { name: '案號' })).toHaveAttribute('aria-sort', 'descending')
  expect(await numbers()).toEqual(ascending.toReversed())
})

test('columns are chosen, and the choice is kept', async ({ office: { window } }) => {
  await expect(window.getByRole('columnheader', { name: '收件日' })).toHaveCount(0)
  await window.getByRole('button', { name: '欄位' }).click()
  await expectAccessible(window)
  await window.getByRole('menuitemcheckbox', { name: '收件日' }).click()
  await window.getByRole('menuitemcheckbox', { name: '方式' }).click()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('columnheader', { name: '收件日' })).toBeVisible()
  await window.reload()
  await expect(window.getByRole('columnheader', { name: '收件日' })).toBeVisible()
  await expect(window.getByRole('columnheader', { name: '方式' })).toHaveCount(0)
})

test('↑ ↓ move in the list and Enter opens the case', async ({ office: { window } }) => {
  const grid = window.getByRole('grid')
  await grid.focus()
  await window.keyboard.press('End')
  await window.keyboard.press('Home')
  await window.keyboard.press('ArrowDown')
  const active = window.locator(`[id="${await grid.getAttribute('aria-activedescendant')}"]`)
  await expect(active).toHaveAttribute('aria-rowindex', '3')
  await expect(active).toHaveAttribute('aria-selected', 'false')
  const number = await active.getByRole('gridcell').nth(1).textContent()
  const caseId = (await ask(window, 'case.list', {})).find(({ caseNumber }) => caseNumber === number)?.caseId
  await window.keyboard.press('Enter')
  await expect.poll(() => window.evaluate(() => location.hash)).toBe(`#/cases/${caseId}`)
})
