import type { FieldValues } from 'react-hook-form'
import type { City } from '../../../shared/model/city.ts'
import { type ClaimPart, type CourtFigure, type DeferredFee, deferredFee, employmentClaimValue } from '../../../shared/law/court-fee.ts'
import { type CourtFeeRow, courtFeeRowIn } from '../../../shared/law/court-fee-rows.ts'
import { type SubsidyItemKind, subsidyItemKinds } from '../../../shared/subsidy/kinds.ts'

export const mediationStates = ['FAILED', 'COURT', 'NOT_YET'] as const
/** What was paid is asked for by receipt; living expenses by months. */
export const paidKinds = subsidyItemKinds.filter((kind) => kind !== 'LIVING_EXPENSE')
type Amounts = Record<string, number | null>

/** What somebody at the counter tells; amounts in whole NTD, null while empty, dates '' while empty. */
export interface CounterValues extends FieldValues {
  city: string
  applicantType: string
  disputeKind: string
  proceeding: string
  litigationKind: string
  courtLevel: 'FIRST' | 'SECOND' | 'THIRD'
  joint: boolean
  claimants: number | null
  on: string
  filedOn: string
  householdRegisteredOn: string
  workplace: string
  mediation: (typeof mediationStates)[number]
  mediationOn: string
  paid: Amounts
  others: Amounts
  livingMonths: number | null
  monthlyIncome: number | null
  averageMonthlyWage: number | null
  assets: number | null
  claim: { monthlyWage: number | null; remaining: number | null; WAGE: number | null; PENSION: number | null; SEVERANCE: number | null; OCC_ACCIDENT: number | null; OTHER: number | null }
}

export const emptyCounter = (city: City, today: string): CounterValues => ({
  city, applicantType: 'WORKER', disputeKind: 'DISMISSAL', proceeding: 'LITIGATION', litigationKind: 'CONFIRM_EMPLOYMENT', courtLevel: 'FIRST', joint: false, claimants: null, on: today, filedOn: today,
  householdRegisteredOn: '', workplace: 'HERE', mediation: 'FAILED', mediationOn: '', paid: {}, others: {}, livingMonths: null, monthlyIncome: null, averageMonthlyWage: null, assets: null,
  claim: { monthlyWage: null, remaining: null, WAGE: null, PENSION: null, SEVERANCE: null, OCC_ACCIDENT: null, OTHER: null },
})

/** For living expenses the months say what is asked for: as much as the rules give for them. Below what counts as a mistake in typing (input-checks.ts). */
const asMuchAsThereIs = 99_999_999
const told = <Value>(name: string, value: Value | null | ''): object => (value === null || value === '' ? {} : { [name]: value })

/**
 * An application as the rules read it, of nobody in particular.
 * @param mediation what is supposed of it, where that is another than was told
 */
export function eventFrom(values: CounterValues, mediation = values.mediation): { type: string; [field: string]: unknown } {
  const { on, filedOn } = values
  const paid = [...paidKinds, 'LIVING_EXPENSE' as const].flatMap((kind): { kind: SubsidyItemKind; amountPaid: number }[] => {
    const amountPaid = kind === 'LIVING_EXPENSE' ? (values.livingMonths === null ? null : asMuchAsThereIs) : values.paid[kind] ?? null
    return amountPaid === null ? [] : [{ kind, amountPaid }]
  })
  const others = subsidyItemKinds.flatMap((kind) => (values.others[kind] ? [{ source: '其他機關', kind, amount: values.others[kind] }] : []))
  return {
    type: 'subsidy.submitted', on, caseId: null, city: values.city, claimantId: 'COUNTER', applicantType: values.applicantType, disputeKind: values.disputeKind, workplaceCity: values.workplace === 'HERE' ? values.city : '其他縣市',
    ...told('householdRegisteredOn', values.householdRegisteredOn), ...told('livingMonths', values.livingMonths), ...told('monthlyIncome', values.monthlyIncome), ...told('averageMonthlyWage', values.averageMonthlyWage), ...told('assets', values.assets),
    ...(mediation === 'NOT_YET' ? {} : { failedElsewhere: { before: mediation === 'COURT' ? 'COURT' : 'OTHER_AUTHORITY', name: mediation === 'COURT' ? '法院' : '主管機關', on: values.mediationOn || filedOn || on } }),
    litigation: { courtLevel: values.courtLevel, kind: values.litigationKind, filedOn: filedOn || on, joint: values.joint, claimants: values.joint ? values.claimants ?? 2 : 1, proceeding: values.proceeding },
    items: paid, otherSubsidies: others,
  }
}

/** What is claimed besides the employment itself. */
const claimsOf = ({ claim }: CounterValues): ClaimPart[] =>
  (['WAGE', 'PENSION', 'SEVERANCE', 'OCC_ACCIDENT', 'OTHER'] as const).flatMap((kind) => (claim[kind] ? [{ kind, amount: claim[kind] }] : []))

/** What the court takes of all that is claimed; no fee where nothing is, or where the table does not reach. */
export function courtFeeOf(values: CounterValues, rows: readonly CourtFeeRow[]): { row: CourtFeeRow | null; employment: CourtFigure | null; parts: ClaimPart[]; fee: DeferredFee | null } {
  const { claim: { monthlyWage, remaining }, courtLevel, filedOn, on } = values
  const row = courtFeeRowIn(rows, filedOn || on)
  const employment = monthlyWage === null ? null : employmentClaimValue(monthlyWage, remaining)
  const parts: ClaimPart[] = [...(employment ? [{ kind: 'EMPLOYMENT' as const, amount: employment.amount }] : []), ...claimsOf(values)]
  return { row, employment, parts, fee: row === null || parts.length === 0 ? null : deferredFee(row, parts, courtLevel) }
}
