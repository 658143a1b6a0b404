import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, expectAccessible, test } from './office.ts'
import { fileApplication, openBureau, openMeeting, prepareMeeting } from './screens/bureau.ts'
import { composerOf, enterRoom, fillProposal, partOfRoom, previewDraft, settle, signAndFinalize, stillToSign } from './screens/hearing-screen.ts'

test('a case goes from the counter to the signed, served record of a settlement, and its documents say what was agreed', async ({ firstStart }) => {
  const screen = await openBureau(firstStart)
  const { page } = screen
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))

  await fileApplication(screen)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('陳小華')
  await expectAccessible(page)
  await prepareMeeting(screen)
  const notice = await screen.saveAsWord('開會通知單（第1次）', folder, 'D06.docx')
  for (const words of ['115年3月16日（星期一）下午2時', '陳小華', '大光精密股份有限公司', '林調解', '無正當理由']) expect(notice).toContain(words)

  await openMeeting(screen)
  await enterRoom(screen)
  const statement = composerOf(screen)
  await page.keyboard.press('Alt+1')
  await expect(statement).toBeFocused()
  await page.keyboard.type('公司積欠我一月工資六萬元。')
  await expect(await previewDraft(screen)).toContainText('公司積欠我一月工資六萬元。') // while it is typed, before it is recorded
  await page.keyboard.press('Escape')
  await expect(statement).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(statement).toHaveValue('')
  await page.keyboard.press('Alt+2')
  await expect(partOfRoom(screen, '調解紀錄').getByRole('button', { name: /^資方/, pressed: true })).toBeVisible()
  await expect(statement).toBeFocused()
  await page.keyboard.type('公司同意給付，希望分三期。')
  await page.keyboard.press('Enter')
  await expect(statement).toHaveValue('')

  const proposal = await fillProposal(screen)
  await expect(proposal.scope.getByText('合計 60,000 元，與總額相符')).toBeVisible()
  await expect(proposal.scope.getByText('大寫：新臺幣陸萬元整')).toBeVisible()
  await expectAccessible(page)
  // A wrong digit is refused with its reason, and nothing that was typed is lost.
  await proposal.fill('總額', '61,000')
  await proposal.scope.getByRole('button', { name: '作成調解方案' }).click()
  await expect(proposal.scope.getByRole('alert').first()).toContainText('與總額 61,000 元不符')
  await proposal.fill('總額', '60,000')
  await proposal.scope.getByRole('button', { name: '作成調解方案' }).click()

  await settle(screen)
  await expect(stillToSign(screen)).toHaveCount(3)
  for (const name of ['陳小華', '大光精密股份有限公司', '林調解']) await expect(stillToSign(screen).filter({ hasText: name })).toHaveCount(1)
  await expectAccessible(page)
  await signAndFinalize(screen)

  await screen.record('函送紀錄及案卷')
  await screen.record('登錄機關收到紀錄')
  await screen.record('登錄送達')
  await expect(page.getByRole('listitem').filter({ hasText: '後續' })).toHaveAttribute('aria-current', 'step')

  const record = await screen.saveAsWord('調解紀錄', folder, 'D11.docx')
  for (const words of [
    '高雄市政府勞工局', '勞資爭議調解紀錄', '公司積欠我一月工資六萬元。', '公司同意給付，希望分三期。', '115年1月工資新臺幣60,000元', '新臺幣陸萬元整', '民國115年3月31日', '20,000元', '新臺幣貳萬元整', '調解成立', '周經理', '林調解',
  ]) expect(record).toContain(words)
  expect(record).not.toContain('調解不成立後')

  await screen.openTab('歷程')
  await expect(page.getByRole('listitem').filter({ hasText: '調解紀錄送達' })).toHaveCount(2)
  await expectAccessible(page)
  await rm(folder, { recursive: true, force: true })
})
