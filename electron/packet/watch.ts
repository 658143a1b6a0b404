import { refuseProgram } from '../lib/refusals.ts'
import { PacketRefused } from './rows.ts'

/** Told of each case that a packet is taken in for. */
export interface Watch {
  readonly isCancelled: boolean
  begin(caseNumber: string): void
  done(): void
}

export const unwatched: Watch = { isCancelled: false, begin: () => {}, done: () => {} }

/** @throws PacketRefused when it was cancelled, so that nothing of the packet is kept */
export function begin(watch: Watch, caseNumber: string): void {
  if (watch.isCancelled) throw new PacketRefused(refuseProgram('BATCH_CANCELLED'))
  watch.begin(caseNumber)
}
