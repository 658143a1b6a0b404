import { adulthoodRuleOn, isAdult } from '../law/age.ts'
import type { Party, Proxy } from '../model/party.ts'
import { isPerformable, type SettlementTerm, termTotal } from '../model/settlement-term.ts'
import type { ItemResult } from '../model/claim-item.ts'
import type { CaseEventOf } from './case-events.ts'
import type { CaseFacts, Proposal, Signature } from './case-facts.ts'
import { memberOf } from './seats.ts'

/** Questions about a case that checks, screens and documents share. All are pure functions of its facts. */

export const partyOf = (facts: CaseFacts, partyId: string): Party | undefined => facts.parties.find((party) => party.id === partyId)

/** Parties that withdrew. */
export const withdrawnIds = (facts: CaseFacts): string[] => facts.withdrawals.flatMap((withdrawal) => withdrawal.partyIds)

/** Parties still in the case. */
export function activeParties(facts: CaseFacts): Party[] {
  const gone = withdrawnIds(facts)
  return facts.parties.filter((party) => !gone.includes(party.id))
}

/** Would nobody be left who applied, if these withdrew too? */
export function leavesNoApplicant(facts: CaseFacts, partyIds: readonly string[]): boolean {
  const gone = [...withdrawnIds(facts), ...partyIds]
  return facts.parties.every((party) => party.role !== 'APPLICANT' || gone.includes(party.id))
}

export const meetingHeld = (facts: CaseFacts): boolean => facts.meetings.some((meeting) => meeting.startedAt !== undefined)
/** Is it a mediation under the Act, and not a conciliation (協調)? */
export const isMediation = (facts: Pick<CaseFacts, 'proceeding'>): boolean => facts.proceeding === 'MEDIATION'
export const openMeeting = (facts: CaseFacts) => facts.meetings.find((meeting) => meeting.status === 'OPEN')
export const currentProposal = (facts: CaseFacts): Proposal | undefined => facts.proposals.at(-1)

/** Is this person not yet of age on that day? Source: 民法 §12. */
export function isMinor(party: Party, on: string): boolean {
  if (party.kind !== 'PERSON') return false
  return party.birthDate === undefined ? party.age !== undefined && party.age < adulthoodRuleOn(on).years : !isAdult(party.birthDate, on)
}

export type Binding = 'BINDS' | 'NO_SPECIAL_AUTHORITY' | 'UNKNOWN_SIGNER'

/** Names of everybody who appears in a case by id: mediator, members, parties, proxies and guardians. */
export function personName(facts: Pick<CaseFacts, 'parties' | 'mediator' | 'committee'>, personId: string): string | undefined {
  if (facts.mediator?.personId === personId) return facts.mediator.person.name
  const member = memberOf(facts, personId)
  if (member) return member.name
  for (const party of facts.parties) {
    if (party.id === personId) return party.name
    if (party.guardian?.id === personId) return party.guardian.name
    const proxy = party.proxies.find((one: Proxy) => one.id === personId)
    if (proxy) return proxy.name
  }
  return undefined
}

/**
 * May `signerId` settle or withdraw for this party? The party itself, its guardian, and a proxy with special authority may.
 * Source: 行政程序法 §24 II; law.md §7.1.
 */
export function mayBind(facts: CaseFacts, party: Party, signerId: string): Binding {
  if (signerId === party.id || signerId === party.guardian?.id) return 'BINDS'
  const proxy = party.proxies.find((one) => one.id === signerId)
  if (proxy?.specialAuthority) return 'BINDS'
  return personName(facts, signerId) === undefined ? 'UNKNOWN_SIGNER' : 'NO_SPECIAL_AUTHORITY'
}

/** Has a claim item a result of its own that is a failure? */
const failed = new Set(['NOT_SETTLED', 'DEEMED_NOT_SETTLED', 'DEEMED_NOT_SETTLED_COURT'])
export const isFailure = (outcome: string | null): boolean => outcome !== null && failed.has(outcome)
/** Is anything of the case not settled: the whole, or a claim item? */
export const hasFailure = (facts: CaseFacts): boolean => isFailure(facts.outcome) || facts.results.some((result) => isFailure(result.outcome))

/**
 * The parties whose agreement a settlement of these claim items needs: their claimants, and on the other side those whom the
 * proposal names as payer or payee, or everybody there if it names none. Source: §19; law.md §7.1, §7.6.
 */
