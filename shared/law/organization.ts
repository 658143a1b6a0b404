import { englishDate } from '../format/english-date.ts'
import { rocDate } from '../format/roc-date.ts'
import type { Words } from '../lifecycle/words.ts'
import type { RosterOrganization, RosterPerson } from '../model/roster.ts'
import { yearsEnd } from './periods.ts'
import { qualificationProblem } from './qualification.ts'

/** What an organisation must have to be entrusted. Source: 調解辦法 §20. */
export const organizationNeeds = { fullTimeStaff: 1, mediators: 4 } as const
/** So long nothing may be entrusted after a failed evaluation was announced, in years. Source: 調解辦法 §22. */
const barYears = 2

/** Whom the authority may entrust at all, and for what time. */
const requirements = '調解辦法 §20'
const failedEvaluation = '調解辦法 §22'

/** What stands against entrusting an organisation, with its article. */
export interface OrganizationFinding { words: Words; article: string }

/** The qualified mediators of an organisation's own on that day: those who may be assigned. Source: 調解辦法 §20. */
export function mediatorsOf(organization: RosterOrganization, people: readonly RosterPerson[], on: string): RosterPerson[] {
  return people.filter((person) => person.organizationId === organization.id && qualificationProblem(person, on) === null)
}

/**
 * Why an organisation may not be entrusted with a case on that day: it belongs to one side, two years have not passed since a failed evaluation
 * was announced, or the day lies outside the term for which it is entrusted. An evaluation that was not announced bars nothing yet.
 * @param on ISO date
 * @returns the reason in words, or null. Source: 調解辦法 §20, §22.
 */
export function organizationBarred(organization: RosterOrganization, on: string): Words | null {
  return barOf(organization, on)?.words ?? null
}

function barOf(organization: RosterOrganization, on: string): OrganizationFinding | null {
  const { name, entrustedFrom, entrustedTo, partisan } = organization
  if (partisan === true) return { words: [`${name}為勞工團體或雇主團體`, `${name} is a workers’ or employers’ organisation`], article: requirements }
  const bar = (organization.evaluations ?? [])
    .flatMap(({ result, announcedOn }) => (result === 'FAIL' && announcedOn !== undefined ? [{ announcedOn, until: yearsEnd(announcedOn, barYears, null).dueOn }] : []))
    .find(({ announcedOn, until }) => on >= announcedOn && on <= until)
  if (bar) {
    return { article: failedEvaluation, words: [
      `${name}考核不合格，於${rocDate(bar.announcedOn)}公告，至${rocDate(bar.until)}止不得再委託`,
      `${name} failed its evaluation, announced on ${englishDate(bar.announcedOn)}, and is not entrusted until ${englishDate(bar.until)}`,
    ] }
  }
  if (entrustedFrom !== undefined && on < entrustedFrom) return { words: [`${name}之委託期間自${rocDate(entrustedFrom)}起`, `${name} is entrusted from ${englishDate(entrustedFrom)} on`], article: requirements }
  if (entrustedTo !== undefined && on > entrustedTo) return { words: [`${name}之委託期間至${rocDate(entrustedTo)}止`, `${name} was entrusted until ${englishDate(entrustedTo)}`], article: requirements }
  return null
}

/** Everything that stands against entrusting an organisation on that day. @param people the whole roster */
export function organizationFindings(organization: RosterOrganization, people: readonly RosterPerson[], on: string): OrganizationFinding[] {
  const { fullTimeStaff } = organization
  const own = mediatorsOf(organization, people, on).length
  const unannounced = (organization.evaluations ?? []).find(({ result, announcedOn }) => result === 'FAIL' && announcedOn === undefined)
  const found: (OrganizationFinding | false | null | undefined)[] = [
    barOf(organization, on),
    unannounced && {
      words: [`${unannounced.year - 1911}年考核不合格，尚未填公告日；不得再委託之2年自公告起算`, `it failed the evaluation of ${unannounced.year}; without the day of the announcement the two years of the bar cannot be counted`],
      article: failedEvaluation,
    },
    fullTimeStaff === undefined && { words: ['未填專職會務人員數，應至少1人', 'the number of full-time staff is not stated; it must be at least one'], article: requirements },
    fullTimeStaff !== undefined && fullTimeStaff < organizationNeeds.fullTimeStaff && { words: ['沒有專職會務人員，應至少1人', 'it has no full-time staff; it must have at least one'], article: requirements },
    own < organizationNeeds.mediators && {
      words: [`合格調解人${own}人，應至少${organizationNeeds.mediators}人`, `it has ${own} qualified mediators of its own; at least ${organizationNeeds.mediators} are needed`], article: requirements,
    },
  ]
  return found.filter((one) => one !== undefined && one !== null && one !== false)
}
