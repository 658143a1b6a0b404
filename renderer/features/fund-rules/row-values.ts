import type { FieldValues } from 'react-hook-form'
import type { CourtFeeRow } from '../../../shared/law/court-fee-rows.ts'
import type { MinimumWage } from '../../../shared/law/minimum-wage.ts'

/** A row as it is typed: numbers are null while empty. `fee`: of the table of court fees. */
export interface RowValues extends FieldValues {
  effectiveFrom: string
  article: string
  source: string
  verified: boolean
  note: string
  monthly: number | null
  hourly: number | null
  fixed: number | null
  brackets: { perTenThousand: number | null }[]
  nonProperty: number | null
  interlocutoryAppeal: number | null
  mediation: { fee: number | null }[]
  mediationVerified: boolean
  perThousand: number | null
  freeBelow: number | null
  enforcementVerified: boolean
}

/** What the form begins with: the figures of the newest row, or of the one that is put right. @param isNew nobody has checked them for the new day */
export function rowValues(row: MinimumWage | CourtFeeRow, isNew: boolean, today: string): RowValues {
  const fee = 'property' in row ? row : null
  const wage = 'monthly' in row ? row : null
  return {
    effectiveFrom: isNew ? today : row.effectiveFrom, article: wage?.article ?? '', source: isNew ? '' : row.source, verified: !isNew && row.verified, note: '', monthly: isNew ? null : wage?.monthly ?? null, hourly: isNew ? null : wage?.hourly ?? null,
    fixed: fee?.property.fixed ?? null, brackets: fee?.property.brackets.map(({ perTenThousand }) => ({ perTenThousand })) ?? [], nonProperty: fee?.nonProperty ?? null, interlocutoryAppeal: fee?.interlocutoryAppeal ?? null,
    mediation: fee?.mediation.brackets.map((bracket) => ({ fee: bracket.fee })) ?? [], mediationVerified: !isNew && (fee?.mediation.verified ?? false),
    perThousand: fee?.enforcement.perThousand ?? null, freeBelow: fee?.enforcement.freeBelow ?? null, enforcementVerified: !isNew && (fee?.enforcement.verified ?? false),
  }
}

/** The row of wages that was typed, as yet unchecked. */
export const wageFrom = ({ effectiveFrom, monthly, hourly, article, source, verified }: RowValues): unknown => ({ effectiveFrom, monthly, hourly, article, source, verified })

/** The row of court fees that was typed, as yet unchecked. @param like the brackets are those of this row */
export const feeFrom = (values: RowValues, { property, mediation }: CourtFeeRow): unknown => ({
  effectiveFrom: values.effectiveFrom, source: values.source, verified: values.verified,
  property: { fixedUpTo: property.fixedUpTo, fixed: values.fixed, brackets: property.brackets.map(({ upTo }, index) => ({ upTo, perTenThousand: values.brackets[index]?.perTenThousand ?? null })) },
  nonProperty: values.nonProperty, interlocutoryAppeal: values.interlocutoryAppeal,
  mediation: { verified: values.mediationVerified, brackets: mediation.brackets.map(({ below }, index) => ({ below, fee: values.mediation[index]?.fee ?? null })) },
  enforcement: { verified: values.enforcementVerified, freeBelow: values.freeBelow, perThousand: values.perThousand },
})

/** Where the form asks for what a row calls otherwise. */
export const placeOfField = (path: string): string => ({
  'property.fixed': 'fixed', 'enforcement.perThousand': 'perThousand', 'enforcement.freeBelow': 'freeBelow',
}[path] ?? path.replace(/^property\.brackets\.(\d+).*$/, 'brackets.$1.perTenThousand').replace(/^mediation\.brackets\.(\d+).*$/, 'mediation.$1.fee'))
