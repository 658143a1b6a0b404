import type { PacketFiles } from '../../electron/commands/packets.ts'
import type { Safe } from '../../electron/packet/identity.ts'
import { noSafe } from '../../electron/store/attachment-files.ts'
import { ok } from '../../shared/ipc/result.ts'

/** The system of somebody who cancels every dialog, without a safe for keys. */
export const noPackets: PacketFiles = {
  chooseTarget: async () => null,
  choose: async () => ok(null),
  safe: noSafe,
}

/** What the operating system of one computer would do, without its secret. */
export const safeOf = (computer: string): Safe => ({
  isAvailable: () => true,
  protect: (secret) => Buffer.from(`${computer}${secret}`, 'utf8').map((byte) => byte ^ 0x5a),
  reveal: (guarded) => {
    const text = Buffer.from(guarded.map((byte) => byte ^ 0x5a)).toString('utf8')
    if (!text.startsWith(computer)) throw new Error('protected elsewhere')
    return text.slice(computer.length)
  },
})
