import { fileCase, goTo, openedWith, openParties, startBureau } from './hearing-room.ts'

/**
 * What a hearing asks of the processor: all processes of the application, as a share of one core, while one types as people do with an input
 * method, and while one only listens. The meeting's clock runs and the parties' window is open. Time of the processor is counted, not of the wall:
 * what else the machine does is not in it.
 */
const statements = 60
const typedMs = 60_000
const listenedMs = 30_000
const limit = 0.2
/** Three characters a second, a pause after twelve of them; a statement is recorded after each second pause. */
const characterMs = 333
const burst = 12
const pauseMs = 2_000

const bureau = await startBureau()
const { app, page } = bureau
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Seconds of processor time of all processes since they were started. */
const used = (): Promise<number> => app.evaluate(({ app: running }) => running.getAppMetrics().reduce((sum, { cpu }) => {
  if (cpu.cumulativeCPUUsage === undefined) throw new Error('this Electron does not tell its processor time')
  return sum + cpu.cumulativeCPUUsage
}, 0))

/** @returns the share of one core during `work` */
async function shareOf(work: () => Promise<void>): Promise<number> {
  const [before, start] = [await used(), performance.now()]
  await work()
  return (await used() - before) / ((performance.now() - start) / 1000)
}

/** Types with the sounds of the input method first, then the character that is taken, until the time is over. */
async function type(): Promise<void> {
  const keys = await page.context().newCDPSession(page)
  const end = performance.now() + typedMs
  for (let typed = 1; performance.now() < end; typed += 1) {
    const next = performance.now() + characterMs
    for (const text of ['ㄗ', 'ㄗㄧ']) await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await keys.send('Input.insertText', { text: '資' })
    await wait(Math.max(0, next - performance.now()))
    if (typed % burst === 0) await wait(pauseMs)
    if (typed % (burst * 2) === 0) await page.keyboard.press('Enter')
  }
  await keys.detach()
}

try {
  const caseId = await fileCase(page, openedWith(statements))
  await page.reload()
  await goTo(page, `#/hearing/${caseId}`)
  await page.locator(`[data-statement="${statements}"]`).waitFor()
  await openParties(bureau)
  await page.locator('.composer textarea').focus()
  await wait(5_000)

  const typing = await shareOf(type)
  const listening = await shareOf(() => wait(listenedMs))
  const recorded = await page.locator('[data-statement]').count() - statements
  if (recorded < 2) throw new Error(`${recorded} statements were recorded`)
  const inPercent = (share: number): string => `${(share * 100).toFixed(1)} %`
  console.table([
    { measured: `typing for a minute, ${recorded} statements recorded`, 'of one core': inPercent(typing), limit: inPercent(limit), verdict: typing <= limit ? 'ok' : 'TOO MUCH' },
    { measured: 'listening', 'of one core': inPercent(listening), limit: inPercent(limit), verdict: listening <= limit ? 'ok' : 'TOO MUCH' },
  ])
  process.exitCode = typing <= limit && listening <= limit ? 0 : 1
} finally {
  await bureau.close()
}
