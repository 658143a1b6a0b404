import { useCallback, useEffect, useRef, useState } from 'react'
import { momentIn } from '../../../shared/hearing/course.ts'
import { emptyRoom, type HearingRoom } from '../../../shared/hearing/room.ts'
import type { Result } from '../../../shared/ipc/result.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { localDateTime } from '../../../shared/model/dates.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { call, useDeskCommand } from '../../desk.ts'
import { type DraftState, Keeper } from '../../keeper.ts'
import { useStatus } from '../../status.tsx'
import { clockNow, type HearingDesk, type LiveRoom, type RoomBeside } from './room-context.ts'

/** The room of another meeting of the case is over: its people and its clock are not those of this one. */
const ofMeeting = (stored: HearingRoom | null, { meetingNo }: Meeting): HearingRoom =>
  (stored?.meetingNo === meetingNo ? stored : { ...emptyRoom(meetingNo), ...(stored === null ? {} : { composer: stored.composer, offers: stored.offers }) })

const ofComposer = (name: string): boolean => name === 'composer' || name === 'undo' || name === 'redo'

/** The public side of a hearing, kept while one works in it. @param stored as it was left @returns `beside`: another one only when more changed than what is being typed */
export function useRoom(caseId: string, meeting: Meeting, stored: HearingRoom | null): LiveRoom & Pick<HearingDesk, 'change' | 'save'> & { beside: RoomBeside } {
  const [room, setRoom] = useState(() => ofMeeting(stored, meeting))
  const [beside, setBeside] = useState<RoomBeside>(room)
  const [state, setState] = useState<DraftState>({ status: 'IDLE' })
  const [keeper] = useState(() => new Keeper<HearingRoom>((kept) => call('hearing.save', { caseId, room: kept }), (next) => {
    setState((last) => (next.status === 'WAITING' && last.status === 'SAVED' ? last : next))
  }))
  const latest = useRef(room)
  const change = useCallback((patch: (room: HearingRoom) => Partial<HearingRoom>) => {
    const changed = patch(latest.current)
    latest.current = { ...latest.current, ...changed }
    setRoom(latest.current)
    if (!Object.keys(changed).every(ofComposer)) setBeside(latest.current)
    keeper.change(() => latest.current)
  }, [keeper])
  useEffect(() => {
    const save = () => void keeper.save()
    // On disk at once: whoever is torn out of the room comes back to it at the next start.
    const enter = (isEntered: boolean) => {
      change(() => ({ isEntered }))
      save()
    }
    enter(true)
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('pagehide', save)
      enter(false)
    }
  }, [keeper, change])
  return { room, beside, change, save: keeper.save, state }
}

/** Records events one after the other, each on the knowledge of the one before. */
export function useRecording(view: CaseView, meeting: Meeting): HearingDesk['record'] {
  const { today } = useStatus()
  const { run } = useDeskCommand('case.record')
  const seq = useRef(view.seq)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    seq.current = Math.max(seq.current, view.seq)
  }, [view.seq])
  return useCallback((event) => {
    const recorded = last.current.then(async (): Promise<Result<CaseView>> => {
      const result = await run({ caseId: view.caseId, basedOnSeq: seq.current, event: { ...momentIn(meeting, localDateTime(today, clockNow())), ...event } })
      if (result.ok) seq.current = result.value.seq
      return result
    })
    last.current = recorded.catch(() => undefined)
    return recorded
  }, [run, today, meeting, view.caseId])
}
