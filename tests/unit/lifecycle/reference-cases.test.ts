import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deadlinesAt } from '../../../shared/law/deadlines.ts'
import { buildOfficeCalendar } from '../../../shared/law/office-calendar.ts'
import { type CaseSnapshot, applyCaseEvent, nextSteps } from '../../../shared/lifecycle/case-lifecycle.ts'
import { calendarFiles } from '../../support/calendar.ts'

const folder = new URL('../../fixtures/cases/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
/** Committee mode has no path in the machine yet. */
const ofLaterWork = ['03-', '09-']
const names = readdirSync(folder).filter((name) => name.endsWith('.case.json') && !ofLaterWork.some((prefix) => name.startsWith(prefix)))

describe.each(names)('%s', (name) => {
  const script = read(name)
  const expected = read(name.replace('.case.', '.expected.'))
  const refused: { index: number; type: string; code: string }[] = []
  let snapshot: CaseSnapshot | null = null
  for (const [index, event] of script.events.entries()) {
    const person = script.roster?.people.find((one: { id: string }) => one.id === event.personId)
    const organization = script.roster?.organizations.find((one: { id: string }) => one.id === event.organizationId)
    const result = applyCaseEvent(snapshot, { ...event, ...(person && { person }), ...(organization && { organization }) })
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
    const deadlines = deadlinesAt(end.facts.clocks, buildOfficeCalendar(calendarFiles, script.calendar?.days), expected.today)
    for (const deadline of expected.deadlines) expect(deadlines).toContainEqual(expect.objectContaining(deadline))
  })

  it('offers the expected next steps', () => {
    const next = nextSteps(end, expected.today).filter((step) => step.refusal === null).map((step) => step.type as string)
    expect(next).toEqual(expect.arrayContaining(expected.next.includes))
    expect(next.filter((type) => expected.next.excludes.includes(type))).toEqual([])
  })
})
