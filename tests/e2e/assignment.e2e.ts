import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { company, filed, worker } from '../support/lifecycle.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, resize, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'
import type { CaseScreen } from './screens/case-screen.ts'

type Event = { type: string } & Record<string, unknown>
const on = '2026-03-16'
const accepted: Event = { type: 'application.accepted', on }
const disclosed = /^曾任與本案有相同當事人之高市勞調字第1150001號（115年）案件之調解人。除上列事項外，與雙方當事人及其代理人均無/

async function record(page: Page, caseId: string, ...events: Event[]): Promise<void> {
  for (const event of events) {
    const { seq } = await ask(page, 'case.view', { caseId })
    await ask(page, 'case.record', { caseId, basedOnSeq: seq, event })
  }
}
async function fileCase(page: Page, over: Record<string, unknown>, ...events: Event[]): Promise<string> {
  const { caseId } = await ask(page, 'case.file', { event: filed({ on, appliedOn: on, explained: { on, acknowledged: true }, ...over }) })
  await record(page, caseId, ...events)
  return caseId
}

/** An office with four mediators, of whom one has a tie, and an earlier case of the same company: 林調解 mediated it, and 方調解 was its proxy. Opens a new case on its page. */
async function openCase(desk: Desk, over: Record<string, unknown> = {}): Promise<{ screen: CaseScreen; caseId: string }> {
  const screen = await openBureau(desk)
  const { page } = screen
  const mediator = { kinds: ['MEDIATOR', 'COMMITTEE_MEMBER'] as ('MEDIATOR' | 'COMMITTEE_MEMBER')[], qualification: '執業律師', termFrom: '2025-01-01', termTo: '2027-12-31' }
  await ask(page, 'roster.savePerson', { person: { ...mediator, id: 'M02', name: '方調解', specialities: ['WAGE'] } })
  await ask(page, 'roster.savePerson', { person: { ...mediator, id: 'M03', name: '吳調解', relatedParties: ['10001186'] } })
  await ask(page, 'roster.savePerson', { person: { ...mediator, id: 'M04', name: '羅調解' } })
  const proxies = [{ id: 'E1-P1', name: '方調解', address: '高雄市', specialAuthority: true }]
  await fileCase(page, { parties: [worker({ name: '乙○○' }), company({ proxies })] }, accepted, { type: 'mediator.assigned', on, personId: 'M01', disclosure: '無。' })
  const caseId = await fileCase(page, over, accepted)
  await page.evaluate((id) => { location.hash = `#/cases/${id}` }, caseId)
  await expect(screen.nextSteps).toBeVisible()
  return { screen, caseId }
}

test.describe('assigning a mediator from the case page by keyboard alone', () => {
  for (const [how, keys, name] of [
    ['the best candidate', ['Control+Enter', 'Control+Enter'], '羅調解'],
    ['the second candidate', ['Control+Enter', 'ArrowDown', 'Control+Enter'], '林調解'],
    ['the best candidate, going to the step by F6 and Tab', ['F6', 'Tab', 'Tab', 'Enter', 'Control+s'], '羅調解'],
  ] as const) {
    test(`takes at most five keystrokes for ${how}`, async ({ firstStart }) => {
      const { screen, caseId } = await openCase(firstStart)
      const { page } = screen
      const list = page.getByRole('listbox', { name: '人選' })
      expect(keys.length).toBeLessThanOrEqual(5)
      for (const [index, key] of keys.entries()) {
        await page.keyboard.press(key)
        // A person, too, waits until the form is there before striking the next key.
        if (index === keys.findIndex((one) => one.endsWith('Enter'))) await expect(list.getByRole('option', { selected: true })).toBeFocused()
      }
      await expect(page.getByRole('dialog')).toHaveCount(0)
      expect((await ask(page, 'case.view', { caseId })).facts.mediator?.person.name).toBe(name)
    })
  }
})

test('candidates stand in order with their reasons, hits fold open, and whom the law bars cannot be chosen', async ({ firstStart }) => {
  const { screen } = await openCase(firstStart)
  const { page } = screen
  await screen.step('指派調解人').click()
  const dialog = page.getByRole('dialog', { name: '指派調解人' })
  const options = dialog.getByRole('option')
  await expect(options).toHaveText([/^羅調解/, /^林調解/, /^方調解/])
  await expect(options.nth(1)).toContainText('曾為相同當事人案件之調解人 1 件')
  await expect(options.nth(2)).toContainText('曾為相同當事人案件之資方代理人 1 件（可能同名）')
  await expect(options.nth(2)).toContainText('專長：工資')
  const barred = dialog.getByRole('group').filter({ hasText: '依法不得擔任（1）' })
  await expect(barred).toContainText('吳調解與○光精密股份有限公司有行政程序法第32條之關係')
  await expect(barred).toContainText('行政程序法 §32')

  await options.nth(2).click()
  await dialog.getByText('方調解：同一當事人的其他案件（1）').click()
  await expect(dialog.getByRole('group').filter({ hasText: '方調解：同一當事人的其他案件（1）' })).toContainText('高市勞調字第1150001號')
  await expect(dialog.getByRole('textbox', { name: '身分資格與利害關係說明' })).toHaveValue(/^曾為與本案有相同當事人之高市勞調字第1150001號（115年）（同名，待確認）案件之資方代理人。/)
  await expectAccessible(page)

  // What somebody wrote is theirs: another choice does not take it away.
  await dialog.getByRole('textbox', { name: '身分資格與利害關係說明' }).fill('我自己的說明。')
  await options.nth(1).click()
  await expect(dialog.getByRole('textbox', { name: '身分資格與利害關係說明' })).toHaveValue('我自己的說明。')
})

