import { useTranslation } from 'react-i18next'
import type { CalendarMeeting } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** A meeting and where it is to be moved. */
export interface Move { meeting: CalendarMeeting; startsAt: string; venue: string }

/** The form that moves a meeting, filled in with the new time; or why it cannot be moved. `onDone`: told when the meeting now begins. */
export function RescheduleDialog({ move: { meeting, startsAt, venue }, onClose, onDone }: { move: Move; onClose: () => void; onDone: (startsAt: string | undefined) => void }) {
  const { t } = useTranslation(['calendar', 'domain'])
  const { data: view, error } = useDesk('case.view', { caseId: meeting.caseId })
  const step = view?.next.find(({ type }) => type === 'meeting.rescheduled')
  const isMovable = view?.facts.meetings.some(({ meetingNo, status }) => meetingNo === meeting.meetingNo && status === 'SCHEDULED') === true && step?.refusal === null
  if (view === undefined && !error) return null
  if (view === undefined || !isMovable) {
    const refusal = error?.refusal ?? step?.refusal
    return <Dialog title={t('domain:event.meeting.rescheduled')} isOpen onClose={onClose} size="small" closesOnClickOutside>{refusal ? <RefusalBanner refusal={refusal} /> : <Banner tone="warn">{t('notMovable')}</Banner>}</Dialog>
  }
  return (
    <EventDialog
      type="meeting.rescheduled" view={view} chosen={{ meetingNo: String(meeting.meetingNo), startsAt, venue }} onClose={onClose}
      onDone={({ facts }) => onDone(facts.meetings.find(({ meetingNo }) => meetingNo === meeting.meetingNo)?.startsAt)}
    />
  )
}
