import type { CalculatedItem } from './calculator-place.tsx'
import type { TermValues } from './term-values.ts'

type Item = TermValues['items'][number]

/**
 * Where a figure goes among terms: the first payment to its claimant; there to the item of the same name, else the first empty one, else behind
 * the last; a whole payment in the place of all its items. @param opened what the form wrote by itself into an item without a sum @returns null where nobody pays that claimant yet
 */
export function placeOfItem(terms: readonly TermValues[], { label, amount, payeeId, isWhole = false }: CalculatedItem, opened = ''): { term: number; item: number; items: Item[] } | null {
  const term = terms.findIndex((one) => one.kind === 'PAYMENT' && one.payeeId === payeeId)
  const items = terms[term]?.items
  if (items === undefined) return null
  if (isWhole) return { term, item: 0, items: [{ label, amount }] }
  const same = items.findIndex((item) => item.label.trim() === label)
  const empty = items.findIndex((item) => (item.label.trim() === '' || item.label === opened) && item.amount === null)
  const item = same >= 0 ? same : empty >= 0 ? empty : items.length
  return { term, item, items: items.toSpliced(item, 1, { label, amount }) }
}
