import type { KeyboardEventHandler, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeatWarning } from '../../../shared/hearing/attendance.ts'
import { isThere, type Presence as Attended } from '../../../shared/lifecycle/attendance-steps.ts'
import type { SeatTaken } from '../../../shared/hearing/room.ts'
import type { Party } from '../../../shared/model/party.ts'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** `present` is null until it was looked at. */
type Standing = Omit<Attended, 'present'> & { present: boolean | null }
const standing = ({ present, ...rest }: Standing): 'unseen' | 'present' | 'absent' => (present === null ? 'unseen' : isThere({ ...rest, present }) ? 'present' : 'absent')

/** `onPress`: undefined where nothing can be done with it now. `isOpen`: of a form that it opens, whether it is. */
interface RowProps { onKeyDown: KeyboardEventHandler; onPress: (() => void) | undefined; isOpen?: boolean | undefined }

interface SeatProps extends RowProps { id: string; name: string; capacity: string; seat: Standing; by?: string | undefined; children?: ReactNode }

function Seat({ id, name, capacity, seat, by, onKeyDown, onPress, isOpen, children }: SeatProps) {
  return (
    <button type="button" className="seat" data-seat={id} data-present={standing(seat)} aria-disabled={onPress === undefined} aria-expanded={isOpen} onKeyDown={onKeyDown} onClick={onPress}>
      <span className="seat-head">
        <span className="seat-name">{name}</span>
        <span className="quiet">{capacity}</span>
      </span>
      <SeatBadge seat={seat} by={by} />
      {children}
    </button>
  )
}

interface PartyRowProps extends RowProps { party: Party; seat: SeatTaken & Standing; isAhead: boolean; warnings: readonly SeatWarning[]; onReason: (reason: string) => void }

/** A party with those who may act for it, whether it is there, and what is lacking. */
export function PartyRow({ party, seat, isAhead, warnings, onReason, ...row }: PartyRowProps) {
  const { t } = useTranslation(['hearingPeople', 'domain'])
  const words = useWords()
  const about = [
    ...(party.legalRepresentative?.trim() ? [t('representative', { name: party.legalRepresentative.trim() })] : []),
    ...(party.proxies.length > 0 ? [t('proxies', { names: party.proxies.map((one) => one.name).join('、') })] : []),
    ...(party.interpreterLanguage?.trim() ? [t('language', { language: party.interpreterLanguage.trim() })] : []),
  ]
  return (
    <>
      <Seat id={party.id} name={party.name} capacity={t(`domain:side.${party.side}`)} seat={seat} by={party.proxies.find((one) => one.id === seat.proxyId)?.name} {...row}>
        {about.length > 0 && <span className="seat-about">{about.join('・')}</span>}
        {warnings.map((warning) => (
          <span key={warning.code} className="seat-warning"><Icon name="warning" size={16} /><span>{words(warning.words)} <small className="article">{warning.article}</small></span></span>
        ))}
      </Seat>
      {isAhead && seat.present === false && <TextField className="seat-reason" label={t('reasonOf', { name: party.name })} value={seat.reason ?? ''} onChange={onReason} />}
    </>
  )
}

/** 法定代理人 of a minor, who comes beside it. */
export function GuardianRow({ party, guardian, seat, ...row }: RowProps & { party: Party; guardian: NonNullable<Party['guardian']>; seat: Standing }) {
  const { t } = useTranslation('hearingPeople')
  return <Seat id={guardian.id} name={guardian.name} capacity={t('guardianOf', { name: party.name })} seat={seat} {...row} />
}

interface MemberRowProps extends RowProps { personId: string; name: string; present: boolean | null; isChair: boolean }

export function MemberRow({ personId, name, present, isChair, ...row }: MemberRowProps) {
  const { t } = useTranslation(['hearingPeople', 'domain'])
  return <Seat id={personId} name={name} capacity={`${t('domain:signerRole.MEMBER')}${isChair ? `・${t('chair')}` : ''}`} seat={{ present }} {...row} />
}

function SeatBadge({ seat: { present, moves = [] }, by }: { seat: Standing; by: string | undefined }) {
  const { t } = useTranslation('hearingPeople')
  const last = moves.at(-1)
  if (present === null) return <Badge>{t('notLooked')}</Badge>
  if (!present) return <Badge tone="warn" icon="close">{t('absent')}</Badge>
  const how = last === undefined ? by === undefined ? t('present') : t('presentBy', { name: by }) : `${t(`moved.${last.step}`, { time: last.at })}${by === undefined ? '' : `・${t('presentBy', { name: by })}`}`
  return last?.step === 'LEFT' ? <Badge tone="warn" icon="close">{how}</Badge> : <Badge tone="good" icon="done">{how}</Badge>
}
