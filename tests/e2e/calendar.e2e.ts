import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf } from '../support/read-docx.ts'
import { readIcs } from '../support/read-ics.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'
import { CalendarScreen } from './screens/calendar-screen.ts'
import { Fields } from './screens/forms.ts'

const [firstRoom, secondRoom] = ['高雄市政府勞工局第一調解室', '高雄市政府勞工局第二調解室']

/** The system's dialog for saving answers with that file. */
async function saveTo({ app }: Desk, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

test('from the month to a day to another date, with the keyboard alone: who asked, why and when are kept', async ({ office }) => {
  const { window } = office
  const calendar = new CalendarScreen(office)
  await calendar.tabTo(window.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: '行事曆' }))
  await window.keyboard.press('Enter')
  await expect(calendar.month).toBeFocused()
  await expect(calendar.month).toHaveAccessibleName('民國115年3月')
  await expect(calendar.month.getByRole('gridcell', { name: /民國115年3月16日（星期一），2 場會議/ })).toHaveAttribute('aria-selected', 'true')
  await expectAccessible(window)

  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('ArrowRight')
  await expect(calendar.month.getByRole('gridcell', { selected: true })).toContainText('民國115年3月18日')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 2, name: '民國115年3月18日（星期三）' })).toBeVisible()
  await expect(calendar.meeting('09:30')).toBeFocused()
  await expectAccessible(window)
  const [before] = (await ask(window, 'calendar.view', { from: '2026-03-18', to: '2026-03-18' })).meetings
  if (!before) throw new Error('the demonstration has a meeting on that day')

  await window.keyboard.press('r')
  await expect(calendar.reschedule.getByText(`第 ${before.meetingNo} 次會議目前排定：115年3月18日（星期三）上午9時30分，${before.venue}`)).toBeVisible()
  await expect(calendar.reschedule.getByRole('button', { name: /^Alt\+1|115年/ }).first()).toBeVisible()
  await expectAccessible(window)
  const [slot] = await ask(window, 'calendar.freeSlots', { caseId: before.caseId, meetingNo: before.meetingNo, venue: before.venue })
  await window.keyboard.press('Alt+1')
  await calendar.tabTo(calendar.reschedule.getByRole('button', { name: /提出改期者/ }))
  await window.keyboard.press('Enter')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await calendar.tabTo(calendar.reschedule.getByRole('textbox', { name: '理由' }))
  await window.keyboard.type('資方代理人當日另有庭期。')
  await window.keyboard.press('Control+s')
  await expect(calendar.reschedule).toBeHidden()

  const { facts } = await ask(window, 'case.view', { caseId: before.caseId })
  const moved = facts.meetings.find(({ meetingNo }) => meetingNo === before.meetingNo)
  expect(moved?.startsAt).toBe(slot?.startsAt)
  expect(moved?.changes).toEqual([expect.objectContaining({ startsAt: before.startsAt, reason: '資方代理人當日另有庭期。' })])
  expect(facts.parties.map(({ id }) => id)).toContain(moved?.changes[0]?.requestedBy)
  // The calendar follows the meeting to its new day; Enter on it opens its case.
  await expect.poll(() => window.evaluate(() => location.hash)).toContain(`date=${slot?.startsAt.slice(0, 10)}`)
  await expect(calendar.meeting(slot?.startsAt.slice(11) ?? '')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect.poll(() => window.evaluate(() => location.hash)).toBe(`#/cases/${before.caseId}`)
})

test('arrow keys, M, D, T and PageDown lead about, and Alt+← goes back', async ({ office }) => {
  const { window } = office
  const calendar = new CalendarScreen(office)
  await calendar.openDay(officeDay)
  await expect(calendar.meeting('10:00')).toBeFocused()
  await window.keyboard.press('ArrowDown')
  await expect(calendar.meeting('14:00')).toBeFocused()
  await window.keyboard.press('PageDown')
  await expect(window.getByText('這天沒有會議')).toBeVisible()
  await window.keyboard.press('t')
  await expect(calendar.meeting('14:00')).toBeFocused()
  await window.keyboard.press('m')
  await expect(calendar.month).toBeFocused()
  await window.keyboard.press('PageDown')
  await expect(calendar.month).toHaveAccessibleName('民國115年4月')
  await expect(calendar.month.getByRole('gridcell', { name: /民國115年4月6日.*清明節/ })).toBeVisible()
  await window.keyboard.press('d')
  await expect(window.getByRole('heading', { level: 2, name: '民國115年4月16日（星期四）' })).toBeVisible()
  await window.keyboard.press('Alt+ArrowLeft')
  await expect(calendar.month).toHaveAccessibleName('民國115年4月')
})

