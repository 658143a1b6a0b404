import type { Locator, Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, failedOutcome, filed, opened, proposed, scheduled } from '../support/lifecycle.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'
import { catchPrinting } from './printing.ts'
import { openBureau } from './screens/bureau.ts'

const said = (text: string, over: object = {}) => ({ type: 'statement.recorded', on: officeDay, at: '14:10', side: 'EMPLOYEE', text, ...over })
const inMeeting = [filed(), accepted, assigned, scheduled(1, `${officeDay}T14:00`), opened({ on: officeDay, startedAt: `${officeDay}T14:00` })]

/** A bureau with one case of these events, in its hearing room. */
async function enterRoom(desk: Desk, events: readonly object[]): Promise<{ page: Page; caseId: string }> {
  await openBureau(desk)
  const { window: page } = desk
  const [first, ...rest] = events
  let view = await ask(page, 'case.file', { event: first as Input<'case.file'>['event'] })
  for (const event of rest) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await page.evaluate((id) => {
    location.hash = `#/hearing/${id}`
  }, view.caseId)
  await expect(region(page, '調解紀錄')).toBeVisible()
  return { page, caseId: view.caseId }
}

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const focusInRoom = async (page: Page, caseId: string) => (await ask(page, 'hearing.view', { caseId })).room?.focus

test('Ctrl+P shows the record as it stands at any time of the meeting, marked as a draft, with the statement that is being typed', async ({ firstStart }) => {
  const { page } = await enterRoom(firstStart, [...inMeeting, said('公司積欠一月工資')])
  const composer = region(page, '調解紀錄').getByRole('textbox', { name: /陳述$/ })
  await composer.fill('這句話還沒有說完')
  await page.keyboard.press('Control+p')
  const preview = page.getByRole('dialog', { name: /目前之調解紀錄/ })
  await expect(preview.getByRole('heading', { name: '目前之調解紀錄 草稿' })).toBeVisible()
  await expect(preview.getByRole('article')).toContainText('公司積欠一月工資')
  await expect(preview.getByRole('article').getByText('這句話還沒有說完')).toBeInViewport()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(preview).toBeHidden()
  await expect(composer).toBeFocused()
})

test('before the opening too there is a draft, called by its button', async ({ firstStart }) => {
  const { page } = await enterRoom(firstStart, inMeeting.slice(0, 4))
  await region(page, '調解紀錄').getByRole('button', { name: /^預覽/ }).click()
  await expect(page.getByRole('dialog', { name: /目前之調解紀錄/ }).getByRole('article')).toContainText('勞資爭議調解紀錄')
})

test('F6 goes through the regions of the room with an outline, Shift+F6 back', async ({ firstStart }) => {
  const { page } = await enterRoom(firstStart, inMeeting)
  await page.keyboard.press('Alt+1')
  const focused = page.locator('[data-region]:focus')
  const onward = ['出價與條款', '調解室工具列', '出席與程序', '私人筆記（不列入紀錄）', '調解紀錄', '出價與條款']
  for (const name of onward) {
    await page.keyboard.press('F6')
    await expect(focused).toHaveAttribute('aria-label', name)
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  }
  for (const name of onward.toReversed().slice(1)) {
    await page.keyboard.press('Shift+F6')
    await expect(focused).toHaveAttribute('aria-label', name)
  }
})

test('? outside a field and the button in the bar show the keys of the room; in a field ? is typed', async ({ firstStart }) => {
  const { page } = await enterRoom(firstStart, inMeeting)
  const composer = region(page, '調解紀錄').getByRole('textbox', { name: /陳述$/ })
  const list = page.getByRole('dialog', { name: '鍵盤快速鍵' })
  await composer.press('?')
  await expect(composer).toHaveValue('?')
  await expect(list).toBeHidden()
  await page.keyboard.press('F6')
  await page.keyboard.press('?')
  await expect(list).toContainText('登錄出價')
  await expect(list).toContainText('出席：到場、代理、未到')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^快速鍵/ }).click()
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await resize(firstStart, 1024, 700)
  await expectNoSidewaysScroll(page)
})

test('the parties’ screen follows the mediator to the terms, and back to the record', async ({ firstStart }) => {
  const spoken = Array.from({ length: 25 }, (_one, index) => said(`第${index + 1}段陳述`))
  const { page, caseId } = await enterRoom(firstStart, [...inMeeting, ...spoken, proposed()])
  const [parties] = await Promise.all([firstStart.app.waitForEvent('window'), page.keyboard.press('Alt+p')])
  const lastStatement = parties.getByText('第25段陳述')
  const terms = parties.getByText('新臺幣陸萬元整', { exact: false }).first()
  await parties.setViewportSize({ width: 800, height: 300 })
  await region(page, '調解紀錄').getByRole('textbox', { name: /陳述$/ }).focus()
  await expect.poll(() => focusInRoom(page, caseId)).toBe('composer')
  await expect(lastStatement).toBeInViewport()
  await expect(terms).not.toBeInViewport()
  await page.keyboard.press('F6')
  await expect.poll(() => focusInRoom(page, caseId)).toBe('terms')
  await expect(terms).toBeInViewport()
  await page.keyboard.press('Shift+F6')
  await expect.poll(() => focusInRoom(page, caseId)).toBe('record')
  await expect(lastStatement).toBeInViewport()
})

test('where it was not settled, one key each prints the record and the remedies, and one gives the slip of the party that is chosen', async ({ firstStart }) => {
  const { page } = await enterRoom(firstStart, [...inMeeting, said('公司積欠一月工資'), { ...failedOutcome, on: officeDay }])
  const papers = page.getByRole('group', { name: '交付當事人之文件' })
  await expect(papers.getByRole('button')).toHaveText([/列印紀錄/, /列印救濟途徑說明/, /結果說明單/])
  const printed = await catchPrinting(firstStart)
  await page.keyboard.press('Alt+l')
  await expect.poll(async () => (await printed()).length).toBe(1)
  await expect(page.getByText('已送出列印')).toBeVisible()
  await page.keyboard.press('Alt+d')
  await expect.poll(async () => (await printed()).length).toBe(2)
  const [record, remedies] = await printed()
  expect(record).toContain('公司積欠一月工資')
  expect(remedies).toContain('調解不成立後救濟途徑說明')

  await page.keyboard.press('Alt+s')
  const choice = page.getByRole('dialog', { name: '結果說明單交給哪一位？' })
  await expect(choice.getByRole('button').nth(1)).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /結果說明單/ }).getByRole('article')).toContainText('給甲○○')
  await page.keyboard.press('Escape')

  // The record is the real one now, to be kept and printed.
  await page.keyboard.press('Control+p')
  const preview = page.getByRole('dialog', { name: /調解紀錄/ })
  await expect(preview.getByRole('button', { name: '列印' })).toBeVisible()
  await expect(preview.getByText('草稿')).toBeHidden()
})
