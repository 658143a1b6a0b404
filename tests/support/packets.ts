import type { PacketFiles } from '../../electron/commands/packets.ts'
import { ok } from '../../shared/ipc/result.ts'

/** The system of somebody who cancels every dialog, without a safe for keys. */
export const noPackets: PacketFiles = {
  chooseTarget: async () => null,
  choose: async () => ok(null),
  safe: { isAvailable: () => false, protect: () => { throw new Error('no safe') }, reveal: () => { throw new Error('no safe') } },
}
