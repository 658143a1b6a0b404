import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { filed } from '../support/lifecycle.ts'
import { big5Of, csvOf, days2027, officeCalendarTable } from '../support/office-calendar-csv.ts'
import { type Desk, startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'

const section = (window: Page) => window.locator('section').filter({ has: window.getByRole('heading', { level: 2, name: '辦公日曆' }) })

/** What the person would choose in the system's dialog. */
async function willChoose({ app }: Desk, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: path === null, filePaths: path === null ? [] : [path] })
  }, file)
}

/** Takes the program through a night: the same data on another day. */
async function onDay(desk: Desk, today: string): Promise<Desk> {
  await desk.app.close()
  return startDesk(desk.dataFolder, [`--today=${today}`])
}

test('a closure moves a deadline of a case, which says why, and moves it back when it is removed', async ({ office }) => {
  const { window } = office
  const { caseId, caseNumber } = await ask(window, 'case.file', { event: filed({ on: '2026-03-16', appliedOn: '2026-03-16' }) })
  const deadline = window.getByRole('listitem').filter({ hasText: '指派調解人' }).filter({ hasText: '次日起算' })
  await window.evaluate((id) => { location.hash = `#/cases/${id}` }, caseId)
  await expect(deadline).toContainText('末日為3月19日（星期四）。')
  await expectAccessible(window)

  await window.getByRole('link', { name: '設定', exact: true }).click()
  const settings = section(window)
  await settings.getByRole('button', { name: '登錄停止上班' }).click()
  await expect(settings.getByText('請選擇日期。')).toBeVisible()
  await expect(settings.getByRole('textbox', { name: '停止上班日' })).toBeFocused()
  await settings.getByRole('textbox', { name: '停止上班日' }).fill('115/3/21')
  await expect(settings.getByText('這一天本來就不上班（週休），登錄後不影響期限。')).toBeVisible()
  await settings.getByRole('textbox', { name: '停止上班日' }).fill('115/3/19')
  await settings.getByRole('textbox', { name: '名稱' }).fill('凱米颱風停止上班')
  await window.keyboard.press('Enter')
  const result = settings.getByRole('alert')
  await expect(result).toContainText('已登錄 民國115年3月19日停止上班')
  await expect(result.getByRole('row', { name: `${caseNumber} 指派調解人 115.03.19 115.03.20`, exact: true })).toBeVisible()
  await expectAccessible(window)
  await resize(office, 1366, 768, 2)
  await expectNoSidewaysScroll(window)
  await expect(result.getByRole('link', { name: caseNumber, exact: true })).toBeVisible()
  await result.getByRole('link', { name: caseNumber, exact: true }).click()
  await deadline.getByText('計算方式').click()
  await expect(deadline).toContainText('末日為3月19日（星期四），逢凱米颱風停止上班，順延至3月20日（星期五）（行政程序法 §48 IV）。')
  await expectNoSidewaysScroll(window)
  await resize(office, 1366, 768)

  await window.getByRole('link', { name: '設定', exact: true }).click()
  await settings.getByRole('button', { name: '移除 民國115年3月19日 凱米颱風停止上班' }).click()
  await expect(settings.getByRole('alert').getByRole('row', { name: `${caseNumber} 指派調解人 115.03.20 115.03.19`, exact: true })).toBeVisible()
  await expect(settings.getByRole('heading', { name: '停止上班' })).toBeFocused()
  await expect(settings.getByText('沒有登錄停止上班的日子。')).toBeVisible()
  expect((await ask(window, 'case.view', { caseId })).deadlines).toMatchObject([{ code: 'ASSIGN_MEDIATOR', dueOn: '2026-03-19' }])
})

