import { describe, expect, it } from 'vitest'
import { packProblems, rulePack } from '../../../shared/subsidy/rule-pack.ts'
import { packOf } from '../../support/subsidy.ts'

const taipei = packOf('TAIPEI')
const [first] = taipei.items
const fields = (items: typeof taipei.items) => packProblems({ ...taipei, items }).map((one) => one.field)

describe('a rule pack', () => {
  it.each(['TAIPEI', 'KAOHSIUNG', 'TAINAN', 'CENTRAL'] as const)('of %s comes with the program without hole or overlap', (name) => {
    expect(packProblems(packOf(name))).toEqual([])
  })

  it('with two rules for one item on one day is refused', () => {
    expect(fields(taipei.items.map((rule) => (rule.id === 'TPE-A1' ? { ...rule, effectiveTo: '2011-01-01' } : rule)))).toEqual(['items[1].effectiveFrom', 'items[2].effectiveFrom'])
  })

  it('with days between two rules is refused', () => {
    expect(fields(taipei.items.map((rule) => (rule.id === 'TPE-A1' ? { ...rule, effectiveTo: '2010-12-30' } : rule)))).toContain('items[1].effectiveFrom')
  })

  it('whose rule ends before it begins, or whose ids are not told apart, is refused', () => {
    expect(fields(first ? [{ ...first, effectiveTo: '2001-04-30' }] : [])).toEqual(['items[0].effectiveTo'])
    expect(fields(first ? [first, { ...first, effectiveFrom: '2011-01-01', effectiveTo: undefined }] : [])).toEqual(['items[1].id'])
  })

  it('with a negative ceiling, a date that does not exist or an unknown city is refused', () => {
    const reads = (over: object) => rulePack.safeParse({ ...taipei, ...over }).success
    expect(reads({})).toBe(true)
    expect(reads({ items: [{ ...first, method: { kind: 'UP_TO', cap: -1, joint: 0 } }] })).toBe(false)
    expect(reads({ items: [{ ...first, effectiveFrom: '2026-02-30' }] })).toBe(false)
    expect(reads({ pack: 'TAICHUNG' })).toBe(false)
  })
})
