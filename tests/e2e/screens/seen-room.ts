import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Desk } from '../fixtures.ts'

/** By which a sight is told from other messages. */
const mark = 'sight '

/** What stands in the hearing room, part by part, as whoever looks at it sees it. */
export interface RoomParts {
  seats: string[]
  duties: string[]
  recesses: string[]
  composer: { speaker: string; text: string; caret: number }
  offers: string[]
  /** Sums without the commas that come when their field is left. */
  offering: string[]
  note: string
  /** The field or row that has the focus, and the cursor in it. */
  cursor: string
}
/** One look at the room. `saved`, `noteSaved`: what the bar and the notes say, HH:MM:SS. */
export interface Sight { /** Milliseconds since 1970. */ at: number; saved: string; noteSaved: string; /** The last one, and how many there are. */ statements: { count: number; last: string }; parts: RoomParts }

/** Runs in the page. */
function look(): Sight {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`.hearing-room ${selector}`)]
  const textOf = (selector: string) => all(selector).map((element) => element.textContent)
  const valueOf = (element: Element | undefined) => (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '')
  const composer = document.querySelector<HTMLTextAreaElement>('.composer textarea')
  const active = document.activeElement
  const marked = active?.closest<HTMLElement>('[data-place], [data-seat], [data-statement]')
  // Not in a sum: it is grouped anew.
  const at = active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.inputMode !== 'numeric') ? active.selectionStart : 0
  const time = (selector: string) => /\d\d:\d\d:\d\d/.exec(textOf(selector).join())?.[0] ?? ''
  const rows = all('[data-statement]').sort((a, b) => Number(b.dataset.statement) - Number(a.dataset.statement))
  return {
    at: Date.now(), saved: time('.hearing-bar .draft-line'), noteSaved: time('.private-zone .draft-line'),
    statements: { count: rows.length, last: rows[0]?.querySelector('.prose')?.textContent ?? '' },
    parts: {
      seats: all('[data-seat]').map(({ dataset }) => `${dataset.seat} ${dataset.present}`),
      duties: all('[data-duty][aria-pressed=true]').map(({ dataset }) => dataset.duty ?? ''),
      recesses: textOf('.people-column section:first-of-type .people-keys'),
      composer: { speaker: document.querySelector<HTMLElement>('.composer-speaker[aria-pressed=true]')?.textContent ?? '', text: composer?.value ?? '', caret: composer?.selectionStart ?? 0 },
      offers: textOf('.offer-list li'),
      offering: all('.offer-entry input').map((input) => (input instanceof HTMLInputElement && input.type === 'radio' ? String(input.checked) : valueOf(input).replaceAll(',', ''))),
      note: valueOf(all('.private-zone textarea')[0]),
      cursor: marked ? `${marked.dataset.place ?? marked.dataset.seat ?? marked.dataset.statement} ${at}` : '',
    },
  }
}

/** The room as it stands now. */
export const roomNow = (page: Page): Promise<Sight> => page.evaluate(look)

/**
 * Looks at the room after everything that changes in it. The program itself writes down each sight, at once, in `file`: what it saved before it was
 * killed was then seen before, whoever reads it later.
 */
export async function followRoom({ app, window: page }: Desk, file: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [to, mark]) => {
    const { appendFileSync } = process.getBuiltinModule('node:fs')
    // What is said is an argument of its own in older versions of Electron.
    BrowserWindow.getAllWindows()[0]?.webContents.on('console-message', (details: { message?: string }, _level?: unknown, said?: string) => {
      const message = details.message ?? said ?? ''
      if (message.startsWith(mark)) appendFileSync(to, `${message.slice(mark.length)}\n`)
    })
  }, [file, mark] as const)
  // As text: the page itself may not evaluate any.
  await page.evaluate(`(() => {
    const look = ${look.toString()}
    const tell = () => console.debug('${mark}' + JSON.stringify(look()))
    new MutationObserver(tell).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    for (const event of ['input', 'selectionchange', 'focusin']) document.addEventListener(event, tell)
    tell()
  })()`)
}

/** What was seen, the oldest first; a last one that was not written to its end was not. */
export const sightsIn = async (file: string): Promise<Sight[]> => (await readFile(file, 'utf8')).split('\n').slice(0, -1).map((line) => JSON.parse(line) as Sight)

/** The last sight of which somebody who reads the bar at the end knows that it is on disk: the last before the second that it tells. */
export function acknowledged(sights: readonly Sight[], of: 'saved' | 'noteSaved'): number {
  const last = sights.at(-1)
  const time = last?.[of] ?? ''
  if (last === undefined || time === '') return 0
  const second = new Date(last.at)
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  second.setHours(hours, minutes, seconds, 0)
  // Saved before midnight, read after it.
  if (second.getTime() > last.at) second.setDate(second.getDate() - 1)
  return Math.max(0, sights.findLastIndex((sight) => sight.at < second.getTime()))
}
