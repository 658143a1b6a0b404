import { z } from 'zod'
import { city } from '../model/city.ts'
import { addDays, compareDates, isoDateSchema } from '../model/dates.ts'
import { amount, filledLine, line } from '../model/text.ts'
import type { Words } from '../lifecycle/words.ts'
import { applicantType, applicantTypes, attachmentKinds, courtLevel, courtLevels, disputeKind, disputeKinds, litigationKind, litigationKinds, proceedingKind, proceedingKinds, subsidyItemKind, subsidyItemKinds } from './kinds.ts'

/** From the day it came into force to its last day; `effectiveTo` is absent while it is in force. */
const dated = { effectiveFrom: isoDateSchema, effectiveTo: isoDateSchema.optional(), article: filledLine, source: filledLine, verified: z.boolean() }

/** To which applications a rule speaks; an absent list means all. */
const scope = z.strictObject({
  applicantTypes: z.array(applicantType).min(1).optional(), disputeKinds: z.array(disputeKind).min(1).optional(), litigationKinds: z.array(litigationKind).min(1).optional(),
  proceedings: z.array(proceedingKind).min(1).optional(), courtLevels: z.array(courtLevel).min(1).optional(),
})

/** Words of a rule; the English ones are for the screen alone. */
const because = { because: filledLine, becauseEn: filledLine.optional() }
const ceilings = { cap: amount, joint: amount }

/**
 * How an item is computed. UP_TO: what was paid, up to a ceiling for each court level, each enforcement, each unfair-practice decision, or for the whole
 * case; `joint` for all who sue together, from `jointFrom` persons on; `exceptional`: what the authority may allow for a complex case, never computed;
 * `together`: items that share the one ceiling. RECEIPTS: what was paid. MONTHLY: a share of the minimum wage for each month. EXCLUDED: the regulation
 * does not grant it. UNKNOWN: it is granted, but nobody has found how much.
 */
const method = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('UP_TO'), ...ceilings, jointFrom: z.strictObject({ persons: z.int().min(2), verified: z.boolean() }).optional(), exceptional: z.strictObject(ceilings).optional(),
    per: z.enum(['PROCEEDING', 'CASE']).optional(), together: z.array(subsidyItemKind).min(2).optional(),
  }),
  z.strictObject({ kind: z.literal('RECEIPTS') }),
  z.strictObject({ kind: z.literal('MONTHLY'), percentOfMinimumWage: z.int().min(1).max(300), longestMonths: z.strictObject({ WORKER: z.int().min(1), UNION_OFFICER: z.int().min(1) }) }),
  z.strictObject({ kind: z.literal('EXCLUDED'), ...because }),
  z.strictObject({ kind: z.literal('UNKNOWN'), ...because }),
])

export const itemRule = z.strictObject({ id: filledLine, item: subsidyItemKind, when: scope.default({}), method, ...dated })
export type ItemRule = z.output<typeof itemRule>

const condition = z.discriminatedUnion('check', [
  /** A failed mediation; `court`: one before the court will do, `settledUnpaid`: a settlement that is not paid will do. */
  z.strictObject({ check: z.literal('CASE_NOT_SETTLED'), court: z.boolean(), settledUnpaid: z.boolean() }),
  z.strictObject({ check: z.literal('WORKPLACE_IN_CITY') }),
  z.strictObject({ check: z.literal('HOUSEHOLD_IN_CITY'), months: z.int().min(1), at: z.enum(['APPLICATION', 'DISPUTE']) }),
  /** One of the two is enough. */
  z.strictObject({ check: z.literal('WORKPLACE_OR_HOUSEHOLD_IN_CITY'), months: z.int().min(1), at: z.enum(['APPLICATION', 'DISPUTE']) }),
  z.strictObject({ check: z.literal('FILED_WITHIN_MONTHS'), months: z.int().min(1) }),
  /** Each proceeding has its own day on which it begins. */
  z.strictObject({ check: z.literal('FILED_WITHIN_DAYS'), days: z.int().min(1) }),
  z.strictObject({ check: z.literal('MEANS'), averageMonthlyWage: amount, assets: amount }),
  /** 流動資產 of a union. */
  z.strictObject({ check: z.literal('LIQUID_ASSETS'), most: amount }),
  z.strictObject({ check: z.literal('UNION_SEAT_IN_CITY') }),
  /** A union officer who was dismissed for having stood up for members. */
  z.strictObject({ check: z.literal('DISMISSED_FOR_UNION_WORK') }),
  /** Disputes that are covered by name; whether another one is grave enough is for the panel. */
  z.strictObject({ check: z.literal('DISPUTE_COVERED'), kinds: z.array(disputeKind).min(1) }),
  /** 顯無補助必要: only the panel can say so. */
  z.strictObject({ check: z.literal('CLEARLY_UNNEEDED') }),
])
export const eligibilityRule = z.strictObject({ id: filledLine, when: scope.default({}), condition, ...dated })
export type EligibilityRule = z.output<typeof eligibilityRule>

/** 應備文件: `blocking`: a review sheet is not complete without it. */
export const attachmentRule = z.strictObject({
  kind: z.enum(attachmentKinds), when: scope.default({}), items: z.array(subsidyItemKind).min(1).optional(), blocking: z.boolean(), article: filledLine, source: filledLine,
})
export type AttachmentRule = z.output<typeof attachmentRule>

