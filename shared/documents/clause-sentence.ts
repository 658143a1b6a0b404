import { rocDate } from '../format/roc-date.ts'
import { isIsoDate } from '../model/dates.ts'
import { filledIn, type SettlementClause } from '../model/settlement-clause.ts'
import { type SettlementTerm, termTotal } from '../model/settlement-term.ts'
import { creditor, debtor, inFigures, type Named } from './settlement-sentence.ts'

export type ParameterValues = Readonly<Record<string, string | number | null | undefined>>

/** Stands in a sentence where something has not been filled in yet. */
export const blank = '＿＿'

/**
 * The sentence of a clause with its parameters; {@link blank} for what is missing. The sum is the term's, in figures: its capitals are
 * generated beside it like those of every term (民法 §4).
 * @param term its own fields; @param values the parameters that have no field
 */
export function clauseSentence(clause: SettlementClause & { text: string }, term: SettlementTerm, values: ParameterValues, parties: readonly Named[]): string {
  const total = termTotal(term)
  return filledIn(clause.text, (name) => {
    if (name === 'payer') return debtor(term, parties)
    if (name === 'payee') return creditor(term, parties)
    if (name === 'amount') return total === null ? `新臺幣${blank}元` : inFigures(total)
    if (name === 'dueOn') return term.dueOn === undefined ? blank : rocDate(term.dueOn)
    return valueWords(Object.hasOwn(values, name) ? values[name] : undefined)
  })
}

function valueWords(value: string | number | null | undefined): string {
  if (value === undefined || value === null) return blank
  if (typeof value === 'string' && isIsoDate(value)) return rocDate(value)
  return String(value).trim() || blank
}
