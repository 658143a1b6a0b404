import { z } from 'zod'
import { isoDateSchema } from './dates.ts'
import { amount, identifier, line, paragraph } from './text.ts'

export const termKinds = ['PAYMENT', 'CERTIFICATE', 'REINSTATEMENT', 'INSURANCE', 'WAIVER', 'CONFIDENTIALITY', 'OTHER'] as const
export type TermKind = (typeof termKinds)[number]

export const installment = z.looseObject({ no: z.int().min(1), dueOn: isoDateSchema, amount })

/** 和解條款. Amounts are whole NTD; `text` is the sentence as it stands in the record. */
export const settlementTerm = z.looseObject({
  id: identifier,
  kind: z.enum(termKinds),
  payerId: identifier.optional(),
  payeeId: identifier.optional(),
  items: z.array(z.looseObject({ label: line, amount })).optional(),
  amount: amount.optional(),
  dueOn: isoDateSchema.optional(),
  method: line.optional(),
  installments: z.array(installment).optional(),
  /** 加速到期: one missed instalment makes all fall due. */
  acceleration: z.boolean().optional(),
  text: paragraph.optional(),
})
export type SettlementTerm = z.infer<typeof settlementTerm>

const sum = (amounts: readonly { amount: number }[]): number => amounts.reduce((total, one) => total + one.amount, 0)

/** @returns the term's total in NTD: its stated amount, else the sum of its items or instalments, else null */
export function termTotal(term: SettlementTerm): number | null {
  if (term.amount !== undefined) return term.amount
  if (term.items?.length) return sum(term.items)
  if (term.installments?.length) return sum(term.installments)
  return null
}

/**
 * Where a term's figures contradict each other: Σ items = total and Σ instalments = total (law §4.4).
 * @returns the field of the sum that is off with both figures, or null
 */
export function unbalancedSum(term: SettlementTerm): { field: 'items' | 'installments'; total: number; sum: number } | null {
  const total = termTotal(term)
  if (total === null) return null
  for (const field of ['items', 'installments'] as const) {
    const parts = term[field]
    if (parts?.length && sum(parts) !== total) return { field, total, sum: sum(parts) }
  }
  return null
}

/** Terms that somebody must still carry out; a waiver or a duty of secrecy has no day on which it is done. */
export const isPerformable = (term: SettlementTerm): boolean =>
  term.kind === 'PAYMENT' || term.kind === 'CERTIFICATE' || term.kind === 'REINSTATEMENT' || term.kind === 'INSURANCE' || term.dueOn !== undefined
