import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { passages } from '../../shared/documents/passages/index.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'
import { TemplateScreen } from './screens/template-screen.ts'

const bring = '應攜帶資料：本通知單、身分證明文件及薪資帳戶存摺影本。'

/** The words of a meeting notice of a case that is on file. */
async function meetingNotice(page: Page): Promise<string> {
  for (const { caseId } of await ask(page, 'case.list', {})) {
    const called = (await ask(page, 'case.view', { caseId })).documents.find(({ code, issues }) => code === 'D06' && issues.every(({ files }) => files.length === 0))
    if (called !== undefined) return documentWords(await ask(page, 'document.preview', { caseId, code: 'D06', key: called.key })).join('\n')
  }
  throw new Error('no demonstration case with a meeting')
}

test('an administrator words the meeting notice with the keyboard; paper and checks follow the typing, and the notice of a case says it', async ({ office: { window } }) => {
  const screen = new TemplateScreen(window)
  expect(await meetingNotice(window)).toContain(passages.D06.bring.text)
  await screen.open('開會通知單')
  await expectAccessible(window)

  await screen.words('bring').focus()
  await expect(screen.paper.locator('.template-framed').first()).toContainText('應攜帶資料')
  await window.keyboard.press('Control+a')
  await window.keyboard.insertText(bring)
  await expect(screen.paper.locator('.template-framed').first()).toContainText(bring)
  await expect(screen.place('bring')).toContainText('與預設不同')

  // A required field that was deleted is named where it is missed, and the version is refused with the same words.
  const subject = await screen.words('subject').inputValue()
  await screen.words('subject').fill(subject.replace('{caseNumber}', ''))
  await expect(screen.place('subject')).toContainText('須保留 {caseNumber}')
  await expect(screen.problems).toContainText('1 處需要修正')
  await expectAccessible(window)
  await screen.note.fill('局務會議決議')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert').filter({ hasText: '須保留 {caseNumber}' })).toBeVisible()
  expect(await ask(window, 'template.versions', {})).toEqual([])
  await screen.problems.getByRole('button').press('Enter')
  await expect(screen.words('subject')).toBeFocused()
  await window.keyboard.press('End')
  await screen.place('subject').getByRole('button', { name: '{caseNumber}' }).press('Enter')
  await expect(screen.words('subject')).toBeFocused()
  await expect(screen.words('subject')).toHaveValue(/\{caseNumber\}/)
  await expect(screen.problems).toHaveCount(0)
  await screen.place('subject').getByRole('button', { name: '為預設' }).press('Enter')
  await expect(screen.words('subject')).toHaveValue(subject)
  await expect(screen.words('subject')).toBeFocused()

  await window.keyboard.press('Control+s')
  await expect(window.getByRole('status').filter({ hasText: '已儲存「開會通知單」第 1 版，自民國115年3月16日起施行' })).toBeVisible()
  await expect(screen.version(1)).toContainText('施行中')
  await expect(screen.version(1)).toContainText('局務會議決議')
  expect(await ask(window, 'template.versions', { code: 'D06' })).toMatchObject([{ version: 1, effectiveFrom: '2026-03-16', texts: { bring }, savedBy: '王小明' }])
  expect(await ask(window, 'draft.list', {})).toEqual([])
  const notice = await meetingNotice(window)
  expect([notice.includes(bring), notice.includes(passages.D06.bring.text)]).toEqual([true, false])

  await window.keyboard.press('Alt+ArrowLeft')
  await expect(window.getByRole('row').filter({ hasText: '開會通知單' })).toContainText('第 1 版')
  await expectAccessible(window)
})

