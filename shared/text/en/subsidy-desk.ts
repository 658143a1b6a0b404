export const subsidyDesk = {
  queue: {
    title: 'Rights fund', table: 'Applications', filters: 'Which applications', new: 'New application', letters: 'Letters to send', find: 'Find in the list', findHint: 'Number, case number, applicant or employer; one character is enough', shown_one: '{{count}} shown', shown_other: '{{count}} shown',
    tab: {
      supplementing: 'Papers awaited', submitted: 'To be reviewed', reviewing: 'Under review', decided: 'Decided', paying: 'Being paid', followUp: 'Followed up', done: 'Closed or rejected', all: 'All',
    },
    column: {
      number: 'Number', claimant: 'Applicant', employer: 'Employer', items: 'Items', level: 'Instance', requested: 'Asked', payable: 'By the rules', granted: 'Granted', state: 'State', deadline: 'Next deadline',
    },
    manual: 'By hand', manualHint: 'The rule of some item is not verified: a person states the amount and its basis, a second one confirms it', emptyTab: 'No application here at present', noMatch: 'No application matches', noMatchText: 'Try a shorter text, or another tab.',
    none: 'No application yet',
    noneText: 'After a failed mediation a worker may apply for the lawyer’s fee, court fees and living expenses during the suit. Choose New application, or Apply for a subsidy in the follow-up of a case: the record of the mediation is carried over, the papers are listed, each amount is computed and the deadlines run.',
  },
  page: {
    back: 'Back to the list', steps: 'Where the application stands', step: { receive: 'Received', review: 'Review', decide: 'Decision', pay: 'Payment', follow: 'Follow-up' }, toCase: 'Open case {{number}}', failedElsewhere: 'Failed mediation elsewhere',
    tab: { review: 'Review', documents: 'Documents', history: 'History', data: 'Data' }, closed: 'The application is closed.', withdrawn: 'The application was withdrawn.', waits: 'Waiting for the applicant; there is nothing that must be done now.', dollars: 'NTD {{amount}}',
    requested: 'NTD {{amount}} asked', granted: 'NTD {{amount}} granted', paid: 'NTD {{amount}} paid', outstanding: 'NTD {{amount}} to be repaid',
  },
  review: {
    eligibility: 'Eligibility', source: 'Read from', remedy: 'What would change it', unverifiedCheck: 'The rule is not verified: nothing is decided by it', items: 'Items and amounts', requested: 'Asked', basis: 'Basis', cap: 'Ceiling', noCap: 'None', deducted: 'Granted elsewhere',
    payable: 'By the rules', formula: 'Formula', granted: 'Granted', proposed: 'Proposed', total: 'Total by the rules', byHand: 'By a person', manualTitle: 'Unverified rule: not computed',
    manualText: 'A person enters this amount with its basis, and a second person confirms it, before it can be decided.', others: 'Other applications of the same dispute', none: 'No other application', comparison: 'Compared with the central regulation', rules: '{{name}}, version {{version}}', ruleName: { TAIPEI: 'Rules of Taipei', KAOHSIUNG: 'Rules of Kaohsiung', TAINAN: 'Rules of Tainan', CENTRAL: 'Central regulation', MINIMUM_WAGE: 'Minimum wages', COURT_FEE: 'Court fees' },
    changed: 'Rules, papers or other grants have changed since the review sheet was completed; complete it again before the decision is recorded.', atMost: 'NTD {{amount}} at most where the case is complex', unverifiedRule: 'Rule not verified', central: 'Central', here: 'This fund',
    noEligibility: 'The rules of this fund state no condition.',
  },
  papers: {
    chooseFile: 'Choose a file', removeFile: 'Remove the file', fileOf: 'File of {{paper}}', notKept: 'This computer keeps no key safely, so files cannot be kept encrypted; papers can still be ticked and filed on paper.',
    title: 'Papers', region: 'Papers and files', hint: 'Tick missing papers with their number or the space bar', present: 'There', missing: 'Missing', blocking: 'Needed', optional: 'If it applies', request: 'Ask for papers ({{count}})', receive: 'Enter papers received ({{count}})', lacking_one: '{{count}} needed paper is missing', lacking_other: '{{count}} needed papers are missing',
    complete: 'All needed papers are there', files: 'Papers received', noFile: 'On paper, no file', open: 'View', none: 'The rules list no paper.',
  },
  data: {
    disputeOn: 'Dispute arose', unionCity: 'Seat of the union', liquidAssets: 'Liquid assets of the union', dismissedForUnionWork: 'Dismissed for standing up for members', delayReason: 'Why it comes late', yes: 'Yes',
    application: 'Application', on: 'Applied on', applicantType: 'Applicant', dispute: 'Dispute', workplace: 'Place of work', household: 'Household registered', claimant: 'Applicant', employer: 'Employer', litigation: 'Proceeding', proceeding: 'Before', level: 'Instance', kind: 'Claim',
    filedOn: 'Filed on', claimAmount: 'Amount claimed', joint: 'Joint suit', jointOf: '{{count}} together', court: 'Court', courtCaseNo: 'Court number', livingMonths: 'Months of living expenses', months: '{{count}} months', livingFrom: 'From', employedSince: 'In work since',
    monthlyIncome: 'Monthly income', averageMonthlyWage: 'Average monthly wage', assets: 'Assets', items: 'Items applied for', receipt: 'Receipt', otherSubsidies: 'Granted by others', standing: 'Mediation', failed: 'Mediation failed', unpaid: 'Settled but unpaid', notFailed: 'Mediation did not fail', determined: 'determined {{date}}',
    failedBefore: '{{name}}, failed on {{date}}', decision: 'Decision', panel: 'Panel', members: '{{present}} of {{total}} members present', confirmedBy: 'Confirmed by', basis: 'Basis', formerDecisions: 'Earlier decisions',
    proceedings: { LITIGATION: 'Civil suit', ENFORCEMENT: 'Enforcement', UNFAIR_PRACTICE: 'Unfair-practice decision', ARBITRATION: 'Arbitration' },
    kinds: { CONFIRM_EMPLOYMENT: 'Employment continues', PAYMENT: 'Payment', OTHER: 'Other' },
  },
  form: {
    done: 'Recorded: {{event}}', stale: 'Somebody else has just recorded something; the page is up to date now. Have a look and record it again.', addMember: 'Add a member', removeMember: 'Remove {{name}}', member: 'Member {{number}}', present: 'Present', recused: 'Recused', members: 'Members of the panel',
    quorum: '{{size}} members, {{present}} decide (without those recused), {{needed}} are needed', quorate: 'Quorum', notQuorate: 'No quorum', noItem: 'Nothing is ticked or changed', changes: 'Corrected data', changesHint: 'Only what changed is recorded; amounts are computed anew by the rules of the day of the application.',
    rejects: 'Nothing is granted: this will be recorded as a rejection.', nothingMissing: 'Every paper that the rules list is there.', 
  },
  field: {
    on: 'Recorded for', papers: 'Missing papers', papersReceived: 'Papers that came', others: 'Other points', otherPapers: 'Other papers that came', servedOn: 'Notice served on', dueOn: 'Papers due', remarks: 'Remarks', proposed: 'Proposed', granted: 'Granted', reason: 'Reason', basis: 'Basis of the decision', confirmedBy: 'Amount confirmed by',
    deliveredOn: 'Served on', documentNumber: 'Document number', method: 'How it was served', receiptNumber: 'Receipt number', amount: 'Amount', voucher: 'Payment voucher', receivedOn: 'Appeal received on', repayBy: 'Repay by', finding: 'The suit', recoveredOn: 'Recovered on', recoveredAmount: 'Amount recovered', note: 'Note',
    session: 'Session', clawbackReason: 'Why it is to be repaid', clawbackAmount: 'Amount to be repaid', paidAmount: 'Amount paid', repaidAmount: 'Amount repaid', appealReason: 'The appeal in short', withdrawReason: 'Why it was withdrawn',
  },
  hint: {
    others: 'One on a line', dueOn: 'Set by the bureau; 14 days unless changed', confirmedBy: 'For items without a verified rule: the name of the second person who confirmed the amount', basis: 'The article, or what the amount rests on', remarksByHand: 'Some rule is not verified: state here what the proposed amount rests on',
    recoveredOn: 'The day the worker received costs or wages that the fund had advanced; the time to return them runs from it', repayBy: 'The day named in the order', documentNumber: 'Of the letter with the decision',
  },
  log: {
    due: 'due {{date}}', served: 'served {{date}}', proposed: 'Proposed', total: 'NTD {{amount}} in all', confirmedBy: 'amount confirmed by {{name}}', recovered: 'recovered {{date}}', dueBy: 'to be repaid by {{date}}', changed: 'Corrected: {{fields}}', members: '{{present}} of {{total}} members', received: 'received {{date}}',
  },
  happened: {
    'subsidy.documentIssued': 'Issued', 'subsidy.submitted': 'Received', 'subsidy.supplementRequested': 'Papers asked for', 'subsidy.supplemented': 'Papers came', 'subsidy.reviewSheetCompleted': 'Review sheet completed', 'subsidy.decided': 'The panel decided', 'subsidy.notified': 'Decision served', 'subsidy.receiptReceived': 'Receipt came', 'subsidy.paid': 'Paid',
    'subsidy.appealed': 'Appeal filed', 'subsidy.clawbackOrdered': 'Repayment ordered', 'subsidy.repaid': 'Repaid', 'subsidy.followedUp': 'Looked after the suit', 'subsidy.closed': 'Closed', 'subsidy.withdrawn': 'Withdrawn',
  },
  workbench: { title: 'Rights fund', open: 'Open', noPeriod: 'To do', more_one: '{{count}} more in the list of applications', more_other: '{{count}} more in the list of applications' },
  case: { title: 'Rights fund applications', apply: 'Apply for a subsidy', none: 'No application of this case yet.' },
} as const
