import { describe, expect, it } from 'vitest'
import { dismissedEmployees, layoffOf } from '../../../shared/law/mass-layoff.ts'
import { addDays } from '../../../shared/model/dates.ts'

const people = (count: number, day: string, prefix = 'P', isDayOfDismissal = true) => Array.from({ length: count }, (_, index) => ({ person: `${prefix}${index}`, day, isDayOfDismissal }))

describe('the thresholds of a mass layoff', () => {
  it.each([
    [29, 10, null], [29, 11, '①'], // more than ten
    [30, 10, null], [30, 11, '②'], // more than a third: 10 of 30 are not
    [150, 20, null], [150, 21, '②'], // more than twenty on one day
    [199, 21, '②'],
    [200, 50, null], [200, 51, '③'], // more than a quarter, or fifty on one day
    [500, 80, null], [500, 81, '④'],
    [2000, 80, null], [2000, 101, '④'],
  ])('of an establishment of %i: %i dismissed on one day', (employed, count, head) => {
    const layoff = layoffOf(people(count, '2026-03-02'), [], employed)
    expect(layoff).toMatchObject({ inPeriod: count, onOneDay: count })
    expect(layoff?.crossed?.article ?? null).toBe(head === null ? null : `大量解僱勞工保護法 §2 I${head}`)
  })

  it('count people dismissed one by one over 60 days', () => {
    const oneByOne = Array.from({ length: 34 }, (_, index) => ({ person: `P${index}`, day: addDays('2026-01-01', index), isDayOfDismissal: true }))
    expect(layoffOf(oneByOne, [], 100)).toMatchObject({ inPeriod: 34, onOneDay: 1, crossed: { article: '大量解僱勞工保護法 §2 I②' } })
    expect(layoffOf(oneByOne.slice(0, 33), [], 100)?.crossed).toBeNull()
  })

  it('are crossed by more than 200 of any size, also where nobody said how many are employed', () => {
    expect(layoffOf(people(101, '2026-03-02', 'A', false), [], null)?.crossed).toBeNull()
    expect(layoffOf(people(1, '2026-03-02', 'A', false), people(200, '2026-03-20', 'B', false), null)?.crossed?.article).toBe('大量解僱勞工保護法 §2 I⑤')
    expect(layoffOf(people(101, '2026-03-02'), [], null)?.crossed?.article).toBe('大量解僱勞工保護法 §2 I⑤')
  })

  it('say how many would be one', () => {
    expect([29, 30, 100, 200, 500, 5000].map((employed) => layoffOf(people(1, '2026-03-02'), [], employed)?.needed)).toEqual([11, 11, 34, 51, 101, 201])
    expect(layoffOf(people(1, '2026-03-02'), [], null)?.needed).toBeNull()
  })
})

describe('who counts together', () => {
  it('is dismissed within 60 days of somebody of this case', () => {
    const others = [...people(5, '2026-01-01', 'A'), ...people(6, '2026-03-01', 'B'), ...people(7, '2026-05-01', 'C')]
    // 60 days after 1 January is 2 March; 1 May is 60 days after 2 March.
    expect(layoffOf(people(1, '2026-03-02', 'own'), others, 1000)?.inPeriod).toBe(12)
    expect(layoffOf(people(1, '2026-03-03', 'own'), others, 1000)?.inPeriod).toBe(8)
    expect(layoffOf(people(1, '2025-10-31', 'own'), others, 1000)?.inPeriod).toBe(1)
  })

  it('is counted once, however often they applied', () => {
    expect(layoffOf(people(3, '2026-03-02'), people(3, '2026-02-20'), null)?.inPeriod).toBe(3)
  })

  it('is whoever claims something that follows a dismissal', () => {
    const person = (id: string, over: Record<string, unknown> = {}) => ({ id, side: 'EMPLOYEE' as const, kind: 'PERSON' as const, name: id, proxies: [], ...over })
    const claim = (claimantId: string, category: 'WAGE' | 'SEVERANCE' | 'CONTRACT', description: string) => ({ id: claimantId, claimantId, category, nature: 'RIGHTS' as const, description })
    const parties = [person('W1', { leftOn: '2026-02-10', nationalId: 'A123456789' }), person('W2', { birthDate: '1990-01-01' }), person('W3'), person('W4')]
    const claims = [claim('W1', 'CONTRACT', '確認僱傭關係存在'), claim('W2', 'SEVERANCE', '資遣費'), claim('W3', 'WAGE', '二月工資'), claim('W4', 'CONTRACT', '調動無效')]
    expect(dismissedEmployees(parties, claims, '2026-03-02')).toEqual([
      { person: 'A123456789', day: '2026-02-10', isDayOfDismissal: true }, { person: 'W2 1990-01-01', day: '2026-03-02', isDayOfDismissal: false },
    ])
  })

  it('is nobody where nobody of the case was dismissed', () => {
    expect(layoffOf([], people(30, '2026-03-02'), 20)).toBeNull()
  })
})
