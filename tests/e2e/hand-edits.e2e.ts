import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { documentWords } from '../../shared/documents/words.ts'
import { startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'

/** A case whose meeting can still be moved. */
async function caseWithMeeting(page: Page): Promise<{ caseId: string; meetingNo: number }> {
  for (const { caseId } of await ask(page, 'case.list', {})) {
    const view = await ask(page, 'case.view', { caseId })
    const meeting = view.facts.meetings.findLast(({ status }) => status === 'SCHEDULED')
    if (meeting && view.next.some(({ type, refusal }) => type === 'meeting.rescheduled' && refusal === null)) return { caseId, meetingNo: meeting.meetingNo }
  }
  throw new Error('no demonstration case with a meeting to move')
}

/** 開會通知單 as a person changes its wording. */
class Notice {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: /^預覽：開會通知單/ })
  }

  get paper(): Locator {
    return this.dialog.getByRole('article', { name: '開會通知單' })
  }

  get area(): Locator {
    return this.dialog.getByRole('textbox', { name: '修改這段文字' })
  }

  text(words: RegExp): Locator {
    return this.paper.getByRole('button', { name: words })
  }

  get time(): Locator {
    return this.paper.locator('.paper-field', { hasText: '開會時間' }).getByRole('button')
  }

  async open({ caseId, meetingNo }: { caseId: string; meetingNo: number }): Promise<void> {
    await this.page.goto(`${this.page.url().split('#')[0]}#/cases/${caseId}?tab=documents&document=D06:${meetingNo}`)
    await expect(this.paper).toBeVisible()
  }

  /** Types another text over one. */
  async change(text: Locator, words: string): Promise<void> {
    await text.focus()
    await this.page.keyboard.press('F2')
    await this.area.fill(words)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.area).toBeHidden()
  }

  /** With the facts of now. */
  async reopen(about: { caseId: string; meetingNo: number }): Promise<void> {
    await this.open(about)
    await this.page.reload()
    await expect(this.paper).toBeVisible()
  }
}

async function moveMeeting(page: Page, { caseId, meetingNo }: { caseId: string; meetingNo: number }, startsAt: string): Promise<void> {
  const { seq } = await ask(page, 'case.view', { caseId })
  await ask(page, 'case.record', { caseId, basedOnSeq: seq, event: { type: 'meeting.rescheduled', on: officeDay, meetingNo, startsAt, reason: '調解人臨時公出。' } })
}

test('wording that was changed by hand is still there and marked when the notice is opened again, and survives a meeting that is moved', async ({ office: { window: page } }) => {
  const about = await caseWithMeeting(page)
  const notice = new Notice(page)
  await notice.open(about)
  await page.keyboard.press('F2')
  await notice.change(notice.text(/^因故不能出席者/), '因故不能出席者，請於會前三日以書面通知聯絡人。')
  await page.keyboard.press('Insert')
  await notice.area.fill('停車位有限，請搭乘大眾運輸。')
  await page.keyboard.press('Control+Enter')
  await notice.text(/^需通譯協助者/).focus()
  await page.keyboard.press('Delete')
  await expect(notice.text(/^需通譯協助者.*已手動刪除/)).toBeFocused()
  await expect(notice.dialog.getByText('3 處手動修改')).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(notice.dialog).toBeHidden()
  await page.getByRole('button', { name: /^預覽 開會通知單/ }).last().click()
  await expect(notice.dialog.getByText('3 處手動修改')).toBeVisible()
  await expect(notice.paper).toContainText('停車位有限，請搭乘大眾運輸。')
  await expect(notice.paper).not.toContainText('需通譯協助者')

  await moveMeeting(page, about, '2026-03-24T09:30')
  await notice.reopen(about)
  await expect(notice.dialog.getByText('需要決定')).toBeHidden()
  await expect(notice.paper).toContainText('115年3月24日（星期二）上午9時30分')
  await expect(notice.paper).toContainText('因故不能出席者，請於會前三日以書面通知聯絡人。')
  const words = documentWords(await ask(page, 'document.preview', { caseId: about.caseId, code: 'D06', key: String(about.meetingNo) }))
  expect(words.filter((line) => /停車位有限|請於會前三日/.test(line)).map((line) => line.replace(/^.、/, ''))).toEqual(['因故不能出席者，請於會前三日以書面通知聯絡人。', '停車位有限，請搭乘大眾運輸。'])

  await page.keyboard.press('F2')
  await expect(notice.text(/停車位有限.*已手動修改/)).toBeVisible()
  await notice.dialog.getByText('逐處列出').click()
  await notice.dialog.getByRole('button', { name: '復原：需通譯協助者', exact: false }).click()
  await expect(notice.dialog.getByText('2 處手動修改')).toBeVisible()
  await expect(notice.text(/^需通譯協助者/)).toBeVisible()
  await notice.dialog.getByRole('button', { name: '全部復原' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '全部復原' }).click()
  await expect(notice.dialog.getByText('處手動修改')).toBeHidden()
  await expect.poll(async () => (await ask(page, 'draft.list', {})).length).toBe(0)
})

