import { annualLeavePay } from './annual-leave-pay.ts'
import type { Calculation } from './calculation.ts'
import type { CalculationInputs } from './inputs.ts'
import { noticePay } from './notice-pay.ts'
import { overtimePay } from './overtime-pay.ts'
import { pensionShortfall } from './pension-shortfall.ts'
import { severancePay } from './severance-pay.ts'

export const calculationKinds = ['SEVERANCE', 'NOTICE', 'OVERTIME', 'ANNUAL_LEAVE', 'PENSION'] as const
export type CalculationKind = (typeof calculationKinds)[number]

const rules: Record<CalculationKind, (inputs: CalculationInputs) => Calculation> = {
  SEVERANCE: severancePay, NOTICE: noticePay, OVERTIME: overtimePay, ANNUAL_LEAVE: annualLeavePay, PENSION: pensionShortfall,
}

/** What the figures of one side come to. */
export const calculate = (kind: CalculationKind, inputs: CalculationInputs): Calculation => rules[kind](inputs)
