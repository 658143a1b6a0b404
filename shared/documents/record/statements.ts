import type { CaseFacts, Statement } from '../../lifecycle/case-facts.ts'
import { rocDate } from '../../format/roc-date.ts'
import type { Side } from '../../model/party.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import type { DocumentBlock } from '../model.ts'
import { nameOfParty, partiesOf, sentence, withoutStop } from '../people.ts'
import { phrasing } from '../proceeding.ts'
import { mediatingBody, nameOfSeated } from './committee.ts'
import { heldMeetings } from './held-meetings.ts'
import { handwritten, paragraphs } from './sections.ts'
import type { RecordWording } from './wording.ts'

/** Did anybody of this side come to any meeting? */
export function everAttended(facts: CaseFacts, side: Side): boolean {
  const ids = new Set(partiesOf(facts, side).map((party) => party.id))
  return heldMeetings(facts).some((meeting) => meeting.attendance.some((one) => one.present && ids.has(one.partyId)))
}

/** 主張 of one side (調解辦法 §25 I⑤): what was recorded, meeting by meeting, or why there is nothing. */
export function statementBlocks(facts: CaseFacts, side: Side, { say }: RecordWording): DocumentBlock[] {
  const written = handwritten(facts, side === 'EMPLOYEE' ? 'employeeStatement' : 'employerStatement')
  if (written !== null) return paragraphs(written)
  const spoken = spokenBy(facts, side)
  if (spoken.length > 0) return spoken
  if (heldMeetings(facts).length === 0) return paragraphs(say('statedNothingWithoutMeeting'))
  if (!everAttended(facts, side)) return paragraphs(say('statedNothingAbsent'))
  return paragraphs(say(side === facts.applicantSide ? 'statedAsApplied' : 'statedNothing'))
}

function spokenBy(facts: CaseFacts, side: Side | 'MEDIATOR'): DocumentBlock[] {
  const several = heldMeetings(facts).length > 1
  const first = facts.statements.filter((statement) => statement.side === side && statement.duty === undefined && statement.strikes === undefined)
  return first.flatMap((statement) => withCorrections(facts, statement)).flatMap((statement) => {
    const where = several && statement.meetingNo !== undefined ? phrasing(facts)`（第${statement.meetingNo}次調解會議）` : ''
    return paragraphs(`${where}${statedWords(statement)}`, statement.struckBy === undefined ? {} : { struck: true })
  })
}

/** What was said, and after it what took its place; the last of them stands. */
function withCorrections(facts: CaseFacts, statement: Statement): Statement[] {
  const next = statement.struckBy === undefined ? undefined : facts.statements[statement.struckBy - 1]
  return [statement, ...(next === undefined ? [] : withCorrections(facts, next))]
}

/** A correction says which one it corrects, a deletion why, in the customary brackets. */
function statedWords({ text, strikes, deletes }: Statement): string {
  if (deletes) return `（經確認刪除：${withoutStop(text)}）`
  return strikes === undefined ? sentence(text) : `${sentence(text)}（更正第${strikes}則）`
}

/** 調查事實之結果 (調解辦法 §25 I⑥), with what the authority ordered to be explained and what the mediator said. */
export function factFindingBlocks(facts: CaseFacts, wording: RecordWording): DocumentBlock[] {
  const { say } = wording
  const orders = facts.explanationOrders.map((order) =>
    say('explanationOrdered', { orderedOn: rocDate(order.on), party: nameOfParty(facts, order.ofPartyId), dueOn: rocDate(order.dueOn), questions: sentence(order.subject) }))
  const mediator = spokenBy(facts, 'MEDIATOR')
  return [
    ...sent(facts, wording).flatMap((text) => paragraphs(text)),
    ...paragraphs(handwritten(facts, 'factFinding') ?? reported(facts) ?? nothingInvestigated(facts, wording)),
    ...orders.flatMap((text) => paragraphs(text)),
    ...(mediator.length === 0 ? [] : [...paragraphs(say('mediatorSaid', { mediatingBody: mediatingBody(facts) }), { keepWithNext: true }), ...mediator]),
  ]
}

/** Which members the committee sent, and when they reported (§16 I). */
function sent(facts: CaseFacts, { ofCommittee }: RecordWording): string[] {
  return facts.factFindingAssignments.map(({ personId, assignedOn, reportedOn }) => {
    const report = reportedOn === undefined ? '尚未提報調查結果' : `於${rocDate(reportedOn)}提報調查結果及解決方案`
    return ofCommittee('sentToInvestigate', { assignedOn: rocDate(assignedOn), memberName: nameOfSeated(facts, personId), report })
  })
}

function reported(facts: CaseFacts): string | null {
  if (!facts.factFinding) return null
  const { result, proposedSolution, witnesses = [] } = facts.factFinding
  const heard = witnesses.length === 0 ? '' : `\n調查時訪談：${witnesses.map((one) => one.name.trim()).join('、')}。`
  return `${sentence(result)}${proposedSolution?.trim() ? `\n建議解決方案：${sentence(proposedSolution)}` : ''}${heard}`
}

function nothingInvestigated(facts: CaseFacts, { say }: RecordWording): string {
  const present = (['EMPLOYEE', 'EMPLOYER'] as const).filter((side) => everAttended(facts, side))
  const [only] = present
  if (heldMeetings(facts).length === 0) return say('investigatedNothingWithoutMeeting')
  if (present.length === 2) return say('investigatedNothing')
  if (only === undefined) return say('investigatedNothingBothAbsent')
  return say('investigatedNothingOneAbsent', { sidePresent: domain.side[only], sideAbsent: domain.side[only === 'EMPLOYEE' ? 'EMPLOYER' : 'EMPLOYEE'] })
}
