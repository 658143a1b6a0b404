import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { xlsx } from '../support/xlsx.ts'
import { type Desk, startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'

async function openRoster(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: '名冊' }).click()
  await expect(window.getByRole('heading', { level: 1, name: '名冊' })).toBeVisible()
}

/** The next file dialog is answered with that file, as a person would. */
async function choosing({ app }: Desk, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
}

test('a mediator is added with dates as people type them, and changed, by keyboard alone', async ({ office: { window } }) => {
  await openRoster(window)
  await expectAccessible(window)
  await window.getByRole('link', { name: '新增人員' }).press('Enter')
  await expect(window.getByRole('textbox', { name: '姓名' })).toBeFocused()
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert')).toContainText('姓名')
  await expectAccessible(window)
  await window.getByRole('textbox', { name: '姓名' }).fill('周○○')
  await window.getByRole('textbox', { name: '任期開始' }).fill('１１５.１.１')
  await window.getByRole('textbox', { name: '任期屆滿' }).fill('1141231')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert')).toContainText('結束日早於開始日')
  await window.getByRole('textbox', { name: '任期屆滿' }).fill('不知道')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert')).toContainText('看不懂這個日期。')
  await window.getByRole('textbox', { name: '任期屆滿' }).fill('116/12/31')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('status').filter({ hasText: '已儲存「周○○」' })).toBeVisible()
  await expect(window.getByRole('heading', { level: 1, name: '周○○' })).toBeVisible()

  await window.getByRole('button', { name: '新增研習' }).press('Enter')
  const course = window.getByRole('group', { name: '第 1 筆研習' })
  await course.getByRole('textbox', { name: '日期' }).fill('115/2/1')
  await course.getByRole('textbox', { name: '時數' }).fill('6.5')
  await window.getByRole('button', { name: '新增請假' }).press('Enter')
  const absence = window.getByRole('group', { name: '第 1 筆請假' })
  await absence.getByRole('textbox', { name: '開始' }).fill('115/4/1')
  await absence.getByRole('textbox', { name: '結束' }).fill('115/4/3')
  await window.getByRole('checkbox', { name: '週二' }).press('Space')
  await expectAccessible(window)
  await window.keyboard.press('Control+s')
  await expect(window.getByText('近2年研習6.5小時，尚缺3.5小時')).toBeVisible()
  expect((await ask(window, 'roster.view', {})).people.find(({ name }) => name === '周○○')).toMatchObject({
    termFrom: '2026-01-01', termTo: '2027-12-31', training: [{ on: '2026-02-01', hours: 6.5 }], absences: [{ from: '2026-04-01', to: '2026-04-03' }], availability: { weekdays: [2] },
  })

  await window.getByRole('link', { name: '回名冊' }).click()
  await window.getByRole('searchbox', { name: '在名冊中尋找' }).fill('周')
  const row = window.getByRole('row').filter({ hasText: '周○○' })
  await expect(row).toContainText('115.01.01 至 116.12.31')
  await expect(row).toContainText('資格有效')
  await window.getByRole('grid', { name: '名冊人員' }).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: '周○○' })).toBeVisible()
})

const goTo = (window: Page, path: string) => window.evaluate((to) => {
  location.hash = `#${to}`
}, path)
const isKept = (window: Page) => expect(window.getByText(/^草稿已儲存 \d\d:\d\d:\d\d$/)).toBeVisible()
const draftsOnWorkbench = async (window: Page) => {
  await window.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: '工作台' }).click()
  return window.locator('section').filter({ has: window.getByRole('heading', { name: '未完成的草稿' }) })
}

