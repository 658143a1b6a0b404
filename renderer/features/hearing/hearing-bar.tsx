import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DraftLine } from '../../ui/draft-line.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { BarTools } from './bar-tools.tsx'
import { useHearing, useLiveRoom } from './room-context.ts'
import { RoomKeys } from './room-keys.tsx'
import { usePublicTools } from './use-public-tools.ts'

/** Which hearing it is, whether what was typed is safe, and the way out: one row, also where the window is small. */
export function HearingBar() {
  const { t } = useTranslation(['hearing', 'hearingKeys', 'domain'])
  const dates = useDates()
  const { view, meeting } = useHearing()
  const { tools, progress } = usePublicTools()
  const [areKeysShown, setKeysShown] = useState(false)
  const where = `${dates.dateTime(meeting.startedAt ?? meeting.startsAt)}・${meeting.venue}`
  const showKeys = () => setKeysShown(true)
  useShortcut('?', showKeys)
  return (
    <header className="hearing-bar" data-region tabIndex={-1} aria-label={t('hearingKeys:bar')}>
      <h1>{t('title', { number: meeting.meetingNo })}</h1>
      <span className="number">{view.caseNumber}</span>
      <span className="bar-when quiet" title={where}>{where}</span>
      <Badge tone={meeting.status === 'OPEN' ? 'accent' : 'neutral'}>{t(`domain:meetingStatus.${meeting.status}`)}</Badge>
      <Saved />
      {progress !== '' && <span className="quiet" role="status">{progress}</span>}
      <BarTools tools={[...tools, { id: 'KEYS', label: t('hearingKeys:button'), icon: 'keyboard', keys: '?', onAction: showKeys }]} />
      <LinkButton to={paths.case(view.caseId)} icon="chevronLeft" size="small" className="bar-back">{t('toCase')}</LinkButton>
      <RoomKeys isOpen={areKeysShown} onClose={() => setKeysShown(false)} />
    </header>
  )
}

/** By itself: it follows every key. */
function Saved() {
  const { state } = useLiveRoom()
  return <DraftLine state={state} />
}
