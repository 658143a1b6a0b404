import { settlementSentence } from '../documents/settlement-sentence.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeParties } from '../lifecycle/standing.ts'
import { type Words, inChinese, inEnglish, listed } from '../lifecycle/words.ts'
import type { SettlementTerm } from '../model/settlement-term.ts'
import { type Found, foundInTerm, type TermField, type TermFlaw, type TermScope } from './term-flaws.ts'

/** What a term would better say. It is told while one writes and stops nothing: sums that do not add up are refused elsewhere. */
export interface TermFinding {
  flaw: TermFlaw
  /** Position of the term from 0; null: the terms as a whole. */
  index: number | null
  /** The field to go to. */
  field: TermField | null
  /** NOT_ENFORCEABLE: a court would not grant it. WEAKER: it would, but for less, or not surely. */
  severity: 'NOT_ENFORCEABLE' | 'WEAKER'
  /** What is wrong, and why. */
  words: Words
  article: string
  /** What would set it right: the terms that would stand in the place of this one. Where `text` is absent the sentence follows from the fields. */
  better?: { words: Words; terms: SettlementTerm[] }
}

/** Composes the sentence of a term whose `text` is absent. @param index of the term, whose clause may have a sentence of its own */
export type SentenceOf = (term: SettlementTerm, index: number) => string

/**
 * What would keep a court from granting enforcement of these terms, or leave a claimant without one (law.md §1.10, §4.4).
 * A better wording is offered only where it takes its finding away and brings no other.
 * @param terms `text` only where it was written by hand
 * @param settledOn ISO day on which the terms are agreed
 */
export function termFindings(terms: readonly SettlementTerm[], facts: CaseFacts, settledOn: string, sentenceOf: SentenceOf = (term) => settlementSentence(term, facts.parties)): TermFinding[] {
  const parties = activeParties(facts)
  const findings = terms.flatMap((term, index) => {
    const scope: TermScope = { parties, terms, settledOn, sentenceOf: (of) => of.text?.trim() || sentenceOf(of, index) }
    const found = foundInTerm(term, scope)
    return found.map((one) => ({ ...withBetter(one, found, scope), index }))
  })
  return [...findings, ...claimantsWithoutTerm(terms, facts)]
}

/** The terms with the better wording of a finding in their place. */
export function withBetterWording(terms: readonly SettlementTerm[], { index, better }: TermFinding): SettlementTerm[] {
  return index === null || better === undefined ? [...terms] : terms.toSpliced(index, 1, ...better.terms)
}

function withBetter({ candidates, ...finding }: Found, all: readonly Found[], scope: TermScope): Omit<TermFinding, 'index'> {
  const others = new Set(all.map(({ flaw }) => flaw).filter((flaw) => flaw !== finding.flaw))
  const better = candidates.find(({ terms }) => terms.every((term) => foundInTerm(term, scope).every(({ flaw }) => others.has(flaw))))
  return better === undefined ? finding : { ...finding, better }
}

/** Of several claimants each has a sum of their own in the roster of the record, so each needs a payment of their own (law.md §4.4). */
function claimantsWithoutTerm(terms: readonly SettlementTerm[], facts: CaseFacts): TermFinding[] {
  const claimants = activeParties(facts).filter((party) => facts.claims.some((claim) => claim.claimantId === party.id))
  const payments = terms.filter((term) => term.kind === 'PAYMENT')
  const named = new Set(payments.map((term) => term.payeeId))
  const missing = claimants.filter((party) => !named.has(party.id) && !payments.some((term) => term.text?.includes(party.name)))
  if (claimants.length < 2 || payments.length === 0 || missing.length === 0) return []
  const names = listed(missing.slice(0, 5).map((party): Words => party.name))
  const [etc, andSoOn] = missing.length > 5 ? [`等${missing.length}人`, ` and others, ${missing.length} in all`] : ['', '']
  return [{
    flaw: 'CLAIMANTS', index: null, field: null, severity: 'NOT_ENFORCEABLE', article: '勞資爭議處理法 §59',
    words: [`多人案件應逐人寫明金額，名冊上尚無給付條款者：${inChinese(names)}${etc}`, `with several claimants each needs a sum of their own; still without a payment: ${inEnglish(names)}${andSoOn}`],
  }]
}
