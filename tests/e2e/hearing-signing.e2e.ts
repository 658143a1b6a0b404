import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import type { Desk } from './fixtures.ts'
import { company, filed, toSettled, worker } from '../support/lifecycle.ts'
import { ask, expect, expectAccessible, officeDay, resize, test } from './office.ts'
import { catchPrinting } from './printing.ts'
import { openBureau } from './screens/bureau.ts'

const settled = [filed({ parties: [worker({ name: '陳小華' }), company({ name: '大光精密股份有限公司', proxies: [{ id: 'P1', name: '周經理', address: '高雄市大寮區○○街○○號', specialAuthority: true }] })] }), ...toSettled.slice(1)]

/** The hearing room of a case that was settled and is to be signed. */
async function openSigning(desk: Desk): Promise<{ page: Page; panel: Locator; caseId: string }> {
  await openBureau(desk)
  const { window: page } = desk
  const [first, ...rest] = settled
  let view = await ask(page, 'case.file', { event: first as Input<'case.file'>['event'] })
  for (const event of rest) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await page.evaluate((to) => {
    location.hash = to
  }, `#/hearing/${view.caseId}`)
  const panel = page.getByRole('region', { name: '簽名與定稿' })
  await expect(panel).toBeVisible()
  return { page, panel, caseId: view.caseId }
}

const lineOf = (panel: Locator, name: string): Locator => panel.getByRole('listitem').filter({ hasText: name })
const viewOf = (page: Page, caseId: string): Promise<CaseView> => ask(page, 'case.view', { caseId })

/** Draws on the pad with the mouse, a stroke for each row of points. */
async function draw(page: Page, dialog: Locator, ...strokes: [number, number][][]): Promise<void> {
  const pad = dialog.getByRole('img', { name: /之簽名板$/ })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('no pad')
  for (const [start, ...rest] of strokes) {
    await page.mouse.move(box.x + (start?.[0] ?? 0) * box.width, box.y + (start?.[1] ?? 0) * box.height)
    await page.mouse.down()
    for (const [x, y] of rest) await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 6 })
    await page.mouse.up()
  }
}

/** The pictures, in pixels, of the record as it is saved as PDF. */
async function picturesInPdf({ app, window }: Desk, caseId: string): Promise<{ width: number; height: number }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-record-'))
  const file = join(folder, 'record.pdf')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, file)
  await ask(window, 'document.saveAs', { caseId, code: 'D11', key: '', format: 'pdf' })
  const text = (await readFile(file)).toString('latin1')
  await rm(folder, { recursive: true, force: true })
  return [...text.matchAll(/<<(?=[^>]*\/Subtype \/Image)[^>]*?\/Width (\d+)[^>]*?\/Height (\d+)/gu)].map(([, width, height]) => ({ width: Number(width), height: Number(height) }))
}

async function consent(dialog: Locator, ...names: string[]): Promise<void> {
  for (const name of names) await dialog.getByRole('checkbox', { name }).press(' ')
  await dialog.getByRole('textbox', { name: '同意之依據' }).fill('115年3月16日當場口頭同意')
}

const cross: [number, number][][] = [[[0.2, 0.3], [0.8, 0.3]], [[0.5, 0.1], [0.5, 0.9]]]

