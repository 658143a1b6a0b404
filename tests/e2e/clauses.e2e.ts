import { expect, expectAccessible, expectNoSidewaysScroll, resize, test } from './office.ts'
import { fileApplication, openBureau, openMeeting, prepareMeeting } from './screens/bureau.ts'
import { enterRoom, openProposal, previewDraft } from './screens/hearing-screen.ts'

test('a payment in six instalments with acceleration comes from the library by the keyboard alone, and the terms say what they lack', async ({ firstStart }) => {
  const screen = await openBureau(firstStart)
  const { page } = screen
  await fileApplication(screen)
  await prepareMeeting(screen)
  await openMeeting(screen)
  await enterRoom(screen)
  const { scope: proposal } = await openProposal(screen)

  // Short code, amount, count, the first day: Enter leads from one to the next.
  const library = proposal.getByRole('button', { name: '從條款庫加入' })
  await library.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: '從條款庫加入' }).getByRole('menuitem')).toHaveCount(15)
  await expectAccessible(page)
  await page.keyboard.type('inst')
  await page.keyboard.press('Enter')
  const term = proposal.getByRole('region', { name: '條款 1' })
  await expect(term.getByRole('textbox', { name: '金額', exact: true })).toBeFocused()
  await page.keyboard.type('360000')
  await page.keyboard.press('Enter')
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1150415')
  await page.keyboard.press('Enter')

  await expect(term.getByText('合計 360,000 元，與總額相符').last()).toBeVisible()
  await expect(term.getByRole('checkbox', { name: '一期未付視為全部到期' })).toBeChecked()
  const sentence = term.getByRole('textbox', { name: '紀錄文字' })
  await expect(sentence).toHaveValue('資方同意給付勞方陳小華工資新臺幣360,000元，分6期依分期表所列期日及金額匯入勞方原薪資帳戶；如有一期未按時給付，視為全部到期。')
  await expect(await previewDraft(screen)).toContainText('新臺幣參拾陸萬元整')
  await page.keyboard.press('Escape')
  await expect(term.getByRole('list', { name: '條款檢查' })).toHaveCount(0)

  // Without acceleration it says so and offers it.
  await term.getByRole('checkbox', { name: '一期未付視為全部到期' }).press('Space')
  const findings = term.getByRole('list', { name: '條款檢查' })
  await expect(findings).toContainText('分期而未約定一期未付視為全部到期')
  await expectAccessible(page)
  await findings.getByRole('button', { name: '加上「一期未付視為全部到期」' }).press('Enter')
  await expect(sentence).toHaveValue(/視為全部到期。$/u)
  await expect(findings).toHaveCount(0)

  // A clause with a sentence of its own asks for its parameters; what is still blank is told, and the remark stays in the form.
  await library.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('非自願')
  await page.keyboard.press('Enter')
  const certificate = proposal.getByRole('region', { name: '條款 2' })
  await expect(certificate.getByRole('textbox', { name: '履行期日' })).toBeFocused()
  await expect(certificate.getByRole('list', { name: '條款檢查' })).toContainText('文字中尚有空白未填')
  await page.keyboard.type('1150331')
  await certificate.getByRole('textbox', { name: '離職日' }).fill('115/2/13')
  await certificate.getByRole('combobox', { name: '離職事由' }).fill('勞動基準法第14條所定情形')
  await certificate.getByRole('combobox', { name: '離職事由' }).press('Tab')
  await expect(certificate.getByRole('list', { name: '條款檢查' })).toHaveCount(0)
  await expect(certificate).toContainText('就業保險法 §11 III')
  for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
    await resize(firstStart, width, height, zoom)
    await expectNoSidewaysScroll(page)
  }
  await resize(firstStart, 1366, 768)
  await proposal.getByRole('button', { name: '作成調解方案' }).press('Enter')
  await expect(page.getByRole('form', { name: '登錄當事人答復' })).toBeVisible()
  await expect(await previewDraft(screen)).toContainText('資方同意於民國115年3月31日前發給勞方陳小華非自願離職證明書，載明離職日為民國115年2月13日，離職事由為勞動基準法第14條所定情形。')
})
