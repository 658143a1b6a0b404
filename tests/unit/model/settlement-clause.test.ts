import { describe, expect, it } from 'vitest'
import { type ClauseFile, clauseFile, clausesInForce, settlementClause } from '../../../shared/model/settlement-clause.ts'

const clause = (over: Record<string, unknown> = {}) => ({
  id: 'INTEREST', code: 'int', kind: 'OTHER', title: ['遲延利息', 'Interest'], article: '民法 §203', remark: ['未約定者 5%。', '5% where nothing is agreed.'],
  text: '按年息{rate}%計付。', parameters: [{ name: 'rate', type: 'PERCENT', label: ['年息', 'Interest'], initial: 5 }], ...over,
})
const file = (over: Record<string, unknown> = {}): ClauseFile => clauseFile.parse({ effectiveFrom: '2026-01-01', source: '本局', clauses: [clause()], ...over })

describe('a clause of the library', () => {
  it('is taken as it is written', () => {
    expect(settlementClause.safeParse(clause()).success).toBe(true)
  })

  it.each([
    ['a sentence that asks for what is not a parameter', { text: '按年息{rate}%計付{sum}。' }],
    ['a parameter that the sentence does not use', { text: '按法定利率計付。' }],
    ['a party that is not the payer or the payee of the term, whom no court could tell', { text: '按{rate}{who}。', parameters: [{ name: 'rate', type: 'PERCENT', label: ['年息', 'Rate'] }, { name: 'who', type: 'PARTY', label: ['誰', 'Who'] }] }],
    ['a sum beside the sum of the term, which would have no capitals', { text: '{fee}', parameters: [{ name: 'fee', type: 'AMOUNT', label: ['費用', 'Fee'] }] }],
    ['a payment in a clause that is none', { payment: { method: '匯款' } }],
  ])('is refused with %s', (_what, over) => {
    expect(settlementClause.safeParse(clause(over)).success).toBe(false)
  })
})

describe('the clauses of a city on a day', () => {
  const of = (source: string, over: Record<string, unknown>) => file({ source, clauses: [clause({ remark: [source, source] })], ...over })
  const files = [
    of('general', {}), of('general of 2027', { effectiveFrom: '2027-01-01' }), of('Taipei', { city: 'TAIPEI' }),
    of('general until March', { effectiveFrom: '2026-02-01', effectiveTo: '2026-03-31' }),
  ]
  it.each([
    ['KAOHSIUNG', '2026-01-15', ['general']],
    ['KAOHSIUNG', '2026-03-31', ['general until March']],
    ['KAOHSIUNG', '2026-04-01', ['general']],
    ['KAOHSIUNG', '2027-01-01', ['general of 2027']],
    ['TAIPEI', '2027-01-01', ['Taipei']], // the city’s own counts, however old
    ['TAIPEI', '2025-12-31', []],
  ] as const)('of %s on %s come from the right file', (city, on, sources) => {
    expect(clausesInForce(files, city, on).map(({ remark }) => remark[0])).toEqual(sources)
  })
})
