import type { KeyboardEventHandler } from 'react'
import { useTranslation } from 'react-i18next'
import type { Presence, SeatWarning } from '../../../shared/hearing/attendance.ts'
import type { SeatTaken } from '../../../shared/hearing/room.ts'
import type { Party } from '../../../shared/model/party.ts'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TextField } from '../../ui/text-field.tsx'

const standing = (present: boolean | null): 'unseen' | 'present' | 'absent' => (present === null ? 'unseen' : present ? 'present' : 'absent')

interface PartyRowProps { party: Party; seat: SeatTaken; isAhead: boolean; onKeyDown: KeyboardEventHandler; warnings: readonly SeatWarning[]; onTake: (how: Presence) => void; onReason: (reason: string) => void }

/** A party with those who may act for it, whether it is there, and what is lacking. */
export function PartyRow({ party, seat, isAhead, onKeyDown, warnings, onTake, onReason }: PartyRowProps) {
  const { t } = useTranslation(['hearingPeople', 'domain'])
  const words = useWords()
  const proxy = party.proxies.find((one) => one.id === seat.proxyId)
  const about = [
    ...(party.legalRepresentative?.trim() ? [t('representative', { name: party.legalRepresentative.trim() })] : []),
    ...(party.guardian ? [t('guardian', { name: party.guardian.name })] : []),
    ...(party.proxies.length > 0 ? [t('proxies', { names: party.proxies.map((one) => one.name).join('、') })] : []),
    ...(party.interpreterLanguage?.trim() ? [t('language', { language: party.interpreterLanguage.trim() })] : []),
  ]
  return (
    <li>
      <button type="button" className="seat" data-seat={party.id} data-present={standing(seat.present)} aria-disabled={!isAhead} onKeyDown={onKeyDown} onClick={() => isAhead && onTake('PRESENT')}>
        <span className="seat-head">
          <span className="seat-name">{party.name}</span>
          <span className="quiet">{t(`domain:side.${party.side}`)}</span>
        </span>
        <SeatBadge present={seat.present} by={proxy?.name} />
        {about.length > 0 && <span className="seat-about">{about.join('・')}</span>}
        {warnings.map((warning) => (
          <span key={warning.code} className="seat-warning"><Icon name="warning" size={16} /><span>{words(warning.words)} <small className="article">{warning.article}</small></span></span>
        ))}
      </button>
      {isAhead && seat.present === false && <TextField className="seat-reason" label={t('reasonOf', { name: party.name })} value={seat.reason ?? ''} onChange={onReason} />}
    </li>
  )
}

interface MemberRowProps { personId: string; name: string; present: boolean | null; isChair: boolean; isAhead: boolean; onKeyDown: KeyboardEventHandler; onTake: (present: boolean) => void }

export function MemberRow({ personId, name, present, isChair, isAhead, onKeyDown, onTake }: MemberRowProps) {
  const { t } = useTranslation(['hearingPeople', 'domain'])
  return (
    <li>
      <button type="button" className="seat" data-seat={personId} data-present={standing(present)} aria-disabled={!isAhead} onKeyDown={onKeyDown} onClick={() => isAhead && onTake(true)}>
        <span className="seat-head">
          <span className="seat-name">{name}</span>
          <span className="quiet">{t('domain:signerRole.MEMBER')}{isChair && `・${t('chair')}`}</span>
        </span>
        <SeatBadge present={present} by={undefined} />
      </button>
    </li>
  )
}

function SeatBadge({ present, by }: { present: boolean | null; by: string | undefined }) {
  const { t } = useTranslation('hearingPeople')
  if (present === null) return <Badge>{t('notLooked')}</Badge>
  if (!present) return <Badge tone="warn" icon="close">{t('absent')}</Badge>
  return <Badge tone="good" icon="done">{by === undefined ? t('present') : t('presentBy', { name: by })}</Badge>
}
