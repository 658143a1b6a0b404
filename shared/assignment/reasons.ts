import { englishDate } from '../format/english-date.ts'
import { tableRocDate } from '../format/roc-date.ts'
import type { CandidateReason, RadarFinding } from '../ipc/views.ts'
import { qualificationProblem } from '../law/qualification.ts'
import { recusalTie } from '../law/recusal.ts'
import { requiredTrainingHours, trainingHours } from '../law/training.ts'
import { recusedBefore } from '../lifecycle/committee-checks.ts'
import { isFailure, isMediation, personName } from '../lifecycle/standing.ts'
import { inChinese, inEnglish, type Words } from '../lifecycle/words.ts'
import type { DisputeCategory } from '../model/claim-item.ts'
import { dayOfWeek, daysBetween } from '../model/dates.ts'
import type { AssignmentRole, RosterKind, RosterPerson } from '../model/roster.ts'
import { domain as english } from '../text/en/domain.ts'
import { domain as chinese } from '../text/zh-TW/domain.ts'
import type { PersonStanding, RankingInput } from './standing.ts'
import { isByName, isConflict, roleWords } from './ties.ts'

/** A term that ends sooner may end before the mediation does. */
const termNoticeDays = 30

export const kindFor = (as: AssignmentRole): RosterKind => (as === 'MEDIATOR' ? 'MEDIATOR' : 'COMMITTEE_MEMBER')

/** Why the law bars this person from this seat on that day; empty: it does not. */
export function bars(person: RosterPerson, { facts, as, on }: RankingInput): CandidateReason[] {
  const bar = (words: Words | null, article: string): CandidateReason[] => (words === null ? [] : [{ tone: 'BAR', words, article }])
  const seated = as !== 'MEDIATOR' && personName(facts, person.id) !== undefined
  return [
    // A conciliation (協調) is no mediation under the Act: anybody of the roster may hold it.
    ...(as === 'MEDIATOR' && !isMediation(facts) ? [] : bar(qualificationProblem(person, on, kindFor(as)), as === 'MEDIATOR' ? '調解辦法 §13' : '調解辦法 §8 I')),
    ...(as === 'APPOINTED_MEMBER' ? [] : bar(recusalTie(facts.parties, person), '行政程序法 §32')),
    ...bar(recusedBefore(facts, person), '調解辦法 §9'),
    ...bar(seated ? ['已在本案任職', 'has a part in this case already'] : null, '§13'),
  ]
}

/** How far a person fits, in the parts by which candidates are put in order. */
export interface Fit {
  reasons: CandidateReason[]
  /** 0 none, 1 a tie elsewhere, 2 a tie in this very case. */
  conflict: 0 | 1 | 2
  outsider: boolean
  /** Not free before the deadline, or failed with the same parties before. */
  setbacks: number
  /** Categories claimed that are the person's field, and languages needed that the person speaks. */
  strengths: number
}

/** What speaks for and against a person whom the law does not bar. */
export function fitOf(person: RosterPerson, standing: PersonStanding, input: RankingInput): Fit {
  const { facts, as, on } = input
  const { findings } = standing
  const tie = as === 'APPOINTED_MEMBER' ? recusalTie(facts.parties, person) : null
  const partial = findings.filter(isConflict)
  const here = tie !== null || partial.some(({ sameCase }) => sameCase)
  const outsider = as === 'MEDIATOR' && facts.mode === 'ENTRUSTED_ORG' && facts.referral !== null && person.organizationId !== facts.referral.organizationId
  const failed = findings.filter(({ role, sameCase }) => role === 'MEDIATOR' && !sameCase).flatMap(({ hits }) => hits).filter(({ bothSides, outcome }) => bothSides && isFailure(outcome))
  const fields = [...new Set(facts.claims.map(({ category }) => category))].filter((category) => person.specialities?.includes(category))
  const spoken = languagesNeeded(input).filter((language) => person.languages?.some((one) => one.trim() === language))
  const days = daysFree(person, standing, input)
  const reasons: CandidateReason[] = [
    ...(tie === null ? [] : [{ tone: 'AGAINST' as const, words: ownWords(tie, '，不得受指派調查事實', '; may not be sent to find facts'), article: '調解辦法 §23 III' }]),
    ...findings.map(findingReason),
    ...(outsider ? [{ tone: 'AGAINST' as const, words: [`非${facts.referral?.organization.name ?? ''}之調解人`, `not of ${facts.referral?.organization.name ?? ''}`] as const, article: '§11 III' }] : []),
    ...failed.slice(0, 1).map(({ caseNumber }): CandidateReason => ({ tone: 'AGAINST', words: [`曾調解相同當事人之${caseNumber}，未成立`, `mediated ${caseNumber} of the same parties without a settlement`] })),
    ...fields.map((category): CandidateReason => ({ tone: 'FOR', words: fieldWords(category) })),
    ...spoken.map((language): CandidateReason => ({ tone: 'FOR', words: [`通${language}`, `speaks ${language}`] })),
    ...absenceReasons(person, input),
    ...(days.length === 0 ? [{ tone: 'AGAINST' as const, words: ['法定期限內無可開會之日', 'no day free within the statutory period'] as const, article: as === 'MEDIATOR' ? '§12 II' : '§15' }] : []),
    ...fullDays(standing, input),
    ...trainingReason(person, as, on),
    ...endings(person, as, on),
  ]
  return { reasons, conflict: here ? 2 : partial.length > 0 ? 1 : 0, outsider, setbacks: Number(days.length === 0) + Number(failed.length > 0), strengths: fields.length + spoken.length }
}

