import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { openStore } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, filed, scheduled } from '../support/lifecycle.ts'
import { startDesk } from './fixtures.ts'
import { killTree } from './kill-tree.ts'
import { ask, expect, officeDay, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'
import { acknowledged, followRoom, roomNow, type RoomParts, type Sight, sightsIn } from './screens/seen-room.ts'

/** How often the program is killed: `DESK_KILLS=100` for the long run. `DESK_SEED` chooses other moments and other keys. */
const kills = Number(process.env['DESK_KILLS'] ?? 6)
const seed = Number(process.env['DESK_SEED'] ?? 1150316)
/** A kill comes at any of these moments after the first key of its round. */
const latestMs = 3_000
const betweenKeysMs = 25
const words = ['資方積欠一月工資', '公司已付清', '請求', '給付', '年資三年', '否認', '，', '月薪四萬元', '加班費', '同意分期']

/** What one does in a hearing, by the keyboard alone. */
type Deed = { do: 'TYPE' | 'NOTE'; text: string } | { do: 'RECORD' | 'LEFT' | 'RECESS' } | { do: 'OFFER'; thousands: number } | { do: 'SPEAK'; key: 1 | 2 | 3 }
const speech = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: speech.map((text): Deed => ({ do: 'TYPE', text })) },
  { weight: 3, arbitrary: fc.constantFrom<Deed>({ do: 'RECORD' }, { do: 'LEFT' }) },
  { weight: 2, arbitrary: speech.map((text): Deed => ({ do: 'NOTE', text })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 999 }).map((thousands): Deed => ({ do: 'OFFER', thousands })) },
  { weight: 1, arbitrary: fc.constant<Deed>({ do: 'RECESS' }) },
  { weight: 1, arbitrary: fc.constantFrom<1 | 2 | 3>(1, 2, 3).map((key): Deed => ({ do: 'SPEAK', key })) },
)
const rounds = fc.sample(fc.record({ afterMs: fc.integer({ min: 0, max: latestMs }), deeds: fc.array(deed, { minLength: 30, maxLength: 30 }) }), { seed, numRuns: kills })

const hasFocus = (page: Page, selector: string): Promise<boolean> => page.evaluate((inside) => document.activeElement?.closest(inside) !== null, selector)
/** Presses the key that goes on until the focus is there. */
async function goTo(page: Page, key: string, selector: string): Promise<void> {
  for (let step = 0; step < 12 && !await hasFocus(page, selector); step += 1) await page.keyboard.press(key)
}

async function act(page: Page, deed: Deed): Promise<void> {
  const { keyboard } = page
  const slowly = { delay: betweenKeysMs }
  if (deed.do === 'SPEAK') await keyboard.press(`Alt+${deed.key}`)
  else if (deed.do === 'NOTE') {
    if (!await hasFocus(page, '.private-zone')) await goTo(page, 'F6', '.private-zone')
    await goTo(page, 'Tab', '.private-zone textarea')
    await keyboard.type(deed.text, slowly)
  } else if (deed.do === 'RECESS') {
    await goTo(page, 'F6', '.people-column')
    await keyboard.press('r')
  } else if (deed.do === 'OFFER') {
    await keyboard.press('Alt+7')
    // In place of a sum that was left there.
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type(String(deed.thousands * 1000), slowly)
    await keyboard.press('Enter')
  } else {
    if (!await hasFocus(page, '.composer textarea')) await keyboard.press('Alt+1')
    if (deed.do === 'TYPE') await keyboard.type(deed.text, slowly)
    else await keyboard.press(deed.do === 'RECORD' ? 'Enter' : 'ArrowLeft')
  }
}

/** Before the opening: who is there, what is told, and at the end the opening itself. @returns false once the meeting is open */
async function prepare(page: Page): Promise<boolean> {
  const { isAhead, unseen, duty } = await page.evaluate(() => ({
    isAhead: document.querySelector('.people-opening') !== null, unseen: document.querySelectorAll('[data-seat][data-present=unseen]').length,
    duty: document.querySelector('[data-duty][aria-pressed=false] kbd')?.textContent ?? null,
  }))
  if (!isAhead) return false
  if (unseen > 0) await page.keyboard.press(await hasFocus(page, '[data-present=unseen]') ? 'Enter' : 'ArrowUp')
  else await page.keyboard.press(duty ?? 'Control+Enter')
  await page.waitForTimeout(10 * betweenKeysMs)
  return true
}

