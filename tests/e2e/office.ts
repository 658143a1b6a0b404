import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import type { CommandName, Input, Output } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { type Desk, startDesk } from './fixtures.ts'

/** 民國115年3月16日（星期一）: the day of these tests. */
export const officeDay = '2026-03-16'

interface DeskWindow { desk: { invoke: (command: string, input: unknown) => Promise<unknown> } }

/** Asks the main process what a screen would ask. @throws Error when it is refused */
export async function ask<C extends CommandName>(page: Page, command: C, input: Input<C>): Promise<Output<C>> {
  const question: readonly [string, unknown] = [command, input]
  const result = (await page.evaluate(([name, what]) => (window as unknown as DeskWindow).desk.invoke(name, what), question)) as Result<Output<C>>
  if (!result.ok) throw new Error(`${command}: ${result.refusal.code} ${result.refusal.message}`)
  return result.value
}

/**
 * No known accessibility fault of WCAG 2.2 A and AA on what is in the page now. React Aria's announcer is left out: it keeps what it read
 * aloud for some seconds, also of fields that are gone by then.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`) }))).toEqual([])
}

/** Sets the window's inner size and zoom: 1366 × 768 at zoom 2 is the bureau laptop at 200 %. */
export async function resize({ app }: Desk, width: number, height: number, zoom = 1): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h, z]) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setMinimumSize(200, 200)
    window?.setContentSize(w, h)
    window?.webContents.setZoomFactor(z)
  }, [width, height, zoom] as const)
}

/** Nothing of the page is cut off or has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => {
    const main = document.querySelector('main') ?? document.documentElement
    return [main.scrollWidth - main.clientWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth]
  })).toEqual([0, 0])
}

/** A first start on 115-03-16, and an office with the ten demonstration cases on that day. */
export const test = base.extend<{ firstStart: Desk; office: Desk }>({
  firstStart: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
    const desk = await startDesk(folder, [`--today=${officeDay}`])
    await use(desk)
    await desk.app.close()
    await rm(folder, { recursive: true, force: true })
  },
  office: async ({ firstStart }, use) => {
    await ask(firstStart.window, 'demonstration.load', { city: 'KAOHSIUNG' })
    await ask(firstStart.window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
    await firstStart.window.reload()
    await expect(firstStart.window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
    await use(firstStart)
  },
})

export { expect } from '@playwright/test'
