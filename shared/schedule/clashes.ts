import { englishDay } from '../format/english-date.ts'
import { rocDateWithWeekday, rocTime } from '../format/roc-date.ts'
import { identifierKey, nameKey } from '../format/sameness.ts'
import type { Clash } from '../ipc/views.ts'
import type { Deadline } from '../law/deadlines.ts'
import { type OfficeCalendar, withWeekendsBeyond } from '../law/office-calendar.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { SeatedPerson } from '../lifecycle/people.ts'
import { activeParties } from '../lifecycle/standing.ts'
import { inChinese, inEnglish, listed, type Words } from '../lifecycle/words.ts'
import { dateOf, dayOfWeek, daysBetween, timeOf } from '../model/dates.ts'
import type { RosterPerson } from '../model/roster.ts'
import { domain as english } from '../text/en/domain.ts'
import { domain as chinese } from '../text/zh-TW/domain.ts'
import { minutesLater, overlaps, type Span } from './moments.ts'

/** Who mediates: the person and what the person is in the case. */
export type Seated = Pick<SeatedPerson, 'personId' | 'name' | 'role'>
/** Somebody who is called to a meeting. `identifier`: UBN or national id. */
export interface Attendee { as: 'PARTY' | 'PROXY'; name: string; identifier: string | null }

interface CalledMeeting {
  caseId: string
  caseNumber: string
  venue: string
  people: readonly Seated[]
  attendees: readonly Attendee[]
  /** Ids or numbers of the cases that this one was joined with. */
  joinedWith: readonly string[]
}
/** A meeting somebody thinks of calling. `minutes`: planned length. */
export interface PlannedMeeting extends CalledMeeting { startsAt: string; minutes: number }
/** A meeting that is called already. `held`: it is over; the room and the people are free again, but it counts for the day. */
export interface OtherMeeting extends CalledMeeting, Span { meetingNo: number; held: boolean }

/** What else bears on a date: the day, the office calendar, the roster and the case's deadlines. */
export interface OfficeSituation {
  /** ISO date */
  today: string
  calendar: OfficeCalendar
  deadlines: readonly Pick<Deadline, 'code' | 'dueOn' | 'status' | 'article'>[]
  roster: readonly Pick<RosterPerson, 'id' | 'name' | 'absences' | 'availability'>[]
  /** The most cases of one mediator in a day, as the city has it. */
  casesPerMediatorDay: number
}

/** Deadlines that a meeting meets: the date should not lie behind them. */
const metByMeeting = ['START_MEDIATION', 'CONVENE_COMMITTEE', 'COMMITTEE_MEETING']
/** Fewer days than these leave the parties hardly time to be served and to come. */
const noticeDays = 3
/** A meeting before or after these hours, or so many days ahead, is rather a slip of the keys. */
const ordinary = { from: '07:00', until: '22:00', daysAhead: 180 } as const
const dailyLimitArticle = '勞動部委託注意事項第3點'
const weekdays = [['星期日', 'Sunday'], ['星期一', 'Monday'], ['星期二', 'Tuesday'], ['星期三', 'Wednesday'], ['星期四', 'Thursday'], ['星期五', 'Friday'], ['星期六', 'Saturday']] as const
const namesShown = 3

/** Who is called to the meetings of a case: its parties and their proxies. */
export function attendeesOf(facts: CaseFacts): Attendee[] {
  return activeParties(facts).flatMap(({ name, ubn, nationalId, proxies }): Attendee[] => [
    { as: 'PARTY', name: name.trim(), identifier: identifierKey({ ubn, nationalId }) },
    ...proxies.map((proxy): Attendee => ({ as: 'PROXY', name: proxy.name.trim(), identifier: null })),
  ])
}

/** The cases that this one was joined with, by their ids or numbers. */
export const joinedCases = (links: CaseFacts['links']): string[] =>
  links.flatMap(({ relation, caseId, caseNumber }) => (relation === 'JOINED' ? [caseNumber, ...(caseId === undefined ? [] : [caseId])] : []))

/**
 * What speaks against a time and place for a meeting, in the order in which one would look. It warns; nothing is ever refused for it.
 * @param others meetings around that day, without the one that is being moved
 */
export function clashesOf(planned: PlannedMeeting, others: readonly OtherMeeting[], office: OfficeSituation): Clash[] {
  const span: Span = { startsAt: planned.startsAt, endsAt: minutesLater(planned.startsAt, planned.minutes) }
  const simultaneous = others.filter((other) => !other.held && overlaps(span, other) && !heldTogether(planned, other))
  return [
    ...simultaneous.flatMap((other) => [...roomClash(planned, other), ...personClash(planned, other), ...attendeeClashes(planned, other)]),
    ...dailyLimit(planned, others, office),
    ...dayOff(planned, office),
    ...absences(planned, span, office),
    ...deadlines(planned, office),
    ...shortNotice(planned, office),
    ...slips(planned, office),
  ]
}

