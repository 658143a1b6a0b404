import { describe, expect, it } from 'vitest'
import { composed, emptyTerm, termPayload, type TermValues, valuesOf } from '../../../renderer/event-forms/term-values.ts'
import { type SettlementTerm, settlementTerm } from '../../../shared/model/settlement-term.ts'
import { caseScript, logOf, snapshotAt } from '../../support/case-log.ts'

const { parties } = snapshotAt(logOf(caseScript('01-khh-wages-severance-settled').events), 1).facts
const payment = (over: Partial<TermValues> = {}): TermValues => ({
  ...emptyTerm('T1', 'PAYMENT', 'E1', 'W1'), items: [{ label: '資遣費', amount: 140_428 }], amount: 140_428, dueOn: '2026-03-31', method: '匯入勞方原薪資帳戶', ...over,
})

describe('a settlement term as it is edited', () => {
  it('is recorded with the sentence its fields make', () => {
    const term = termPayload(payment(), parties)
    expect(settlementTerm.parse(term)).toEqual(term)
    expect(term).toMatchObject({ kind: 'PAYMENT', payerId: 'E1', payeeId: 'W1', amount: 140_428, dueOn: '2026-03-31' })
    expect(term.text).toBe(composed(payment(), parties))
    expect(term.text).toContain('甲○○')
    expect(term.text).toContain('140,428')
  })

  it('keeps a sentence that a person wrote', () => {
    expect(termPayload(payment({ text: '資方願一次付清。', textTyped: true }), parties).text).toBe('資方願一次付清。')
  })

  it('has instalments instead of one day, numbered from 1', () => {
    const term = termPayload(payment({ installments: [{ dueOn: '2026-03-31', amount: 100_000 }, { dueOn: '2026-04-30', amount: 40_428 }] }), parties)
    expect(term).not.toHaveProperty('dueOn')
    expect(term).toMatchObject({ acceleration: true, installments: [{ no: 1, dueOn: '2026-03-31', amount: 100_000 }, { no: 2, dueOn: '2026-04-30', amount: 40_428 }] })
  })

  it('leaves out lines nobody filled in, but not an amount that is missing beside a label', () => {
    const term = termPayload(payment({ items: [{ label: '', amount: null }, { label: '工資', amount: null }] }), parties)
    expect(term.items).toEqual([{ label: '工資' }])
    expect(settlementTerm.safeParse(term).error?.issues.map((issue) => issue.path.join('.'))).toEqual(['items.0.amount'])
  })

  it('carries no figures over when it turns into a waiver', () => {
    expect(termPayload(payment({ kind: 'WAIVER' }), parties)).toEqual({ id: 'T1', kind: 'WAIVER', payeeId: 'W1', text: composed(payment({ kind: 'WAIVER' }), parties) })
  })

  it('comes back from the record as it was recorded', () => {
    const recorded: SettlementTerm[] = [settlementTerm.parse(termPayload(payment(), parties)), ...(snapshotAt(logOf(caseScript('06-khh-five-claimants-partial-settlement').events), 1).facts.proposals.at(-1)?.terms ?? [])]
    for (const term of recorded) expect(termPayload(valuesOf(term, parties), parties)).toEqual(term)
  })
})
