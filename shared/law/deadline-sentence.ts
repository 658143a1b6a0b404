import { englishDate, englishDay } from '../format/english-date.ts'
import { inChinese, inEnglish, listed, type Words } from '../lifecycle/words.ts'
import { addDays, dayOfMonth, dayOfWeek, type IsoDate, monthOf, yearOf } from '../model/dates.ts'
import { deadlineRules } from './deadline-rules.ts'
import type { Deadline } from './deadlines.ts'
import { type OfficeCalendar, withWeekendsBeyond } from './office-calendar.ts'
import { explainPeriod, periodArticles, type PeriodExplanation, type PeriodLength, type PeriodRoll } from './periods.ts'

/** What starts each deadline (law.md §1.5), as it reads after a date, or after "On …". */
export const startEvents: Readonly<Record<string, Words>> = {
  SUPPLEMENT: ['補正通知送達', 'the request for completion was served'],
  ASSIGN_MEDIATOR: ['主管機關收到調解申請書', 'the authority received the application'],
  START_MEDIATION: ['指派調解人', 'the mediator was assigned'],
  MEDIATOR_PROPOSAL: ['開始進行調解', 'mediation began'],
  SELECT_MEMBERS: ['當事人收到選定調解委員之通知', 'the notice to choose a member reached the party'],
  CONVENE_COMMITTEE: ['雙方之調解委員完成選定或指定', 'the last side’s member was chosen or appointed'],
  FACT_FINDING: ['委員受指派調查事實', 'the member was assigned to find the facts'],
  COMMITTEE_MEETING: ['調解委員會收到調查結果及解決方案', 'the committee received the findings and the proposed solution'],
  RECUSAL_DECISION: ['主管機關收到迴避之申請', 'the authority received the request for recusal'],
  SEND_CASE_FILE: ['調解程序終結', 'the mediation ended'],
  SERVE_RECORD: ['主管機關收到調解紀錄（或更正紀錄）', 'the authority received the record, or its correction'],
  ENFORCEMENT_RULING: ['法院收到裁定強制執行之聲請', 'the court received the application for enforcement'],
  RETENTION: ['結案', 'the case was closed'],
}

const ruleOf = new Map(deadlineRules.map((rule) => [rule.code, rule]))

/**
 * How a deadline was counted, in one sentence: from which event, for how long, to which day, and every move of the last day with its
 * reason and article. Whether it was kept is not told.
 * @param calendar the one with which the deadline was counted
 * @throws Error when no rule knows its code
 * Source: 行政程序法 §48 II–IV.
 */
export function deadlineSentence(deadline: Deadline, calendar: OfficeCalendar): Words {
  const rule = ruleOf.get(deadline.code)
  const startEvent = startEvents[deadline.code]
  if (!rule || !startEvent) throw new Error(`no deadline rule for ${deadline.code}`)
  const { startedOn, dueOn, extendedDays = 0 } = deadline
  const { length } = rule
  const article = withAct(rule.article)
  if (length === 'NAMED_BY_AUTHORITY') {
    return [
      `${chineseDate(startedOn)}${inChinese(startEvent)}，主管機關酌定期限至${chineseDay(dueOn, startedOn)}（${article}）。`,
      `On ${englishDate(startedOn)} ${inEnglish(startEvent)}; the authority itself set the last day, ${englishDay(dueOn, startedOn)} (${article}).`,
    ]
  }
  if ('years' in length) {
    return periodSentence(explainPeriod(startedOn, { unit: 'YEARS', count: length.years }, null), startEvent, {
      article, also: ['不因假日順延', 'a day off does not move it'],
    })
  }
  const explained = explainPeriod(startedOn, { unit: 'DAYS', count: length.days + extendedDays }, withWeekendsBeyond(calendar))
  const year = yearOf(dueOn)
  return periodSentence(explained, startEvent, {
    article,
    ...(extendedDays === 0 ? {} : { extendedDays }),
    ...(deadline.provisional ? { also: [`${year - 1911}年辦公日曆尚未匯入，暫以週休計算`, `the office calendar of ${year} is not there yet, so only weekends count as days off`] } : {}),
  })
}

/**
 * The arithmetic of a period in one sentence.
 * @param startEvent what happened on the first day, as in {@link startEvents}
 * @param more the article that gives the length, days of it that are an extension, and what else is to be said
 */
