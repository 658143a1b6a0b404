import type { Catalogue } from '../catalogue.ts'
import type { calculator as chinese } from '../zh-TW/calculator.ts'

export const calculator: Catalogue<typeof chinese> = {
  open: 'Calculator', title: 'Calculator', claimant: 'Employee',
  kinds: { SEVERANCE: 'Severance pay', NOTICE: 'Pay in lieu of notice', OVERTIME: 'Overtime', ANNUAL_LEAVE: 'Leave not taken', PENSION: 'Pension shortfall' },
  kindsLabel: 'What is calculated',
  side: { EMPLOYEE: 'Employee claims', EMPLOYER: 'Employer claims' },
  copy: 'Copy from employee',
  field: {
    employedOn: 'Employed on', leftOn: 'Left on', monthlyWage: 'Monthly wage', averaging: 'Average wage as', wageTotal: 'Wages in all', wageDays: 'Days of that time', workedDays: 'Days worked',
    scheme: 'Pension scheme', newSchemeFrom: 'New scheme since', monthPart: 'Days beyond months', noticeWage: 'A day’s wage', noticeGiven: 'Days of notice given',
    overtimeFrom: 'Overtime from', overtimeTo: 'Overtime to', hourlyWage: 'Hourly wage', overtime: 'Overtime', overtimeKind: 'Kind of day', overtimeDays: 'Days', overtimeHours: 'Hours each',
    leaveCount: 'Days counted', leaveUsed: 'Taken this year', leaveEarlier: 'Left of earlier years', leaveTyped: 'Days not taken',
    contributionFrom: 'Short since', contributionMonths: 'Months short', contributionWage: 'Wage due', reportedWage: 'Wage reported',
  },
  hint: {
    leftOn: 'The last day; it counts', wageTotal: 'Of the six months before the last day, or of all the time when shorter', wageDays: 'Counted when empty; enter it where days do not count (Enforcement Rules §2)',
    workedDays: 'Of pay by day, hour or piece', hourlyWage: 'Of pay by the hour; then it is what counts', overtimeHours: 'Weekdays: hours beyond the normal ones; rest days and holidays: all hours',
    contributionWage: 'By the table of grades of the time', reportedWage: '0 where nothing was paid in',
  },
  averaging: { MONTHLY: 'Fixed wage', SIX_MONTHS: 'Total ÷ 6', DAILY: 'Daily × 30' },
  scheme: { NEW: 'New', OLD: 'Old', MIXED: 'Old, then new' },
  monthPart: { MONTH_DAYS: '÷ its days', THIRTY: '÷ 30 days' },
  noticeWage: { AGREED: 'Agreed ÷ 30', AVERAGE: 'Average ÷ 30' },
  overtimeKind: { WEEKDAY: 'Weekday', REST_DAY: 'Rest day', HOLIDAY: 'Holiday, leave' },
  leaveCount: { ANNIVERSARY: 'By service', TYPED: 'Typed in' },
  line: 'Overtime {{number}}', addLine: 'Add a line', removeLine: 'Remove this line',
  days: 'days', hours: 'hours', months: 'months',
  amount: 'NT${{amount}}', missing: 'Not filled in yet: {{fields}}', steps: 'How it is counted', wrong: '{{field}}: {{problem}}',
  inForceFrom: 'By the rule in force since {{date}}', unverified: 'Not verified',
  difference: 'The sides differ by NT${{amount}}', same: 'Both sides come to the same', noDifference: 'Fill in both sides',
  take: 'Into the proposal', takeOf: { EMPLOYEE: 'Employee’s figure', EMPLOYER: 'Employer’s figure' }, agreed: 'Another figure', cannotTake: 'No proposal can be made now; for calculation only.',
  taken: 'Put into the proposal: {{label}} NT${{amount}}', noClaimant: 'The case has no employee, so there is nothing to calculate.', draftTitle: '{{caseNumber}} Calculator',
}
