import type { Page } from '@playwright/test'
import { ask, fileCase, goTo, openedWith, quantile, startBureau } from './hearing-room.ts'

/** Every key of a statement, in a record that holds 200 of them; and the key that hides long private notes. */
const statements = 200
const keys = 400
const warmUp = 40
const hidings = 200
const noteLength = 10_000
const limits = { key: { median: 16, last: 50 }, hiding: { median: 100, last: 100 } } as const
const bureau = await startBureau()
const { page } = bureau

/** Milliseconds that each key takes until what it changed is drawn and laid out, the next one after the frame that shows it. */
const timesOfKeys = (count: number): Promise<number[]> => page.evaluate(async (many) => {
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

/** Milliseconds from when the key reached the program until a frame without the private text was painted: waiting for the screen is in it. */
async function timeOfHiding(window: Page): Promise<number> {
  await window.locator('.private-zone textarea').waitFor()
  const hidden = window.evaluate(() => new Promise<number>((resolve) => {
    addEventListener('keydown', ({ timeStamp }) => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => resolve(performance.now() - timeStamp), { once: true })
      channel.port1.start()
      const look = () => {
        // The message comes after the frame that this callback belongs to.
        if (document.querySelector('.private-zone textarea') === null) channel.port2.postMessage(null)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }, { once: true, capture: true })
  }))
  // The listener is there before the key.
  await window.evaluate(() => new Promise(requestAnimationFrame))
  await window.keyboard.press('Alt+0')
  return hidden
}

function tell(measured: string, times: readonly number[], limit: { median: number; last: number }): boolean {
  const [median, last] = [quantile(times, 0.5), quantile(times, 0.99)]
  const isKept = median <= limit.median && last <= limit.last
  console.table([{ measured, median: `${median.toFixed(2)} ms`, '99 %': `${last.toFixed(2)} ms`, limits: `${limit.median} / ${limit.last} ms`, verdict: isKept ? 'ok' : 'TOO SLOW' }])
  return isKept
}

try {
  const caseId = await fileCase(page, openedWith(statements))
  for (const zone of ['NOTES', 'CAUCUS_EMPLOYEE', 'CAUCUS_EMPLOYER']) await ask(page, 'hearing.saveNote', { caseId, zone, text: '底線八萬元。'.repeat(noteLength / 6).padEnd(noteLength, '密') })
  await page.reload()
  await goTo(page, `#/hearing/${caseId}`)
  await page.locator(`[data-statement="${statements}"]`).waitFor()

  await timesOfKeys(warmUp)
  const typing = tell(`a key in a record of ${statements} statements`, await timesOfKeys(keys), limits.key)

  const times: number[] = []
  for (let round = -3; round < hidings; round += 1) {
    const time = await timeOfHiding(page)
    if (round >= 0) times.push(time)
    await page.keyboard.press('Alt+0')
  }
  const hiding = tell(`notes of ${noteLength} characters hidden by their key`, times, limits.hiding)
  process.exitCode = typing && hiding ? 0 : 1
} finally {
  await bureau.close()
}
