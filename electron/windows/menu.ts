import { app, Menu } from 'electron'

/** No menu is shown; it is there for the keys it brings: the clipboard, zoom, full screen and, in development, the tools. */
export function installMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([
    { label: '編輯', submenu: [{ role: 'undo' }, { role: 'redo' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
    { label: '檢視', submenu: [
      { role: 'zoomIn' }, { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false }, { role: 'zoomOut' }, { role: 'resetZoom' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
    ] },
    { label: '視窗', submenu: [{ role: 'minimize' }, { role: 'quit' }] },
  ]))
}
