import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chineseNumber, paragraphNumber } from '../../../shared/format/numbering.ts'

it.each([
  [1, '一'], [9, '九'], [10, '十'], [11, '十一'], [19, '十九'], [20, '二十'], [21, '二十一'], [100, '一百'], [101, '一百零一'], [110, '一百一十'],
  [123, '一百二十三'], [300, '三百'], [315, '三百一十五'], [999, '九百九十九'], [1005, '一千零五'],
])('%i in characters is %s', (count, text) => {
  expect(chineseNumber(count)).toBe(text)
})

it('numbers each level as official documents do', () => {
  expect(([1, 2, 3, 4] as const).map((level) => paragraphNumber(level, 12))).toEqual(['十二、', '（十二）', '12.', '(12)'])
})

it('gives no two paragraphs the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (one, other) => {
      fc.pre(one !== other)
      expect(chineseNumber(one)).not.toBe(chineseNumber(other))
    }),
  )
})

it.each([0, -1, 1.5, 10_000, Number.NaN])('has no number for position %d', (position) => {
  expect(() => paragraphNumber(1, position)).toThrow(RangeError)
  expect(() => paragraphNumber(3, position)).toThrow(RangeError)
})