test('what is typed into an entry is kept when one leaves, found on the workbench, and gone once it is saved', async ({ office: { window } }) => {
  await openRoster(window)
  await window.getByRole('row').filter({ hasText: '林○○' }).click()
  await window.getByRole('textbox', { name: '現任職務' }).fill('主任調解人')
  await window.getByRole('link', { name: '回名冊' }).click()
  await expect(window.getByRole('status').filter({ hasText: '「林○○」未儲存的內容已留為草稿' })).toBeVisible()
  expect((await ask(window, 'roster.view', {})).people.find(({ id }) => id === 'DEMO-M01')?.position).toBe('專職調解人')

  const drafts = await draftsOnWorkbench(window)
  await expectAccessible(window)
  await drafts.getByRole('link', { name: '名冊：林○○' }).press('Enter')
  await expect(window.getByRole('textbox', { name: '現任職務' })).toHaveValue('主任調解人')
  await expect(window.getByText(/^已還原上次未送出的草稿/)).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('status').filter({ hasText: '已儲存「林○○」' })).toBeVisible()
  await expect(window.getByText(/^已還原上次未送出的草稿/)).toHaveCount(0)
  await expect(window.getByRole('button', { name: '捨棄草稿' })).toHaveCount(0)
  expect(await ask(window, 'draft.list', {})).toEqual([])
  expect((await ask(window, 'roster.view', {})).people.find(({ id }) => id === 'DEMO-M01')?.position).toBe('主任調解人')

  // Opened and left without a change: nothing is kept, nothing is said.
  await window.getByRole('link', { name: '回名冊' }).click()
  await expect(window.getByRole('grid', { name: '名冊人員' })).toBeVisible()
  await expect(window.getByRole('status').filter({ hasText: '已留為草稿' })).toHaveCount(0)
  expect(await ask(window, 'draft.list', {})).toEqual([])
})

