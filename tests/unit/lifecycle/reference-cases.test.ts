import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deadlinesAt } from '../../../shared/law/deadlines.ts'
import { buildOfficeCalendar } from '../../../shared/law/office-calendar.ts'
import { type CaseSnapshot, applyCaseEvent, nextSteps } from '../../../shared/lifecycle/case-lifecycle.ts'
import { calendarFiles } from '../../support/calendar.ts'
import { asRecorded } from '../../support/lifecycle.ts'

const folder = new URL('../../fixtures/cases/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const names = readdirSync(folder).filter((name) => name.endsWith('.case.json'))

describe.each(names)('%s', (name) => {
  const script = read(name)
  const expected = read(name.replace('.case.', '.expected.'))
  const refused: { index: number; type: string; code: string }[] = []
  const calendar = buildOfficeCalendar(calendarFiles, script.calendar?.days)
  let snapshot: CaseSnapshot | null = null
  for (const [index, event] of script.events.entries()) {
    const result = applyCaseEvent(snapshot, asRecorded(snapshot, event, script.roster, calendar))
    if (result.ok) snapshot = result.value.snapshot
    else refused.push({ index, type: event.type, code: result.refusal.code })
  }
  const end = snapshot as CaseSnapshot | null
  if (end === null) throw new Error(`${name} opened no case`)

  it('ends where it should, with the refusals it should', () => {
    expect({ state: end.state, outcome: end.facts.outcome, refused }).toEqual({ state: expected.state, outcome: expected.outcome, refused: expected.refused })
    if ('partial' in expected) expect(end.facts.partial).toBe(expected.partial)
  })

  it('has the expected deadlines', () => {
    const deadlines = deadlinesAt(end.facts.clocks, calendar, expected.today)
    for (const deadline of expected.deadlines) expect(deadlines).toContainEqual(expect.objectContaining(deadline))
  })

  it('offers the expected next steps', () => {
    const next = nextSteps(end, expected.today, calendar).filter((step) => step.refusal === null).map((step) => step.type as string)
    expect(next).toEqual(expect.arrayContaining(expected.next.includes))
    expect(next.filter((type) => expected.next.excludes.includes(type))).toEqual([])
  })
})
