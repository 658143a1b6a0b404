import { rocTime, tableRocDate } from '../../format/roc-date.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { atOpening } from '../../lifecycle/attendance-steps.ts'
import { withdrawnIds } from '../../lifecycle/standing.ts'
import type { Attendance, AttendanceMove, Meeting } from '../../model/meeting.ts'
import type { Party } from '../../model/party.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import type { DocumentBlock, DocumentCell, DocumentTable } from '../model.ts'
import { longRoster } from '../parties-section.ts'
import { authority, partiesInOrder, proxyOf, representativeLabel, sentence, sideAndName } from '../people.ts'
import { phrasing } from '../proceeding.ts'
import { isChair, mediatorTitle, presencesAt } from './committee.ts'
import { toldMeetings } from './held-meetings.ts'
import { rosteredIds, rosteredSides, rosterNames } from './rostered.ts'
import type { RecordWording } from './wording.ts'

/** 出席情形 of one meeting (調解辦法 §25 I⑨). */

const dayOf = (meeting: Meeting): string => (meeting.startedAt ?? meeting.startsAt).slice(0, 10)

/** Who was to attend a meeting: everybody who had not withdrawn before it. */
export function expectedAt(facts: CaseFacts, meeting: Meeting): Party[] {
  const gone = new Set(facts.withdrawals.filter((one) => one.on < dayOf(meeting)).flatMap((one) => one.partyIds))
  return partiesInOrder(facts).filter((party) => !gone.has(party.id))
}

export const isAttached = (facts: CaseFacts): boolean => facts.parties.length >= longRoster

export const attendanceOf = (meeting: Meeting, party: Party): Attendance | undefined => meeting.attendance.find((one) => one.partyId === party.id)

/** Every proxy who came for the party, at the opening or later. */
export const proxiesAt = ({ proxyId, moves = [] }: Attendance): string[] => [proxyId, ...moves.map((move) => move.proxyId)].filter((id) => id !== undefined)

/** One who signed on the day of the meeting was there, beside the proxy who spoke. */
function signedThatDay(facts: CaseFacts, meeting: Meeting, party: Party): boolean {
  return party.kind === 'PERSON' && facts.signatures.some((signature) => signature.signerId === party.id && signature.on === dayOf(meeting))
}

/** Whether an absence had good reason is told only where the office found that it had: the rest belongs to the fine (§63 III). */
export function howAttended(facts: CaseFacts, meeting: Meeting, party: Party): string {
  const attended = attendanceOf(meeting, party)
  // A meeting that could not be opened has no list of the parties; it is filled in by hand.
  if (attended === undefined && meeting.status === 'QUORUM_FAILED') return '□出席　□未出席'
  const beside = attended?.reason?.trim() ? sentence(attended.reason) : ''
  if (attended?.present !== true) return `未出席${attended?.excused === true ? '（經認有正當理由）' : ''}。${beside}`
  const { present, proxyId } = atOpening(attended)
  const moves = movesTold(attended.moves, (id) => attendee(party, id))
  // Why one was not there at first is no reason of an absence any more.
  if (!present) return `${moves.join('，')}。`
  const { who, authorized } = attendee(party, proxyId)
  const together = proxyOf(party, proxyId) && signedThatDay(facts, meeting, party) ? who.replace('由', '本人偕同') : who
  return `${[`${together}出席${authorized}`, ...moves].join('，')}。${beside}`
}

/** Who comes for a party: itself, its representative, a proxy with what authority. */
function attendee(party: Party, proxyId: string | undefined): { who: string; authorized: string } {
  const proxy = proxyOf(party, proxyId)
  if (proxy) return { who: `由代理人${proxy.name}`, authorized: `（${authority(proxy)}）` }
  return { who: party.kind === 'PERSON' ? '本人' : `由${representativeLabel(party)}${party.legalRepresentative?.trim() ?? ''}`, authorized: '' }
}

/** 於下午2時20分到場, 於下午3時離席: coming and going after the opening. */
const movesTold = (moves: readonly AttendanceMove[] = [], comes: (proxyId: string | undefined) => { who: string; authorized: string }): string[] => moves.map(({ step, at, proxyId }) => {
  if (step === 'LEFT') return `於${rocTime(at)}離席`
  const { who, authorized } = comes(proxyId)
  return `${who}於${rocTime(at)}到場${authorized}`
})

