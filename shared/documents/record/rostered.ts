import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import type { Side } from '../../model/party.ts'
import { rosterKind, rosterTitle } from '../parties-section.ts'
import { namesOf, partiesOf, sidesInOrder } from '../people.ts'

/** Sides of so many people that the record tells of each in the attached roster and in the text of all together (law.md §4.3, §7.1). */
export const rosteredSides = (facts: CaseFacts): Side[] => sidesInOrder(facts).filter((side) => rosterKind(partiesOf(facts, side)) === 'ATTACHED')

/** The people of those sides, by their ids. */
export const rosteredIds = (facts: CaseFacts): Set<string> => new Set(rosteredSides(facts).flatMap((side) => partiesOf(facts, side)).map((party) => party.id))

/** 勞方名冊, or of both sides. */
export const rosterNames = (facts: CaseFacts): string => rosteredSides(facts).map(rosterTitle).join('、')

/** 甲○○等300人 of all who stand in a roster. */
export const rosteredNames = (facts: CaseFacts): string => rosteredSides(facts).map((side) => namesOf(partiesOf(facts, side))).join('及')
