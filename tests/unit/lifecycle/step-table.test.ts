import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseEventTypes } from '../../../shared/lifecycle/case-events.ts'
import { checks } from '../../../shared/lifecycle/checks.ts'
import { statesThatTake } from '../../../shared/lifecycle/reach.ts'
import { caseStates } from '../../../shared/lifecycle/states.ts'
import { stepTable } from '../../../shared/lifecycle/step-table.ts'

const rows = stepTable().split('\n').slice(2).map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))

describe('the table of events and states', () => {
  it('is the one that was reviewed', async () => {
    await expect(`${stepTable()}\n`).toMatchFileSnapshot('../../golden/lifecycle-table.md')
  })

  it('stands in the README as the machine gives it', () => {
    expect(readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')).toContain(stepTable())
  })

  it('has a row for every event, a column for every state, and a dash exactly where the machine does not take the event', () => {
    expect(rows.map((row) => row.length)).toEqual(caseEventTypes.map(() => caseStates.length + 2))
    for (const [index, type] of caseEventTypes.entries()) {
      const taken = caseStates.filter((_state, column) => rows[index]?.[column + 1] !== '—')
      expect({ type, taken }).toEqual({ type, taken: statesThatTake(type) })
    }
  })

  it('names every refusal of the table of checks with its article', () => {
    for (const [index, type] of caseEventTypes.entries()) {
      for (const { code, article } of checks[type] ?? []) {
        expect(rows[index]?.at(-1)).toContain(code)
        expect(rows[index]?.at(-1)).toContain(article)
      }
    }
  })
})
