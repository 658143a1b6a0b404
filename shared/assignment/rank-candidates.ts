import type { Candidate, CandidateReason } from '../ipc/views.ts'
import { englishDate } from '../format/english-date.ts'
import { tableRocDate } from '../format/roc-date.ts'
import type { RosterPerson } from '../model/roster.ts'
import { disclosureFrom } from './disclosure.ts'
import { bars, type Fit, fitOf, kindFor } from './reasons.ts'
import { type PersonStanding, type RankingInput, unknownPerson } from './standing.ts'

interface Considered { person: RosterPerson; standing: PersonStanding; barred: CandidateReason[]; fit: Fit }

/**
 * Everybody on the roster for that seat, best first. In order: those whom the law does not bar; without a tie to the parties; of the
 * organisation that the case is entrusted to; free before the deadline and not failed with the same parties before; by field and language;
 * by load; by turn (longest not assigned); by name. The same input always gives the same order, and each reason is told.
 * Sources: §12, §13, 調解辦法 §8, §10, §13, §15; 行政程序法 §32; 勞動部委託注意事項第3點.
 */
export function rankCandidates(input: RankingInput): Candidate[] {
  const considered = input.people.filter((person) => person.kinds.includes(kindFor(input.as))).map((person): Considered => {
    const standing = input.standing.get(person.id) ?? unknownPerson
    return { person, standing, barred: bars(person, input), fit: fitOf(person, standing, input) }
  })
  const compare = comparisonsAmong(considered.filter(({ barred }) => barred.length === 0))
  return considered.toSorted(inOrder).map((one) => ({
    person: one.person,
    eligible: one.barred.length === 0,
    reasons: one.barred.length > 0 ? one.barred : [...one.fit.reasons, ...compare(one)],
    findings: [...one.standing.findings],
    openCases: one.standing.openCases,
    casesThisMonth: one.standing.casesThisMonth,
    disclosure: disclosureFrom(one.standing.findings),
  }))
}

/** Negative where the first goes before the second. */
function inOrder(a: Considered, b: Considered): number {
  return Number(a.barred.length > 0) - Number(b.barred.length > 0)
    || a.fit.conflict - b.fit.conflict
    || Number(a.fit.outsider) - Number(b.fit.outsider)
    || a.fit.setbacks - b.fit.setbacks
    || b.fit.strengths - a.fit.strengths
    || a.standing.openCases - b.standing.openCases
    || a.standing.casesThisMonth - b.standing.casesThisMonth
    || compared(a.standing.lastAssignedOn ?? '', b.standing.lastAssignedOn ?? '')
    || compared(a.person.name, b.person.name)
    || compared(a.person.id, b.person.id)
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What is told only beside the others: the lightest load, and whose turn it is. Nothing where all are alike. */
function comparisonsAmong(eligible: readonly Considered[]): (one: Considered) => CandidateReason[] {
  const loads = new Set(eligible.map(({ standing }) => standing.openCases))
  const turns = new Set(eligible.map(({ standing }) => standing.lastAssignedOn ?? ''))
  const leastLoad = loads.size > 1 ? Math.min(...loads) : null
  const firstTurn = turns.size > 1 ? [...turns].reduce((first, turn) => (turn < first ? turn : first)) : null
  return ({ standing: { openCases, lastAssignedOn } }) => [
    ...(openCases === leastLoad ? [{ tone: 'FOR' as const, words: ['案量最少', 'lightest load'] as const }] : []),
    ...((lastAssignedOn ?? '') === firstTurn ? [{ tone: 'NEUTRAL' as const, words: lastAssignedOn === null ? ['輪序：尚未受指派', 'turn: never assigned'] as const : [`輪序：上次指派 ${tableRocDate(lastAssignedOn)}`, `turn: last assigned ${englishDate(lastAssignedOn)}`] as const }] : []),
  ]
}
