import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { rocDate } from '../../format/roc-date.ts'
import type { Side } from '../../model/party.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import type { DocumentBlock } from '../model.ts'
import { nameOfParty, partiesOf, sentence } from '../people.ts'
import { heldMeetings } from './meetings.ts'
import { handwritten, paragraphs } from './sections.ts'

/** Did anybody of this side come to any meeting? */
export function everAttended(facts: CaseFacts, side: Side): boolean {
  const ids = new Set(partiesOf(facts, side).map((party) => party.id))
  return heldMeetings(facts).some((meeting) => meeting.attendance.some((one) => one.present && ids.has(one.partyId)))
}

/** 主張 of one side (調解辦法 §25 I⑤): what was recorded, meeting by meeting, or why there is nothing. */
export function statementBlocks(facts: CaseFacts, side: Side): DocumentBlock[] {
  const written = handwritten(facts, side === 'EMPLOYEE' ? 'employeeStatement' : 'employerStatement')
  if (written !== null) return paragraphs(written)
  const spoken = spokenBy(facts, side)
  if (spoken.length > 0) return spoken
  if (!everAttended(facts, side)) return paragraphs('未出席，未陳述。')
  return paragraphs(side === facts.applicantSide ? '引用申請書所載爭議要點及請求調解事項。' : '到場未另為主張。')
}

function spokenBy(facts: CaseFacts, side: Side | 'MEDIATOR'): DocumentBlock[] {
  const several = heldMeetings(facts).length > 1
  return facts.statements.filter((statement) => statement.side === side).flatMap((statement) => {
    const where = several && statement.meetingNo !== undefined ? `（第${statement.meetingNo}次調解會議）` : ''
    return paragraphs(`${where}${sentence(statement.text)}`)
  })
}

/** 調查事實之結果 (調解辦法 §25 I⑥), with what the authority ordered to be explained and what the mediator said. */
export function factFindingBlocks(facts: CaseFacts): DocumentBlock[] {
  const orders = facts.explanationOrders.map((order) =>
    `主管機關於${rocDate(order.on)}通知${nameOfParty(facts, order.ofPartyId)}於${rocDate(order.dueOn)}前就下列事項說明或提供資料：${sentence(order.subject)}`)
  const mediator = spokenBy(facts, 'MEDIATOR')
  return [
    ...paragraphs(handwritten(facts, 'factFinding') ?? reported(facts) ?? nothingInvestigated(facts)),
    ...orders.flatMap(paragraphs),
    ...(mediator.length === 0 ? [] : [{ kind: 'paragraph', text: '調解人於會議中說明如下：', keepWithNext: true } satisfies DocumentBlock, ...mediator]),
  ]
}

function reported(facts: CaseFacts): string | null {
  if (!facts.factFinding) return null
  const { result, proposedSolution } = facts.factFinding
  return `${sentence(result)}${proposedSolution?.trim() ? `\n建議解決方案：${sentence(proposedSolution)}` : ''}`
}

function nothingInvestigated(facts: CaseFacts): string {
  const present = (['EMPLOYEE', 'EMPLOYER'] as const).filter((side) => everAttended(facts, side))
  const [only] = present
  if (present.length === 2) return '雙方陳述如上，未另行調查。'
  if (only === undefined) return '雙方均未到場，未另行調查。'
  return `${domain.side[only]}陳述如上，${domain.side[only === 'EMPLOYEE' ? 'EMPLOYER' : 'EMPLOYEE']}未出席，未另行調查。`
}
