import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { changeText } from '../../shared/documents/editing/changes.ts'
import { documentDraftId } from '../../shared/documents/hand-edits.ts'
import { withTexts } from '../../shared/documents/with-texts.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import { accepted, assigned, filed, scheduled } from '../support/lifecycle.ts'
import { linesOf } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'
import { type Desk, startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'
import { catchPrinting } from './printing.ts'
import { openBureau } from './screens/bureau.ts'
import { CaseScreen } from './screens/case-screen.ts'

const notice = '開會通知單（第1次）'
const numbered = (serial: number): string => `高市勞關字第115${String(serial).padStart(7, '0')}號`
const calledToMeeting = [filed(), accepted, assigned, scheduled(1, '2026-03-20T14:00')]

/** A bureau with one case of these events, its documents in sight. */
async function openDocuments(desk: Desk, events: readonly object[] = calledToMeeting): Promise<{ page: Page; screen: CaseScreen; caseId: string }> {
  await openBureau(desk)
  const { window: page } = desk
  const [first, ...rest] = events
  let view = await ask(page, 'case.file', { event: first as Input<'case.file'>['event'] })
  for (const event of rest) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await goTo(page, `/cases/${view.caseId}?tab=documents`)
  await expect(page.getByRole('tab', { name: /^文件/, selected: true })).toBeVisible()
  return { page, screen: new CaseScreen(desk), caseId: view.caseId }
}

const goTo = (page: Page, hash: string): Promise<void> => page.evaluate((to) => {
  location.hash = to
}, hash)

const row = (page: Page, title: string): Locator => page.getByRole('row').filter({ has: page.getByRole('button', { name: title, exact: true }) })
const issueDialog = (page: Page, title = notice): Locator => page.getByRole('dialog', { name: `發文：${title}`, exact: true })

/** Opens the dialog from the row and issues, with Enter alone. @returns the number that it tells */
async function issueFromRow(page: Page, title: string): Promise<string> {
  await row(page, title).getByRole('button', { name: `發文 ${title}`, exact: true }).press('Enter')
  const dialog = issueDialog(page, title)
  await expect(dialog.getByRole('textbox', { name: '發文日期' })).toBeFocused()
  await page.keyboard.press('Enter')
  const number = await dialog.getByText(/^高市勞關字第\d{10}號$/).textContent()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return number ?? ''
}

/** The words of a document as main knows it. */
const wordsOf = async (page: Page, caseId: string, code: string, key: string, issuedSeq?: number): Promise<string[]> =>
  documentWords(await ask(page, 'document.preview', { caseId, code, key, ...(issuedSeq === undefined ? {} : { issuedSeq }) }))

const viewOf = (page: Page, caseId: string): Promise<CaseView> => ask(page, 'case.view', { caseId })

async function rename(page: Page, caseId: string, name: string): Promise<void> {
  const { seq } = await viewOf(page, caseId)
  await ask(page, 'case.record', { caseId, basedOnSeq: seq, event: { type: 'party.updated', on: officeDay, partyId: 'W1', changes: { name } } })
  await page.reload()
  await expect(page.getByRole('tab', { name: /^文件/, selected: true })).toBeVisible()
}

/** Puts other words into the one text of the meeting notice that has these, as somebody who edits it would. */
async function changeByHand(page: Page, caseId: string, before: string, after: string): Promise<void> {
  const { generated } = await ask(page, 'document.desk', { caseId, code: 'D06', key: '1' })
  const texts: string[] = []
  withTexts(generated, (text) => {
    texts.push(text)
    return text
  })
  const at = texts.findIndex((text) => text.includes(before))
  const content = changeText(generated, null, { at }, (texts[at] ?? '').replace(before, after))
  await ask(page, 'draft.save', { draftId: documentDraftId(caseId, 'D06', '1'), kind: 'DOCUMENT', title: notice, caseId, content: content as never })
}

async function chooseFolder({ app }: Desk, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
}

test('a notice is issued with two presses of Enter: numbered, kept in three formats, saved as a set to send', async ({ firstStart }) => {
  const { page, caseId } = await openDocuments(firstStart)
  const { dataFolder } = firstStart
  await expect(row(page, notice)).toContainText('尚未發文')
  await expect(row(page, '勞資爭議調解申請書')).not.toContainText('發文')
  await row(page, notice).getByRole('button', { name: `發文 ${notice}` }).press('Enter')
  const dialog = issueDialog(page)
  await expect(dialog).toContainText(`將取得 ${numbered(1)}`)
  await expect(dialog).toContainText('本機關之編號方式尚未核實')
  await expect(dialog).toContainText('隨同發出之附件：委任書（空白，資方○光精密股份有限公司）、委任書（空白，勞方甲○○）')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(numbered(1), { exact: true })).toBeVisible()
  await expect(dialog.getByText('民國115年3月16日 發文，第 1 版')).toBeVisible()
  await dialog.getByRole('button', { name: '複製字號' }).press('Enter')
  expect(await firstStart.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(numbered(1))
  await expectAccessible(page)

  await chooseFolder(firstStart, dataFolder)
  await dialog.getByRole('button', { name: '存成發文檔案組' }).press('Enter')
  await expect(dialog.getByText(`已存入 ${dataFolder}`)).toBeVisible()
  const saved = (await readdir(dataFolder)).filter((name) => name.startsWith('1150000001-'))
  expect(saved.toSorted()).toEqual(['docx', 'odt', 'pdf'].flatMap((format) => [
    `1150000001-開會通知單-第1次.${format}`, `1150000001-附件1-委任書-空白-資方○光精密股份有限公司.${format}`, `1150000001-附件2-委任書-空白-勞方甲○○.${format}`,
  ]).toSorted())
  for (const name of saved) await expect(dialog.getByText(name, { exact: true })).toBeVisible()

  const words = await wordsOf(page, caseId, 'D06', '1')
  expect(words.join('\n')).toContain(numbered(1))
  const file = async (format: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(dataFolder, `1150000001-開會通知單-第1次.${format}`)))
  expect(odtLinesOf(await file('odt'))).toEqual(words)
  expect(linesOf(await file('docx')).join('\n')).toContain(numbered(1))
  expect(Buffer.from(await file('pdf')).subarray(0, 5).toString()).toBe('%PDF-')

  await page.keyboard.press('Escape')
  await expect(row(page, notice)).toContainText(`115.03.16 ${numbered(1)}（第 1 版）`)
  await expectAccessible(page)
  await resize(firstStart, 1366, 768, 2)
  await expectNoSidewaysScroll(page)
})

