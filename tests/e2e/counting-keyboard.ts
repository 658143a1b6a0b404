import type { CDPSession, Locator, Page, TestInfo } from '@playwright/test'

/** What one step took: keys that were struck (each key of a chord for itself), and characters that were typed as text. */
export interface StepCount { step: string; keystrokes: number; characters: number }

/** A keyboard and nothing else: there is no mouse behind it, no field that is filled, no focus that is set. It counts. */
export class CountingKeyboard {
  readonly counts: StepCount[] = []
  readonly #page: Page
  #session: CDPSession | null = null

  constructor(page: Page) {
    this.#page = page
  }

  /** What is struck from now on belongs to this step. */
  begin(step: string): void {
    this.counts.push({ step, keystrokes: 0, characters: 0 })
  }

  /** All keys and characters of a step, taken together. */
  costOf(step: string): number {
    return this.counts.filter((one) => one.step === step).reduce((sum, { keystrokes, characters }) => sum + keystrokes + characters, 0)
  }

  /** Presses one key or chord after the other, such as `Enter` or `Control+Enter`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key)
      this.#count(key.split('+').length, 0)
    }
  }

  /** Figures and codes: each is one key. */
  async strike(figures: string): Promise<void> {
    await this.#page.keyboard.type(figures)
    this.#count(figures.length, 0)
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
    this.#count(0, [...text].length)
  }

  /** Composes as an input method does: the sounds, then the word that takes their place. The sounds are keys, and so is the one that takes the word. */
  async compose(...words: readonly { sounds: string; word: string }[]): Promise<void> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page)
    for (const { sounds, word } of words) {
      const typed = [...sounds].map((_sound, index) => sounds.slice(0, index + 1))
      for (const text of typed) await this.#session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 })
      await this.#session.send('Input.insertText', { text: word })
      await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 })
      this.#count(typed.length + 1, [...word].length)
    }
  }

  /** Tab after Tab until it has the focus. @param key `Shift+Tab` to go back @throws Error where that many do not reach it */
  async tabTo(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 30): Promise<void> {
    for (let taken = 0; taken <= most; taken += 1) {
      if (await place.and(this.#page.locator(':focus')).count() > 0) return
      if (taken < most) await this.press(key)
    }
    throw new Error(`not reached with ${most} times ${key}: ${String(place)}`)
  }

  /** Into the report of the test: a table, and one line with the sums. */
  async report(info: TestInfo, name: string): Promise<void> {
    const sum = (of: 'keystrokes' | 'characters') => this.counts.reduce((all, one) => all + one[of], 0)
    const line = `${name}: ${sum('keystrokes')} keystrokes and ${sum('characters')} characters of text in ${this.counts.length} steps`
    info.annotations.push({ type: 'keystrokes', description: `${line} (${this.counts.map(({ step, keystrokes, characters }) => `${step} ${keystrokes}${characters === 0 ? '' : `+${characters}`}`).join(', ')})` })
    await info.attach('keystrokes.json', { body: JSON.stringify(this.counts, null, 2), contentType: 'application/json' })
    console.log(line)
  }

  #count(keystrokes: number, characters: number): void {
    const now = this.counts.at(-1)
    if (now === undefined) throw new Error('keys before the first step')
    now.keystrokes += keystrokes
    now.characters += characters
  }
}
