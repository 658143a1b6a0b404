import { useTranslation } from 'react-i18next'
import type { CalendarMeeting } from '../../../shared/ipc/views.ts'
import { timeOf } from '../../../shared/model/dates.ts'
import { useDesk } from '../../desk.ts'
import { ClashList } from '../../event-forms/clash-warnings.tsx'
import { useDates } from '../../ui/dates.ts'

/** What speaks against the place over which a meeting hangs, while it hangs there; on the side of the window where it hides the least. */
export function DragNote({ meeting: { caseId, meetingNo, employees, employers }, startsAt, venue, side }: { meeting: CalendarMeeting; startsAt: string; venue: string; side: 'above' | 'below' }) {
  const { t } = useTranslation('calendar')
  const dates = useDates()
  const clashes = useDesk('calendar.clashes', { caseId, meetingNo, startsAt, venue }, { keepPrevious: true }).data
  return (
    <div className="drag-note" role="status" data-side={side}>
      <p><strong>{t('dragTo', { time: dates.time(timeOf(startsAt)), venue })}</strong>　{employees}／{employers}</p>
      {clashes && <ClashList clashes={clashes} />}
      <p className="quiet">{t('dragHint')}</p>
    </div>
  )
}
