import { BrowserWindow } from 'electron'
import { appOrigin } from '../security/app-protocol.ts'
import { windowPreferences } from '../security/window-policy.ts'

const pageTimeoutMs = 15_000
/** So long it stands ready for the next document: a batch does not open a window for each. */
const idleMs = 5_000

/** The page or the printer did not do its part; nothing is wrong with the case. */
export class PrintingFailed extends Error {}

/** A window that nobody sees, in which papers are drawn one after the other. */
export class PaperPress {
  readonly #preload: string
  #window: BrowserWindow | null = null
  #last: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined

  constructor(preload: string) {
    this.#preload = preload
  }

  /** Draws what is held under the token and hands the window over; the next paper waits until that is done. */
  show<Outcome>(token: string, use: (window: BrowserWindow) => Promise<Outcome>): Promise<Outcome> {
    const act = () => this.#draw(token, use)
    const shown = this.#last.then(act, act)
    this.#last = shown
    return shown
  }

  close(): void {
    clearTimeout(this.#idle)
    this.#window?.destroy()
    this.#window = null
  }

  async #draw<Outcome>(token: string, use: (window: BrowserWindow) => Promise<Outcome>): Promise<Outcome> {
    clearTimeout(this.#idle)
    try {
      const window = await this.#turnedTo(`/held/${encodeURIComponent(token)}`)
      const drawn: unknown = await window.webContents.executeJavaScript(waitForPaper(token))
      if (drawn !== true) throw new PrintingFailed('the paper view was not drawn in time')
      const outcome = await use(window)
      this.#idle = setTimeout(() => this.close(), idleMs)
      return outcome
    } catch (error) {
      // A page that went wrong is not used again.
      this.close()
      throw error
    }
  }

  async #turnedTo(page: string): Promise<BrowserWindow> {
    if (this.#window !== null && !this.#window.isDestroyed()) {
      await this.#window.webContents.executeJavaScript(`location.hash = ${JSON.stringify(page)}; true`)
      return this.#window
    }
    this.#window = new BrowserWindow({ show: false, webPreferences: windowPreferences(this.#preload) })
    await this.#window.loadURL(`${appOrigin}/index.html#${page}`)
    return this.#window
  }
}

/** Runs in the page, which says on its body whose paper stands (`data-paper`), or that there is none (`data-paper-failed`). */
const waitForPaper = (token: string): string => `new Promise((resolve) => {
  const token = ${JSON.stringify(token)}
  const end = performance.now() + ${pageTimeoutMs}
  const look = () => {
    const { paper, paperFailed } = document.body.dataset
    if (paper === token) Promise.all([document.fonts.ready, ...Array.from(document.images, (image) => image.decode().catch(() => null))]).then(() => resolve(true))
    else if (paperFailed === token || performance.now() > end) resolve(false)
    else setTimeout(look, 5)
  }
  look()
})`
