import type { CaseHint } from '../ipc/views.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeParties } from '../lifecycle/standing.ts'
import { interestsDispute, legalAid, massLayoff } from './hints/claims.ts'
import { absentTwice, conciliation, limitation, recusalPending, severalCities, supplementsAgain, transferredHere } from './hints/course.ts'
import type { HintRule, HintSetting, Neighbourhood } from './hints/hint.ts'
import { businessStatuses, householdEmployees, interpreters, minors, registration, teachers } from './hints/parties.ts'
import { attendanceApprovals, representatives, signingApprovals } from './hints/representation.ts'
import { repeatedCases, retaliation } from './hints/same-parties.ts'

/** Until when a reminder is of use: the outcome, the final record, the closing of the file; ALWAYS also afterwards. */
type Phase = 'OUTCOME' | 'RECORD' | 'CLOSING' | 'ALWAYS'

/** In the order in which they are shown: what may end or move the case first. */
const rules: readonly (readonly [HintRule, Phase])[] = [
  [conciliation, 'CLOSING'],
  [repeatedCases, 'OUTCOME'],
  [retaliation, 'CLOSING'],
  [recusalPending, 'OUTCOME'],
  [transferredHere, 'OUTCOME'],
  [severalCities, 'OUTCOME'],
  [teachers, 'OUTCOME'],
  [householdEmployees, 'OUTCOME'],
  [interestsDispute, 'OUTCOME'],
  [massLayoff, 'CLOSING'],
  [minors, 'RECORD'],
  [businessStatuses, 'CLOSING'],
  [registration, 'OUTCOME'],
  [attendanceApprovals, 'OUTCOME'],
  [signingApprovals, 'RECORD'],
  [interpreters, 'RECORD'],
  [representatives, 'RECORD'],
  [supplementsAgain, 'OUTCOME'],
  [absentTwice, 'OUTCOME'],
  [limitation, 'ALWAYS'],
  [legalAid, 'OUTCOME'],
]

const isPast = (phase: Phase, { outcome, finalizedOn, closedOn }: CaseFacts): boolean => {
  switch (phase) {
    case 'OUTCOME':
      return outcome !== null
    case 'RECORD':
      return finalizedOn !== null || closedOn !== null || (outcome !== null && outcome !== 'SETTLED')
    case 'CLOSING':
      return closedOn !== null
    case 'ALWAYS':
      return false
  }
}

/**
 * What the law bids one think of in this case (law.md §7). Hints stop nobody and decide nothing: what must not be done is refused by the
 * lifecycle alone.
 * @param neighbourhood what the office knows of other cases with the same parties
 * @param today ISO date
 */
export function caseHints(facts: CaseFacts, neighbourhood: Neighbourhood, today: string): CaseHint[] {
  const parties = activeParties(facts)
  const setting: HintSetting = {
    facts, parties, neighbourhood, today,
    employees: parties.filter((party) => party.side === 'EMPLOYEE'), employers: parties.filter((party) => party.side === 'EMPLOYER'),
  }
  return rules.filter(([, phase]) => !isPast(phase, facts)).flatMap(([rule]) => rule(setting))
}
