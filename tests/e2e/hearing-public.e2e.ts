import type { ElectronApplication, Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, filed, opened, proposed, scheduled } from '../support/lifecycle.ts'
import { everythingIn, logsOf } from './everything-in.ts'
import { type Desk, startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'
import { send } from './send.ts'

const secret = '底線八萬元'
const said = (text: string, over: object = {}) => ({ type: 'statement.recorded', on: '2026-03-11', at: '14:10', side: 'EMPLOYEE', text, ...over })

/** A bureau in the room of a case whose meeting is open. */
async function openRoom(desk: Desk, ...more: object[]): Promise<{ page: Page; caseId: string }> {
  await openBureau(desk)
  const { window: page } = desk
  let view = await ask(page, 'case.file', { event: filed() as Input<'case.file'>['event'] })
  for (const event of [accepted, assigned, scheduled(), opened(), ...more]) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await enter(page, view.caseId)
  return { page, caseId: view.caseId }
}

async function enter(page: Page, caseId: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `/hearing/${to}`
  }, caseId)
  await expect(zone(page)).toBeVisible()
}

const zone = (page: Page) => page.getByRole('region', { name: '私人筆記（不列入紀錄）' })
const note = (page: Page, name = '調解人筆記') => page.getByRole('textbox', { name })

async function openParties(app: ElectronApplication, page: Page): Promise<Page> {
  const [parties] = await Promise.all([app.waitForEvent('window'), page.keyboard.press('Alt+p')])
  await expect(parties.getByRole('heading', { level: 1, name: '第 1 次調解會議' })).toBeVisible()
  return parties
}

async function record(page: Page, caseId: string, event: object): Promise<void> {
  const { seq } = await ask(page, 'case.view', { caseId })
  await ask(page, 'case.record', { caseId, basedOnSeq: seq, event: event as Input<'case.record'>['event'] })
}

test('the parties see what was said and agreed, and at no step anything private', async ({ firstStart }) => {
  const { app, dataFolder } = firstStart
  const { page, caseId } = await openRoom(firstStart)
  await note(page).fill(secret)
  await zone(page).getByRole('tab', { name: '資方' }).click()
  await note(page, '與資方單獨會談').fill(`資方：${secret}`)
  await expect(zone(page).getByText(/已儲存 \d\d:\d\d:\d\d/)).toBeVisible()
  await expectAccessible(page)

  const parties = await openParties(app, page)
  await expect(zone(page).getByText('私人筆記已隱藏。')).toBeVisible()
  expect(await everythingIn(page)).not.toContain('底線')
  expect(await everythingIn(parties)).not.toContain('底線')
  await expectAccessible(parties)

  for (const [event, shown] of [
    [said('公司積欠一月工資'), '公司積欠一月工資'], [said('公司否認積欠', { side: 'EMPLOYER' }), '公司否認積欠'], [said('公司積欠一、二月工資', { strikes: 1 }), '更正第 1 則'],
    [proposed(), '給付總額：新臺幣陸萬元整（60,000元）。'],
  ] as const) {
    await record(page, caseId, event)
    await expect(parties.getByText(shown, { exact: false }).first()).toBeVisible()
    expect(await everythingIn(parties)).not.toContain('底線')
  }
  await expect(parties.getByRole('deletion')).toHaveText('公司積欠一月工資')
  await expectAccessible(parties)
  const sizes = await parties.evaluate(() => [...document.querySelectorAll('main *')].filter((one) => one.textContent !== '' && one.closest('svg') === null).map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20)
  expect(await logsOf(dataFolder)).not.toContain('底線')
  expect(await ask(page, 'case.search', { text: '底線' })).toEqual([])
})

test('the window of the parties may ask for nothing but what it shows, and goes with the main window', async ({ firstStart }) => {
  const { app } = firstStart
  const { page, caseId } = await openRoom(firstStart)
  const parties = await openParties(app, page)
  for (const [command, input] of [
    ['hearing.view', { caseId }], ['case.view', { caseId }], ['case.list', {}], ['case.search', { text: '甲' }], ['hearing.saveNote', { caseId, zone: 'NOTES', text: 'x' }], ['parties.open', { caseId }], ['app.status', {}], ['store.verify', {}], ['no.such', {}],
  ] as const) expect([command, await send(parties, command, input)]).toMatchObject([command, { ok: false, refusal: { code: 'NOT_PERMITTED' } }])
  expect(await send(parties, 'parties.await', { after: '' })).toMatchObject({ ok: true, value: { view: { meetingNo: 1 } } })
  const preferences = await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()))
  for (const one of preferences) expect(one).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })

  await Promise.all([parties.waitForEvent('close'), page.keyboard.press('Alt+p')])
  expect(app.windows()).toHaveLength(1)
  await openParties(app, page)
  await Promise.all([app.waitForEvent('close'), app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().find((one) => !one.webContents.getURL().endsWith('#/parties'))?.close())])
})

