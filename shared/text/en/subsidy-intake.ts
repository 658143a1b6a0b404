export const subsidyIntake = {
  title: 'New subsidy application', description: 'Ctrl+S receives it. All is kept as a draft; the column on the right shows what the rules say as you type.', restored: 'The draft saved at {{time}} was brought back.', submit: 'Receive', discardTitle: 'Discard this draft?', discardText: 'The draft, and files that belong to it alone, are deleted for good.',
  submitted: 'Received: {{number}}', submittedFor: 'Received: {{name}}, {{number}}', someSubmitted: '{{done}} received; that of {{name}} was not, for the reason below.', caseGone: 'There is no such case; begin from the list of applications.', noCaseClaimants: 'The case has no party on the employees’ side; put the case right first.',
  existing: 'The case has applications:', fromCase: 'From the case', caseNumber: 'Case', determinedOn: 'Determined', notFailed: 'The mediation of this case neither failed nor was it settled and left unpaid; by the rules nobody can apply.', unpaidBasis: 'Settled, due and unpaid (enough in Tainan)',
  section: { applicant: 'Applicant', suit: 'The suit', items: 'What is asked for', conditions: 'Conditions', others: 'Granted by others', papers: 'Papers' },
  field: {
    on: 'Day of application', applicantType: 'Kind of applicant', claimants: 'Applicants (one application each)', claimant: 'Applicant', unionName: 'Name of the union', claimantIdentifier: 'National id or UBN', employerName: 'Employer', before: 'Mediation failed before', failedName: 'Court or authority', failedOn: 'Failed on', failedReference: 'Reference',
    proceeding: 'Proceeding', courtLevel: 'Instance', kind: 'Claim', filedOn: 'Filed on', court: 'Court or authority', courtCaseNo: 'Its case number', claimAmount: 'Amount in dispute', joint: 'Sues together with others', claimantsNumber: 'Number of claimants',
    livingMonths: 'Months of living expenses', livingFrom: 'From', employedSince: 'Works again since', monthlyIncome: 'Monthly income during the suit', disputeKind: 'Kind of dispute', workplaceCity: 'City of work', householdRegisteredOn: 'Household registered in the city on', disputeOn: 'Dispute arose on', averageMonthlyWage: 'Average monthly wage',
    assets: 'Assets (without the own home)', unionCity: 'City of the union’s seat', liquidAssets: 'The union’s liquid assets', dismissedForUnionWork: 'Dismissed for standing up for members', delayReason: 'Reason for a late application (no blame)', source: 'Granted by', otherItem: 'Item', otherLevel: 'Instance', amount: 'Amount', receipt: 'Receipt number', requested: 'Amount asked for',
  },
  before: { COURT: 'the court (labour mediation)', OTHER_AUTHORITY: 'another authority' }, tri: { unknown: 'not known', yes: 'yes', no: 'no' },
  hint: {
    several: 'Same suit, same amounts and data: one application for each; where amounts differ, apply one by one', item: 'An item with an amount is asked for: what was paid by the receipt; of living expenses the amount asked for', filedOn: 'The day of the suit, or of asking for a decision, enforcement or arbitration', livingFrom: 'Empty: from the day of filing', household: 'By the household register', joint: 'The joint ceiling applies to those who sue together',
    delay: 'Only when late; the panel judges it', union: 'The union, where it sues in its own name',
  },
  others: { add: 'Add a grant', remove: 'Remove row {{number}}', none: 'None. List what another body granted for the same costs; it is deducted.', row: 'Row {{number}}' },
  papers: {
    progress: '{{done}} of {{total}} are here', allKey: 'All are here', keys: 'Space ticks, Enter ticks and goes on, F chooses a file', blocking: 'required', optional: 'if it applies', addFile: 'Choose file', removeFile: 'Remove file', view: 'View', ofFile: 'File of {{paper}}', notKept: 'This computer has no safe place for a key, so that files cannot be kept encrypted. Papers can still be ticked and filed on paper.',
    office: 'the office has it, from the case', none: 'Enter an item; the papers it calls for are listed then.', size: '{{kilobytes}} KB', article: 'By',
  },
  rules: {
    title: 'What the rules say', eligibility: 'Conditions', items: 'Amounts', total: 'Payable by the rules', payable: 'payable', requested: 'asked {{amount}}', byHand: 'for people to judge', unverified: 'rule unverified', remedy: 'What would change it', waiting: 'The rules’ answer appears as you type.', lacking_one: '{{count}} required paper is missing', lacking_other: '{{count}} required papers are missing', complete: 'All required papers are here', noItems: 'No amount yet.', wouldRefuse: 'Cannot be received yet',
    summary: 'payable NTD {{amount}}', dollars: 'NTD {{amount}}', passed: '{{count}} hold', failed: '{{count}} fail', unknown: '{{count}} open',
  },
  chooseClaimant: 'Choose at least one applicant', noItem: 'Enter the amount of at least one item', key: 'Apply for a subsidy',
} as const
