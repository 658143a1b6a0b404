import { expect } from '@playwright/test'
import type { Desk } from '../fixtures.ts'
import { ask } from '../office.ts'
import { CaseScreen } from './case-screen.ts'
import { Fields } from './forms.ts'

/** A bureau with one mediator on its roster, and nothing else. */
export async function openBureau(desk: Desk): Promise<CaseScreen> {
  await ask(desk.window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  await ask(desk.window, 'roster.savePerson', {
    person: {
      id: 'M01', name: '林調解', kinds: ['MEDIATOR'], qualification: '勞資爭議調解人認證（調解辦法§13④）', certifiedUntil: '2027-03-31', termFrom: '2025-01-01', termTo: '2027-12-31',
    },
  })
  await desk.window.reload()
  await expect(desk.window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  return new CaseScreen(desk)
}

/**
 * Takes in an application of one worker against one company, represented by a proxy with special authority, and files it.
 * @param mode the mode of mediation as the form calls it; default: the form's own
 */
export async function fileApplication({ page }: CaseScreen, mode?: string): Promise<void> {
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('heading', { level: 1, name: '新申請案' })).toBeVisible()
  const form = new Fields(page.getByRole('form', { name: '新申請案' }))
  if (mode !== undefined) await form.choose(mode)
  await form.fill('勞務提供地地址', '高雄市大寮區光明路1號')

  const employee = form.part('勞方 1')
  await employee.fill('姓名', '陳小華')
  await employee.choose('女')
  await employee.fill('出生日期', '73/6/17')
  await employee.fill('職業', 'CNC 技術員')
  await employee.fill('住居所', '高雄市鳳山區中山路2號')

  const employer = form.part('資方 1')
  await employer.fill('名稱', '大光精密股份有限公司')
  await employer.fill('代表人', '李大光')
  await employer.fill('事務所或營業所', '高雄市大寮區光明路1號')
  await employer.scope.getByRole('button', { name: '新增代理人' }).click()
  const proxy = employer.part('代理人 1')
  await proxy.fill('代理人姓名', '周經理')
  await proxy.fill('代理人住居所或事務所', '高雄市大寮區光明路1號')
  await proxy.check(/特別授權/)

  const claim = form.part('請求項目 1')
  await claim.fill('請求內容', '115年1月工資')
  await claim.fill('金額', '６０，０００元')
  await form.fill('爭議要點', '資方積欠115年1月工資，經催討未果。')
  await form.check('申請人已瞭解上列四項說明，並簽名確認')
  await expect(page.getByText(/草稿已儲存 \d\d:\d\d:\d\d/)).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('complementary', { name: '下一步' })).toBeVisible()
}

/** Accepts it, assigns the mediator, calls a meeting and serves its notice on both. */
export async function prepareMeeting(screen: CaseScreen): Promise<void> {
  await screen.record('受理')
  await screen.record('指派調解人', (form) => form.choose('林調解'))
  await screen.record('安排調解會議', async (form) => {
    await form.fillMoment('開會時間', '115/3/16', '1400')
  })
  await screen.record('登錄開會通知送達')
}

/** Opens the meeting with both sides present. */
export async function openMeeting(screen: CaseScreen): Promise<void> {
  await screen.record('開會', async (form) => {
    await form.fillMoment('開始時間', '115/3/16', '1400')
    await form.check(/調解人已說明身分及資格/)
  })
}
