import type { Page } from '@playwright/test'
import { attachmentKinds } from '../../shared/subsidy/kinds.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'

const attachments = attachmentKinds.map((kind) => ({ kind, name: kind }))
const applying = (on: string, claimant: string) => ({
  type: 'subsidy.submitted', on, caseId: null, city: 'KAOHSIUNG', claimantId: claimant, claimantName: claimant, employerName: '○○公司', applicantType: 'WORKER', disputeKind: 'DISMISSAL', householdRegisteredOn: '2015-08-03',
  workplaceCity: 'KAOHSIUNG', failedElsewhere: { before: 'OTHER_AUTHORITY', name: '臺南市政府勞工局', on: '2026-01-25' }, litigation: { courtLevel: 'FIRST', kind: 'CONFIRM_EMPLOYMENT', filedOn: '2026-02-04' },
  items: [{ kind: 'ATTORNEY_FEE', amountPaid: 60_000 }], attachments,
})

/** An application of February, decided by a person on the unverified rule. @returns its id */
async function decidedApplication(window: Page): Promise<string> {
  const { subsidyId } = await ask(window, 'subsidy.submit', { event: applying('2026-02-10', '甲○○') })
  await ask(window, 'subsidy.record', { subsidyId, basedOnSeq: 1, event: { type: 'subsidy.reviewSheetCompleted', on: '2026-02-20', proposed: [{ kind: 'ATTORNEY_FEE', amount: 45_000 }] } })
  const meeting = { on: '2026-03-05', members: ['P01', 'P02', 'P03'].map((personId) => ({ personId, present: true })), recused: [] }
  await ask(window, 'subsidy.record', { subsidyId, basedOnSeq: 2, event: { type: 'subsidy.decided', on: '2026-03-05', meeting, perItem: [{ kind: 'ATTORNEY_FEE', granted: 45_000, reason: '審查小組決議' }], basis: '補助辦法原文', confirmedBy: '陳覆核' } })
  return subsidyId
}

const open = async (window: Page, pack: string, edit?: string) => {
  await window.evaluate((hash) => { location.hash = hash }, `#/subsidy/rules?pack=${pack}${edit === undefined ? '' : `&edit=${edit}`}`)
  await expect(window.getByRole('heading', { level: 1, name: '補助規則' })).toBeVisible()
}

test('an administrator enters the verified ceiling of Kaohsiung from 1 March 115: later applications use it, what was decided before stays as it was', async ({ firstStart: { window } }) => {
  await ask(window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  const old = await decidedApplication(window)
  const waiting = await ask(window, 'subsidy.submit', { event: applying('2026-03-02', '乙○○') })
  await window.reload()
  await open(window, 'KAOHSIUNG')
  await expect(window.getByText('未查證：不得自動核定').first()).toBeVisible()
  await expectAccessible(window)

  await window.getByRole('button', { name: '新增規則' }).press('Enter')
  const form = window.getByRole('form', { name: '新增規則' })
  await expect(form.getByLabel('個別上限')).toBeVisible()
  await window.keyboard.press('Control+s')
  await expect(form.getByRole('alert')).toContainText('依據文件')
  await form.getByLabel('個別上限').fill('40000')
  await form.getByLabel('共同上限').fill('100000')
  await form.getByLabel('生效日').fill('115/3/1')
  await form.getByLabel('條號').fill('補助辦法第6條')
  // What was typed comes back after leaving.
  await open(window, 'TAIPEI')
  await open(window, 'KAOHSIUNG', 'new')
  await expect(form.getByLabel('個別上限')).toHaveValue('40,000')
  await form.getByRole('textbox', { name: '依據文件' }).fill('高雄市政府公報115年春字第9期')
  await form.getByText('已與依據文件核對').click()
  await form.getByLabel('更動說明').fill('登錄律師費上限')
  await expectAccessible(window)
  await window.keyboard.press('Control+s')

  const dialog = window.getByRole('dialog', { name: '儲存前確認' })
  await expect(dialog).toContainText('由「持續有效」改為「民國115年2月28日」')
  await expect(dialog.getByRole('row', { name: waiting.subsidyNumber })).toContainText('40,000')
  await expect(dialog).toContainText('其中 1 件試算金額不同')
  await expectAccessible(window)
  await dialog.getByRole('button', { name: '存為新版本' }).press('Enter')
  await expect(window.getByRole('status').filter({ hasText: '高雄市已存為第 1 版' })).toBeVisible()
  await expect(window.getByText('登錄律師費上限（高雄市政府公報115年春字第9期）')).toBeVisible()
  await window.getByText('與前一版的差異').click()
  await expect(window.locator('.rule-versions')).toContainText('補助辦法第6條')

  const later = await ask(window, 'subsidy.submit', { event: applying('2026-03-10', '丙○○') })
  expect(later).toMatchObject({ facts: { pack: 'KAOHSIUNG/1' }, evaluation: { items: [{ payable: 40_000, article: '補助辦法第6條' }] } })
  expect(await ask(window, 'subsidy.view', { subsidyId: old })).toMatchObject({ facts: { pack: 'KAOHSIUNG/0' }, evaluation: { items: [{ payable: null }] } })
  expect(await ask(window, 'store.verify', {})).toMatchObject({ problems: [] })
})

test('a row is added to the table of the minimum wage; tables and rules fit every window', async ({ firstStart: desk }) => {
  const { window } = desk
  await ask(window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  await window.reload()
  await open(window, 'MINIMUM_WAGE')
  await window.getByRole('button', { name: '新增一列' }).press('Enter')
  const form = window.getByRole('form', { name: '新增一列' })
  await form.getByLabel('生效日').fill('116/1/1')
  await form.getByLabel('月額').fill('30500')
  await form.getByLabel('時薪').fill('203')
  await form.getByRole('textbox', { name: '依據文件' }).fill('勞動部115年9月公告')
  await form.getByText('已與依據文件核對').click()
  await form.getByLabel('更動說明').fill('116年最低工資')
  await window.keyboard.press('Control+s')
  await window.getByRole('button', { name: '存為新版本' }).press('Enter')
  await expect(window.getByRole('listitem', { name: '民國116年1月1日' })).toContainText('月額 30,500 元，時薪 203 元')
  expect((await ask(window, 'fund.tables', {})).minimumWages.at(-1)).toMatchObject({ effectiveFrom: '2027-01-01', monthly: 30_500, verified: true })

  for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(desk, width, height, zoom)
    for (const [pack, edit] of [['KAOHSIUNG'], ['COURT_FEE'], ['COURT_FEE', 'new'], ['TAINAN', 'new']] as const) {
      await open(window, pack, edit)
      await expectNoSidewaysScroll(window)
    }
  }
  await expectAccessible(window)
})