test('Alt+0 takes everything private out of the page, a half-made move too, and brings it back; after a restart it is still there', async ({ firstStart }) => {
  const { page, caseId } = await openRoom(firstStart)
  await note(page).fill(secret)
  await note(page).press('Control+a')
  await zone(page).getByRole('button', { name: '移入紀錄' }).click()
  await expect(page.getByRole('alertdialog', { name: '把這段文字公開？' })).toContainText(secret)
  await page.keyboard.press('Alt+0')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  expect(await everythingIn(page)).not.toContain('底線')
  await page.keyboard.press('Alt+0')
  await expect(note(page)).toHaveValue(secret)
  await expect(note(page)).toBeFocused()
  await expect(zone(page).getByText(/已儲存/)).toBeVisible()
  await page.reload()
  await enter(page, caseId)
  await expect(note(page)).toHaveValue(secret)
})

test('what was selected goes into the record by hand, after one was told that it becomes public', async ({ firstStart }) => {
  const { page, caseId } = await openRoom(firstStart)
  await zone(page).getByRole('button', { name: '移入紀錄' }).click()
  await expect(zone(page).getByRole('status')).toHaveText('先選取文字，再移入紀錄。')
  await note(page).fill('勞方願意分期')
  await note(page).press('Control+a')
  await zone(page).getByRole('button', { name: '移入紀錄' }).click()
  const dialog = page.getByRole('alertdialog', { name: '把這段文字公開？' })
  await expectAccessible(page)
  await dialog.getByText('勞方', { exact: true }).click()
  await dialog.getByRole('button', { name: '移入紀錄' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(async () => (await ask(page, 'hearing.view', { caseId })).room?.composer).toMatchObject({ speaker: 'EMPLOYEE', text: '勞方願意分期' })
  await expect(note(page)).toHaveValue('勞方願意分期')
})

test('reading aloud goes through statements and terms by keyboard, and the parties see where one is', async ({ firstStart }) => {
  const { app } = firstStart
  const { page, caseId } = await openRoom(firstStart, said('公司積欠工資'), said('公司否認', { side: 'EMPLOYER' }), proposed())
  const parties = await openParties(app, page)
  await page.keyboard.press('Alt+r')
  const list = page.getByRole('listbox', { name: '朗讀的內容' })
  await expect(list).toBeFocused()
  await expect(parties.locator('[aria-current]')).toContainText('公司積欠工資')
  await expectAccessible(page)
  await page.keyboard.press('ArrowDown')
  await expect(parties.locator('[aria-current]')).toContainText('公司否認')
  await expectAccessible(parties)
  await page.keyboard.press('Enter')
  await expect(parties.locator('[aria-current]')).toContainText('新臺幣陸萬元整')
  await page.keyboard.press('Enter')
  await expect(list).toBeHidden()
  await expect(page.getByText('已朗讀 3/3')).toBeVisible()
  await expect(parties.locator('[aria-current]')).toHaveCount(0)
  await expect.poll(async () => (await ask(page, 'hearing.view', { caseId })).room).toMatchObject({ read: [1, 2], readTerms: ['P1-1'], reading: '' })
})

test('the zone and the reading fit a small window and English', async ({ firstStart }) => {
  const { page } = await openRoom(firstStart, said('公司積欠工資'), proposed())
  await resize(firstStart, 1024, 700)
  await expectNoSidewaysScroll(page)
  await ask(page, 'app.preferences', { locale: 'en' })
  await page.reload()
  await expect(page.getByRole('region', { name: 'Private notes (not in the record)' })).toBeVisible()
  await page.keyboard.press('Alt+r')
  await expect(page.getByRole('listbox', { name: 'What is read' })).toBeFocused()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('notes are there again after the program was killed', async ({ firstStart }) => {
  const { app, dataFolder } = firstStart
  const { page, caseId } = await openRoom(firstStart)
  await note(page).fill(secret)
  await expect(zone(page).getByText(/已儲存/)).toBeVisible()
  app.process().kill('SIGKILL')
  await app.waitForEvent('close')
  const again = await startDesk(dataFolder, [`--today=${officeDay}`])
  await enter(again.window, caseId)
  await expect(note(again.window)).toHaveValue(secret)
  await again.app.close()
})
