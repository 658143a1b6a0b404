import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronToLaunch } from '../../scripts/setup/electron.mjs'
import { accepted, assigned, filed, mediatorLin, opened, scheduled } from '../support/lifecycle.ts'

/** A real bureau with one mediator, its window, and the day it is there. */
export interface Bureau { app: ElectronApplication; page: Page; /** Where its data is. */ folder: string; close: () => Promise<void> }

/** The day of every measurement in the hearing room. */
export const hearingDay = '2026-03-11'

/** Starts the application on an empty folder; `close` ends it and takes the folder away. */
export async function startBureau(): Promise<Bureau> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-bench-'))
  const { executablePath, args } = electronToLaunch()
  const app = await _electron.launch({ executablePath, args: [...args, `--user-data-dir=${folder}`, '--disable-gpu', `--today=${hearingDay}`], chromiumSandbox: !args.includes('--no-sandbox') })
  const page = await app.firstWindow()
  await ask(page, 'app.preferences', { city: 'KAOHSIUNG', userName: '調解人' })
  await ask(page, 'roster.savePerson', { person: mediatorLin })
  const close = async () => {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { app, page, folder, close }
}

interface Head { caseId: string; seq: number }
interface DeskWindow { desk: { invoke: (command: string, input: unknown) => Promise<{ ok: boolean; value: Head }> } }

/** Asks the main process what a screen would ask. @throws Error when it is refused */
export async function ask(page: Page, command: string, input: unknown): Promise<Head> {
  const question: readonly [string, unknown] = [command, input]
  const result = await page.evaluate(([name, what]) => (window as unknown as DeskWindow).desk.invoke(name, what), question)
  if (!result.ok) throw new Error(`${command}: ${JSON.stringify(result)}`)
  return result.value
}

/** Files a case whose meeting is called for the day, and records what follows. @returns its number */
export async function fileCase(page: Page, following: readonly object[] = []): Promise<string> {
  const { caseId } = await ask(page, 'case.file', { event: filed() })
  await record(page, caseId, accepted, assigned, scheduled(), ...following)
  return caseId
}

/** Records events behind the window's back: it learns of them when it is loaded anew or asks again. */
export async function record(page: Page, caseId: string, ...events: readonly object[]): Promise<void> {
  let { seq } = await ask(page, 'case.view', { caseId })
  for (const event of events) ({ seq } = await ask(page, 'case.record', { caseId, basedOnSeq: seq, event }))
}

/** The opening of the meeting and so many statements, said in turn. */
export const openedWith = (statements: number): object[] => [opened(), ...Array.from({ length: statements }, (_, index) => ({
  type: 'statement.recorded', on: hearingDay, at: '14:10', side: index % 2 === 0 ? 'EMPLOYEE' : 'EMPLOYER', text: `第${index + 1}次陳述：資方於115年1月起未依約給付工資，勞方多次催討未果，請求給付積欠工資及資遣費。`,
}))]

/** Turns the window to a page of the application. */
export const goTo = (page: Page, path: string): Promise<void> => page.evaluate((to) => { location.hash = to }, path)

/** Opens the parties' window with its key. */
export async function openParties({ app, page }: Bureau): Promise<Page> {
  const [parties] = await Promise.all([app.waitForEvent('window'), page.keyboard.press('Alt+p')])
  await parties.locator('.parties-screen').waitFor()
  return parties
}

/** The value below which that part of them lies. */
export const quantile = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN
