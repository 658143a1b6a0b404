import type { LedgerMonth } from '../../../shared/subsidy/ledger.ts'

/** `isPast`: it has begun, or something is on record in it or after it. */
export interface ShownMonth extends LedgerMonth { isPast: boolean }

/** Of a year that goes on, nothing is drawn of what has not come. @param today ISO date */
export function shownMonths(months: readonly LedgerMonth[], today: string): ShownMonth[] {
  const last = months.findLast(({ reserved, paid, repaid }) => reserved !== 0 || paid !== 0 || repaid !== 0)?.month ?? ''
  return months.map((month) => ({ ...month, isPast: month.month <= today.slice(0, 7) || month.month <= last }))
}
