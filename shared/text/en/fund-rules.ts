import type { Catalogue } from '../catalogue.ts'
import type { fundRules as chinese } from '../zh-TW/fund-rules.ts'

/** 補助規則: the rules of the funds and the tables that they refer to, in versions. */
export const fundRules: Catalogue<typeof chinese> = {
  title: 'Subsidy rules', description: 'Every rule has its first day, article and source. An unverified rule decides nothing: the panel does. What was decided stays by the rules of its day, whatever is changed later.',
  choose: 'Rules', name: { TAIPEI: 'Taipei', KAOHSIUNG: 'Kaohsiung', TAINAN: 'Tainan', CENTRAL: 'Central scheme', MINIMUM_WAGE: 'Minimum wage', COURT_FEE: 'Court fees' },
  comparison: 'The central scheme is shown for comparison only; one dispute is not subsidised twice for the same costs.',
  version: 'Version {{version}}', versionProgram: 'Version 0 (with the program)', inForce: 'In use', savedBy: 'saved by {{name}}, {{when}}', byProgram: 'came with the program',
  onDay: 'As of', onDayHint: 'What holds on this day is marked so', items: 'Items', eligibility: 'Conditions', information: 'Other provisions (nothing is computed from them)', rows: 'Rows', noRule: 'There is no rule for this item: the panel decides.',
  state: { NOW: 'In force that day', COMING: 'Not yet in force', PAST: 'No longer in force' },
  unverifiedLong: 'Unverified: decides nothing by itself', unverifiedPart: 'Unverified: {{what}}', verified: 'verified', unverified: 'unverified',
  field: {
    whole: 'All of it', scope: 'Applies to', value: 'Value', effectiveFrom: 'In force from', effectiveTo: 'Last day', article: 'Article', source: 'Source document', verified: 'Verification',
  },
  everybody: 'every application', noEnd: 'no end', article: 'Article', source: 'Source', period: 'In force', appliesTo: 'Applies to',
  change: 'Change', changeOf: 'Change rule {{id}}', add: 'Add a rule', addRow: 'Add a row', changeRow: 'Correct', changeRowOf: 'Correct the row from {{date}}',
  form: {
    titleNew: 'Add a rule', titleChange: 'Change rule {{id}}', titleRow: 'Add a row', titleRowChange: 'Correct a row', subject: 'Subject', partItem: 'Item', partEligibility: 'Condition',
    scope: 'Applies to', scopeHint: 'Nothing ticked: to all', applicantTypes: 'Applicants', disputeKinds: 'Disputes', litigationKinds: 'Actions', proceedings: 'Proceedings', courtLevels: 'Instances',
    method: 'How it is computed', cap: 'Ceiling alone', joint: 'Ceiling together', jointFrom: 'Together from so many persons', jointFromVerified: 'This number of persons is verified', per: 'The ceiling is for', perPROCEEDING: 'each instance or proceeding', perCASE: 'the whole case',
    percent: 'Percent of the minimum wage', longestWorker: 'Most months, workers', longestOfficer: 'Most months, union officers', because: 'Reason', months: 'Months', days: 'Days', at: 'Counted back from', atAPPLICATION: 'the application', atDISPUTE: 'the dispute',
    court: 'A failed labour mediation before the court will do', settledUnpaid: 'A settlement that is not performed will do', averageMonthlyWage: 'Highest monthly income', assets: 'Highest assets', most: 'Highest liquid assets', kinds: 'Disputes covered',
    article: 'Article', articleHint: 'For example: article 6 of the regulation', effectiveFrom: 'In force from', effectiveHint: 'The former rule ends the day before', effectiveTo: 'Last day (optional)', source: 'Source document', sourceHint: 'Gazette, announcement or letter: name, date and number',
    verified: 'Checked against the source document (verified)', verifiedHint: 'Ticked: the program computes the amount. Not ticked: the panel decides it', note: 'What was changed', noteHint: 'For the history of versions',
    monthly: 'By the month', hourly: 'By the hour', fixed: 'Claims to {{upTo}}', bracket: 'For each 10,000 over {{from}}', nonProperty: 'Not about money', interlocutoryAppeal: 'Interlocutory appeal', mediationFee: 'Court mediation: bracket below {{below}}', mediationRest: 'Court mediation: highest bracket',
    mediationVerified: 'The fee of court mediation is verified', perThousand: 'Enforcement, per 1,000', freeBelow: 'Enforcement: free below', enforcementVerified: 'The fee of enforcement is verified',
  },
  method: { UP_TO: 'What was paid, up to a ceiling', RECEIPTS: 'What was paid, by the receipt', MONTHLY: 'A share of the minimum wage a month', EXCLUDED: 'Not granted', UNKNOWN: 'Amount unknown' },
  check: {
    CASE_NOT_SETTLED: 'Mediation failed', WORKPLACE_IN_CITY: 'Place of work in the city', HOUSEHOLD_IN_CITY: 'Registered in the city long enough', WORKPLACE_OR_HOUSEHOLD_IN_CITY: 'Place of work or long registration in the city',
    FILED_WITHIN_MONTHS: 'Time for applying (months)', FILED_WITHIN_DAYS: 'Time for applying (days)', MEANS: 'Means', LIQUID_ASSETS: 'Liquid assets of the union', UNION_SEAT_IN_CITY: 'Union seated in the city', DISMISSED_FOR_UNION_WORK: 'Dismissed for standing up for members',
    DISPUTE_COVERED: 'Dispute is covered', CLEARLY_UNNEEDED: 'Clearly unneeded',
  },
  litigation: { CONFIRM_EMPLOYMENT: 'Confirmation of employment', PAYMENT: 'Payment', OTHER: 'Other action' },
  proceeding: { LITIGATION: 'Civil suit', ENFORCEMENT: 'Enforcement', UNFAIR_PRACTICE: 'Unfair labour practice', ARBITRATION: 'Arbitration' },
  preview: 'See what it changes', previewTitle: 'Before it is saved', changes: 'What this version changes', noChanges: 'Nothing is changed.', affected: 'Applications not decided yet', affectedNone: 'Undecided applications: {{open}}. None of their estimates changes.', affectedSome: 'Undecided applications: {{open}}. Of {{count}} the estimate changes:',
  decidedStay: 'What was decided stays by its own version of the rules.', number: 'Application', claimant: 'Claimant', before: 'Now', after: 'Then', manual: 'the panel decides',
  save: 'Save as a new version', cancel: 'Cancel', saved: '{{name}}: version {{version}} saved', unsaved: 'Your change of the rules of {{name}} is kept as a draft; go on from the workbench', lost: 'Your change of the rules of {{name}} could not be kept as a draft',
  restored: 'Your draft of {{time}} is back.', discard: 'Discard draft', discardText: 'The change of “{{name}}” that was not saved is lost for good.', draftTitle: 'Subsidy rules: {{name}}',
  history: 'Versions', showChanges: 'What it changed', firstVersion: 'The first version', fromTo: 'from “{{before}}” to “{{after}}”', added: 'added: {{after}}', removed: 'taken out: {{before}}', back: 'Back to the rules',
  problem: { REQUIRED: 'Not filled in' },
}
