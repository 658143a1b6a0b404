import { addMonths, type IsoDate } from './dates.ts'

export interface InstallmentPlan {
  /** Whole NTD. */
  total: number
  count: number
  /** Whole NTD of every instalment but the last; null: as even as whole dollars allow. */
  each: number | null
  firstOn: IsoDate
  /** Moves a day on which nobody pays, such as a holiday, to one that follows. */
  moved?: (day: IsoDate) => IsoDate
}

/**
 * Monthly instalments that add up: the last one takes what is left.
 * @returns null when nothing, or less than nothing, would be left for the last one
 */
export function monthlyInstallments({ total, count, each, firstOn, moved = (day) => day }: InstallmentPlan): { no: number; dueOn: IsoDate; amount: number }[] | null {
  if (!Number.isInteger(count) || count < 1) return null
  const regular = each ?? Math.floor(total / count)
  const last = total - regular * (count - 1)
  if (last <= 0 || (count > 1 && regular <= 0)) return null
  return Array.from({ length: count }, (_, index) => ({ no: index + 1, dueOn: moved(addMonths(firstOn, index)), amount: index === count - 1 ? last : regular }))
}
