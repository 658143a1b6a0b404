import { rocDate } from '../format/roc-date.ts'
import type { RosterPerson } from '../model/roster.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'

/**
 * Why a person may not mediate on that day: not on the roster, not a mediator, out of term, certificate expired.
 * @returns the reason in words, or null. Source: 調解辦法 §13, §17.
 */
export function qualificationProblem(person: RosterPerson | undefined, on: string): string | null {
  if (!person) return '未列於名冊'
  if (!person.kinds.includes('MEDIATOR')) return `${person.name}並非調解人`
  if (on < person.termFrom || on > person.termTo) return `${person.name}之任期為${rocDate(person.termFrom)}至${rocDate(person.termTo)}`
  if (person.certifiedUntil !== undefined && on > person.certifiedUntil) return `${person.name}之認證有效至${rocDate(person.certifiedUntil)}`
  return null
}

/** The party with whom the roster notes a tie of 行政程序法 §32, in words, or null. */
export function recusalTie(facts: CaseFacts, person: RosterPerson | undefined): string | null {
  const ties = new Set(person?.relatedParties ?? [])
  const party = facts.parties.find((one) => ties.has(one.name) || (one.ubn !== undefined && ties.has(one.ubn)))
  return party ? `${person?.name ?? ''}與${party.name}有行政程序法第32條之關係` : null
}
