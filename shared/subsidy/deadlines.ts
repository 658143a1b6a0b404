import { type Deadline, statusOf } from '../law/deadlines.ts'
import { type OfficeCalendar, withWeekendsBeyond } from '../law/office-calendar.ts'
import { monthsEnd, type PeriodEnd, periodEnd } from '../law/periods.ts'
import { compareDates, dayNumberOf, type IsoDate, yearOf } from '../model/dates.ts'
import type { SubsidyFacts, SubsidyState, SubsidySupplement } from './facts.ts'

/** The authority has no period of its own for these: two months (行政程序法 §51 II); it may be prolonged once, which nobody does silently. */
const decideMonths = 2
/** 訴願法 §14 I. Judicial review follows within two months of the appeal's decision (行政訴訟法 §106): told in the letter, counted by nobody here. */
const appealDays = 30
/** 扶助辦法 §13–§14, §30–§31: back within 30 days after the money came. The cities' own texts were not found; the same diary serves them. */
const recoveredDays = 30
/** No rule names it: an office's practice to look after a suit twice a year. */
const followUpMonths = 6

export const subsidyDeadlineCodes = ['SUPPLEMENT', 'DECIDE', 'APPEAL', 'CLAWBACK_DUE', 'FOLLOW_UP', 'RECOVERED'] as const
export type SubsidyDeadlineCode = (typeof subsidyDeadlineCodes)[number]

interface Open { code: SubsidyDeadlineCode; article: string; startedOn: IsoDate; end: PeriodEnd & { provisional?: boolean }; metOn?: IsoDate | undefined; lapsedOn?: IsoDate | undefined; subject?: string | undefined }

/**
 * The periods of a subsidy application as they stand on a day, in the order in which they began.
 * @param calendar the office's; a year it does not cover is counted with weekends only and marked provisional
 * @param today ISO date; late from the day after the last one
 * Source: 行政程序法 §48, §51, §127; 訴願法 §14, §17; 扶助辦法 §13–§14, §30–§31.
 */
export function subsidyDeadlines(facts: SubsidyFacts, state: SubsidyState, calendar: OfficeCalendar, today: IsoDate): Deadline[] {
  const rows = [decide(facts, calendar), ...supplements(facts), ...appeal(facts, calendar, today), ...clawbacks(facts), ...suit(facts, state, calendar)]
  return rows.toSorted((a, b) => compareDates(a.startedOn, b.startedOn)).map(({ code, article, startedOn, end, metOn, lapsedOn, subject }) => {
    const stands = metOn !== undefined ? { metOn } : lapsedOn !== undefined ? { lapsedOn } : {}
    return { code, startedOn, ...end, status: statusOf(stands, end.dueOn, today), article, ...(subject === undefined ? {} : { subject }), ...stands }
  })
}

const days = (from: IsoDate, to: IsoDate): number => Math.max(0, dayNumberOf(to) - dayNumberOf(from))
const named = (dueOn: IsoDate): PeriodEnd => ({ dueOn, amOnly: false })
const marked = (end: PeriodEnd, calendar: OfficeCalendar): Open['end'] => (calendar.covers(yearOf(end.dueOn)) ? end : { ...end, provisional: true })

/**
 * The days in which the office waits for the applicant's papers, at most until the last day it set; later ones are its own again. The article does
 * not say so: it counts from an application that can be decided, and offices announce it that way.
 */
const waited = ({ on, servedOn, dueOn, receivedOn }: SubsidySupplement): number => days(servedOn ?? on, receivedOn !== undefined && compareDates(receivedOn, dueOn) < 0 ? receivedOn : dueOn)

