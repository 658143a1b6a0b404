import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { OnPaper, Paper } from '../commands/paper.ts'
import { appOrigin } from '../security/app-protocol.ts'
import { windowPreferences } from '../security/window-policy.ts'

const pageTimeoutMs = 15_000
const fileTypes = { docx: 'Word 文件', odt: 'ODF 文字文件', pdf: 'PDF 文件', ics: 'iCalendar 行事曆' } as const
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** Documents through the window system. `parent` is the window that asked. */
export function paperThrough(preload: string, parent: () => BrowserWindow | null): Paper {
  return {
    async chooseFile(name, format) {
      const options = { defaultPath: join(app.getPath('documents'), name), filters: [{ name: fileTypes[format], extensions: [format] }] }
      const window = parent()
      const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return canceled || filePath === '' ? null : filePath
    },
    writeFile: writeWhole,
    pdf: (shown, footer) => onPaper(preload, shown, async ({ webContents }) => webContents.printToPDF({
      pageSize: 'A4', preferCSSPageSize: true, printBackground: true, displayHeaderFooter: true,
      headerTemplate: '<span></span>', footerTemplate: pageNumbers(footer),
    })),
    print: (shown) => onPaper(preload, shown, ({ webContents }) => new Promise((resolve, reject) => {
      webContents.print({ printBackground: true }, (printed, reason) => {
        if (printed || /cancel/i.test(reason)) resolve(printed)
        else reject(new PrintingFailed(reason))
      })
    })),
  }
}

/** The page or the printer did not do its part; nothing is wrong with the case. */
export class PrintingFailed extends Error {}

/** Where the window shows it, as in renderer/app.tsx. */
function pageOf(shown: OnPaper): string {
  const steps = 'kind' in shown ? ['sheet', shown.kind, shown.kind === 'ROSTER' ? shown.of : shown.date] : ['paper', shown.caseId, shown.code, shown.key]
  return `${steps.map(encodeURIComponent).join('/')}${'copy' in shown && shown.copy !== undefined ? `?copy=${shown.copy}` : ''}`
}

/** Shows the paper view in a window that nobody sees, and hands it over once it is drawn. */
async function onPaper<Outcome>(preload: string, shown: OnPaper, use: (window: BrowserWindow) => Promise<Outcome>): Promise<Outcome> {
  const window = new BrowserWindow({ show: false, webPreferences: windowPreferences(preload) })
  try {
    await window.loadURL(`${appOrigin}/index.html#/${pageOf(shown)}`)
    const drawn: unknown = await window.webContents.executeJavaScript(waitForPaper)
    if (drawn !== true) throw new PrintingFailed('the paper view was not drawn in time')
    return await use(window)
  } finally {
    window.destroy()
  }
}

/** Runs in the page, which says `data-paper` on its body: "ready" when everything is drawn, "failed" when there is nothing to draw. */
const waitForPaper = `new Promise((resolve) => {
  const end = performance.now() + ${pageTimeoutMs}
  const look = () => {
    if (document.body.dataset.paper === 'ready') document.fonts.ready.then(() => resolve(true))
    else if (document.body.dataset.paper === 'failed' || performance.now() > end) resolve(false)
    else setTimeout(look, 25)
  }
  look()
})`

function pageNumbers(footer: string): string {
  const words = footer === '' ? '' : `${escapeHtml(footer)}　`
  return `<div style="width:100%;font-size:9pt;text-align:center;font-family:'DFKai-SB','標楷體','AR PL UKai TW',serif">${words}第 <span class="pageNumber"></span> 頁，共 <span class="totalPages"></span> 頁</div>`
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.part`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
