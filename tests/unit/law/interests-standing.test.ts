import { describe, expect, it } from 'vitest'
import { interestsStanding } from '../../../shared/law/interests-standing.ts'
import type { ClaimItem } from '../../../shared/model/claim-item.ts'
import type { Party } from '../../../shared/model/party.ts'

const people = (count: number): Party[] => Array.from({ length: count }, (_, index) => ({ id: `W${index}`, side: 'EMPLOYEE', kind: 'PERSON', name: `勞${index}`, proxies: [] }))
const employer = (employeeCount?: number): Party => ({ id: 'E1', side: 'EMPLOYER', kind: 'COMPANY', name: '某公司', proxies: [], employeeCount })
const claimOf = (claimantId: string, category: ClaimItem['category'] = 'INTERESTS_WAGE'): ClaimItem => ({ id: `C-${claimantId}-${category}`, claimantId, category, nature: category.startsWith('INTERESTS') ? 'INTERESTS' : 'RIGHTS', description: '調薪' })
const claims = (count: number) => people(count).map(({ id }) => claimOf(id))

describe('standing in an interests dispute', () => {
  it('is no question where only rights are claimed', () => {
    expect(interestsStanding([...people(1), employer()], [claimOf('W0', 'WAGE')])).toBeNull()
  })
  it('is a union’s', () => {
    const union: Party = { id: 'U1', side: 'EMPLOYEE', kind: 'UNION', name: '某企業工會', proxies: [] }
    expect(interestsStanding([union, employer(3)], [claimOf('U1')])).toEqual({ standing: 'UNION' })
  })
  it.each([
    [10, 3000, { standing: 'ENOUGH' }],
    [9, 3000, { standing: 'TOO_FEW', employees: 9, needed: 10 }],
    [9, 10, { standing: 'TOO_FEW', employees: 9, needed: 10 }],
    [6, 9, { standing: 'ENOUGH' }], // two thirds of nine
    [5, 9, { standing: 'TOO_FEW', employees: 5, needed: 6 }],
    [5, 7, { standing: 'ENOUGH' }], // two thirds of seven is 4.67
    [4, 7, { standing: 'TOO_FEW', employees: 4, needed: 5 }],
    [9, undefined, { standing: 'HEADCOUNT_UNKNOWN', employees: 9 }],
    [10, undefined, { standing: 'ENOUGH' }],
  ])('of %i with the same claim where %s are employed', (count, employed, expected) => {
    expect(interestsStanding([...people(count), employer(employed)], claims(count))).toEqual(expected)
  })
  it('does not add up different claims', () => {
    const mixed = people(10).map(({ id }, index) => claimOf(id, index < 6 ? 'INTERESTS_WAGE' : 'INTERESTS_HOURS'))
    expect(interestsStanding([...people(10), employer(50)], mixed)).toEqual({ standing: 'TOO_FEW', employees: 6, needed: 10 })
  })
  it('is everybody’s on the other side where the employer claims', () => {
    expect(interestsStanding([...people(12), employer(50)], [claimOf('E1')])).toEqual({ standing: 'ENOUGH' })
  })
})
