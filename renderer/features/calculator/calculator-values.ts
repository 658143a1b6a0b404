import type { CalculationKind } from '../../../shared/calculators/calculate.ts'
import { type CalculationInputs, emptyInputs } from '../../../shared/calculators/inputs.ts'
import { pensionActFrom } from '../../../shared/calculators/severance-pay.ts'
import type { Draft } from '../../../shared/ipc/views.ts'
import type { Party } from '../../../shared/model/party.ts'

export const calculatorSides = ['EMPLOYEE', 'EMPLOYER'] as const
export type CalculatorSide = (typeof calculatorSides)[number]

/** What both sides say, and what is being calculated. `agreed`: a figure of its own, in whole NTD. */
export interface CalculatorValues { kind: CalculationKind; EMPLOYEE: CalculationInputs; EMPLOYER: CalculationInputs; agreed: number | null }

/** One draft for each employee of a case. */
export const calculationDraftId = (caseId: string, partyId: string): string => `calculation:${caseId}:${partyId}`

/** What the case knows of the employee. Who was there before the new pension scheme has the old one unless he chose (勞工退休金條例 §9 I). */
export function startingValues({ employedOn = '', leftOn = '', monthlyWage = null }: Partial<Pick<Party, 'employedOn' | 'leftOn'>> & { monthlyWage?: number | null }): CalculatorValues {
  const isBefore = employedOn !== '' && employedOn < pensionActFrom
  const inputs: CalculationInputs = {
    ...emptyInputs, employedOn, leftOn, monthlyWage, scheme: isBefore ? 'OLD' : 'NEW', newSchemeFrom: isBefore ? pensionActFrom : '',
    overtimeFrom: employedOn, overtimeTo: leftOn, contributionFrom: isBefore ? pensionActFrom : employedOn,
  }
  return { kind: 'SEVERANCE', EMPLOYEE: inputs, EMPLOYER: inputs, agreed: null }
}

const draftForm = 'calculation-1'
export const contentOf = (values: CalculatorValues) => ({ form: draftForm, values })

/** The values of a draft in this shape; null of any other. */
export function valuesOfDraft(draft: Draft | null): CalculatorValues | null {
  const content = draft?.content
  const isOurs = content !== null && typeof content === 'object' && 'form' in content && content.form === draftForm && 'values' in content
  return isOurs ? content.values as CalculatorValues : null
}
