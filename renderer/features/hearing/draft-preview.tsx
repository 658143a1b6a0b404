import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { openingOf, unseen } from '../../../shared/hearing/attendance.ts'
import { momentIn } from '../../../shared/hearing/course.ts'
import { localDateTime } from '../../../shared/model/dates.ts'
import { RecordPreview, type TypedEvents } from './record-preview.tsx'
import { useDesk } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { clockNow, type HearingDesk, type LiveRoom, useHearing, useLiveRoom } from './room-context.ts'

/** The record as it stands before there is an outcome: what was recorded, with what is being typed in the room and is not recorded yet. Drawn as it was when it was called for. */
export function DraftPreview({ paper, onClose }: { paper: ComponentType<{ model: DocumentModel }>; onClose: () => void }) {
  const { t } = useTranslation('hearingKeys')
  const { today } = useStatus()
  const desk = { ...useHearing(), ...useLiveRoom() }
  const [typed] = useState(() => typedIn(desk, localDateTime(today, clockNow())))
  const profile = useDesk('app.profile', {}).data
  return (
    <Dialog title={<>{t('draftTitle')} <Badge tone="warn">{t('draft')}</Badge></>} isOpen onClose={onClose} size="large" closesOnClickOutside>
      <p className="quiet">{t('draftHint')}</p>
      {profile ? <RecordPreview view={desk.view} typed={typed} profile={profile} paper={paper} /> : <Loading />}
    </Dialog>
  )
}

/** The opening once everybody was looked at, the statement that is typed, the form that stands open. @param now local date and time */
function typedIn({ view: { facts }, meeting, room, typed }: Omit<HearingDesk, 'room'> & LiveRoom, now: string): TypedEvents {
  const moment = momentIn(meeting, now)
  const { speaker, text, correcting } = room.composer
  return [
    ...(meeting.status === 'SCHEDULED' && unseen(facts, room) === 0 ? [{ ...moment, ...openingOf(facts, meeting, room, now) }] : []),
    ...(text.trim() === '' ? [] : [{ type: 'statement.recorded', ...moment, side: speaker, text: text.trim(), ...(correcting === undefined ? {} : { strikes: correcting }) }]),
    ...typed.current,
  ]
}
