import traditionalNumerals from 'nzh/hk'

const largestAmount = 999_999_999_999
const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/**
 * An amount in the capitals of official documents: 609357 → 陸拾萬玖仟參佰伍拾柒.
 * @param amount whole NTD, 0 to 999,999,999,999
 * @throws RangeError for any other number
 */
export function capitalAmount(amount: number): string {
  if (!Number.isInteger(amount) || amount < 0 || amount > largestAmount) throw new RangeError(`no amount in whole NTD: ${amount}`)
  return traditionalNumerals.encodeB(amount)
}

/**
 * An amount as a settlement states it: 609357 → 新臺幣陸拾萬玖仟參佰伍拾柒元整. Always generated from the figure, since by 民法 §4 the
 * words prevail over the figures.
 * @param amount whole NTD, 0 to 999,999,999,999
 * @throws RangeError for any other number
 */
export function newTaiwanDollars(amount: number): string {
  return `新臺幣${capitalAmount(amount)}元整`
}

/** An amount in figures: 12345 → 12,345. */
export function groupedAmount(amount: number): string {
  return grouping.format(amount)
}
