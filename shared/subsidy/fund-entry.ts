import { groupedAmount } from '../format/capital-amount.ts'
import type { Refusal } from '../ipc/result.ts'
import { refuse } from '../lifecycle/refusals.ts'
import type { Words } from '../lifecycle/words.ts'
import type { City } from '../model/city.ts'
import { compareDates, type IsoDate, rocYearOf } from '../model/dates.ts'

/** What is entered of a fund's money besides its applications: 年度預算, 基金本金, 孳息, 其他收入, and 更正 of one of them. */
export const fundEntryKinds = ['BUDGET', 'PRINCIPAL', 'INTEREST', 'INCOME', 'CORRECTION'] as const
export type FundEntryKind = (typeof fundEntryKinds)[number]

/** An entry is never changed; what was wrong is put right by a further one. */
export interface FundEntry {
  /** From 1 on, without gaps, over all funds and years of the office. */
  entryNo: number
  city: City
  /** ROC year that it counts for. */
  year: number
  kind: FundEntryKind
  /** Whole NTD; of a CORRECTION with its sign. */
  amount: number
  bookedOn: IsoDate
  /** Of a CORRECTION why. */
  note: string
  /** The entry that a CORRECTION puts right; null for any other kind. */
  corrects: number | null
  actor: string
}
export type NewFundEntry = Omit<FundEntry, 'entryNo' | 'actor'>

/** What an entry comes to with everything that was put right in it, whole NTD. */
export const correctedAmount = ({ entryNo, amount }: FundEntry, entries: readonly FundEntry[]): number =>
  entries.reduce((total, one) => (one.corrects === entryNo ? total + one.amount : total), amount)

const invalid = (field: string, detail: Words): Refusal => refuse('INVALID_PAYLOAD', '', detail, field)

/**
 * Why an entry cannot be made; null when it can.
 * @param entries of the same fund and year @param today ISO date
 */
export function fundEntryRefusal(entry: NewFundEntry, entries: readonly FundEntry[], today: IsoDate): Refusal | null {
  if (compareDates(entry.bookedOn, today) > 0) return invalid('bookedOn', ['登錄日期在今日之後，請更正', 'the day lies in the future; correct it'])
  if (Math.abs(rocYearOf(entry.bookedOn) - entry.year) > 1) return invalid('year', ['登錄日期與年度相差超過一年，請更正其中一個', 'the day is more than a year from the budget year; correct one of them'])
  if (entry.kind !== 'CORRECTION') {
    if (entry.amount <= 0) return invalid('amount', ['金額應大於零；減少請以更正登錄', 'enter more than zero; take money away by a correction'])
    return entry.corrects === null ? null : invalid('corrects', ['只有更正可以指定原登錄', 'only a correction names another entry'])
  }
  const original = entries.find((one) => one.entryNo === entry.corrects && one.kind !== 'CORRECTION' && one.city === entry.city && one.year === entry.year)
  if (original === undefined) return invalid('corrects', ['請選擇本年度要更正的登錄', 'choose the entry of this year that is to be put right'])
  if (entry.amount === 0) return invalid('amount', ['請輸入增減金額，減少者加負號', 'enter by how much, with a minus to take away'])
  if (entry.note.trim() === '') return invalid('note', ['請說明更正原因', 'say why it is put right'])
  const left = correctedAmount(original, entries)
  return left + entry.amount < 0 ? invalid('amount', [`原登錄現為 ${groupedAmount(left)} 元，更正後不得為負數`, `the entry stands at NTD ${groupedAmount(left)} and cannot become negative`]) : null
}
