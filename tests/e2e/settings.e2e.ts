import { readFileSync } from 'node:fs'
import type { Input } from '../../shared/ipc/contract.ts'
import { ask, expect, expectAccessible, test } from './office.ts'

test.beforeEach(async ({ office: { window } }) => {
  await window.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: '設定' }).click()
  await expect(window.getByRole('heading', { level: 1, name: '設定' })).toBeVisible()
})

test('office and name are changed and shown at once; Ctrl+S saves', async ({ office: { window } }) => {
  await expectAccessible(window)
  await window.getByText('臺北市', { exact: true }).click()
  await window.getByRole('textbox', { name: '您的姓名' }).fill('陳小華')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('status').filter({ hasText: '已儲存機關與姓名' })).toBeVisible()
  await expect(window.getByRole('link', { name: '臺北市，陳小華（設定）' })).toBeVisible()
  expect((await ask(window, 'app.status', {})).preferences).toMatchObject({ city: 'TAIPEI', userName: '陳小華' })

  await window.getByRole('textbox', { name: '您的姓名' }).fill(' ')
  await expect(window.getByText('請填寫您的姓名；每一筆紀錄都要記明是誰辦理的。')).toBeVisible()
  await window.getByRole('button', { name: '儲存', exact: true }).click()
  expect((await ask(window, 'app.status', {})).preferences.userName).toBe('陳小華')
})

test('language and look change at once and are kept', async ({ office: { window } }) => {
  await window.getByText('深色').click()
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'DARK')
  await window.getByText('English').click()
  await expect(window.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expectAccessible(window)
  await window.reload()
  await expect(window.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'DARK')
})

test('the demonstration cases go in one step, after asking, and the person’s own cases stay', async ({ office: { window } }) => {
  const { events: [own] } = JSON.parse(readFileSync(new URL('../fixtures/cases/01-khh-wages-severance-settled.case.json', import.meta.url), 'utf8')) as { events: [Input<'case.file'>['event']] }
  const { caseId } = await ask(window, 'case.file', { event: own })
  expect(await ask(window, 'app.status', {})).toMatchObject({ cases: 11, demonstrationCases: 10 })
  await window.getByRole('button', { name: '移除示範案件' }).click()
  const question = window.getByRole('alertdialog', { name: '移除全部示範案件？' })
  await expectAccessible(window)
  await question.getByRole('button', { name: '移除示範案件' }).click()
  await expect(window.getByText('目前沒有示範案件。')).toBeVisible()
  expect(await ask(window, 'app.status', {})).toMatchObject({ cases: 1, demonstrationCases: 0 })
  expect((await ask(window, 'case.list', {})).map((row) => row.caseId)).toEqual([caseId])
  await window.getByRole('button', { name: '載入十件示範案件' }).click()
  await expect(window.getByText('目前有 10 件示範案件')).toBeVisible()
})

test('the database is checked and the result said in words; where it lies is told', async ({ office: { window, dataFolder } }) => {
  await expect(window.getByText(dataFolder)).toContainText('mediation-desk.sqlite')
  await window.getByRole('button', { name: '檢查資料庫' }).click()
  await expect(window.getByRole('alert')).toHaveText(/檢查完成：10 件案件、\d+ 筆紀錄，全部相符。/)
})
