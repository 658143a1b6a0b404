import type { Page } from '@playwright/test'
import type { CaseView } from '../../shared/ipc/views.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'

/** Opens the documents of the demonstration case whose record waits for its signatures, as it is then. */
async function openDocuments(page: Page, change: (view: CaseView) => Promise<unknown> = () => Promise.resolve()): Promise<CaseView> {
  const drafted = (await ask(page, 'case.list', {})).find((one) => one.state === 'record.drafting')
  if (drafted === undefined) throw new Error('no demonstration case with a record to sign')
  await change(await ask(page, 'case.view', { caseId: drafted.caseId }))
  await page.goto(`${page.url().split('#')[0]}#/cases/${drafted.caseId}?tab=documents`)
  return ask(page, 'case.view', { caseId: drafted.caseId })
}

test('many documents stand in groups with their numbers, and what there is for each party is folded', async ({ office }) => {
  const { window: page } = office
  const { documents } = await openDocuments(page)
  const proofs = documents.filter((one) => one.code === 'D14')
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: /（\d+）/ })).toHaveText([
    /^函及通知（\d+）$/, /^方案及紀錄（\d+）$/, `送達證書（${proofs.length}）`, /^申請書及表單（\d+）$/,
  ])
  const [first] = proofs
  const preview = page.getByRole('button', { name: `預覽 ${first?.title ?? ''}`, exact: true })
  await expect(page.getByRole('button', { name: '預覽 調解紀錄', exact: true })).toBeVisible()
  await expect(preview).toHaveCount(0)
  await page.getByText(`逐件列出（${proofs.length}）`).click()
  await preview.click()
  await expect(page.getByRole('dialog').getByRole('article', { name: '送達證書' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expectAccessible(page)
  await resize(office, 1366, 768, 2)
  await expectNoSidewaysScroll(page)
})

test('Ctrl+P opens the paper that was written last, not a proof of service', async ({ office }) => {
  const { window: page } = office
  await openDocuments(page)
  await expect(page.getByRole('button', { name: '預覽 調解紀錄', exact: true })).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('article')).not.toHaveAttribute('data-code', 'D14')
})

test('what a document lacks is listed above it, and one jump goes to the field that fills it', async ({ office }) => {
  const { window: page } = office
  const view = await openDocuments(page, ({ caseId, seq, facts }) => {
    const employer = facts.parties.find((party) => party.side === 'EMPLOYER')
    return ask(page, 'case.record', { caseId, basedOnSeq: seq, event: { type: 'party.updated', on: officeDay, partyId: employer?.id ?? '', changes: { address: '' } } })
  })
  const employer = view.facts.parties.find((party) => party.side === 'EMPLOYER')
  await page.getByRole('button', { name: '預覽 調解紀錄', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '預覽：調解紀錄' })
  const missing = `${employer?.name ?? ''}之住居所或營業所地址`
  await expect(dialog.getByRole('listitem').filter({ hasText: missing })).toBeVisible()
  await expectAccessible(page)

  await dialog.getByRole('button', { name: `補登 ${missing}` }).click()
  const form = page.getByRole('dialog', { name: '更新當事人資料' })
  const address = form.getByLabel('事務所或營業所')
  await expect(address).toBeFocused()
  await address.fill('高雄市前鎮區○○路○○號')
  await form.getByRole('button', { name: '更新當事人資料' }).click()
  await expect(form).toBeHidden()
  await expect(dialog.getByText(missing)).toBeHidden()
  await expect(dialog.getByRole('article')).toContainText('高雄市前鎮區○○路○○號')
})
