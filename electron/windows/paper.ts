import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { DocumentModel } from '../../shared/documents/model.ts'
import type { Paper } from '../commands/paper.ts'
import { HeldPaper } from '../lib/held-paper.ts'
import { PaperPress, PrintingFailed } from './paper-press.ts'

const fileTypes = { docx: 'Word 文件', odt: 'ODF 文字文件', pdf: 'PDF 文件', ics: 'iCalendar 行事曆', csv: 'CSV 表格', xlsx: 'Excel 活頁簿' } as const
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** Documents through the window system. `parent` is the window that asked. */
export function paperThrough(preload: string, parent: () => BrowserWindow | null): Paper {
  const holding = new HeldPaper()
  const press = new PaperPress(preload)
  const known = new WeakSet<BrowserWindow>()
  const onPaper = <Outcome>(models: readonly DocumentModel[], use: (window: BrowserWindow) => Promise<Outcome>): Promise<Outcome> => {
    const window = parent()
    if (window !== null && !known.has(window)) {
      known.add(window)
      // The press would keep the application alive when its last real window closes.
      window.once('closed', () => press.close())
    }
    return holding.during(models, (token) => press.show(token, use))
  }
  return {
    async chooseFile(name, format) {
      const options = { defaultPath: join(app.getPath('documents'), name), filters: [{ name: fileTypes[format], extensions: [format] }] }
      const window = parent()
      const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return canceled || filePath === '' ? null : filePath
    },
    async chooseFolder() {
      const options: OpenDialogOptions = { defaultPath: app.getPath('documents'), properties: ['openDirectory', 'createDirectory'] }
      const window = parent()
      const { canceled, filePaths: [folder] } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return canceled || folder === undefined ? null : folder
    },
    writeFile: writeWhole,
    pdf: (models) => onPaper(models, async ({ webContents }) => webContents.printToPDF({
      pageSize: 'A4', preferCSSPageSize: true, printBackground: true, displayHeaderFooter: models[0]?.genre !== 'LABELS',
      headerTemplate: '<span></span>', footerTemplate: pageNumbers(models[0]?.footer ?? ''),
    })),
    print: (models) => onPaper(models, ({ webContents }) => new Promise((resolve, reject) => {
      webContents.print({ printBackground: true }, (printed, reason) => {
        if (printed || /cancel/i.test(reason)) resolve(printed)
        else reject(new PrintingFailed(reason))
      })
    })),
    held: (token) => holding.get(token),
  }
}

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