const ownWords = (words: Words, zh: string, en: string): Words => [inChinese(words) + zh, inEnglish(words) + en]

const fieldWords = (category: DisputeCategory): Words => [`專長：${chinese.category[category]}`, `field: ${english.category[category]}`]

function findingReason(finding: RadarFinding): CandidateReason {
  const [zh, en] = roleWords(finding)
  const { total, hits } = finding
  const mark: readonly [string, string] = hits.every(isByName) ? ['（可能同名）', ' (maybe a namesake)'] : ['', '']
  const tone = isConflict(finding) ? 'AGAINST' : 'NEUTRAL'
  if (finding.sameCase) return { tone, words: [`本案${zh}${mark[0]}`, `${en} in this case${mark[1]}`], article: '行政程序法 §32' }
  return {
    tone,
    words: [`曾為相同當事人案件之${zh} ${total} 件${mark[0]}`, `${en} in ${total} case${total === 1 ? '' : 's'} of the same party${mark[1]}`], article: '調解辦法 §10',
  }
}

const languagesNeeded = ({ facts }: RankingInput): string[] =>
  [...new Set(facts.parties.flatMap(({ interpreterLanguage }) => (interpreterLanguage?.trim() ? [interpreterLanguage.trim()] : [])))]

const isAway = ({ absences = [] }: RosterPerson, day: string): boolean => absences.some(({ from, to }) => from <= day && day <= to)
const comesOn = ({ availability }: RosterPerson, day: string): boolean => availability === undefined || availability.weekdays.includes(dayOfWeek(day) === 0 ? 7 : dayOfWeek(day))
const isFull = ({ casesByDay }: PersonStanding, day: string, limit: number): boolean => (casesByDay.get(day) ?? 0) >= limit

const daysFree = (person: RosterPerson, standing: PersonStanding, { meetingDays, casesPerMediatorDay }: RankingInput): string[] =>
  meetingDays.filter((day) => !isAway(person, day) && comesOn(person, day) && !isFull(standing, day, casesPerMediatorDay))

function absenceReasons(person: RosterPerson, { meetingDays }: RankingInput): CandidateReason[] {
  const away = (person.absences ?? []).filter(({ from, to }) => meetingDays.some((day) => from <= day && day <= to))
  const never = meetingDays.length > 0 && meetingDays.every((day) => !comesOn(person, day))
  return [
    ...away.map(({ from, to }): CandidateReason => ({ tone: 'AGAINST', words: [`請假 ${tableRocDate(from)} 至 ${tableRocDate(to)}`, `away ${englishDate(from)} to ${englishDate(to)}`] })),
    ...(never ? [{ tone: 'AGAINST' as const, words: ['期限內之星期均不排會議', 'not available on any weekday of the period'] as const }] : []),
  ]
}

/** Source: 勞動部委託民間團體辦理勞資爭議調解注意事項第3點. */
function fullDays(standing: PersonStanding, { meetingDays, casesPerMediatorDay: limit }: RankingInput): CandidateReason[] {
  const full = meetingDays.filter((day) => isFull(standing, day, limit))
  return full.length === 0 ? [] : [{
    tone: 'AGAINST', words: [`${full.map(tableRocDate).join('、')} 已排滿 ${limit} 件`, `${full.join(', ')}: ${limit} cases already`], article: '勞動部委託注意事項第3點',
  }]
}

function trainingReason(person: RosterPerson, as: AssignmentRole, on: string): CandidateReason[] {
  // Where no course was ever entered the office does not keep them here.
  if (as !== 'MEDIATOR' || person.training === undefined || person.training.length === 0) return []
  const hours = trainingHours(person, on)
  return hours >= requiredTrainingHours ? [] : [{
    tone: 'AGAINST', words: [`二年內研習 ${hours} 小時，未達 ${requiredTrainingHours} 小時`, `${hours} hours of training in two years, ${requiredTrainingHours} are required`], article: '調解辦法 §15',
  }]
}

function endings({ termTo, certifiedUntil }: RosterPerson, as: AssignmentRole, on: string): CandidateReason[] {
  const soon = (day: string): boolean => daysBetween(on, day) <= termNoticeDays
  return [
    ...(soon(termTo) ? [{ tone: 'AGAINST' as const, words: [`任期將於 ${tableRocDate(termTo)} 屆滿`, `term ends ${englishDate(termTo)}`] as const, article: '調解辦法 §17' }] : []),
    ...(as === 'MEDIATOR' && certifiedUntil !== undefined && soon(certifiedUntil)
      ? [{ tone: 'AGAINST' as const, words: [`認證將於 ${tableRocDate(certifiedUntil)} 到期`, `certificate ends ${englishDate(certifiedUntil)}`] as const, article: '調解辦法 §14' }]
      : []),
  ]
}