test('a meeting is dragged to another time and room; what speaks against it shows while it hangs there', async ({ office }) => {
  const { window } = office
  const calendar = new CalendarScreen(office)
  await calendar.openDay(officeDay)
  // The columns show 8:00 to 18:00: six tenths down is 14:00.
  await calendar.drag(calendar.meeting('10:00'), calendar.room(firstRoom), 0.6)
  await expect(calendar.note).toContainText('移到 下午2時')
  await expect(calendar.note).toContainText(`${firstRoom}已有會議：14:00至15:30`)
  await window.keyboard.press('Escape')
  await expect(calendar.note).toBeHidden()
  await window.mouse.up()
  await expect(calendar.reschedule).toBeHidden()

  await calendar.drag(calendar.meeting('10:00'), calendar.room(secondRoom), 0.6)
  await expect(calendar.note).toContainText(`移到 下午2時，${secondRoom}`)
  await expect(calendar.note).not.toContainText('已有會議')
  await window.mouse.up()
  const form = new Fields(calendar.reschedule)
  await expect(calendar.reschedule.getByRole('combobox', { name: '地點' })).toHaveValue(secondRoom)
  await form.fill('理由', '第一調解室設備維修。')
  await calendar.reschedule.getByRole('button', { name: '調解會議改期', exact: true }).click()
  await expect(calendar.reschedule).toBeHidden()
  await expect(calendar.room(secondRoom).getByRole('button', { name: /^14:00–/ })).toBeVisible()
  const { meetings } = await ask(window, 'calendar.view', { from: officeDay, to: officeDay })
  expect(meetings.map(({ startsAt, venue }) => [startsAt, venue]).toSorted()).toEqual([[`${officeDay}T14:00`, firstRoom], [`${officeDay}T14:00`, secondRoom]])
})

test('the form that calls a meeting warns while one chooses, and takes a suggestion with one key', async ({ office }) => {
  const { window } = office
  const { meetings } = await ask(window, 'calendar.view', { from: officeDay, to: officeDay })
  const afternoon = meetings.find(({ startsAt }) => startsAt.endsWith('14:00'))
  await window.evaluate((caseId) => {
    location.hash = `/cases/${caseId}?do=meeting.scheduled`
  }, afternoon?.caseId)
  const dialog = window.getByRole('dialog', { name: '安排調解會議' })
  const form = new Fields(dialog)
  await form.fillMoment('開會時間', '115/3/16', '1030')
  await expect(dialog.getByRole('status')).toContainText(`${firstRoom}已有會議：10:00至11:30`)
  await expect(dialog.getByRole('status')).toContainText('今日開會，開會通知恐不及送達')
  await form.fillMoment('開會時間', '115/3/21', '1030')
  await expect(dialog.getByRole('status')).toContainText('機關不上班')
  await expect(dialog.getByRole('status')).toContainText('§12 II')
  await expectAccessible(window)
  const [, slot] = await ask(window, 'calendar.freeSlots', { caseId: afternoon?.caseId ?? '', venue: firstRoom })
  await window.keyboard.press('Alt+2')
  await dialog.getByRole('button', { name: '安排調解會議', exact: true }).click()
  await expect(dialog).toBeHidden()
  const { facts } = await ask(window, 'case.view', { caseId: afternoon?.caseId ?? '' })
  expect(facts.meetings.at(-1)).toMatchObject({ meetingNo: 2, startsAt: slot?.startsAt, venue: slot?.venue, minutes: 90 })
})

