import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { quorumOf } from '../../../shared/law/committee.ts'
import { memberSeats, type Presence, seated, seatsOf, seatWarnings } from '../../../shared/hearing/attendance.ts'
import type { SeatTaken } from '../../../shared/hearing/room.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { isThere } from '../../../shared/lifecycle/attendance-steps.ts'
import { activeParties } from '../../../shared/lifecycle/standing.ts'
import { dateOf } from '../../../shared/model/dates.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { useStatus } from '../../status.tsx'
import { Button } from '../../ui/button.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { AttendanceStepForm } from './attendance-step-form.tsx'
import type { InColumn } from './presence-column.tsx'
import { useHearing } from './room-context.ts'
import { GuardianRow, MemberRow, PartyRow } from './seat-row.tsx'

const keysOf: Record<string, Presence> = { p: 'PROXY', n: 'ABSENT' }

/** Seats as the log has them, once the meeting was opened. */
const seatsInLog = ({ attendance }: Meeting): SeatTaken[] =>
  attendance.map(({ partyId, present, proxyId, reason, identityChecked = false, guardian }) => ({
    partyId, present, identityChecked, ...(proxyId === undefined ? {} : { proxyId }), ...(reason === undefined ? {} : { reason }), ...(guardian === undefined ? {} : { guardianPresent: guardian.present }),
  }))

/** Whose coming or going is being noted. `coming`: the proxy who is expected. */
interface Stepping { seatId: string; coming?: string | undefined }

/**
 * Attendance, one key for each: Enter there, P through a proxy, N not there; the next one follows by itself. After the opening Enter notes who
 * comes late or leaves early. L takes an authority letter that is handed in.
 */
