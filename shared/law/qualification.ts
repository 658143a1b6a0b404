import { englishDate } from '../format/english-date.ts'
import { rocDate } from '../format/roc-date.ts'
import type { Words } from '../lifecycle/words.ts'
import type { RosterKind, RosterPerson } from '../model/roster.ts'
import { adulthoodRuleOn, isAdult } from './age.ts'

const kindWords: Record<RosterKind, Words> = {
  MEDIATOR: ['調解人', 'a mediator'], COMMITTEE_MEMBER: ['調解委員', 'a committee member'], ARBITRATOR: ['仲裁人', 'an arbitrator'],
}

/**
 * Why a person of the roster may not sit as that kind on that day: not on the roster, of another kind, out of term, certificate expired.
 * @returns the reason in words, or null. Source: 調解辦法 §7, §8 I, §13, §17.
 */
export function qualificationProblem(person: RosterPerson | undefined, on: string, kind: RosterKind = 'MEDIATOR'): Words | null {
  if (!person) return ['未列於名冊', 'not on the roster']
  const { name, kinds, termFrom, termTo, certifiedUntil } = person
  if (!kinds.includes(kind)) return [`${name}並非${kindWords[kind][0]}`, `${name} is not ${kindWords[kind][1]}`]
  if (on < termFrom || on > termTo) return [`${name}之任期為${rocDate(termFrom)}至${rocDate(termTo)}`, `${name} is in office from ${englishDate(termFrom)} to ${englishDate(termTo)}`]
  // The certificate of §14 is a mediator's.
  if (kind === 'MEDIATOR' && certifiedUntil !== undefined && on > certifiedUntil) return [`${name}之認證有效至${rocDate(certifiedUntil)}`, `the certificate of ${name} is valid until ${englishDate(certifiedUntil)}`]
  return null
}

const barWords = {
  CIVIL_RIGHTS_DEPRIVED: ['褫奪公權尚未復權', 'deprived of civil rights'],
  BANKRUPT: ['受破產宣告尚未復權', 'bankrupt and not rehabilitated'],
  DEBT_CLEARANCE: ['依消費者債務清理條例開始清算程序尚未復權', 'in liquidation under the debt clearance act'],
  GUARDIANSHIP: ['受監護或輔助宣告尚未撤銷', 'under guardianship or assistance'],
} as const satisfies Record<string, Words>

/** What a side tells of the member whom it chose. */
export interface ChosenMember {
  name: string
  birthDate?: string | undefined
  age?: number | undefined
  servingLabourOfficial?: boolean | undefined
  disqualification?: keyof typeof barWords | undefined
}

/**
 * Why somebody whom a side chose may not be a member: a serving labour official (調解辦法 §8 II), or one of the bars of §5.
 * @returns the reason with its article, or null
 */
export function memberDisqualification(person: ChosenMember, on: string): { words: Words; article: string } | null {
  const { name, birthDate, age, servingLabourOfficial, disqualification } = person
  if (servingLabourOfficial === true) return { words: [`${name}為現任勞工行政主管機關人員`, `${name} serves in a labour authority`], article: '調解辦法 §8 II' }
  if (disqualification !== undefined) return { words: [`${name}${barWords[disqualification][0]}`, `${name} is ${barWords[disqualification][1]}`], article: '調解辦法 §5' }
  const minor = birthDate === undefined ? age !== undefined && age < adulthoodRuleOn(on).years : !isAdult(birthDate, on)
  return minor ? { words: [`${name}尚未成年`, `${name} is not of age`], article: '調解辦法 §5' } : null
}
