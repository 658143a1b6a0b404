import type { Offer } from './room.ts'

/** Where the bargaining stands. Amounts are whole NTD. */
export interface Bargain {
  /** The last offer with a sum of each side. */
  employee: Offer | null
  employer: Offer | null
  /** What the employee side wants beyond what the employer side offers; null before both named a sum, negative where more is offered than asked. */
  gap: number | null
  /** By how much the last offer with a sum moved the gap: negative is nearer. null where there was no gap before it. */
  change: number | null
  /** Whether what is offered reaches what is asked. */
  meets: boolean
  /** Every offer in its order, with its distance from the sum that the same side named before. */
  history: { offer: Offer; step: number | null }[]
}

const lastSum = (offers: readonly Offer[], side: Offer['side']): Offer | null => offers.findLast((offer) => offer.side === side && offer.amount !== null) ?? null

function gapOf(offers: readonly Offer[]): number | null {
  const [asked, offered] = [lastSum(offers, 'EMPLOYEE')?.amount, lastSum(offers, 'EMPLOYER')?.amount]
  return typeof asked === 'number' && typeof offered === 'number' ? asked - offered : null
}

/** @param offers in the order in which they were made; those of the mediator belong to neither side */
export function bargainOf(offers: readonly Offer[]): Bargain {
  const gap = gapOf(offers)
  const last = offers.findLastIndex((offer) => offer.amount !== null && offer.side !== 'MEDIATOR')
  const before = last === -1 ? null : gapOf(offers.slice(0, last))
  return {
    employee: lastSum(offers, 'EMPLOYEE'), employer: lastSum(offers, 'EMPLOYER'), gap, change: gap === null || before === null ? null : gap - before, meets: gap !== null && gap <= 0,
    history: offers.map((offer, index) => {
      const previous = lastSum(offers.slice(0, index), offer.side)?.amount
      return { offer, step: offer.amount === null || typeof previous !== 'number' ? null : offer.amount - previous }
    }),
  }
}
