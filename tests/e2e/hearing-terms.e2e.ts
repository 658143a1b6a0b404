import type { Locator, Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, filed, opened, scheduled } from '../support/lifecycle.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'

const inMeeting = [filed(), accepted, assigned, scheduled(1, `${officeDay}T14:00`), opened({ on: officeDay, startedAt: `${officeDay}T14:00` })]

/** The hearing room of a case whose meeting is open, and its column of offers and terms. */
async function enterRoom(desk: Desk): Promise<{ page: Page; column: Locator; caseId: string }> {
  await openBureau(desk)
  const { window: page } = desk
  const [first, ...rest] = inMeeting
  let view = await ask(page, 'case.file', { event: first as Input<'case.file'>['event'] })
  for (const event of rest) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await page.evaluate((id) => {
    location.hash = `#/hearing/${id}`
  }, view.caseId)
  const column = page.getByRole('region', { name: '出價與條款' })
  await expect(column.getByText('雙方尚未各自提出數額。')).toBeVisible()
  return { page, column, caseId: view.caseId }
}

/** Types as a person does. @returns how many keys were struck; a chord such as Alt+7 counts two */
async function strike(page: Page, ...keys: string[]): Promise<number> {
  let count = 0
  for (const key of keys) {
    if (/^[\d/]+$/u.test(key)) {
      await page.keyboard.type(key)
      count += key.length
    } else {
      await page.keyboard.press(key)
      count += key.split('+').length
    }
  }
  return count
}

async function fitsEverySize(desk: Desk): Promise<void> {
  for (const [width, height] of [[1024, 700], [1366, 768]] as const) {
    await resize(desk, width, height)
    await expectNoSidewaysScroll(desk.window)
    await expect.poll(() => desk.window.evaluate(() => [...document.querySelectorAll('.terms-column')].map((box) => box.scrollWidth - box.clientWidth))).toEqual([0])
  }
}

