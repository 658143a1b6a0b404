import type { Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import { accepted, answered, assigned, chairHsu, committeeFiled, committeeOpened, designated, filed, notified, opened, proposed, quorumFailed, scheduled, selected } from '../support/lifecycle.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'
import type { CaseScreen } from './screens/case-screen.ts'
import { Fields } from './screens/forms.ts'
import { composerOf, enterRoom, leaveRoom, partOfRoom, previewDraft, stillToSign } from './screens/hearing-screen.ts'

const today = { on: officeDay }
const openedToday = opened({ ...today, startedAt: `${officeDay}T14:00` })
const toMeeting = [filed(), accepted, assigned, scheduled(1, `${officeDay}T14:00`), openedToday]
const toCommitteeMeeting = [committeeFiled(), accepted, notified('EMPLOYEE'), notified('EMPLOYER'), selected('EMPLOYEE'), selected('EMPLOYER'), designated(), { ...scheduled(1, `${officeDay}T09:00`), on: '2026-03-05' }]

/** A bureau with one case of these events, on its page. */
async function openCase(desk: Desk, events: readonly object[] = toMeeting): Promise<{ screen: CaseScreen; caseId: string; view: () => Promise<CaseView> }> {
  const screen = await openBureau(desk)
  const { page } = screen
  await ask(page, 'roster.savePerson', { person: chairHsu })
  const [first, ...rest] = events
  const { caseId } = await ask(page, 'case.file', { event: first as Input<'case.file'>['event'] })
  await record(page, caseId, ...rest)
  await page.evaluate((id) => {
    location.hash = `#/cases/${id}`
  }, caseId)
  await page.reload()
  await expect(screen.nextSteps).toBeVisible()
  return { screen, caseId, view: () => ask(page, 'case.view', { caseId }) }
}

async function record(page: Page, caseId: string, ...events: readonly object[]): Promise<void> {
  let { seq } = await ask(page, 'case.view', { caseId })
  for (const event of events) ({ seq } = await ask(page, 'case.record', { caseId, basedOnSeq: seq, event: event as Input<'case.record'>['event'] }))
}

test('what is said is written by side from the keyboard, and the draft of the record opens at the place that is being written', async ({ firstStart }) => {
  const { screen } = await openCase(firstStart)
  const { page } = screen
  await enterRoom(screen)
  const composer = composerOf(screen)
  for (const [key, side, text] of [['Alt+1', '勞方', '公司積欠我工資。'], ['Alt+2', '資方', '同意分期給付。'], ['Alt+3', '調解人', '勸諭雙方各自讓步。']] as const) {
    await page.keyboard.press(key)
    await expect(partOfRoom(screen, '調解紀錄').getByRole('button', { name: new RegExp(`^${side}`), pressed: true })).toBeVisible()
    await expect(composer).toBeFocused()
    await page.keyboard.type(text)
    await expect(page.getByText(/已儲存 \d\d:\d\d:\d\d/).first()).toBeVisible()
    await expect((await previewDraft(screen)).getByText(text)).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(composer).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(partOfRoom(screen, '調解紀錄').locator('[data-statement]').filter({ hasText: text })).toBeVisible()
    await expect(composer).toHaveValue('')
  }
  await expectAccessible(page)
})

test('a statement that is half typed is still there when the room is left and entered again', async ({ firstStart }) => {
  const { screen } = await openCase(firstStart)
  const { page } = screen
  await enterRoom(screen)
  await page.keyboard.press('Alt+2')
  await page.keyboard.type('打到一半的')
  await page.getByRole('link', { name: '回卷宗' }).click()
  await page.getByRole('link', { name: '進入調解室' }).click()
  await expect(composerOf(screen)).toHaveValue('打到一半的')
  await expect(composerOf(screen)).toBeFocused()
  await expect(partOfRoom(screen, '調解紀錄').getByRole('button', { name: /^資方/, pressed: true })).toBeVisible()
})

test('what is done stands in its part of the room, who signs next is in sight, and all of it in one column at 200 %', async ({ firstStart }) => {
  const { screen, caseId } = await openCase(firstStart, [...toMeeting, { type: 'statement.recorded', ...today, side: 'EMPLOYEE', text: '公司積欠我工資。' }, { ...proposed(), ...today }])
  const { page } = screen
  await enterRoom(screen)
  await expect(partOfRoom(screen, '出價與條款')).toContainText('60,000')
  await record(page, caseId, answered('W1', true, today), answered('E1', true, today), { type: 'outcome.determined', ...today, outcome: 'SETTLED', endedAt: `${officeDay}T15:00` })
  await page.reload()
  const panel = partOfRoom(screen, '簽名與定稿')
  await expect(panel).toBeInViewport()
  await expect(partOfRoom(screen, '調解紀錄').getByRole('group', { name: '調解結果' })).toContainText('調解成立')
  await expectAccessible(page)

  await resize(firstStart, 683, 384)
  await expectNoSidewaysScroll(page)
  // The bar stays one row; what has no room in it is in its menu.
  await expect.poll(async () => (await page.locator('.hearing-bar').boundingBox())?.height).toBeLessThan(60)
  await page.getByRole('button', { name: '其他工具' }).click()
  await page.getByRole('menuitem', { name: '快速鍵' }).click()
  await expect(page.getByRole('dialog', { name: '鍵盤快速鍵' })).toBeVisible()
  await page.keyboard.press('Escape')
  await stillToSign(screen).first().getByRole('button', { name: /^紙本簽名/ }).focus()
  for (const left of [2, 1, 0]) {
    await page.keyboard.press('Enter')
    await expect(stillToSign(screen)).toHaveCount(left)
    await expect(panel.locator('button:focus')).toBeInViewport()
  }
  await expect(panel.getByRole('button', { name: '定稿' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel.getByText('已於民國115年3月16日定稿')).toBeVisible()
})

test('what comes up at the table is entered from the room: recusal, withdrawal, and the remarks of the record, which void what was signed', async ({ firstStart }) => {
  const { screen, view } = await openCase(firstStart)
  const { page } = screen
  await enterRoom(screen)
  const others = partOfRoom(screen, '其他登錄')
  const fill = async (event: string, how: (form: Fields) => Promise<void>) => {
    const button = others.getByRole('button', { name: event, exact: true })
    if (!(await button.isVisible())) await others.locator('summary', { hasText: '其他登錄' }).click()
    await button.click()
    const dialog = page.getByRole('dialog', { name: event, exact: true })
    await how(new Fields(dialog))
    await dialog.getByRole('button', { name: event, exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  await fill('登錄迴避申請', async (form) => {
    await form.choose('林調解')
    await form.choose('甲○○')
    await form.choose('有具體事實')
    await form.fill('原因及事實', '曾為資方顧問。')
  })
  await expectAccessible(page)
  await fill('決定迴避申請', async (form) => {
    await form.choose('駁回申請')
    await form.fill('決定理由', '非本件爭議之顧問。')
  })
  expect((await view()).facts.recusals).toMatchObject([{ granted: false }])
  await fill('登錄撤回', (form) => form.fill('原因（可不填）', '雙方自行和解。'))
  await expect(partOfRoom(screen, '簽名與定稿')).toBeVisible()
  expect((await view()).facts.outcome).toBe('WITHDRAWN')

  await partOfRoom(screen, '簽名與定稿').getByRole('button', { name: /^紙本簽名/ }).first().press('Enter')
  await expect.poll(async () => (await view()).facts.signatures.length).toBe(1)
  await fill('編輯調解紀錄', (form) => form.fill('內容', '雙方於會後自行和解。'))
  expect((await view()).facts).toMatchObject({ signatures: [], recordTexts: [{ section: 'remarks', text: '雙方於會後自行和解。' }] })
  await expect(page.getByText(/先前簽名失效/)).toBeVisible()
})

test('a committee enters in the room who finds the facts and what was found', async ({ firstStart }) => {
  const { screen } = await openCase(firstStart, [...toCommitteeMeeting, committeeOpened({ ...today, startedAt: `${officeDay}T09:00` })])
  const { page } = screen
  await enterRoom(screen)
  await partOfRoom(screen, '其他登錄').locator('summary', { hasText: '其他登錄' }).click()
  await partOfRoom(screen, '其他登錄').getByRole('button', { name: '指派調查委員' }).click()
  const assigning = page.getByRole('dialog', { name: '指派調查委員' })
  await new Fields(assigning).check(/許/)
  await assigning.getByRole('button', { name: '指派調查委員' }).click()
  await partOfRoom(screen, '其他登錄').getByRole('button', { name: '登錄調查事實結果' }).click()
  const reporting = new Fields(page.getByRole('dialog', { name: '登錄調查事實結果' }))
  await reporting.fill('調查事實結果', '出勤紀錄相符。')
  await reporting.scope.getByRole('button', { name: '登錄調查事實結果' }).click()
  await expect(partOfRoom(screen, '調解紀錄').getByRole('group', { name: '調查事實結果' })).toContainText('出勤紀錄相符。')
})

test('a meeting that was held on paper is entered afterwards with its own day and times, in the room or from the case', async ({ firstStart }) => {
  const { screen, view } = await openCase(firstStart, [filed(), accepted, assigned, scheduled(1, '2026-03-12T14:00')])
  const { page } = screen
  await enterRoom(screen)
  const people = partOfRoom(screen, '出席與程序')
  await expect(people).toContainText('此次會議排定於民國115年3月12日')
  await people.getByRole('button', { name: '補登已召開之會議' }).click()
  const opening = new Fields(page.getByRole('dialog', { name: '開會' }))
  await opening.fillMoment('開始時間', '115/3/12', '1410')
  await opening.check(/調解人已說明身分及資格/)
  await opening.scope.getByRole('button', { name: '開會' }).click()
  await expect(people.getByRole('timer')).toContainText('補登中')
  await page.keyboard.press('Alt+1')
  await page.keyboard.type('公司積欠我工資。')
  await page.keyboard.press('Enter')
  await expect(composerOf(screen)).toHaveValue('')
  await expectAccessible(page)

  // From the case the form has the day of the meeting too.
  await leaveRoom(screen)
  await screen.record('記載主張', async (form) => {
    await form.choose('資方')
    await form.fill('內容', '同意給付。')
    await expect(form.scope.getByRole('textbox', { name: '辦理日期' })).toHaveValue(/115.*3.*12/)
  })
  await enterRoom(screen)
  await page.keyboard.press('Alt+6')
  const outcome = new Fields(page.getByRole('form', { name: '登錄調解結果' }))
  await outcome.choose('調解不成立')
  await outcome.select('不成立原因', '未能作成調解方案')
  await outcome.check(/已說明雙方得共同申請交付仲裁/)
  await outcome.fillMoment('結束時間', '115/3/12', '1525')
  await outcome.scope.getByRole('button', { name: '登錄調解結果' }).click()
  await expect(partOfRoom(screen, '簽名與定稿')).toBeVisible()
  const { facts, log } = await view()
  expect(facts.meetings).toMatchObject([{ startedAt: '2026-03-12T14:10', endedAt: '2026-03-12T15:25' }])
  expect(facts.statements.map(({ on, at }) => [on, at])).toEqual([['2026-03-12', undefined], ['2026-03-12', undefined]])
  expect(log.filter(({ event }) => event.on === officeDay)).toEqual([])
})

test('a second meeting without a quorum says before that it ends the mediation, and its record is signed in the room', async ({ firstStart }) => {
  const { screen, view } = await openCase(firstStart, [...toCommitteeMeeting, quorumFailed(1, officeDay, 'K01'), { ...scheduled(2, `${officeDay}T14:00`), ...today }])
  const { page } = screen
  await enterRoom(screen)
  const people = partOfRoom(screen, '出席與程序')
  await expect(people.locator('.seat').first()).toBeFocused()
  for (const key of ['Enter', 'Enter', 'Enter', 'n', 'n', '2', 'Control+Enter']) await page.keyboard.press(key)
  await expect(people.getByRole('alert')).toContainText('登錄後視為調解不成立')
  await people.getByRole('button', { name: '登錄出席未過半' }).press('Enter')
  await expect(partOfRoom(screen, '簽名與定稿')).toBeVisible()
  expect((await view()).facts.outcome).toBe('DEEMED_NOT_SETTLED')
  await expectAccessible(page)
})

test('one key enters the room from the case, from the meetings of today, from their list and from the calendar, and leaves it', async ({ firstStart }) => {
  const { screen, caseId } = await openCase(firstStart)
  const { page } = screen
  const enters = async () => {
    await enterRoom(screen)
    expect(await page.evaluate(() => location.hash)).toBe(`#/hearing/${caseId}`)
  }
  await enters()
  await leaveRoom(screen)

  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.locator('section', { has: page.getByRole('heading', { name: '今日會議' }) }).getByRole('listitem').getByRole('link').focus()
  await enters()
  await leaveRoom(screen)

  await page.evaluate((day) => {
    location.hash = `#/calendar?view=day&date=${day}`
  }, officeDay)
  await expect(page.locator('.day-meeting')).toBeFocused()
  await enters()
  await leaveRoom(screen)

  // Where no meeting has the focus, to the list of today, whose first has it.
  await page.evaluate(() => {
    location.hash = '#/roster'
  })
  await expect(page.getByRole('heading', { level: 1, name: '名冊' })).toBeVisible()
  await page.keyboard.press('F11')
  await expect(page.getByRole('link', { name: /^進入調解室/ })).toBeFocused()
  await enters()
})
