import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalAmount, groupedAmount, newTaiwanDollars } from '../../../shared/format/capital-amount.ts'

/** Reads capitals by section (億, 萬, ones) and unit, without the library that wrote them. */
function readCapitals(text: string): number {
  const section = (part: string) =>
    [...part.matchAll(/(?<digit>[壹貳參肆伍陸柒捌玖])(?<unit>[拾佰仟]?)/gu)].reduce(
      (sum, { groups }) => sum + '零壹貳參肆伍陸柒捌玖'.indexOf(groups?.digit ?? '') * 10 ** ['', '拾', '佰', '仟'].indexOf(groups?.unit ?? ''),
      0,
    )
  const match = /^(?:(?<hundredMillions>[^億]+)億)?(?:(?<tenThousands>[^萬]+)萬)?(?<ones>[^萬億]*)$/u.exec(text)
  return section(match?.groups?.hundredMillions ?? '') * 1e8 + section(match?.groups?.tenThousands ?? '') * 1e4 + section(match?.groups?.ones ?? '')
}

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999_999 }),
  fc.array(fc.constantFrom('0', '0', '1', '9'), { minLength: 1, maxLength: 12 }).map((digits) => Number(digits.join(''))),
)

describe('an amount in capitals', () => {
  it.each([
    [609_357, '陸拾萬玖仟參佰伍拾柒'],
    [83_707, '捌萬參仟柒佰零柒'],
    [124_590, '壹拾貳萬肆仟伍佰玖拾'],
    [110_000, '壹拾壹萬'],
    [274_633, '貳拾柒萬肆仟陸佰參拾參'],
    [100_305, '壹拾萬零參佰零伍'],
    [20_010, '貳萬零壹拾'],
    [10_050_000, '壹仟零伍萬'],
    [1_000_000, '壹佰萬'],
    [0, '零'],
    [10, '壹拾'],
    [100_005_000, '壹億零伍仟'],
    [1_000_000_001, '壹拾億零壹'],
    [999_999_999_999, '玖仟玖佰玖拾玖億玖仟玖佰玖拾玖萬玖仟玖佰玖拾玖'],
  ])('%i is %s', (amount, text) => {
    expect(capitalAmount(amount)).toBe(text)
  })

  it('is stated in a settlement with currency and ending', () => {
    expect(newTaiwanDollars(609_357)).toBe('新臺幣陸拾萬玖仟參佰伍拾柒元整')
    expect(newTaiwanDollars(0)).toBe('新臺幣零元整')
  })

  it('reads back as the same amount, in the official characters and with never more than one 零 together', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const text = capitalAmount(amount)
        expect(readCapitals(text)).toBe(amount)
        expect(text).toMatch(/^[零壹貳參肆伍陸柒捌玖拾佰仟萬億]+$/u)
        expect(text).not.toMatch(/零零|零[拾佰仟萬億]|.零$/u)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([-1, 0.5, 1_000_000_000_000, Number.NaN, Number.POSITIVE_INFINITY])('is refused for %d', (amount) => {
    expect(() => capitalAmount(amount)).toThrow(RangeError)
    expect(() => newTaiwanDollars(amount)).toThrow(RangeError)
  })
})

it('groups figures by thousands', () => {
  expect(groupedAmount(12_345)).toBe('12,345')
  expect(groupedAmount(999)).toBe('999')
  expect(groupedAmount(-1_234_567)).toBe('-1,234,567')
})
