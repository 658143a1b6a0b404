import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronToLaunch } from '../../scripts/setup/electron.mjs'
import { accepted, assigned, filed, mediatorLin, opened, scheduled } from '../support/lifecycle.ts'

/**
 * From the start of the program's process (as the system has it, read from Electron) until the hearing room in which it was killed is drawn, with all
 * statements, its text and the cursor in the composer: the frame that shows it. What the test's driver needs to start is not in it, what it needs
 * to be attached to the running program is.
 */
const statements = 200
const starts = 5
const limitMs = 2_000
const composer = '.composer textarea'
const text = '資方主張勞工自願離職，'

const folder = await mkdtemp(join(tmpdir(), 'desk-bench-'))
const { executablePath, args } = electronToLaunch()
const start = (): Promise<ElectronApplication> => _electron.launch({ executablePath, args: [...args, `--user-data-dir=${folder}`, '--disable-gpu', '--today=2026-03-11'], chromiumSandbox: !args.includes('--no-sandbox') })

interface DeskWindow { desk: { invoke: (command: string, input: unknown) => Promise<{ ok: boolean; value: { caseId: string; seq: number } }> } }
async function ask(page: Page, command: string, input: unknown): Promise<{ caseId: string; seq: number }> {
  const question: readonly [string, unknown] = [command, input]
  const result = await page.evaluate(([name, what]) => (window as unknown as DeskWindow).desk.invoke(name, what), question)
  if (!result.ok) throw new Error(`${command}: ${JSON.stringify(result)}`)
  return result.value
}

async function kill(app: ElectronApplication): Promise<void> {
  const gone = new Promise<void>((resolve) => app.process().once('exit', () => resolve()))
  const { pid } = app.process()
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  await gone
}

/** Epoch milliseconds of the frame that shows the room, every statement, and the cursor after the text. */
const drawnAt = (page: Page): Promise<number> => page.evaluate(([selector, last, typed]) => new Promise<number>((resolve) => {
  const look = () => {
    const field = document.activeElement
    const isThere = field instanceof HTMLTextAreaElement && field.matches(selector) && field.value === typed && field.selectionStart === typed.length && document.querySelector(last) !== null
    if (isThere) requestAnimationFrame(() => resolve(Date.now()))
    else requestAnimationFrame(look)
  }
  look()
}), [composer, `[data-statement="${statements}"]`, text] as const)

try {
  let app = await start()
  let page = await app.firstWindow()
  await ask(page, 'app.preferences', { city: 'KAOHSIUNG', userName: '調解人' })
  await ask(page, 'roster.savePerson', { person: mediatorLin })
  let head = await ask(page, 'case.file', { event: filed() })
  const rest = [accepted, assigned, scheduled(), opened(), ...Array.from({ length: statements }, (_, index) => ({
    type: 'statement.recorded', on: '2026-03-11', at: '14:10', side: index % 2 === 0 ? 'EMPLOYEE' : 'EMPLOYER', text: `第${index + 1}次陳述：資方於115年1月起未依約給付工資，勞方多次催討未果，請求給付積欠工資及資遣費。`,
  }))]
  for (const event of rest) head = await ask(page, 'case.record', { caseId: head.caseId, basedOnSeq: head.seq, event })
  await page.reload()
  await page.evaluate((caseId) => { location.hash = `#/hearing/${caseId}` }, head.caseId)
  await page.locator(composer).waitFor()
  await page.keyboard.press('Alt+2')
  await page.keyboard.type(text)
  await pause(1_500)

  const times: number[] = []
  for (let count = 0; count < starts; count += 1) {
    await kill(app)
    app = await start()
    page = await app.firstWindow()
    const at = await drawnAt(page)
    const begun = await app.evaluate(() => process.getCreationTime())
    if (begun === null) throw new Error('the system does not tell when the program was started')
    times.push(at - begun)
  }
  await app.close()
  const median = times.toSorted((a, b) => a - b)[Math.floor(starts / 2)] ?? Number.NaN
  console.table([{ measured: `killed, started, back at the cursor in a hearing of ${statements} statements`, median: `${Math.round(median)} ms`, worst: `${Math.round(Math.max(...times))} ms`, limit: `${limitMs} ms`, verdict: median <= limitMs ? 'ok' : 'TOO SLOW' }])
  process.exitCode = median <= limitMs ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
