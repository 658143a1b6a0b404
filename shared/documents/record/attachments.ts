import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { hasFailure, isMediation } from '../../lifecycle/standing.ts'
import type { DocumentBlock } from '../model.ts'
import { rosterTitle } from '../parties-section.ts'
import { proxyOf } from '../people.ts'
import { phrasing } from '../proceeding.ts'
import { attachedAttendance, isAttached, proxiesAt } from './attendance.ts'
import { claimantRoster } from './claimant-roster.ts'
import { heldMeetings, toldMeetings } from './held-meetings.ts'
import { rosteredSides } from './rostered.ts'
import { numberedParagraphs } from './sections.ts'

/** 附件: what goes with the record. */
export function attachmentList(facts: CaseFacts): DocumentBlock[] {
  const phrase = phrasing(facts)
  const told = toldMeetings(facts)
  const rostered = rosteredSides(facts)
  const powers = facts.parties.filter((party) => heldMeetings(facts).some((meeting) => meeting.attendance.some((one) => one.partyId === party.id && proxiesAt(one).some((id) => proxyOf(party, id))))).map((party) => party.name)
  const list = [
    ...rostered.map((side) => rosterTitle(side)),
    ...(isAttached(facts) && rostered.length === 0 && told.length > 0 ? ['出席情形'] : []),
    ...(told.length === 0 ? [] : [phrase`調解會議出席簽到單${told.length}份`]),
    ...(powers.length === 0 ? [] : [`委任書${powers.length}份（${powers.join('、')}）`]),
    ...(facts.approvals.length === 0 ? [] : [`核可權機關同意書${facts.approvals.length}份`]),
    ...(hasFailure(facts) && isMediation(facts) ? ['調解不成立後救濟途徑說明1份'] : []),
  ]
  return numberedParagraphs(list.map((text) => `${text}。`))
}

/** Rosters and attendance of many parties, on pages of their own after the signatures. */
export function attachedPages(facts: CaseFacts): DocumentBlock[] {
  const rosters = rosteredSides(facts).flatMap((side): DocumentBlock[] => [{ kind: 'heading', level: 1, text: `附件　${rosterTitle(side)}` }, claimantRoster(facts, side)])
  const attendance = attachedAttendance(facts)
  const blocks: DocumentBlock[] = [...rosters, ...(attendance.length === 0 ? [] : [{ kind: 'heading', level: 1, text: '附件　出席情形' } satisfies DocumentBlock, ...attendance])]
  return blocks.length === 0 ? [] : [{ kind: 'pageBreak' }, ...blocks]
}