/** Every log is whole and nothing half-written lies about, in a copy of the data as the kill left it. */
async function expectWhole(dataFolder: string): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  try {
    await cp(join(dataFolder, 'store'), copy, { recursive: true })
    expect((await readdir(copy, { recursive: true })).filter((name) => /\.(?:tmp|part)$/.test(name))).toEqual([])
    const store = await openStore(join(copy, 'mediation-desk.sqlite'), await loadResources(join(import.meta.dirname, '../../resources')), systemClock(officeDay))
    expect((await verifyStore(store)).problems).toEqual([])
    await store.close()
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/**
 * Where the cursor is found that was seen there. Notes are kept apart from the room: where fewer of their words were saved than it had passed, it is
 * behind the last of them. From a place that is no field one comes back to the composer.
 */
function cameBack(seen: string, found: RoomParts): string {
  if (seen === '' && found.cursor.startsWith('composer ')) return found.cursor
  return seen.replace(/^NOTES (\d+)$/, (_whole, at) => `NOTES ${Math.min(Number(at), found.note.length)}`)
}

/** Whether the composer is found as it was in that sight but for the statement in it, which came into the log meanwhile. */
function isRecordedSince({ statements, parts: { composer } }: Sight, found: Sight): boolean {
  const { count, last } = found.statements
  return statements.count < count && composer.speaker === found.parts.composer.speaker && composer.text.includes(last) && composer.text.replace(last, '') === found.parts.composer.text
}

/** Whether a part of the room is found as it was in that sight. */
function isAsIn(sight: Sight, part: keyof RoomParts, found: Sight): boolean {
  const seen = part === 'cursor' ? cameBack(sight.parts.cursor, found.parts) : sight.parts[part]
  return JSON.stringify(seen) === JSON.stringify(found.parts[part]) || (isRecordedSince(sight, found) && (part === 'composer' || (part === 'cursor' && found.parts.cursor.startsWith('composer '))))
}

/**
 * Every part of the room is as it was seen at some moment since the last of which the bar said that it is saved, and every statement that was seen is there.
 * @returns how many ms before the kill the oldest of what is not there was seen
 */
function expectKept(sights: readonly Sight[], onDisk: Sight, killedAt: number): number {
  const last = sights.at(-1)
  // The list of offers is drawn when there is time: one that is on disk already may not have been seen yet.
  const found = { ...onDisk, parts: { ...onDisk.parts, offers: onDisk.parts.offers.slice(0, last?.parts.offers.length) } }
  expect(found.statements.count).toBeGreaterThanOrEqual(last?.statements.count ?? 0)
  let lostMs = 0
  for (const part of Object.keys(found.parts) as (keyof RoomParts)[]) {
    const known = acknowledged(sights, part === 'note' ? 'noteSaved' : 'saved')
    const at = sights.findLastIndex((sight) => isAsIn(sight, part, found))
    const told = (sight: Sight | undefined) => JSON.stringify(sight?.parts[part])
    expect(at, `${part}: found ${told(found)}, was ${told(sights[known])} when it was last told of as saved, ${told(last)} in the end`).toBeGreaterThanOrEqual(known)
    lostMs = Math.max(lostMs, killedAt - (sights[at + 1]?.at ?? killedAt))
  }
  return lostMs
}

test(`a hearing that is killed ${kills} times goes on at the same place: nothing is lost that was told of as saved, neither a word nor the cursor, a seat, a recess, an offer or a note`, async () => {
  test.setTimeout(60_000 + kills * 20_000)
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  const start = () => startDesk(folder, [`--today=${officeDay}`])
  const lost: number[] = []
  let looks = 0
  try {
    let desk = await start()
    await openBureau(desk)
    let view = await ask(desk.window, 'case.file', { event: filed() as Input<'case.file'>['event'] })
    for (const event of [accepted, assigned, scheduled(1, `${officeDay}T14:00`)]) view = await ask(desk.window, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
    const { caseId } = view
    await desk.window.evaluate((id) => {
      location.hash = `#/hearing/${id}`
    }, caseId)
    await expect(desk.window.locator('[data-seat]').first()).toBeFocused()

    for (const [round, { afterMs, deeds }] of rounds.entries()) {
      const { app, window: page } = desk
      const seen = join(folder, `seen-${round}`)
      await followRoom(desk, seen)
      const killed = new AbortController()
      const work = async () => {
        while (!killed.signal.aborted && await prepare(page));
        for (const what of deeds) if (!killed.signal.aborted) await act(page, what)
      }
      const working = work().catch((error: unknown) => {
        if (!killed.signal.aborted) throw error
      })
      const ended = app.waitForEvent('close')
      await page.waitForTimeout(afterMs)
      killed.abort()
      const killedAt = Date.now()
      killTree(app.process().pid ?? 0)
      await Promise.all([working, ended])

      const sights = await sightsIn(seen)
      await expectWhole(folder)
      desk = await start()
      // Nobody leads it there: it is the room by itself.
      await expect(desk.window.locator('.hearing-room')).toBeVisible()
      let lostMs = 0
      await expect(async () => {
        lostMs = expectKept(sights, await roomNow(desk.window), killedAt)
      }).toPass({ timeout: 10_000 })
      lost.push(lostMs)
      looks += sights.length
    }
    const { statements, parts } = await roomNow(desk.window)
    expect(statements.count).toBe((await ask(desk.window, 'case.view', { caseId })).facts.statements.length)
    const report = `seed ${seed}: ${kills} kills, ${looks} changes seen; in the end ${statements.count} statements, ${parts.offers.length} offers, ${parts.recesses.length} recesses and a note of ${parts.note.length} characters, nothing lost that was told of as saved; what was typed last was lost for ${Math.round(lost.toSorted((a, b) => a - b)[Math.floor(kills / 2)] ?? 0)} ms at the median, ${Math.max(0, ...lost)} ms at most`
    test.info().annotations.push({ type: 'kills', description: report })
    console.log(report)
    await desk.app.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
