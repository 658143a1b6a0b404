import { z } from 'zod'
import { city as cityCode, type City } from './city.ts'
import { isoDateSchema } from './dates.ts'
import { termKinds } from './settlement-term.ts'
import { filledLine, filledParagraph, identifier, line } from './text.ts'

/** Chinese, then English. */
const words = z.tuple([filledLine, filledLine])

export const parameterTypes = ['PARTY', 'AMOUNT', 'DATE', 'PERCENT', 'TEXT', 'CHOICE'] as const

/** These fill fields of the term itself, which have one type each; what has another name stands in the sentence alone. */
const ownFields: Readonly<Record<string, (typeof parameterTypes)[number]>> = { payer: 'PARTY', payee: 'PARTY', amount: 'AMOUNT', dueOn: 'DATE' }

export const clauseParameter = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z]*$/u),
  type: z.enum(parameterTypes),
  label: words,
  /** Words that are usual here; any other may be written. */
  choices: z.array(filledLine).min(1).optional(),
  /** What stands there until somebody changes it. */
  initial: z.union([line, z.number()]).optional(),
})
export type ClauseParameter = z.infer<typeof clauseParameter>

const placeholder = /\{(\w+)\}/gu
/** Names that a sentence asks for, in its order, each once. */
const namesIn = (text: string): string[] => [...new Set(Array.from(text.matchAll(placeholder), ([, name]) => name ?? ''))]

/**
 * A clause of the library (law.md §4.4). Where `text` is given, it is the sentence with `{name}` for each parameter; without it the
 * sentence follows from the fields of a term of this kind. A sentence never holds a sum by itself: figures come from the term, capitals from them.
 */
export const settlementClause = z.strictObject({
  id: identifier,
  /** A few letters that find it. */
  code: filledLine,
  kind: z.enum(termKinds),
  title: words,
  article: line,
  /** For the mediator alone; it never enters the record. */
  remark: words,
  text: filledParagraph.optional(),
  parameters: z.array(clauseParameter).optional(),
  /** How a payment begins. */
  payment: z.strictObject({ method: line.optional(), inInstallments: z.boolean().optional() }).optional(),
}).superRefine((clause, context) => {
  const declared = (clause.parameters ?? []).map(({ name }) => name)
  const asked = namesIn(clause.text ?? '')
  const off = [...asked.filter((name) => !declared.includes(name)), ...declared.filter((name) => !asked.includes(name))]
  if (new Set(declared).size < declared.length || off.length > 0) context.addIssue({ code: 'custom', message: `parameters and sentence differ: ${off.join(', ')}`, path: ['parameters'] })
  for (const { name, type } of clause.parameters ?? []) {
    const own = Object.hasOwn(ownFields, name) ? ownFields[name] : undefined
    // A party or a sum that were not the term's own could be followed by nobody: neither by a court nor by the capitals.
    if (own === undefined ? type === 'PARTY' || type === 'AMOUNT' : own !== type) context.addIssue({ code: 'custom', message: `${name} is not of the type ${type}`, path: ['parameters'] })
  }
  if (clause.payment !== undefined && clause.kind !== 'PAYMENT') context.addIssue({ code: 'custom', message: 'only a payment begins as one', path: ['payment'] })
})
export type SettlementClause = z.infer<typeof settlementClause>

/** One file of clauses; those of a city stand before the general ones of the same id. */
export const clauseFile = z.strictObject({
  effectiveFrom: isoDateSchema,
  effectiveTo: isoDateSchema.optional(),
  city: cityCode.optional(),
  source: filledLine,
  clauses: z.array(settlementClause).min(1),
})
export type ClauseFile = z.infer<typeof clauseFile>

/**
 * The clauses of a city on a day. Of one id the city's own counts, else the general one; of several the newest that has come into force.
 * @returns in the order in which the files first name them
 */
export function clausesInForce(files: readonly ClauseFile[], city: City, on: string): SettlementClause[] {
  const counting = files
    .filter((file) => (file.city === undefined || file.city === city) && file.effectiveFrom <= on && (file.effectiveTo === undefined || on <= file.effectiveTo))
    .toSorted((a, b) => Number(a.city !== undefined) - Number(b.city !== undefined) || a.effectiveFrom.localeCompare(b.effectiveFrom))
  const byId = new Map<string, SettlementClause>()
  for (const clause of counting.flatMap((file) => file.clauses)) byId.set(clause.id, clause)
  return [...byId.values()]
}

export const asksFor = (clause: SettlementClause | undefined, name: string): boolean => clause?.parameters?.some((parameter) => parameter.name === name) ?? false

/** The sentence with each `{name}` replaced. */
export const filledIn = (text: string, valueOf: (name: string) => string): string => text.replace(placeholder, (_, name: string) => valueOf(name))
