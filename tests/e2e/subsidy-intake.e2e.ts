import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { CountingKeyboard } from './counting-keyboard.ts'
import { type Desk, startDesk } from './fixtures.ts'
import { ask, test as base, expect, expectAccessible, expectNoSidewaysScroll, resize } from './office.ts'
import { failedCase, failedForTwo } from './screens/fund.ts'

/** 民國115年5月20日: the mediation failed in March, the suit was filed on 5月4日. */
const today = '--today=2026-05-20'
const test = base.extend<{ folder: string; fund: { desk: Desk; caseId: string } }>({
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  fund: async ({ folder }, use) => {
    const desk = await startDesk(join(folder, 'data'), [today])
    const caseId = await failedCase(desk.window)
    await desk.window.reload()
    await use({ desk, caseId })
    await desk.app.close()
  },
})

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })
const paper = (page: Page, name: string): Locator => page.getByRole('list', { name: '應備文件' }).getByRole('checkbox', { name })
const rules = (page: Page): Locator => page.getByRole('complementary', { name: '規則怎麼說' })
const opened = (page: Page): Locator => page.getByRole('heading', { level: 1, name: '新增補助申請' })

async function openCase(page: Page, caseId: string): Promise<void> {
  await page.evaluate((id) => { location.hash = `/cases/${id}` }, caseId)
  await expect(page.getByRole('tablist', { name: '北市勞調字第1150001號' })).toBeVisible()
}

async function openEmpty(page: Page): Promise<void> {
  await page.evaluate(() => { location.hash = '/subsidy/new/draft-test' })
  await expect(opened(page)).toBeVisible()
}

/** The keyring of a desktop: without one on this machine, the system's own answers are put in its place. */
async function withKeyring({ app }: Desk): Promise<void> {
  await app.evaluate(({ safeStorage }) => {
    const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x5a))
    safeStorage.isEncryptionAvailable = () => true
    safeStorage.getSelectedStorageBackend = () => 'gnome_libsecret'
    safeStorage.encryptString = (text) => turned(Buffer.from(text, 'utf8'))
    safeStorage.decryptString = (bytes) => turned(bytes).toString('utf8')
  })
}

const choosing = ({ app }: Desk, file: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => { dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] }) }, file)

/** How much of a drawn page is not white. */
const ink = (canvas: Locator): Promise<number> => canvas.evaluate((element) => {
  const drawn = element as HTMLCanvasElement
  const pixels = drawn.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height).data ?? []
  let dark = 0
  for (let index = 0; index < pixels.length; index += 4) if ((pixels[index] ?? 255) < 128 && (pixels[index + 3] ?? 0) > 128) dark += 1
  return dark
})

test('from a failed case to a received application: one key on the case, the amount, all papers with one key, one key to receive', async ({ fund: { desk: { window }, caseId } }, info) => {
  const keys = new CountingKeyboard(window)
  await openCase(window, caseId)
  keys.begin('open')
  await keys.press('Alt+b')
  await expect(opened(window)).toBeVisible()
  await expect(field(window, '律師費')).toBeFocused()
  await expect(window.getByText('北市勞調字第1150001號').first()).toBeVisible()
  await expect(window.getByRole('checkbox', { name: '甲○○' })).toBeChecked()
  await expect(field(window, '法院或機關')).toHaveValue('臺灣臺北地方法院')
  await expect(paper(window, '調解紀錄影本')).toBeChecked()
  keys.begin('amount')
  await keys.strike('60000')
  await expect(rules(window).getByText('min(60,000, 50,000)')).toBeVisible()
  await expect(rules(window).getByRole('status')).toContainText('50,000 元')
  keys.begin('papers')
  await keys.press('Alt+a')
  await expect(rules(window).getByText('必備文件齊全')).toBeVisible()
  await expectAccessible(window)
  keys.begin('receive')
  await keys.press('Control+s')
  await expect(window.getByRole('heading', { level: 1, name: /甲○○/ })).toBeVisible()
  await keys.report(info, 'from the case to the received application')
  expect(keys.costOf('open') + keys.costOf('amount') + keys.costOf('papers') + keys.costOf('receive')).toBe(11)

  const [row] = await ask(window, 'subsidy.queue', {})
  expect(row).toMatchObject({ caseId, state: 'submitted', claimant: '甲○○', requested: 60_000, payable: 50_000 })
  const view = await ask(window, 'subsidy.view', { subsidyId: row?.subsidyId ?? '' })
  expect(view.papers.filter((one) => one.blocking && !one.present)).toEqual([])
  expect(view.facts.application.litigation).toMatchObject({ filedOn: '2026-05-04', claimAmount: 3_120_000, court: '臺灣臺北地方法院' })
  expect(await ask(window, 'draft.list', {})).toEqual([])

  // The same again is refused at its field, with the rule and what was granted before.
  await openCase(window, caseId)
  await window.keyboard.press('Alt+b')
  await expect(window.getByText('本案已有申請')).toBeVisible()
  await window.keyboard.type('60000')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert').first()).toContainText('補助辦法')
  await expect(field(window, '律師費')).toBeFocused()
  await expect(field(window, '律師費')).toHaveValue('60,000')
  await expectAccessible(window)
})

