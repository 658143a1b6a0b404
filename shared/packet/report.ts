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
export interface Undone { at: string; by: string }
export interface ListedMerge {
  mergeNo: number
  /** ISO instants. */
  madeAt: string
  mergedAt: string
  madeBy: string
  mergedBy: string
  /** `undone`: when, an ISO instant, and by whom. */
  cases: (CaseReport & { standing: MergeStanding; undone: Undone | null })[]
}

/** Events of a case that came with a packet: numbers of the first and the last of them. `at`: when it was merged or taken in, an ISO instant. */
export type Brought = { firstSeq: number; lastSeq: number; at: string; by: string } & ({ from: 'OFFICE' } | { from: 'LAPTOP'; mergeNo: number; madeAt: string; madeBy: string })
/** What packets did to one case. `undone`: merges whose events went out of the log again. */
export interface PacketsOfCase { brought: Brought[]; undone: (Undone & { mergeNo: number; events: number })[] }

/** ADDED: was not here. CONTINUED: the office's later events were added. SAME: nothing new. KEPT: what is here goes further or another way, and stays. */
export interface TakenCase { caseId: string; caseNumber: string; events: number; as: 'ADDED' | 'CONTINUED' | 'SAME' | 'KEPT' }

/** A case on a laptop; `added`: events recorded since it came from the office. */
export interface CarriedCase { caseId: string; caseNumber: string; added: number }

/** A packet that was made here. `at`: ISO instant. */
export interface MadePacket { packetId: string; purpose: 'OUT' | 'BACK'; at: string; by: string; caseNumbers: string[] }

/** Work on many cases that tells how far it is: a packet is made for a laptop, or for the office, or one is taken in. */
export const packetWorks = ['PACK_OUT', 'PACK_BACK', 'TAKE_IN'] as const
export type PacketWork = (typeof packetWorks)[number]

/** Everything about packets on this computer. `away`: it is a laptop with cases of an office. `recipient`: its public key (age1…); null: none yet. */
export interface PacketDesk { away: boolean; carried: CarriedCase[]; made: MadePacket[]; merges: ListedMerge[]; recipient: string | null; keepsKeys: boolean }

/** A file that was chosen; `lock`: what it has to be opened with. */
export interface ChosenPacket { token: string; name: string; lock: 'PASSPHRASE' | 'KEY' }

/** What confirming would do. */
export type OpenedPacket = { token: string; madeAt: string; madeBy: string } & ({ purpose: 'OUT'; cases: TakenCase[] } | { purpose: 'BACK'; cases: CaseReport[]; basis: string })