function decide({ submittedOn, supplements: asked, decision, formerDecisions, withdrawnOn }: SubsidyFacts, calendar: OfficeCalendar): Open {
  const unmoved = monthsEnd(submittedOn, decideMonths, null).dueOn
  const length = days(submittedOn, unmoved) + asked.reduce((total, one) => total + waited(one), 0)
  return {
    code: 'DECIDE', article: '行政程序法 §51 II', startedOn: submittedOn, end: marked(periodEnd(submittedOn, length, withWeekendsBeyond(calendar)), calendar),
    // A decision that is taken back kept the period all the same.
    metOn: formerDecisions[0]?.on ?? decision?.on, lapsedOn: withdrawnOn ?? undefined,
  }
}

const supplements = ({ supplements: asked, withdrawnOn }: SubsidyFacts): Open[] => asked.map(({ on, servedOn, dueOn, receivedOn }) => ({
  code: 'SUPPLEMENT', article: '補助辦法', startedOn: servedOn ?? on, end: named(dueOn), metOn: receivedOn, lapsedOn: withdrawnOn ?? undefined,
}))

/**
 * The applicant's time, not the office's: once it has passed unused the decision stands, and nobody is late. Days of travel (§16) and wrong
 * instructions (行政程序法 §98) may lengthen it; they depend on what is in the letter and are for people to add.
 */
function appeal({ notified, appeals }: SubsidyFacts, calendar: OfficeCalendar, today: IsoDate): Open[] {
  if (notified === null) return []
  const startedOn = notified.deliveredOn
  // 訴願法 §17 counts as 民法 §122 does: a day off moves the end, but to a whole day.
  const end = marked({ ...periodEnd(startedOn, appealDays, withWeekendsBeyond(calendar)), amOnly: false }, calendar)
  const metOn = appeals.find((one) => compareDates(one.receivedOn, startedOn) >= 0)?.receivedOn
  return [{ code: 'APPEAL', article: '訴願法 §14 I', startedOn, end, metOn, lapsedOn: metOn === undefined && compareDates(today, end.dueOn) > 0 ? end.dueOn : undefined }]
}

/** Each order is met on the day on which what came back covers it and those before it. */
function clawbacks({ clawbacks: orders, repayments }: SubsidyFacts): Open[] {
  let ordered = 0
  return orders.map(({ on, amount, dueOn, documentNumber }) => {
    ordered += amount
    const needed = ordered
    let repaid = 0
    const metOn = repayments.find((one) => { repaid += one.amount; return repaid >= needed })?.on
    return { code: 'CLAWBACK_DUE', article: '行政程序法 §127 III', startedOn: on, end: named(dueOn), metOn, subject: documentNumber }
  })
}

/** The diary of the suit: one look after another while it goes on, and money that came to the claimant. */
function suit({ payments, followUps, clawbacks: orders, closedOn }: SubsidyFacts, state: SubsidyState, calendar: OfficeCalendar): Open[] {
  if (state !== 'followUp' && state !== 'closed') return []
  const paidOn = payments.at(-1)?.on
  const lapsedOn = closedOn ?? undefined
  const look = (startedOn: IsoDate, next: number): Open => ({
    code: 'FOLLOW_UP', article: '內部追蹤', startedOn, end: marked(monthsEnd(startedOn, followUpMonths, withWeekendsBeyond(calendar)), calendar), metOn: followUps[next]?.on, lapsedOn,
  })
  const looks = [...(paidOn === undefined ? [] : [look(paidOn, 0)]), ...followUps.flatMap((one, index) => (one.finding === 'PENDING' ? [look(one.on, index + 1)] : []))]
  const recovered = followUps.flatMap((one) => (one.recoveredOn === undefined ? [] : [one.recoveredOn])).map((startedOn): Open => ({
    code: 'RECOVERED', article: '扶助辦法 §13、§30', startedOn, end: marked(periodEnd(startedOn, recoveredDays, withWeekendsBeyond(calendar)), calendar),
    // An order names its own day and takes the place of this one.
    lapsedOn: orders.find((order) => compareDates(order.on, startedOn) >= 0)?.on ?? lapsedOn,
  }))
  return [...looks, ...recovered]
}
