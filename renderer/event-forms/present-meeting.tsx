import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useDates } from '../ui/dates.ts'
import { scheduledMeetings } from './choices.ts'
import { ClashWarnings } from './clash-warnings.tsx'
import type { FormContext } from './definition.ts'

/** When and where the meeting stands that is being moved, above what helps to choose another time. */
export function PresentMeeting({ context }: { context: FormContext }) {
  const { t } = useTranslation('calendar')
  const dates = useDates()
  const meetingNo = useWatch<{ meetingNo: string }, 'meetingNo'>({ name: 'meetingNo' })
  const meeting = scheduledMeetings(context.view.facts).find((one) => String(one.meetingNo) === meetingNo)
  return (
    <>
      {meeting && <p>{t('present', { number: meeting.meetingNo, when: dates.dateTime(meeting.startsAt), venue: meeting.venue })}</p>}
      <ClashWarnings context={context} />
    </>
  )
}