test('new entries survive the closing of the window and a crash of the application', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  const flags = ['--today=2026-03-16']
  const closed = await startDesk(folder, flags)
  await ask(closed.window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  await closed.window.reload()
  await openRoster(closed.window)
  await closed.window.getByRole('link', { name: '新增人員' }).click()
  await closed.window.getByRole('textbox', { name: '姓名' }).fill('周○○')
  await closed.window.getByRole('textbox', { name: '任期開始' }).fill('115/1/1')
  await closed.window.getByRole('checkbox', { name: '調解委員' }).press('Space')
  await closed.window.getByRole('button', { name: '新增研習' }).press('Enter')
  await closed.window.getByRole('group', { name: '第 1 筆研習' }).getByRole('textbox', { name: '時數' }).fill('6.5')
  await closed.window.getByRole('textbox', { name: '有利害關係的當事人' }).fill('○光精密股份有限公司')
  // At once, before the second has passed within which drafts are saved.
  await closed.app.close()

  const crashed = await startDesk(folder, flags)
  await openRoster(crashed.window)
  await crashed.window.getByRole('tab', { name: '受託民間團體' }).click()
  await crashed.window.getByRole('link', { name: '新增團體' }).click()
  await crashed.window.getByRole('textbox', { name: '名稱' }).fill('○○調解促進會')
  await isKept(crashed.window)
  const ended = new Promise((resolve) => crashed.app.process().once('exit', resolve))
  crashed.app.process().kill('SIGKILL')
  await ended

  const { app, window } = await startDesk(folder, flags)
  const drafts = await draftsOnWorkbench(window)
  await expect(drafts.getByRole('link')).toHaveText(['名冊：○○調解促進會', '名冊：周○○'])
  await drafts.getByRole('link', { name: '名冊：○○調解促進會' }).click()
  await expect(window.getByRole('textbox', { name: '名稱' })).toHaveValue('○○調解促進會')

  // The way on which it was begun leads back to it too.
  await openRoster(window)
  await window.getByRole('link', { name: '新增人員' }).click()
  await expect(window.getByRole('textbox', { name: '姓名' })).toHaveValue('周○○')
  await expect(window.getByRole('textbox', { name: '任期開始' })).toHaveValue('115/1/1')
  await expect(window.getByRole('checkbox', { name: '調解人', exact: true })).toBeChecked()
  await expect(window.getByRole('checkbox', { name: '調解委員' })).toBeChecked()
  await expect(window.getByRole('group', { name: '第 1 筆研習' }).getByRole('textbox', { name: '時數' })).toHaveValue('6.5')
  await expect(window.getByRole('textbox', { name: '有利害關係的當事人' })).toHaveValue('○光精密股份有限公司')
  await window.getByRole('textbox', { name: '任期屆滿' }).fill('116/12/31')
  await window.getByRole('group', { name: '第 1 筆研習' }).getByRole('textbox', { name: '日期' }).fill('115/2/1')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('heading', { level: 1, name: '周○○' })).toBeVisible()
  expect((await ask(window, 'draft.list', {})).map(({ title }) => title)).toEqual(['名冊：○○調解促進會'])
  expect((await ask(window, 'roster.view', {})).people).toMatchObject([{ name: '周○○', termFrom: '2026-01-01', termTo: '2027-12-31', training: [{ on: '2026-02-01', hours: 6.5 }] }])

  // The next new person begins with an empty form.
  await window.getByRole('link', { name: '回名冊' }).click()
  await window.getByRole('link', { name: '新增人員' }).click()
  await expect(window.getByRole('textbox', { name: '姓名' })).toHaveValue('')
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

test('a draft of an entry is discarded after asking, and what an import changed meanwhile is not undone by it', async ({ office: { window } }) => {
  await goTo(window, '/roster/people/DEMO-M01')
  await window.getByRole('textbox', { name: '現任職務' }).fill('主任調解人')
  await isKept(window)
  await openRoster(window)
  const [person] = (await ask(window, 'roster.view', {})).people.filter(({ id }) => id === 'DEMO-M01')
  if (person === undefined) throw new Error('no DEMO-M01 on the roster')
  await ask(window, 'roster.import', { people: [{ ...person, phone: '07-000-0001' }], organizations: [] })
  await window.reload()

  await goTo(window, '/roster/people/DEMO-M01')
  await expect(window.getByRole('textbox', { name: '現任職務' })).toHaveValue('主任調解人')
  await expect(window.getByRole('textbox', { name: '電話' })).toHaveValue('07-000-0001')
  await window.getByRole('button', { name: '捨棄草稿' }).click()
  const question = window.getByRole('alertdialog', { name: '捨棄這份草稿？' })
  await expectAccessible(window)
  await question.getByRole('button', { name: '取消' }).click()
  await expect(window.getByRole('textbox', { name: '現任職務' })).toHaveValue('主任調解人')
  await window.getByRole('button', { name: '捨棄草稿' }).click()
  await question.getByRole('button', { name: '捨棄草稿' }).click()
  await expect(window.getByRole('textbox', { name: '現任職務' })).toHaveValue('專職調解人')
  await expect(window.getByRole('button', { name: '捨棄草稿' })).toHaveCount(0)
  expect(await ask(window, 'draft.list', {})).toEqual([])

  // The form goes on keeping what is typed, also the very same words.
  await window.getByRole('textbox', { name: '現任職務' }).fill('主任調解人')
  await isKept(window)
  expect(await ask(window, 'draft.view', { draftId: 'roster:people:DEMO-M01' })).toMatchObject({ content: { fields: { position: '主任調解人' } } })
})

test('a CSV in Big5 is read, its defects are told with row and column, and the rest is imported', async ({ office }) => {
  const { window, dataFolder } = office
  const file = join(dataFolder, '調解人.csv')
  // 姓名,身分類別,任期起,任期迄 / 方中文,調解人,115/1/1,117/12/31 in Big5, and a row that says no such day.
  const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))
  const head = [0xa9, 0x6d, 0xa6, 0x57, 0x2c, 0xa8, 0xad, 0xa4, 0xc0, 0xc3, 0xfe, 0xa7, 0x4f, 0x2c, 0xa5, 0xf4, 0xb4, 0xc1, 0xb0, 0x5f, 0x2c, 0xa5, 0xf4, 0xb4, 0xc1, 0xa8, 0xb4]
  const [name, other, mediator] = [[0xa4, 0xe8, 0xa4, 0xa4, 0xa4, 0xe5], [0xa4, 0xa4, 0xa4, 0xe5], [0xbd, 0xd5, 0xb8, 0xd1, 0xa4, 0x48]]
  await writeFile(file, Uint8Array.from([...head, ...ascii('\r\n'), ...name, 0x2c, ...mediator, ...ascii(',115/1/1,117/12/31\r\n'), ...other, 0x2c, ...mediator, ...ascii(',115/2/30,117/12/31\r\n')]))
  await choosing(office, file)

  await openRoster(window)
  await window.getByRole('button', { name: '匯入' }).press('Enter')
  const dialog = window.getByRole('dialog', { name: '匯入名冊' })
  await expectAccessible(window)
  await dialog.getByRole('button', { name: '選擇檔案' }).press('Enter')
  await expect(dialog.getByText('新增 1 筆、更新 0 筆、排除 1 列')).toBeVisible()
  await expect(dialog.getByRole('row').filter({ hasText: '看不懂日期「115/2/30」' })).toContainText('任期起')
  await expectAccessible(window)
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('status').filter({ hasText: '已匯入 1 筆' })).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByRole('row').filter({ hasText: '方中文' })).toBeVisible()
  expect((await ask(window, 'roster.view', {})).people.find((one) => one.name === '方中文')).toMatchObject({ kinds: ['MEDIATOR'], termFrom: '2026-01-01', termTo: '2028-12-31' })
})

