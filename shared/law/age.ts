import { compareDates, yearOf } from '../model/dates.ts'
import type { IsoDate } from '../model/dates.ts'

export interface AdulthoodRule {
  years: number
  article: string
  /** null: since before any case */
  inForceFrom: IsoDate | null
}

/** 成年, newest first. A day is judged by the rule of its time; whoever was 18 on 112-01-01 came of age then (民法總則施行法 §3-1). */
export const adulthoodRules = [
  { years: 18, article: '民法 §12', inForceFrom: '2023-01-01' },
  { years: 20, article: '民法 §12', inForceFrom: null },
] as const satisfies readonly AdulthoodRule[]

/**
 * Completed years. Age counts from the day of birth itself (民法 §124), so a year is complete on the birthday; for one born on 29 February it
 * is 1 March in a common year.
 * @returns negative before birth
 */
export function ageOn(birthDate: IsoDate, on: IsoDate): number {
  const birthdayReached = compareDates(on.slice(5, 10), birthDate.slice(5, 10)) >= 0
  return yearOf(on) - yearOf(birthDate) - (birthdayReached ? 0 : 1)
}

/** The age of adulthood in force on that day, with its article. */
export function adulthoodRuleOn(on: IsoDate): AdulthoodRule {
  const [current, former] = adulthoodRules
  return compareDates(on, current.inForceFrom) >= 0 ? current : former
}

/** Whether the person is of age on that day: 18 years, before 112-01-01 20 years. A minor settles only with a guardian's consent (§77, §79). */
export function isAdult(birthDate: IsoDate, on: IsoDate): boolean {
  return ageOn(birthDate, on) >= adulthoodRuleOn(on).years
}
