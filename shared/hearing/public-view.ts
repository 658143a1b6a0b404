import type { Outcome } from '../model/claim-item.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { Locale } from '../text/index.ts'
import { type SpokenLine, spokenLines, type TermLine, termLines } from './read-back.ts'
import type { HearingRoom } from './room.ts'

/** What the parties may see of a hearing on their screen, and nothing else. */
export interface PublicView {
  caseNumber: string
  meetingNo: number
  employees: string[]
  employers: string[]
  statements: (SpokenLine & { isRead: boolean })[]
  terms: (TermLine & { isRead: boolean })[]
  /** To the newest proposal, by name of the party. */
  answers: { name: string; accepted: boolean }[]
  outcome: Outcome | null
  /** Key of the statement or term that is being read aloud. */
  reading: string | null
  /** What the mediator is at: the screen shows it. */
  at: 'STATEMENTS' | 'TERMS'
}
/** `stamp` tells one screen from another; `view` is null while nothing is to be shown. */
export interface PublicScreen { stamp: string; locale: Locale; view: PublicView | null }

type PublicRoom = Pick<HearingRoom, 'meetingNo' | 'read' | 'readTerms' | 'reading' | 'focus'>

/**
 * Takes out of facts and room, field by field, what both parties have heard (§24 keeps the rest secret): names, what was recorded, the terms,
 * the answers, the outcome, what is being read. Of the room it takes marks alone, never its words: what is being typed has not been said yet,
 * and an offer is made to the mediator.
 */
export function publicView(caseNumber: string, facts: CaseFacts, room: PublicRoom | null): PublicView {
  const meetingNo = room?.meetingNo ?? facts.meetings.at(-1)?.meetingNo ?? 1
  const namesOf = (side: 'EMPLOYEE' | 'EMPLOYER') => facts.parties.filter((party) => party.side === side).map(({ name }) => name)
  const statements = spokenLines(facts, meetingNo).map((one) => ({ ...one, isRead: room?.read.includes(one.number) ?? false }))
  const terms = termLines(facts).map((one) => ({ ...one, isRead: room?.readTerms.includes(one.key) ?? false }))
  const reading = [...statements, ...terms].find(({ key }) => key === room?.reading)?.key ?? null
  const isAtTerms = terms.length > 0 && (reading === null ? statements.length === 0 || (room?.focus.startsWith('term') ?? false) : terms.some(({ key }) => key === reading))
  return {
    caseNumber, meetingNo, employees: namesOf('EMPLOYEE'), employers: namesOf('EMPLOYER'), statements, terms,
    answers: (facts.proposals.at(-1)?.answers ?? []).map(({ partyId, accepted }) => ({ name: facts.parties.find(({ id }) => id === partyId)?.name ?? '', accepted })),
    outcome: facts.outcome, reading, at: isAtTerms ? 'TERMS' : 'STATEMENTS',
  }
}
