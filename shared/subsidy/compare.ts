import type { Words } from '../lifecycle/words.ts'
import { scopeOf, type SubsidyApplication } from './application.ts'
import { evaluate, type RuleBook } from './evaluate.ts'
import type { EligibilityCheck } from './evaluation.ts'
import type { SubsidyItemKind } from './kinds.ts'
import { itemRuleFor } from './rule-pack.ts'

/** `amount`: what the central rules would give for the item, null where nobody can tell. `atMost`: what the ministry may allow for a complex case. Whole NTD. */
export interface CentralItem { kind: SubsidyItemKind; amount: number | null; atMost: number | null; formula: Words; article: string; verified: boolean }
export interface CentralComparison { regulation: string; eligibility: EligibilityCheck[]; items: CentralItem[]; note: Words }

export const comparisonNote: Words = ['僅供比較；同一案件同性質之補助不得重複領取。', 'For comparison only; nobody is granted the same kind of subsidy for one case twice.']

/**
 * What the central 扶助辦法 would grant for the same application, beside the city's amount: as if nobody had granted anything yet. It decides nothing, so
 * an unverified rule gives its figure too and says so.
 * @param central the pack CENTRAL with the tables
 */
export function compareWithCentral(central: RuleBook, application: SubsidyApplication): CentralComparison {
  const alone = { ...application, otherSubsidies: [] }
  const { eligibility, items } = evaluate(central, alone)
  return {
    regulation: central.pack.regulation, eligibility, note: comparisonNote,
    items: items.map(({ kind, payable, cap, requested, formula, formulaEn, article, verified }) => {
      const method = itemRuleFor(central.pack, kind, scopeOf(application), application.on)?.method
      const exceptional = method?.kind === 'UP_TO' ? method.exceptional : undefined
      const ceiling = exceptional && (application.litigation.joint ? exceptional.joint : exceptional.cap)
      const amount = payable ?? (cap === null ? null : Math.min(requested, cap))
      return { kind, amount, atMost: ceiling === undefined || amount === 0 ? null : Math.min(requested, ceiling), formula: [formula, formulaEn ?? formula], article, verified }
    }),
  }
}
