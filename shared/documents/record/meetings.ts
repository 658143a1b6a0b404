import { rocDate, rocDateTime, rocTimeRange, tableRocDate } from '../../format/roc-date.ts'
import { withdrawnIds } from '../../lifecycle/standing.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import type { CityProfile } from '../../model/city-profile.ts'
import type { Attendance, Meeting } from '../../model/meeting.ts'
import type { Party } from '../../model/party.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import { labelledRow } from '../cells.ts'
import type { DocumentBlock, DocumentCell, DocumentTable } from '../model.ts'
import { longRoster } from '../parties-section.ts'
import { authority, partiesInOrder, proxyOf, sentence, sideAndName, withoutStop } from '../people.ts'

export const heldMeetings = (facts: CaseFacts): Meeting[] =>
  facts.meetings.filter((meeting) => meeting.startedAt !== undefined).toSorted((a, b) => a.meetingNo - b.meetingNo)

/** Who was to attend a meeting: everybody who had not withdrawn before it. */
function expectedAt(facts: CaseFacts, meeting: Meeting): Party[] {
  const day = (meeting.startedAt ?? meeting.startsAt).slice(0, 10)
  const gone = new Set(facts.withdrawals.filter((one) => one.on < day).flatMap((one) => one.partyIds))
  return partiesInOrder(facts).filter((party) => !gone.has(party.id))
}

export const isAttached = (facts: CaseFacts): boolean => facts.parties.length >= longRoster

/**
 * 會議經過: each meeting by itself with beginning and end, place, and how everybody attended (調解辦法 §25 I③④⑨). With many parties the
 * attendance goes into an attachment.
 */
export function meetingBlocks(facts: CaseFacts, profile: CityProfile): DocumentBlock[] {
  const held = heldMeetings(facts)
  const notHeld = facts.meetings.filter((meeting) => meeting.status === 'CANCELLED')
  return [
    ...(held.length === 0 ? [{ kind: 'paragraph', text: '本件未召開調解會議。' } satisfies DocumentBlock] : []),
    ...held.flatMap((meeting): DocumentBlock[] => [
      { kind: 'heading', level: 2, text: `第${meeting.meetingNo}次調解會議` },
      meetingTable(facts, meeting, profile),
      ...(isAttached(facts) ? [attendanceSummary(facts, meeting)] : [attendanceTable(facts, meeting)]),
      ...missingApprovals(facts, meeting).map((text): DocumentBlock => ({ kind: 'paragraph', text })),
    ]),
    ...notHeld.map((meeting): DocumentBlock => {
      const change = meeting.changes.at(-1)
      return { kind: 'paragraph', text: `第${meeting.meetingNo}次調解會議原訂${rocDateTime(meeting.startsAt)}召開，於${rocDate(change?.on ?? meeting.scheduledOn)}取消${change ? `，事由：${withoutStop(change.reason)}` : ''}。` }
    }),
  ]
}

function meetingTable(facts: CaseFacts, meeting: Meeting, profile: CityProfile): DocumentTable {
  const { startedAt = meeting.startsAt, endedAt } = meeting
  return {
    kind: 'table',
    widths: [22, 78],
    rows: [
      labelledRow('日期及起迄時間', endedAt === undefined ? `${rocDateTime(startedAt)}起${meeting.status === 'OPEN' ? '' : '，至＿＿時＿＿分止'}` : rocTimeRange(startedAt, endedAt)),
      labelledRow('地點', place(meeting)),
      labelledRow('主持人', facts.mediator ? `調解人${facts.mediator.person.name}` : `${profile.government}勞資爭議調解委員會主席`),
      ...meeting.changes.filter(() => meeting.status !== 'CANCELLED').map((change) => labelledRow('期日變更', `原訂${rocDateTime(change.startsAt)}，改期事由：${sentence(change.reason)}`)),
      labelledRow('會議結果', ending(facts, meeting)),
    ],
  }
}

function place({ online, venue }: Meeting): string {
  if (online === undefined || online === false || online === '') return venue
  return `${venue}（以視訊方式進行${typeof online === 'string' ? `：${online}` : ''}）`
}

function ending(facts: CaseFacts, meeting: Meeting): string {
  if (meeting.adjournment) {
    const { bothAgree, reason } = meeting.adjournment
    return `${bothAgree ? '經雙方同意，' : ''}另訂期日續行調解，事由：${sentence(reason)}`
  }
  if (meeting.status === 'OPEN') return '會議進行中。'
  const concluding = facts.outcome !== null && heldMeetings(facts).at(-1)?.meetingNo === meeting.meetingNo
  return concluding ? `會議結束，${facts.partial ? '部分調解成立、部分調解不成立' : domain.outcome[facts.outcome ?? 'CLOSED_OTHER']}。` : '會議結束。'
}