export function partiesConcerned(facts: CaseFacts, settledItemIds: readonly string[]): Party[] {
  const active = activeParties(facts)
  const claimantIds = new Set(facts.claims.filter((claim) => settledItemIds.includes(claim.id)).map((claim) => claim.claimantId))
  const claimants = active.filter((party) => claimantIds.has(party.id))
  const terms = currentProposal(facts)?.terms ?? []
  const named = new Set(terms.flatMap((term) => [term.payerId, term.payeeId]))
  const others = (['EMPLOYEE', 'EMPLOYER'] as const)
    .filter((side) => !claimants.some((claimant) => claimant.side === side))
    .flatMap((side) => {
      const ofSide = active.filter((party) => party.side === side)
      const namedOfSide = ofSide.filter((party) => named.has(party.id))
      return namedOfSide.length > 0 ? namedOfSide : ofSide
    })
  return [...claimants, ...others]
}

/** Claim items that are settled. */
export const settledItemIds = (facts: CaseFacts): string[] =>
  facts.results.filter((result) => result.outcome === 'SETTLED').map((result) => result.claimItemId)

/** Has this party signed, in person or through somebody who may bind it? */
export const hasSigned = (facts: CaseFacts, party: Party, signatures: readonly Pick<Signature, 'signerId' | 'role'>[]): boolean =>
  signatures.some((signature) => signature.role !== 'MEDIATOR' && signature.role !== 'MEMBER' && mayBind(facts, party, signature.signerId) === 'BINDS')

/** Parties of the newest record version that it has not been served on. */
export const unserved = (facts: CaseFacts): Party[] =>
  activeOrWithdrawing(facts).filter((party) => !facts.services.some((service) => service.version === facts.recordVersion && service.partyId === party.id))

/** A record goes to everybody who was still in the case when the outcome came about; one who withdrew earlier has left. */
export function activeOrWithdrawing(facts: CaseFacts): Party[] {
  return facts.outcome === 'WITHDRAWN' ? facts.parties : activeParties(facts)
}

/** What is still open of a settlement term. */
export interface Standing { performed: boolean; nextDueOn: string | null; paid: number; total: number | null }

/** Performance of one term: what was paid or done, and the earliest day on which something of it is due. */
export function standingOf(facts: CaseFacts, term: SettlementTerm): Standing {
  const reports = facts.performances.filter((report) => report.termId === term.id)
  const paid = reports.reduce((sum, report) => sum + (report.amount ?? 0), 0)
  const total = term.kind === 'PAYMENT' ? termTotal(term) : null
  const performed = total === null ? reports.length > 0 : paid >= total
  if (performed) return { performed, nextDueOn: null, paid, total }
  const open = (term.installments ?? []).reduce<{ left: number; due: string | null }>(
    ({ left, due }, installment) => (due !== null || left < installment.amount ? { left: 0, due: due ?? installment.dueOn } : { left: left - installment.amount, due }),
    { left: paid, due: null },
  )
  return { performed, nextDueOn: open.due ?? term.dueOn ?? null, paid, total }
}

/** The terms that bind: those of the accepted proposal of a settled case. */
export const bindingTerms = (facts: CaseFacts): SettlementTerm[] =>
  facts.outcome === 'SETTLED' || facts.outcome === 'DEEMED_NOT_SETTLED_COURT' ? currentProposal(facts)?.terms ?? [] : []

/** Terms of a settled case that somebody must still carry out. */
export const unperformedTerms = (facts: CaseFacts): SettlementTerm[] =>
  facts.outcome === 'SETTLED' ? bindingTerms(facts).filter((term) => isPerformable(term) && !standingOf(facts, term).performed) : []

/** What an outcome means for each claim item: withdrawn with its claimant, else what is said of it, else the outcome of the case. */
export function resultsOf(facts: CaseFacts, event: CaseEventOf<'outcome.determined'>): ItemResult[] {
  const { outcome, outcomeReason, perItem = [] } = event
  const gone = withdrawnIds(facts)
  return facts.claims.map((claim): ItemResult => {
    if (gone.includes(claim.claimantId)) return { claimItemId: claim.id, outcome: 'WITHDRAWN' }
    const given = perItem.find((item) => item.claimItemId === claim.id)
    if (given) return { claimItemId: claim.id, outcome: given.outcome, ...(given.outcomeReason === undefined ? {} : { outcomeReason: given.outcomeReason }) }
    return { claimItemId: claim.id, outcome, ...(outcomeReason === undefined ? {} : { outcomeReason }) }
  })
}
