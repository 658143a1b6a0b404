import { describe, expect, it } from 'vitest'
import { bargainOf } from '../../../shared/hearing/offers.ts'
import type { Offer } from '../../../shared/hearing/room.ts'

const offers = (...made: [Offer['side'], number | null][]): Offer[] => made.map(([side, amount], index) => ({ id: `O${index + 1}`, side, amount, text: '', at: '10:00' }))

describe('the bargaining', () => {
  it('has no gap until both sides named a sum', () => {
    expect(bargainOf([])).toEqual({ employee: null, employer: null, gap: null, change: null, meets: false, history: [] })
    expect(bargainOf(offers(['EMPLOYEE', 300_000], ['EMPLOYER', null]))).toMatchObject({ employee: { amount: 300_000 }, employer: null, gap: null })
  })

  it('tells the gap between the last sum of each side, and how the last offer moved it', () => {
    const made = offers(['EMPLOYEE', 300_000], ['EMPLOYER', 100_000], ['EMPLOYEE', 260_000])
    expect(bargainOf(made.slice(0, 2))).toMatchObject({ gap: 200_000, change: null, meets: false })
    expect(bargainOf(made)).toMatchObject({ employee: { id: 'O3' }, employer: { id: 'O2' }, gap: 160_000, change: -40_000 })
    expect(bargainOf(made).history.map(({ step }) => step)).toEqual([null, null, -40_000])
  })

  it('is not moved by words without a sum, nor by what the mediator suggests', () => {
    expect(bargainOf(offers(['EMPLOYEE', 300_000], ['EMPLOYER', 100_000], ['EMPLOYER', 150_000], ['MEDIATOR', 200_000], ['EMPLOYEE', null]))).toMatchObject({ gap: 150_000, change: -50_000 })
  })

  it('meets where as much is offered as is asked, or more', () => {
    expect(bargainOf(offers(['EMPLOYEE', 200_000], ['EMPLOYER', 200_000]))).toMatchObject({ gap: 0, meets: true })
    expect(bargainOf(offers(['EMPLOYEE', 200_000], ['EMPLOYER', 210_000]))).toMatchObject({ gap: -10_000, meets: true })
  })
})
