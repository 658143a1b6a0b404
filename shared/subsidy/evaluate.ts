import { groupedAmount } from '../format/capital-amount.ts'
import { rocDate } from '../format/roc-date.ts'
import { addMonths, compareDates } from '../model/dates.ts'
import type { MinimumWage } from '../law/minimum-wage.ts'
import { scopeOf, type SubsidyApplication } from './application.ts'
import { eligibilityOf } from './eligibility.ts'
import type { EvaluatedItem, Evaluation } from './evaluation.ts'
import type { RequestedItem } from './events.ts'
import type { CourtLevel, SubsidyItemKind } from './kinds.ts'
import { type ItemRule, itemRuleFor, type RulePack } from './rule-pack.ts'

/** What this fund granted, or is about to grant, in another application of the same dispute. `months`: of living expenses. */
export interface EarlierGrant { subsidyId: string; claimantId: string; kind: SubsidyItemKind; courtLevel: CourtLevel; joint: boolean; granted: number; months?: number | undefined }

/** The rules and tables of a day: what the same application is computed from for ever. */
export interface RuleBook { pack: RulePack; minimumWageOn: (on: string) => MinimumWage | null }

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0)

/**
 * What the fund's rules of the day of the application say: its conditions, and each item with ceiling, deduction, amount and formula, in whole NTD.
 * Never decides on an unverified rule. Pure: the same in, the same out.
 */
export function evaluate({ pack, minimumWageOn }: RuleBook, application: SubsidyApplication, earlier: readonly EarlierGrant[] = []): Evaluation {
  const eligibility = eligibilityOf(pack, application)
  const barred = eligibility.find((one) => one.result === 'FAIL' && one.verified === true)
  const usedHere = new Map<SubsidyItemKind, number>()
  const othersLeft = otherSubsidiesOf(application)
  const items = application.items.map((item): EvaluatedItem => {
    const rule = itemRuleFor(pack, item.kind, scopeOf(application), application.on)
    const evaluated = evaluateItem(rule, item, { application, earlier, usedHere: usedHere.get(item.kind) ?? 0, othersLeft, wage: minimumWageOn(application.on) })
    const outcome = barred ? { ...evaluated, payable: 0, formula: `資格不符（${barred.reason ?? barred.check}）` } : evaluated
    usedHere.set(item.kind, (usedHere.get(item.kind) ?? 0) + (outcome.payable ?? 0) + outcome.deducted)
    othersLeft.set(item.kind, (othersLeft.get(item.kind) ?? 0) - outcome.deducted)
    return outcome
  })
  return { eligibility, items, total: sum(items.map((item) => item.payable ?? 0)), manual: items.some((item) => item.payable === null) }
}

/** What other bodies granted for the same costs, by item; one that names no court level counts for this one. */
function otherSubsidiesOf({ otherSubsidies, litigation }: SubsidyApplication): Map<SubsidyItemKind, number> {
  const totals = new Map<SubsidyItemKind, number>()
  for (const { kind, courtLevel, amount } of otherSubsidies) {
    if (courtLevel === undefined || courtLevel === litigation.courtLevel) totals.set(kind, (totals.get(kind) ?? 0) + amount)
  }
  return totals
}

interface Around { application: SubsidyApplication; earlier: readonly EarlierGrant[]; usedHere: number; othersLeft: ReadonlyMap<SubsidyItemKind, number>; wage: MinimumWage | null }