export function periodSentence(period: PeriodExplanation, startEvent: Words, more: { article: string; extendedDays?: number; also?: Words }): Words {
  const { startedOn, countedFrom, rawEndOn, rolls } = period
  const { article, extendedDays, also = '' } = more
  const [length, lengthEnglish] = lengthWords(period.length, extendedDays)
  const [calendarRule, calendarRuleEnglish] = correspondingDay(period)
  const moves = movesOf(rolls).map(({ reasons, to, amOnly }) => `，逢${inChinese(reasons)}，順延至${chineseDay(to, startedOn)}${amOnly ? '上午' : ''}`).join('')
  const movesEnglish = movesOf(rolls).map(({ reasons, to, amOnly }) => `for ${inEnglish(reasons)} to ${amOnly ? 'the morning of ' : ''}${englishDay(to, startedOn)}`)
  const rolled = rolls.length === 0 ? '' : periodArticles.rolled
  return [
    `${chineseDate(startedOn)}${inChinese(startEvent)}，始日不計入（${periodArticles.startNotCounted}），自${chineseDate(countedFrom, startedOn)}起算${length}（${article}），`
      + `${calendarRule}末日為${chineseDay(rawEndOn, startedOn)}${moves}${rolled && `（${rolled}）`}${inChinese(also) && `；${inChinese(also)}`}。`,
    `On ${englishDate(startedOn)} ${inEnglish(startEvent)}; that day does not count (${periodArticles.startNotCounted}), so ${lengthEnglish} (${article}) run from ${englishDate(countedFrom, startedOn)} `
      + `and end on ${englishDay(rawEndOn, startedOn)}${calendarRuleEnglish}${rolled && `; moved ${movesEnglish.join(', ')} (${rolled})`}${inEnglish(also) && `; ${inEnglish(also)}`}.`,
  ]
}

function lengthWords({ unit, count }: PeriodLength, extendedDays = 0): readonly [string, string] {
  if (unit === 'MONTHS') return [`${count}個月`, count === 1 ? 'one month' : `${count} months`]
  if (unit === 'YEARS') return [`${count}年`, count === 1 ? 'one year' : `${count} years`]
  if (extendedDays > 0) return [`${count - extendedDays}日，延長${extendedDays}日，共${count}日`, `${count - extendedDays} days and ${extendedDays} more, together ${count},`]
  return [`${count}日`, count === 1 ? 'one day' : `${count} days`]
}

/** Which half of §48 III gave the last day of a period in months or years. */
function correspondingDay({ length: { unit }, countedFrom, rawEndOn }: PeriodExplanation): readonly [string, string] {
  if (unit === 'DAYS') return ['', '']
  return dayOfMonth(addDays(rawEndOn, 1)) === dayOfMonth(countedFrom)
    ? [`以最後之${unit === 'YEARS' ? '年' : '月'}與起算日相當日之前一日為末日（${periodArticles.monthsAndYears}），`, `, the day before the corresponding one (${periodArticles.monthsAndYears})`]
    : [`最後之月無相當日，以該月之末日為末日（${periodArticles.monthsAndYears}），`, `, the last of a month that lacks the corresponding day (${periodArticles.monthsAndYears})`]
}

/** The moves of the last day; holidays in a row are one. */
function movesOf(rolls: readonly PeriodRoll[]): { reasons: Words; to: IsoDate; amOnly: boolean }[] {
  const runs: PeriodRoll[][] = []
  for (const roll of rolls) {
    const last = runs.at(-1)
    if (roll.reason === 'HOLIDAY' && last?.[0]?.reason === 'HOLIDAY') last.push(roll)
    else runs.push([roll])
  }
  return runs.map((run) => ({ reasons: listed(run.map(reasonOf)), to: run.at(-1)?.to ?? '', amOnly: run[0]?.reason === 'SATURDAY' }))
}

function reasonOf({ reason, name }: PeriodRoll): readonly [string, string] {
  if (reason === 'HOLIDAY') return [name ?? '休息日', name ?? 'a day off']
  const [chinese, english] = reason === 'SATURDAY' ? ['星期六', 'Saturday'] : ['星期日', 'Sunday']
  return name === null ? [chinese, english] : [`${chinese}（${name}）`, `${english} (${name})`]
}

/** Articles of the Act itself are written without its name elsewhere; beside those of other laws it is said. */
const withAct = (article: string): string => (article.startsWith('§') ? `勞資爭議處理法 ${article}` : article)

const chineseWeekdays = '日一二三四五六'

/** 115年9月22日; without the year when it is that of `beside`. */
function chineseDate(date: IsoDate, beside?: IsoDate): string {
  const year = beside !== undefined && yearOf(beside) === yearOf(date) ? '' : `${yearOf(date) - 1911}年`
  return `${year}${monthOf(date)}月${dayOfMonth(date)}日`
}
const chineseDay = (date: IsoDate, beside: IsoDate): string => `${chineseDate(date, beside)}（星期${chineseWeekdays[dayOfWeek(date)]}）`