test('without an amount it is not received: the cursor stands where it is missing; each paper is ticked with one key', async ({ fund: { desk: { window }, caseId } }) => {
  await openCase(window, caseId)
  await window.keyboard.press('Alt+b')
  await expect(opened(window)).toBeVisible()
  await window.keyboard.press('Control+s')
  await expect(field(window, '律師費')).toBeFocused()
  await expect(window.getByText('請至少填一個項目的金額').first()).toBeVisible()
  await window.keyboard.type('60000')
  await expect(paper(window, '委任狀')).toBeVisible()
  await paper(window, '補助申請書').focus()
  for (let key = 0; key < 4; key += 1) await window.keyboard.press('Enter')
  for (const name of ['補助申請書', '切結書', '告知事項表單', '身分證明文件']) await expect(paper(window, name)).toBeChecked()
  await expect(paper(window, '綜合所得稅各類所得資料清單')).toBeFocused()
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Space')
  await expect(paper(window, '身分證明文件')).not.toBeChecked()
  await expect(window.getByText('這台電腦沒有可用的金鑰保管機制')).toBeVisible()
})

test('a mediation that failed before the court needs no case; pasted full-width figures and dates in other forms are understood', async ({ fund: { desk: { window } } }) => {
  await openEmpty(window)
  await expect(field(window, '申請人')).toBeFocused()
  await window.keyboard.insertText('乙○○')
  await field(window, '身分證或統一編號').fill('Ａ１２３４５６７８９')
  await field(window, '雇主').fill('○○營造股份有限公司')
  await field(window, '法院或機關名稱').fill('臺灣臺北地方法院')
  await field(window, '不成立之日').fill('1150403')
  await field(window, '提起日').fill('115-05-04')
  await field(window, '設籍本市之日').fill('104/8/3')
  await field(window, '裁判費').fill('３１，９８７元')
  await expect(rules(window).getByRole('status')).toContainText('31,987 元')
  await expectAccessible(window)
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('heading', { level: 1, name: /乙○○/ })).toBeVisible()
  const [row] = await ask(window, 'subsidy.queue', {})
  const view = await ask(window, 'subsidy.view', { subsidyId: row?.subsidyId ?? '' })
  expect(view.facts.application).toMatchObject({
    caseId: null, claimantName: '乙○○', claimantIdentifier: 'A123456789', employerName: '○○營造股份有限公司', failedElsewhere: { before: 'COURT', name: '臺灣臺北地方法院', on: '2026-04-03' },
    householdRegisteredOn: '2015-08-03', litigation: { filedOn: '2026-05-04' }, items: [{ kind: 'COURT_FEE', amountPaid: 31_987 }],
  })
})

