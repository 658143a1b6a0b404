import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deadlineRules } from '../../../shared/law/deadline-rules.ts'
import { caseEventTypes } from '../../../shared/lifecycle/case-events.ts'
import { checks } from '../../../shared/lifecycle/checks.ts'
import { caseWays, lifecycleDiagram, lifecycleListing } from '../../../shared/lifecycle/diagram.ts'
import { caseStates } from '../../../shared/lifecycle/states.ts'
import { domain as english } from '../../../shared/text/en/domain.ts'
import { domain } from '../../../shared/text/zh-TW/domain.ts'
import { accepted, filed, played, toFinal, toFollowUp, toMeeting, toSettled } from '../../support/lifecycle.ts'

describe('the case machine', () => {
  it('is the one that was reviewed', async () => {
    await expect(`${lifecycleListing()}\n`).toMatchFileSnapshot('../../golden/case-machine.txt')
  })

  it('reaches every state', () => {
    const asked = { type: 'supplement.requested', on: '2026-03-03', items: ['職業'], servedOn: '2026-03-03', dueOn: '2026-03-10' }
    const paid = { type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount: 60000, paidOn: '2026-03-31' }
    const reached = [
      [filed()], [filed(), asked], [filed(), accepted], [filed({ mode: 'COMMITTEE' }), accepted], toMeeting.slice(0, 3), toMeeting, toSettled, toFinal, toFollowUp,
      [...toFollowUp, paid, { type: 'case.closed', on: '2026-06-02' }],
    ].map((events) => played(...events).state)
    expect([...reached].sort()).toEqual([...caseStates].sort())
  })

  it('has a place for every event', () => {
    const placed = new Set(caseWays().map((way) => way.event))
    const missing = caseEventTypes.filter((type) => !placed.has(type) && type !== 'application.filed' && type !== 'mediation.referredExOfficio')
    expect(missing).toEqual([])
  })

  it('is drawn in the README as it is', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    expect(readme).toContain(lifecycleDiagram())
  })
})

describe('the rules', () => {
  it('name their article, save what is the program’s own', () => {
    for (const rows of Object.values(checks)) for (const row of rows) expect(row.article).toMatch(/§\d/)
    for (const rule of deadlineRules) expect(rule.article).toMatch(/§\d/)
  })
  it('have words in both languages for every state, event and deadline', () => {
    for (const text of [domain, english]) {
      for (const state of caseStates) expect(text.state[state]).not.toBe('')
      for (const type of caseEventTypes) expect(text.event[type]).not.toBe('')
      for (const rule of deadlineRules) expect((text.deadline as Record<string, string>)[rule.code]).not.toBe(undefined)
    }
  })
})
