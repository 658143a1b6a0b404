import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '../model/dates.ts'
import { amount, filledLine } from '../model/text.ts'

const positive = z.int().min(1)

/**
 * What the courts charge from a day on, whole NTD. Each group carries its own mark: a fee that nobody has seen since the last change is told as such.
 * A changed standard is a new row.
 */
export const courtFeeRow = z.strictObject({
  effectiveFrom: isoDateSchema,
  source: filledLine,
  verified: z.boolean(),
  /** 財產權訴訟: so much up to `fixedUpTo`, then for each 萬 in a bracket; the last bracket has no end. */
  property: z.strictObject({ fixedUpTo: positive, fixed: amount, brackets: z.array(z.strictObject({ upTo: positive.nullable(), perTenThousand: positive })).min(1) }),
  nonProperty: amount,
  /** 抗告; null where it was not found. */
  interlocutoryAppeal: amount.nullable(),
  /** 勞動調解聲請費: by the first bracket that the claim lies below; the last one has no end. */
  mediation: z.strictObject({ verified: z.boolean(), brackets: z.array(z.strictObject({ below: positive.nullable(), fee: amount })).min(1) }),
  enforcement: z.strictObject({ verified: z.boolean(), freeBelow: amount, perThousand: positive }),
}).superRefine(({ property, mediation }, context) => {
  const rising = (limits: readonly (number | null)[]): boolean => limits.at(-1) === null && limits.slice(0, -1).every((limit, index) => limit !== null && limit > (limits[index - 1] ?? 0))
  if (!rising(property.brackets.map((one) => one.upTo)) || (property.brackets[0]?.upTo ?? Number.POSITIVE_INFINITY) <= property.fixedUpTo) context.addIssue({ code: 'custom', path: ['property', 'brackets'], message: 'BRACKETS_NOT_RISING' })
  if (!rising(mediation.brackets.map((one) => one.below))) context.addIssue({ code: 'custom', path: ['mediation', 'brackets'], message: 'BRACKETS_NOT_RISING' })
})
export type CourtFeeRow = z.output<typeof courtFeeRow>

const million = 1_000_000
const brackets = (first: number, second: number): CourtFeeRow['property']['brackets'] => [
  { upTo: million, perTenThousand: first }, { upTo: 10 * million, perTenThousand: second }, { upTo: 100 * million, perTenThousand: 88 }, { upTo: 1_000 * million, perTenThousand: 77 }, { upTo: null, perTenThousand: 66 },
]
/** 民事訴訟法 §77-20. */
const mediation: CourtFeeRow['mediation']['brackets'] = [{ below: 100_000, fee: 0 }, { below: million, fee: 1_000 }, { below: 5 * million, fee: 2_000 }, { below: 10 * million, fee: 3_000 }, { below: null, fee: 5_000 }]

/** Suits before 民國101年 are reckoned by nobody here. Whether the fees of mediation and enforcement rose in 114 too was not found. Source: law.md §6.3. */
export const courtFeeRows: readonly CourtFeeRow[] = [
  {
    effectiveFrom: '2012-01-01', source: '民事訴訟法第77條之13；臺灣高等法院提高徵收額數標準（113年以前）', verified: true,
    property: { fixedUpTo: 100_000, fixed: 1_000, brackets: brackets(110, 99) }, nonProperty: 3_000, interlocutoryAppeal: null,
    mediation: { verified: true, brackets: mediation }, enforcement: { verified: true, freeBelow: 5_000, perThousand: 8 },
  },
  {
    effectiveFrom: '2025-01-01', source: '臺灣高等法院民事訴訟與非訟事件及強制執行費用提高徵收額數標準（113年12月30日修正發布）', verified: true,
    property: { fixedUpTo: 100_000, fixed: 1_500, brackets: brackets(130, 117) }, nonProperty: 4_500, interlocutoryAppeal: 1_500,
    mediation: { verified: false, brackets: mediation }, enforcement: { verified: false, freeBelow: 5_000, perThousand: 8 },
  },
]

/** The row in force on that day, the newest that had come into force, or null. @param rows in any order; of two rows of one day the one named last */
export const courtFeeRowIn = (rows: readonly CourtFeeRow[], on: IsoDate): CourtFeeRow | null =>
  rows.filter((row) => row.effectiveFrom <= on).toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom)).at(-1) ?? null
