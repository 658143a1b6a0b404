/** What the passages of the documents are called where an office words them, and what their placeholders stand for. */
export const passages = {
  COMMON: {
    effectOfSettlement: 'Effect of a settlement', enforcement: 'Compulsory enforcement', secrecy: 'Duty of secrecy', arbitration: 'Joint application for arbitration', arbitrationOfPublicBody: 'Approval for a public body’s arbitration', noReprisals: 'What is forbidden during mediation',
    recusalRight: 'Right to ask for recusal', attendanceInPerson: 'Members attend in person', conciliationEffect: 'Effect of a conciliation', absencePenalty: 'Fine for absence without good reason', powerOfAttorney: 'How to send a proxy', attendanceApproval: 'Approval of a public body’s proxy',
    falseStatementPenalty: 'Fine for false statements', refusalPenalty: 'Fine for refusing to explain', mediatorPeriods: 'Periods of the mediator', mediatorConduct: 'Mediator’s inquiries and secrecy', mediatorDisclosure: 'What the mediator has to tell', correction: 'Correcting an issued document',
  },
  D02: {
    subject: 'Subject', reply: 'The application replied to', missing: 'Lead-in to what is missing', missingInConciliation: 'Lead-in to what is missing (conciliation)', deadline: 'Deadline and effect of missing it', deadlineInConciliation: 'Deadline and effect of missing it (conciliation)', contact: 'Whom to ask',
  },
  D03: {
    referralSubject: 'Subject of the referral', referralBasis: 'Basis of the referral', referralRequest: 'Request to assign a mediator', referralRequestInConciliation: 'Request to assign a conciliator', referralDuties: 'Mediator’s duties in the referral',
    assignmentSubject: 'Subject of the assignment', assignmentBasis: 'Basis of the assignment', assignmentBasisEntrusted: 'Basis of an entrusted assignment', assignmentBasisEntrustedInConciliation: 'Basis of an entrusted assignment (conciliation)',
    assignmentReplacement: 'Assigned anew after a recusal', assignmentMediator: 'Day of assignment and mediator', assignmentDuties: 'Mediator’s duties in the assignment', assignmentDutiesInConciliation: 'Conciliator’s duties in the assignment',
    application: 'Case number and application', exOfficio: 'Case number and referral ex officio', dispute: 'Claims and point at issue',
  },
  D04: {
    subject: 'Subject', basis: 'Basis', committee: 'The case and how the committee is made up', again: 'Choose again after a recusal', jointly: 'Several parties choose jointly', period: 'How the three days are counted', eligible: 'Who may and may not be chosen', lapse: 'Appointment when time is up',
    formNoOfficial: 'Form: not an official of the authority', formNotDisqualified: 'Form: not disqualified', formConsent: 'Form: agrees to serve',
  },
  D05: { subject: 'Subject', basis: 'Basis', course: 'How the side was asked to choose', member: 'The member appointed' },
  D06: {
    subject: 'Subject of the meeting', moved: 'Put off', bring: 'What to bring', interpreter: 'If an interpreter is needed', interpreterArranged: 'Interpreter arranged', video: 'Asking for video', videoArranged: 'Held by video', costsAndRecording: 'Free of charge, and recording', excuse: 'If one cannot come',
  },
  D07: { subject: 'Subject', basis: 'Basis (mediator)', basisOfCommittee: 'Basis (committee)', purpose: 'Why an explanation is asked for', questions: 'What to explain or provide', answer: 'How and until when' },
  D13: { subject: 'Subject', basis: 'Basis', result: 'Result of the mediation', courts: 'Courts after a failure' },
  D17: { subject: 'Subject', basis: 'Basis', basisInConciliation: 'Basis (conciliation)', course: 'Application and place of work', reason: 'Why it is transferred', periodKept: 'Deemed filed in time', toParties: 'To the parties' },
  D18: {
    subject: 'Subject', subjectInConciliation: 'Subject (conciliation)', facts: 'Facts', factsInConciliation: 'Facts (conciliation)', demand: 'Supplement demanded and served (after the facts)', reason: 'Reason', law: 'Legal basis', again: 'Applying again', appeal: 'Remedy: administrative appeal',
  },
  D19: {
    subject: 'Subject', basis: 'Basis', party: 'Facts: who is notified', calledAndServed: 'Facts: notice was served', calledWithoutProof: 'Facts: service still to be found out', absent: 'Facts: did not come', absentWithReason: 'Facts: did not come, and why',
    law: 'Legal basis', statement: 'Statement and effect of silence', statementOfEmployer: 'Statement and effect of silence (employer)', notDecided: 'Nothing is decided', recipient: 'Who is notified',
  },
  D20: { subject: 'Subject', clerical: 'Obvious error', substantive: 'Change of substance', changes: 'Lead-in to the corrections', enclosed: 'The corrected record enclosed' },
  placeholder: {
    absencePenalty: 'fine for absence (common text)', appliedOn: 'day of application', articles: 'articles', assignedOn: 'day of assignment', authority: 'competent authority', bureauName: 'name of the authority', bureauPhone: 'officer’s telephone',
    caller: 'who called the meeting (the bureau or the organisation)', caseNumber: 'case number', categories: 'kinds of dispute', claims: 'claims: kinds, number and sum', conductDuty: 'inquiries and secrecy (common text)', correctedOn: 'day of correction', disclosure: 'what was disclosed (with full stop)',
    disclosureDuty: 'what the mediator has to tell (common text)', disputeSummary: 'point at issue (with full stop)', dueOn: 'deadline', formOfAddress: 'how the reader is addressed', government: 'city government', interpreters: 'interpreters and languages', matter: 'the matter (dispute between the parties)',
    mediatingBody: 'mediator or committee', mediatorName: 'mediator’s name', mediatorTitle: 'title (mediator, conciliator or member)', meetingNo: 'number of the meeting', meetingTime: 'time of the meeting', memberName: 'member’s name',
    missingFields: 'what is missing (in brackets; may be empty)', origin: 'how the case began (applied or referred ex officio)', originalTime: 'time first set', papers: 'papers enclosed', partyCount: 'number of parties', previousMediator: 'previous mediator',
    qualification: 'qualification (with its lead-in; may be empty)', questions: 'what to explain (with full stop)', reason: 'reason', receivedOn: 'day of receipt', recipient: 'name, representative and address of who is notified', referredOn: 'day of referral', replaced: 'document that is corrected',
    result: 'result', servedOn: 'day of service', serviceMethod: 'manner of service', serviceOfNotice: 'service of the notice to choose (may be empty)', side: 'employee or employer side', sideParty: 'party of which side', venue: 'place of the meeting', version: 'version of the record', workplace: 'place of work',
  },
} as const