test('versions come one after the other: none in the past, one ahead is announced, each tells what it changed and may be started from', async ({ office: { window } }) => {
  const screen = new TemplateScreen(window)
  await screen.open('開會通知單')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert')).toContainText('內容與該日施行之版本相同')

  await screen.words('bring').fill(bring)
  await screen.effectiveFrom.fill('115/3/15')
  await expect(screen.problems).toContainText('施行日')
  await screen.note.fill('試行')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('alert').filter({ hasText: '生效日不得早於今日' })).toBeVisible()
  await screen.effectiveFrom.fill('115/4/1')
  await screen.save('自四月起', 1)
  await expect(window.getByText('第 1 版將自民國115年4月1日起施行')).toBeVisible()
  await expect(screen.words('bring')).toHaveValue(passages.D06.bring.text)
  expect(await meetingNotice(window)).toContain(passages.D06.bring.text)

  // Started from the coming version, after asking since something is typed.
  await screen.words('excuse').fill('不能出席者，請事先來電。')
  await screen.version(1).getByRole('button', { name: '以第 1 版為底稿' }).press('Enter')
  const question = window.getByRole('alertdialog', { name: '取代正在編輯的內容？' })
  await expectAccessible(window)
  await question.getByRole('button', { name: '取消' }).press('Enter')
  await expect(screen.words('excuse')).toHaveValue('不能出席者，請事先來電。')
  await screen.version(1).getByRole('button', { name: '以第 1 版為底稿' }).press('Enter')
  await question.getByRole('button', { name: '取代' }).press('Enter')
  await expect(window.locator('.overlay')).toHaveCount(0)
  await expect(screen.words('bring')).toHaveValue(bring)
  await expect(screen.words('excuse')).toHaveValue(passages.D06.excuse.text)
  await screen.save('提前施行', 2)
  await expect(screen.version(2)).toContainText('施行中')
  await expect(screen.version(1)).toContainText('將施行')

  await screen.version(1).getByText('與程式預設的差異').press('Enter')
  await expect(screen.version(1).locator('ins').first()).toBeVisible()
  await expect(screen.version(1).locator('del').first()).toBeVisible()
  await expectAccessible(window)

  // Back to the program's wording is a version of its own.
  await window.getByRole('button', { name: '全部還原為程式預設' }).press('Enter')
  await expect(screen.words('bring')).toHaveValue(passages.D06.bring.text)
  await screen.save('恢復預設用語', 3)
  expect((await ask(window, 'template.versions', { code: 'D06' })).at(-1)).toMatchObject({ version: 3, texts: {} })
  expect(await meetingNotice(window)).toContain(passages.D06.bring.text)
})

test('what was typed survives leaving and a crash, and the workbench leads back to it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  const flags = ['--today=2026-03-16']
  const crashed = await startDesk(folder, flags)
  await ask(crashed.window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  await crashed.window.reload()
  const before = new TemplateScreen(crashed.window)
  await before.open('開會通知單')
  await before.words('bring').fill(bring)
  await before.note.fill('尚在研議')
  await crashed.window.getByRole('link', { name: '回文書範本' }).click()
  await expect(crashed.window.getByRole('status').filter({ hasText: '已留為草稿' })).toBeVisible()
  await crashed.window.getByRole('link', { name: '開會通知單', exact: true }).click()
  await expect(before.words('bring')).toHaveValue(bring)
  await before.effectiveFrom.fill('115/5/1')
  await expect.poll(async () => (await ask(crashed.window, 'draft.view', { draftId: 'template:D06' }))?.content).toMatchObject({ effectiveFrom: '2026-05-01' })
  const ended = new Promise((resolve) => crashed.app.process().once('exit', resolve))
  crashed.app.process().kill('SIGKILL')
  await ended

  const { app, window } = await startDesk(folder, flags)
  const after = new TemplateScreen(window)
  await window.getByRole('link', { name: '文書範本：開會通知單' }).click()
  await expect(after.words('bring')).toHaveValue(bring)
  await expect(after.note).toHaveValue('尚在研議')
  await expect(after.effectiveFrom).toHaveValue('115/5/1')
  await expect(after.paper).toContainText(bring)
  await window.getByRole('button', { name: '捨棄草稿' }).click()
  await window.getByRole('alertdialog').getByRole('button', { name: '捨棄草稿' }).click()
  await expect(after.words('bring')).toHaveValue(passages.D06.bring.text)
  expect(await ask(window, 'draft.list', {})).toEqual([])
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

test('common texts name the documents that say them and are shown in one of them', async ({ office: { window } }) => {
  const screen = new TemplateScreen(window)
  await screen.open('共用文句')
  await expect(screen.place('absencePenalty')).toContainText('開會通知單')
  await screen.words('absencePenalty').fill(`${passages.COMMON.absencePenalty.text}請務必出席。`)
  await expect(screen.paper.locator('.template-framed').first()).toContainText('請務必出席。')
  await expectAccessible(window)
  await screen.save('加強提醒', 1)
  expect(await meetingNotice(window)).toContain('請務必出席。')
})

for (const [width, height, zoom] of [[1024, 700, 1], [1366, 768, 2]] as const) {
  test(`at ${width} × ${height} and ${zoom * 100} % the templates fit and saving stays in reach`, async ({ office }) => {
    const { window } = office
    await resize(office, width, height, zoom)
    const screen = new TemplateScreen(window)
    await screen.open('開會通知單')
    await expectNoSidewaysScroll(window)
    await expect(window.getByRole('button', { name: '儲存為新版本' })).toBeInViewport({ ratio: 1 })
    await window.getByRole('link', { name: '回文書範本' }).click()
    await expectNoSidewaysScroll(window)
  })
}
