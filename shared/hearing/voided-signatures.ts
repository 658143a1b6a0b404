import type { CaseEventOf } from '../lifecycle/case-events.ts'
import type { LoggedEvent } from '../ipc/views.ts'

type Signer = Pick<CaseEventOf<'record.signed'>, 'signerId' | 'role'>

/** A change of the record that took signatures away. `on`: ISO date; `at`: HH:MM where it is known; `recordedAt`: ISO instant. */
export interface VoidedSignatures { seq: number; on: string; at?: string; recordedAt: string; signers: Signer[] }

const isSame = (one: Signer, other: Signer): boolean => one.signerId === other.signerId && one.role === other.role

/** The changes of the record after which somebody who had signed has not signed anew; oldest first. */
export function voidedSignatures(log: readonly LoggedEvent[]): VoidedSignatures[] {
  let standing: Signer[] = []
  let voided: VoidedSignatures[] = []
  for (const { seq, event, recordedAt } of log) {
    if (event.type === 'record.signed') {
      const { signerId, role } = event
      const signer = { signerId, role }
      standing = [...standing.filter((one) => !isSame(one, signer)), signer]
      voided = voided.map((change) => ({ ...change, signers: change.signers.filter((one) => !isSame(one, signer)) }))
    }
    if (event.type === 'record.edited' && standing.length > 0) {
      voided = [...voided, { seq, on: event.on, ...(event.at === undefined ? {} : { at: event.at }), recordedAt, signers: standing }]
      standing = []
    }
  }
  return voided.filter(({ signers }) => signers.length > 0)
}