test('a text that both a hand and the facts changed is asked about: either the hand’s words or those of now', async ({ office: { window: page } }) => {
  const about = await caseWithMeeting(page)
  const notice = new Notice(page)
  await notice.open(about)
  await page.keyboard.press('F2')
  await notice.change(notice.time, '上午9時30分整，請準時')
  await moveMeeting(page, about, '2026-03-24T09:30')
  await notice.reopen(about)
  const title = notice.dialog.getByText('事實已變更，1 處手動修改需要決定')
  await expect(title).toBeVisible()
  await expect(notice.paper).toContainText('115年3月24日（星期二）上午9時30分')
  await expect(notice.paper).not.toContainText('請準時')
  await expectAccessible(page)

  // It is not typed over: opening it leads to the choice.
  await page.keyboard.press('F2')
  await notice.time.press('Enter')
  await expect(notice.area).toBeHidden()
  await expect(notice.dialog.getByRole('listitem').filter({ hasText: '上午9時30分整，請準時' })).toBeFocused()
  await notice.dialog.getByRole('button', { name: '保留我的文字' }).click()
  await expect(title).toBeHidden()
  await expect(notice.paper).toContainText('上午9時30分整，請準時')

  await moveMeeting(page, about, '2026-03-25T09:30')
  await notice.reopen(about)
  await notice.dialog.getByRole('button', { name: '採用現在的文字' }).click()
  await expect(notice.dialog.getByText('手動修改')).toBeHidden()
  await expect(notice.paper).toContainText('115年3月25日（星期三）上午9時30分')
})

test('no key acts while an input method composes; Esc gives only the text up; every place is reached by Tab', async ({ office }) => {
  const { window: page } = office
  const notice = new Notice(page)
  await notice.open(await caseWithMeeting(page))
  await notice.dialog.getByRole('button', { name: '修改文字' }).click()
  await expect(notice.text(/^地址：/)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(notice.text(/^承辦人：/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(notice.area).toBeFocused()
  await page.keyboard.type('甲')
  for (const key of ['Escape', 'Enter', 'F2']) {
    await notice.area.evaluate((area, pressed) => {
      area.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
      area.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, ctrlKey: pressed === 'Enter', isComposing: true, bubbles: true, cancelable: true }))
      area.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    }, key)
    await expect(notice.area).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(notice.area).toBeHidden()
  await expect(notice.text(/^承辦人：/)).toBeFocused()
  await expect(notice.paper).not.toContainText('甲')
  await expectAccessible(page)
  await resize(office, 1366, 768, 2)
  await expectNoSidewaysScroll(page)
})

test('what is being typed survives the end of the application without warning, and the workbench leads back to it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  const first = await startDesk(folder, [`--today=${officeDay}`])
  await ask(first.window, 'demonstration.load', { city: 'KAOHSIUNG' })
  await ask(first.window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  await first.window.reload()
  const before = new Notice(first.window)
  await before.open(await caseWithMeeting(first.window))
  await first.window.keyboard.press('F2')
  await before.text(/^因故不能出席者/).focus()
  await first.window.keyboard.press('F2')
  await before.area.fill('因故不能出席者，請來電。')
  await expect(before.dialog.getByText(/^草稿已儲存/)).toBeVisible()
  first.app.process().kill('SIGKILL')
  await first.app.waitForEvent('close')

  const second = await startDesk(folder, [`--today=${officeDay}`])
  const after = new Notice(second.window)
  await second.window.getByRole('link', { name: /^修改文字：開會通知單/ }).click()
  await expect(after.paper).toContainText('因故不能出席者，請來電。')
  await expect(after.dialog.getByText('1 處手動修改')).toBeVisible()
  await second.app.close()
  await rm(folder, { recursive: true, force: true })
})
