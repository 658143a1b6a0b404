import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, expectAccessible, test } from './office.ts'
import { fileApplication, openBureau, openMeeting, prepareMeeting } from './screens/bureau.ts'

test('a case that is not settled says so, with arbitration and the other remedies explained', async ({ firstStart }) => {
  const screen = await openBureau(firstStart)
  const { page } = screen
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  await fileApplication(screen)
  await prepareMeeting(screen)

  // The meeting does not open before the mediator has disclosed; the reason stands beside the field with its article.
  await screen.step('開會').click()
  const opening = page.getByRole('dialog', { name: '開會' })
  await opening.getByRole('button', { name: '開會' }).click()
  await expect(opening.getByRole('alert').first()).toContainText('調解辦法 §10、§18')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await openMeeting(screen)

  await screen.record('記載主張', async (form) => {
    await form.choose('勞方')
    await form.fill('內容', '請求給付積欠工資。')
  })
  await screen.record('登錄調解結果', async (form) => {
    await form.fillMoment('結束時間', '115/3/16', '1500')
    await form.choose('調解不成立')
    await form.select('不成立原因', '未能作成調解方案')
    // Left out at first: the law makes the mediator explain arbitration.
    await form.scope.getByRole('button', { name: '登錄調解結果' }).click()
    await expect(form.scope.getByRole('alert').first()).toContainText('調解辦法 §25 II')
    await form.check(/已說明雙方得共同申請交付仲裁/)
  })
  await screen.record('登錄簽名')
  await screen.record('調解紀錄定稿')
  await screen.record('函送紀錄及案卷')
  await screen.record('登錄機關收到紀錄')
  await screen.record('登錄送達')
  await expect(page.getByText('調解不成立').first()).toBeVisible()
  await expectAccessible(page)

  const record = await screen.saveAsWord('調解紀錄', folder, 'D11.docx')
  for (const words of ['調解不成立', '未能作成調解方案', '共同', '仲裁', '請求給付積欠工資。']) expect(record).toContain(words)
  const remedies = await screen.saveAsWord('調解不成立後救濟途徑說明', folder, 'D15.docx')
  expect(remedies).toContain('仲裁')
  const application = await screen.saveAsWord('勞資爭議調解申請書', folder, 'D01.docx')
  for (const words of ['陳小華', '大光精密股份有限公司', '李大光', '115年1月工資', '60,000']) expect(application).toContain(words)
  await rm(folder, { recursive: true, force: true })
})
