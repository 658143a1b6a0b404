import { expect, type Locator } from '@playwright/test'
import type { CaseScreen } from './case-screen.ts'
import { Fields } from './forms.ts'

/** The part of the room with that name. */
export const partOfRoom = ({ page }: CaseScreen, name: '出席與程序' | '調解紀錄' | '出價與條款' | '簽名與定稿' | '其他登錄'): Locator => page.getByRole('region', { name, exact: true })

/** Where a statement is typed. */
export const composerOf = (screen: CaseScreen): Locator => partOfRoom(screen, '調解紀錄').getByRole('textbox', { name: /陳述$/ })

/** From the case into its hearing room, by its key. */
export async function enterRoom(screen: CaseScreen): Promise<void> {
  await screen.page.keyboard.press('F11')
  await expect(partOfRoom(screen, '調解紀錄')).toBeVisible()
}

/** Back to the case, by the same key. */
export async function leaveRoom({ page }: CaseScreen): Promise<void> {
  await page.keyboard.press('F11')
  await expect(page.getByRole('complementary', { name: '下一步' })).toBeVisible()
}

/** Records what both sides say. */
export async function recordStatements(screen: CaseScreen, employee: string, employer: string): Promise<void> {
  const { page } = screen
  for (const [key, text] of [['Alt+1', employee], ['Alt+2', employer]] as const) {
    await page.keyboard.press(key)
    await expect(composerOf(screen)).toBeFocused()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await expect(partOfRoom(screen, '調解紀錄').locator('[data-statement]').last()).toBeVisible()
    await expect(composerOf(screen)).toHaveValue('')
  }
}

/** The record as it stands, drawn over the room, with what is being typed. */
export async function previewDraft({ page }: CaseScreen): Promise<Locator> {
  await page.keyboard.press('Control+p')
  const preview = page.getByRole('dialog', { name: /目前之調解紀錄/ }).getByRole('region', { name: '調解紀錄預覽' })
  await expect(preview).toBeVisible()
  return preview
}

/** Opens the form of a proposal. */
export async function openProposal({ page }: CaseScreen): Promise<Fields> {
  await page.keyboard.press('Alt+4')
  const proposal = new Fields(page.getByRole('form', { name: '作成調解方案' }))
  await expect(proposal.scope).toBeVisible()
  return proposal
}

/** Fills in a proposal to pay what is claimed in three instalments, without committing it. */
export async function fillProposal(screen: CaseScreen): Promise<Fields> {
  const proposal = await openProposal(screen)
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

/** Who still must sign, in their order. */
export const stillToSign = (screen: CaseScreen): Locator => partOfRoom(screen, '簽名與定稿').getByRole('listitem').filter({ hasText: '待簽名' })

/** Everybody signs on paper, one key each, and the record is made final. Back to the case. */
export async function signAndFinalize(screen: CaseScreen): Promise<void> {
  const { page } = screen
  const panel = partOfRoom(screen, '簽名與定稿')
  const left = await stillToSign(screen).count()
  expect(left).toBeGreaterThan(0)
  await stillToSign(screen).first().getByRole('button', { name: /^紙本簽名/ }).focus()
  for (let signed = 1; signed <= left; signed += 1) {
    await page.keyboard.press('Enter')
    await expect(stillToSign(screen)).toHaveCount(left - signed)
    // The focus goes on to who signs next, and at last to 定稿.
    await expect(panel.locator('button:focus')).toHaveAccessibleName(signed < left ? /^紙本簽名/ : '定稿')
  }
  await page.keyboard.press('Enter')
  await expect(panel.getByText(/已於.*定稿/)).toBeVisible()
  await leaveRoom(screen)
}
