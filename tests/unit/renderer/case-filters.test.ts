import { expect, it } from 'vitest'
import { casesOf, casesWith } from '../../../renderer/features/cases/case-filters.ts'
import type { CaseSummary } from '../../../shared/ipc/views.ts'

const row = (changes: Partial<CaseSummary>): CaseSummary => ({
  caseId: 'A', caseNumber: '高市勞調字第1150001號', state: 'mediation.preparing', outcome: null, partial: false, mode: 'SOLE_MEDIATOR', appliedOn: '2026-03-02',
  receivedOn: '2026-03-02', employees: '甲○○、乙○○', employers: '臺灣○光精密股份有限公司', category: 'WAGE', mediator: '林調解', nextDeadline: null, nextMeeting: null,
  demonstration: false, ...changes,
})
const other = row({ caseId: 'B', caseNumber: '高市勞調字第1150002號', employees: '丁○○', employers: 'ABC有限公司', category: 'SEVERANCE', mediator: null })
const found = (text: string) => casesWith([row({}), other], text, ({ category }) => (category === 'WAGE' ? '工資' : '資遣費')).map(({ caseId }) => caseId)

it.each([
  ['', ['A', 'B']],
  ['乙', ['A']],
  ['台灣', ['A']],
  ['ａｂｃ', ['B']],
  ['資遣', ['B']],
  ['林調解 工資', ['A']],
  ['林調解 資遣', []],
  ['1150002', ['B']],
])('the text %j finds the cases %j', (text, ids) => {
  expect(found(text)).toEqual(ids)
})

it('saved filters follow the state and the deadline of a case', () => {
  const overdue = row({ caseId: 'C', nextDeadline: { code: 'START_MEDIATION', dueOn: '2026-03-11', amOnly: false, status: 'OVERDUE' } })
  const rows = [row({}), overdue, row({ caseId: 'D', state: 'record.serving' }), row({ caseId: 'E', state: 'followUp' }), row({ caseId: 'F', state: 'closed', outcome: 'SETTLED' })]
  const ids = (filter: Parameters<typeof casesOf>[1]) => casesOf(rows, filter).map(({ caseId }) => caseId)
  expect(ids('open')).toEqual(['A', 'C', 'D', 'E'])
  expect(ids('overdue')).toEqual(['C'])
  expect(ids('serving')).toEqual(['D'])
  expect(ids('followUp')).toEqual(['E'])
  expect(ids('closed')).toEqual(['F'])
  expect(ids('all')).toHaveLength(5)
})
