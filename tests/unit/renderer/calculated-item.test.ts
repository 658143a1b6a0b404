import { expect, it } from 'vitest'
import { placeOfItem } from '../../../renderer/event-forms/calculated-item.ts'
import { emptyTerm } from '../../../renderer/event-forms/term-values.ts'

const severance = { label: '資遣費', amount: 143_750, payeeId: 'E1' }
const payment = (payeeId: string, items: { label: string; amount: number | null }[]) => ({ ...emptyTerm('T1', 'PAYMENT', 'C1', payeeId), items })

it('goes into the empty item of the payment to its claimant', () => {
  expect(placeOfItem([payment('E2', []), payment('E1', [{ label: '工資', amount: 60_000 }, { label: '', amount: null }])], severance))
    .toEqual({ term: 1, item: 1, items: [{ label: '工資', amount: 60_000 }, { label: '資遣費', amount: 143_750 }] })
})
it('goes into the item that the form opened with, and not into one that somebody named', () => {
  const opened = [payment('E1', [{ label: '工資、資遣費', amount: null }])]
  expect(placeOfItem(opened, severance, '工資、資遣費')?.items).toEqual([{ label: '資遣費', amount: 143_750 }])
  expect(placeOfItem(opened, severance, '加班費')?.item).toBe(1)
})
it('takes the place of an item of the same name', () => {
  expect(placeOfItem([payment('E1', [{ label: '資遣費 ', amount: 1 }, { label: '', amount: null }])], severance)?.items).toEqual([{ label: '資遣費', amount: 143_750 }, { label: '', amount: null }])
})
it('stands behind items that are filled in', () => {
  expect(placeOfItem([payment('E1', [{ label: '工資', amount: 60_000 }])], severance)?.item).toBe(1)
})
it('finds no place where nobody pays that claimant', () => {
  expect(placeOfItem([payment('E2', []), emptyTerm('T2', 'WAIVER', 'C1', 'E1')], severance)).toBeNull()
})
