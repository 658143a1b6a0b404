import { describe, expect, it } from 'vitest'
import { buildOfficeCalendar, withWeekendsBeyond } from '../../../shared/law/office-calendar.ts'
import { explainPeriod, monthsEnd, periodEnd } from '../../../shared/law/periods.ts'
import { calendarFiles, officeCalendar } from '../../support/calendar.ts'

// law.md §3.1 read literally and slowly: days are walked one after the other with JavaScript's own dates, nothing is calculated.

const listed = calendarFiles.flatMap((file) => file.days)
const off = new Set(listed.filter(({ kind }) => kind !== 'MAKE_UP_WORKDAY').map(({ date }) => date))
const worked = new Set(listed.filter(({ kind }) => kind === 'MAKE_UP_WORKDAY').map(({ date }) => date))
const written = (day: Date): string => day.toISOString().slice(0, 10)
const following = (day: Date): Date => {
  const next = new Date(day)
  next.setUTCDate(next.getUTCDate() + 1)
  return next
}

/** Rules 2, 4 and 5 in turn until none applies: Saturday to Monday morning, Sunday and days off to the next day. */
function slowRoll(end: Date, closed: ReadonlySet<string> = off): { dueOn: string; amOnly: boolean } {
  let day = end
  let morning = false
  let moved = true
  while (moved) {
    moved = false
    if (day.getUTCDay() === 6 && !(worked.has(written(day)) && !closed.has(written(day)))) {
      day = following(following(day))
      morning = true
      moved = true
    } else if (day.getUTCDay() === 0 || closed.has(written(day))) {
      day = following(day)
      morning = false
      moved = true
    }
  }
  return { dueOn: written(day), amOnly: morning }
}

/** Rule 2: the day of the event is not counted; then as many days pass as the period has. */
function slowDays(start: Date, count: number): Date {
  let day = start
  for (let counted = 0; counted < count; counted += 1) day = following(day)
  return day
}

/** Rule 3: walk on to the month so many months later, and there to the day before the corresponding one, or to the month's end. */
function slowMonths(start: Date, count: number): Date {
  const first = following(start)
  let day = first
  let months = 0
  let before = start
  while (months < count || day.getUTCDate() !== first.getUTCDate()) {
    before = day
    day = following(day)
    if (day.getUTCDate() === 1) months += 1
    if (months > count) return before // the month has no corresponding day: its last day
  }
  return before
}

const starts: Date[] = []
for (let day = new Date('2024-01-01T00:00Z'); day.getUTCFullYear() < 2027; day = following(day)) starts.push(day)
// Periods that end in 2027, whose calendar nobody has, count weekends only on both sides.
const calendar = withWeekendsBeyond(officeCalendar)

function differences(fast: (start: string) => { dueOn: string; amOnly: boolean }, slow: (start: Date) => { dueOn: string; amOnly: boolean }): unknown[] {
  return starts.flatMap((start) => {
    const [ours, theirs] = [fast(written(start)), slow(start)]
    return ours.dueOn === theirs.dueOn && ours.amOnly === theirs.amOnly ? [] : [[written(start), ours, theirs]]
  })
}

describe('for every day of 2024 to 2026', () => {
  it('there are 1,096 of them', () => expect(starts).toHaveLength(1096))

  // 3, 5, 7, 10, 14, 15 and 22 are those of the Act; the others keep them company.
  it.each(Array.from({ length: 40 }, (_value, index) => index + 1))('a period of %i days ends where a slow walk ends', (count) => {
    expect(differences((start) => periodEnd(start, count, calendar), (start) => slowRoll(slowDays(start, count)))).toEqual([])
  })

  it.each([1, 2, 3, 4, 5, 6])('a period of %i months ends where a slow walk ends', (count) => {
    expect(differences((start) => monthsEnd(start, count, calendar), (start) => slowRoll(slowMonths(start, count)))).toEqual([])
    expect(differences((start) => monthsEnd(start, count, null), (start) => ({ dueOn: written(slowMonths(start, count)), amOnly: false }))).toEqual([])
  })

  it.each([3, 5, 7, 10, 14, 15, 22])('the story of %i days ends where a slow walk ends, day by day', (count) => {
    const told = (start: string) => {
      const { rawEndOn, rolls, dueOn, amOnly } = explainPeriod(start, { unit: 'DAYS', count }, calendar)
      expect(rawEndOn).toBe(written(slowDays(new Date(`${start}T00:00Z`), count)))
      expect(rolls.map(({ from }) => from)).toEqual([rawEndOn, ...rolls.map(({ to }) => to)].slice(0, rolls.length))
      return { dueOn, amOnly }
    }
    expect(differences(told, (start) => slowRoll(slowDays(start, count)))).toEqual([])
  })

  it('a typhoon on every single workday of July 2026 moves what a slow walk moves', () => {
    for (const day of starts.filter((one) => written(one).startsWith('2026-07'))) {
      const closure = written(day)
      const closedToo = withWeekendsBeyond(buildOfficeCalendar(calendarFiles, [{ date: closure, kind: 'HOLIDAY', name: '颱風停止上班' }]))
      for (const count of [3, 7]) {
        expect(differences((start) => periodEnd(start, count, closedToo), (start) => slowRoll(slowDays(start, count), new Set([...off, closure])))).toEqual([])
      }
    }
  })
})
