import { identifierKey, nameKey } from '../format/sameness.ts'
import type { ClaimItem } from '../model/claim-item.ts'
import { daysBetween } from '../model/dates.ts'
import type { Party } from '../model/party.ts'
import { isDismissalClaim } from './claim-kinds.ts'

/** 大量解僱: dismissed within so many days. */
export const layoffDays = 60

/** More than so many dismissed in the period, or on one day, make a mass layoff. `below`: for establishments with fewer employed. */
export interface LayoffThreshold { below: number; inPeriod: (employed: number) => number; onOneDay: number | null; article: string }

const bySize: readonly LayoffThreshold[] = [
  { below: 30, inPeriod: () => 10, onOneDay: null, article: '大量解僱勞工保護法 §2 I①' },
  { below: 200, inPeriod: (employed) => employed / 3, onOneDay: 20, article: '大量解僱勞工保護法 §2 I②' },
  { below: 500, inPeriod: (employed) => employed / 4, onOneDay: 50, article: '大量解僱勞工保護法 §2 I③' },
  { below: Number.POSITIVE_INFINITY, inPeriod: (employed) => employed / 5, onOneDay: 80, article: '大量解僱勞工保護法 §2 I④' },
]
const ofAnySize: LayoffThreshold = { below: Number.POSITIVE_INFINITY, inPeriod: () => 200, onOneDay: 100, article: '大量解僱勞工保護法 §2 I⑤' }

/** The fewest that can make a mass layoff anywhere. */
export const fewestLaidOff = 11

/** Somebody who says that the employer dismissed them. `day`: of the dismissal, else of the application. */
export interface DismissedEmployee { person: string; day: string; isDayOfDismissal: boolean }

/** The employees of a case who were dismissed, by what they claim. @param receivedOn stands in where the last day at work is not known */
export function dismissedEmployees(parties: readonly Party[], claims: readonly ClaimItem[], receivedOn: string): DismissedEmployee[] {
  const dismissed = new Set(claims.filter(isDismissalClaim).map((claim) => claim.claimantId))
  return parties
    .filter((party) => party.side === 'EMPLOYEE' && party.kind === 'PERSON' && dismissed.has(party.id))
    .map(({ name, nationalId, birthDate, leftOn }) => ({
      person: identifierKey({ nationalId }) ?? `${nameKey(name)} ${birthDate ?? ''}`, day: leftOn ?? receivedOn, isDayOfDismissal: leftOn !== undefined,
    }))
}

export interface Layoff {
  /** Different people dismissed within 60 days, one of them of this case. */
  inPeriod: number
  /** Most of them on one day, as far as the day is known. */
  onOneDay: number
  employed: number | null
  /** The threshold that is crossed, or null. */
  crossed: LayoffThreshold | null
  /** What would cross it: the least that is more than the threshold of this size; null while the size is unknown. */
  needed: number | null
}

/**
 * How many the employer dismissed within 60 days around the people of this case, against the thresholds. Employees under a
 * fixed-term contract of 就業服務法 §46 do not count (§2 II); the office has to take them off.
 * @param own dismissed employees of this case @param others those of other cases with the same employer
 * @param employed how many the establishment employs, null where nobody said
 * @returns null where nobody of this case was dismissed
 * Source: 大量解僱勞工保護法 §2.
 */
export function layoffOf(own: readonly DismissedEmployee[], others: readonly DismissedEmployee[], employed: number | null): Layoff | null {
  if (own.length === 0) return null
  const people = [...new Map([...others, ...own].map((one) => [one.person, one])).values()]
  const windows = people.map(({ day }) => people.filter((other) => daysBetween(day, other.day) >= 0 && daysBetween(day, other.day) <= layoffDays))
  const ownPeople = new Set(own.map((one) => one.person))
  const within = windows.filter((window) => window.some((one) => ownPeople.has(one.person))).reduce((most, window) => (window.length > most.length ? window : most), [])
  const days = Map.groupBy(within.filter((one) => one.isDayOfDismissal), (one) => one.day)
  const onOneDay = Math.max(0, ...[...days.values()].map((group) => group.length))
  const inPeriod = within.length

  const size = employed === null ? undefined : bySize.find(({ below }) => employed < below)
  const crossed = [...(size ? [size] : []), ofAnySize].find((threshold) =>
    inPeriod > threshold.inPeriod(employed ?? 0) || (threshold.onOneDay !== null && onOneDay > threshold.onOneDay)) ?? null
  return { inPeriod, onOneDay, employed, crossed, needed: size && employed !== null ? Math.floor(Math.min(size.inPeriod(employed), ofAnySize.inPeriod(employed))) + 1 : null }
}
