import type { FieldValues } from 'react-hook-form'
import type { City } from '../../../shared/model/city.ts'
import { subsidyItemKinds } from '../../../shared/subsidy/kinds.ts'
import { type FundRule, isItemRule, nextRuleId, type ScopePart, scopeParts, scopeValues, subjectOf } from '../../../shared/subsidy/rule-edit.ts'
import { type EligibilityRule, eligibilityRule, type ItemRule, itemRule, type RulePack } from '../../../shared/subsidy/rule-pack.ts'

export const methodKinds = ['UP_TO', 'RECEIPTS', 'MONTHLY', 'EXCLUDED', 'UNKNOWN'] as const satisfies readonly ItemRule['method']['kind'][]
export type CheckName = EligibilityRule['condition']['check']
/** Named as in the rules, so that a problem of a rule is one of its field. Numbers are null while empty. */
export interface RuleValues extends FieldValues {
  /** An item, or a condition. */
  subject: string
  when: Record<ScopePart, string[]>
  method: {
    kind: string; cap: number | null; joint: number | null; per: string; jointFrom: { persons: number | null; verified: boolean }
    percentOfMinimumWage: number | null; longestMonths: { WORKER: number | null; UNION_OFFICER: number | null }; because: string
  }
  condition: {
    months: number | null; days: number | null; at: string; court: boolean; settledUnpaid: boolean; averageMonthlyWage: number | null; assets: number | null; most: number | null; kinds: string[]
  }
  effectiveFrom: string
  effectiveTo: string
  article: string
  source: string
  verified: boolean
  note: string
}

export const isItem = (subject: string): subject is ItemRule['item'] => subsidyItemKinds.some((one) => one === subject)

const noScope = Object.fromEntries(scopeParts.map((part) => [part, []])) as unknown as Record<ScopePart, string[]>
const noMethod: RuleValues['method'] = {
  kind: 'UP_TO', cap: null, joint: null, per: 'PROCEEDING', jointFrom: { persons: null, verified: false }, percentOfMinimumWage: null, longestMonths: { WORKER: null, UNION_OFFICER: null }, because: '',
}
const noCondition: RuleValues['condition'] = { months: null, days: null, at: 'APPLICATION', court: true, settledUnpaid: false, averageMonthlyWage: null, assets: null, most: null, kinds: [] }

/** What the form begins with: nothing, or what a rule says. Its source is asked for anew where nobody had checked it. */
export function valuesOf(rule: FundRule | null, today: string): RuleValues {
  const common = { note: '', effectiveFrom: today, effectiveTo: '', article: '', source: '', verified: false }
  if (rule === null) return { ...common, subject: 'ATTORNEY_FEE', when: noScope, method: noMethod, condition: noCondition }
  return {
    ...common, subject: subjectOf(rule), when: { ...noScope, ...rule.when }, article: rule.article, source: rule.verified ? rule.source : '',
    method: isItemRule(rule) ? { ...noMethod, ...rule.method, jointFrom: { ...noMethod.jointFrom, ...('jointFrom' in rule.method ? rule.method.jointFrom : {}) } } : noMethod,
    condition: isItemRule(rule) ? noCondition : { ...noCondition, ...rule.condition },
  }
}

/** What of the method counts; what the form does not ask for is kept of the rule that is changed. */
function methodOf({ kind, cap, joint, per, jointFrom, percentOfMinimumWage, longestMonths, because }: RuleValues['method'], base: FundRule | null): unknown {
  const before = base !== null && isItemRule(base) && base.method.kind === kind ? base.method : {}
  switch (kind) {
    case 'UP_TO': {
      const { jointFrom: _before, ...kept } = 'jointFrom' in before ? before : { ...before, jointFrom: undefined }
      return { ...kept, kind, cap, joint, per, ...(jointFrom.persons === null ? {} : { jointFrom }) }
    }
    case 'MONTHLY':
      return { kind, percentOfMinimumWage, longestMonths }
    case 'RECEIPTS':
      return { kind }
    default:
      return { kind, because }
  }
}

/** What the form asks for of each condition. */
export const conditionFields: Readonly<Record<CheckName, readonly (keyof RuleValues['condition'])[]>> = {
  CASE_NOT_SETTLED: ['court', 'settledUnpaid'], WORKPLACE_IN_CITY: [], HOUSEHOLD_IN_CITY: ['months', 'at'], WORKPLACE_OR_HOUSEHOLD_IN_CITY: ['months', 'at'], FILED_WITHIN_MONTHS: ['months'],
  FILED_WITHIN_DAYS: ['days'], MEANS: ['averageMonthlyWage', 'assets'], LIQUID_ASSETS: ['most'], UNION_SEAT_IN_CITY: [], DISMISSED_FOR_UNION_WORK: [], DISPUTE_COVERED: ['kinds'], CLEARLY_UNNEEDED: [],
}
export const checkNames = Object.keys(conditionFields) as CheckName[]

const conditionOf = (check: string, values: RuleValues['condition']): unknown =>
  ({ check, ...Object.fromEntries((conditionFields[check as CheckName] ?? []).map((field) => [field, values[field]])) })

/**
 * The rule that was typed, as yet unchecked.
 * @param base the rule that is changed: on its own first day, for the same applications, it is put right and keeps its id
 */
export function ruleFrom(values: RuleValues, base: FundRule | null, pack: RulePack): unknown {
  const { subject, effectiveFrom, effectiveTo, article, source, verified } = values
  const when = Object.fromEntries(scopeParts.filter((part) => values.when[part].length > 0 && values.when[part].length < scopeValues[part].length).map((part) => [part, values.when[part]]))
  const isSamePlace = base !== null && base.effectiveFrom === effectiveFrom && JSON.stringify(base.when) === JSON.stringify(when)
  const rules = isItem(subject) ? pack.items : pack.eligibility
  const id = isSamePlace ? base.id : nextRuleId(rules, subject, pack.pack satisfies City | 'CENTRAL')
  const dated = { effectiveFrom, ...(effectiveTo === '' ? {} : { effectiveTo }), article, source, verified }
  return isItem(subject) ? { id, item: subject, when, method: methodOf(values.method, base), ...dated } : { id, when, condition: conditionOf(subject, values.condition), ...dated }
}

export const ruleSchemaOf = (subject: string) => (isItem(subject) ? itemRule : eligibilityRule)