test('a signature is drawn with the mouse under the text that is shown; a changed word voids it visibly; signed anew the record becomes final', async ({ firstStart }) => {
  const { page, panel, caseId } = await openSigning(firstStart)
  await lineOf(panel, '陳小華').getByRole('button', { name: '螢幕簽名 陳小華' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: '陳小華簽名' })
  await expect(dialog.getByRole('region', { name: '所簽署之調解紀錄' })).toContainText('60,000')
  await expectAccessible(page)

  // Neither without the other side's consent nor with an empty pad.
  await dialog.getByRole('button', { name: '確認簽名' }).click()
  await expect(dialog.getByText('請勾選已表示同意之人')).toBeVisible()
  await expect(dialog.getByText('請載明同意之依據')).toBeVisible()
  await expect(dialog.getByText('請先在簽名板上簽名')).toBeVisible()
  await consent(dialog, '大光精密股份有限公司')
  await draw(page, dialog, ...cross, [[0.1, 0.8], [0.9, 0.8]])
  await dialog.getByRole('button', { name: '復原一筆' }).click()
  const { sha256 } = await ask(page, 'record.signing', { caseId })
  await expect(dialog).toContainText(sha256)
  await dialog.getByRole('button', { name: '確認簽名' }).click()
  await expect(dialog).toBeHidden()
  await expect(lineOf(panel, '陳小華')).toContainText('已簽名')
  await expect(lineOf(panel, '陳小華').getByRole('img', { name: '陳小華之簽名' })).toBeVisible()
  const [signature] = (await viewOf(page, caseId)).facts.signatures
  expect(signature).toMatchObject({ signerId: 'W1', role: 'EMPLOYEE', method: 'ESIGN', textSha256: sha256, consentRef: '大光精密股份有限公司：115年3月16日當場口頭同意', on: officeDay })
  expect(signature?.strokes?.bytes).toBeGreaterThan(500)

  // It stands in the record, on the screen and in the PDF.
  const drawing = await picturesInPdf(firstStart, caseId)
  expect(drawing).toHaveLength(1)
  expect(drawing[0]?.width).toBeGreaterThan(100)

  // A word is changed: the signature is gone, and the room says so.
  const { seq } = await viewOf(page, caseId)
  await ask(page, 'case.record', { caseId, basedOnSeq: seq, event: { type: 'record.edited', on: officeDay, at: '14:32', section: 'remarks', text: '雙方握手言和。' } })
  await page.reload()
  await expect(panel).toContainText('文字已於 14:32 修改，先前簽名失效：陳小華')
  await expect(lineOf(panel, '陳小華')).toContainText('待簽名')
  await expectAccessible(page)
  expect(await picturesInPdf(firstStart, caseId)).toEqual([])

  // Anew: the worker on the screen, the others on paper, with one key each; the focus goes on by itself.
  await lineOf(panel, '陳小華').getByRole('button', { name: '螢幕簽名 陳小華' }).press('Enter')
  await consent(dialog, '大光精密股份有限公司')
  await draw(page, dialog, ...cross)
  await dialog.getByRole('button', { name: '確認簽名' }).click()
  await expect(panel.getByText(/先前簽名失效/)).toBeHidden()
  await expect(panel.getByRole('button', { name: '紙本簽名 大光精密股份有限公司' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: '紙本簽名 林調解' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: '定稿' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel).toContainText('已於民國115年3月16日定稿')

  const { facts } = await viewOf(page, caseId)
  const { sha256: last } = await ask(page, 'record.signing', { caseId })
  expect(last).not.toBe(sha256)
  expect(facts.signatures.map(({ signerId, method, textSha256 }) => ({ signerId, method, textSha256 }))).toEqual([
    { signerId: 'W1', method: 'ESIGN', textSha256: last }, { signerId: 'P1', method: 'INK', textSha256: last }, { signerId: 'M01', method: 'INK', textSha256: last },
  ])
})

test('without pen or mouse the name is typed, which is said to prove less; another name is not taken', async ({ firstStart }) => {
  const { page, panel, caseId } = await openSigning(firstStart)
  await panel.getByRole('button', { name: '螢幕簽名 林調解' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: '林調解簽名' })
  await consent(dialog, '陳小華', '大光精密股份有限公司')
  await dialog.getByRole('radio', { name: '手寫（筆、手指或滑鼠）' }).press('ArrowRight')
  await expect(dialog.getByText(/證明力較手寫為弱/)).toBeVisible()
  const name = dialog.getByRole('textbox', { name: '鍵入姓名以示簽署' })
  await name.fill('林')
  await name.press('Enter')
  await expect(dialog.getByText('請鍵入「林調解」，與簽署人姓名相同')).toBeVisible()
  await name.fill('林調解')
  await name.press('Enter')
  await expect(dialog).toBeHidden()
  const [signature] = (await viewOf(page, caseId)).facts.signatures
  expect(signature).toMatchObject({ signerId: 'M01', role: 'MEDIATOR', method: 'ESIGN', consentRef: '陳小華、大光精密股份有限公司：115年3月16日當場口頭同意' })
  expect(signature?.strokes).toBeUndefined()
})

test('where a name is corrected after somebody signed, the signature is told as void and the record cannot become final before it is given anew', async ({ firstStart }) => {
  const { page, panel, caseId } = await openSigning(firstStart)
  for (const name of ['陳小華', '大光精密股份有限公司', '林調解']) {
    await panel.getByRole('button', { name: `紙本簽名 ${name}` }).press('Enter')
    await expect(lineOf(panel, name).first()).toContainText('已簽名')
  }
  const { seq } = await viewOf(page, caseId)
  await ask(page, 'case.record', { caseId, basedOnSeq: seq, event: { type: 'party.updated', on: officeDay, partyId: 'W1', changes: { name: '陳曉華' } } })
  await page.reload()
  await expect(panel).toContainText('簽名失效：陳曉華、周經理、林調解')
  await expect(panel.getByRole('button', { name: '定稿' })).toBeHidden()
  for (const name of ['陳曉華', '大光精密股份有限公司', '林調解']) {
    await panel.getByRole('button', { name: `紙本簽名 ${name}` }).press('Enter')
    await expect(panel.getByRole('button', { name: `紙本簽名 ${name}` })).toBeHidden()
  }
  await expect(panel.getByRole('button', { name: '定稿' })).toBeFocused()
})

test('the sheet for signing fits a small screen, in the dark, and the record is printed from the panel', async ({ firstStart }) => {
  const { page, panel } = await openSigning(firstStart)
  await resize(firstStart, 1024, 700)
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'DARK'
  })
  await panel.getByRole('button', { name: '螢幕簽名 陳小華' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: '陳小華簽名' })
  await consent(dialog, '大光精密股份有限公司')
  await draw(page, dialog, ...cross)
  await expectAccessible(page)
  await expect.poll(() => dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const printed = await catchPrinting(firstStart)
  await panel.getByRole('button', { name: '列印紀錄' }).press('Enter')
  await expect(page.getByText('已送出列印')).toBeVisible()
  expect((await printed()).join('')).toContain('勞資爭議調解紀錄')
})
