import { groupedAmount } from '../format/capital-amount.ts'
import type { MinimumWage } from '../law/minimum-wage.ts'
import { scopeOf, type SubsidyApplication } from './application.ts'
import { type EarlierGrant, isOfClaimant, sharesProceeding } from './earlier.ts'
import { eligibilityOf } from './eligibility.ts'
import type { EligibilityCheck, EvaluatedItem, Evaluation } from './evaluation.ts'
import type { OtherSubsidy, RequestedItem } from './events.ts'
import type { SubsidyItemKind } from './kinds.ts'
import { livingExpense } from './living-expense.ts'
import { type ItemRule, itemRuleFor, type RulePack } from './rule-pack.ts'

export type { EarlierGrant } from './earlier.ts'

/** The rules and tables of a day: what the same application is computed from for ever. */
export interface RuleBook { pack: RulePack; minimumWageOn: (on: string) => MinimumWage | null }

type Said = readonly [chinese: string, english: string]
const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0)

/**
 * What the fund's rules of the day of the application say: its conditions, and each item with ceiling, deduction, amount and formula, in whole NTD.
 * Never decides on an unverified rule. Pure: the same in, the same out.
 * @param earlier what was granted in the same dispute ({@link EarlierGrant}); of a whole history see earlierGrantsIndex
 */
export function evaluate({ pack, minimumWageOn }: RuleBook, application: SubsidyApplication, earlier: readonly EarlierGrant[] = []): Evaluation {
  const eligibility = eligibilityOf(pack, application)
  const failed = eligibility.filter((one) => one.result === 'FAIL')
  const usedHere = new Map<SubsidyItemKind, number>()
  const othersLeft = otherSubsidiesOf(application, earlier)
  const items = application.items.map((item): EvaluatedItem => {
    const rule = itemRuleFor(pack, item.kind, scopeOf(application), application.on)
    const evaluated = barredBy(failed, evaluateItem(rule, item, { application, earlier, usedHere, othersLeft, wage: minimumWageOn(application.on) }))
    usedHere.set(item.kind, (usedHere.get(item.kind) ?? 0) + (evaluated.payable ?? 0) + evaluated.deducted)
    othersLeft.set(item.kind, (othersLeft.get(item.kind) ?? 0) - evaluated.deducted)
    return evaluated
  })
  return { eligibility, items, total: sum(items.map((item) => item.payable ?? 0)), manual: items.some((item) => item.payable === null) }
}

/** A condition that fails by a verified rule leaves nothing; by an unverified one it leaves the amount to people. */
function barredBy(failed: readonly EligibilityCheck[], item: EvaluatedItem): EvaluatedItem {
  const by = failed.find((one) => one.verified === true)
  if (by) return { ...item, payable: 0, deducted: 0, formula: `資格不符（${by.reason ?? by.check}）`, formulaEn: `not eligible (${by.reasonEn ?? by.check})` }
  const doubtful = failed[0]
  if (!doubtful || item.payable === null) return item
  return { ...item, payable: null, formula: `${item.formula}；資格待認定（${doubtful.reason ?? doubtful.check}，規則未查證）`, formulaEn: `${item.formulaEn ?? ''}; eligibility is for people to judge (${doubtful.reasonEn ?? doubtful.check}; the rule is unverified)` }
}

/**
 * What other bodies granted for the same costs, by item, less what was taken off before; one that names no court level counts for this one. A grant that an
 * earlier application of the same person named counts here too, once.
 */
function otherSubsidiesOf(application: SubsidyApplication, earlier: readonly EarlierGrant[]): Map<SubsidyItemKind, number> {
  const { litigation } = application
  const before = earlier.filter((one) => isOfClaimant(one, application))
  const byGrant = new Map<string, OtherSubsidy>()
  for (const named of [application.otherSubsidies, ...before.map((one) => one.others ?? [])]) {
    for (const [key, [first, ...more]] of Map.groupBy(named, ({ source, kind, courtLevel }) => JSON.stringify([source, kind, courtLevel ?? null]))) {
      if (first === undefined) continue
      const amount = first.amount + sum(more.map((one) => one.amount))
      if (amount >= (byGrant.get(key)?.amount ?? 0)) byGrant.set(key, { ...first, amount })
    }
  }
  const totals = new Map<SubsidyItemKind, number>()
  for (const { kind, courtLevel, amount } of byGrant.values()) {
    if (courtLevel === undefined || courtLevel === litigation.courtLevel) totals.set(kind, (totals.get(kind) ?? 0) + amount)
  }
  for (const one of before) if (one.courtLevel === litigation.courtLevel) totals.set(one.kind, (totals.get(one.kind) ?? 0) - (one.deducted ?? 0))
  return totals
}