test('of a file with thousands of rows the first are shown and the rest is counted; all of it is imported', async ({ office }) => {
  const { window, dataFolder } = office
  const [good, bad] = [join(dataFolder, '名冊.csv'), join(dataFolder, '錯誤.csv')]
  const rows = (line: (no: number) => string): string => ['姓名,身分類別,任期起,任期迄', ...Array.from({ length: 1_500 }, (_, no) => line(no))].join('\n')
  await writeFile(good, rows((no) => `人員${no},調解人,115/1/1,117/12/31`))
  await writeFile(bad, rows((no) => `<b>人員${no}</b>,園丁,115/2/30,不知道`))

  await openRoster(window)
  await window.getByRole('button', { name: '匯入' }).click()
  const dialog = window.getByRole('dialog', { name: '匯入名冊' })
  await choosing(office, bad)
  await dialog.getByRole('button', { name: '選擇檔案' }).click()
  await expect(dialog.getByText('沒有可以匯入的資料')).toBeVisible()
  await expect(dialog.getByText('另有 4301 筆未列出。')).toBeAttached()
  await expect(dialog.getByRole('row')).toHaveCount(201)
  await choosing(office, good)
  await dialog.getByRole('button', { name: '重新選擇檔案' }).click()
  await expect(dialog.getByText('另有 1300 筆未列出。')).toBeAttached()
  await dialog.getByRole('button', { name: '匯入 1500 筆' }).click()
  await expect(dialog).toHaveCount(0)
  expect((await ask(window, 'roster.view', {})).people.filter(({ name }) => name.startsWith('人員'))).toHaveLength(1_500)
})

test('an Excel file updates who is there and adds who is new; cancelling changes nothing', async ({ office }) => {
  const { window, dataFolder } = office
  const file = join(dataFolder, '團體.xlsx')
  await writeFile(file, xlsx([['名稱', '專職人員', '設立日期'], ['財團法人○○勞動權益基金會', 3, { date: '2001-02-03' }], ['○○調解促進會', 1, '90/1/1']]))
  await choosing(office, file)
  await openRoster(window)
  await window.getByRole('tab', { name: '受託民間團體' }).click()
  await window.getByRole('button', { name: '匯入' }).click()
  const dialog = window.getByRole('dialog', { name: '匯入名冊' })
  await dialog.getByRole('button', { name: '選擇檔案' }).click()
  await expect(dialog.getByText('新增 1 筆、更新 1 筆、排除 0 列')).toBeVisible()
  await window.keyboard.press('Escape')
  expect((await ask(window, 'roster.view', {})).organizations).toHaveLength(2)

  await window.getByRole('button', { name: '匯入' }).click()
  await dialog.getByRole('button', { name: '選擇檔案' }).click()
  await dialog.getByRole('button', { name: '匯入 2 筆' }).click()
  await expect(window.getByRole('row').filter({ hasText: '○○調解促進會' })).toContainText('要件不足')
  const { organizations } = await ask(window, 'roster.view', {})
  expect(organizations.find(({ id }) => id === 'DEMO-O02')).toMatchObject({ fullTimeStaff: 3, foundedOn: '2001-02-03', legalRepresentative: '傅○○' })
})

