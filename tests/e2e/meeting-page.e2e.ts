import type { Page } from '@playwright/test'
import type { CaseView } from '../../shared/ipc/views.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'

/** Goes to 會議與紀錄 of a demonstration case whose meeting is today, opened at 14:00 with everybody present. */
async function openMeetingPage(page: Page): Promise<CaseView> {
  const [today] = (await ask(page, 'case.list', {})).filter((one) => one.nextMeeting?.startsAt.startsWith(officeDay) && one.nextMeeting.meetingNo === 1)
  if (today === undefined) throw new Error('no demonstration case with a meeting today')
  const { caseId, seq, facts } = await ask(page, 'case.view', { caseId: today.caseId })
  const view = await ask(page, 'case.record', {
    caseId, basedOnSeq: seq,
    event: {
      type: 'meeting.opened', on: officeDay, meetingNo: 1, startedAt: `${officeDay}T14:00`, disclosureMade: true, attendance: facts.parties.map(({ id }) => ({ partyId: id, present: true })),
    },
  })
  await page.goto(`${page.url().split('#')[0]}#/cases/${caseId}/meeting`)
  await page.reload()
  await expect(page.getByRole('form', { name: '記載主張' })).toBeVisible()
  return view
}

test('what is said is written by side from the keyboard, and the record opens at the place that is being written', async ({ office }) => {
  const { window: page } = office
  await openMeetingPage(page)
  const preview = page.getByRole('region', { name: '調解紀錄預覽' })
  const statements = page.locator('.statement-list')
  for (const [key, side, text] of [['Alt+1', '勞方', '公司積欠我工資。'], ['Alt+2', '資方', '同意分期給付。'], ['Alt+3', '調解人', '勸諭雙方各自讓步。']] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('radio', { name: side, exact: true })).toBeChecked()
    await expect(page.getByRole('textbox', { name: '內容' })).toBeFocused()
    await page.keyboard.type(text)
    await expect(page.getByText(/草稿已儲存 \d\d:\d\d:\d\d/)).toBeVisible()
    await expect(preview.getByText(text)).toBeInViewport()
    await page.keyboard.press('Control+Enter')
    await expect(statements).toContainText(text)
    await expect(page.getByRole('textbox', { name: '內容' })).toHaveValue('')
  }
  await expectAccessible(page)
})

test('a statement that is half typed is still there when the page is left and opened again', async ({ office }) => {
  const { window: page } = office
  await openMeetingPage(page)
  await page.keyboard.press('Alt+2')
  await page.keyboard.type('打到一半的')
  await page.getByRole('link', { name: '回卷宗' }).click()
  await page.getByRole('link', { name: '會議與紀錄' }).click()
  await expect(page.getByRole('form', { name: '記載主張' })).toBeVisible()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('textbox', { name: '內容' })).toHaveValue('打到一半的')
  await expect(page.getByText(/已還原上次未送出的草稿/)).toBeVisible()
})

test('what is done stands in its part of the agenda, the next form is in sight, and all of it in one column at 200 %', async ({ office }) => {
  const { window: page } = office
  const { caseId, seq: opened, facts } = await openMeetingPage(page)
  let seq = opened
  const [payee] = facts.parties.filter(({ side }) => side === 'EMPLOYEE')
  const [payer] = facts.parties.filter(({ side }) => side === 'EMPLOYER')
  const events = [
    { type: 'statement.recorded', side: 'EMPLOYEE', text: '公司積欠我工資。' },
    { type: 'proposal.made', terms: [{ id: 'T1', kind: 'PAYMENT', payerId: payer?.id, payeeId: payee?.id, amount: 30000, dueOn: '2026-03-31' }] },
    ...facts.parties.map(({ id }) => ({ type: 'proposal.answered', partyId: id, accepted: true })),
    { type: 'outcome.determined', outcome: 'SETTLED', endedAt: `${officeDay}T15:00` },
  ]
  for (const event of events) ({ seq } = await ask(page, 'case.record', { caseId, basedOnSeq: seq, event: { on: officeDay, ...event } }))
  await page.reload()

  await expect(page.locator('.section', { hasText: '調解方案' }).first()).toContainText('30,000')
  await expect(page.locator('.section', { hasText: '閉會與結果' })).toContainText('調解成立')
  const signing = page.getByRole('form', { name: '登錄簽名' })
  await expect(signing).toBeInViewport({ ratio: 0.2 })
  await expect(page.getByText('此步驟目前不能辦理')).toHaveCount(0)
  await expectAccessible(page)

  await resize(office, 683, 384)
  await expectNoSidewaysScroll(page)
  await signing.getByRole('button', { name: '登錄簽名' }).click()
  const final = page.getByRole('form', { name: '調解紀錄定稿' })
  await expect(final).toBeInViewport()
  expect(await page.evaluate(() => document.activeElement?.closest('form')?.getAttribute('aria-label'))).toBe('調解紀錄定稿')
  await final.getByRole('button', { name: '調解紀錄定稿' }).click()
  await expect(page.getByText(/115年3月16日 定稿/)).toBeVisible()
})