test('offers become a proposal in six instalments, its flaws are mended by their buttons, both agree and it is settled', async ({ firstStart }, info) => {
  const { page, column, caseId } = await enterRoom(firstStart)

  // The side, the sum, Enter; then it is the other side's turn.
  const offer = await strike(page, 'Alt+7', '420000', 'Enter')
  expect(offer).toBeLessThanOrEqual(12)
  await strike(page, '300000', 'Enter')
  const gap = column.getByRole('region', { name: '出價', exact: true }).getByRole('status')
  await expect(gap).toHaveText('相差 120,000 元')
  await strike(page, '360000', 'Enter')
  await expect(gap).toHaveText('相差 60,000 元較前拉近 60,000 元')
  await strike(page, '360000', 'Enter')
  await expect(gap).toHaveText('雙方數額已相合')
  const ledger = column.getByRole('list', { name: '出價紀錄' })
  await expect(ledger.getByRole('listitem')).toHaveText([/勞方420,000 元/u, /資方300,000 元/u, /勞方360,000 元−60,000/u, /資方360,000 元\+60,000/u])
  await expectAccessible(page)

  // They are there again after the window was loaded anew, as are those of a room that was left.
  await expect(page.getByText(/已儲存 \d\d:\d\d:\d\d/u).first()).toBeVisible()
  await page.reload()
  await expect(ledger.getByRole('listitem')).toHaveCount(4)

  await ledger.getByRole('button', { name: '以此作成方案 360,000' }).last().press('Enter')
  const proposal = column.getByRole('form', { name: '作成調解方案' })
  const term = proposal.getByRole('region', { name: '條款 1' })
  const amount = term.getByRole('textbox', { name: '金額', exact: true })
  await expect(amount).toHaveValue('360,000')
  await expect(amount).toBeFocused()

  // The offer brought the sum; the library would have asked for it too, with the same keys.
  await term.getByRole('textbox', { name: '期數' }).focus()
  const installments = 6 + 1 + await strike(page, '6', 'Enter', '415', 'Enter')
  expect(installments).toBeLessThanOrEqual(15)
  info.annotations.push({ type: 'keystrokes', description: `an offer: ${offer}; six instalments with their sum: ${installments}` })
  await expect(term.getByText('合計 360,000 元，與總額相符').last()).toBeVisible()
  const days = term.getByRole('textbox', { name: '給付期日' })
  await expect(days).toHaveCount(6)
  await expect(days.nth(5)).toHaveValue('115/9/15')
  // 115-08-15 is a Saturday.
  await term.getByRole('checkbox', { name: /遇假日延至次一上班日/u }).press('Space')
  await expect(days.nth(4)).toHaveValue('115/8/17')

  const findings = term.getByRole('list', { name: '條款檢查' })
  await expect(findings.getByRole('listitem')).toHaveText([/未寫明給付之處所或帳戶.*民法 §314.*將改為：資方同意給付勞方甲○○工資新臺幣360,000元，分6期依分期表所列期日及金額匯入勞方原薪資帳戶；如有一期未按時給付，視為全部到期。/u])
  await findings.getByRole('button', { name: '加上「匯入勞方原薪資帳戶」' }).press('Enter')
  await expect(findings).toHaveCount(0)
  await term.getByRole('checkbox', { name: '一期未付視為全部到期' }).press('Space')
  await expect(findings).toContainText('未到期之各期不能先聲請強制執行')
  await expectAccessible(page)
  await findings.getByRole('button', { name: '加上「一期未付視為全部到期」' }).press('Enter')
  await expect(findings).toHaveCount(0)
  const sentence = term.getByRole('textbox', { name: '紀錄文字' })
  await sentence.fill('資方承認積欠勞方甲○○工資360,000元。')
  await expect(findings).toContainText('只確認債務，並未約定給付')
  await findings.getByRole('listitem').filter({ hasText: '只確認債務' }).getByRole('button').press('Enter')
  await expect(findings).toHaveCount(0)
  await expect(sentence).toHaveValue('資方同意給付勞方甲○○工資新臺幣360,000元，分6期依分期表所列期日及金額匯入勞方原薪資帳戶；如有一期未按時給付，視為全部到期。')
  await fitsEverySize(firstStart)
  await sentence.focus()
  await page.keyboard.press('Control+Enter')

  const answers = column.getByRole('form', { name: '登錄當事人答復' })
  for (const name of ['甲○○', '○光精密股份有限公司']) await answers.getByRole('group', { name, exact: true }).getByRole('radio', { name: '同意', exact: true }).press('Space')
  await expectAccessible(page)
  await answers.getByRole('button', { name: '登錄當事人答復' }).press('Enter')
  const outcome = column.getByRole('form', { name: '登錄調解結果' })
  await expect(outcome.getByRole('radio', { name: '調解成立', exact: true })).toBeChecked()
  const endedAt = outcome.getByRole('group', { name: '結束時間' })
  await endedAt.getByRole('spinbutton').first().click()
  await page.keyboard.type('1525')
  await outcome.getByRole('button', { name: '登錄調解結果' }).press('Enter')
  await expect(column).toHaveCount(0)
  const { facts } = await ask(page, 'case.view', { caseId })
  expect(facts.outcome).toBe('SETTLED')
  expect(facts.proposals.at(-1)?.terms).toMatchObject([{ amount: 360_000, method: '匯入勞方原薪資帳戶', acceleration: true, installments: Array.from({ length: 6 }, () => ({ amount: 60_000 })) }])
})

test('a failure is not recorded before arbitration is explained, which one key does', async ({ firstStart }) => {
  const { page, column, caseId } = await enterRoom(firstStart)
  await page.keyboard.press('Alt+6')
  const outcome = column.getByRole('form', { name: '登錄調解結果' })
  await expect(outcome.getByText('調解不成立時，應說明雙方得共同申請交付仲裁，並記載於紀錄')).toBeVisible()
  await expect(outcome.getByRole('checkbox', { name: /仲裁/u })).not.toBeChecked()
  await expectAccessible(page)
  await fitsEverySize(firstStart)
  await page.keyboard.press('Alt+a')
  await expect(outcome.getByRole('checkbox', { name: /仲裁/u })).toBeChecked()
  await expect(outcome.getByText('調解不成立時，應說明雙方得共同申請交付仲裁，並記載於紀錄')).toHaveCount(0)
  await outcome.getByRole('button', { name: /不成立原因/u }).press('Enter')
  await page.getByRole('option').first().click()
  const endedAt = outcome.getByRole('group', { name: '結束時間' })
  await endedAt.getByRole('spinbutton').first().click()
  await page.keyboard.type('1525')
  await outcome.getByRole('button', { name: '登錄調解結果' }).press('Enter')
  await expect(column).toHaveCount(0)
  const { facts } = await ask(page, 'case.view', { caseId })
  expect([facts.outcome, facts.arbitrationAdvised]).toEqual(['NOT_SETTLED', true])
})
