import type { Locator, Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import { accepted, assigned, chairHsu, committeeFiled, company, designated, filed, notified, opened, scheduled, selected, worker } from '../support/lifecycle.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'

const address = '高雄市苓雅區中正路1號'
const parties = [
  worker({ name: '阮氏花', interpreterLanguage: '越南語' }),
  worker({ id: 'W2', name: '李大同', proxies: [{ id: 'P1', name: '周代理', address, specialAuthority: false }] }),
  company({ name: '大發實業有限公司', proxies: [{ id: 'P2', name: '吳經理', address, specialAuthority: true }] }),
]

const goTo = (page: Page, hash: string): Promise<void> => page.evaluate((to) => {
  location.hash = to
}, hash)

/** The room of a case that is called for today, entered before its opening or after further events. */
async function enterRoom(desk: Desk, ...further: readonly object[]): Promise<{ page: Page; caseId: string; column: Locator }> {
  await openBureau(desk)
  const { window: page } = desk
  let view = await ask(page, 'case.file', { event: filed({ parties }) as Input<'case.file'>['event'] })
  for (const event of [accepted, assigned, scheduled(1, `${officeDay}T09:00`), ...further]) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await goTo(page, `#/hearing/${view.caseId}`)
  const column = page.getByRole('region', { name: '出席與程序' })
  await expect(column).toBeVisible()
  return { page, caseId: view.caseId, column }
}

const viewOf = (page: Page, caseId: string): Promise<CaseView> => ask(page, 'case.view', { caseId })
const seat = (column: Locator, name: string): Locator => column.getByRole('button', { name })
/** Presses one key after the other. @returns how many */
async function press(page: Page, ...keys: string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key)
  return keys.length
}
/** What is on disk of the room. */
const stored = async (page: Page, caseId: string) => (await ask(page, 'hearing.view', { caseId })).room

test('attendance of five people takes 13 keystrokes: three parties, an interpreter, an observer', async ({ firstStart }) => {
  const { page, caseId, column } = await enterRoom(firstStart)
  await expect(seat(column, '阮氏花')).toBeFocused()
  let count = await press(page, 'Enter', 'p', 'p')
  await expect(seat(column, '阮氏花')).toContainText('到場')
  await expect(seat(column, '李大同')).toContainText('周代理無特別授權，不得簽署成立')
  await expect(seat(column, '大發實業有限公司')).toContainText('吳經理 代理')
  await expect(column.getByText('尚無越南語通譯')).toBeVisible()
  count += await press(page, 'i')
  await expect(column.getByRole('textbox', { name: '姓名' })).toBeFocused()
  await page.keyboard.insertText('阮通譯')
  count += 3 + await press(page, 'Enter', 'o')
  await expect(column.getByRole('textbox', { name: '姓名' })).toBeFocused()
  await page.keyboard.insertText('黃列席')
  count += 3 + await press(page, 'Enter')
  await expect(column.getByText('阮通譯（越南語）')).toBeVisible()
  await expect(column.getByText('尚無越南語通譯')).toBeHidden()
  expect(count).toBe(12 + 1)
  expect(count).toBeLessThanOrEqual(20)

  // The opening duties, one key each; one is taken back and done again.
  await press(page, '1', '3', '4', '5', '5', '5')
  await expect(column.getByRole('button', { name: /不得錄音錄影/ })).toHaveAttribute('aria-pressed', 'true')
  await press(page, 'Control+Enter')
  await expect(column.getByRole('alert')).toContainText('揭露與當事人之關係')
  await expect(column.getByRole('alert')).toContainText('請說明利害關係（按 2）後再開會')
  await press(page, '2')
  await expect.poll(async () => (await stored(page, caseId))?.duties.length).toBe(5)
  await page.reload()
  await expect(seat(column, '大發實業有限公司')).toContainText('吳經理 代理')
  await expect(column.getByRole('button', { name: /揭露利害關係/ })).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page)

  await press(page, 'Control+Enter')
  await expect(column.getByRole('timer')).toContainText('已進行')
  const [meeting] = (await viewOf(page, caseId)).facts.meetings
  expect(meeting).toMatchObject({
    status: 'OPEN', disclosureMade: true,
    attendance: [{ partyId: 'W1', present: true, identityChecked: true }, { partyId: 'W2', present: true, proxyId: 'P1' }, { partyId: 'E1', present: true, proxyId: 'P2' }],
    interpreters: [{ name: '阮通譯', language: '越南語', partyIds: ['W1'] }], observers: [{ name: '黃列席' }],
  })
  expect(meeting?.duties?.map(({ duty }) => duty).toSorted()).toEqual(['IDENTITY', 'INTERESTS', 'NO_RECORDING', 'RECUSAL', 'SECRECY'])
})

