import { expect } from '@playwright/test'
import type { CaseScreen } from './case-screen.ts'
import { Fields } from './forms.ts'

/** Records what both sides say, on the page 會議與紀錄. */
export async function recordStatements({ page }: CaseScreen, employee: string, employer: string): Promise<void> {
  for (const [key, text] of [['Alt+1', employee], ['Alt+2', employer]] as const) {
    await page.keyboard.press(key)
    await page.keyboard.type(text)
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('textbox', { name: '內容' })).toHaveValue('')
  }
}

/** Fills in a proposal to pay what is claimed in three instalments, without committing it. */
export async function fillProposal({ page }: CaseScreen): Promise<Fields> {
  const proposal = new Fields(page.getByRole('form', { name: '作成調解方案' }))
  // Where it is the step that comes next, its form is open already.
  if (!(await proposal.scope.isVisible())) await page.getByRole('button', { name: '作成調解方案', exact: true }).click()
  await proposal.scope.getByRole('button', { name: '帶入請求項目' }).click()
  await proposal.fill('給付方式', '匯入勞方原薪資帳戶')
  await proposal.fill('期數', '3')
  await proposal.fill('首期日期', '115/3/31')
  await proposal.scope.getByRole('button', { name: '產生分期' }).click()
  return proposal
}

/** From a proposal on the table to the settled outcome: both agree, the meeting ends. */
export async function settle({ page }: CaseScreen): Promise<void> {
  const answers = new Fields(page.getByRole('form', { name: '登錄當事人答復' }))
  for (const party of ['陳小華', '大光精密股份有限公司']) await answers.part(party).choose('同意')
  await answers.scope.getByRole('button', { name: '登錄當事人答復' }).click()
  const outcome = new Fields(page.getByRole('form', { name: '登錄調解結果' }))
  await outcome.fillMoment('結束時間', '115/3/16', '1525')
  await outcome.choose('調解成立')
  await outcome.scope.getByRole('button', { name: '登錄調解結果' }).click()
}

/** Everybody signs, and the record is final. */
export async function signAndFinalize({ page }: CaseScreen): Promise<void> {
  await page.getByRole('form', { name: '登錄簽名' }).getByRole('button', { name: '登錄簽名' }).click()
  await page.getByRole('form', { name: '調解紀錄定稿' }).getByRole('button', { name: '調解紀錄定稿' }).click()
  await page.getByRole('link', { name: '回卷宗' }).click()
}
