import traditionalNumerals from 'nzh/hk'

/** The levels of an official document: 1 is 一、, 2 is （一）, 3 is 1., 4 is (1). */
export type NumberingLevel = 1 | 2 | 3 | 4

/**
 * A number in plain characters: 12 → 十二, 123 → 一百二十三.
 * @param count 1 to 9999
 * @throws RangeError for any other number
 */
export function chineseNumber(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 9999) throw new RangeError(`no number of a paragraph: ${count}`)
  return traditionalNumerals.encodeS(count)
}

/**
 * The number before a paragraph: 一、, （一）, 1. or (1).
 * @param position of the paragraph among those of its level, from 1
 * @throws RangeError unless the position is 1 to 9999
 */
export function paragraphNumber(level: NumberingLevel, position: number): string {
  const chinese = chineseNumber(position)
  switch (level) {
    case 1:
      return `${chinese}、`
    case 2:
      return `（${chinese}）`
    case 3:
      return `${position}.`
    case 4:
      return `(${position})`
  }
}
