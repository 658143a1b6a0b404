import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { answered, closedMeeting, proposed, settledOutcome } from '../support/lifecycle.ts'
import { fileCase, goTo, hearingDay, openedWith, openParties, record, startBureau } from './hearing-room.ts'
import { memoryOf, memoryOfMain, resident } from './live-heap.ts'

/**
 * A day of eight hearings in the real application. An hour is one hearing with what a mediator does in it: attendance and duties, 25 statements
 * and ten notes typed in 60 bursts that are each saved, undo, corrections, a search, two recesses, offers, the parties' window, private notes
 * hidden and shown, three looks at the case, and the end: put off to another day, or settled and its record previewed. The windows' clock is
 * turned, so that every timer of the hour runs (the meeting's clock, what forgets answers that nobody looks at).
 *
 * Measured after each hour is what lives after garbage collection, with the same on the screen: the room of a case that nobody touches, its 60
 * statements shown to the parties too: what is alive in both windows and the main process, their elements and listeners; and what the system
 * says that all processes use.
 */
const hours = 8
/** Highest ratios of the last hour to the first that are good enough. The system counts pages that it has not taken back yet: some per cent up and down. */
const limits = { live: 1.05, elements: 1.05, listeners: 1.05, resident: 1.1 } as const
const statements = 25
const typedMs = 1_000

const bureau = await startBureau()
const { app, page, folder } = bureau
const hourMs = 3_600_000
const passes = (milliseconds: number): Promise<void> => page.clock.runFor(milliseconds)

/** One burst of typing, and the moment in which it is saved. */
async function burst(text: string): Promise<void> {
  await page.keyboard.insertText(text)
  await page.keyboard.type('。')
  await passes(typedMs)
}

async function statement(number: number): Promise<void> {
  await page.keyboard.press(`Alt+${(number % 3) + 1}`)
  await burst(`第${number}次：公司自115年1月起即未依約給付工資`)
  if (number % 8 === 0) for (const key of ['Control+z', 'Control+y']) await page.keyboard.press(key)
  await burst('經多次催討仍未給付，請求如數給付')
  await page.keyboard.press('Enter')
  await page.locator(`[data-statement="${number}"]`).waitFor()
}

async function note(number: number): Promise<void> {
  await page.keyboard.press('Alt+0')
  const field = page.locator('.private-zone textarea')
  await field.press('Control+End')
  await burst(`筆記${number}：勞方底線八萬元`)
  await page.keyboard.press('Alt+0')
  await field.waitFor({ state: 'detached' })
}

async function recess(): Promise<void> {
  await page.locator('.people-column').focus()
  await page.keyboard.press('r')
  await passes(300_000)
  await page.keyboard.press('r')
}

async function lookAtCase(): Promise<void> {
  await page.keyboard.press('F11')
  await enterFromCase()
}

/** From the page of the case into the room, by its key. */
async function enterFromCase(): Promise<void> {
  await page.getByRole('complementary', { name: '下一步' }).waitFor()
  await page.keyboard.press('F11')
  await page.locator('.composer textarea').waitFor()
}

async function open(): Promise<void> {
  for (const key of ['Enter', 'Enter', '1', '2', '3', '4', '5', 'Control+Enter']) await page.keyboard.press(key)
  await page.locator('.hearing-bar .badge-accent').waitFor()
}

