import type { CaseEvent } from '../lifecycle/case-events.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { type DeadlineRule, deadlineRules } from './deadline-rules.ts'
import { type OfficeCalendar, withWeekendsBeyond } from './office-calendar.ts'
import { periodEnd, yearsEnd } from './periods.ts'

/** A clock that an event started: what the log knows of one statutory deadline. Days are counted when it is read. */
export interface Clock {
  code: string
  /** The party or member where each has its own. */
  subject?: string
  startedOn: string
  /** Only where the authority itself named the day (補正). */
  dueOn?: string
  metOn?: string
  /** Made moot on this day by an outcome, a transfer or the authority's appointment. */
  lapsedOn?: string
  lateReason?: string
  /** Days by which the committee put its meeting off (§16 II). */
  extendedDays?: number
}

export type DeadlineStatus = 'PENDING' | 'MET' | 'LATE' | 'OVERDUE' | 'LAPSED'

/** A statutory deadline of a case as it stands on a given day. */
export interface Deadline {
  code: string
  subject?: string
  startedOn: string
  dueOn: string
  /** A Saturday moved it to Monday morning (行政程序法 §48 IV). */
  amOnly: boolean
  metOn?: string
  status: DeadlineStatus
  article: string
  lateReason?: string
  /** The day it became moot. */
  lapsedOn?: string
  /** No office calendar covers the year: counted with weekends only until one is imported. */
  provisional?: boolean
  extendedDays?: number
}

const isOpen = (clock: Clock): boolean => clock.metOn === undefined && clock.lapsedOn === undefined

function runsIn(rule: DeadlineRule, facts: CaseFacts): boolean {
  if (facts.proceeding === 'CONCILIATION' && !rule.inConciliation) return false
  return rule.modes === 'ALL' || rule.modes.includes(facts.mode)
}

/**
 * The clocks of a case after one more event: those it meets, those it makes moot, those it starts.
 * @param before the facts before the event, null for the first
 * @param after the facts with the event, clocks not yet stepped
 * Source: law.md §1.5; lifecycle contract §3.
 */
export function stepClocks(before: CaseFacts | null, after: CaseFacts, event: CaseEvent): Clock[] {
  let clocks = after.clocks
  for (const rule of deadlineRules) {
    const open = (clock: Clock) => clock.code === rule.code && isOpen(clock)
    if (rule.metBy === event.type) {
      clocks = clocks.map((clock) => {
        const metOn = open(clock) ? (rule.metOn ? rule.metOn(event, clock, before) : event.on) : null
        return metOn === null ? clock : { ...clock, metOn, ...(event.lateReason === undefined ? {} : { lateReason: event.lateReason }) }
      })
    }
    if (event.type === 'deadline.extended' && event.code === rule.code) {
      clocks = clocks.map((clock) => (open(clock) ? { ...clock, extendedDays: (clock.extendedDays ?? 0) + event.days } : clock))
    }
    const moot = (clock: Clock) => open(clock) && ((rule.lapsesWithOutcome && (after.outcome !== null || !runsIn(rule, after))) || (rule.lapses?.(event, clock, before, after) ?? false))
    if (clocks.some(moot)) clocks = clocks.map((clock) => (moot(clock) ? { ...clock, lapsedOn: event.on } : clock))
    if (rule.startedBy.includes(event.type) && runsIn(rule, after)) {
      const started = rule.starts?.(before, after, event) ?? [{ startedOn: event.on }]
      clocks = [...clocks, ...started.map((one) => ({ code: rule.code, ...one }))]
    }
  }
  return clocks
}

const ruleOf = new Map(deadlineRules.map((rule) => [rule.code, rule]))

function endOf(clock: Clock, rule: DeadlineRule, calendar: OfficeCalendar): { dueOn: string; amOnly: boolean; provisional?: boolean } {
  if (clock.dueOn !== undefined || rule.length === 'NAMED_BY_AUTHORITY') return { dueOn: clock.dueOn ?? clock.startedOn, amOnly: false }
  if ('years' in rule.length) return yearsEnd(clock.startedOn, rule.length.years, null)
  const end = periodEnd(clock.startedOn, rule.length.days + (clock.extendedDays ?? 0), withWeekendsBeyond(calendar))
  return calendar.covers(Number(end.dueOn.slice(0, 4))) ? end : { ...end, provisional: true }
}

/**
 * The last day of one clock, as {@link deadlinesAt} tells it.
 * @throws Error when no rule knows its code
 */
export function clockEnd(clock: Clock, calendar: OfficeCalendar): { dueOn: string; amOnly: boolean; provisional?: boolean } {
  const rule = ruleOf.get(clock.code)
  if (!rule) throw new Error(`no deadline rule for ${clock.code}`)
  return endOf(clock, rule, calendar)
}

/** How a clock stands on a day: kept, kept late, moot, missed (from the day after its last one) or running. */
export function statusOf(clock: Pick<Clock, 'metOn' | 'lapsedOn'>, dueOn: string, today: string): DeadlineStatus {
  if (clock.metOn !== undefined) return clock.metOn > dueOn ? 'LATE' : 'MET'
  if (clock.lapsedOn !== undefined) return 'LAPSED'
  return today > dueOn ? 'OVERDUE' : 'PENDING'
}

/**
 * The deadlines of a case as they stand on a day, in the order in which they were started.
 * @param today ISO date; a deadline is overdue from the day after its last one
 * @throws Error when a clock has a code that no rule knows: the log was written by a newer version
 */
export function deadlinesAt(clocks: readonly Clock[], calendar: OfficeCalendar, today: string): Deadline[] {
  return clocks.map((clock) => {
    const rule = ruleOf.get(clock.code)
    if (!rule) throw new Error(`no deadline rule for ${clock.code}`)
    const { code, subject, startedOn, metOn, lapsedOn, lateReason, extendedDays } = clock
    const end = endOf(clock, rule, calendar)
    return {
      code, startedOn, ...end, status: statusOf(clock, end.dueOn, today), article: rule.article,
      ...(subject === undefined ? {} : { subject }), ...(metOn === undefined ? {} : { metOn }),
      ...(lapsedOn === undefined ? {} : { lapsedOn }), ...(lateReason === undefined ? {} : { lateReason }),
      ...(extendedDays === undefined ? {} : { extendedDays }),
    }
  })
}
