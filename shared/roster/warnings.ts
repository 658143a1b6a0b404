import { englishDate } from '../format/english-date.ts'
import { rocDate } from '../format/roc-date.ts'
import { memberDisqualification } from '../law/qualification.ts'
import { requiredTrainingHours, trainingHours } from '../law/training.ts'
import { listed, inChinese, inEnglish, type Words } from '../lifecycle/words.ts'
import { addDays } from '../model/dates.ts'
import type { RosterPerson } from '../model/roster.ts'
import { latestEvaluation, yearWithoutEvaluation } from './evaluation.ts'
import { missingOfMember } from './publication-fields.ts'

/** Something about a roster entry that somebody should look after; it stops nobody by itself. */
export interface RosterWarning { words: Words; article: string }

/** An end is announced so many days ahead. */
const noticeDays = 60

/** What an end of a term or certificate is worth saying on that day, or null. */
function ending(until: string, on: string, name: Words, article: string): RosterWarning | null {
  const [chinese, english] = [inChinese(name), inEnglish(name)]
  if (on > until) return { words: [`${chinese}已於${rocDate(until)}屆滿`, `the ${english} ended on ${englishDate(until)}`], article }
  if (addDays(on, noticeDays) < until) return null
  return { words: [`${chinese}將於${rocDate(until)}屆滿`, `the ${english} ends on ${englishDate(until)}`], article }
}

function ofMediator(person: RosterPerson, on: string): (RosterWarning | null)[] {
  const hours = trainingHours(person, on)
  const last = latestEvaluation(person.evaluations)
  const unevaluated = yearWithoutEvaluation(person, on)
  return [
    person.certifiedUntil === undefined ? null : ending(person.certifiedUntil, on, ['認證', 'certificate'], '調解辦法 §13'),
    last?.result === 'FAIL'
      ? { words: [`${last.year - 1911}年度評量不合格，不得續任`, `the evaluation of ${last.year} was failed: no further term`], article: '調解辦法 §17' } : null,
    unevaluated === null ? null : { words: [`${unevaluated - 1911}年度尚未評量`, `the year ${unevaluated} has not been evaluated`], article: '調解辦法 §16' },
    hours < requiredTrainingHours
      ? { words: [`近2年研習${hours}小時，尚缺${requiredTrainingHours - hours}小時`, `${hours} hours of training in two years, ${requiredTrainingHours - hours} short`], article: '調解辦法 §15' } : null,
  ]
}

function ofMember(person: RosterPerson): (RosterWarning | null)[] {
  const missing = missingOfMember(person).map(({ words }) => words)
  const lacking = listed(missing)
  return [missing.length === 0 ? null : { words: [`公告名冊尚缺：${inChinese(lacking)}`, `still missing for the published list: ${inEnglish(lacking)}`], article: '調解辦法 §6 I' }]
}

/**
 * What somebody should look after for a person of the roster on that day: terms and certificates that end within 60 days or have ended,
 * training, evaluation, the bars of §5 that the entry shows, and what the published list lacks.
 * @param on ISO date
 */
export function personWarnings(person: RosterPerson, on: string): RosterWarning[] {
  const term = person.kinds.includes('MEDIATOR') ? '調解辦法 §17' : '調解辦法 §7'
  const bar = memberDisqualification({ name: person.name, birthDate: person.birthDate }, on)
  return [
    ending(person.termTo, on, ['任期', 'term of office'], term),
    bar,
    ...(person.kinds.includes('MEDIATOR') ? ofMediator(person, on) : []),
    ...(person.kinds.includes('COMMITTEE_MEMBER') ? ofMember(person) : []),
  ].filter((warning) => warning !== null)
}
