import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'
import { fileApplication, openBureau } from './screens/bureau.ts'
import { answerBars, callMeeting, castVotes, failQuorum, fillMember, formCommittee, notifySides, openCommitteeBureau, viewOf } from './screens/committee-screen.ts'
import { Fields } from './screens/forms.ts'
import { enterRoom, fillProposal, leaveRoom, partOfRoom, recordStatements, settle, signAndFinalize, stillToSign } from './screens/hearing-screen.ts'

const committee = '勞資爭議調解委員會'

test('a committee is chosen, appointed and designated, finds the facts, votes and signs, and its record says all of it', async ({ firstStart }) => {
  test.slow()
  const screen = await openCommitteeBureau(firstStart)
  const { page } = screen
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  await fileApplication(screen, committee)

  // Selection: a serving official is refused, an answer to both questions is asked for.
  await notifySides(screen)
  const card = page.locator('.section', { has: page.getByRole('heading', { name: '調解委員會', exact: true }) })
  await expect(card).toContainText('待選定')
  await expect(card).toContainText('選定期間已於 115.03.13屆滿，得代為指定')
  await expectAccessible(page)
  await screen.step('登錄選定調解委員').click()
  const selecting = new Fields(page.getByRole('dialog', { name: '登錄選定調解委員', exact: true }))
  const select = selecting.scope.getByRole('button', { name: '登錄選定調解委員', exact: true })
  await fillMember(selecting)
  await select.click()
  await expect(selecting.scope.getByRole('alert').first()).toContainText('是否為現任')
  await answerBars(selecting, '是')
  await select.click()
  await expect(selecting.scope.getByRole('alert').first()).toContainText('郭工會為現任勞工行政主管機關人員')
  await expectAccessible(page)
  await answerBars(selecting, '否')
  await select.click()
  await expect(selecting.scope).toBeHidden()

  // Appointment after three days, designation, and a request for recusal that is denied.
  await screen.record('代為指定調解委員', (form) => form.choose('蔡委員'))
  await screen.record('指派機關調解委員')
  await expect(card).toContainText('委員 3 人')
  for (const words of ['郭工會', '當事人選定', '蔡委員', '主管機關代為指定', '許主席', '主席']) await expect(card).toContainText(words)
  await page.locator('summary', { hasText: '其他登錄' }).click()
  await screen.record('登錄迴避申請', async (form) => {
    await form.choose('蔡委員')
    await form.choose('陳小華')
    await form.choose('有具體事實')
    await form.fill('原因及事實', '曾公開表示支持資方。')
  })
  await expect(screen.step('決定迴避申請')).toBeVisible()
  await screen.record('決定迴避申請', async (form) => {
    await expect(form.scope.getByText(/陳小華於 .*申請蔡委員迴避/)).toBeVisible()
    await form.choose('駁回申請')
    await form.fill('決定理由', '一般性意見，非對本案之偏頗。')
  })
  await expect(page.locator('.section', { has: page.getByRole('heading', { name: '迴避', exact: true }) })).toContainText('駁回')

  // The first meeting: no quorum with one, quorum with two.
  await callMeeting(screen, '0930')
  await screen.record('開會', async (form) => {
    await form.fillMoment('開始時間', '115/3/16', '0930')
    await form.check(/各調解委員已說明/)
    const [guo, cai] = ['郭工會', '蔡委員'].map((name) => form.part(name).scope.getByRole('checkbox'))
    await guo?.press('Space')
    await cai?.press('Space')
    await expect(form.scope.getByText('未達法定人數')).toBeVisible()
    await form.scope.getByRole('button', { name: '開會', exact: true }).click()
    await expect(form.scope.getByRole('alert').first()).toContainText('出席委員未過半數')
    await cai?.press('Space')
    await expect(form.scope.getByText('已達法定人數')).toBeVisible()
    await form.scope.getByRole('button', { name: '新增列席人員' }).click()
    await form.part('列席人員 1').fill('姓名', '林律師')
    await form.part('列席人員 1').fill('身分', '法律扶助律師')
    await expectAccessible(page)
  })
  await enterRoom(screen)
  await recordStatements(screen, '公司積欠我一月工資六萬元。', '出勤紀錄應再核對。')
  await partOfRoom(screen, '出席與程序').getByRole('button', { name: '改期續行' }).click()
  const adjourning = new Fields(page.getByRole('form', { name: '另訂期日續行' }))
  await adjourning.fillMoment('結束時間', '115/3/16', '1030')
  await adjourning.scope.getByRole('button', { name: '另訂期日續行' }).click()
  // The form for the next date opens by itself; here it is called later.
  await expect(page.getByRole('dialog', { name: '安排調解會議' })).toBeVisible()
  await page.keyboard.press('Escape')
  await leaveRoom(screen)

  // Fact finding, and the second meeting.
  await screen.record('指派調查委員', (form) => form.check(/許主席/))
  await screen.record('登錄調查事實結果', async (form) => {
    await form.fill('調查事實結果', '出勤紀錄相符，積欠工資六萬元屬實。')
    await form.fill('解決方案', '分三期給付。')
    await form.fill('受訪談之證人、關係人（一行一人）', '會計王小姐')
  })
  await callMeeting(screen, '1400')
  await screen.record('開會', async (form) => {
    await form.fillMoment('開始時間', '115/3/16', '1400')
    await form.check(/各調解委員已說明/)
  })
  await enterRoom(screen)
  const proposal = await fillProposal(screen)
  await castVotes(proposal, '1', '2')
  await expect(proposal.scope.getByText('出席委員 3 人，須 2 人以上同意（§18）')).toBeVisible()
  await proposal.scope.getByRole('button', { name: '作成調解方案' }).click()
  await expect(proposal.scope.getByRole('alert').first()).toContainText('未經出席委員過半數同意')
  await castVotes(proposal, '2', '1')
  await expect(proposal.scope.getByText('已達過半數同意')).toBeVisible()
  await expectAccessible(page)
  await proposal.scope.getByRole('button', { name: '作成調解方案' }).click()
  await settle(screen)
  for (const name of ['許主席', '郭工會', '蔡委員']) await expect(stillToSign(screen).filter({ hasText: name })).toHaveCount(1)
  await signAndFinalize(screen)

  // What was recorded, on screen and on paper.
  const { state, facts } = await viewOf(screen)
  expect({ state, outcome: facts.outcome }).toEqual({ state: 'record.serving', outcome: 'SETTLED' })
  expect(facts.signatures.map(({ role }) => role).toSorted()).toEqual(['EMPLOYEE', 'EMPLOYER', 'MEMBER', 'MEMBER', 'MEMBER'])
  await screen.openTab('會議')
  for (const words of ['同意 2 票，不同意 1 票', '列席、旁聽', '林律師（法律扶助律師）']) await expect(page.getByRole('tabpanel')).toContainText(words)
  await screen.openTab('歷程')
  for (const words of ['選定調解委員', '代為指定調解委員', '迴避申請經決定', '指派委員調查事實']) await expect(page.getByRole('tabpanel')).toContainText(words)
  await expectAccessible(page)
  const record = await screen.saveAsWord('調解委員會調解紀錄', folder, 'D12.docx')
  for (const words of ['調解委員會調解紀錄', '郭工會', '蔡委員', '許主席', '出勤紀錄相符', '陸萬元']) expect(record).toContain(words)
  await rm(folder, { recursive: true, force: true })
})