test('the papers are those of the applicant: a union shows its registration, not an identity card; a day that does not exist is not received', async ({ fund: { desk: { window } } }) => {
  await openEmpty(window)
  await field(window, '律師費').fill('90000')
  await expect(paper(window, '身分證明文件')).toBeVisible()
  await window.getByRole('radio', { name: '工會', exact: true }).check({ force: true })
  for (const name of ['工會登記證書', '最近一年度流動資產證明', '工會法第31條備查文件', '通過起訴（裁決、仲裁）之會議紀錄及簽到', '律師費收據']) await expect(paper(window, name)).toBeVisible()
  await expect(paper(window, '身分證明文件')).toHaveCount(0)
  await expect(field(window, '工會名稱')).toBeVisible()
  await expect(field(window, '工會流動資產')).toBeVisible()
  await field(window, '提起日').fill('115/2/30')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert').first()).toContainText('提起日')
  await expectAccessible(window)
})

test('what was typed survives a restart and is found on the workbench; at any size nothing is cut off', async ({ folder }) => {
  test.slow()
  const first = await startDesk(join(folder, 'data'), [today])
  const caseId = await failedCase(first.window)
  await first.window.reload()
  await openCase(first.window, caseId)
  await first.window.keyboard.press('Alt+b')
  await expect(opened(first.window)).toBeVisible()
  await first.window.keyboard.type('48000')
  await field(first.window, '設籍本市之日').fill('104/8/3')
  await first.window.getByRole('button', { name: '新增他機關補助' }).click()
  await field(first.window, '補助機關').fill('財團法人法律扶助基金會')
  await field(first.window, '金額').fill('10000')
  await expect(rules(first.window).getByRole('status')).toContainText('38,000 元')
  await expect(first.window.getByText('草稿已儲存')).toBeVisible()
  await first.app.close()

  const desk = await startDesk(join(folder, 'data'), [today])
  const { window } = desk
  await window.getByRole('link', { name: /甲○○/ }).first().click()
  await expect(opened(window)).toBeVisible()
  await expect(window.getByText(/已帶回.*儲存的草稿/)).toBeVisible()
  await expect(field(window, '律師費')).toHaveValue('48,000')
  await expect(field(window, '補助機關')).toHaveValue('財團法人法律扶助基金會')
  await expect(rules(window).getByRole('status')).toContainText('38,000 元')
  for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(desk, width, height, zoom)
    await expectNoSidewaysScroll(window)
  }
  await expectAccessible(window)
  await desk.app.close()
})

test('of several claimants each gets an application; whose is refused stays in the form with the reason', async ({ folder }) => {
  test.slow()
  const desk = await startDesk(join(folder, 'data'), ['--today=2026-07-20'])
  const { window } = desk
  const caseId = await failedForTwo(window)
  const [item, suit] = [{ kind: 'COURT_FEE', amountPaid: 5000 }, { courtLevel: 'FIRST', kind: 'PAYMENT', filedOn: '2026-07-06' }]
  await ask(window, 'subsidy.submit', { event: { type: 'subsidy.submitted', on: '2026-07-13', city: 'KAOHSIUNG', caseId, claimantId: 'W2', applicantType: 'WORKER', disputeKind: 'WAGE', workplaceCity: 'KAOHSIUNG', litigation: suit, items: [item] } })
  await window.reload()
  await window.evaluate((id) => { location.hash = `/subsidy/new/draft-test?case=${id}` }, caseId)
  await expect(opened(window)).toBeVisible()
  const claimant = (name: string) => window.getByRole('checkbox', { name, exact: false })
  await expect(claimant('甲○○')).toBeFocused()
  await window.keyboard.press('Space')
  await claimant('乙○○').focus()
  await window.keyboard.press('Space')
  await expect(window.getByText('同一訴訟、相同金額與資料')).toBeVisible()
  await field(window, '提起日').fill('115/7/6')
  await field(window, '裁判費').fill('5000')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert').first()).toContainText('已收件 1 件；乙○○ 的申請沒有收件')
  await expect(claimant('甲○○')).not.toBeChecked()
  await expect(claimant('乙○○')).toBeChecked()

  // Another item for the second, and it is received too.
  await field(window, '裁判費').fill('')
  await field(window, '律師費').fill('20000')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('heading', { level: 1, name: /乙○○/ })).toBeVisible()
  const rows = await ask(window, 'subsidy.queue', {})
  expect(rows.map(({ claimant: name, items }) => [name, items])).toEqual([['乙○○', ['COURT_FEE']], ['甲○○', ['COURT_FEE']], ['乙○○', ['ATTORNEY_FEE']]])
  const view = await ask(window, 'subsidy.view', { subsidyId: rows[1]?.subsidyId ?? '' })
  expect(view.facts.application.litigation).toMatchObject({ joint: true, claimants: 2 })
  await desk.app.close()
})