test('the calendar is exported without names, and with them only when ticked', async ({ office }) => {
  const { window } = office
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-ics-'))
  const file = join(folder, '行事曆.ics')
  await saveTo(office, file)
  await window.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: '行事曆' }).click()
  const open = async () => {
    await window.getByRole('button', { name: '匯出 ICS' }).click()
    return window.getByRole('dialog', { name: '匯出行事曆（ICS）' })
  }
  const dialog = await open()
  await expectAccessible(window)
  await dialog.getByRole('button', { name: '匯出', exact: true }).click()
  await expect(window.getByText(`已儲存 ${file}`)).toBeVisible()
  const { meetings } = await ask(window, 'calendar.view', { from: '2026-03-01', to: '2026-04-04' })
  const plain = await readFile(file, 'utf8')
  expect(readIcs(plain).map(({ UID }) => UID)).toEqual(meetings.map(({ caseId, meetingNo }) => `${caseId}.${meetingNo}@mediation-desk`))
  expect(readIcs(plain)[0]?.DTSTART).toBe(`TZID=Asia/Taipei:${meetings[0]?.startsAt.replace(/[-:]/g, '')}00`)
  for (const { employees, employers } of meetings) for (const name of [employees, employers]) expect(plain).not.toContain(name)

  await new Fields(await open()).check('包含當事人姓名')
  await dialog.getByRole('button', { name: '匯出', exact: true }).click()
  await expect(dialog).toBeHidden()
  expect(readIcs(await readFile(file, 'utf8'))[0]?.DESCRIPTION).toContain(`勞方：${meetings[0]?.employees}`)
  await rm(folder, { recursive: true })
})

test('the meetings of a day are printed: previewed, kept as Word and as PDF', async ({ office }) => {
  const { window } = office
  const calendar = new CalendarScreen(office)
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-list-'))
  await window.getByRole('link', { name: '看行事曆' }).click()
  await expect(calendar.meeting('10:00')).toBeFocused()
  await window.keyboard.press('p')
  const dialog = window.getByRole('dialog', { name: '預覽：勞資爭議調解會議一覽表' })
  await expect(dialog.getByRole('article')).toContainText('民國115年3月16日（星期一），共2場')
  await expectAccessible(window)

  const docx = join(folder, 'list.docx')
  await saveTo(office, docx)
  await dialog.getByRole('button', { name: '存成檔案' }).click()
  await window.getByRole('menuitem', { name: '存成 Word 檔' }).click()
  await expect(window.getByText(`已儲存 ${docx}`)).toBeVisible()
  const lines = linesOf(new Uint8Array(await readFile(docx))).join('\n')
  for (const { employees } of (await ask(window, 'calendar.view', { from: officeDay, to: officeDay })).meetings) expect(lines).toContain(employees)

  const pdf = join(folder, 'list.pdf')
  await saveTo(office, pdf)
  await dialog.getByRole('button', { name: '存成檔案' }).click()
  await window.getByRole('menuitem', { name: '存成 PDF' }).click()
  await expect(window.getByText(`已儲存 ${pdf}`)).toBeVisible()
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-')
  await rm(folder, { recursive: true })
})

test('the day stands in columns by room or by person, and a month can be narrowed to one of them', async ({ office }) => {
  const { window } = office
  const calendar = new CalendarScreen(office)
  await calendar.openDay(officeDay)
  await expect(window.getByRole('region', { name: /調解室$/ })).toHaveCount(3)
  const choose = new Fields(window.locator('main'))
  await choose.select('分欄', '依調解人、委員')
  await expect(calendar.room('林○○').getByRole('button')).toHaveCount(1)
  await expect(calendar.room('馬○○').getByRole('button')).toHaveCount(1)
  await expectAccessible(window)
  await window.getByRole('tab', { name: '月' }).click()
  await choose.select('顯示', '馬○○')
  await expect(calendar.month.getByRole('gridcell', { name: /民國115年3月16日（星期一），1 場會議/ })).toBeVisible()
})

for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
  test(`at ${width} × ${height} and ${zoom * 100} % month and day are whole, also in the dark`, async ({ office }) => {
    const { window } = office
    const calendar = new CalendarScreen(office)
    await ask(window, 'app.preferences', { theme: 'DARK' })
    await window.reload()
    await resize(office, width, height, zoom)
    await window.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: '行事曆' }).click()
    await expect(calendar.month).toBeVisible()
    await expectNoSidewaysScroll(window)
    await expectAccessible(window)
    await calendar.openDay(officeDay)
    await expect(calendar.meeting('10:00')).toBeInViewport()
    await expectNoSidewaysScroll(window)
    await expectAccessible(window)
  })
}
