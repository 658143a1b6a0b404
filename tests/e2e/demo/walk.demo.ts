import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, expect, test } from '../office.ts'
import { fileApplication, openBureau, openMeeting, prepareMeeting } from '../screens/bureau.ts'
import { enterRoom, fillProposal, partOfRoom, recordStatements, settle, signAndFinalize } from '../screens/hearing-screen.ts'

/** Where pictures and documents go: npm start names the folder; by itself the walk leaves them with the test's results. */
const folder = () => process.env['MEDIATION_DESK_DEMO_OUT'] ?? test.info().outputDir

test('one case from the counter to the signed record, in an office with the demonstration cases', async ({ firstStart }) => {
  const out = folder()
  await mkdir(out, { recursive: true })
  const picture = async (name: string) => {
    await expect(firstStart.window.getByRole('alert')).toHaveCount(0)
    await firstStart.window.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' })
  }

  await picture('01-first-run')
  await ask(firstStart.window, 'demonstration.load', { city: 'KAOHSIUNG' })
  const screen = await openBureau(firstStart)
  const { page } = screen
  await picture('02-workbench')
  await fileApplication(screen)
  await picture('03-case-received')
  await prepareMeeting(screen)
  await picture('04-case')
  await screen.saveAsWord('勞資爭議調解申請書', out, 'D01-application.docx')
  await screen.saveAsWord('開會通知單（第1次）', out, 'D06-meeting-notice.docx')

  await openMeeting(screen)
  await enterRoom(screen)
  await recordStatements(screen, '公司積欠我一月工資六萬元，多次催討都沒有結果。', '公司週轉困難，同意給付，希望分三期。')
  const proposal = await fillProposal(screen)
  await picture('05-proposal')
  await proposal.scope.getByRole('button', { name: '作成調解方案' }).click()
  await settle(screen)
  await expect(partOfRoom(screen, '簽名與定稿')).toBeVisible()
  await picture('06-record')
  await signAndFinalize(screen)
  await screen.record('函送紀錄及案卷')
  await screen.record('登錄機關收到紀錄')
  await screen.record('登錄送達')
  await screen.saveAsWord('調解紀錄', out, 'D11-record.docx')
  await page.getByRole('button', { name: /^預覽 調解紀錄$|^預覽 勞資爭議調解紀錄$/ }).first().click()
  await expect(page.getByRole('dialog')).toContainText('新臺幣陸萬元整')
  // The notice of what was saved names a folder of this machine; the picture waits until it has gone.
  await expect(page.locator('.notice')).toHaveCount(0, { timeout: 20_000 })
  await picture('07-record-preview')
})
