import { z } from 'zod'
import { isoDateSchema } from '../model/dates.ts'
import { amount, filledLine, line } from '../model/text.ts'
import { subsidyItemKind } from './kinds.ts'

export const checkResults = ['PASS', 'FAIL', 'UNKNOWN'] as const

/** The same in English, for the screen alone; an evaluation of an older version has none. */
const english = { reasonEn: line.optional(), remedyEn: line.optional(), sourceEn: line.optional() }

/** One condition of the subsidy. `source`: the document it was read from. `remedy`: what would change it. `verified`: false for a rule nobody checked against its source. */
export const eligibilityCheck = z.looseObject({
  check: filledLine, result: z.enum(checkResults), article: line, source: line.optional(), reason: line.optional(), remedy: line.optional(), verified: z.boolean().optional(), ...english,
})
export type EligibilityCheck = z.output<typeof eligibilityCheck>

/**
 * One item, in whole NTD. `cap`: null where none is known or none applies. `payable`: null where the rule is unverified and a person has
 * to enter the amount with its basis. `formula` in words, with the figures. `months`: the first day of each month that living expenses are for.
 */
export const evaluatedItem = z.looseObject({
  kind: subsidyItemKind, requested: amount, basis: amount, cap: amount.nullable(), deducted: amount, payable: amount.nullable(), formula: line, formulaEn: line.optional(), article: line, verified: z.boolean(),
  months: z.array(isoDateSchema).optional(),
})
export type EvaluatedItem = z.output<typeof evaluatedItem>

/** What the rules of the day of the application say of it. `manual`: some item awaits a person. `total`: of what is payable by rule. */
export const evaluation = z.looseObject({
  eligibility: z.array(eligibilityCheck), items: z.array(evaluatedItem), total: amount, manual: z.boolean(),
})
export type Evaluation = z.output<typeof evaluation>
