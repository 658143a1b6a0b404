import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { electronToLaunch } from '../../scripts/setup/electron.mjs'

export interface Desk {
  readonly app: ElectronApplication
  /** The first window, loaded. */
  readonly window: Page
  /** The folder that holds this run's data, gone after the test. */
  readonly dataFolder: string
}

/**
 * Starts the built application in the real Electron on a data folder of its own.
 * @param dataFolder the user-data folder; an empty one is a first run
 * @param flags further command-line arguments of the application
 */
export async function startDesk(dataFolder: string, flags: readonly string[] = []): Promise<Desk> {
  const electron = electronToLaunch()
  const app = await _electron.launch({
    executablePath: electron.executablePath,
    args: [...electron.args, `--user-data-dir=${dataFolder}`, '--disable-gpu', ...flags],
    chromiumSandbox: !electron.args.includes('--no-sandbox'),
  })
  const window = await app.firstWindow()
  await window.waitForLoadState()
  return { app, window, dataFolder }
}

export const test = base.extend<{ desk: Desk }>({
  desk: async ({ browserName: _ }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
    const desk = await startDesk(dataFolder)
    await use(desk)
    await desk.app.close()
    await rm(dataFolder, { recursive: true, force: true })
  },
})

export { expect } from '@playwright/test'
