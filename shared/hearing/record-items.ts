import { expectedAt } from '../documents/record/attendance.ts'
import { handwritten } from '../documents/record/sections.ts'
import { everAttended } from '../documents/record/statements.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { missingRecordContent, missingSignatures } from '../lifecycle/record-content.ts'
import { hasFailure, isMediation } from '../lifecycle/standing.ts'
import { listed, sideWords, type Words } from '../lifecycle/words.ts'
import type { Side } from '../model/party.ts'
import { domain as english } from '../text/en/domain.ts'
import { domain as chinese } from '../text/zh-TW/domain.ts'
import type { HearingRoom } from './room.ts'

/** Where an item is entered: the case, the columns of the room, or the statement of a side. */
export type EntryPlace = 'CASE' | 'PEOPLE' | 'TERMS' | Side
/** DEFAULT: nobody wrote anything, and the record says so in the standing words of law.md §2.8. NOT_YET: falls due only after a failure. */
export type ItemStatus = 'FILLED' | 'DEFAULT' | 'MISSING' | 'NOT_YET'
export interface RecordItem { no: number; name: Words; status: ItemStatus; detail: Words; place: EntryPlace }

type Seated = Pick<HearingRoom, 'attendance'>
const sides = ['EMPLOYEE', 'EMPLOYER'] as const
const filled = (isThere: boolean): ItemStatus => (isThere ? 'FILLED' : 'MISSING')

/**
 * What a record must hold and whether it does, in the order of law.md §2.8. Source: 調解辦法 §25 I ①–⑩, II.
 * @param room seats that were looked at before the meeting opens
 */
export function recordItems(facts: CaseFacts, room: Seated): RecordItem[] {
  const lacking = missingRecordContent(facts)
  return [
    particulars(facts, lacking),
    { no: 2, name: ['申請日期', 'Date of application'], status: 'FILLED', detail: rocDate(facts.appliedOn), place: 'CASE' },
    times(facts),
    venues(facts, lacking),
    statements(facts),
    factFinding(facts),
    proposal(facts),
    result(facts),
    attendance(facts, room),
    signatures(facts),
    arbitration(facts),
  ]
}

/** The next item that is missing after number `after`, then from the first again; undefined where none is. */
export function nextMissing(items: readonly RecordItem[], after: number): RecordItem | undefined {
  const missing = items.filter(({ status }) => status === 'MISSING')
  return missing.find(({ no }) => no > after) ?? missing[0]
}

const held = (facts: CaseFacts) => facts.meetings.filter((meeting) => meeting.startedAt !== undefined)

function particulars(facts: CaseFacts, lacking: readonly string[]): RecordItem {
  const count = lacking.filter((path) => path.startsWith('parties') || path.startsWith('claims')).length
  const detail: Words = count === 0
    ? [`當事人${facts.parties.length}名、請求${facts.claims.length}項`, `${facts.parties.length} parties, ${facts.claims.length} claims`]
    : [`尚缺${count}項，於卷宗補填`, `${count} lacking; enter them in the case`]
  return { no: 1, name: ['當事人與請求', 'Parties and claims'], status: filled(count === 0), detail, place: 'CASE' }
}

function times(facts: CaseFacts): RecordItem {
  const meetings = held(facts)
  const open = meetings.find((meeting) => meeting.endedAt === undefined)
  const detail: Words = meetings.length === 0 ? ['會議尚未開始', 'no meeting has begun']
    : open === undefined ? [`${meetings.length}次會議均有起迄時間`, `start and end of ${meetings.length} meetings`]
    : [`第${open.meetingNo}次會議尚無結束時間`, `meeting ${open.meetingNo} has no end yet`]
  return { no: 3, name: ['日期及起迄時間', 'Dates and times'], status: filled(meetings.length > 0 && open === undefined), detail, place: 'PEOPLE' }
}

function venues(facts: CaseFacts, lacking: readonly string[]): RecordItem {
  const meetings = held(facts)
  const isMissing = lacking.some((path) => path.startsWith('meetings'))
  return {
    no: 4, name: ['地點', 'Place'], status: filled(meetings.length > 0 && !isMissing), place: meetings.length > 0 ? 'CASE' : 'PEOPLE',
    detail: isMissing || meetings.length === 0 ? ['尚無會議地點', 'no place yet'] : [...new Set(meetings.map(({ venue }) => venue.trim()))].join('、'),
  }
}