interface Around { application: SubsidyApplication; earlier: readonly EarlierGrant[]; usedHere: ReadonlyMap<SubsidyItemKind, number>; othersLeft: ReadonlyMap<SubsidyItemKind, number>; wage: MinimumWage | null }

function evaluateItem(rule: ItemRule | undefined, item: RequestedItem, around: Around): EvaluatedItem {
  const requested = item.amountPaid
  const others = Math.max(0, around.othersLeft.get(item.kind) ?? 0)
  const left = { kind: item.kind, requested, basis: requested, cap: null, deducted: Math.min(requested, others), article: rule?.article ?? '', verified: false, payable: null }
  const said = ([formula, formulaEn]: Said) => ({ formula, formulaEn })
  if (!rule) return { ...left, ...said(['規則檔沒有此項目於申請日有效之規則', 'no rule for this item was in force on the day of the application']) }
  if (rule.method.kind === 'UNKNOWN') return { ...left, ...said([rule.method.because, rule.method.becauseEn ?? 'how much is granted was not found']) }
  if (rule.method.kind === 'EXCLUDED') {
    const words = said([rule.method.because, rule.method.becauseEn ?? 'the regulation does not grant this'])
    return rule.verified ? { ...left, deducted: 0, cap: 0, payable: 0, ...words, verified: true } : { ...left, ...words }
  }
  const found = ceiling(rule.method, item, around)
  if (found === null) return { ...left, basis: 0, ...said(['申請日之基本工資（最低工資）不在表內', 'the table of minimum wages does not reach the day of the application']) }
  const { cap, basis, words, months } = found
  const isVerified = rule.verified && found.verified
  const limited = cap === null ? requested : Math.min(requested, cap)
  const deducted = Math.min(limited, others)
  const less: Said = deducted === 0 ? ['', ''] : [` － ${groupedAmount(deducted)}（其他補助）`, ` − ${groupedAmount(deducted)} granted by others`]
  return {
    ...left, basis, cap, deducted, payable: isVerified ? limited - deducted : null, ...said([`${words[0]}${less[0]}`, `${words[1]}${less[1]}`]), verified: isVerified,
    ...(months === undefined ? {} : { months }),
  }
}

interface Ceiling { cap: number | null; basis: number; words: Said; verified: boolean; months?: string[] }

/** The ceiling that is left for an item, the basis it comes from, and both in words; null where a table does not reach. */
function ceiling(method: ItemRule['method'], { kind, amountPaid }: RequestedItem, { application, earlier, usedHere, wage }: Around): Ceiling | null {
  if (method.kind === 'MONTHLY') return wage && { ...livingExpense(method, wage.monthly, application, earlier, usedHere.get(kind) ?? 0), verified: wage.verified }
  const asked = groupedAmount(amountPaid)
  if (method.kind !== 'UP_TO') return { cap: null, basis: amountPaid, words: [`${asked}（依收據核實）`, `${asked} by the receipt`], verified: true }
  const { joint, claimants } = application.litigation
  const isTooFew = joint && method.jointFrom !== undefined && claimants < method.jointFrom.persons
  const full = joint && !(isTooFew && method.jointFrom?.verified) ? method.joint : method.cap
  const kinds = method.together ?? [kind]
  // Those who sue together share one ceiling; whoever applied alone before has used up part of it.
  const shared = earlier.filter((one) => kinds.includes(one.kind) && (isOfClaimant(one, application) || (joint && one.joint)) && (method.per === 'CASE' || sharesProceeding(one, application)))
  const used = sum(shared.map((one) => one.granted + (one.deducted ?? 0))) + sum(kinds.map((one) => usedHere.get(one) ?? 0))
  const cap = Math.max(0, full - used)
  const words: Said = used === 0 ? [`min(${asked}, ${groupedAmount(cap)})`, `min(${asked}, ${groupedAmount(cap)})`]
    : [`min(${asked}, ${groupedAmount(full)} － ${groupedAmount(used)}（已核給）)`, `min(${asked}, ${groupedAmount(full)} − ${groupedAmount(used)} granted before)`]
  if (!isTooFew || method.jointFrom?.verified) return { cap, basis: amountPaid, words, verified: true }
  const { persons } = method.jointFrom ?? { persons: 0 }
  return { cap, basis: amountPaid, verified: false, words: [`${words[0]}；共同申請之人數門檻（${persons} 人）現行與否未查證`, `${words[1]}; whether ${persons} persons are still needed to sue together is unverified`] }
}