test('what a list lacks is filled in with one jump; it is previewed, kept as a file, and its publication noted', async ({ office }) => {
  const { window, app, dataFolder } = office
  await openRoster(window)
  await expect(window.getByRole('row').filter({ hasText: '紀○○' })).toContainText('示範')
  await window.getByRole('tab', { name: '名冊公告' }).click()
  await expect(window.getByText('標示「示範」者不列入。')).toBeVisible()
  await expect(window.getByText('欄位齊全')).toHaveCount(0)
  await expect(window.getByRole('listitem').filter({ hasText: '紀○○（調解委員名冊）缺：' })).toHaveCount(0)
  // What an office imports is its own.
  const { people, organizations } = await ask(window, 'roster.view', {})
  await ask(window, 'roster.import', { people, organizations })
  await window.reload()
  await openRoster(window)
  await expect(window.getByRole('row').filter({ hasText: '紀○○' })).not.toContainText('示範')
  await window.getByRole('tab', { name: '名冊公告' }).click()
  await expect(window.getByText('民國115年5月31日前公告')).toBeVisible()
  await expectAccessible(window)
  const entry = window.getByRole('listitem').filter({ hasText: '紀○○（調解委員名冊）缺：' })
  await entry.getByRole('link', { name: /^學歷經歷/ }).click()
  await expect(window.getByRole('textbox', { name: '學歷經歷' })).toBeFocused()
  await window.keyboard.type('工業安全系')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('status').filter({ hasText: '已儲存「紀○○」' })).toBeVisible()
  await window.keyboard.press('Alt+ArrowLeft')
  await expect(entry.getByRole('link')).toHaveText([/^勞資關係處理經驗/])

  await window.getByRole('button', { name: '預覽與列印 調解委員名冊' }).click()
  const paper = window.getByRole('article', { name: '勞資爭議調解委員名冊' })
  await expect(paper.getByRole('row').filter({ hasText: '紀○○' })).toContainText('工業安全系')
  await expectAccessible(window)
  const target = join(dataFolder, '名冊.pdf')
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file })
  }, target)
  await window.getByRole('button', { name: '存成檔案' }).click()
  await window.getByRole('menuitem', { name: '存成 PDF' }).click()
  await expect(window.getByRole('status').filter({ hasText: '名冊.pdf' })).toBeVisible()
  expect((await readFile(target)).subarray(0, 5).toString()).toBe('%PDF-')
  await window.keyboard.press('Escape')

  await window.getByRole('textbox', { name: '公告日' }).fill('115/3/17')
  await window.getByRole('button', { name: '登錄公告' }).click()
  await expect(window.getByText('公告日不得晚於今日。')).toBeVisible()
  await window.getByRole('textbox', { name: '公告日' }).fill('115/3/13')
  await window.getByRole('button', { name: '登錄公告' }).click()
  await expect(window.getByText('已於民國115年3月13日公告')).toBeVisible()
  expect(await ask(window, 'roster.published', {})).toMatchObject({ status: 'MET', publishedOn: '2026-03-13' })
})

test('from April on the publication stands on the workbench until it is noted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  const { app, window } = await startDesk(folder, ['--today=2026-06-02'])
  await ask(window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  await window.reload()
  const due = window.getByRole('region', { name: '公告調解委員名冊' })
  await expect(due).toContainText('逾期 2 日')
  await expectAccessible(window)
  await due.getByRole('link', { name: '到名冊公告' }).click()
  await window.getByRole('button', { name: '登錄公告' }).click()
  await expect(window.getByText('已於民國115年6月2日公告，逾期')).toBeVisible()
  await window.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: '工作台' }).click()
  await expect(window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  await expect(due).toHaveCount(0)
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

test('a mediator’s page shows what is paid for the cases of a month, as an estimate with its arithmetic', async ({ office: { window } }) => {
  const closed = (await ask(window, 'case.list', {})).find((one) => one.outcome === 'SETTLED' && one.mediator !== null)
  const { facts } = await ask(window, 'case.view', { caseId: closed?.caseId ?? '' })
  const fees = await ask(window, 'roster.fees', { personId: facts.mediator?.personId ?? '', month: facts.determinedOn?.slice(0, 7) ?? '' })
  expect(fees.cases.map(({ caseId }) => caseId)).toContain(closed?.caseId)
  await openRoster(window)
  await window.getByRole('row').filter({ hasText: facts.mediator?.person.name ?? '' }).first().click()
  const section = window.locator('section').filter({ has: window.getByRole('heading', { name: '調解案件費（試算）' }) })
  const shown = section.getByRole('row').filter({ hasText: closed?.caseNumber ?? '' })
  for (let months = 0; months < 3 && (await shown.count()) === 0; months += 1) {
    await section.getByRole('button', { name: '上個月' }).click()
    await expect(section.getByText('載入中…')).toHaveCount(0)
  }
  await expect(shown).toContainText('案件費 1,800')
  await expect(section.getByText(/試算，實際支給以機關核定為準/)).toBeVisible()
  await window.mouse.move(0, 0) // the tooltip of the button goes
  await expectAccessible(window)
})

for (const [width, height, zoom] of [[1024, 700, 1], [1366, 768, 2]] as const) {
  test(`at ${width} × ${height} and ${zoom * 100} % every page of the roster fits and saving stays in reach`, async ({ office }) => {
    const { window } = office
    await resize(office, width, height, zoom)
    await openRoster(window)
    for (const tab of ['受託民間團體', '名冊公告', '人員']) {
      await window.getByRole('tab', { name: tab }).click()
      await expectNoSidewaysScroll(window)
    }
    await window.getByRole('row').filter({ hasText: '方○○' }).click()
    await expect(window.getByRole('heading', { level: 1, name: '方○○' })).toBeVisible()
    await expectNoSidewaysScroll(window)
    await expect(window.getByRole('button', { name: '儲存' })).toBeInViewport({ ratio: 1 })
  })
}