/** Who sits on the panel by the fund's own rules. */
const panelRule = z.strictObject({ seats: z.array(z.strictObject({ who: filledLine, whoEn: filledLine, count: z.int().min(1) })).min(1), ...dated })
/** What a regulation says that no application is computed from: periods, returns, panels. */
const informationRule = z.strictObject({ id: filledLine, subject: filledLine, subjectEn: filledLine, rule: filledLine, ruleEn: filledLine, amount: amount.optional(), ...dated })
export type InformationRule = z.output<typeof informationRule>

/** The rules of one fund, or of the central 扶助辦法 for comparison. */
export const rulePack = z.strictObject({
  pack: z.union([city, z.literal('CENTRAL')]),
  /** Counts the changes that an administrator made; 0 as it came with the program. */
  version: z.int().min(0),
  regulation: filledLine,
  /** 本金不得動支: only interest and other income may be spent. */
  onlyInterest: z.strictObject({ value: z.boolean(), article: line }),
  eligibility: z.array(eligibilityRule),
  items: z.array(itemRule),
  attachments: z.array(attachmentRule),
  panel: panelRule.optional(),
  information: z.array(informationRule).optional(),
})
export type RulePack = z.output<typeof rulePack>

/** What an application says that decides which rules speak to it. */
export interface RuleScope {
  applicantType: (typeof applicantTypes)[number]
  disputeKind: (typeof disputeKinds)[number]
  litigationKind: (typeof litigationKinds)[number]
  proceeding: (typeof proceedingKinds)[number]
  courtLevel: (typeof courtLevels)[number]
}

const admits = <Value>(list: readonly Value[] | undefined, value: Value): boolean => list === undefined || list.includes(value)
export const speaksTo = (when: z.output<typeof scope>, to: RuleScope): boolean =>
  admits(when.applicantTypes, to.applicantType) && admits(when.disputeKinds, to.disputeKind) && admits(when.litigationKinds, to.litigationKind)
  && admits(when.proceedings, to.proceeding) && admits(when.courtLevels, to.courtLevel)

export const inForce = (rule: { effectiveFrom: string; effectiveTo?: string | undefined }, on: string): boolean =>
  compareDates(rule.effectiveFrom, on) <= 0 && (rule.effectiveTo === undefined || compareDates(on, rule.effectiveTo) <= 0)

/** The rule for an item on the day of the application; undefined where the pack has none. */
export const itemRuleFor = ({ items }: RulePack, item: ItemRule['item'], to: RuleScope, on: string): ItemRule | undefined =>
  items.find((rule) => rule.item === item && speaksTo(rule.when, to) && inForce(rule, on))

function* everyScope(): Generator<RuleScope> {
  for (const one of applicantTypes) for (const dispute of disputeKinds) for (const kind of litigationKinds) for (const proceeding of proceedingKinds) for (const level of courtLevels) {
    yield { applicantType: one, disputeKind: dispute, litigationKind: kind, proceeding, courtLevel: level }
  }
}

export interface PackProblem { field: string; problem: Words }

/**
 * What is wrong with a pack as a whole: a rule that ends before it begins, two rules for one thing on one day, days without a rule between
 * two. An empty list: it can be used.
 */
export function packProblems(pack: RulePack): PackProblem[] {
  const found = new Map<string, PackProblem>()
  const add = (field: string, problem: Words) => { if (!found.has(`${field} ${problem[0]}`)) found.set(`${field} ${problem[0]}`, { field, problem }) }
  const all = [...pack.items.map((rule, index) => ({ rule, field: `items[${index}]` })), ...pack.eligibility.map((rule, index) => ({ rule, field: `eligibility[${index}]` }))]
  const ids = new Set<string>()
  for (const { rule, field } of all) {
    if (ids.has(rule.id)) add(`${field}.id`, [`規則編號「${rule.id}」重複，請改用不同的編號`, `the id “${rule.id}” is used twice; choose another`])
    ids.add(rule.id)
    if (rule.effectiveTo !== undefined && compareDates(rule.effectiveTo, rule.effectiveFrom) < 0) add(`${field}.effectiveTo`, ['失效日早於生效日，請更正其中一個日期', 'ends before it begins; correct one of the two dates'])
  }
  for (const kind of subsidyItemKinds) {
    const rules = pack.items.map((rule, index) => ({ rule, index })).filter(({ rule }) => rule.item === kind)
    if (rules.length < 2) continue
    for (const to of everyScope()) {
      const speaking = rules.filter(({ rule }) => speaksTo(rule.when, to)).toSorted((a, b) => compareDates(a.rule.effectiveFrom, b.rule.effectiveFrom))
      for (const [position, { rule, index }] of speaking.entries()) {
        const before = speaking[position - 1]?.rule
        if (!before) continue
        if (before.effectiveTo === undefined || compareDates(rule.effectiveFrom, before.effectiveTo) <= 0) {
          add(`items[${index}].effectiveFrom`, [`與規則「${before.id}」的有效期間重疊，請先填前一規則的失效日`, `overlaps in time with “${before.id}”; give that one its last day first`])
        } else if (addDays(before.effectiveTo, 1) !== rule.effectiveFrom) {
          add(`items[${index}].effectiveFrom`, [`與規則「${before.id}」之間有沒有規則的期間，請使兩者相接`, `leaves days without a rule after “${before.id}”; make the two meet`])
        }
      }
    }
  }
  return [...found.values()]
}
