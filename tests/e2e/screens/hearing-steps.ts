import type { Locator } from '@playwright/test'
import { expect } from '../office.ts'
import type { HearingWalk } from './hearing-walk.ts'

const seat = (column: Locator, name: string): Locator => column.getByRole('button', { name })
export const statement = (walk: HearingWalk, number: number): Locator => walk.region('調解紀錄').locator(`[data-statement="${number}"]`)
export const composer = (walk: HearingWalk): Locator => walk.region('調解紀錄').getByRole('textbox', { name: /陳述$/ })
export const terms = (walk: HearingWalk): Locator => walk.region('出價與條款')
export const form = (walk: HearingWalk, name: string): Locator => terms(walk).getByRole('form', { name })
export const signing = (walk: HearingWalk): Locator => walk.region('簽名與定稿')

export const notes = { NOTES: '評估：資方現金週轉困難', CAUCUS_EMPLOYEE: '勞方私下表示底線十七萬', CAUCUS_EMPLOYER: '資方私下表示最多付二十一萬' } as const

/** Into the room with one key, and the parties' window beside it. */
export async function enter(walk: HearingWalk, key: string): Promise<void> {
  await walk.step('進入調解室', async () => {
    await walk.keys.press(key)
    await expect(seat(walk.region('出席與程序'), '阮氏花')).toBeFocused()
  })
  expect(walk.keys.costOf('進入調解室')).toBe(1)
  await walk.step('當事人畫面', () => walk.openParties())
}

/** Five people: the employee, a proxy of each employer, an interpreter, an observer. */
export async function takeAttendance(walk: HearingWalk): Promise<void> {
  const people = walk.region('出席與程序')
  await walk.step('出席', async () => {
    await walk.keys.press('Enter', 'p', 'p')
    for (const [key, name] of [['i', '阮通譯'], ['o', '黃列席']] as const) {
      await walk.keys.press(key)
      await expect(people.getByRole('textbox', { name: '姓名' })).toBeFocused()
      await walk.keys.type(name)
      await walk.keys.press('Enter')
    }
    await expect(seat(people, '阮氏花')).toContainText('到場')
    await expect(seat(people, '大光精密股份有限公司')).toContainText('周經理 代理')
    await expect(seat(people, '永昌人力有限公司')).toContainText('吳專員 代理')
    await expect(people.getByText('阮通譯（越南語）')).toBeVisible()
  })
  expect(walk.keys.costOf('出席')).toBeLessThanOrEqual(20)
}

/** The five opening duties with a key each, and the opening itself. */
export async function openMeeting(walk: HearingWalk): Promise<void> {
  const people = walk.region('出席與程序')
  for (const [index, duty] of ['身分與資格', '揭露利害關係', '申請迴避之權利', '保密義務', '不得錄音錄影'].entries()) {
    await walk.step(`告知${duty}`, async () => {
      await walk.keys.press(String(index + 1))
      await expect(people.getByRole('button', { name: new RegExp(duty) })).toHaveAttribute('aria-pressed', 'true')
    })
    expect(walk.keys.costOf(`告知${duty}`)).toBe(1)
  }
  await walk.step('開會', async () => {
    await walk.keys.press('Control+Enter')
    await expect(people.getByRole('timer')).toContainText('已進行')
    await expect(composer(walk)).toBeFocused()
  })
}

/** What a side says: the parties do not see it before it is recorded. */
export async function say(walk: HearingWalk, key: string, number: number, text: string, typing: () => Promise<void> = () => walk.keys.type(text)): Promise<void> {
  await walk.step(`陳述${number}`, async () => {
    await walk.keys.press(key)
    walk.keep(text)
    await typing()
    await expect(composer(walk)).toHaveValue(text)
    await walk.expectNothingPrivate('typing')
    walk.release(text)
    await walk.keys.press('Enter')
    await expect(statement(walk, number)).toContainText(text)
    await expect(composer(walk)).toHaveValue('')
  })
}

/** Notes that nobody else reads, one for each zone; then one key takes them out of the page. */
export async function writeNotes(walk: HearingWalk): Promise<void> {
  const zone = walk.region('私人筆記（不列入紀錄）')
  walk.keep(...Object.values(notes))
  await walk.step('私人筆記', async () => {
    await walk.keys.press('Alt+0')
    await expect(zone.getByRole('textbox', { name: '調解人筆記' })).toBeFocused()
    await walk.keys.type(notes.NOTES)
  })
  await walk.step('單獨會談', async () => {
    for (const [name, text] of [['與勞方單獨會談', notes.CAUCUS_EMPLOYEE], ['與資方單獨會談', notes.CAUCUS_EMPLOYER]] as const) {
      await walk.keys.press('Shift+Tab', 'ArrowRight')
      await expect(zone.getByRole('textbox', { name })).toBeFocused()
      await walk.keys.type(text)
    }
    await expect(zone.getByText(/已儲存 \d\d:\d\d:\d\d/)).toBeVisible()
  })
  await walk.step('隱藏筆記', async () => {
    await walk.keys.press('Alt+0')
    await expect(zone.getByText('私人筆記已隱藏。')).toBeVisible()
    await expect(composer(walk)).toBeFocused()
    for (const text of Object.values(notes)) expect(await walk.page.content()).not.toContain(text)
  })
  expect(walk.keys.costOf('隱藏筆記')).toBe(2)
}

/** An offer of a side, with its sum and where somebody gave it, a reason. It is told to the mediator, not to the parties. */
export async function offer(walk: HearingWalk, name: string, key: string, sum: string, reason = ''): Promise<void> {
  const grouped = Number(sum).toLocaleString('en')
  walk.keep(sum, grouped, ...(reason === '' ? [] : [reason]))
  await walk.step(name, async () => {
    await walk.keys.press(key)
    await walk.keys.strike(sum)
    if (reason !== '') {
      await walk.keys.press('Tab')
      await walk.keys.type(reason)
    }
    await walk.keys.press('Enter')
    await expect(terms(walk).getByRole('list', { name: '出價紀錄' })).toContainText(`${grouped} 元`)
  })
}

/** The end of the meeting: the walk is over within the minute in which it began, a meeting is not. */
export async function typeEnd(walk: HearingWalk): Promise<void> {
  await walk.keys.tabTo(form(walk, '登錄調解結果').getByRole('group', { name: '結束時間' }).getByRole('spinbutton').first(), 'Shift+Tab')
  await walk.keys.strike('2359')
}
