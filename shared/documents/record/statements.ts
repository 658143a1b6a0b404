import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { rocDate } from '../../format/roc-date.ts'
import type { Side } from '../../model/party.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import type { DocumentBlock } from '../model.ts'
import { nameOfParty, partiesOf, sentence } from '../people.ts'
import { phrasing } from '../proceeding.ts'
import { mediatingBody, nameOfSeated } from './committee.ts'
import { heldMeetings } from './held-meetings.ts'
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
  if (heldMeetings(facts).length === 0) return paragraphs(phrasing(facts)`未召開調解會議，未陳述。`)
  if (!everAttended(facts, side)) return paragraphs('未出席，未陳述。')
  return paragraphs(side === facts.applicantSide ? phrasing(facts)`引用申請書所載爭議要點及請求調解事項。` : '到場未另為主張。')
}

function spokenBy(facts: CaseFacts, side: Side | 'MEDIATOR'): DocumentBlock[] {
  const several = heldMeetings(facts).length > 1
  return facts.statements.filter((statement) => statement.side === side).flatMap((statement) => {
    const where = several && statement.meetingNo !== undefined ? phrasing(facts)`（第${statement.meetingNo}次調解會議）` : ''
    return paragraphs(`${where}${sentence(statement.text)}`)
  })
}

/** 調查事實之結果 (調解辦法 §25 I⑥), with what the authority ordered to be explained and what the mediator said. */
export function factFindingBlocks(facts: CaseFacts): DocumentBlock[] {
  const orders = facts.explanationOrders.map((order) =>
    `主管機關於${rocDate(order.on)}通知${nameOfParty(facts, order.ofPartyId)}於${rocDate(order.dueOn)}前就下列事項說明或提供資料：${sentence(order.subject)}`)
  const mediator = spokenBy(facts, 'MEDIATOR')
  return [
    ...sent(facts).flatMap(paragraphs),
    ...paragraphs(handwritten(facts, 'factFinding') ?? reported(facts) ?? nothingInvestigated(facts)),
    ...orders.flatMap(paragraphs),
    ...(mediator.length === 0 ? [] : [{ kind: 'paragraph', text: `${mediatingBody(facts)}於會議中說明如下：`, keepWithNext: true } satisfies DocumentBlock, ...mediator]),
  ]
}

/** Which members the committee sent, and when they reported (§16 I). */
function sent(facts: CaseFacts): string[] {
  return facts.factFindingAssignments.map(({ personId, assignedOn, reportedOn }) => {
    const report = reportedOn === undefined ? '尚未提報調查結果' : `於${rocDate(reportedOn)}提報調查結果及解決方案`
    return `調解委員會於${rocDate(assignedOn)}指派調解委員${nameOfSeated(facts, personId)}調查事實，${report}（勞資爭議處理法第16條第1項）。`
  })
}

function reported(facts: CaseFacts): string | null {
  if (!facts.factFinding) return null
  const { result, proposedSolution, witnesses = [] } = facts.factFinding
  const heard = witnesses.length === 0 ? '' : `\n調查時訪談：${witnesses.map((one) => one.name.trim()).join('、')}。`
  return `${sentence(result)}${proposedSolution?.trim() ? `\n建議解決方案：${sentence(proposedSolution)}` : ''}${heard}`
}

function nothingInvestigated(facts: CaseFacts): string {
  const present = (['EMPLOYEE', 'EMPLOYER'] as const).filter((side) => everAttended(facts, side))
  const [only] = present
  if (heldMeetings(facts).length === 0) return phrasing(facts)`未召開調解會議，未另行調查。`
  if (present.length === 2) return '雙方陳述如上，未另行調查。'
  if (only === undefined) return '雙方均未到場，未另行調查。'
  return `${domain.side[only]}陳述如上，${domain.side[only === 'EMPLOYEE' ? 'EMPLOYER' : 'EMPLOYEE']}未出席，未另行調查。`
}