/** 法定代理人 of a minor, where it was looked at whether it is there. */
export function guardianAttended(meeting: Meeting, party: Party): { name: string; how: string } | null {
  const attended = attendanceOf(meeting, party)?.guardian
  if (attended === undefined || party.guardian === undefined) return null
  const moves = movesTold(attended.moves, () => ({ who: '', authorized: '' }))
  const opening = atOpening(attended).present ? ['出席'] : []
  return { name: `${party.name}之法定代理人${party.guardian.name}`, how: `${attended.present ? [...opening, ...moves].join('，') : '未出席'}。` }
}

/** How the notice reached the party; for one who did not come it says so even if nothing is on record (law.md §4.3). */
export function howNotified(meeting: Meeting, party: Party): string {
  const attended = attendanceOf(meeting, party)
  const notice = meeting.notices.find((one) => one.partyId === party.id)
  if (notice) return `${tableRocDate(notice.deliveredOn)}\n${domain.serviceMethod[notice.method]}`
  return attended?.present === true ? '—' : '查無送達紀錄'
}

const seatedRow = (who: string, how: string): DocumentCell[] => [{ text: who }, { text: how }, { text: '—', align: 'center' }]

/** The mediator, or each member of the committee (D12). */
function seatedRows(facts: CaseFacts, meeting: Meeting): DocumentCell[][] {
  const title = mediatorTitle(facts)
  if (facts.mode !== 'COMMITTEE') return facts.mediator ? [seatedRow(`${title}${facts.mediator.person.name}`, '出席。')] : []
  return presencesAt(facts, meeting).map(({ personId, name, present }) => seatedRow(`${title}${name}${isChair(facts, personId) ? '（主席）' : ''}`, present ? '親自出席。' : '未出席。'))
}

/** Who stands in a roster of the record has the attendance there. */
export function attendanceTable(facts: CaseFacts, meeting: Meeting): DocumentTable {
  const rostered = rosteredIds(facts)
  return {
    kind: 'table',
    header: ['應出席者', '出席情形', '開會通知送達'],
    widths: [34, 42, 24],
    rows: [
      ...expectedAt(facts, meeting).filter((party) => !rostered.has(party.id)).flatMap((party): DocumentCell[][] => {
        const guardian = guardianAttended(meeting, party)
        const own: DocumentCell[] = [{ text: sideAndName(party) }, { text: howAttended(facts, meeting, party) }, { text: howNotified(meeting, party), align: 'center' }]
        return guardian === null ? [own] : [own, seatedRow(guardian.name, guardian.how)]
      }),
      ...seatedRows(facts, meeting),
    ],
  }
}

export function attendanceSummary(facts: CaseFacts, meeting: Meeting): DocumentBlock {
  const expected = expectedAt(facts, meeting)
  const count = (side: Party['side'], present: boolean): number =>
    expected.filter((party) => party.side === side && (attendanceOf(meeting, party)?.present === true) === present).length
  const words = (['EMPLOYEE', 'EMPLOYER'] as const).map((side) => `${domain.side[side]}出席${count(side, true)}名、未出席${count(side, false)}名`)
  const counted = meeting.status === 'QUORUM_FAILED' ? '' : `${words.join('；')}。`
  return { kind: 'paragraph', text: `${counted}逐人出席及通知送達情形，詳如附件${rosterNames(facts) || '出席情形'}。` }
}

/** Attendance of every meeting, person by person, where it does not fit into the text. */
export function attachedAttendance(facts: CaseFacts): DocumentBlock[] {
  if (!isAttached(facts) || rosteredSides(facts).length > 0) return []
  return toldMeetings(facts).flatMap((meeting): DocumentBlock[] => [
    { kind: 'heading', level: 2, text: phrasing(facts)`第${meeting.meetingNo}次調解會議` }, attendanceTable(facts, meeting),
  ])
}

/** A public body's proxy who came without the approving authority's consent: noted, the meeting goes on (§9 II). */
export function missingApprovals(facts: CaseFacts, meeting: Meeting, { say }: RecordWording): string[] {
  const gone = withdrawnIds(facts)
  return facts.parties.filter((party) => party.kind === 'PUBLIC_BODY' && !gone.includes(party.id)).flatMap((party) => {
    const attended = attendanceOf(meeting, party)
    const approved = facts.approvals.some((approval) => approval.partyId === party.id && approval.stage === 'ATTENDANCE' && approval.on <= dayOf(meeting))
    if (attended?.present !== true || proxiesAt(attended).length === 0 || approved) return []
    return [say('approvalMissing', { party: party.name })]
  })
}
