import type { Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, opened, scheduled, worker } from '../support/lifecycle.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'
import { CaseScreen } from './screens/case-screen.ts'
import { Fields } from './screens/forms.ts'

/** Files a case and records what happened to it, as other screens would. */
async function onFile(page: Page, ...[first, ...rest]: { type: string }[]): Promise<{ caseId: string; caseNumber: string }> {
  let view = await ask(page, 'case.file', { event: first as Input<'case.file'>['event'] })
  for (const event of rest) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  return view
}

async function openCase(page: Page, caseId: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/cases/${id}`
  }, caseId)
  await expect(page.getByRole('complementary', { name: '下一步' })).toBeVisible()
}

async function beginApplication(page: Page): Promise<Fields> {
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('heading', { level: 1, name: '新申請案' })).toBeVisible()
  return new Fields(page.getByRole('form', { name: '新申請案' }))
}

const hints = (page: Page) => page.getByRole('list', { name: '提醒' }).getByRole('listitem')
const failed = [accepted, assigned, scheduled(), opened(), closedMeeting, failedOutcome]

test('a case that is applied for again is told of the first one, and linked with it', async ({ firstStart }) => {
  const { window } = firstStart
  await openBureau(firstStart)
  const first = await onFile(window, filed(), ...failed)
  const again = await onFile(window, filed({ on: '2026-03-16', appliedOn: '2026-03-16' }))
  await openCase(window, again.caseId)
  const related = window.locator('.section', { has: window.getByRole('heading', { name: '相關案件' }) })
  await expect(hints(window).filter({ hasText: `前案 ${first.caseNumber} 結果為「調解不成立」` })).toHaveCount(1)
  await expect(related.getByRole('link', { name: first.caseNumber })).toBeVisible()
  await expect(related.getByText('同一勞方：甲○○')).toBeVisible()
  await expectAccessible(window)

  await related.getByRole('button', { name: `連結 ${first.caseNumber}` }).press('Enter')
  const dialog = window.getByRole('dialog', { name: '連結相關案件' })
  await expect(dialog.getByRole('radio', { name: '再次申請' })).toBeChecked()
  await expectAccessible(window)
  await new Fields(dialog).fill('說明（可不填）', '同一工資爭議再次申請調解。')
  await dialog.getByRole('button', { name: '連結', exact: true }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(related.getByText('再次申請')).toBeVisible()
  await expect(related.getByRole('button', { name: `連結 ${first.caseNumber}` })).toHaveCount(0)
  await expect(hints(window).filter({ hasText: '前案' })).toHaveCount(0)

  // Another authority's case goes by its number alone; this case itself does not.
  await related.getByRole('button', { name: '連結其他案件' }).press('Enter')
  const other = new Fields(dialog)
  await other.fill('案號', again.caseNumber)
  await dialog.getByRole('button', { name: '連結', exact: true }).press('Enter')
  await expect(dialog.getByText('這是本案的案號，請填寫另一案')).toBeVisible()
  await other.fill('案號', '屏府勞調字第1150088號')
  await other.choose('移轉管轄')
  await dialog.getByRole('button', { name: '連結', exact: true }).press('Enter')
  await expect(related.getByText('屏府勞調字第1150088號')).toBeVisible()

  for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(firstStart, width, height, zoom)
    await expectNoSidewaysScroll(window)
  }
})

test('while an application is typed, the employer’s other cases and the reminders come up, and a link is filed with it', async ({ firstStart }) => {
  const { window } = firstStart
  await openBureau(firstStart)
  const last = await onFile(window, filed({ parties: [worker({ name: '己○○' }), company()] }))
  const form = await beginApplication(window)
  const employer = form.part('資方 1')
  await employer.fill('統一編號', '10001186')
  await expect(employer.scope.getByText(`同一雇主已有 1 件，最近一件 ${last.caseNumber}。`)).toBeVisible()
  await employer.scope.getByRole('button', { name: `帶入 ${last.caseNumber} 的資方資料` }).press('Enter')
  await expect(employer.scope.getByRole('combobox', { name: '名稱' })).toHaveValue('○光精密股份有限公司')
  await expect(employer.scope.getByRole('textbox', { name: '代表人' })).toHaveValue('丙○○')

  await employer.select('營業狀態', '清算中')
  await expect(employer.scope.getByRole('textbox', { name: '清算人' })).toHaveValue('丙○○')
  await expect(hints(window)).toHaveText([/已解散或清算中：由清算人代表/])
  await form.part('勞方 1').fill('姓名', '甲○○')
  await form.part('勞方 1').fill('出生日期', '100/1/1')
  await expect(hints(window)).toHaveText([/^甲○○未成年，尚未登錄法定代理人/, /由清算人代表/])
  await expectAccessible(window)

  await form.scope.getByRole('button', { name: `連結 ${last.caseNumber}` }).press('Enter')
  const dialog = window.getByRole('dialog', { name: '連結相關案件' })
  await new Fields(dialog).choose('併案、聯合處理')
  await dialog.getByRole('button', { name: '連結', exact: true }).press('Enter')
  await form.check('由其他主管機關移送')
  await form.fill('移送之機關', '屏東縣政府')
  await form.fill('原機關收件日', '115/3/10')
  await expect(hints(window)).toHaveText([/^本案由屏東縣政府移送：民國115年3月10日視同已向本局申請/, /^甲○○未成年/, /由清算人代表/])
  // The way to the last part moves the form, and nothing but the form.
  await window.getByRole('button', { name: /^提醒與相關案件/ }).press('Enter')
  expect(await window.evaluate(() => document.documentElement.scrollTop)).toBe(0)
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('complementary', { name: '下一步' })).toBeVisible()
  const related = window.locator('.section', { has: window.getByRole('heading', { name: '相關案件' }) })
  await expect(related.getByText('併案、聯合處理')).toBeVisible()
  await window.getByRole('tab', { name: /^當事人與請求/ }).click()
  await expect(window.getByText('清算中')).toBeVisible()
})

test('a conciliation is taken in as one, without the choice of a mode and without the effects of a mediation', async ({ firstStart }) => {
  const { window } = firstStart
  await openBureau(firstStart)
  const form = await beginApplication(window)
  await form.choose('協調')
  await expect(form.scope.getByText(/^協調不是本法之調解/)).toBeVisible()
  await expect(form.scope.getByRole('radio', { name: '勞資爭議調解委員會' })).toHaveCount(0)
  await expect(form.scope.getByRole('checkbox', { name: /^職權交付調解/ })).toHaveCount(0)
  await form.part('勞方 1').fill('姓名', '阮○○')
  await form.part('勞方 1').fill('職業', '家庭看護工')
  await form.part('資方 1').choose('自然人')
  await form.part('資方 1').fill('姓名', '丁○○')
  await form.part('請求項目 1').fill('請求內容', '115年2月工資')
  await expect(hints(window)).toHaveText([/^本案為協調，不是本法之調解/])
  await expectAccessible(window)
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('complementary', { name: '下一步' })).toBeVisible()
  await expect(window.getByRole('definition').filter({ hasText: /^協調$/ })).toBeVisible()
  const [filedCase] = await ask(window, 'case.list', {})
  const view = await ask(window, 'case.view', { caseId: filedCase?.caseId ?? '' })
  expect(view.facts).toMatchObject({ proceeding: 'CONCILIATION', mode: 'SOLE_MEDIATOR' })
})

test('three claimants are represented by one person, entered once, at the counter and later on the case page', async ({ firstStart }) => {
  const { window } = firstStart
  const screen = await openBureau(firstStart)
  const form = await beginApplication(window)
  for (const [index, name] of ['甲○○', '乙○○', '丙○○'].entries()) {
    if (index > 0) await form.scope.getByRole('button', { name: '新增勞方' }).click()
    await form.part(`勞方 ${index + 1}`).fill('姓名', name)
  }
  await form.part('資方 1').fill('名稱', '○光精密股份有限公司')
  await form.scope.getByRole('button', { name: '推派代表' }).press('Enter')
  const dialog = window.getByRole('dialog', { name: '推派代表' })
  const fields = new Fields(dialog)
  await expectAccessible(window)
  await dialog.getByRole('button', { name: '推派代表' }).press('Enter')
  await expect(dialog.getByText('請填寫姓名')).toBeVisible()
  await fields.fill('代理人姓名', '戊○○')
  await fields.fill('代理人住居所或事務所', '高雄市前鎮區中山路1號')
  await dialog.getByRole('button', { name: '推派代表' }).press('Enter')
  await expect(window.getByText('已為 3 位登錄代表 戊○○')).toBeVisible()
  await expect(form.part('勞方 3').part('代理人 1').scope.getByRole('textbox', { name: '代理人姓名' })).toHaveValue('戊○○')
  await expect(hints(window).filter({ hasText: /^戊○○代表甲○○、乙○○、丙○○，但未受特別授權/ })).toHaveCount(1)
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('complementary', { name: '下一步' })).toBeVisible()

  await screen.nextSteps.getByText(/^其他登錄/).click()
  await screen.record('登錄委任代理人', async (appoint) => {
    await appoint.fill('代理人姓名', '己律師')
    await appoint.check(/特別授權/)
    for (const name of ['乙○○', '丙○○']) await appoint.check(new RegExp(`^${name}`))
  })
  const [summary] = await ask(window, 'case.list', {})
  const { facts } = await ask(window, 'case.view', { caseId: summary?.caseId ?? '' })
  expect(facts.parties.map((party) => party.proxies.map(({ id, name, specialAuthority }) => [id, name, specialAuthority]))).toEqual([
    ...Array.from({ length: 3 }, () => [['W1-P1', '戊○○', false], ['W1-P2', '己律師', true]]), [],
  ])
  await expect(hints(window).filter({ hasText: '未受特別授權' })).toHaveCount(0)
})

test('an absence is handed over by a person who judged it, and the notice asking for a statement is listed', async ({ firstStart }) => {
  const { window } = firstStart
  await openBureau(firstStart)
  const notice = (partyId: string, deliveredOn: string) => ({ type: 'notice.served', on: deliveredOn, meetingNo: 1, partyId, method: 'DELIVERED', deliveredOn })
  const nobody = opened({ attendance: [{ partyId: 'W1', present: false, reason: '生病' }, { partyId: 'E1', present: false }] })
  const { caseId } = await onFile(window, filed(), accepted, assigned, scheduled(), notice('E1', '2026-03-09'), nobody, closedMeeting, { ...failedOutcome, outcomeReason: 'BOTH_ABSENT' } as typeof failedOutcome)
  await openCase(window, caseId)
  const screen = new CaseScreen(firstStart)
  await screen.openTab('會議')
  const list = window.locator('.section', { has: window.getByRole('heading', { name: '缺席處理清單' }) })
  await expect(list.locator('.absence')).toHaveCount(2)
  await expect(list.locator('.absence').first()).toContainText('沒有開會通知送達之紀錄')
  await expect(list.locator('.absence').nth(1)).toContainText('交付應受送達人・民國115年3月9日（會議日前送達）')
  await expect(list.getByRole('button')).toHaveCount(1)
  await expectAccessible(window)

  await list.getByRole('button', { name: /^移送裁處科 ○光精密股份有限公司/ }).press('Enter')
  const dialog = window.getByRole('dialog', { name: '移送裁處科：○光精密股份有限公司' })
  await expect(dialog.getByRole('textbox', { name: '移送事由' })).toHaveValue(/經合法通知（交付應受送達人・民國115年3月9日），無正當理由未出席民國115年3月11日第 1 次調解會議/)
  await dialog.getByRole('button', { name: '移送裁處科', exact: true }).press('Enter')
  await expect(dialog.getByText('移送前應先認定有無正當理由，請勾選')).toBeVisible()
  await expectAccessible(window)
  await new Fields(dialog).check('已查明無正當理由')
  await dialog.getByRole('button', { name: '移送裁處科', exact: true }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(list.getByText('已於 115.03.16移送裁處科')).toBeVisible()
  await expect(list.getByRole('button')).toHaveCount(0)
  await screen.openTab('文件')
  await expect(window.getByRole('row').filter({ hasText: 'D19' })).toHaveCount(1)
  await screen.openTab('會議')
  for (const [width, height, zoom] of [[1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(firstStart, width, height, zoom)
    await expectNoSidewaysScroll(window)
  }
})
