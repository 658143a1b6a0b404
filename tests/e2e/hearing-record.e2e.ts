import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Locator, Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, filed, opened, scheduled } from '../support/lifecycle.ts'
import { type Desk, startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, officeDay, resize, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'

const inMeeting = [filed(), accepted, assigned, scheduled(1, `${officeDay}T14:00`), opened({ on: officeDay, startedAt: `${officeDay}T14:00` })]
const said = (side: string, text: string) => ({ type: 'statement.recorded', on: officeDay, at: '14:05', side, text })

/** A bureau with one case of these events, in its hearing room. */
async function enterRoom(desk: Desk, events: readonly object[] = inMeeting): Promise<{ page: Page; caseId: string }> {
  await openBureau(desk)
  const { window: page } = desk
  const [first, ...rest] = events
  let view = await ask(page, 'case.file', { event: first as Input<'case.file'>['event'] })
  for (const event of rest) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await goToRoom(page, view.caseId)
  return { page, caseId: view.caseId }
}

async function goToRoom(page: Page, caseId: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/hearing/${id}`
  }, caseId)
  await expect(column(page)).toBeVisible()
}

const column = (page: Page): Locator => page.getByRole('region', { name: '調解紀錄', exact: true })
const composer = (page: Page): Locator => column(page).getByRole('textbox', { name: /陳述$/ })
const statement = (page: Page, number: number): Locator => column(page).locator(`[data-statement="${number}"]`)
const statements = async (page: Page, caseId: string) => (await ask(page, 'case.view', { caseId })).facts.statements
const caretOf = (field: Locator): Promise<number> => field.evaluate((element) => (element as HTMLTextAreaElement).selectionStart)

/** Composes as an input method does: the sounds, then the word, which Enter takes. */
async function compose(keys: CDPSession, sounds: readonly string[], word: string): Promise<void> {
  for (const text of sounds) await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 })
  await keys.send('Input.insertText', { text: word })
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 })
}

test('a statement is recorded with Enter under the side that Alt and a figure chose, with its time, and the next is typed at once', async ({ firstStart }) => {
  const { page, caseId } = await enterRoom(firstStart)
  await page.keyboard.press('Alt+1')
  await expect(composer(page)).toBeFocused()
  await page.keyboard.type('資方積欠一月工資')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('請求給付')
  await page.keyboard.press('Enter')
  await expect(statement(page, 1)).toContainText('資方積欠一月工資')
  await expect(composer(page)).toHaveValue('')
  await page.keyboard.press('Alt+2')
  await page.keyboard.type(';qz')
  await page.keyboard.press('Space')
  await expect(composer(page)).toHaveValue('雙方對於上開事實不爭執。')
  await page.keyboard.press('Control+z')
  await expect(composer(page)).toHaveValue(';qz')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Enter')
  await expect(column(page).getByRole('group', { name: '資方主張' }).locator('[data-statement="2"]')).toContainText('雙方對於上開事實不爭執。')
  expect((await statements(page, caseId)).map(({ side, text }) => [side, text])).toEqual([['EMPLOYEE', '資方積欠一月工資\n請求給付'], ['EMPLOYER', '雙方對於上開事實不爭執。']])
  await expectAccessible(page)
})

test('an input method keeps its keys: neither Enter nor Space nor a shortcut does anything while it composes', async ({ firstStart }) => {
  const { page, caseId } = await enterRoom(firstStart)
  const keys = await page.context().newCDPSession(page)
  await page.keyboard.press('Alt+2')
  await compose(keys, ['ㄍ', 'ㄍㄨ', 'ㄍㄨㄥ'], '工')
  await compose(keys, ['ㄗ', 'ㄗㄧ'], '資')
  await expect(composer(page)).toHaveValue('工資')
  await composer(page).evaluate((field) => {
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    for (const key of ['Enter', ' ', 'Tab']) field.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }))
    field.dispatchEvent(new KeyboardEvent('keydown', { key: '1', altKey: true, isComposing: true, bubbles: true, cancelable: true }))
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
  })
  await expect(composer(page)).toHaveValue('工資')
  await expect(column(page).getByRole('button', { name: /^資方/, pressed: true })).toBeVisible()
  expect(await statements(page, caseId)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(statement(page, 1)).toContainText('工資')
})

test('what is being typed is there again after a restart, with the cursor, and can be undone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  try {
    const first = await startDesk(folder, [`--today=${officeDay}`])
    const { page, caseId } = await enterRoom(first)
    await page.keyboard.press('Alt+2')
    await page.keyboard.type('已給付')
    await page.keyboard.type(' ;fr')
    await page.keyboard.press('Tab')
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft')
    const caret = await caretOf(composer(page))
    await expect.poll(async () => (await ask(page, 'hearing.view', { caseId })).room?.composer).toMatchObject({ speaker: 'EMPLOYER', text: '已給付 否認對造上開主張。', caret })
    await first.app.close()

    const again = await startDesk(folder, [`--today=${officeDay}`])
    await goToRoom(again.window, caseId)
    await expect(composer(again.window)).toBeFocused()
    await expect(composer(again.window)).toHaveValue('已給付 否認對造上開主張。')
    expect(await caretOf(composer(again.window))).toBe(caret)
    await again.window.keyboard.press('Control+z')
    await expect(composer(again.window)).toHaveValue('已給付 ;fr')
    await again.app.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a statement is corrected with E and deleted with a reason; both stay legible, struck', async ({ firstStart }) => {
  const { page, caseId } = await enterRoom(firstStart, [...inMeeting, said('EMPLOYEE', '月薪三萬元'), said('EMPLOYER', '已付清')])
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(statement(page, 1)).toBeFocused()
  await page.keyboard.press('e')
  await expect(composer(page)).toHaveValue('月薪三萬元')
  await page.keyboard.type('整')
  await page.keyboard.press('Enter')
  await expect(statement(page, 1).locator('del')).toHaveText('月薪三萬元')
  await expect(statement(page, 1)).toContainText('已由第 3 則更正')
  await expect(statement(page, 3)).toContainText('更正第 1 則')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  await expect(statement(page, 2)).toBeFocused()
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: '刪除第 2 則陳述' })
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('請輸入刪除理由')).toBeVisible()
  await page.keyboard.type('誤載')
  await page.keyboard.press('Enter')
  await expect(statement(page, 2).locator('del')).toHaveText('已付清')
  expect((await statements(page, caseId)).map(({ text, strikes, deletes }) => [text, strikes, deletes])).toEqual([['月薪三萬元', undefined, undefined], ['已付清', undefined, undefined], ['月薪三萬元整', 1, undefined], ['誤載', 2, true]])
  await expectAccessible(page)
})

test('a statement that cannot be recorded stays in the field and the room says why', async ({ firstStart }) => {
  const { page } = await enterRoom(firstStart, inMeeting.slice(0, 4))
  await page.keyboard.press('Alt+1')
  await page.keyboard.type('先打好的話')
  await page.keyboard.press('Enter')
  await expect(column(page).getByRole('alert')).not.toBeEmpty()
  await expect(composer(page)).toHaveValue('先打好的話')
})

test('the record is searched, its missing items are gone through by key, and own phrases are kept', async ({ firstStart }) => {
  const { page } = await enterRoom(firstStart, [...inMeeting, said('EMPLOYEE', '加班費未給'), said('EMPLOYER', '加班費已給'), said('EMPLOYEE', '年資三年')])
  await page.keyboard.press('Control+f')
  await page.keyboard.type('加班費')
  await expect(column(page).locator('mark')).toHaveCount(2)
  await expect(statement(page, 1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Enter')
  await expect(statement(page, 2)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(column(page).locator('mark')).toHaveCount(0)
  await expect(composer(page)).toBeFocused()

  await expect(column(page).getByRole('button', { name: /雙方主張.*已具備/ })).toBeVisible()
  await page.keyboard.press('Alt+m')
  await expect(column(page).getByRole('status')).toContainText('日期及起迄時間')
  await page.keyboard.press('Alt+m')
  await expect(column(page).getByRole('status')).toContainText('調解方案')

  await column(page).getByRole('button', { name: '片語' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: '片語' })
  await dialog.getByLabel('代碼').fill(';qz')
  await dialog.getByLabel('內容').fill('我的話')
  await dialog.getByRole('button', { name: '加入' }).press('Enter')
  await expect(dialog.getByText(/已是.*的代碼/)).toBeVisible()
  await dialog.getByLabel('代碼').fill(';my')
  await dialog.getByRole('button', { name: '加入' }).press('Enter')
  await expect(dialog.getByRole('button', { name: '移除 ;my' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+1')
  await page.keyboard.type(';my')
  await page.keyboard.press('Space')
  await expect(composer(page)).toHaveValue('我的話')
  await resize(firstStart, 1024, 700)
  await expect(composer(page)).toBeInViewport()
})
