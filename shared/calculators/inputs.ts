/** How a month's average wage is found (勞動基準法 §2④). MONTHLY: a fixed monthly wage stands for it. */
export const averagings = ['MONTHLY', 'SIX_MONTHS', 'DAILY'] as const
export const schemes = ['NEW', 'OLD', 'MIXED'] as const
/** How the days beyond whole months count in the new scheme: by the length of that month, or by thirty. */
export const monthParts = ['MONTH_DAYS', 'THIRTY'] as const
export const noticeWages = ['AGREED', 'AVERAGE'] as const
export const overtimeKinds = ['WEEKDAY', 'REST_DAY', 'HOLIDAY'] as const
export const leaveCounts = ['ANNIVERSARY', 'TYPED'] as const

/** So many days with so many hours of overtime each; on a rest day or holiday, of work. */
export interface OvertimeLine { kind: (typeof overtimeKinds)[number]; days: number | null; hours: number | null }

/** What one side says the figures are. Dates are ISO and '' while empty, amounts whole NTD and null while empty. */
export interface CalculationInputs {
  employedOn: string
  /** The last day in employment, which still counts. */
  leftOn: string
  monthlyWage: number | null
  averaging: (typeof averagings)[number]
  /** Wages of the six months before, or of all the time when that was shorter. */
  wageTotal: number | null
  /** Days of that time, where some do not count (施行細則 §2); null: all of them. */
  wageDays: number | null
  /** Days worked in it, of who is paid by the day, hour or piece. */
  workedDays: number | null
  scheme: (typeof schemes)[number]
  newSchemeFrom: string
  monthPart: (typeof monthParts)[number]
  noticeWage: (typeof noticeWages)[number]
  /** Days of notice that were given. */
  noticeGiven: number | null
  overtimeFrom: string
  overtimeTo: string
  /** Of who is paid by the hour; null: a 240th of the monthly wage. */
  hourlyWage: number | null
  overtime: OvertimeLine[]
  leaveCount: (typeof leaveCounts)[number]
  leaveUsed: number | null
  /** Days of earlier years that were not taken. */
  leaveEarlier: number | null
  leaveTyped: number | null
  contributionFrom: string
  contributionMonths: number | null
  contributionWage: number | null
  reportedWage: number | null
}

export const emptyInputs: CalculationInputs = {
  employedOn: '', leftOn: '', monthlyWage: null, averaging: 'MONTHLY', wageTotal: null, wageDays: null, workedDays: null,
  scheme: 'NEW', newSchemeFrom: '', monthPart: 'MONTH_DAYS', noticeWage: 'AGREED', noticeGiven: null,
  overtimeFrom: '', overtimeTo: '', hourlyWage: null, overtime: [{ kind: 'WEEKDAY', days: null, hours: null }],
  leaveCount: 'ANNIVERSARY', leaveUsed: null, leaveEarlier: null, leaveTyped: null,
  contributionFrom: '', contributionMonths: null, contributionWage: null, reportedWage: null,
}