/** A side that is not there has said nothing, and that is what the record says (law.md §2.8 item 5). */
function statements(facts: CaseFacts): RecordItem {
  const says = (side: Side): boolean =>
    facts.statements.some((one) => one.side === side && one.struckBy === undefined && !one.deletes) || handwritten(facts, side === 'EMPLOYEE' ? 'employeeStatement' : 'employerStatement') !== null
  const silent = sides.filter((side) => !says(side))
  const wanted = silent.filter((side) => held(facts).length === 0 || (everAttended(facts, side) && facts.outcome === null))
  const names = listed(silent.map((side) => sideWords[side]))
  const [chineseNames, englishNames] = typeof names === 'string' ? [names, names] : names
  return {
    no: 5, name: ['雙方主張', 'Statements'], status: wanted.length > 0 ? 'MISSING' : silent.length > 0 ? 'DEFAULT' : 'FILLED', place: wanted[0] ?? 'EMPLOYEE',
    detail: silent.length === 0 ? ['雙方均有陳述', 'both sides have spoken']
      : wanted.length > 0 ? [`${chineseNames}尚無陳述`, `nothing from ${englishNames} yet`] : [`${chineseNames}未陳述，以預設文字記載`, `standing words for ${englishNames}`],
  }
}

function factFinding(facts: CaseFacts): RecordItem {
  const isThere = facts.factFinding !== null || handwritten(facts, 'factFinding') !== null
  return {
    no: 6, name: ['調查事實', 'Facts found'], status: isThere ? 'FILLED' : 'DEFAULT', place: 'CASE',
    detail: isThere ? ['已記載調查結果', 'the result is recorded'] : ['未另行調查，以預設文字記載', 'standing words: nothing further was investigated'],
  }
}

function proposal(facts: CaseFacts): RecordItem {
  const count = facts.proposals.length
  const isThere = count > 0 || handwritten(facts, 'proposal') !== null
  const failedWithout = !isThere && facts.outcome !== null && facts.outcome !== 'SETTLED'
  return {
    no: 7, name: ['調解方案', 'Proposal'], status: isThere ? 'FILLED' : failedWithout ? 'DEFAULT' : 'MISSING', place: 'TERMS',
    detail: isThere ? (count > 0 ? [`${count}個方案`, `${count} proposals`] : ['已記載', 'recorded'])
      : failedWithout ? ['未能作成調解方案，以預設文字記載', 'standing words: no proposal could be made'] : ['尚未提出方案', 'none yet'],
  }
}

function result({ outcome }: CaseFacts): RecordItem {
  return {
    no: 8, name: ['調解結果', 'Result'], status: filled(outcome !== null), place: 'TERMS',
    detail: outcome === null ? ['尚未認定', 'not determined yet'] : [chinese.outcome[outcome], english.outcome[outcome]],
  }
}

function attendance(facts: CaseFacts, room: Seated): RecordItem {
  const lacking = held(facts).flatMap((meeting) => expectedAt(facts, meeting).filter((party) => !meeting.attendance.some((one) => one.partyId === party.id)).map((party) => party.name))
  const waiting = held(facts).length === 0
  const seated = room.attendance.filter(({ present }) => present !== null).length
  return {
    no: 9, name: ['出席情形', 'Attendance'], status: filled(!waiting && lacking.length === 0), place: waiting ? 'PEOPLE' : 'CASE',
    detail: waiting ? [`已點名${seated}名，會議尚未開始`, `${seated} looked at; the meeting has not begun`]
      : lacking.length === 0 ? ['每次會議每人均有記載', 'everybody, at each meeting'] : [`尚缺${lacking.join('、')}`, `lacking: ${lacking.join(', ')}`],
  }
}

function signatures(facts: CaseFacts): RecordItem {
  const lacking = missingSignatures(facts)
  const isThere = facts.outcome !== null && lacking.length === 0
  return {
    no: 10, name: ['姓名及簽名', 'Signatures'], status: filled(isThere), place: 'TERMS',
    detail: facts.outcome === null ? ['認定結果後簽名', 'after the result'] : isThere ? ['均已簽名', 'all have signed'] : [`待${lacking.join('、')}簽名`, `waiting for ${lacking.join(', ')}`],
  }
}

/** Owed once a mediation failed (調解辦法 §25 II). */
function arbitration(facts: CaseFacts): RecordItem {
  const isDue = isMediation(facts) && hasFailure(facts)
  return {
    no: 11, name: ['仲裁說明', 'Arbitration explained'], status: facts.arbitrationAdvised ? 'FILLED' : isDue ? 'MISSING' : 'NOT_YET', place: 'TERMS',
    detail: facts.arbitrationAdvised ? ['已說明得共同申請仲裁', 'told that both may apply for arbitration'] : isDue ? ['不成立而未記載仲裁說明', 'not settled, and the explanation is not recorded'] : ['不成立時應說明', 'only where it fails'],
  }
}
