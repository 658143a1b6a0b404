import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { electronToLaunch } from '../../scripts/setup/electron.mjs'
import { assigned, accepted, filed, mediatorLin, opened, scheduled } from '../support/lifecycle.ts'

/** Every key of a statement, in a record that holds 200 of them. */
const statements = 200
const keys = 400
const warmUp = 40
const limits = { median: 16, '99 %': 50 }
const folder = await mkdtemp(join(tmpdir(), 'desk-bench-'))
const { executablePath, args } = electronToLaunch()
const app = await _electron.launch({ executablePath, args: [...args, `--user-data-dir=${folder}`, '--disable-gpu', '--today=2026-03-11'], chromiumSandbox: !args.includes('--no-sandbox') })

interface DeskWindow { desk: { invoke: (command: string, input: unknown) => Promise<{ ok: boolean; value: { caseId: string; seq: number } }> } }
async function ask(page: Page, command: string, input: unknown): Promise<{ caseId: string; seq: number }> {
  const question: readonly [string, unknown] = [command, input]
  const result = await page.evaluate(([name, what]) => (window as unknown as DeskWindow).desk.invoke(name, what), question)
  if (!result.ok) throw new Error(`${command}: ${JSON.stringify(result)}`)
  return result.value
}

/** Milliseconds that each key takes until what it changed is drawn and laid out, the next one after the frame that shows it. */
const timesOfKeys = (page: Page, count: number): Promise<number[]> => page.evaluate(async (many) => {
  const field = document.querySelector<HTMLTextAreaElement>('.composer textarea')
  if (field === null) throw new Error('no composer')
  field.focus()
  const times: number[] = []
  const channel = new MessageChannel()
  const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => {
    channel.port1.addEventListener('message', () => resolve(), { once: true })
    channel.port1.start()
    channel.port2.postMessage(null)
  }))
  for (let key = 0; key < many; key += 1) {
    // Begins with a frame, so that the wait for the screen's next one is not counted as work.
    await painted()
    const start = performance.now()
    document.execCommand('insertText', false, '字')
    // Layout of what changed, as the frame would do it.
    field.getBoundingClientRect()
    document.body.getBoundingClientRect()
    times.push(performance.now() - start)
  }
  return times
}, count)

try {
  const page = await app.firstWindow()
  await ask(page, 'app.preferences', { city: 'KAOHSIUNG', userName: '調解人' })
  await ask(page, 'roster.savePerson', { person: mediatorLin })
  let head = await ask(page, 'case.file', { event: filed() })
  const rest = [accepted, assigned, scheduled(), opened(), ...Array.from({ length: statements }, (_, index) => ({
    type: 'statement.recorded', on: '2026-03-11', at: '14:10', side: index % 2 === 0 ? 'EMPLOYEE' : 'EMPLOYER', text: `第${index + 1}次陳述：資方於115年1月起未依約給付工資，勞方多次催討未果，請求給付積欠工資及資遣費。`,
  }))]
  for (const event of rest) head = await ask(page, 'case.record', { caseId: head.caseId, basedOnSeq: head.seq, event })
  await page.reload()
  await page.evaluate((caseId) => { location.hash = `#/hearing/${caseId}` }, head.caseId)
  await page.locator(`[data-statement="${statements}"]`).waitFor()

  await timesOfKeys(page, warmUp)
  const times = (await timesOfKeys(page, keys)).sort((a, b) => a - b)
  const at = (part: number): number => times[Math.floor(times.length * part)] ?? Number.NaN
  const kept = at(0.5) <= limits.median && at(0.99) <= limits['99 %']
  console.table([{ measured: `a key in a record of ${statements} statements`, median: `${at(0.5).toFixed(2)} ms`, '99 %': `${at(0.99).toFixed(2)} ms`, limits: `${limits.median} / ${limits['99 %']} ms`, verdict: kept ? 'ok' : 'TOO SLOW' }])
  process.exitCode = kept ? 0 : 1
} finally {
  await app.close()
  await rm(folder, { recursive: true, force: true })
}