test('a file is kept encrypted and shown inside the window: a PDF page by page, a picture; what is neither is refused', async ({ folder, fund: { desk, caseId } }) => {
  test.slow()
  const { window } = desk
  await withKeyring(desk)
  const [pdf, png, text] = [join(folder, '律師費收據.pdf'), join(folder, '身分證.png'), join(folder, '不是.pdf')]
  const printed = await desk.app.evaluate(async ({ BrowserWindow }) => {
    const page = new BrowserWindow({ show: false })
    await page.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent('<h1>律師費收據 60,000 元</h1><p style="break-before: page">第二頁</p>')}`)
    const bytes = await page.webContents.printToPDF({})
    page.destroy()
    return bytes.toString('base64')
  })
  await writeFile(pdf, Buffer.from(printed, 'base64'))
  await writeFile(png, await window.screenshot())
  await writeFile(text, '只是文字')

  await openCase(window, caseId)
  await window.keyboard.press('Alt+b')
  await expect(opened(window)).toBeVisible()
  await window.keyboard.type('60000')
  await choosing(desk, pdf)
  await paper(window, '律師費收據').focus()
  await window.keyboard.press('f')
  await expect(paper(window, '律師費收據')).toBeChecked()
  await window.getByRole('button', { name: '檢視 律師費收據.pdf' }).click()
  const dialog = window.getByRole('dialog', { name: '律師費收據.pdf' })
  const page = dialog.getByRole('img', { name: '律師費收據.pdf，第 1 頁，共 2 頁' })
  await expect.poll(() => ink(page)).toBeGreaterThan(200)
  await expectAccessible(window)
  const before = (await page.boundingBox())?.width ?? 0
  await window.keyboard.press('+')
  await expect.poll(async () => (await page.boundingBox())?.width ?? 0).toBeGreaterThan(before)
  await window.keyboard.press('ArrowRight')
  await expect.poll(() => ink(dialog.getByRole('img', { name: '律師費收據.pdf，第 2 頁，共 2 頁' }))).toBeGreaterThan(20)
  await window.keyboard.press('Escape')

  await choosing(desk, png)
  await paper(window, '身分證明文件').focus()
  await window.keyboard.press('f')
  await window.getByRole('button', { name: '檢視 身分證.png' }).click()
  const picture = window.getByRole('dialog', { name: '身分證.png' }).getByRole('img', { name: '身分證.png' })
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(500)
  await window.keyboard.press('Escape')

  await choosing(desk, text)
  await paper(window, '委任狀').focus()
  await window.keyboard.press('f')
  await expect(window.getByRole('alert').first()).toContainText('附件只收 PDF、JPEG、PNG')
  await expect(paper(window, '委任狀')).not.toBeChecked()

  await window.keyboard.press('Control+s')
  await expect(window.getByRole('heading', { level: 1, name: /甲○○/ })).toBeVisible()
  const [row] = await ask(window, 'subsidy.queue', {})
  const view = await ask(window, 'subsidy.view', { subsidyId: row?.subsidyId ?? '' })
  expect(view.facts.attachments.flatMap(({ kind, file }) => (file ? [kind] : []))).toEqual(['ID_CARD', 'ATTORNEY_FEE_RECEIPT'])
  expect((await ask(window, 'store.verify', {})).problems).toEqual([])
  const kept = join(desk.dataFolder, 'store', 'mediation-desk-attachments')
  const names = (await readdir(kept, { recursive: true })).filter((name) => name.endsWith('.age'))
  expect(names).toHaveLength(2)
  for (const name of names) expect((await readFile(join(kept, name))).includes('%PDF')).toBe(false)
})