test('a letter that is typed fires nothing, and nobody is opened for who was not looked at', async ({ firstStart }) => {
  const { page, caseId, column } = await enterRoom(firstStart)
  await press(page, 'n')
  await column.getByRole('textbox', { name: '阮氏花未到原因' }).focus()
  await page.keyboard.type('p1n5')
  await expect(column.getByRole('textbox', { name: '阮氏花未到原因' })).toHaveValue('p1n5')
  await expect(column.getByRole('button', { name: /不得錄音錄影/ })).toHaveAttribute('aria-pressed', 'false')
  await press(page, 'Control+Enter')
  await expect(column.getByRole('alert')).toContainText('尚有 2 人未確認到場')
  await column.getByRole('button', { name: '到出席' }).press('Enter')
  await expect(seat(column, '李大同')).toBeFocused()
  await press(page, 'Enter', 'Enter', '2', 'Control+Enter')
  await expect(column.getByRole('timer')).toContainText('已進行')
  expect((await viewOf(page, caseId)).facts.meetings[0]?.attendance[0]).toMatchObject({ partyId: 'W1', present: false, reason: 'p1n5' })

  // A duty that was forgotten is told afterwards, and stands in the record with its time.
  await column.focus()
  await press(page, '4')
  await expect(column.getByRole('button', { name: /保密義務/ })).toHaveAttribute('aria-pressed', 'true')
  expect((await viewOf(page, caseId)).facts.statements).toMatchObject([{ side: 'MEDIATOR', duty: 'SECRECY' }])
})

test('recess, resumption and the day after: the clock and the recess are there again after a reload, and the next meeting is set at once', async ({ firstStart }) => {
  const { page, caseId, column } = await enterRoom(firstStart, opened({
    on: officeDay, startedAt: `${officeDay}T00:00`, attendance: ['W1', 'W2', 'E1'].map((partyId) => ({ partyId, present: true })),
  }))
  await expect(column.getByRole('timer')).toContainText('已進行')
  await column.focus()
  await press(page, 'r')
  await expect(column.getByText('休息中')).toBeVisible()
  await expect.poll(async () => (await stored(page, caseId))?.recesses.length).toBe(1)
  await page.reload()
  await expect(column.getByText('休息中')).toBeVisible()
  await expect(column.getByRole('timer')).toContainText(/\d:\d\d/)
  await column.focus()
  await press(page, 'r')
  await expect(column.getByText('休息中')).toBeHidden()
  for (const [part, place] of [['方案', 2], ['主張', 1], ['說明', 0]] as const) {
    await column.getByRole('button', { name: new RegExp(`^${part}`) }).press('Enter')
    expect(await page.evaluate(() => [...document.querySelector('.hearing-columns')?.children ?? []].findIndex((one) => one.contains(document.activeElement)))).toBe(place)
  }

  await column.getByRole('button', { name: '改期續行' }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /理由/ })).toBeVisible()
  await press(page, 'Control+Enter')
  await expect(page.getByRole('group', { name: '建議時段' })).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('button', { name: /Alt\+1|年/ }).first()).toBeVisible()
  await press(page, 'Alt+1', 'Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: '第 2 次調解會議' })).toBeVisible()
  const { meetings } = (await viewOf(page, caseId)).facts
  expect(meetings[0]).toMatchObject({ status: 'ADJOURNED', adjournment: { bothAgree: true }, recesses: [{ from: expect.stringMatching(/^\d\d:\d\d$/), to: expect.stringMatching(/^\d\d:\d\d$/) }] })
  expect(meetings[1]).toMatchObject({ meetingNo: 2, status: 'SCHEDULED' })
  await expect(column.getByText('開會通知尚未送達')).toBeVisible()
})

test('the column fits the laptop of a bureau and a small window', async ({ firstStart }) => {
  const { page } = await enterRoom(firstStart)
  for (const [width, height] of [[1366, 768], [1024, 700]] as const) {
    await resize(firstStart, width, height)
    await expectNoSidewaysScroll(page)
  }
  await expectAccessible(page)
})

test('of a committee each member has a key; without a quorum the meeting is not opened, and its failure is recorded from there', async ({ firstStart }) => {
  await openBureau(firstStart)
  const { window: page } = firstStart
  await ask(page, 'roster.savePerson', { person: chairHsu })
  let view = await ask(page, 'case.file', { event: committeeFiled() as Input<'case.file'>['event'] })
  const toMeeting = [accepted, notified('EMPLOYEE'), notified('EMPLOYER'), selected('EMPLOYEE'), selected('EMPLOYER'), designated(), { ...scheduled(1, `${officeDay}T09:00`), on: '2026-03-05' }]
  for (const event of toMeeting) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await goTo(page, `#/hearing/${view.caseId}`)
  const column = page.getByRole('region', { name: '出席與程序' })
  await expect(seat(column, '甲○○')).toBeFocused()
  await press(page, 'Enter', 'Enter', 'Enter', 'n', 'n')
  await expect(column.getByText('出席 1 人，應有 2 人・出席未過半數')).toBeVisible()
  await press(page, '2', 'Control+Enter')
  await expect(column.getByRole('alert')).toContainText('出席委員未過半數')
  await column.getByRole('button', { name: '登錄出席未過半' }).press('Enter')
  await expect.poll(async () => (await viewOf(page, view.caseId)).facts.meetings[0]?.status).toBe('QUORUM_FAILED')
})
