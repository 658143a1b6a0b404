import { timeOf } from '../model/dates.ts'
import type { Attendance, AttendanceMove, AttendanceStep } from '../model/meeting.ts'
import type { CaseFacts } from './case-facts.ts'
import type { Check } from './check.ts'
import { withMeeting } from './fold-meetings.ts'
import type { Words } from './words.ts'

/** 遲到 and 早退: who came after the opening of a meeting or went before its end (調解辦法 §25 I⑨). */

export interface Presence { present: boolean; moves?: AttendanceMove[] | undefined; proxyId?: string | undefined }

/** Whether somebody is in the room at the moment, or was at the end. */
export const isThere = ({ present, moves = [] }: Presence): boolean => present && moves.at(-1)?.step !== 'LEFT'

/** Who came to the opening, or not; the moves come after it. */
export function atOpening({ present, moves = [], proxyId }: Presence): Presence {
  const [first] = moves
  if (first === undefined) return { present, proxyId }
  return first.step === 'ARRIVED' ? { present: false } : { present: true, proxyId: first.proxyId }
}

/** What a step changes: whether somebody came at all, the moves, and who is there for the party now. */
function moved({ present, moves = [], proxyId }: Presence, { step, at, proxyId: coming }: AttendanceStep) {
  const through = (id: string | undefined) => (id === undefined ? {} : { proxyId: id })
  if (step === 'ARRIVED') return { present: true, moves: [...moves, { step, at, ...through(coming) }], ...through(coming) }
  if (step === 'LEFT') return { present, moves: [...moves, { step, at, ...through(proxyId) }], ...through(proxyId) }
  const rest = moves.slice(0, -1)
  return { present: rest.length > 0 || moves[0]?.step === 'LEFT', moves: rest, ...through((rest.at(-1) ?? atOpening({ present, moves })).proxyId) }
}

/** The attendance of a meeting after somebody came or went: who comes is attending from then on. */
export function withAttendanceStep(facts: CaseFacts, step: AttendanceStep): CaseFacts {
  return withMeeting(facts, step.meetingNo, (meeting) => {
    const before = attendanceBefore(meeting.attendance, step.partyId)
    const { proxyId: _before, ...rest } = before
    const after: Attendance = step.guardianId === undefined ? { ...rest, ...moved(before, step) } : { ...before, guardian: { ...before.guardian, ...moved(before.guardian ?? { present: false }, step) } }
    return { ...meeting, attendance: [...meeting.attendance.map((one) => (one === before ? after : one)), ...(meeting.attendance.includes(before) ? [] : [after])] }
  })
}

const attendanceBefore = (attendance: readonly Attendance[], partyId: string): Attendance => attendance.find((one) => one.partyId === partyId) ?? { partyId, present: false }

/** Why somebody cannot have come or gone then; false when it can be. */
function problemOf({ meetings, finalizedOn }: CaseFacts, { meetingNo, partyId, guardianId, step, at }: AttendanceStep): Words | false {
  const meeting = meetings.find((one) => one.meetingNo === meetingNo)
  if (meeting?.startedAt === undefined) return [`：第${meetingNo}次會議尚未開會，到場與否請於開會時登錄`, `: meeting ${meetingNo} has not begun; attendance is taken at its opening`]
  if (finalizedOn !== null) return ['：紀錄已定稿，出席情形有誤請以更正辦理', ': the record is final; a wrong attendance is corrected']
  const party = attendanceBefore(meeting.attendance, partyId)
  const person: Presence = guardianId === undefined ? party : party.guardian ?? { present: false }
  const last = person.moves?.at(-1)
  if (step === 'TAKEN_BACK') return last === undefined ? ['：沒有可以收回之到場或離席', ': no arrival or departure can be taken back'] : false
  if (isThere(person) !== (step === 'LEFT')) return step === 'LEFT' ? ['：此人不在場，無從離席', ': who is not there cannot leave'] : ['：此人已在場', ': this person is there already']
  const from = last?.at ?? timeOf(meeting.startedAt)
  const isOutside = at < from || (meeting.endedAt !== undefined && at > timeOf(meeting.endedAt))
  return isOutside ? [`：時間應在${from}以後、會議結束以前`, `: the time must be after ${from} and before the end of the meeting`] : false
}

export const attendanceStepCheck: Check<'note.added'> = {
  code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 I⑨', scope: 'EVENT', field: 'attendance', broken: (facts, { attendance }) => attendance !== undefined && problemOf(facts, attendance),
}
