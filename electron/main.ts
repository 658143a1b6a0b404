import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

await app.whenReady()

const window = new BrowserWindow({
  width: 1366,
  height: 768,
  webPreferences: { preload: join(import.meta.dirname, '../preload/preload.cjs'), sandbox: true, contextIsolation: true },
})
app.on('window-all-closed', () => app.quit())
await window.loadFile(join(import.meta.dirname, '../renderer/index.html'))
