import type { Page } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, filed, opened, scheduled } from '../support/lifecycle.ts'
import type { Desk } from './fixtures.ts'
import { ask, expect, officeDay, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'

const ahead = [filed(), accepted, assigned, scheduled(1, `${officeDay}T14:00`)]

async function enterRoom(desk: Desk, events: readonly object[]): Promise<{ page: Page; caseId: string }> {
  await openBureau(desk)
  const { window: page } = desk
  const [first, ...rest] = events
  let view = await ask(page, 'case.file', { event: first as Input<'case.file'>['event'] })
  for (const event of rest) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await page.evaluate((id) => {
    location.hash = `#/hearing/${id}`
  }, view.caseId)
  await expect(page.locator('.hearing-room')).toBeVisible()
  return { page, caseId: view.caseId }
}

/** Enters the room anew from what is on disk, once that is so. */
async function again(page: Page, caseId: string, onDisk: Record<string, unknown>): Promise<void> {
  await expect.poll(async () => (await ask(page, 'hearing.view', { caseId })).room).toMatchObject(onDisk)
  await page.reload()
  await expect(page.locator('.hearing-room')).toBeVisible()
}
const cursorIn = (page: Page) => page.evaluate(() => (document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement ? document.activeElement.selectionStart : null))

test('the cursor comes back into the private note where it was, and notes that were put out of sight stay so', async ({ firstStart }) => {
  const { page, caseId } = await enterRoom(firstStart, [...ahead, opened({ on: officeDay, startedAt: `${officeDay}T14:00` })])
  await expect(page.locator('.composer textarea')).toBeFocused()
  await page.keyboard.type('資方稱已付清')
  await page.getByRole('tab', { name: /勞方/ }).click()
  const note = page.locator('.private-zone textarea')
  await note.focus()
  await page.keyboard.type('底線八萬')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => (await ask(page, 'hearing.view', { caseId })).notes).toMatchObject([{ zone: 'CAUCUS_EMPLOYEE', text: '底線八萬' }])
  await again(page, caseId, { cursor: { place: 'place:CAUCUS_EMPLOYEE', at: 3 } })
  await expect(note).toBeFocused()
  await expect(note).toHaveValue('底線八萬')
  expect(await cursorIn(page)).toBe(3)

  // The composer keeps its own: one goes on there at the end of what was typed.
  await page.keyboard.press('Alt+1')
  await expect(page.locator('.composer textarea')).toBeFocused()
  expect(await cursorIn(page)).toBe('資方稱已付清'.length)

  await page.keyboard.press('Alt+0')
  await again(page, caseId, { isPrivateHidden: true })
  await expect(page.locator('.private-hidden')).toBeVisible()
  await expect(note).toHaveCount(0)
})

test('an offer and a name that were being typed are there again, with the cursor in their field', async ({ firstStart }) => {
  const { page, caseId } = await enterRoom(firstStart, ahead)
  await expect(page.locator('[data-seat]').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('o')
  await page.keyboard.type('黃列席')
  await page.keyboard.press('ArrowLeft')
  await again(page, caseId, { joining: { kind: 'OBSERVER', name: '黃列席' }, cursor: { place: 'place:joining-name', at: 2 } })
  const name = page.getByRole('textbox', { name: '姓名' })
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('黃列席')
  expect(await cursorIn(page)).toBe(2)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await ask(page, 'hearing.view', { caseId })).room).toMatchObject({ observers: [{ name: '黃列席' }], joining: null })

  await page.keyboard.press('Alt+8')
  await page.keyboard.type('30000')
  await again(page, caseId, { offering: { side: 'EMPLOYER', amount: 30_000 }, cursor: { place: 'place:offer-amount', at: 5 } })
  const amount = page.getByRole('textbox', { name: '金額' })
  await expect(amount).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await ask(page, 'hearing.view', { caseId })).room?.offers).toMatchObject([{ side: 'EMPLOYER', amount: 30_000 }])
})
