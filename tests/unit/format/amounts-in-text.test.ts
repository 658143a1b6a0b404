import { expect, it } from 'vitest'
import fc from 'fast-check'
import { amountsInText } from '../../../shared/format/amounts-in-text.ts'
import { capitalAmount, groupedAmount } from '../../../shared/format/capital-amount.ts'

it('finds sums in capitals and in figures', () => {
  expect(amountsInText('新臺幣貳拾萬陸仟參佰陸拾壹元整（206,361元），第一期５萬元')).toEqual({ capitals: [206_361], figures: [206_361, 50_000] })
  expect(amountsInText('115年3月31日前，2,000美元')).toEqual({ capitals: [], figures: [] })
})

it('reads every sum as it is written in documents', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (sum) => {
    expect(amountsInText(`${capitalAmount(sum)}元，${groupedAmount(sum)}元`)).toEqual({ capitals: [sum], figures: [sum] })
  }), { seed: 20_260_316 })
})
