import type { City } from '../model/city.ts'
import type { FundEntry } from '../subsidy/fund-entry.ts'
import type { FundLedger } from '../subsidy/ledger.ts'
import type { MoneyDue } from '../subsidy/money-due.ts'

export const ledgerFormats = ['csv', 'xlsx'] as const

/** The ledger of one fund and ROC year, with what of its money is to move, of whatever year. Demonstration applications are in neither. */
export interface FundLedgerView {
  city: City
  fund: string
  year: number
  /** Years in which something was entered or decided, and this one; newest first. */
  years: number[]
  /** Whether only interest and other income may be spent, and the article that says so. */
  onlyInterest: { value: boolean; article: string }
  /** Those of the year, in the order in which they were made. */
  entries: FundEntry[]
  ledger: FundLedger
  due: MoneyDue[]
}