test('at the end of the year the next calendar is asked for, previewed, imported, and moves what was provisional', async ({ office: first }) => {
  const office = await onDay(first, '2026-12-29')
  const { window } = office
  await expect(window.getByText('116 年辦公日曆尚未匯入')).toBeVisible()
  const { caseId, caseNumber } = await ask(window, 'case.file', { event: filed({ on: '2026-12-29', appliedOn: '2026-12-29' }) })
  expect((await ask(window, 'case.view', { caseId })).deadlines).toMatchObject([{ dueOn: '2027-01-01', provisional: true }])
  await expectAccessible(window)
  await window.getByRole('link', { name: '到設定匯入' }).click()
  const settings = section(window)

  const file = join(office.dataFolder, '116年辦公日曆表.csv')
  const importFile = async (path: string | null) => {
    await willChoose(office, path)
    await settings.getByRole('button', { name: '匯入辦公日曆…' }).click()
  }
  await importFile(null)
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await importFile(join(office.dataFolder, 'there-is-none.csv'))
  await expect(settings.getByRole('alert')).toContainText('檔案無法讀取')

  const dialog = window.getByRole('dialog', { name: '匯入 116年辦公日曆表.csv' })
  await writeFile(file, csvOf(officeCalendarTable({ year: 2027, days: days2027 }).slice(0, 300)))
  await importFile(file)
  await expect(dialog).toContainText('這個檔案不能匯入，日曆沒有變更。')
  await expect(dialog).toContainText('116年缺 66 天')
  await expect(dialog.getByRole('button', { name: '匯入' })).toHaveCount(0)
  await expectAccessible(window)
  await window.keyboard.press('Escape')

  await writeFile(file, `\ufeff${csvOf(officeCalendarTable({ year: 2027, days: days2027.filter(({ date }) => date !== '2027-09-28') }))}`)
  await importFile(file)
  await expect(dialog).toContainText('民國116年9月28日孔子誕辰紀念日依紀念日及節日實施條例應放假')
  await expect(dialog.getByRole('row').filter({ hasText: caseNumber })).toContainText('116.01.01116.01.04')
  await dialog.getByText('新增 22 天').click()
  await expect(dialog.getByRole('row').filter({ hasText: '116.09.15' })).toContainText('中秋節')
  await expectAccessible(window)
  await resize(office, 1366, 768, 2)
  await expect(dialog.getByRole('button', { name: '匯入' })).toBeInViewport({ ratio: 1 })
  await resize(office, 1366, 768)
  expect((await ask(window, 'officeCalendar.view', {})).years.map(({ year }) => year)).toEqual([2024, 2025, 2026]) // a preview changes nothing
  await dialog.getByText('我已與公布的辦公日曆表核對').click()
  await dialog.getByRole('button', { name: '匯入' }).click()
  await expect(settings.getByRole('alert')).toContainText('已匯入 116 年辦公日曆')
  await expect(settings.getByRole('alert').getByRole('row').filter({ hasText: caseNumber })).toContainText('116.01.01116.01.04')
  const year = settings.getByRole('listitem').filter({ hasText: '116 年' })
  await expect(year).toContainText('已核對')
  await year.getByText('116 年', { exact: true }).click()
  await expect(year.getByRole('row').filter({ hasText: '116.06.09' })).toContainText('端午節')
  await expectAccessible(window)
  expect((await ask(window, 'case.view', { caseId })).deadlines).toMatchObject([{ dueOn: '2027-01-04' }])
  await window.getByRole('link', { name: '工作台', exact: true }).click()
  await expect(window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  await expect(window.getByText('辦公日曆尚未匯入')).toHaveCount(0)

  await writeFile(file, big5Of(csvOf(officeCalendarTable({ year: 2027, days: [{ date: '2027-01-01', kind: 'HOLIDAY', name: '元旦' }] }))))
  await window.getByRole('link', { name: '設定', exact: true }).click()
  await importFile(file)
  await expect(dialog.getByText('移除 21 天')).toBeVisible()
  await office.app.close()
})

test('a row of the workbench tells by keyboard how its day was counted, and a long queue shows more on demand', async ({ office: { window } }) => {
  const why = window.getByRole('button', { name: /^計算方式/ }).first()
  await why.focus()
  await window.keyboard.press('Enter')
  await expect(why).toHaveAttribute('aria-expanded', 'true')
  await expect(window.getByText(/始日不計入（行政程序法 §48 II），自\d+月\d+日起算\d+日/)).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await expect(window.getByText(/始日不計入/)).toHaveCount(0)

  for (let count = 0; count < 25; count += 1) await ask(window, 'case.file', { event: filed({ on: '2026-03-16', appliedOn: '2026-03-16' }) })
  await window.reload()
  const soon = window.locator('section').filter({ has: window.getByRole('heading', { level: 2, name: '三日內', exact: true }) })
  await expect(soon.getByRole('listitem')).toHaveCount(20)
  await soon.getByRole('button', { name: /顯示其餘 \d+ 件/ }).click()
  const total = (await ask(window, 'workbench.view', {})).counts.soon
  expect(total).toBeGreaterThan(25)
  await expect(soon.getByRole('listitem')).toHaveCount(total)
})
