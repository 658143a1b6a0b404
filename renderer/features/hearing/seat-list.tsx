import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { quorumOf } from '../../../shared/law/committee.ts'
import { memberSeats, type Presence, seated, seatsOf, seatWarnings } from '../../../shared/hearing/attendance.ts'
import type { SeatTaken } from '../../../shared/hearing/room.ts'
import { activeParties } from '../../../shared/lifecycle/standing.ts'
import { dateOf } from '../../../shared/model/dates.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { useStatus } from '../../status.tsx'
import { useHearing } from './room-context.ts'
import { MemberRow, PartyRow } from './seat-row.tsx'

const keysOf: Record<string, Presence> = { p: 'PROXY', n: 'ABSENT' }

/** Seats as the log has them, once the meeting was opened. */
const seatsInLog = ({ attendance }: Meeting): SeatTaken[] =>
  attendance.map(({ partyId, present, proxyId, reason, identityChecked = false }) => ({ partyId, present, identityChecked, ...(proxyId === undefined ? {} : { proxyId }), ...(reason === undefined ? {} : { reason }) }))

/** Attendance, one key for each: Enter there, P through a proxy, N not there; the next one follows by itself. */
export function SeatList() {
  const { t } = useTranslation('hearingPeople')
  const { today } = useStatus()
  const { view: { facts }, meeting, room, change } = useHearing()
  const list = useRef<HTMLUListElement>(null)
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
    if (members.some((one) => one.personId === id)) takeMember(id, how !== 'ABSENT')
    else takeParty(id, how)
  }
  const presentMembers = members.filter((one) => one.present === true).length
  const isQuorumLacking = members.length > 0 && members.every((one) => one.present !== null) && presentMembers < quorumOf(members.length)
  return (
    <section className="people-part" aria-labelledby="people-attendance">
      <h3 id="people-attendance">{t('attendance')}</h3>
      {isAhead && <p className="people-keys">{t('keys')}</p>}
      <ul ref={list} className="seats">
        {seats.map((seat) => {
          const party = activeParties(facts).find((one) => one.id === seat.partyId)
          if (party === undefined) return null
          return (
            <PartyRow
              key={party.id} party={party} seat={seat} isAhead={isAhead} onKeyDown={onKeyDown} warnings={seatWarnings(facts, party, seat, meeting.startedAt === undefined ? today : dateOf(meeting.startedAt))}
              onTake={(how) => takeParty(party.id, how)}
              onReason={(reason) => change((now) => ({ attendance: now.attendance.map((one) => (one.partyId === party.id ? { ...one, reason } : one)) }))}
            />
          )
        })}
        {members.map((member) => <MemberRow key={member.personId} {...member} isChair={member.personId === facts.committee.chairId} isAhead={isAhead} onKeyDown={onKeyDown} onTake={(present) => takeMember(member.personId, present)} />)}
      </ul>
      {members.length > 0 && <p className="people-quorum">{t('quorum', { present: presentMembers, needed: quorumOf(members.length) })}{isQuorumLacking && `・${t('notQuorate')}`}</p>}
    </section>
  )
}
