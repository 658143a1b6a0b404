import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseAmount } from '../../../shared/format/amount-input.ts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'

it.each([
  ['１２，３４５元', 12_345], ['12345', 12_345], ['12,345', 12_345], [' 12,345 元 ', 12_345], ['NT$12,345', 12_345], ['＄12,345', 12_345], ['NTD 12345', 12_345],
  ['新臺幣12,345元整', 12_345], ['新台幣 12,345 圓', 12_345], ['12,345.00', 12_345], ['0', 0], ['000123', 123], ['-500', -500], ['－５００元', -500], ['-0', 0],
  ['999,999,999,999', 999_999_999_999],
])('reads %j as %i', (typed, amount) => {
  expect(parseAmount(typed)).toBe(amount)
})

it.each([
  '', '元', '12,34', '1,2345', ',123', '12.5', '12,345.50', '1e5', '0x10', '12 345', '三萬', '3萬', '12345元6', '1000000000000', '١٢٣', 'NaN', '--5', '12,345\u202e元',
])('does not guess at %j', (typed) => {
  expect(parseAmount(typed)).toBeNull()
})

it('reads every amount that the application writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (amount) => {
      expect(parseAmount(groupedAmount(amount))).toBe(amount)
      expect(parseAmount(`${groupedAmount(amount)} 元`)).toBe(amount)
    }),
  )
})
