import type { Locator, Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, company, filed, opened, scheduled, worker } from '../support/lifecycle.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'

const address = '高雄市苓雅區中正路1號'
const parties = [
  worker({ name: '林小妹', birthDate: '2009-05-01', guardian: { id: 'G1', name: '林媽媽', relationship: '母' } }),
  company({ name: '大發實業有限公司', proxies: [{ id: 'P1', name: '吳經理', address, specialAuthority: true }] }),
]
const ahead = [filed({ parties }), accepted, assigned, scheduled(1, `${officeDay}T09:00`)]
/** Opened at midnight, so that every time of day is after it. */
const open = (...attendance: object[]) => opened({ on: officeDay, startedAt: `${officeDay}T00:00`, attendance })
const withoutEmployer = open({ partyId: 'W1', present: true, guardian: { present: false } }, { partyId: 'E1', present: false })

async function enterRoom(desk: Desk, events: readonly object[]): Promise<{ page: Page; caseId: string; column: Locator }> {
  await openBureau(desk)
  const { window: page } = desk
  const [first, ...rest] = events
  let view = await ask(page, 'case.file', { event: first as Input<'case.file'>['event'] })
  for (const event of rest) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await page.evaluate((id) => {
    location.hash = `#/hearing/${id}`
  }, view.caseId)
  const column = page.getByRole('region', { name: '出席與程序' })
  await expect(column).toBeVisible()
  return { page, caseId: view.caseId, column }
}

const seat = (column: Locator, name: string): Locator => column.locator('.seat', { has: column.page().locator('.seat-name', { hasText: name }) })
const attendanceOf = async (page: Page, caseId: string) => (await ask(page, 'case.view', { caseId })).facts.meetings[0]?.attendance
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('a minor’s guardian has a seat of its own, looked at with one key like everybody', async ({ firstStart }) => {
  const { page, caseId, column } = await enterRoom(firstStart, ahead)
  await expect(seat(column, '林小妹')).toBeFocused()
  await press(page, 'Enter')
  await expect(seat(column, '林媽媽')).toBeFocused()
  await expect(seat(column, '林媽媽')).toContainText('林小妹之法定代理人')
  await press(page, '2', 'Control+Enter')
  await expect(column.getByRole('alert')).toContainText('尚有 2 人未確認到場')
  await press(page, 'n', 'p', 'Control+Enter')
  await expect(column.getByRole('timer')).toContainText('已進行')
  expect(await attendanceOf(page, caseId)).toMatchObject([{ partyId: 'W1', present: true, guardian: { present: false } }, { partyId: 'E1', present: true, proxyId: 'P1' }])
})

test('who comes late or leaves early is noted with two keys, with the time of now, and stands in the record', async ({ firstStart }) => {
  const { page, caseId, column } = await enterRoom(firstStart, [...ahead, withoutEmployer])
  await seat(column, '林媽媽').focus()
  await press(page, 'Enter')
  await expect(column.getByRole('group', { name: '林媽媽到場或離席' }).getByRole('button', { name: /^記到場/ })).toBeFocused()
  await expectAccessible(page)
  await press(page, 'Enter')
  await expect(seat(column, '林媽媽')).toBeFocused()
  await expect(seat(column, '林媽媽')).toContainText(/\d\d:\d\d 到場/)
  await press(page, 'ArrowUp', 'Enter', 'Enter')
  await expect(seat(column, '林小妹')).toContainText(/\d\d:\d\d 離席/)
  expect(await attendanceOf(page, caseId)).toMatchObject([
    { partyId: 'W1', present: true, moves: [{ step: 'LEFT', at: expect.stringMatching(/^\d\d:\d\d$/) }], guardian: { present: true, moves: [{ step: 'ARRIVED' }] } }, { partyId: 'E1', present: false },
  ])
  await page.reload()
  await expect(seat(column, '林小妹')).toContainText(/\d\d:\d\d 離席/)

  // Pressed by mistake: Esc notes nothing, and what was noted is taken back.
  await seat(column, '林小妹').focus()
  await press(page, 'Enter', 'Escape')
  await expect(column.getByRole('group', { name: '林小妹到場或離席' })).toBeHidden()
  await press(page, 'Enter', 'Tab')
  await expect(column.getByRole('button', { name: /^收回「\d\d:\d\d 離席」$/ })).toBeFocused()
  await press(page, 'Enter')
  await expect(seat(column, '林小妹').getByText('到場', { exact: true })).toBeVisible()
  expect((await attendanceOf(page, caseId))?.[0]).toMatchObject({ present: true, moves: [] })
})

test('an authority letter that is handed in during the meeting is entered with L, and its proxy comes from then on', async ({ firstStart }) => {
  const { page, caseId, column } = await enterRoom(firstStart, [...ahead, withoutEmployer])
  await seat(column, '大發實業有限公司').focus()
  await press(page, 'l')
  const dialog = page.getByRole('dialog', { name: '登錄委任代理人' })
  await dialog.getByRole('textbox', { name: /代理人姓名/ }).fill('周專員')
  await dialog.getByRole('textbox', { name: /地址|住居所/ }).fill(address)
  await press(page, 'Control+Enter')
  await expect(dialog).toBeHidden()
  const form = column.getByRole('group', { name: '大發實業有限公司到場或離席' })
  await expect(form.getByRole('button', { name: /周專員/ })).toBeVisible()
  await form.getByRole('button', { name: /^記到場/ }).press('Enter')
  await expect(seat(column, '大發實業有限公司')).toContainText('周專員 代理')
  await expect(seat(column, '大發實業有限公司')).toContainText('周專員無特別授權')
  const { facts } = await ask(page, 'case.view', { caseId })
  const [, proxy] = facts.parties[1]?.proxies ?? []
  expect(proxy).toMatchObject({ name: '周專員', specialAuthority: false })
  expect(facts.meetings[0]?.attendance[1]).toMatchObject({ present: true, proxyId: proxy?.id, moves: [{ step: 'ARRIVED', proxyId: proxy?.id }] })
})

test('what cannot be is refused in its place with the reason, and the form fits a small window and English', async ({ firstStart }) => {
  const { page, column } = await enterRoom(firstStart, [...ahead, opened({ on: officeDay, startedAt: `${officeDay}T23:59`, attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false }] })])
  await seat(column, '大發實業有限公司').focus()
  await press(page, 'Enter', 'Enter')
  await expect(column.getByRole('alert')).toContainText('時間應在23:59以後')
  await resize(firstStart, 1024, 700)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await ask(page, 'app.preferences', { locale: 'en' })
  await page.reload()
  await page.locator('[data-seat="E1"]').press('Enter')
  await expect(page.getByRole('group', { name: '大發實業有限公司: arrival or departure' })).toBeVisible()
  await expectNoSidewaysScroll(page)
})
