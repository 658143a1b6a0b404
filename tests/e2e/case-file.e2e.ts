import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { CaseSummary } from '../../shared/ipc/views.ts'
import { domain } from '../../shared/text/zh-TW/domain.ts'
import { issuing } from '../../shared/text/zh-TW/issuing.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'

async function caseIn(desk: Desk, state: CaseSummary['state'], also: (one: CaseSummary) => boolean = () => true): Promise<string> {
  const found = (await ask(desk.window, 'case.list', {})).find((one) => one.state === state && also(one))
  if (!found) throw new Error(`no demonstration case is ${state}`)
  return found.caseId
}

async function goTo({ window }: Desk, hash: string): Promise<void> {
  await window.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** Opens the form of a step on a case and waits until it can be filled in. */
async function openForm(desk: Desk, caseId: string, type: CaseEventType) {
  await goTo(desk, `/cases/${caseId}?do=${type}`)
  // This form is for a letter that went out through another program; the office's own go out from the documents.
  const name = type === 'document.issued' ? issuing.elsewhere : domain.event[type]
  const form = desk.window.getByRole('form', { name, exact: true })
  await expect(form.getByRole('button', { name, exact: true })).toBeVisible()
  return form
}

test('every tab of a case and every form behind its next steps is accessible', async ({ office }) => {
  const { window } = office
  test.slow()
  const followUp = await caseIn(office, 'followUp', (one) => one.outcome === 'SETTLED')
  for (const tab of ['parties', 'meetings', 'documents', 'followUp', 'history']) {
    await goTo(office, `/cases/${followUp}?tab=${tab}`)
    await expect(window.getByRole('tabpanel')).toBeVisible()
    await expectAccessible(window)
  }
  const seen = new Set<CaseEventType>()
  for (const { caseId } of await ask(window, 'case.list', {})) {
    for (const { type, refusal } of (await ask(window, 'case.view', { caseId })).next) {
      if (refusal !== null || seen.has(type)) continue
      seen.add(type)
      await openForm(office, caseId, type)
      await expectAccessible(window)
      await window.keyboard.press('Escape')
      await expect(window.getByRole('dialog')).toHaveCount(0)
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(['mediator.assigned', 'notice.served', 'meeting.opened', 'outcome.determined', 'record.signed', 'record.served']))
})

test('the case file fits a bureau laptop, and at 200 % what comes next stands above the rest', async ({ office }) => {
  const { window } = office
  const caseId = await caseIn(office, 'mediation.preparing', (one) => one.nextMeeting !== null)
  for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(office, width, height, zoom)
    for (const hash of [`/cases/${caseId}`, `/cases/${caseId}?tab=parties`, `/hearing/${caseId}`]) {
      await goTo(office, hash)
      await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoSidewaysScroll(window)
    }
  }
  await goTo(office, `/cases/${caseId}`)
  await expect(window.getByRole('complementary')).toBeVisible()
  await expect(window.getByRole('tablist')).toBeVisible()
  const [steps, tabs] = await Promise.all([window.getByRole('complementary').boundingBox(), window.getByRole('tablist').boundingBox()])
  expect(steps?.y).toBeLessThan(tabs?.y ?? 0)
})

test('what the machine refuses stands greyed beside the buttons, with reason and article', async ({ office }) => {
  const { window } = office
  await goTo(office, `/cases/${await caseIn(office, 'intake.supplementing')}`)
  const steps = window.getByRole('complementary', { name: '下一步' })
  await expect(steps.getByText('目前不能辦理')).toBeVisible()
  // Several reasons are folded, so that the deadlines below stay in sight.
  const folded = steps.locator('details:not([open])').filter({ hasText: '目前不能辦理' })
  if (await folded.count() > 0) await folded.locator('summary').click()
  const refused = steps.getByRole('listitem').filter({ hasText: '應記載事項尚未完備' })
  await expect(refused).toContainText('受理')
  await expect(refused).toContainText('§10')
  await expect(steps.getByRole('button', { name: '受理', exact: true })).toHaveCount(0)
})

test('a form that is left keeps what was typed, and forgets it once it is recorded', async ({ office }) => {
  const { window } = office
  const caseId = await caseIn(office, 'intake.received')
  const form = await openForm(office, caseId, 'note.added')
  await form.getByRole('textbox', { name: '備註內容' }).fill('申請人來電詢問進度。')
  await expect(form.getByText(/草稿已儲存 \d\d:\d\d:\d\d/)).toBeVisible()
  await window.keyboard.press('Escape')
  await goTo(office, '/')
  await expect(window.getByRole('link', { name: /新增備註/ })).toBeVisible()

  await openForm(office, caseId, 'note.added')
  await expect(form.getByText(/已還原上次未送出的草稿/)).toBeVisible()
  await expect(form.getByRole('textbox', { name: '備註內容' })).toHaveValue('申請人來電詢問進度。')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  expect(await ask(window, 'draft.list', {})).toEqual([])
  const { facts } = await ask(window, 'case.view', { caseId })
  expect(facts.notes.at(-1)?.text).toBe('申請人來電詢問進度。')
})

test('what was typed just before a refusal is kept too', async ({ office }) => {
  const { window } = office
  const caseId = await caseIn(office, 'intake.received')
  const form = await openForm(office, caseId, 'note.added')
  const { seq } = await ask(window, 'case.view', { caseId })
  await ask(window, 'case.record', { caseId, basedOnSeq: seq, event: { type: 'note.added', on: '2026-03-16', text: '別人的備註。' } })
  await form.getByRole('textbox', { name: '備註內容' }).fill('申請人來電詢問進度。')
  await window.keyboard.press('Control+s')
  await expect(form.getByText(/此案件剛有新的登錄/)).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await openForm(office, caseId, 'note.added')
  await expect(form.getByRole('textbox', { name: '備註內容' })).toHaveValue('申請人來電詢問進度。')
})

test('a date that cannot be read stops the form, is named at its head, and is not lost', async ({ office }) => {
  const form = await openForm(office, await caseIn(office, 'intake.received'), 'supplement.requested')
  await form.getByRole('textbox', { name: '期限' }).fill('115/2/30')
  await office.window.keyboard.press('Control+s')
  await expect(form.getByRole('alert').first()).toContainText('期限')
  await expect(form.getByRole('alert').first()).toBeFocused()
  await expect(form.getByRole('textbox', { name: '期限' })).toHaveValue('115/2/30')
})

test('when the case has changed meanwhile the form says so, keeps what was typed and can be sent again', async ({ office }) => {
  const { window } = office
  const caseId = await caseIn(office, 'intake.received')
  const form = await openForm(office, caseId, 'note.added')
  await form.getByRole('textbox', { name: '備註內容' }).fill('我的備註。')
  const { seq } = await ask(window, 'case.view', { caseId })
  await ask(window, 'case.record', { caseId, basedOnSeq: seq, event: { type: 'note.added', on: '2026-03-16', text: '別人的備註。' } })

  await form.getByRole('button', { name: '新增備註' }).click()
  await expect(form.getByText(/此案件剛有新的登錄/)).toBeVisible()
  await expect(form.getByRole('textbox', { name: '備註內容' })).toHaveValue('我的備註。')
  await form.getByRole('button', { name: '新增備註' }).click()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  const { facts } = await ask(window, 'case.view', { caseId })
  expect(facts.notes.map((note) => note.text)).toEqual(['別人的備註。', '我的備註。'])
})

test('once a step is recorded the keyboard goes on at what comes next', async ({ office }) => {
  const { window } = office
  await goTo(office, `/cases/${await caseIn(office, 'intake.received')}`)
  await window.getByRole('button', { name: '受理', exact: true }).press('Enter')
  await expect(window.getByRole('dialog', { name: '受理' })).toBeVisible()
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  const next = window.getByRole('complementary', { name: '下一步' })
  await expect(next).toBeFocused()
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await expect(next.getByRole('button', { name: '指派調解人' })).toBeFocused()
})

test('what stands in the way of a long form is seen also from its end', async ({ office }) => {
  const { window } = office
  const caseId = await caseIn(office, 'mediation.preparing')
  const form = await openForm(office, caseId, 'meeting.rescheduled')
  await window.keyboard.press('Alt+1')
  const { seq, facts: { meetings } } = await ask(window, 'case.view', { caseId })
  const meetingNo = meetings.findLast(({ status }) => status === 'SCHEDULED')?.meetingNo
  await ask(window, 'case.record', { caseId, basedOnSeq: seq, event: { type: 'meeting.rescheduled', on: '2026-03-16', meetingNo, startsAt: '2026-03-20T09:00', reason: '調解人臨時公出。' } })
  await form.getByRole('textbox', { name: '理由' }).fill('資方請求改期。')
  await form.getByRole('button', { name: '調解會議改期' }).click()
  await expect(form.getByText(/此案件剛有新的登錄/)).toBeInViewport()
})

test('a late step is recorded all the same, after the form has asked why', async ({ office }) => {
  const { window } = office
  const late = (await ask(window, 'workbench.view', {})).overdue.find((item) => item.action === 'mediator.assigned')
  if (!late) throw new Error('no demonstration case waits too long for a mediator')
  const form = await openForm(office, late.caseId, 'mediator.assigned')
  await expect(form.getByRole('option', { selected: true })).toHaveCount(1)
  await form.getByRole('textbox', { name: '逾期原因' }).fill('調解人名冊更新中。')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  const { deadlines } = await ask(window, 'case.view', { caseId: late.caseId })
  expect(deadlines.find((one) => one.code === 'ASSIGN_MEDIATOR')).toMatchObject({ status: 'LATE', lateReason: '調解人名冊更新中。' })
})

test('the English screens say everything in English, and dark looks are accessible too', async ({ office }) => {
  const { window } = office
  const caseId = await caseIn(office, 'followUp', (one) => one.outcome === 'SETTLED')
  await ask(window, 'app.preferences', { locale: 'en', theme: 'DARK' })
  await window.reload()
  await goTo(office, `/cases/${caseId}`)
  await expect(window.getByRole('tab', { name: /^Overview/ })).toBeVisible()
  await expect(window.getByRole('complementary', { name: 'Next' }).getByRole('button', { name: 'Enter performance' })).toBeVisible()
  await expectAccessible(window)
  await goTo(office, `/hearing/${caseId}`)
  await expect(window.getByRole('region', { name: 'Record', exact: true })).toBeVisible()
  await window.keyboard.press('Control+p')
  await expect(window.getByRole('dialog', { name: /^Preview: / })).toBeVisible()
  await expectAccessible(window)
})