/** Joined cases are heard together: at one time, in one room, by the same people. */
function heldTogether(planned: PlannedMeeting, other: OtherMeeting): boolean {
  const joined = [other.caseId, other.caseNumber].some((id) => planned.joinedWith.includes(id)) || [planned.caseId, planned.caseNumber].some((id) => other.joinedWith.includes(id))
  return joined && sameRoom(planned, other) && planned.people.some((person) => other.people.some(({ personId }) => personId === person.personId))
}

const sameRoom = (one: CalledMeeting, other: CalledMeeting): boolean => one.venue.trim() !== '' && one.venue.trim() === other.venue.trim()

/** A clash with one other meeting, which the words end with. */
function clashWith(other: OtherMeeting, kind: Clash['kind'], words: Words): Clash {
  const [from, to] = [timeOf(other.startsAt), timeOf(other.endsAt)]
  return {
    kind, caseId: other.caseId, caseNumber: other.caseNumber,
    words: [
      `${inChinese(words)}：${from}至${to}，${other.caseNumber}第${other.meetingNo}次會議`,
      `${inEnglish(words)}: ${from} to ${to}, meeting ${other.meetingNo} of ${other.caseNumber}`,
    ],
  }
}

const roomClash = (planned: PlannedMeeting, other: OtherMeeting): Clash[] =>
  (sameRoom(planned, other) ? [clashWith(other, 'ROOM', [`${planned.venue}已有會議`, `${planned.venue} is taken`])] : [])

function personClash(planned: PlannedMeeting, other: OtherMeeting): Clash[] {
  const both = planned.people.filter((person) => other.people.some(({ personId }) => personId === person.personId))
  return both.length === 0 ? [] : [clashWith(other, 'PERSON', about(both.map(({ name }) => name), '另有會議', 'sits in another meeting'))]
}

/** Parties and proxies who are called elsewhere at that time. A name alone may be somebody else's, and the words say so. */
function attendeeClashes(planned: PlannedMeeting, other: OtherMeeting): Clash[] {
  const found = planned.attendees.flatMap((attendee) => {
    const matches = other.attendees.map((called) => sameness(attendee, called)).filter((match) => match !== null)
    return matches.length === 0 ? [] : [{ ...attendee, certain: matches.includes('IDENTIFIER') }]
  })
  return (['PARTY', 'PROXY'] as const).flatMap((as) => {
    const people = found.filter((one) => one.as === as)
    if (people.length === 0) return []
    const words = about([...new Set(people.map(({ name }) => name))], as === 'PARTY' ? '為當事人，另有會議' : '為代理人，另有會議', as === 'PARTY' ? '(party) is called to another meeting' : '(proxy) is called to another meeting')
    const doubt: Words = people.some(({ certain }) => certain) ? '' : ['（同名，請確認是否同一人）', ' (same name; check that it is the same person)']
    return [clashWith(other, as, [inChinese(words) + inChinese(doubt), inEnglish(words) + inEnglish(doubt)])]
  })
}

function sameness(one: Attendee, other: Attendee): 'IDENTIFIER' | 'NAME' | null {
  if (one.identifier !== null && other.identifier !== null) return one.identifier === other.identifier ? 'IDENTIFIER' : null
  return one.name !== '' && nameKey(one.name) === nameKey(other.name) ? 'NAME' : null
}

/** Source: 勞動部委託民間團體辦理勞資爭議調解注意事項第3點: no more than four cases of one mediator a day. */
function dailyLimit(planned: PlannedMeeting, others: readonly OtherMeeting[], { casesPerMediatorDay: limit }: OfficeSituation): Clash[] {
  const day = dateOf(planned.startsAt)
  return planned.people.filter(({ role }) => role === 'MEDIATOR').flatMap(({ personId, name }): Clash[] => {
    const sitsIn = others.filter((other) => dateOf(other.startsAt) === day && other.people.some((person) => person.personId === personId && person.role === 'MEDIATOR'))
    const cases = new Set([planned.caseId, ...sitsIn.map(({ caseId }) => caseId)])
    return cases.size <= limit ? [] : [{
      kind: 'DAILY_LIMIT', article: dailyLimitArticle,
      words: [`調解人${name}當日將有 ${cases.size} 件，超過每日 ${limit} 件`, `${name} would mediate ${cases.size} cases that day; the limit is ${limit}`],
    }]
  })
}