export function SeatList({ column }: InColumn) {
  const { t } = useTranslation('hearingPeople')
  const { today } = useStatus()
  const { view, meeting, room, change, isPossible } = useHearing()
  const { facts } = view
  const list = useRef<HTMLUListElement>(null)
  const [stepping, setStepping] = useState<Stepping | null>(null)
  const [appointing, setAppointing] = useState<string | null>(null)
  const isAhead = meeting.status === 'SCHEDULED'
  const seats = isAhead ? seatsOf(facts, room.attendance) : seatsOf(facts, seatsInLog(meeting))
  const members = memberSeats(facts, isAhead ? room.members : meeting.members)
  const rows = () => [...list.current?.querySelectorAll<HTMLElement>('.seat') ?? []]

  // Whoever comes into the room before the opening begins with the first who was not looked at.
  useEffect(() => {
    if (!isAhead) return
    const row = list.current?.querySelector<HTMLElement>('.seat[data-present="unseen"]') ?? list.current?.querySelector<HTMLElement>('.seat')
    row?.focus()
  }, [isAhead, list])

  const move = (steps: number) => {
    const all = rows()
    const index = all.findIndex((row) => row === document.activeElement)
    if (index === -1) return
    all[Math.min(all.length - 1, Math.max(0, index + steps))]?.focus()
  }
  const takeParty = (partyId: string, how: Presence) => {
    const party = activeParties(facts).find((one) => one.id === partyId)
    if (party === undefined) return
    change((now) => ({ attendance: seatsOf(facts, now.attendance).map((seat) => (seat.partyId === partyId ? seated(party, seat, how) : seat)) }))
    move(1)
  }
  const takeGuardian = (partyId: string, present: boolean) => {
    change((now) => ({ attendance: seatsOf(facts, now.attendance).map((seat) => (seat.partyId === partyId ? { ...seat, guardianPresent: present } : seat)) }))
    move(1)
  }
  const takeMember = (personId: string, present: boolean) => {
    change((now) => ({ members: [...now.members.filter((one) => one.personId !== personId), { personId, present }] }))
    move(1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.currentTarget instanceof HTMLElement ? event.currentTarget.dataset.seat : undefined
    if (id === undefined || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      return move(event.key === 'ArrowDown' ? 1 : -1)
    }
    const how = keysOf[event.key.toLowerCase()]
    if (how === undefined || !isAhead) return
    event.preventDefault()
    const ward = activeParties(facts).find(({ guardian }) => guardian?.id === id)
    if (members.some((one) => one.personId === id)) takeMember(id, how !== 'ABSENT')
    else if (ward) takeGuardian(ward.id, how !== 'ABSENT')
    else takeParty(id, how)
  }

  const canStep = meeting.startedAt !== undefined && facts.finalizedOn === null && isPossible('note.added')
  const toggleStep = (seatId: string) => setStepping((now) => (now?.seatId === seatId ? null : { seatId }))
  const isOpen = (seatId: string) => (canStep ? stepping?.seatId === seatId : undefined)
  const closeStep = (seatId: string) => {
    setStepping(null)
    // Whoever went on while it was being kept is not called back.
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.closest('.guest-form')) list.current?.querySelector<HTMLElement>(`[data-seat="${CSS.escape(seatId)}"]`)?.focus()
  }
  const canAppoint = facts.finalizedOn === null && isPossible('proxy.appointed')
  const appoint = () => {
    const seatId = document.activeElement?.closest<HTMLElement>('[data-seat]')?.dataset.seat
    const parties = activeParties(facts)
    const at = parties.find(({ id }) => id === seatId) ?? parties.find(({ id }) => seats.some((seat) => seat.partyId === id && seat.present === false)) ?? parties[0]
    if (at) setAppointing(at.id)
  }
  useShortcut('L', appoint, { within: column, isEnabled: canAppoint })
  // Whose letter came while it was not there comes through that proxy now.
  const appointed = (now: CaseView, partyId: string) => {
    setAppointing(null)
    const attended = meeting.attendance.find((one) => one.partyId === partyId)
    const isAway = attended === undefined || !isThere(attended)
    if (!isAhead && canStep && isAway) setStepping({ seatId: partyId, coming: now.facts.parties.find(({ id }) => id === partyId)?.proxies.at(-1)?.id })
  }
  const presentMembers = members.filter((one) => one.present === true).length
  const isQuorumLacking = members.length > 0 && members.every((one) => one.present !== null) && presentMembers < quorumOf(members.length)
  return (
    <section className="people-part" aria-labelledby="people-attendance">
      <h3 id="people-attendance">{t('attendance')}</h3>
      {(isAhead || canStep) && <p className="people-keys">{t(isAhead ? 'keys' : 'stepKeys')}</p>}
      <ul ref={list} className="seats">
        {seats.flatMap((seat) => {
          const party = activeParties(facts).find((one) => one.id === seat.partyId)
          if (party === undefined) return []
          const { guardian } = party
          const attended = isAhead ? undefined : meeting.attendance.find((one) => one.partyId === party.id)
          const isStepping = canStep && stepping?.seatId === party.id
          return [
            <li key={party.id}>
              <PartyRow
                party={party} seat={{ ...seat, moves: attended?.moves }} isAhead={isAhead} onKeyDown={onKeyDown} warnings={seatWarnings(facts, party, seat, meeting.startedAt === undefined ? today : dateOf(meeting.startedAt))}
                onPress={isAhead ? () => takeParty(party.id, 'PRESENT') : canStep ? () => toggleStep(party.id) : undefined} isOpen={isOpen(party.id)}
                onReason={(reason) => change((now) => ({ attendance: now.attendance.map((one) => (one.partyId === party.id ? { ...one, reason } : one)) }))}
              />
              {isStepping && <AttendanceStepForm party={party} isGuardian={false} presence={attended ?? { present: false }} coming={stepping.coming} onClose={() => closeStep(party.id)} />}
            </li>,
            ...(guardian === undefined ? [] : [
              <li key={guardian.id}>
                <GuardianRow
                  party={party} guardian={guardian} seat={{ present: seat.guardianPresent ?? null, moves: attended?.guardian?.moves }} onKeyDown={onKeyDown}
                  onPress={isAhead ? () => takeGuardian(party.id, true) : canStep ? () => toggleStep(guardian.id) : undefined} isOpen={isOpen(guardian.id)}
                />
                {canStep && stepping?.seatId === guardian.id && <AttendanceStepForm party={party} isGuardian presence={attended?.guardian ?? { present: false }} onClose={() => closeStep(guardian.id)} />}
              </li>,
            ]),
          ]
        })}
        {members.map((member) => <li key={member.personId}><MemberRow {...member} isChair={member.personId === facts.committee.chairId} onKeyDown={onKeyDown} onPress={isAhead ? () => takeMember(member.personId, true) : undefined} /></li>)}
      </ul>
      {canAppoint && <div className="people-actions"><Button size="small" variant="quiet" icon="add" onPress={appoint}>{t('appoint')} <kbd>L</kbd></Button></div>}
      {appointing !== null && <EventDialog type="proxy.appointed" view={view} chosen={{ partyIds: [appointing] }} onClose={() => setAppointing(null)} onDone={(now) => appointed(now, appointing)} />}
      {members.length > 0 && <p className="people-quorum">{t('quorum', { present: presentMembers, needed: quorumOf(members.length) })}{isQuorumLacking && `・${t('notQuorate')}`}</p>}
    </section>
  )
}