/** 改期續行 with its reason, then the day of the next meeting. */
async function putOff(): Promise<void> {
  await page.getByRole('button', { name: '改期續行' }).press('Enter')
  await page.getByRole('dialog').getByRole('textbox', { name: /理由/ }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('group', { name: '建議時段' }).getByRole('button').first().waitFor()
  for (const key of ['Alt+1', 'Control+Enter']) await page.keyboard.press(key)
  await page.getByRole('heading', { level: 1, name: '第 2 次調解會議' }).waitFor()
}

async function settle(caseId: string): Promise<void> {
  await goTo(page, '#/')
  await record(page, caseId, proposed(), answered('W1', true), answered('E1', true), { ...closedMeeting, endedAt: `${hearingDay}T23:00` }, settledOutcome)
  await passes(60_000)
  await goTo(page, `#/hearing/${caseId}`)
  await page.locator('.signing-panel').waitFor()
  await page.keyboard.press('Control+p')
  await page.getByRole('dialog').getByRole('article').waitFor()
  await page.keyboard.press('Escape')
}

async function hour(number: number, caseId: string): Promise<void> {
  const began = await page.evaluate(() => Date.now())
  await goTo(page, `#/cases/${caseId}`)
  await enterFromCase()
  await open()
  const parties = await openParties(bureau)
  for (let one = 1; one <= statements; one += 1) {
    await statement(one)
    if (one % 5 === 0) for (const other of [one * 2, one * 2 + 1]) await note(other)
    if (one % 8 === 0) await lookAtCase()
    if (one % 12 === 0) await recess()
  }
  await parties.locator('.parties-item').nth(statements - 1).waitFor()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('工資')
  await page.keyboard.press('Escape')
  for (const amount of ['420000', '300000', '360000', '360000']) {
    await page.keyboard.press(amount === '420000' ? 'Alt+7' : 'Shift')
    await page.keyboard.type(amount)
    await page.keyboard.press('Enter')
  }
  await passes(typedMs)
  await page.keyboard.press('Alt+p')
  if (number % 2 === 0) await settle(caseId)
  else await putOff()
  await passes(Math.max(0, hourMs - (await page.evaluate(() => Date.now()) - began)))
}

interface Held { live: number; heap: number; elements: number; listeners: number; resident: number; files: number; wal: number }

/** What lives in the windows and the main process, after garbage collection. */
async function held(referenceId: string): Promise<Held> {
  await goTo(page, `#/hearing/${referenceId}`)
  await page.locator('[data-statement="60"]').waitFor()
  // React remembers the field that had the focus, with its page, until another has it.
  await page.locator('.composer textarea').focus()
  const parties = await openParties(bureau)
  await parties.locator('.parties-item').nth(59).waitFor()
  // Answers that nobody looks at any more are forgotten after five minutes.
  await passes(600_000)
  const [own, theirs, main, all] = [await memoryOf(page), await memoryOf(parties), await memoryOfMain(app, folder), await resident(app)]
  await page.keyboard.press('Alt+p')
  await goTo(page, '#/')
  const wal = await stat(join(folder, 'store', 'mediation-desk.sqlite-wal')).then(({ size }) => size, () => 0)
  return {
    live: own.live + theirs.live + main.live, heap: own.heap + theirs.heap + main.heap, elements: own.elements + theirs.elements, listeners: own.listeners + theirs.listeners,
    resident: all, files: main.files, wal,
  }
}

const inMegabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(2)

try {
  const reference = await fileCase(page, openedWith(60))
  const cases: string[] = []
  for (let number = 1; number <= hours; number += 1) cases.push(await fileCase(page))
  await page.clock.install({ time: new Date(`${hearingDay}T14:00:00`) })
  await page.reload()
  await page.locator('.frame-main h1').waitFor()

  const day: Held[] = []
  for (const [index, caseId] of cases.entries()) {
    const start = performance.now()
    await hour(index + 1, caseId)
    const now = await held(reference)
    day.push(now)
    console.log(`hour ${index + 1}: alive ${inMegabytes(now.live)} MB, with compiled code ${inMegabytes(now.heap)} MB, resident ${inMegabytes(now.resident)} MB, ${now.elements} elements, ${now.listeners} listeners, ${now.files} open files, WAL ${inMegabytes(now.wal)} MB (${((performance.now() - start) / 1000).toFixed(0)} s)`)
  }
  const [first, last] = [day[0], day.at(-1)]
  if (!first || !last) throw new Error('no hours')
  const rows = ([['memory alive', 'live'], ['resident memory', 'resident'], ['elements', 'elements'], ['listeners', 'listeners']] as const).map(([what, of]) => {
    const ratio = last[of] / first[of]
    return { measured: `${what} after ${hours} hours`, first: first[of], last: last[of], ratio: Number(ratio.toFixed(3)), limit: limits[of], verdict: ratio <= limits[of] ? 'ok' : 'GROWS' }
  })
  console.table(rows)
  process.exitCode = rows.every(({ verdict }) => verdict === 'ok') ? 0 : 1
} finally {
  await bureau.close()
}
