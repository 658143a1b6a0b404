import { BrowserWindow, screen, type WebContents } from 'electron'
import type { CommandName } from '../../shared/ipc/contract.ts'
import type { PartiesScreen } from '../commands/parties.ts'
import { Bell } from '../lib/bell.ts'
import { appOrigin } from '../security/app-protocol.ts'
import { windowPreferences } from '../security/window-policy.ts'

/** All that the parties' window may ask: what both parties have heard. */
const asked: CommandName = 'parties.await'

/** @param beside the window of the mediator; without it there is none for the parties */
export function partiesScreenBeside(preload: string, beside: () => BrowserWindow | null): PartiesScreen & {
  mayAsk: (asking: WebContents, command: unknown) => boolean
  changed: () => void
} {
  const bell = new Bell()
  const known = new WeakSet<WebContents>()
  let shown: { window: BrowserWindow; caseId: string } | null = null
  return {
    bell,
    changed: bell.ring,
    caseId: () => shown?.caseId ?? null,
    mayAsk: (asking, command) => !known.has(asking) || command === asked,
    close: () => shown?.window.destroy(),
    async open(caseId) {
      const main = beside()
      if (shown !== null) {
        shown.caseId = caseId
        bell.ring()
        return
      }
      if (main === null) return
      const window = new BrowserWindow({ ...placeBeside(main), show: false, autoHideMenuBar: true, backgroundColor: '#f3f5f5', webPreferences: windowPreferences(preload) })
      known.add(window.webContents)
      shown = { window, caseId }
      window.on('closed', () => {
        shown = null
        bell.ring()
      })
      await window.loadURL(`${appOrigin}/index.html#/parties`)
      // The mediator goes on typing where he was.
      window.showInactive()
    },
  }
}

/** The whole of another display where there is one. */
function placeBeside(main: BrowserWindow): Electron.BrowserWindowConstructorOptions {
  const own = screen.getDisplayMatching(main.getBounds())
  const other = screen.getAllDisplays().find(({ id }) => id !== own.id)
  return other ? { ...other.bounds, fullscreen: true } : { width: 1024, height: 700, minWidth: 640, minHeight: 480 }
}
