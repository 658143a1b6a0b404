import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composed, firstOpenField, parameterField, termFromClause, termPayload, type TermValues, valuesOf } from '../../../renderer/event-forms/term-values.ts'
import { capitalLine } from '../../../shared/documents/settlement-sentence.ts'
import { clausesInForce, type SettlementClause } from '../../../shared/model/settlement-clause.ts'
import { settlementTerm } from '../../../shared/model/settlement-term.ts'
import { loadResources } from '../../../electron/resources.ts'
import { filed, played } from '../../support/lifecycle.ts'

const { parties } = played(filed()).facts
const resources = await loadResources(join(import.meta.dirname, '../../../resources'))
const library = clausesInForce(resources.clauseFiles, 'KAOHSIUNG', '2026-03-16')
const clauseOf = (id: string): SettlementClause => {
  const found = library.find((clause) => clause.id === id)
  if (!found) throw new Error(`no clause ${id}`)
  return found
}
const termOf = (id: string, over: Partial<TermValues> = {}): TermValues => ({ ...termFromClause(clauseOf(id), 'T1', { payerId: 'E1', payeeId: 'W1', label: '工資' }), ...over })

/** Every parameter filled with something of its type. */
function filledTerm(clause: SettlementClause): TermValues {
  const values: TermValues = { ...termFromClause(clause, 'T1', { payerId: 'E1', payeeId: 'W1', label: '工資' }), dueOn: '2026-04-15' }
  if (clause.kind === 'PAYMENT') return { ...values, items: [{ label: '工資', amount: 60_000 }], amount: 60_000 }
  for (const parameter of clause.parameters ?? []) {
    const filling = { PARTY: 'E1', AMOUNT: 36_000, DATE: '2026-04-15', PERCENT: 5, TEXT: '115年1月', CHOICE: '勞工保險' }[parameter.type]
    const field = parameterField(parameter)
    if (field.startsWith('parameters.')) values.parameters = { ...values.parameters, [parameter.name]: filling }
    else if (parameter.type !== 'PARTY') Object.assign(values, { [field]: filling })
  }
  return values
}

describe('the library of clauses that comes with the program', () => {
  it('has every clause of law.md §4.4, each with a short code of its own', () => {
    expect(library.map(({ id }) => id)).toEqual([
      'PAY_TO_WAGE_ACCOUNT', 'PAY_TO_NAMED_ACCOUNT', 'PAY_IN_CASH', 'PAY_IN_INSTALLMENTS', 'ACCELERATION', 'INTEREST_ON_ARREARS', 'WAIVER_OF_EMPLOYEE', 'WAIVER_OF_BOTH',
      'CERTIFICATE_OF_SERVICE', 'CERTIFICATE_OF_INVOLUNTARY_LEAVING', 'PENSION_CONTRIBUTIONS', 'MISSING_INSURANCE', 'REINSTATEMENT', 'CONFIDENTIALITY', 'ENFORCEMENT',
    ])
    expect(new Set(library.map(({ code }) => code)).size).toBe(library.length)
  })

  it.each(library.map((clause) => [clause.id, clause] as const))('%s makes a whole sentence and a term that can be recorded', (_id, clause) => {
    const term = settlementTerm.parse(termPayload(filledTerm(clause), parties))
    expect(term.text).toMatch(/。$/u)
    expect(term.text).not.toMatch(/[{}＿]|undefined|null/u)
    expect(termPayload(valuesOf(term, parties), parties)).toEqual(term) // taken up again in a second proposal
  })
})

describe('a term from a clause', () => {
  it('shows what is still to be filled in', () => {
    expect(composed(termOf('CERTIFICATE_OF_INVOLUNTARY_LEAVING'), parties)).toBe('資方同意於＿＿前發給勞方甲○○非自願離職證明書，載明離職日為＿＿，離職事由為＿＿。')
    expect(composed(termOf('CERTIFICATE_OF_INVOLUNTARY_LEAVING', { dueOn: '2026-03-31', parameters: { leftOn: '2026-02-13', reason: '勞動基準法第14條所定情形' } }), parties))
      .toBe('資方同意於民國115年3月31日前發給勞方甲○○非自願離職證明書，載明離職日為民國115年2月13日，離職事由為勞動基準法第14條所定情形。')
  })

  it('has its sum in figures in the sentence and in capitals beside it, from one number', () => {
    const term = settlementTerm.parse(termPayload(termOf('PENSION_CONTRIBUTIONS', { dueOn: '2026-03-31', amount: 33_120, parameters: { period: '114年1月至12月' } }), parties))
    expect(term.text).toBe('資方同意於民國115年3月31日前，為勞方甲○○補提繳114年1月至12月之勞工退休金新臺幣33,120元至其勞工退休金個人專戶。')
    expect(capitalLine(term)).toBe('給付總額：新臺幣參萬參仟壹佰貳拾元整（33,120元）。')
  })

  it('takes the statutory rate of interest until another is agreed', () => {
    expect(composed(termOf('INTEREST_ON_ARREARS'), parties)).toContain('按年息5%加計遲延利息')
    expect(composed(termOf('INTEREST_ON_ARREARS', { parameters: { rate: 3.5 } }), parties)).toContain('按年息3.5%加計')
  })

  it.each([
    ['PAY_IN_INSTALLMENTS', 'items.0.amount'], ['CERTIFICATE_OF_SERVICE', 'dueOn'], ['PENSION_CONTRIBUTIONS', 'parameters.period'], ['WAIVER_OF_BOTH', 'parameters.scope'],
    ['INTEREST_ON_ARREARS', 'parameters.rate'], ['CONFIDENTIALITY', 'text'],
  ])('%s begins at %s', (id, field) => {
    expect(firstOpenField(termOf(id))).toBe(field)
  })
})
