import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { openCase } from '../../electron/store/append-event.ts'
import { openStore } from '../../electron/store/store.ts'
import { permissions } from '../../shared/ipc/contract.ts'
import { fillWithCases } from '../bench/many-cases.ts'
import { company, filed, worker } from '../support/lifecycle.ts'
import { startDesk } from './fixtures.ts'
import { ask, test as base, expect, officeDay } from './office.ts'

const names = ['蘇○○', '蘇△△', '歐陽○○', '司馬○○'] as const

interface Filled { folder: string; caseIds: Record<(typeof names)[number], string> }

/** A store of many past cases, so that answers take their time, and of a case of each of these names, the last the newest. */
const test = base.extend<{ searching: { window: Page; caseIds: Filled['caseIds'] } }, { filled: Filled }>({
  filled: [async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
    const store = await openStore(join(folder, 'store', 'mediation-desk.sqlite'), await loadResources(join(import.meta.dirname, '../../resources/')), systemClock(officeDay))
    await fillWithCases(store.db, 50_000)
    const caseIds: [string, string][] = []
    for (const name of names) {
      const event = filed({ on: officeDay, appliedOn: officeDay, parties: [worker({ name }), company()] })
      const opened = await openCase(store, { event }, { name: '承辦人', permissions })
      if (!opened.ok) throw new Error(opened.refusal.message)
      caseIds.push([name, opened.value.caseId])
    }
    await store.close()
    await use({ folder, caseIds: Object.fromEntries(caseIds) as Filled['caseIds'] })
    await rm(folder, { recursive: true, force: true })
  }, { scope: 'worker' }],
  searching: async ({ filled }, use) => {
    const { app, window } = await startDesk(filled.folder, [`--today=${officeDay}`])
    await ask(window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
    await window.reload()
    await expect(window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
    await use({ window, caseIds: filled.caseIds })
    await app.close()
  },
})

const place = (window: Page) => window.evaluate(() => location.hash)

/** From the page of settings, so that going somewhere shows. */
async function beginSearch(window: Page): Promise<void> {
  await window.evaluate(() => {
    location.hash = '#/settings'
  })
  await expect(window.getByRole('heading', { level: 1, name: '設定' })).toBeVisible()
  await window.keyboard.press('Control+k')
}

test('Enter acts on the first result as soon as it is there, however quickly it follows and however the text came in', async ({ searching: { window, caseIds } }) => {
  for (const name of [...names, ...names, ...names]) {
    for (const enter of ['type', 'insertText'] as const) {
      await beginSearch(window)
      await window.keyboard[enter](name)
      await window.keyboard.press('Enter')
      await expect.poll(() => place(window)).toBe(`#/cases/${caseIds[name]}`)
      await expect(window.getByRole('dialog')).toHaveCount(0)
    }
  }

  await beginSearch(window)
  await window.keyboard.type('名冊')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: '名冊' })).toBeVisible()
})

test('Enter takes the result that is marked, and never one that another text had found', async ({ searching: { window, caseIds } }) => {
  await beginSearch(window)
  await window.keyboard.type('蘇')
  const found = window.getByRole('menuitem').filter({ hasText: '蘇' })
  await expect(found.filter({ hasText: '蘇△△' })).toHaveAttribute('data-focused', 'true')
  await expect(found).toHaveText([/蘇△△/, /蘇○○/])
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect.poll(() => place(window)).toBe(`#/cases/${caseIds['蘇○○']}`)

  await beginSearch(window)
  await window.keyboard.type('蘇')
  await expect(found).toHaveCount(2)
  await window.keyboard.type('○')
  await window.keyboard.press('Enter')
  await expect.poll(() => place(window)).toBe(`#/cases/${caseIds['蘇○○']}`)

  // Nothing is found: Enter does nothing, and does not wait for the next text.
  await beginSearch(window)
  await window.keyboard.type('沒有這個人')
  await window.keyboard.press('Enter')
  await expect(window.getByText('找不到')).toBeVisible()
  await window.keyboard.press('Control+a')
  await window.keyboard.type('歐陽')
  await expect(window.getByRole('menuitem').filter({ hasText: '歐陽○○' })).toBeVisible()
  expect(await place(window)).toBe('#/settings')
})

test('Enter that ends a composition of the input method only ends it', async ({ searching: { window, caseIds } }) => {
  const session = await window.context().newCDPSession(window)
  await beginSearch(window)
  await expect(window.getByRole('searchbox')).toBeFocused()
  await session.send('Input.imeSetComposition', { text: '歐陽', selectionStart: 2, selectionEnd: 2 })
  await expect(window.getByRole('menuitem').filter({ hasText: '歐陽○○' })).toBeVisible()
  await window.keyboard.press('Enter')
  await session.send('Input.insertText', { text: '歐陽' })
  await expect(window.getByRole('menuitem').filter({ hasText: '歐陽○○' })).toBeVisible()
  expect(await place(window)).toBe('#/settings')
  await window.keyboard.press('Enter')
  await expect.poll(() => place(window)).toBe(`#/cases/${caseIds['歐陽○○']}`)
})
