import { type ComponentType, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { CalledDocument, CaseView, HearingView } from '../../../shared/ipc/views.ts'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { useDesk } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notices } from '../../ui/notices.tsx'
import { useRegions } from '../../ui/regions.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { FurtherPart } from './further-part.tsx'
import { HearingBar } from './hearing-bar.tsx'
import { PresenceColumn } from './presence-column.tsx'
import { PrivateZone } from './private-zone.tsx'
import { ReadBack } from './read-back.tsx'
import { RecordColumn } from './record-column.tsx'
import type { TypedEvents } from './record-preview.tsx'
import { HearingProvider, LiveRoomProvider } from './room-context.ts'
import { SigningPanel } from './signing-panel.tsx'
import { TermsColumn } from './terms-column.tsx'
import { useCursor } from './use-cursor.ts'
import { useRecording, useRoom } from './use-room.ts'
import '../../event-forms/event-forms.css'
import './hearing.css'

/** What names a document that is shown over the room. */
export type PreviewedDocument = Pick<CalledDocument, 'code' | 'key' | 'title'>

export interface HearingPapers {
  /** Draws a document. */
  paper: ComponentType<{ model: DocumentModel }>
  /** A document over the room, to be kept or printed. */
  preview: ComponentType<{ caseId: string; called: PreviewedDocument | null; onClose: () => void }>
}

/** 調解室: one hearing on the whole screen, made for typing while people talk. */
export function HearingPage(papers: HearingPapers) {
  const { caseId = '' } = useParams()
  const { data: view, error } = useDesk('case.view', { caseId })
  const hearing = useDesk('hearing.view', { caseId }, { isFresh: true })
  const refusal = error?.refusal ?? hearing.error?.refusal
  if (refusal) return <main className="page"><RefusalBanner refusal={refusal} action={<LinkButton to={paths.hearing}>↩</LinkButton>} /></main>
  if (!view || !hearing.data || !hearing.isFetchedAfterMount) return <Loading />
  const meeting = meetingOf(view)
  return meeting ? <Room key={`${caseId} ${meeting.meetingNo}`} view={view} meeting={meeting} hearing={hearing.data} {...papers} /> : <NoMeeting view={view} />
}

/** The meeting that is open, else the next one, else the last that was held; of a case that is over the last that was called, such as one without a quorum (§21①). */
function meetingOf({ facts: { meetings, outcome } }: CaseView): Meeting | undefined {
  return meetings.find((one) => one.status === 'OPEN') ?? meetings.find((one) => one.status === 'SCHEDULED') ?? meetings.findLast((one) => one.startedAt !== undefined) ?? (outcome === null ? undefined : meetings.at(-1))
}

function NoMeeting({ view }: { view: CaseView }) {
  const { t } = useTranslation('hearing')
  return <main className="page"><EmptyState icon="hearing" title={t('noMeeting')} action={<LinkButton to={paths.case(view.caseId)}>{t('toCase')}</LinkButton>}><p>{t('noMeetingText')}</p></EmptyState></main>
}

// The same elements each time: they are drawn anew only for what they read.
const bar = <HearingBar />
const presence = <PresenceColumn />
const notesApart = <PrivateZone />
const right = <TermsColumn />
const reading = <ReadBack />

function Room({ view, meeting, hearing, ...papers }: HearingPapers & { view: CaseView; meeting: Meeting; hearing: HearingView }) {
  const navigate = useNavigate()
  const { room, beside: besideStatement, change, save, state } = useRoom(view.caseId, meeting, hearing.room)
  const record = useRecording(view, meeting)
  const [notes] = useState(hearing.notes)
  const typed = useRef<TypedEvents>([])
  const onTyped = useCallback((events: TypedEvents) => {
    typed.current = events
  }, [])
  const isPossible = useCallback((type: CaseEventType) => view.next.some((step) => step.type === type && step.refusal === null), [view.next])
  const live = useMemo(() => ({ room, state }), [room, state])
  // While one types elsewhere than in the statement, the columns beside follow when there is time: a key is drawn before them.
  const roomLater = useDeferredValue(besideStatement)
  const atHand = useMemo(() => ({ view, meeting, record, isPossible, notes, change, save, typed, onTyped, room: besideStatement }), [view, meeting, record, isPossible, notes, change, save, onTyped, besideStatement])
  const beside = useMemo(() => ({ view, meeting, record, isPossible, notes, change, save, typed, onTyped, room: roomLater }), [view, meeting, record, isPossible, notes, change, save, onTyped, roomLater])
  useRegions()
  const cursor = useCursor({ room, change })
  useShortcut('F11', () => void navigate(paths.case(view.caseId)))
  return (
    <LiveRoomProvider value={live}>
      <HearingProvider value={beside}>
        <div className="hearing-room" {...cursor}>
          {bar}
          <main className="hearing-columns">
            {/* Its fields are typed in the room itself. */}
            <div className="hearing-left"><HearingProvider value={atHand}>{presence}</HearingProvider>{notesApart}</div>
            <HearingProvider value={atHand}><RecordColumn {...papers} /></HearingProvider>
            {view.facts.outcome === null ? right : <div className="hearing-column"><SigningPanel view={view} {...papers} /><FurtherPart /></div>}
          </main>
          {reading}
          <Notices />
        </div>
      </HearingProvider>
    </LiveRoomProvider>
  )
}