function evaluateItem(rule: ItemRule | undefined, item: RequestedItem, around: Around): EvaluatedItem {
  const requested = item.amountPaid
  const common = { kind: item.kind, requested, basis: requested, cap: null, deducted: 0, article: rule?.article ?? '' }
  if (!rule) return { ...common, payable: null, formula: '規則檔沒有此項目於申請日有效之規則', verified: false }
  if (rule.method.kind === 'UNKNOWN') return { ...common, payable: null, formula: rule.method.because, verified: false }
  if (rule.method.kind === 'EXCLUDED') return rule.verified ? { ...common, cap: 0, payable: 0, formula: rule.method.because, verified: true } : { ...common, payable: null, formula: rule.method.because, verified: false }
  const { cap, basis, words } = ceiling(rule, requested, around)
  if (words === null) return { ...common, basis, payable: null, formula: '申請日之基本工資（最低工資）不在表內', verified: false }
  const limited = cap === null ? requested : Math.min(requested, cap)
  const deducted = Math.min(limited, Math.max(0, around.othersLeft.get(item.kind) ?? 0))
  const formula = deducted === 0 ? words : `${words} － ${groupedAmount(deducted)}（其他補助）`
  return { ...common, basis, cap, deducted, payable: rule.verified ? limited - deducted : null, formula, verified: rule.verified }
}

/** The ceiling that is left for an item, the basis it comes from, and both in words; null words where a table does not reach. */
function ceiling(rule: ItemRule, requested: number, { application, earlier, usedHere, wage }: Around): { cap: number | null; basis: number; words: string | null } {
  const { litigation } = application
  if (rule.method.kind === 'UP_TO') {
    const full = litigation.joint ? rule.method.joint : rule.method.cap
    // Those who sue together share one ceiling; whoever applied alone before has used up part of it.
    const shared = earlier.filter((one) => one.kind === rule.item && one.courtLevel === litigation.courtLevel && (one.claimantId === application.claimantId || (litigation.joint && one.joint)))
    const used = sum(shared.map((one) => one.granted)) + usedHere
    const cap = Math.max(0, full - used)
    return { cap, basis: requested, words: used === 0 ? `min(${groupedAmount(requested)}, ${groupedAmount(cap)})` : `min(${groupedAmount(requested)}, ${groupedAmount(full)} － ${groupedAmount(used)}（已核給）)` }
  }
  if (rule.method.kind === 'MONTHLY') {
    if (wage === null) return { cap: null, basis: 0, words: null }
    return livingExpense(rule.method, wage.monthly, application, earlier, usedHere)
  }
  return { cap: null, basis: requested, words: `${groupedAmount(requested)}（依收據核實）` }
}

type Monthly = Extract<ItemRule['method'], { kind: 'MONTHLY' }>

function livingExpense(method: Monthly, wage: number, application: SubsidyApplication, earlier: readonly EarlierGrant[], usedHere: number): { cap: number; basis: number; words: string } {
  const income = application.monthlyIncome ?? 0
  const monthly = Math.max(0, Math.floor((wage * method.percentOfMinimumWage) / 100) - income)
  const longest = application.applicantType === 'UNION_OFFICER' ? method.longestMonths.UNION_OFFICER : method.longestMonths.WORKER
  const granted = sum(earlier.filter((one) => one.kind === 'LIVING_EXPENSE' && one.claimantId === application.claimantId).map((one) => one.months ?? 0))
  const months = application.applicantType === 'UNION' ? 0 : Math.max(0, Math.min(application.livingMonths ?? longest, longest - granted, monthsUnemployed(application)))
  const cap = Math.max(0, monthly * months - usedHere)
  const factor = method.percentOfMinimumWage === 100 ? '' : ` × ${method.percentOfMinimumWage / 100}`
  const less = income === 0 ? '' : ` － ${groupedAmount(income)}（月收入）`
  const product = `${groupedAmount(wage)}${factor}`
  const each = income === 0 ? product : `（${product}${less}）`
  const left = usedHere === 0 ? '' : ` － ${groupedAmount(usedHere)}`
  const end = months < (application.livingMonths ?? 0) && application.employedSince !== undefined ? `，${rocDate(application.employedSince)}起已有工作` : ''
  return { cap, basis: wage, words: `${each} × ${months} 月${left}${end}` }
}

/** Whole months from the first day asked for until work was found; any number while there is none. */
function monthsUnemployed({ livingFrom, litigation, employedSince }: SubsidyApplication): number {
  if (employedSince === undefined) return Number.POSITIVE_INFINITY
  const from = livingFrom ?? litigation.filedOn
  let months = 0
  while (compareDates(addMonths(from, months + 1), employedSince) <= 0) months += 1
  return months
}