function dayOff({ startsAt }: PlannedMeeting, { calendar }: OfficeSituation): Clash[] {
  const day = dateOf(startsAt)
  if (withWeekendsBeyond(calendar).isWorkday(day)) return []
  const name = calendar.nameOf(day)
  return [{
    kind: 'DAY_OFF',
    words: [`${rocDateWithWeekday(day)}${name === null ? '' : `為${name}，`}機關不上班`, `the office is closed on ${englishDay(day)}${name === null ? '' : ` (${name})`}`],
  }]
}

/** What the roster says of those who mediate: away on that day, or not to be asked then. */
function absences({ people, startsAt }: PlannedMeeting, span: Span, { roster }: OfficeSituation): Clash[] {
  const day = dateOf(startsAt)
  return people.flatMap(({ personId, name }): Clash[] => {
    const person = roster.find(({ id }) => id === personId)
    const away = person?.absences?.find(({ from, to }) => from <= day && day <= to)
    if (away) {
      const reason = away.reason?.trim() ?? ''
      return [{ kind: 'ABSENCE', words: [`${name}當日請假${reason === '' ? '' : `（${reason}）`}`, `${name} is away that day${reason === '' ? '' : ` (${reason})`}`] }]
    }
    const { weekdays: asked, from, to } = person?.availability ?? {}
    const weekday = dayOfWeek(day)
    if (asked !== undefined && !asked.includes(weekday === 0 ? 7 : weekday)) {
      return [{ kind: 'ABSENCE', words: [`${name}${weekdays[weekday][0]}不排會議`, `${name} is not available on ${weekdays[weekday][1]}s`] }]
    }
    const tooEarly = from !== undefined && timeOf(span.startsAt) < from
    const tooLate = to !== undefined && (dateOf(span.endsAt) !== day || timeOf(span.endsAt) > to)
    return tooEarly || tooLate
      ? [{ kind: 'ABSENCE', words: [`${name}可排會議的時間為 ${from ?? '00:00'} 至 ${to ?? '24:00'}`, `${name} is available from ${from ?? '00:00'} to ${to ?? '24:00'}`] }]
      : []
  })
}

function deadlines({ startsAt }: PlannedMeeting, office: OfficeSituation): Clash[] {
  const day = dateOf(startsAt)
  return office.deadlines.flatMap(({ code, dueOn, status, article }): Clash[] => {
    if (!metByMeeting.includes(code) || (status !== 'PENDING' && status !== 'OVERDUE') || day <= dueOn) return []
    return [{
      kind: 'DEADLINE', article,
      words: [`逾「${nameIn(chinese.deadline, code)}」期限${rocDateWithWeekday(dueOn)}`, `after the deadline “${nameIn(english.deadline, code)}” (${englishDay(dueOn)})`],
    }]
  })
}

const nameIn = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code

/** A hint of practice, not a rule of law. */
function shortNotice({ startsAt }: PlannedMeeting, { today }: OfficeSituation): Clash[] {
  const days = daysBetween(today, dateOf(startsAt))
  if (days >= noticeDays) return []
  return [{
    kind: 'SHORT_NOTICE',
    words: days < 0
      ? ['日期已過，請確認', 'that day has passed; check the date']
      : [`${days === 0 ? '今日' : `${days} 日後`}開會，開會通知恐不及送達`, `the meeting is ${days === 0 ? 'today' : `in ${days} day${days === 1 ? '' : 's'}`}; the notice may not be served in time`],
  }]
}

function slips({ startsAt }: PlannedMeeting, { today }: OfficeSituation): Clash[] {
  const time = timeOf(startsAt)
  const days = daysBetween(today, dateOf(startsAt))
  return [
    ...(time < ordinary.from || time >= ordinary.until ? [{ kind: 'SLIP' as const, words: [`開會時間為${rocTime(time)}，請確認`, `the meeting begins at ${time}; check the time`] as const }] : []),
    ...(days > ordinary.daysAhead ? [{ kind: 'SLIP' as const, words: [`開會日在 ${days} 日後，請確認年月`, `the meeting is ${days} days ahead; check year and month`] as const }] : []),
  ]
}

/** The first names and how many more, then what is said of them. */
function about(names: readonly string[], chineseRest: string, englishRest: string): Words {
  const shown = listed(names.slice(0, namesShown))
  const more = names.length > namesShown
  return [`${inChinese(shown)}${more ? `等 ${names.length} 人` : ''}${chineseRest}`, `${inEnglish(shown)}${more ? ` and ${names.length - namesShown} more` : ''} ${englishRest}`]
}
