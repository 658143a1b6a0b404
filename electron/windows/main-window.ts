import { BrowserWindow, nativeTheme } from 'electron'
import { appOrigin } from '../security/app-protocol.ts'
import { windowPreferences } from '../security/window-policy.ts'

/** The canvas colours of renderer/styles/tokens.css: what one sees before the page is drawn. */
const canvas = { light: '#f3f5f5', dark: '#14191a' }
const zoomStep = 0.5
const largestZoom = 4

/** Opens the window of the application. */
export async function openMainWindow(preload: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1366, height: 768, minWidth: 1024, minHeight: 700, show: false, autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? canvas.dark : canvas.light,
    webPreferences: windowPreferences(preload),
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.on('zoom-changed', (_event, direction) => zoom(window, direction === 'in' ? zoomStep : -zoomStep))
  await window.loadURL(`${appOrigin}/index.html`)
  return window
}

/** Ctrl+wheel. */
function zoom({ webContents }: BrowserWindow, change: number): void {
  webContents.setZoomLevel(Math.max(-2, Math.min(largestZoom, webContents.getZoomLevel() + change)))
}

export function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
