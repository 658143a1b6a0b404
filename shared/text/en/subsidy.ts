export const subsidy = {
  nav: { label: 'Parts of the rights fund', queue: 'Applications', panels: 'Review panel', ledger: 'Ledger', rules: 'Rules', counter: 'Counter calculator' },
  state: {
    draft: 'Draft', submitted: 'Received', supplementing: 'Waiting for papers', reviewing: 'Under review', decided: 'Decided', paying: 'Being paid', followUp: 'Followed up', closed: 'Closed', rejected: 'Rejected', withdrawn: 'Withdrawn',
  },
  event: {
    'subsidy.submitted': 'Receive', 'subsidy.supplementRequested': 'Ask for papers', 'subsidy.supplemented': 'Enter papers received', 'subsidy.reviewSheetCompleted': 'Complete review sheet', 'subsidy.decided': 'Record the panel’s decision',
    'subsidy.notified': 'Record service of the decision', 'subsidy.receiptReceived': 'Receipt arrived', 'subsidy.paid': 'Record payment', 'subsidy.appealed': 'Record appeal', 'subsidy.clawbackOrdered': 'Order repayment',
    'subsidy.repaid': 'Record repayment', 'subsidy.followedUp': 'Record a look at the suit', 'subsidy.documentIssued': 'Issue a document', 'subsidy.closed': 'Close', 'subsidy.withdrawn': 'Withdraw',
  },
  item: { ATTORNEY_FEE: 'Attorney fee', PLEADING_DRAFT_FEE: 'Pleading draft fee', COURT_FEE: 'Court fee', ENFORCEMENT_FEE: 'Enforcement fee', LIVING_EXPENSE: 'Living expenses' },
  applicant: { WORKER: 'Worker', UNION_OFFICER: 'Union officer', UNION: 'Union' },
  level: { FIRST: 'First instance', SECOND: 'Second instance', THIRD: 'Third instance' },
  dispute: { DISMISSAL: 'Dismissal', WAGE: 'Wages', SEVERANCE: 'Severance pay', PENSION: 'Pension', OCC_ACCIDENT: 'Occupational accident', OTHER: 'Other' },
  attachment: {
    APPLICATION_FORM: 'Application form', AFFIDAVIT: 'Affidavit', NOTICE_FORM: 'Notice form', ID_CARD: 'Proof of identity', INCOME_LIST: 'List of income', PROPERTY_LIST: 'List of property',
    MEDIATION_RECORD: 'Copy of the mediation record', COURT_MEDIATION_RECORD: 'Proof of failed court mediation', PLEADING: 'Complaint or appeal', JUDGMENT: 'Earlier judgments', POWER_OF_ATTORNEY: 'Power of attorney', ATTORNEY_FEE_RECEIPT: 'Attorney’s receipt',
    PLEADING_DRAFT_RECEIPT: 'Receipt for the pleading', COURT_FEE_RECEIPT: 'Court fee receipt', ENFORCEMENT_TITLE: 'Enforceable title', ENFORCEMENT_FEE_RECEIPT: 'Enforcement fee receipt', UNEMPLOYMENT_PROOF: 'Proof of unemployment', BANKBOOK: 'Bankbook cover',
    UNION_REGISTRATION: 'Union registration', UNION_ASSETS: 'Proof of liquid assets', UNION_FILING: 'Filings under 工會法 §31', UNION_RESOLUTION: 'Resolution to sue, with attendance', CLAIMANT_LIST: 'List of claimants',
    SUCCESSION_PROOF: 'Proof of succession', DIAGNOSIS: 'Occupational diagnosis', OTHER: 'Other paper',
  },
  check: {
    CASE_NOT_SETTLED: 'Mediation failed', WORKPLACE_IN_CITY: 'Place of work in the city', HOUSEHOLD_IN_CITY: 'Household in the city long enough', WORKPLACE_OR_HOUSEHOLD_IN_CITY: 'Place of work or household in the city',
    FILED_WITHIN_SIX_MONTHS: 'Applied within six months of suing', FILED_WITHIN_180_DAYS: 'Applied within 180 days of the proceeding', MEANS: 'Means', LIQUID_ASSETS: 'Liquid assets of the union', UNION_SEAT_IN_CITY: 'Seat of the union in the city',
    DISMISSED_FOR_UNION_WORK: 'Officer dismissed for standing up for members', DISPUTE_COVERED: 'Dispute covered', CLEARLY_UNNEEDED: 'Whether clearly not needed',
  },
  deadline: {
    SUPPLEMENT: 'Papers due', DECIDE: 'Decision due (two months)', APPEAL: 'Time to appeal (30 days)', CLAWBACK_DUE: 'Repayment due', FOLLOW_UP: 'Look after the suit', RECOVERED: 'Return after recovery (30 days)',
  },
  finding: { PENDING: 'The suit goes on', WON: 'Won for good', PARTLY_WON: 'Won in part', LOST: 'Lost for good', SETTLED: 'Settled', WITHDRAWN: 'Suit withdrawn' },
  result: { PASS: 'Holds', FAIL: 'Does not hold', UNKNOWN: 'Open' },
} as const