test('two meetings in a row without quorum count as failure, which the second form says before it is recorded', async ({ firstStart }) => {
  const screen = await openCommitteeBureau(firstStart)
  const { page } = screen
  await fileApplication(screen, committee)
  await formCommittee(screen)
  await callMeeting(screen, '0930')
  await failQuorum(screen)
  await expect(screen.step('安排調解會議')).toBeVisible()
  await callMeeting(screen, '1400')
  await screen.step('登錄委員出席未過半').click()
  const dialog = page.getByRole('dialog', { name: '登錄委員出席未過半', exact: true })
  await expect(dialog.getByText(/登錄後視為調解不成立/)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await failQuorum(screen)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { state, facts } = await viewOf(screen)
  expect({ state, outcome: facts.outcome }).toEqual({ state: 'record.drafting', outcome: 'DEEMED_NOT_SETTLED' })
  await screen.openTab('會議')
  await expect(page.getByRole('tabpanel').getByText('委員出席未過半', { exact: true })).toHaveCount(2)
  await expectAccessible(page)
})

test('a granted recusal takes the mediator from the case, which waits for another', async ({ firstStart }) => {
  const screen = await openBureau(firstStart)
  const { page } = screen
  await fileApplication(screen)
  await screen.record('受理')
  await screen.record('指派調解人', (form) => form.choose('林調解'))
  await page.locator('summary', { hasText: '其他登錄' }).click()
  await screen.record('登錄迴避申請', async (form) => {
    await form.choose('林調解')
    await form.choose('本人自行迴避')
    await form.choose('本人或其配偶、前配偶、四親等')
    await form.fill('原因及事實', '與勞方為三親等旁系血親。')
  })
  await screen.record('決定迴避申請', (form) => form.choose('准予迴避'))
  await expect(screen.step('指派調解人')).toBeVisible()
  const { state, facts } = await viewOf(screen)
  expect({ state, mediator: facts.mediator, recusals: facts.recusals.map(({ personName, granted }) => [personName, granted]) })
    .toEqual({ state: 'assignment.awaitingMediator', mediator: null, recusals: [['林調解', true]] })
  await expect(page.locator('.section', { has: page.getByRole('heading', { name: '迴避', exact: true }) })).toContainText('林調解於 民國115年3月16日自行迴避')
  await screen.openTab('歷程')
  await expect(page.getByRole('tabpanel')).toContainText('准予迴避')
})

test('F1 says of every step why it is possible or not, searchable from the keyboard, and opens a possible one', async ({ firstStart }) => {
  const screen = await openCommitteeBureau(firstStart)
  const { page } = screen
  await fileApplication(screen, committee)
  await page.keyboard.press('F1')
  const dialog = page.getByRole('dialog', { name: '為什麼？' })
  const search = dialog.getByRole('searchbox', { name: '尋找步驟、理由或條文' })
  await expect(search).toBeFocused()
  await expect(dialog.getByText(/^可以辦理（\d+）$/)).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.type('迴避')
  await expect(dialog.getByText('登錄迴避申請', { exact: true })).toBeVisible()
  await expect(dialog).toContainText('須待案件進入「選定調解委員中」後始得辦理，目前為「收件」')
  await expect(dialog).toContainText('調解辦法 §9、行政程序法 §32、§33')
  await search.fill('沒有這種步驟')
  await expect(dialog.getByText('沒有符合的步驟')).toBeVisible()
  await search.fill('application.accepted')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: '受理', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: '受理', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')

  // The button says the same, and at 200 % nothing is cut off.
  await resize(firstStart, 683, 384)
  await page.getByRole('button', { name: '為什麼？' }).click()
  await expect(search).toBeVisible()
  await expect.poll(() => dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('the committee’s case file fits a bureau laptop and 200 %', async ({ firstStart }) => {
  const screen = await openCommitteeBureau(firstStart)
  const { page } = screen
  await fileApplication(screen, committee)
  await formCommittee(screen)
  await callMeeting(screen, '1400')
  for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(firstStart, width, height, zoom)
    await expectNoSidewaysScroll(page)
    await screen.step('開會').click()
    const dialog = page.getByRole('dialog', { name: '開會', exact: true })
    await expect(dialog.getByText('已達法定人數')).toBeVisible()
    await expect.poll(() => dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
    await page.keyboard.press('Escape')
  }
})
