import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'
import { minimumWages } from '../../../shared/law/minimum-wage.ts'
import { ruleChanges } from '../../../shared/subsidy/rule-changes.ts'
import { nextRuleId, packWith, withRow, withRule } from '../../../shared/subsidy/rule-edit.ts'
import { stampOf, versionsOf } from '../../../shared/subsidy/rule-names.ts'
import { type ItemRule, itemRuleFor, packProblems } from '../../../shared/subsidy/rule-pack.ts'
import { attorneyCap } from '../../support/fund.ts'
import { packOf } from '../../support/subsidy.ts'

const open: ItemRule = attorneyCap({ id: 'X-1', effectiveFrom: '2020-01-01', verified: false })
const spans = (rules: readonly ItemRule[]) => rules.map(({ id, effectiveFrom, effectiveTo, when }) => [id, effectiveFrom, effectiveTo ?? '', when.proceedings?.length ?? 4])

describe('a rule that is added', () => {
  it('on 1 July 2026 ends the former on 30 June 2026', () => {
    expect(spans(withRule([open], attorneyCap({ id: 'X-2' })))).toEqual([['X-1', '2020-01-01', '2026-06-30', 4], ['X-2', '2026-07-01', '', 4]])
  })

  it('between two ends where the later one begins', () => {
    const rules = withRule([open], attorneyCap({ id: 'X-2' }))
    expect(spans(withRule(rules, attorneyCap({ id: 'X-3', effectiveFrom: '2023-01-01' })))).toEqual([['X-1', '2020-01-01', '2022-12-31', 4], ['X-2', '2026-07-01', '', 4], ['X-3', '2023-01-01', '2026-06-30', 4]])
  })

  it('on the day on which another begins takes its place', () => {
    expect(spans(withRule([open], attorneyCap({ id: 'X-1', effectiveFrom: '2020-01-01' })))).toEqual([['X-1', '2020-01-01', '', 4]])
  })

  it('for lawsuits alone leaves the former to the other proceedings', () => {
    const rules = withRule([open], attorneyCap({ id: 'X-2', when: { proceedings: ['LITIGATION'] } }))
    expect(spans(rules)).toEqual([['X-1', '2020-01-01', '2026-06-30', 4], ['X-1-2', '2026-07-01', '', 3], ['X-2', '2026-07-01', '', 1]])
  })

  it.each(['TAIPEI', 'KAOHSIUNG', 'TAINAN', 'CENTRAL'] as const)('to the rules of %s leaves neither hole nor overlap, whatever it speaks to', (name) => {
    for (const when of [{}, { applicantTypes: ['UNION' as const] }, { proceedings: ['ENFORCEMENT' as const], courtLevels: ['SECOND' as const] }, { disputeKinds: ['DISMISSAL' as const], litigationKinds: ['CONFIRM_EMPLOYMENT' as const] }]) {
      for (const item of ['ATTORNEY_FEE', 'LIVING_EXPENSE', 'COURT_FEE'] as const) {
        for (const effectiveFrom of ['2005-01-01', '2021-03-04', '2026-07-01']) {
          const pack = packOf(name)
          const next = packWith(pack, attorneyCap({ id: nextRuleId(pack.items, item, name), item, when, effectiveFrom }))
          expect(packProblems(next)).toEqual([])
          const to = { applicantType: when.applicantTypes?.[0] ?? 'WORKER', disputeKind: 'DISMISSAL', litigationKind: 'CONFIRM_EMPLOYMENT', proceeding: when.proceedings?.[0] ?? 'LITIGATION', courtLevel: when.courtLevels?.[0] ?? 'FIRST' } as const
          expect(itemRuleFor(next, item, to, effectiveFrom)?.source).toBe('高雄市政府公報115年夏字第12期')
          expect(itemRuleFor(next, item, to, '2004-12-31')?.method).toEqual(itemRuleFor(pack, item, to, '2004-12-31')?.method)
        }
      }
    }
  })

  it('has the next number of its row', () => {
    expect(nextRuleId([open], 'ATTORNEY_FEE', 'X')).toBe('X-2')
    expect(nextRuleId([], 'COURT_FEE', 'KAOHSIUNG')).toBe('KAOHSIUNG-COURT_FEE-1')
  })
})

it('the difference between two versions is told by rule and field, in both languages', () => {
  const before = { ...packOf('KAOHSIUNG'), items: [open], eligibility: [] }
  const changes = ruleChanges(before, packWith(before, attorneyCap({ id: 'X-2' })))
  expect(changes.map(({ what, field, before: then, after }) => [what, field, then, after].map((one) => one && inChinese(one)))).toEqual([
    ['X-1 律師費', '最後有效日', '持續有效', '民國115年6月30日'],
    ['X-2 律師費', '整項', null, '每一審級（程序）上限 40,000 元，共同 100,000 元、民國115年7月1日起、補助辦法第6條、已查證'],
  ])
  expect(changes.map(({ field }) => inEnglish(field))).toEqual(['Last day', 'All of it'])
  expect(ruleChanges(before, before)).toEqual([])
})

it('the row of a day that is there already is put right, any other is added in its place', () => {
  const row = { effectiveFrom: '2026-01-01', monthly: 30_000, hourly: 200, article: 'x', source: 'y', verified: true }
  expect(withRow(minimumWages, row)).toHaveLength(minimumWages.length)
  expect(withRow(minimumWages, { ...row, effectiveFrom: '2027-01-01' }).at(-1)?.effectiveFrom).toBe('2027-01-01')
})

it('a stamp names the versions of the pack and, where it is not the first, of the table of wages', () => {
  expect([stampOf('TAIPEI', 3, 0), stampOf('TAIPEI', 3, 1)]).toEqual(['TAIPEI/3', 'TAIPEI/3+MINIMUM_WAGE/1'])
  expect(versionsOf('TAIPEI/3')).toEqual({ TAIPEI: 3, MINIMUM_WAGE: 0 })
  expect(versionsOf('TAIPEI/3+MINIMUM_WAGE/1')).toEqual({ TAIPEI: 3, MINIMUM_WAGE: 1 })
  for (const stamp of ['', 'TAIPEI', 'ATLANTIS/1', 'TAIPEI/x']) expect(() => versionsOf(stamp)).toThrow('no stamp')
})
