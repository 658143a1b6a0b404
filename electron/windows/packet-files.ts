import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog, safeStorage } from 'electron'
import { ok, refused } from '../../shared/ipc/result.ts'
import { packetExtension, packetLimits } from '../../shared/packet/packet.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import type { PacketFiles } from '../commands/packets.ts'
import { refuseProgram } from '../lib/refusals.ts'

const filters = [{ name: '外出案件包', extensions: [packetExtension] }]

/** Packets through the window system, and keys in the safe of the operating system. `parent` is the window that asked. */
export function packetFilesThrough(parent: () => BrowserWindow | null): PacketFiles {
  return {
    async chooseTarget(name) {
      const options = { defaultPath: join(app.getPath('documents'), name), filters }
      const window = parent()
      const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return canceled || filePath === '' ? null : filePath
    },
    async choose() {
      const options = { properties: ['openFile' as const], filters }
      const window = parent()
      const { canceled, filePaths: [file] } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      if (canceled || file === undefined) return ok(null)
      try {
        if ((await stat(file)).size > packetLimits.file) return refused(packetRefusal('PACKET_TOO_LARGE'))
        return ok({ name: basename(file), bytes: await readFile(file) })
      } catch {
        return refused(refuseProgram('FILE_NOT_READ', file))
      }
    },
    safe: {
      // Without a keyring Linux would write the key down as good as in clear.
      isAvailable: () => safeStorage.isEncryptionAvailable() && (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
      protect: (secret) => safeStorage.encryptString(secret),
      reveal: (guarded) => safeStorage.decryptString(Buffer.from(guarded)),
    },
  }
}
