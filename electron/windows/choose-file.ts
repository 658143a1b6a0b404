import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { ok, refused } from '../../shared/ipc/result.ts'
import { type ChooseFile, givenFileLimitMb } from '../lib/given-file.ts'
import { refuseProgram } from '../lib/refusals.ts'

/** Files through the window system. `parent` is the window that asked. */
export function chooseFileThrough(parent: () => BrowserWindow | null): ChooseFile {
  return async ({ label, extensions }) => {
    const options = { properties: ['openFile' as const], filters: [{ name: label, extensions }] }
    const window = parent()
    const { canceled, filePaths: [file] } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    if (canceled || file === undefined) return ok(null)
    try {
      if ((await stat(file)).size > givenFileLimitMb * 1024 * 1024) return refused(refuseProgram('FILE_NOT_READ', file))
      return ok({ name: basename(file), bytes: await readFile(file) })
    } catch {
      return refused(refuseProgram('FILE_NOT_READ', file))
    }
  }
}