test('what a mediator has to disclose is printed into the record', async ({ firstStart }) => {
  const { screen, caseId } = await openCase(firstStart)
  const { page } = screen
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  await screen.record('指派調解人', async (form) => {
    await form.choose('林調解')
    await expect(form.scope.getByRole('textbox', { name: '身分資格與利害關係說明' })).toHaveValue(disclosed)
  })
  await record(page, caseId,
    { type: 'meeting.scheduled', on, meetingNo: 1, startsAt: `${on}T14:00`, venue: '第一調解室' },
    { type: 'meeting.opened', on, meetingNo: 1, startedAt: `${on}T14:00`, attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: true }], disclosureMade: true },
    { type: 'meeting.closed', on, endedAt: `${on}T15:00` },
    { type: 'outcome.determined', on, outcome: 'NOT_SETTLED', outcomeReason: 'REJECTED_BY_EMPLOYER', arbitrationAdvised: true })
  await page.reload()
  expect(await screen.saveAsWord('調解紀錄', folder, 'D11.docx')).toContain('曾任與本案有相同當事人之高市勞調字第1150001號（115年）案件之調解人。')
  await rm(folder, { recursive: true, force: true })
})

test('the authority’s three members and their chair are chosen from the candidates', async ({ firstStart }) => {
  const { screen, caseId } = await openCase(firstStart, { mode: 'COMMITTEE' })
  const { page } = screen
  await ask(page, 'roster.savePerson', { person: { id: 'M05', name: '馬委員', kinds: ['COMMITTEE_MEMBER'], qualification: '學者', termFrom: '2025-01-01', termTo: '2027-12-31' } })
  await page.reload()
  await screen.step('指派機關調解委員').click()
  const dialog = page.getByRole('dialog', { name: '指派機關調解委員' })
  await expect(dialog.getByRole('option', { selected: true })).toHaveText([/^羅調解/])
  await dialog.getByRole('radio', { name: /^5 人/ }).press('Space')
  await expect(dialog.getByRole('option', { selected: true })).toHaveText([/^羅調解/, /^馬委員/, /^方調解/])
  await expectAccessible(page)
  await dialog.getByRole('button', { name: /主席/ }).click()
  await page.getByRole('option', { name: '馬委員', exact: true }).click()
  await page.keyboard.press('Control+s')
  await expect(dialog).toBeHidden()
  const { committee } = (await ask(page, 'case.view', { caseId })).facts
  expect(committee.members.map(({ name }) => name)).toEqual(['羅調解', '馬委員', '方調解'])
  expect(committee.chairId).toBe('M05')
})

test('a member whom a side chose is warned of where the name appears in cases of the same parties', async ({ firstStart }) => {
  const { screen, caseId } = await openCase(firstStart, { mode: 'COMMITTEE' })
  const { page } = screen
  await record(page, caseId, { type: 'selection.notified', on, side: 'EMPLOYER', servedOn: on })
  await page.reload()
  await screen.step('登錄選定調解委員').click()
  const dialog = page.getByRole('dialog', { name: '登錄選定調解委員' })
  await dialog.getByRole('textbox', { name: '姓名' }).fill('方調解')
  await expect(dialog.getByText('此人姓名曾出現在同一當事人的案件中', { exact: false })).toBeVisible()
  await expect(dialog.getByRole('listitem').filter({ hasText: '高市勞調字第1150001號' }).last()).toContainText('可能同名')
  await expectAccessible(page)
})

test('candidates can be read and chosen in a small window, at 200 % and in English', async ({ firstStart }) => {
  const { screen } = await openCase(firstStart)
  const { page } = screen
  await screen.step('指派調解人').click()
  const list = page.getByRole('listbox', { name: '人選' })
  for (const [width, height, zoom] of [[1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(firstStart, width, height, zoom)
    await expect.poll(() => list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    await list.press('End')
    await expect(list.getByRole('option').last()).toBeInViewport()
    await list.press('Home')
    await expect(list.getByRole('option').first()).toBeInViewport()
  }
  await resize(firstStart, 1366, 768)
  await ask(page, 'app.preferences', { locale: 'en', theme: 'DARK' })
  await page.reload()
  await expect(page.getByRole('listbox', { name: 'Candidates' }).getByRole('option').nth(1)).toContainText('mediator in 1 case of the same party')
  await expect(page.getByText(/^To be disclosed, in Chinese on the record: No relation/)).toBeVisible()
  await expectAccessible(page)
})

test('of more than fifty people the first are drawn, and anybody is found by name', async ({ firstStart }) => {
  const { screen } = await openCase(firstStart)
  const { page } = screen
  const people = Array.from({ length: 120 }, (_, no) => ({
    id: `N${no}`, name: `人員${String(no).padStart(3, '0')}`, kinds: ['MEDIATOR' as const], qualification: '執業律師', termFrom: '2025-01-01', termTo: '2027-12-31',
  }))
  await ask(page, 'roster.import', { people, organizations: [] })
  await page.reload()
  await screen.step('指派調解人').click()
  const list = page.getByRole('listbox', { name: '人選' })
  await expect(list.getByRole('option')).toHaveCount(50)
  await page.getByRole('button', { name: '再顯示一些（其餘 73 人）' }).click()
  await expect(list.getByRole('option')).toHaveCount(100)
  await page.getByRole('searchbox', { name: '以姓名尋找（共 123 人）' }).fill('人員119')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('option')).toHaveCount(1)
  await list.getByRole('option').click()
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: '指派' })).toBeVisible()
  await expect(page.getByText('人員119').first()).toBeVisible()
})
