import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DraftLine } from '../../ui/draft-line.tsx'
import { PublicTools } from './public-tools.tsx'
import { useHearing, useLiveRoom } from './room-context.ts'
import { RoomKeys } from './room-keys.tsx'

/** Which hearing it is, whether what was typed is safe, and the way out. */
export function HearingBar() {
  const { t } = useTranslation(['hearing', 'hearingKeys', 'domain'])
  const dates = useDates()
  const { view, meeting } = useHearing()
  return (
    <header className="hearing-bar" data-region tabIndex={-1} aria-label={t('hearingKeys:bar')}>
      <h1>{t('title', { number: meeting.meetingNo })}</h1>
      <span className="number">{view.caseNumber}</span>
      <span className="quiet">{dates.dateTime(meeting.startedAt ?? meeting.startsAt)}・{meeting.venue}</span>
      <Badge tone={meeting.status === 'OPEN' ? 'accent' : 'neutral'}>{t(`domain:meetingStatus.${meeting.status}`)}</Badge>
      <Saved />
      <PublicTools />
      <RoomKeys />
      <LinkButton to={paths.case(view.caseId)} icon="chevronLeft">{t('toCase')}</LinkButton>
    </header>
  )
}

/** By itself: it follows every key. */
function Saved() {
  const { state } = useLiveRoom()
  return <DraftLine state={state} />
}