test('what was issued stays as it is; corrected, it becomes a version that names the old one, and every version can be seen', async ({ firstStart }) => {
  const { page, screen, caseId } = await openDocuments(firstStart)
  await changeByHand(page, caseId, '資方並請攜帶勞工名卡', '資方並請攜帶勞工名冊')
  expect(await issueFromRow(page, notice)).toBe(numbered(1))
  const first = await wordsOf(page, caseId, 'D06', '1')
  expect(first.join('')).toContain('資方並請攜帶勞工名冊')
  await rename(page, caseId, '乙○○')
  expect(await wordsOf(page, caseId, 'D06', '1')).toEqual(first)

  await screen.chooseOf(notice, '更正重發')
  const next = page.getByRole('dialog', { name: `下一版：${notice}` })
  await expect(next.getByRole('article')).toContainText('乙○○')
  await expect(next.getByText('1 處手動修改')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: `更正重發：${notice}` })
  await expect(dialog).toContainText(`這次發文成為第 2 版，並載明取代 115.03.16 ${numbered(1)}（第 1 版）`)
  await expect(dialog.getByRole('textbox', { name: '發文日期' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(numbered(2), { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: `預覽：${notice}` }).getByRole('article')).toContainText(numbered(2))
  await page.keyboard.press('Escape')
  await expect(row(page, notice)).toContainText(`${numbered(2)}（第 2 版）`)
  const second = (await wordsOf(page, caseId, 'D06', '1')).join('\n')
  expect(second).toContain('乙○○')
  expect(second).toContain('資方並請攜帶勞工名冊')
  expect(second).toContain(`中華民國115年3月16日${numbered(1)}開會通知單`)

  expect(await issueFromRow(page, '調解人指派函')).toBe(numbered(3))

  await screen.chooseOf(notice, '各版本')
  const versions = page.getByRole('dialog', { name: `各版本：${notice}` })
  await expect(versions.getByRole('heading', { level: 3 })).toHaveText(['第 2 版', '第 1 版'])
  await expect(versions).toContainText(`115.03.16 ${numbered(1)}`)
  await expectAccessible(page)
  await versions.getByRole('button', { name: '預覽第 1 版' }).press('Enter')
  const paper = page.getByRole('dialog', { name: `預覽：${notice} 115.03.16 ${numbered(1)}（第 1 版）` }).getByRole('article')
  await expect(paper).toContainText('甲○○')
  await expect(paper).not.toContainText('乙○○')

  const again = await restarted(firstStart)
  await goTo(again.window, `/cases/${caseId}?tab=documents`)
  await expect(row(again.window, notice)).toContainText(`${numbered(2)}（第 2 版）`)
  const { documents } = await viewOf(again.window, caseId)
  const issues = documents.find((one) => one.code === 'D06')?.issues ?? []
  expect(await wordsOf(again.window, caseId, 'D06', '1', issues[0]?.seq)).toEqual(first)
  await again.app.close()
})

async function restarted(desk: Desk): Promise<Desk> {
  await desk.app.close()
  const again = await startDesk(desk.dataFolder, [`--today=${officeDay}`])
  await expect(again.window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  return again
}

test('from the preview Ctrl+Enter issues; the frozen paper is what is printed', async ({ firstStart }) => {
  const { page, caseId } = await openDocuments(firstStart)
  await row(page, notice).getByRole('button', { name: `預覽 ${notice}` }).press('Enter')
  const preview = page.getByRole('dialog', { name: `預覽：${notice}` })
  await expect(preview.getByRole('article')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  const dialog = issueDialog(page)
  await expect(dialog.getByRole('textbox', { name: '發文日期' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(numbered(1), { exact: true })).toBeVisible()
  const printed = await catchPrinting(firstStart)
  await dialog.getByRole('button', { name: '列印' }).press('Enter')
  await expect(page.getByText('已送出列印')).toBeVisible()
  const words = await wordsOf(page, caseId, 'D06', '1')
  expect(await printed()).toEqual([words.join('')])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(preview.getByRole('article')).toContainText(numbered(1))
  await expect(preview.getByRole('button', { name: '發文', exact: true })).toBeHidden()
})

test('a number that was used is refused at its field; what a letter lacks is said, and it goes out only when somebody wants that', async ({ firstStart }) => {
  const { page } = await openDocuments(firstStart, [filed({ disputeSummary: '' }), ...calledToMeeting.slice(1)])
  const byHand = async (title: string): Promise<Locator> => {
    await row(page, title).getByRole('button', { name: `發文 ${title}` }).press('Enter')
    const dialog = issueDialog(page, title)
    await dialog.getByRole('radio', { name: /^自行輸入/ }).press('Space')
    await dialog.getByRole('textbox', { name: '自行輸入之字號' }).fill('高市府勞字第11500123號')
    await page.keyboard.press('Enter')
    return dialog
  }
  const first = await byHand(notice)
  await expect(first.getByText('高市府勞字第11500123號', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')

  const letter = '調解人指派函'
  const dialog = await byHand(letter)
  const question = page.getByRole('alertdialog', { name: '尚有未填載事項' })
  await expect(question).toContainText('這份文件尚有 1 項未填載')
  await expectAccessible(page)
  await question.getByRole('button', { name: '仍要發文' }).press('Enter')
  const field = dialog.getByRole('textbox', { name: '自行輸入之字號' })
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog).toContainText('這個發文字號已經用過')
  await expectAccessible(page)

  await dialog.getByRole('radio', { name: /^由系統給號/ }).press('Space')
  await dialog.getByRole('textbox', { name: '發文日期' }).fill('115/3/3')
  await page.keyboard.press('Enter')
  await question.getByRole('button', { name: '仍要發文' }).press('Enter')
  const day = dialog.getByRole('textbox', { name: '發文日期' })
  await expect(day).toBeFocused()
  await expect(dialog).toContainText('發文日期不得早於這份文件所載事項之日期')
  await day.fill('115/3/16')
  await page.keyboard.press('Enter')
  await question.getByRole('button', { name: '仍要發文' }).press('Enter')
  await expect(dialog.getByText(numbered(1), { exact: true })).toBeVisible()
})

test('a letter that went out through another program is entered for its document; the step 發文 leads to the documents', async ({ firstStart }) => {
  const { page, screen, caseId } = await openDocuments(firstStart, [...calledToMeeting, scheduled(2, '2026-03-27T14:00')])
  await screen.chooseOf('開會通知單（第2次）', '登錄他系統發文')
  const form = page.getByRole('dialog', { name: '登錄他系統發文' })
  await expect(form.getByRole('button', { name: /開會通知單（第2次）/ })).toBeVisible()
  await form.getByRole('textbox', { name: '發文字號' }).fill('高市府勞字第11500777號')
  await page.keyboard.press('Control+s')
  await expect(form).toBeHidden()
  await expect(row(page, '開會通知單（第2次）')).toContainText('高市府勞字第11500777號（第 1 版）')
  await expect(row(page, notice)).toContainText('尚未發文')
  expect((await viewOf(page, caseId)).log.at(-1)?.event).toMatchObject({ type: 'document.issued', code: 'D06', key: '2' })

  await screen.openTab('總覽')
  await screen.nextSteps.getByText(/^其他登錄/).click()
  await screen.step('發文').press('Enter')
  await expect(page.getByRole('tab', { name: /^文件/, selected: true })).toBeVisible()
})

test('of a closed case the letter that ended it is issued, and nothing else', async ({ firstStart }) => {
  const supplement = { type: 'supplement.requested', on: '2026-03-03', items: ['職業'], servedOn: '2026-03-03', dueOn: '2026-03-10' }
  const { page, screen } = await openDocuments(firstStart, [filed(), supplement, { type: 'application.notAccepted', on: '2026-03-11', reason: '屆期未補正。' }])
  expect(await issueFromRow(page, '不予受理通知')).toBe(numbered(1))
  await expect(page.getByRole('button', { name: /^發文 / })).toHaveCount(0)

  await screen.openTab('歷程')
  const entry = page.getByRole('listitem').filter({ hasText: `不予受理通知，${numbered(1)}，第 1 版` })
  await entry.getByText('檔案與 SHA-256').click()
  await expect(entry).toContainText(/1150000001-不予受理通知\.pdf\s*[0-9a-f]{64}/)
})

test('the register lists the letters of the year without a gap, finds them, leads to their case and is saved as .csv', async ({ office }) => {
  const { page, caseId } = await openDocuments(office, calledToMeeting)
  await issueFromRow(page, notice)
  await issueFromRow(page, '調解人指派函')
  const demonstration = (await ask(page, 'case.list', {})).find((one) => one.demonstration && one.state === 'mediation.preparing')
  const theirs = await viewOf(page, demonstration?.caseId ?? '')
  await ask(page, 'document.issue', { caseId: theirs.caseId, basedOnSeq: theirs.seq, code: 'D06', key: '1', on: officeDay })

  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('發文簿')
  await expect(page.getByRole('menuitem', { name: '開啟發文簿' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '發文簿' })).toBeVisible()
  await expect(page.getByText('115 年度共 2 號，連續無缺。')).toBeVisible()
  const table = page.getByRole('grid', { name: '發文簿' })
  await expect(table.getByRole('row')).toHaveText([/^流水號/, new RegExp(`^2${numbered(2)}115.03.16.*調解人指派函1王小明$`), new RegExp(`^1${numbered(1)}115.03.16.*開會通知單-第1次1王小明$`)])
  await expect(page.getByText(/示範/)).toHaveCount(1)
  await expectAccessible(page)

  const file = join(office.dataFolder, '發文簿.csv')
  await office.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await page.getByRole('button', { name: '匯出 CSV' }).press('Enter')
  await expect(page.getByText(`已儲存 ${file}`)).toBeVisible()
  expect((await readFile(file, 'utf8')).split('\r\n')).toHaveLength(4)

  await page.getByRole('searchbox', { name: '搜尋' }).fill('指派')
  await expect(table.getByRole('row')).toHaveCount(2)
  await resize(office, 1366, 768, 2)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await table.press('Enter')
  await expect(page.getByRole('tab', { name: /^文件/, selected: true })).toBeVisible()
  expect(page.url()).toContain(caseId)
})
