import { createContext, type RefObject, useContext } from 'react'
import type { Typing } from '../../../shared/hearing/composer.ts'
import type { PrivateNote } from '../../../shared/hearing/notes.ts'
import type { HearingRoom } from '../../../shared/hearing/room.ts'
import type { Result } from '../../../shared/ipc/result.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import type { DraftState } from '../../keeper.ts'
import type { TypedEvents } from './record-preview.tsx'

/** The room beside the statement that is being typed: it stays the same while one types that. */
export type RoomBeside = Omit<HearingRoom, keyof Typing>

/** The hearing room, as all its columns share it. */
export interface HearingDesk {
  view: CaseView
  /** The meeting that is held, or the next one. */
  meeting: Meeting
  /** The public side as far as it is not in the log; on disk a moment after each change. */
  room: RoomBeside
  change: (patch: (room: HearingRoom) => Partial<HearingRoom>) => void
  /** Puts what was changed on disk at once. */
  save: () => Promise<unknown>
  /** Records an event of the meeting, after those before it, as happening at this moment; what is answered with `ok` is on disk. */
  record: (event: { type: CaseEventType } & Record<string, unknown>) => Promise<Result<CaseView>>
  /** Whether the machine takes that event now. */
  isPossible: (type: CaseEventType) => boolean
  /** Notes as they were when the room was entered. */
  notes: readonly PrivateNote[]
  /** What stands in the open form beside the record and is not recorded yet. */
  typed: RefObject<TypedEvents>
  onTyped: (events: TypedEvents) => void
}

const Room = createContext<HearingDesk | null>(null)
export const HearingProvider = Room.Provider

/** @throws Error outside the room: a mistake of ours */
export function useHearing(): HearingDesk {
  const desk = useContext(Room)
  if (desk === null) throw new Error('useHearing outside the hearing room')
  return desk
}

/** What changes with each key: the whole room, and whether it is on disk. Only what reads it is drawn anew then. */
export interface LiveRoom { room: HearingRoom; state: DraftState }

const Live = createContext<LiveRoom | null>(null)
export const LiveRoomProvider = Live.Provider

/** @throws Error outside the room: a mistake of ours */
export function useLiveRoom(): LiveRoom {
  const live = useContext(Live)
  if (live === null) throw new Error('useLiveRoom outside the hearing room')
  return live
}

/** Local time of day, HH:MM. */
export const clockNow = (): string => new Date().toTimeString().slice(0, 5)
