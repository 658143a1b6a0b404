import { addDays, type IsoDate } from '../model/dates.ts'
import { applicantTypes, courtLevels, disputeKinds, litigationKinds, proceedingKinds } from './kinds.ts'
import type { EligibilityRule, ItemRule, RulePack } from './rule-pack.ts'

export type FundRule = ItemRule | EligibilityRule
export const isItemRule = (rule: FundRule): rule is ItemRule => 'item' in rule
/** What a rule is about: two of one subject may not hold for the same application on the same day. */
export const subjectOf = (rule: FundRule): string => (isItemRule(rule) ? rule.item : rule.condition.check)

/** Everything that a rule can speak to, by the names of its lists. */
export const scopeValues = { applicantTypes, disputeKinds, litigationKinds, proceedings: proceedingKinds, courtLevels } as const
export type ScopePart = keyof typeof scopeValues
export const scopeParts = Object.keys(scopeValues) as ScopePart[]
type When = FundRule['when']
type Box = Readonly<Record<ScopePart, readonly string[]>>

const boxOf = (when: When): Box => Object.fromEntries(scopeParts.map((part) => [part, when[part] ?? scopeValues[part]])) as unknown as Box
/** A list that names everything is left out. */
export const whenOf = (box: Box): When =>
  Object.fromEntries(scopeParts.filter((part) => box[part].length < scopeValues[part].length).map((part) => [part, scopeValues[part].filter((value) => box[part].includes(value))])) as When

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((value) => b.includes(value))
const isEmpty = (box: Box): boolean => scopeParts.some((part) => box[part].length === 0)
const meets = (a: When, b: When): boolean => {
  const [one, other] = [boxOf(a), boxOf(b)]
  return scopeParts.every((part) => shared(one[part], other[part]).length > 0)
}

/** What of a scope another one leaves, in parts that do not meet each other. */
function scopeWithout(when: When, taken: When): When[] {
  const other = boxOf(taken)
  const left: Box[] = []
  let rest = boxOf(when)
  for (const part of scopeParts) {
    left.push({ ...rest, [part]: rest[part].filter((value) => !other[part].includes(value)) })
    rest = { ...rest, [part]: shared(rest[part], other[part]) }
  }
  return left.filter((box) => !isEmpty(box)).map(whenOf)
}

/** Later than any day that a rule can name. */
const never = '9999-12-31'
const lastDay = ({ effectiveTo }: { effectiveTo?: IsoDate | undefined }): IsoDate => effectiveTo ?? never
const dayBefore = (date: IsoDate): IsoDate => addDays(date, -1)

/** What another rule of the same subject leaves of a rule: the days before, the days after, and between them the applications that it does not speak to. */
function ruleWithout<Rule extends FundRule>(rule: Rule, other: Rule): Rule[] {
  if (!meets(rule.when, other.when) || rule.effectiveFrom > lastDay(other) || lastDay(rule) < other.effectiveFrom) return [rule]
  const from = rule.effectiveFrom < other.effectiveFrom ? other.effectiveFrom : rule.effectiveFrom
  const ends = lastDay(rule) <= lastDay(other)
  return [
    ...(rule.effectiveFrom < other.effectiveFrom ? [{ ...rule, effectiveTo: dayBefore(other.effectiveFrom) }] : []),
    ...scopeWithout(rule.when, other.when).map((when) => ({ ...rule, when, effectiveFrom: from, effectiveTo: ends ? rule.effectiveTo : other.effectiveTo })),
    ...(ends ? [] : [{ ...rule, effectiveFrom: addDays(lastDay(other), 1) }]),
  ]
}

/** The next free id of the same row, such as KHH-A3 after KHH-A2. @param prefix for a pack that has none of that subject */
export function nextRuleId(rules: readonly FundRule[], subject: string, prefix: string): string {
  const own = rules.filter((rule) => subjectOf(rule) === subject)
  const stem = own.map(({ id }) => /^(.*?)\d+$/.exec(id)?.[1]).find((one) => one !== undefined) ?? `${prefix}-${subject}-`
  const numbers = rules.map(({ id }) => (id.startsWith(stem) ? Number(id.slice(stem.length)) : 0)).filter((number) => Number.isInteger(number))
  return `${stem}${Math.max(0, ...numbers) + 1}`
}

/** Parts of one rule get ids of their own; the first keeps it. */
function withOwnIds<Rule extends FundRule>(rules: readonly Rule[]): Rule[] {
  const used = new Set<string>()
  return rules.map((rule) => {
    let id = rule.id
    for (let number = 2; used.has(id); number += 1) id = `${rule.id}-${number}`
    used.add(id)
    return { ...rule, id }
  })
}

/**
 * The rules with one more: what held before for the same applications ends the day before, and holds on for the others; a rule of the same subject that
 * begins later ends it. On the day on which another one begins it takes that one's place.
 */
export function withRule<Rule extends FundRule>(rules: readonly Rule[], added: Rule): Rule[] {
  const own = rules.filter((rule) => subjectOf(rule) === subjectOf(added))
  const later = own.filter((rule) => rule.effectiveFrom > added.effectiveFrom && meets(rule.when, added.when)).map((rule) => dayBefore(rule.effectiveFrom))
  const [last = never] = [lastDay(added), ...later].toSorted()
  const placed: Rule = { ...added, effectiveTo: last === never ? undefined : last }
  const left = rules.flatMap((rule) => (subjectOf(rule) === subjectOf(added) ? ruleWithout(rule, placed) : [rule]))
  const after = left.findLastIndex((rule) => subjectOf(rule) === subjectOf(added))
  // An id that a part of an older rule has keeps it; the rule that is added is told apart from it.
  return withOwnIds(after === -1 ? [...left, placed] : [...left.slice(0, after + 1), placed, ...left.slice(after + 1)])
}

/** A pack with one more rule, as {@link withRule}. */
export const packWith = (pack: RulePack, rule: FundRule): RulePack =>
  (isItemRule(rule) ? { ...pack, items: withRule(pack.items, rule) } : { ...pack, eligibility: withRule(pack.eligibility, rule) })

/** A table with one more row; a row of the same day is replaced. */
export const withRow = <Row extends { effectiveFrom: IsoDate }>(rows: readonly Row[], added: Row): Row[] =>
  [...rows.filter((row) => row.effectiveFrom !== added.effectiveFrom), added].toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
