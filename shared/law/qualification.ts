import { rocDate } from '../format/roc-date.ts'
import type { Words } from '../lifecycle/words.ts'
import type { RosterPerson } from '../model/roster.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'

/**
 * Why a person may not mediate on that day: not on the roster, not a mediator, out of term, certificate expired.
 * @returns the reason in words, or null. Source: 調解辦法 §13, §17.
 */
export function qualificationProblem(person: RosterPerson | undefined, on: string): Words | null {
  if (!person) return ['未列於名冊', 'not on the roster']
  if (!person.kinds.includes('MEDIATOR')) return [`${person.name}並非調解人`, `${person.name} is not a mediator`]
  if (on < person.termFrom || on > person.termTo) return [`${person.name}之任期為${rocDate(person.termFrom)}至${rocDate(person.termTo)}`, `${person.name} is in office from ${person.termFrom} to ${person.termTo}`]
  if (person.certifiedUntil !== undefined && on > person.certifiedUntil) return [`${person.name}之認證有效至${rocDate(person.certifiedUntil)}`, `the certificate of ${person.name} is valid until ${person.certifiedUntil}`]
  return null
}

/** The party with whom the roster notes a tie of 行政程序法 §32, in words, or null. */
export function recusalTie(facts: CaseFacts, person: RosterPerson | undefined): Words | null {
  const ties = new Set(person?.relatedParties ?? [])
  const party = facts.parties.find((one) => ties.has(one.name) || (one.ubn !== undefined && ties.has(one.ubn)))
  const name = person?.name ?? ''
  return party ? [`${name}與${party.name}有行政程序法第32條之關係`, `${name} has a tie of 行政程序法 §32 with ${party.name}`] : null
}