const attendanceOf = (meeting: Meeting, party: Party): Attendance | undefined => meeting.attendance.find((one) => one.partyId === party.id)

/** One who signed on the day of the meeting was there, beside the proxy who spoke. */
function signedThatDay(facts: CaseFacts, meeting: Meeting, party: Party): boolean {
  const day = (meeting.startedAt ?? meeting.startsAt).slice(0, 10)
  return party.kind === 'PERSON' && facts.signatures.some((signature) => signature.signerId === party.id && signature.on === day)
}

function howAttended(facts: CaseFacts, meeting: Meeting, party: Party): string {
  const attended = attendanceOf(meeting, party)
  if (attended?.present !== true) return `未出席。${attended?.reason?.trim() ? sentence(attended.reason) : ''}`
  const proxy = proxyOf(party, attended.proxyId)
  const beside = attended.reason?.trim() ? sentence(attended.reason) : ''
  if (proxy) return `${signedThatDay(facts, meeting, party) ? '本人偕同' : '由'}代理人${proxy.name}出席（${authority(proxy)}）。${beside}`
  if (party.kind !== 'PERSON') return `由代表人${party.legalRepresentative?.trim() ?? ''}出席。${beside}`
  return `本人出席。${beside}`
}

/** How the notice reached the party; for one who did not come it says so even if nothing is on record (law.md §4.3). */
function howNotified(meeting: Meeting, party: Party, attended: Attendance | undefined): string {
  const notice = meeting.notices.find((one) => one.partyId === party.id)
  if (notice) return `${tableRocDate(notice.deliveredOn)}\n${domain.serviceMethod[notice.method]}`
  return attended?.present === true ? '—' : '查無送達紀錄'
}

function attendanceTable(facts: CaseFacts, meeting: Meeting): DocumentTable {
  return {
    kind: 'table',
    header: ['應出席者', '出席情形', '開會通知送達'],
    widths: [34, 42, 24],
    rows: [
      ...expectedAt(facts, meeting).map((party): DocumentCell[] => {
        const attended = attendanceOf(meeting, party)
        return [{ text: sideAndName(party) }, { text: howAttended(facts, meeting, party) }, { text: howNotified(meeting, party, attended), align: 'center' }]
      }),
      ...(facts.mediator ? [[{ text: `調解人${facts.mediator.person.name}` }, { text: '出席。' }, { text: '—', align: 'center' }] satisfies DocumentCell[]] : []),
    ],
  }
}

function attendanceSummary(facts: CaseFacts, meeting: Meeting): DocumentBlock {
  const expected = expectedAt(facts, meeting)
  const count = (side: Party['side'], present: boolean): number =>
    expected.filter((party) => party.side === side && (attendanceOf(meeting, party)?.present === true) === present).length
  const words = (['EMPLOYEE', 'EMPLOYER'] as const).map((side) => `${domain.side[side]}出席${count(side, true)}名、未出席${count(side, false)}名`)
  return { kind: 'paragraph', text: `${words.join('；')}。逐人出席及通知送達情形，詳如附件出席情形。` }
}

/** Attendance of every meeting, person by person, where it does not fit into the text. */
export function attachedAttendance(facts: CaseFacts): DocumentBlock[] {
  if (!isAttached(facts)) return []
  return heldMeetings(facts).flatMap((meeting): DocumentBlock[] => [
    { kind: 'heading', level: 2, text: `第${meeting.meetingNo}次調解會議` }, attendanceTable(facts, meeting),
  ])
}

/** A public body's proxy who came without the approving authority's consent: noted, the meeting goes on (§9 II). */
export function missingApprovals(facts: CaseFacts, meeting: Meeting): string[] {
  const day = (meeting.startedAt ?? meeting.startsAt).slice(0, 10)
  const gone = withdrawnIds(facts)
  return facts.parties.filter((party) => party.kind === 'PUBLIC_BODY' && !gone.includes(party.id)).flatMap((party) => {
    const attended = attendanceOf(meeting, party)
    const approved = facts.approvals.some((approval) => approval.partyId === party.id && approval.stage === 'ATTENDANCE' && approval.on <= day)
    if (attended?.present !== true || attended.proxyId === undefined || approved) return []
    return [`${party.name}之代理人出席本次會議，未提出核可權機關之同意書（勞資爭議處理法第9條第2項），記明於紀錄。`]
  })
}
