import type { Refusal } from '../ipc/result.ts'
import type { PacketEvent } from './packet.ts'

/** An event as the preview and the report list it. `seq`: its number on the side that recorded it. */
export type ListedEvent = Pick<PacketEvent, 'seq' | 'type' | 'on' | 'actor'>
/** `newSeq`: its place in the office's log. `asIs`: with the same hash as on the laptop; otherwise it was chained anew and names its origin. */
export interface AcceptedEvent extends ListedEvent { newSeq: number; asIs: boolean }
/** Kept whole, so that nothing that was recorded on the way is lost. */
export interface RefusedEvent { event: PacketEvent; refusal: Refusal }

/** What a merge does, or did, to one case. */
export interface CaseReport {
  caseId: string
  caseNumber: string
  /** Events that both sides had. */
  common: number
  /** What the office recorded since. */
  ours: ListedEvent[]
  accepted: AcceptedEvent[]
  refused: RefusedEvent[]
  /** Number of events that an earlier merge had brought. */
  known: number
}

export const listed = ({ seq, type, on, actor }: PacketEvent): ListedEvent => ({ seq, type, on, actor })

/** Where one case of a merge stands. DONE can be undone; LATER: something was recorded since; NOTHING: the merge added nothing to it. */
export type MergeStanding = 'DONE' | 'UNDONE' | 'LATER' | 'NOTHING'
export interface ListedMerge {
  mergeNo: number
  /** ISO instants. */
  madeAt: string
  mergedAt: string
  madeBy: string
  mergedBy: string
  cases: (CaseReport & { standing: MergeStanding })[]
}

/** ADDED: was not here. CONTINUED: the office's later events were added. SAME: nothing new. KEPT: what is here goes further or another way, and stays. */
export interface TakenCase { caseId: string; caseNumber: string; events: number; as: 'ADDED' | 'CONTINUED' | 'SAME' | 'KEPT' }

/** A case on a laptop; `added`: events recorded since it came from the office. */
export interface CarriedCase { caseId: string; caseNumber: string; added: number }

/** A packet that was made here. `at`: ISO instant. */
export interface MadePacket { packetId: string; purpose: 'OUT' | 'BACK'; at: string; by: string; caseNumbers: string[] }

/** Everything about packets on this computer. `away`: it is a laptop with cases of an office. `recipient`: its public key (age1…); null: none yet. */
export interface PacketDesk { away: boolean; carried: CarriedCase[]; made: MadePacket[]; merges: ListedMerge[]; recipient: string | null; keepsKeys: boolean }

/** A file that was chosen; `lock`: what it has to be opened with. */
export interface ChosenPacket { token: string; name: string; lock: 'PASSPHRASE' | 'KEY' }

/** What confirming would do. */
export type OpenedPacket = { token: string; madeAt: string; madeBy: string } & ({ purpose: 'OUT'; cases: TakenCase[] } | { purpose: 'BACK'; cases: CaseReport[]; basis: string })
