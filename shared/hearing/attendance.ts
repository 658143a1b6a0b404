import { isMinor, activeParties, isMediation, partyOf } from '../lifecycle/standing.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { Words } from '../lifecycle/words.ts'
import type { Attendance, Meeting, MemberPresence } from '../model/meeting.ts'
import type { Party } from '../model/party.ts'
import type { HearingRoom, SeatTaken } from './room.ts'

/** How somebody is there: in person (of a body, its representative), through a proxy, or not at all. */
export type Presence = 'PRESENT' | 'PROXY' | 'ABSENT'

/** What the one who takes attendance should know of a seat; it stops nobody. */
export interface SeatWarning { code: 'NO_MANDATE' | 'NO_SPECIAL_AUTHORITY' | 'GUARDIAN_MISSING' | 'REPRESENTATIVE_UNKNOWN' | 'APPROVAL_MISSING'; words: Words; article: string }

const withoutMandate = '到場之代理人未提出委任書'

/** A seat for each party that is still in the case, with what was taken so far. */
export const seatsOf = (facts: CaseFacts, taken: readonly SeatTaken[]): SeatTaken[] =>
  activeParties(facts).map((party) => taken.find((seat) => seat.partyId === party.id) ?? { partyId: party.id, present: null, identityChecked: false })

/**
 * The seat as it is after somebody was found there or not; being there means that identity and authority were looked at. A second PROXY takes
 * the next of several proxies. Who says that he is a proxy and none is on file has shown no authority: the party is not there (行政程序法 §24 IV).
 */
export function seated(party: Party, before: SeatTaken, how: Presence): SeatTaken {
  const { partyId, guardianPresent } = before
  const kept = { partyId, ...(guardianPresent === undefined ? {} : { guardianPresent }) }
  if (how === 'ABSENT') return { ...kept, present: false, identityChecked: false }
  if (how === 'PRESENT') return { ...kept, present: true, identityChecked: true }
  const next = party.proxies[(party.proxies.findIndex((one) => one.id === before.proxyId) + 1) % Math.max(1, party.proxies.length)]
  return next === undefined ? { ...kept, present: false, identityChecked: true, reason: withoutMandate } : { ...kept, present: true, identityChecked: true, proxyId: next.id }
}

/** @param on day of the meeting, ISO date */
export function seatWarnings(facts: CaseFacts, party: Party, seat: SeatTaken, on: string): SeatWarning[] {
  const proxy = party.proxies.find((one) => one.id === seat.proxyId)
  const all: (SeatWarning | false)[] = [
    seat.reason === withoutMandate && { code: 'NO_MANDATE', article: '行政程序法 §24 IV', words: ['無委任書：請補提委任書，並於卷宗登錄代理人', 'No power of attorney: ask for one and enter the proxy in the case'] },
    proxy !== undefined && !proxy.specialAuthority
      && { code: 'NO_SPECIAL_AUTHORITY', article: '行政程序法 §24 II', words: [`${proxy.name}無特別授權，不得簽署成立`, `${proxy.name} has no special authority and cannot sign a settlement`] },
    isMinor(party, on) && party.guardian === undefined && { code: 'GUARDIAN_MISSING', article: '民法 §77', words: ['未成年，卷內無法定代理人', 'A minor without a guardian on file'] },
    seat.present === true && proxy === undefined && party.kind !== 'PERSON' && (party.legalRepresentative ?? '').trim() === ''
      && { code: 'REPRESENTATIVE_UNKNOWN', article: '民法 §27 II', words: ['卷內無代表人姓名，亦無委任', 'No representative on file, and no proxy'] },
    party.kind === 'PUBLIC_BODY' && isMediation(facts) && !facts.approvals.some((one) => one.partyId === party.id && one.stage === 'ATTENDANCE' && one.on <= on)
      && { code: 'APPROVAL_MISSING', article: '§9 II', words: ['尚無核可權機關之出席同意書，將記明於紀錄', 'No consent of the approving authority to attend; the record will note it'] },
  ]
  return all.filter((one) => one !== false)
}

/** Of a committee, each member with whether it was found there; null: not looked at. */
export const memberSeats = (facts: CaseFacts, taken: readonly MemberPresence[]): { personId: string; name: string; present: boolean | null }[] =>
  (facts.mode === 'COMMITTEE' ? facts.committee.members : []).map(({ personId, name }) => ({ personId, name, present: taken.find((one) => one.personId === personId)?.present ?? null }))

/** How many have not been looked at, guardians too: the meeting opens when it is none. */
export function unseen(facts: CaseFacts, room: Pick<HearingRoom, 'attendance' | 'members'>): number {
  const seats = seatsOf(facts, room.attendance)
  const guardians = seats.filter(({ partyId }) => partyOf(facts, partyId)?.guardian !== undefined).map(({ guardianPresent = null }) => ({ present: guardianPresent }))
  return [...seats, ...guardians, ...memberSeats(facts, room.members)].filter((seat) => seat.present === null).length
}

/** Languages that a party needs and for which no interpreter is in the room. */
export const languagesLacking = (facts: CaseFacts, interpreters: HearingRoom['interpreters']): string[] =>
  [...new Set(activeParties(facts).map((party) => party.interpreterLanguage?.trim() ?? ''))].filter((language) => language !== '' && !interpreters.some((one) => one.language.trim() === language))

/** What is recorded when the meeting opens. @param startedAt local date and time */
export function openingOf(facts: CaseFacts, { meetingNo }: Pick<Meeting, 'meetingNo'>, room: Pick<HearingRoom, 'attendance' | 'members' | 'duties' | 'interpreters' | 'observers'>, startedAt: string) {
  const attendance = seatsOf(facts, room.attendance).map(({ partyId, present, proxyId, identityChecked, reason = '', guardianPresent }): Attendance => ({
    partyId, present: present === true, ...(present === true ? { identityChecked, ...(proxyId === undefined ? {} : { proxyId }) } : {}), ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...(partyOf(facts, partyId)?.guardian === undefined ? {} : { guardian: { present: guardianPresent === true } }),
  }))
  return {
    type: 'meeting.opened' as const, meetingNo, startedAt, attendance, disclosureMade: room.duties.some(({ duty }) => duty === 'INTERESTS'), duties: room.duties,
    ...(facts.mode === 'COMMITTEE' ? { members: memberSeats(facts, room.members).map(({ personId, present }) => ({ personId, present: present === true })) } : {}),
    ...(room.interpreters.length === 0 ? {} : { interpreters: room.interpreters }), ...(room.observers.length === 0 ? {} : { observers: room.observers }),
  }
}
